"""Notifications of new articles: asked of the archive beside the window, shown by the desktop, led back into the window.

What is told, `monitor.notifying` decides. On Linux the message bus shows it, which knows what was clicked; elsewhere,
and where the bus does not answer, the tray does.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from monitor.errors import PresswatchError
from monitor.notifying import Bell, Telling, Wishes, tomorrow
from ui import single
from ui.core_words import translated
from ui.models import notices
from ui.models.notices import Notice
from ui.models.words import zone_of

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bus_notices import BusNotices
    from ui.tray import Tray
    from ui.window import Window

REST_MS = 1500  # after the archive has changed
AGAIN_MS = 20_000  # while something waits: for the rest of a round, or for the end of quiet hours
BEGIN_MS = 2000  # after the window is there
STAY, EXPLAINED = "tray/stay", "tray/explained"


class Way(Protocol):
    """What shows a notice."""

    def show(self, notice: Notice) -> None:
        """Show a notice."""


class Notifications(QObject):
    """Tells the reader of what his bells ring for, and keeps the tray."""

    wishes_changed = Signal(object)  # Wishes
    refused = Signal(str)  # a bell or a wish could not be kept, or not be read
    way_known = Signal()  # whether, and how, anything is shown

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._bridge = window, window.desk.bridge
        self.wishes = Wishes()
        self.tray: Tray | None = None
        self.way: Way | None = None  # what shows notices now; None: nothing does
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._bus: BusNotices | None = None
        self._looking = self._missed = False  # missed: something changed while it was looked
        self._opened: int = 0  # the article that a notice has led to, until the list has it
        self._rest = self._timer(REST_MS)
        self._again = self._timer(AGAIN_MS)
        self._bridge.changed.connect(self._changed)
        self._bridge.opened.connect(self._changed)
        window.desk.list.complete.connect(self._give_up)
        window.closing.connect(self.close)
        QTimer.singleShot(BEGIN_MS, self, self.begin)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.look)
        return timer

    # --- ways --------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Put the tray's icon where there is a tray, and look what came meanwhile."""
        if self.tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            from ui.tray import Tray

            self.tray = Tray(self._window, self)
            self.tray.clicked.connect(self.follow)
            self.tray.show_icon()
        self._ask_wishes()
        self.look()

    def find_way(self) -> None:
        """Find out what shows notices here; `way_known` follows."""
        if self.way is None and self._bus is None and _has_bus():
            from ui.bus_notices import BusNotices

            self._bus = BusNotices(self)
            self._bus.clicked.connect(self.follow)
            self._bus.answered.connect(self._take_bus)
            self._bus.unshown.connect(self._show_in_tray)
            self._bus.begin()
        elif self._bus is None or self._bus.works is not None:
            self.way = self.way or self.tray
            self.way_known.emit()

    def _take_bus(self, works: bool) -> None:
        self.way = self._bus if works else self.tray
        self.way_known.emit()

    def _show_in_tray(self, notice: Notice) -> None:
        if self.tray is not None:
            self.tray.show(notice)

    def show(self, notice: Notice) -> None:
        """Show a notice, as soon as it is known how."""
        if self.way is None and self._bus is None:
            self.find_way()
        if self.way is not None:
            self.way.show(notice)
        elif self._bus is not None and self._bus.works is None:
            self._bus.show(notice)

    def close(self) -> None:
        """Take the icon away and leave the bus."""
        self._rest.stop()
        self._again.stop()
        if self._bus is not None:
            self._bus.close()
        if self.tray is not None:
            self.tray.hide_icon()

    # --- what came ---------------------------------------------------------------------------------------

    def _changed(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def look(self) -> None:
        """Look whether there is something to tell, and tell it. Reads only where there is nothing."""
        if self._looking or not self._bridge.ready:
            self._missed = self._looking
            return
        self._looking = True
        zone = self._window.desk.zone

        def ask(archive: Archive) -> Telling:
            from monitor.store import bells

            return bells.look(archive, self.now(), zone)

        self._bridge.ask(ask, self._looked, self._stop_looking, receiver=self)

    def _looked(self, found: Telling) -> None:
        if found.waits:
            self._again.start()
        if not found.done:
            self._have_looked()
            return
        zone = self._window.desk.zone

        def note(archive: Archive) -> Telling:
            from monitor.store import bells

            return bells.tell(archive, self.now(), zone)

        self._bridge.change(note, self._tell, self._stop_looking, receiver=self)

    def _tell(self, telling: Telling) -> None:
        self._have_looked()
        for fresh in telling.singles:
            self.show(notices.of_article(fresh))
        if telling.digest is not None:
            self.show(notices.of_digest(telling.digest))

    def _stop_looking(self, _: PresswatchError) -> None:
        # an archive that is locked or can only be read: the next change is looked at again, and the window tells of it
        self._looking = self._missed = False

    def _have_looked(self) -> None:
        self._looking = False
        if self._missed:
            self._missed = False
            self._rest.start()

    # --- where a click leads -----------------------------------------------------------------------------

    def follow(self, notice: Notice) -> None:
        """Bring the window forward where a notice leads."""
        self.come_forward()
        if notice.kind != "news" or not notice.bells:
            return
        desk = self._window.desk
        if not notice.article_id:
            desk.ask(notices.question(notice.bells))
            return
        if desk.list.row_of(notice.article_id) < 0:
            desk.ask(notices.question(notice.bells[:1]))
        desk.open(notice.article_id)
        self._opened = notice.article_id
        self._show_opened()

    def _show_opened(self) -> None:
        """Mark the article in the list when the list has it, unless the reader has opened another one."""
        desk, listing = self._window.desk, self._window.list
        row = desk.list.row_of(self._opened) if self._opened == desk.article_id else -1
        if row >= 0:
            self._opened = 0
            listing.show_current(row)  # it may be folded into the row of another, which is not to be opened
            listing.scrollTo(desk.list.index(row))

    def _give_up(self) -> None:
        """Mark the article for the last time: what the whole list does not have, no later list is to jump to."""
        if self._opened:
            self._show_opened()
            self._opened = 0

    def come_forward(self) -> None:
        """Show the window over the others."""
        single.come_forward(self._window)

    # --- bells and wishes --------------------------------------------------------------------------------

    def ring(self, bell: Bell, on: bool) -> None:
        """Give a topic or search a bell, or take it away, and say so."""
        window = self._window

        def write(archive: Archive) -> None:
            from monitor.store import bells

            bells.set(archive, bell, on)

        def done(_: None) -> None:
            words = (
                self.tr("You are told of new articles in “{name}”")
                if on
                else self.tr("You are not told of “{name}” any more")
            )
            window.desk.said.emit(words.format(name=bell.name), False)

        self._bridge.change(write, done, self._refuse, receiver=self)

    def keep(self, wishes: Wishes) -> None:
        """Keep how the reader wants to be told."""

        def write(archive: Archive) -> Wishes:
            from monitor.store import bells

            return bells.keep(archive, wishes)

        self._bridge.change(write, self._take_wishes, self._refuse, receiver=self)

    def pause(self, until: datetime | None) -> None:
        """Let it be quiet until a time; None ends that."""

        def write(archive: Archive) -> Wishes:
            from monitor.store import bells

            return bells.pause(archive, until)

        self._bridge.change(write, self._take_pause, self._refuse, receiver=self)

    def pause_for_an_hour(self) -> None:
        """Let it be quiet for an hour."""
        self.pause(self.now() + timedelta(hours=1))

    def pause_until_tomorrow(self) -> None:
        """Let it be quiet until the morning."""
        self.pause(tomorrow(self.wishes, self.now(), zone_of(self._window.desk.zone)))

    def toggle(self, pause: Callable[[], None]) -> None:
        """End the quiet that the reader asked for, or begin one."""
        if self.paused:
            self.pause(None)
        else:
            pause()

    @property
    def paused(self) -> datetime | None:
        """Say until when it is quiet because the reader asked for it now; None where it is not."""
        until = self.wishes.until
        return until if until is not None and self.now() < until else None

    def _ask_wishes(self) -> None:
        def ask(archive: Archive) -> Wishes:
            from monitor.store import bells

            return bells.wishes(archive)

        self._bridge.ask(ask, self._take_wishes, self._refuse, receiver=self)

    def _take_wishes(self, wishes: Wishes) -> None:
        self.wishes = wishes
        self.wishes_changed.emit(wishes)
        self.look()

    def _take_pause(self, wishes: Wishes) -> None:
        self._take_wishes(wishes)
        until = self.paused
        if until is None:
            said = self.tr("You are told of new articles again")
        else:
            local = until.astimezone(zone_of(self._window.desk.zone))
            said = self.tr("No notifications until {time}").format(time=f"{local:%H:%M}")
        self._window.desk.said.emit(said, False)

    def _refuse(self, error: PresswatchError) -> None:
        self._window.desk.said.emit(translated(error), False)
        self.refused.emit(translated(error))

    # --- staying -----------------------------------------------------------------------------------------

    @property
    def stays(self) -> bool:
        """Say whether the program goes on in the tray when its window is closed."""
        settings = self._window.settings
        return self.tray is not None and str(settings.value(STAY, "false")).lower() == "true"

    def go_into_tray(self) -> None:
        """Hide the window; the first time, explain that the program is still there."""
        settings = self._window.settings
        QGuiApplication.setQuitOnLastWindowClosed(False)
        self._window.hide()
        if str(settings.value(EXPLAINED, "false")).lower() != "true":
            settings.setValue(EXPLAINED, "true")
            from ui.actions import BY_NAME

            self.show(notices.goes_on(self._window.keymap.text(BY_NAME["quit"])))


def _has_bus() -> bool:
    """Say whether a message bus may be asked; without a display there is nobody to look at what it shows."""
    import os
    from pathlib import Path

    if not sys.platform.startswith("linux") or QGuiApplication.platformName() == "offscreen":
        return False
    bus = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "bus"
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or bus.exists()
