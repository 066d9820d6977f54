"""Notifications by way of the desktop's message bus (org.freedesktop.Notifications), where there is one that answers.

Qt's own QtDBus cannot write the unsigned number that the desktop asks for, not from Python; jeepney can. It speaks on a
thread of its own, so nobody waits for a desktop that hangs. All that is known is known on the main thread.
"""

from __future__ import annotations

import contextlib
import html
import itertools
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from monitor.settings import resources
from ui.speech import tr

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.threading import DBusConnection

    from ui.models.notices import Notice

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PATIENCE_MS = 3000  # a desktop that has not answered by then shows nothing
_MOST_SHOWN = 50  # of which a click is understood
_CAPABILITIES, _MATCH = 1001, 1002
_FIRST = 2001  # smaller numbers are those of the questions at the beginning


class BusNotices(QObject):
    """Shows notices and says which of them was clicked. `answered`: whether the desktop shows any."""

    clicked = Signal(object)  # Notice
    unshown = Signal(object)  # Notice: it was taken, and the desktop does not show it
    answered = Signal(bool)
    _connected = Signal(object)
    _heard = Signal(object)
    _lost = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.works: bool | None = None  # not known yet
        self._markup = False
        self._connection: DBusConnection | None = None
        self._serials = itertools.count(_FIRST)
        self._sent: dict[int, Notice] = {}  # by the number of the message
        self._shown: dict[int, Notice] = {}  # by the desktop's number
        self._waiting: list[Notice] = []
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._know(False))
        self._connected.connect(self._ask)
        self._heard.connect(self._hear)
        self._lost.connect(self._lose)
        self._begun = False

    def begin(self) -> None:
        """Ask the desktop, once, whether it shows notifications."""
        if not self._begun:
            self._begun = True
            self._patience.start()
            threading.Thread(target=self._listen, name="message bus", daemon=True).start()

    def show(self, notice: Notice) -> None:
        """Show a notice, as soon as it is known that the desktop does."""
        if self.works is None:
            self._waiting.append(notice)
            self.begin()
        elif self.works:
            self._send(notice)

    def close(self) -> None:
        """Leave the bus."""
        self._patience.stop()
        if self._connection is not None:
            with contextlib.suppress(OSError):
                self._connection.interrupt()
        self._connection = None
        self.works = False
        self._sent.clear()
        self._waiting.clear()

    # --- the thread --------------------------------------------------------------------------------------

    def _listen(self) -> None:
        """Connect, and pass on what is heard, until the bus or the window goes."""
        with contextlib.suppress(Exception):  # whatever a desktop does wrong: it shows nothing then
            from jeepney.io.threading import open_dbus_connection

            with open_dbus_connection("SESSION") as connection:
                self._connected.emit(connection)
                while True:
                    self._heard.emit(connection.receive())
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._lost.emit()

    # --- the main thread ---------------------------------------------------------------------------------

    def _ask(self, connection: DBusConnection) -> None:
        from jeepney import DBusAddress, MatchRule, message_bus, new_method_call

        self._connection = connection
        clicks = MatchRule(type="signal", interface=NAME, member="ActionInvoked", path=PATH)
        self._put(message_bus.AddMatch(clicks), _MATCH)
        self._put(new_method_call(DBusAddress(PATH, NAME, NAME), "GetCapabilities"), _CAPABILITIES)

    def _put(self, message: Message, serial: int) -> None:
        if self._connection is not None:
            try:
                self._connection.send(message, serial=serial)
            except OSError:
                self._lose()

    def _send(self, notice: Notice) -> None:
        from jeepney import DBusAddress, new_method_call

        serial = next(self._serials)
        self._sent[serial] = notice
        body = html.escape(notice.body, quote=False) if self._markup else notice.body
        hints = {
            "desktop-entry": ("s", "presswatch"),
            "suppress-sound": ("b", True),
            "urgency": ("y", 0 if notice.kind == "tray" else 1),
        }
        icon = (resources() / "icons" / "presswatch.svg").as_uri()
        actions = ["default", tr("Open")]
        values = ("Presswatch", 0, icon, notice.title, body, actions, hints, -1)
        message = new_method_call(DBusAddress(PATH, NAME, NAME), "Notify", "susssasa{sv}i", values)
        self._put(message, serial)

    def _hear(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        kind, body = message.header.message_type, message.body
        if kind is MessageType.signal:
            if message.header.fields.get(HeaderFields.member) == "ActionInvoked" and len(body) == 2:
                self._click(body[0])
            return
        serial: Any = message.header.fields.get(HeaderFields.reply_serial)
        well = kind is MessageType.method_return
        if serial == _CAPABILITIES:
            self._markup = well and "body-markup" in body[0]
            self._know(well)
        elif (notice := self._sent.pop(serial, None)) is not None:
            if not well:
                self.unshown.emit(notice)
                return
            self._shown[body[0]] = notice
            while len(self._shown) > _MOST_SHOWN:
                del self._shown[next(iter(self._shown))]

    def _click(self, number: int) -> None:
        notice = self._shown.pop(number, None)  # what other programs show is clicked as well
        if notice is not None:
            self.clicked.emit(notice)

    def _know(self, works: bool) -> None:
        self._patience.stop()
        if self.works is not None and self.works == works:
            return
        self.works = works
        self.answered.emit(works)
        waiting, self._waiting = self._waiting, []
        for notice in waiting:
            if works:
                self._send(notice)
            else:
                self.unshown.emit(notice)

    def _lose(self) -> None:
        self._connection = None
        self._know(False)
        sent, self._sent = self._sent, {}
        for notice in sent.values():
            self.unshown.emit(notice)
