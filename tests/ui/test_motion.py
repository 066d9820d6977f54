"""Nothing moves where the reader or the system wants it so."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle
from pytestqt.qtbot import QtBot

from ui import motion
from ui.theme import LIGHT, Theme
from ui.views.progress import Progress

# A desktop's portal that says what its program was started with.
PORTAL = """
import sys
from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import open_dbus_connection
connection = open_dbus_connection("SESSION")
connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
print("ready", flush=True)
while True:
    message = connection.receive()
    if message.header.message_type is MessageType.method_call:
        assert message.body == ("org.gnome.desktop.interface", "enable-animations")
        value = ("v", ("b", sys.argv[1] == "True"))
        connection.send(new_method_return(message, "v", (value,)))
"""


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def test_what_is_at_work_stands_still_where_it_is_wanted_and_moves_where_it_is_not(
    settings: QSettings, qtbot: QtBot
) -> None:
    theme = Theme(LIGHT, 1.0)
    motion.apply(theme, settings)
    bar, field = Progress(theme), QLineEdit()
    qtbot.addWidget(bar)
    qtbot.addWidget(field)
    bar.resize(300, 4)
    bar.show()

    def seen() -> QImage:
        return bar.grab().toImage()

    def lasts() -> int:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return field.style().styleHint(hint, None, field)

    first = seen()
    qtbot.waitUntil(lambda: seen() != first, timeout=20_000)
    assert 0 < lasts() < 150
    motion.choose(theme, settings, True)
    assert QApplication.cursorFlashTime() == 0
    assert lasts() == 0
    still = seen()
    for _ in range(5):
        QTest.qWait(60)
        assert seen() == still
    assert len({still.pixel(x, 1) for x in range(still.width())}) > 1  # and it is no empty line
    assert motion.reduced(settings)
    motion.choose(theme, settings, False)
    assert QApplication.cursorFlashTime() > 0
    theme.system_still = True
    motion.apply(theme, settings)
    assert theme.still
    theme.system_still = False
    motion.apply(theme, settings)


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no message bus")
@pytest.mark.parametrize("moves", [True, False])
def test_the_desktop_says_whether_things_shall_stand_still(moves: bool, bus: str, qtbot: QtBot) -> None:
    pytest.importorskip("jeepney")
    from PySide6.QtDBus import QDBusConnection

    portal = subprocess.Popen([sys.executable, "-c", PORTAL, str(moves)], stdout=subprocess.PIPE, text=True)
    try:
        assert portal.stdout is not None
        assert portal.stdout.readline() == "ready\n"
        connection = QDBusConnection.connectToBus(bus, f"a bus of a test {moves}")
        answers: list[bool] = []
        field = QLineEdit()
        qtbot.addWidget(field)
        motion.ask_portal(answers.append, field, connection)
        qtbot.waitUntil(lambda: answers == [not moves], timeout=20_000)
        QDBusConnection.disconnectFromBus(f"a bus of a test {moves}")
    finally:
        portal.kill()
        portal.wait()
