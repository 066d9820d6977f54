"""Notifications over a real message bus, with a desktop of our own on it."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from monitor.notifying import Bell
from ui.bus_notices import BusNotices
from ui.models.notices import Notice

pytest.importorskip("jeepney")
pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no message bus")

# What a desktop does: it answers, and after each notification says that another one and then this one was clicked.
DESKTOP = """
import sys
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection
NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
connection = open_dbus_connection("SESSION")
connection.send_and_get_reply(message_bus.RequestName(NAME))
print("ready", flush=True)
while True:
    message = connection.receive()
    if message.header.message_type is not MessageType.method_call:
        continue
    member = message.header.fields[HeaderFields.member]
    if member == "GetCapabilities":
        connection.send(new_method_return(message, "as", (sys.argv[1:],)))
    elif member == "Notify":
        assert message.header.fields[HeaderFields.signature] == "susssasa{sv}i"
        print(repr((message.body[3], message.body[4])), flush=True)
        connection.send(new_method_return(message, "u", (7,)))
        for number in (99, 7):
            emitter = DBusAddress(PATH, interface=NAME)
            connection.send(new_signal(emitter, "ActionInvoked", "us", (number, "default")))
"""

NEWS = Notice("Camp <b>emptied</b>", "The Courier & others · Camps <x>", (Bell("topic", "Camps"),), 42)


def desktop(*capabilities: str) -> subprocess.Popen[str]:
    """Run a desktop that shows notifications."""
    running = subprocess.Popen(
        [sys.executable, "-c", DESKTOP, *capabilities], stdout=subprocess.PIPE, text=True
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "ready\n"
    return running


@pytest.mark.parametrize(
    ("capabilities", "body"),
    [
        (["body", "actions", "body-markup"], "The Courier &amp; others · Camps &lt;x&gt;"),
        (["body"], "The Courier & others · Camps <x>"),
    ],
)
def test_a_notice_is_shown_as_text_and_a_click_leads_to_it(
    bus: str, qtbot: QtBot, capabilities: list[str], body: str
) -> None:
    shows = desktop(*capabilities)
    notices = BusNotices()
    try:
        with qtbot.waitSignal(notices.clicked, timeout=20_000) as clicked:
            notices.show(NEWS)
        assert clicked.args == [NEWS]
        assert shows.stdout is not None
        assert shows.stdout.readline().strip() == repr((NEWS.title, body))
    finally:
        notices.close()
        shows.kill()
        shows.wait()


def test_a_bus_on_which_nobody_shows_notifications_says_so(bus: str, qtbot: QtBot) -> None:
    notices = BusNotices()
    with qtbot.waitSignal(notices.answered, timeout=20_000) as answered:
        notices.begin()
    assert answered.args == [False]
    notices.show(NEWS)  # nothing happens
    notices.close()


def test_without_a_bus_nothing_waits(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    notices = BusNotices()
    with qtbot.waitSignal(notices.answered, timeout=20_000) as answered:
        notices.begin()
    assert answered.args == [False]
