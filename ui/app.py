"""The only place that builds the whole window: theme, bridge, desk, panes, engine."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from monitor.settings import side_folder
from ui import language, standing
from ui.appearance import themed
from ui.bridge import Bridge
from ui.desk import Desk
from ui.window import Window

# Python lets a thread go on for 5 ms while others wait for their turn. To paint a list takes hundreds of turns: beside a
# question that is being answered, it took half a second.
TURN_SECONDS = 0.0005


def application() -> QApplication:
    """Give the application, made once in a process."""
    sys.setswitchinterval(TURN_SECONDS)
    QLocale.setDefault(language.formats(language.SYSTEM, "en"))
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    # named here, the style needs no setting: what returns a QStyle makes all its names, 15 ms of the start
    made = QApplication([*sys.argv[:1], "-style", "Fusion"])
    made.setApplicationName("Presswatch")
    made.setDesktopFileName("presswatch")
    for effect in (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
    ):
        made.setEffectEnabled(effect, False)  # nothing moves for its own sake, whatever the system asks for
    return made


def build(archive: Path, *, engine: bool = True) -> QMainWindow:
    """Build the window over an archive, and make the archive where there is none.

    Closing the window ends every thread and process that was started for it.
    """
    app = application()
    settings = QSettings(str(side_folder(archive) / "window.ini"), QSettings.Format.IniFormat)
    language.speak(app, settings)
    theme = themed(settings)
    theme.prepare(app)
    bridge = Bridge(archive)
    window = Window(Desk(bridge), theme, settings)
    for part in (window.desk, bridge, theme, settings):
        part.setParent(window)
    theme.dress(app)  # once over all of it: Qt would dress each part anew wherever it is put
    window.closing.connect(bridge.close)
    app.styleHints().colorSchemeChanged.connect(window.follow_system)
    writable = standing.can_write(archive)
    if not writable:
        standing.show_read_only(window, archive)
    if engine and writable:
        window.ready.connect(lambda: bridge.engine.start() if bridge.ready else None)
    bridge.open()
    return window


def begin_day(window: QMainWindow) -> None:
    """Tell the garbage collector that what a window has made when it is warm stays: to look through it would be felt.

    For the program, which has one window; not for whoever builds many.
    """
    if isinstance(window, Window):
        window.desk.warm.connect(gc.freeze)


def following(window: QMainWindow) -> Path | None:
    """Say which other archive the reader has chosen in a window that was closed; None: to quit."""
    return window.gate.following if isinstance(window, Window) else None
