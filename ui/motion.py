"""Whether things may move: as the reader says, else as the system asks.

What would move at all: the text cursor blinks, the sign that clears a field fades, a bar slides while nobody knows how
long something takes. Qt tells nothing of what systems ask for, so they are asked here; macOS is not.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

SETTING = "motion"
REDUCED = "reduced"
BLINK_MS = 1000
_PORTAL, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_ASKED = ("org.gnome.desktop.interface", "enable-animations")  # what all desktops with that portal answer


def reduced(settings: QSettings) -> bool:
    """Say whether the reader wants things to stand still."""
    return str(settings.value(SETTING, "")) == REDUCED


def choose(theme: Theme, settings: QSettings, still: bool) -> None:
    """Let things stand still, or move as the system lets them."""
    settings.setValue(SETTING, REDUCED if still else "")
    apply(theme, settings)


def apply(theme: Theme, settings: QSettings) -> None:
    """Let things move as far as reader and system want it."""
    theme.still = reduced(settings) or theme.system_still
    QApplication.setCursorFlashTime(0 if theme.still else BLINK_MS)
    theme.switch()


def follow_system(theme: Theme, settings: QSettings, parent: QObject) -> None:
    """Ask the system, without waiting for it, whether things shall stand still."""
    from PySide6.QtWidgets import QStyle  # its five hundred names would be made at the start

    def answered(still: bool) -> None:
        if still != theme.system_still:
            theme.system_still = still
            apply(theme, settings)

    if theme.still:
        QApplication.setCursorFlashTime(0)
    if QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0:
        answered(True)
    elif sys.platform == "win32":
        answered(not _windows_moves())
    elif sys.platform.startswith("linux") and QApplication.platformName() != "offscreen":
        ask_portal(answered, parent)


def _windows_moves() -> bool:
    """Ask Windows whether what is inside of windows may move."""
    if sys.platform == "win32":
        import ctypes

        asked, moves = 0x1042, ctypes.c_int(1)  # SPI_GETCLIENTAREAANIMATION
        ctypes.windll.user32.SystemParametersInfoW(asked, 0, ctypes.byref(moves), 0)
        return bool(moves.value)
    return True


def ask_portal(answered: Callable[[bool], None], parent: QObject, bus: QDBusConnection | None = None) -> None:
    """Ask the desktop's portal whether things shall stand still; a desktop without one says nothing."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

    bus = QDBusConnection.sessionBus() if bus is None else bus
    if not bus.isConnected():
        return
    question = QDBusMessage.createMethodCall(_PORTAL, _PATH, _SETTINGS, "Read")
    question.setArguments(list(_ASKED))
    watcher = QDBusPendingCallWatcher(bus.asyncCall(question), parent)

    def finished(call: QDBusPendingCallWatcher) -> None:
        value = call.reply().arguments()[:1] if not call.isError() else []
        answer = value[0] if value else None
        while isinstance(answer, QDBusVariant):
            answer = answer.variant()
        if isinstance(answer, bool):
            answered(not answer)
        watcher.deleteLater()

    watcher.finished.connect(finished)
