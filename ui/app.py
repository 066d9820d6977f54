"""The only place that builds the whole window: theme, bridge, desk, panes, engine."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMainWindow

from monitor.settings import side_folder
from ui.bridge import Bridge
from ui.desk import Desk
from ui.theme import DARK, LIGHT, Theme, system_scale, wants_dark
from ui.window import Window


def application() -> QApplication:
    """Give the application, made once in a process."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication(sys.argv[:1])
    made.setApplicationName("Presswatch")
    made.setDesktopFileName("presswatch")
    return made


def build(archive: Path, *, engine: bool = True) -> QMainWindow:
    """Build the window over an archive, and make the archive where there is none.

    Closing the window ends every thread and process that was started for it.
    """
    app = application()
    settings = QSettings(str(side_folder(archive) / "window.ini"), QSettings.Format.IniFormat)
    theme = _theme(settings)
    theme.apply(app)
    bridge = Bridge(archive)
    window = Window(Desk(bridge), theme, settings)
    for part in (window.desk, bridge, theme, settings):
        part.setParent(window)
    window.closing.connect(bridge.close)
    app.styleHints().colorSchemeChanged.connect(window.follow_system)
    if engine:
        window.ready.connect(lambda: bridge.engine.start() if bridge.ready else None)
    bridge.open()
    return window


def _theme(settings: QSettings) -> Theme:
    appearance = settings.value("appearance", "system")
    dark = wants_dark() if appearance == "system" else appearance == "dark"
    theme = Theme(DARK if dark else LIGHT, system_scale() * float(str(settings.value("text", 1.0))))
    theme.serif = str(settings.value("serif", "")) or None
    return theme
