"""Notifications in the real window over a real archive; only the desktop that shows them is ours."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from monitor.errors import ArchiveBusyError
from monitor.notifying import Bell, Digest, Fresh, Wishes
from monitor.store import Archive, bells, feeds, marks, searches, stories
from tests.ui.conftest import NOW, arrival, bring
from ui.dialogs.notification_settings import NotificationSettings
from ui.dialogs.settings import SettingsDialog
from ui.models import notices
from ui.models.notices import Notice
from ui.models.question import Place, Question
from ui.notifications import STAY, Notifications
from ui.tray import Tray, sign
from ui.views.context_menus import place_menu
from ui.window import Window

Open = Callable[[Path], Window]
CAMPS = Bell("topic", "Camp clearances")
FERRIES = Bell("search", "Ferries")
SOON = NOW + timedelta(hours=1)


class Desktop:
    """A desktop that shows notices."""

    def __init__(self) -> None:
        self.shown: list[Notice] = []

    def show(self, notice: Notice) -> None:
        self.shown.append(notice)


@pytest.fixture
def path(archive_path: Path) -> Path:
    """Give an archive whose feeds were polled before, with bells for a topic and a search."""
    with Archive.open(archive_path, "write") as archive:
        for feed in feeds.all(archive):
            feeds.set(archive, feed.id, last_success=NOW)
        searches.set(archive, "Ferries", "ferry", NOW)
        bells.set(archive, CAMPS, True)
        bells.set(archive, FERRIES, True)
    return archive_path


def watched(window: Window, now: datetime = SOON) -> tuple[Notifications, Desktop]:
    """Let a window show its notices on our desktop, at our time."""
    notifications, desktop = window.notifications, Desktop()
    assert notifications is not None
    notifications.way, notifications.now = desktop, lambda: now
    notifications._rest.setInterval(0)
    return notifications, desktop


def settings_of(window: Window) -> tuple[SettingsDialog, NotificationSettings]:
    """Open the settings, with what they say of notices."""
    window.open_dialog("settings")
    dialog = window.findChild(QDialog, "dialog.settings")
    assert isinstance(dialog, SettingsDialog)
    assert dialog.told is not None
    return dialog, dialog.told


def come(path: Path, *numbers: int, feed: int = 0, now: datetime = SOON) -> list[int]:
    """Let articles arrive as a poll brings them, through all stages."""
    new = bring(path, [arrival(number, now - timedelta(minutes=number % 7)) for number in numbers], feed, now)
    with Archive.open(path, "write") as archive:
        for waiting in stories.todo(archive):
            stories.place(archive, waiting.article_id, ())
    return new


def test_what_a_poll_brings_is_told_once_and_a_click_leads_to_it(
    open_window: Open, path: Path, qtbot: QtBot
) -> None:
    window = open_window(path)
    notifications, desktop = watched(window)
    camp, *_ = come(path, 100, 101)  # the second has no bell
    qtbot.waitUntil(lambda: len(desktop.shown) == 1, timeout=20_000)
    notice = desktop.shown[0]
    assert notice.article_id == camp
    assert notice.title == "\u2068Police empty camp by the old railway line, part 100\u2069"
    assert notice.body == "\u2068Le Littoral\u2069 · \u2068Camp clearances\u2069"
    window.hide()
    notifications.follow(notice)
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.list.current_id == camp, timeout=20_000)
    qtbot.waitUntil(lambda: window.desk.document is not None, timeout=20_000)
    assert window.desk.article_id == camp
    assert window.desk.question.place.key == "Camp clearances"
    window.close()
    again = open_window(path)
    notifications, quiet = watched(again)
    come(path, 103)
    notifications.look()
    qtbot.waitUntil(lambda: not notifications._looking, timeout=20_000)
    assert quiet.shown == []


def test_twenty_come_in_one_digest_that_leads_to_all_of_them(
    open_window: Open, path: Path, qtbot: QtBot
) -> None:
    window = open_window(path)
    notifications, desktop = watched(window)
    come(path, *range(100, 140))
    qtbot.waitUntil(lambda: len(desktop.shown) == 1, timeout=20_000)
    (digest,) = desktop.shown
    assert digest.title == "20 new stories"
    assert digest.body == "10 new in \u2068Camp clearances\u2069, 10 in \u2068Ferries\u2069"
    notifications.follow(digest)
    assert window.desk.question.query == 'topic:"Camp clearances" OR search:"Ferries"'
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 50, timeout=20_000)


def test_in_quiet_hours_nothing_is_told_until_they_end(open_window: Open, path: Path, qtbot: QtBot) -> None:
    window = open_window(path)
    notifications, desktop = watched(window)
    window.desk.zone = "UTC"
    notifications.keep(Wishes(quiet=True, begins=time(10), ends=time(11)))
    qtbot.waitUntil(lambda: notifications.wishes.quiet, timeout=20_000)
    come(path, 100, 102)
    qtbot.waitUntil(notifications._again.isActive, timeout=20_000)
    assert desktop.shown == []
    notifications.now = lambda: SOON + timedelta(hours=1)
    notifications.look()
    qtbot.waitUntil(lambda: len(desktop.shown) == 1, timeout=20_000)
    assert desktop.shown[0].title == "2 new stories"


def test_an_article_that_was_read_meanwhile_is_not_told(open_window: Open, path: Path, qtbot: QtBot) -> None:
    window = open_window(path)
    notifications, desktop = watched(window)
    notifications.pause(SOON + timedelta(hours=1))
    qtbot.waitUntil(lambda: notifications.paused is not None, timeout=20_000)
    number, other = come(path, 100, 102)
    with Archive.open(path, "write") as archive:
        marks.set(archive, [number], "read", True, SOON)
    notifications.pause(None)
    qtbot.waitUntil(lambda: [each.article_id for each in desktop.shown] == [other], timeout=20_000)


def test_a_topic_gets_its_bell_from_the_menu_of_its_line(open_window: Open, path: Path, qtbot: QtBot) -> None:
    window = open_window(path)

    def trigger(words: str, said: str) -> None:
        place_menu(window, Place("topic", "Border funding", "Border funding"), window.pos())
        menu = next(menu for menu in reversed(window.findChildren(QMenu)) if menu.isVisible())
        (action,) = [each for each in menu.actions() if each.text() == words]
        qtbot.waitUntil(action.isVisible, timeout=20_000)
        action.trigger()
        menu.close()
        qtbot.waitUntil(lambda: window.status.message.text().startswith(said), timeout=20_000)

    trigger("Tell me of new articles", "You are told of new articles in “Border funding”")
    trigger("Do not tell me of new articles any more", "You are not told of “Border funding”")


def test_all_is_chosen_in_the_settings_and_kept(open_window: Open, path: Path, qtbot: QtBot) -> None:
    window = open_window(path)
    _, desktop = watched(window)
    dialog, told = settings_of(window)
    qtbot.waitUntil(told.isEnabled, timeout=20_000)
    rows = [told.bells.item(row) for row in range(told.bells.count())]
    chosen = [row.text() for row in rows if row.checkState() is Qt.CheckState.Checked]
    assert chosen == ["Camp clearances", "Search: Ferries"]
    rows[0].setCheckState(Qt.CheckState.Unchecked)
    told.quiet.click()
    told.begins.setCurrentIndex(told.begins.findData(20 * 60 + 30))
    told.begins.activated.emit(told.begins.currentIndex())
    told.days[6].click()
    told.most.setCurrentIndex(told.most.findData(0))
    told.most.activated.emit(0)

    def kept() -> tuple[Wishes, frozenset[Bell]]:
        with Archive.open(path) as archive:
            return bells.wishes(archive), bells.all(archive)

    wished = Wishes(quiet=True, begins=time(20, 30), days=frozenset(range(6)), most=0)
    qtbot.waitUntil(lambda: kept() == (wished, frozenset({FERRIES})), timeout=20_000)
    told.trial.click()
    assert desktop.shown == [notices.trial()]
    assert not told.stay.isEnabled()
    dialog.search.setText("quiet hours")
    shown = [row for grid in dialog._grids for row in grid.rows if row.parts[0].isVisible()]
    assert [row.field for row in shown] == [told.quiet]


def test_what_cannot_be_kept_is_not_shown_as_chosen(
    open_window: Open, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Wishes:
        raise ArchiveBusyError("Another program holds the archive.")

    window = open_window(path)
    watched(window)
    dialog, told = settings_of(window)
    qtbot.waitUntil(told.isEnabled, timeout=20_000)
    for name in ("set", "keep"):
        monkeypatch.setattr(bells, name, refuse)
    told.bells.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: told.bells.item(0).checkState() is Qt.CheckState.Checked, timeout=20_000)
    assert dialog.message.text() == "Another program holds the archive."
    told.on.click()
    qtbot.waitUntil(told.on.isChecked, timeout=20_000)


def test_where_nothing_shows_notifications_the_settings_say_so(window: Window, qtbot: QtBot) -> None:
    _, told = settings_of(window)
    assert not told.trial.isEnabled()
    said = " ".join(note.text() for row in told.grid.rows for note in row.parts[2:])  # type: ignore[attr-defined]
    assert "This desktop shows no notifications" in said
    assert "This desktop has no tray." in said


def test_what_waited_for_a_bus_that_shows_nothing_the_tray_shows(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.notifications._has_bus", lambda: True)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    notifications, tray = window.notifications, Desktop()
    assert notifications is not None
    monkeypatch.setattr(notifications, "tray", tray)
    monkeypatch.setattr(tray, "hide_icon", lambda: None, raising=False)
    notifications.show(notices.trial())
    qtbot.waitUntil(lambda: tray.shown == [notices.trial()], timeout=20_000)
    notifications.show(notices.trial())
    assert len(tray.shown) == 2


def test_an_article_that_the_list_does_not_have_is_marked_in_no_later_list(
    open_window: Open, path: Path, qtbot: QtBot
) -> None:
    window = open_window(path)
    notifications, _ = watched(window)
    desk, article_id = window.desk, window.desk.list.ids[1]
    window.list.go_to(1)
    window.deeds.dismiss()
    qtbot.waitUntil(lambda: desk.list.row_of(article_id) < 0, timeout=20_000)
    fresh = Fresh(article_id, "A title", "Le Littoral", None, (CAMPS,), NOW)
    with qtbot.waitSignal(desk.list.complete, timeout=20_000):
        notifications.follow(notices.of_article(fresh))
    with qtbot.waitSignal(desk.list.complete, timeout=20_000):
        desk.ask(Question())
    first = desk.list.ids[0]
    window.list.go_to(0)
    window.deeds.undo()
    qtbot.waitUntil(lambda: desk.list.row_of(article_id) >= 0, timeout=20_000)
    assert window.list.current_id == first


def test_the_tray_opens_pauses_polls_and_ends(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    notifications, _ = watched(window, datetime.now(UTC))
    tray = notifications.tray = Tray(window, notifications)
    assert tray.icon.toolTip() == "Presswatch: 60 unread"
    assert not tray.loud.isVisible()
    tray.hour.trigger()
    qtbot.waitUntil(lambda: tray.loud.isVisible() and notifications.paused is not None, timeout=20_000)
    tray.loud.trigger()
    qtbot.waitUntil(lambda: not tray.loud.isVisible(), timeout=20_000)
    tray.tomorrow.trigger()
    qtbot.waitUntil(lambda: notifications.paused is not None, timeout=20_000)
    window.actions_by_name["quiet_hour"].trigger()  # where there is no tray, the menu does the same
    qtbot.waitUntil(lambda: notifications.paused is None, timeout=20_000)
    assert window.status.message.text() == "You are told of new articles again"
    with_dot, without = (sign(window.theme, unread=each).pixmap(32, 32).toImage() for each in (True, False))
    assert with_dot != without
    assert with_dot.pixelColor(25, 7).name().upper() == window.theme.palette.hue(0).ink


def test_closed_the_window_goes_on_in_the_tray_where_that_is_wanted(window: Window, qtbot: QtBot) -> None:
    notifications, desktop = watched(window)
    notifications.tray = Tray(window, notifications)
    window.settings.setValue(STAY, "true")
    window.close()
    assert window.isHidden()
    at_work = window.desk.bridge.ready
    assert at_work
    assert not QGuiApplication.quitOnLastWindowClosed()
    window.show()
    window.close()
    assert [notice.title for notice in desktop.shown] == ["Presswatch is still running"]  # explained once
    notifications.follow(desktop.shown[0])
    assert window.isVisible()
    window.leave()
    assert not window.desk.bridge.ready
    assert QGuiApplication.quitOnLastWindowClosed()


@pytest.mark.parametrize("shown_again", [True, False])
def test_the_program_ends_from_the_tray_and_when_it_is_not_to_stay_any_more(
    archive_path: Path, shown_again: bool
) -> None:
    code = f"""
import pathlib, sys
from PySide6.QtCore import QTimer
from ui import single
from ui.app import application, build
from ui.notifications import STAY
from ui.tray import Tray
app = application()
window = build(pathlib.Path(sys.argv[1]), engine=False)
def hide():
    window.notifications.tray = Tray(window, window.notifications)
    window.settings.setValue(STAY, "true")
    window.close()
    assert window.isHidden()
    QTimer.singleShot(50, end)
def end():
    if {shown_again}:
        single.come_forward(window)
        window.settings.setValue(STAY, "false")
        window.close()
    else:
        window.leave()
window.ready.connect(hide)
window.show()
sys.exit(app.exec() + 7)
"""
    done = subprocess.run([sys.executable, "-c", code, str(archive_path)], timeout=60, check=False)
    assert done.returncode == 7


def test_words_of_others_stay_on_one_line_are_cut_and_turn_nothing() -> None:
    hostile = Fresh(1, "A \u202etitle\n" + "x" * 400, "<b>Post</b>", None, (CAMPS,), NOW)
    notice = notices.of_article(hostile)
    assert notice.title.startswith("\u2068A title xx")
    assert notice.title.endswith("x…\u2069")
    assert len(notice.title) == 162
    assert notice.body.startswith(
        "\u2068<b>Post</b>\u2069"
    )  # the way that shows it knows whether it is markup
    many = Digest(9, tuple((Bell("topic", f"T{n}"), 9 - n) for n in range(6)))
    assert notices.of_digest(many).body.endswith("6 in \u2068T3\u2069, and others")
    assert notices.question((CAMPS,)).place == Place("topic", "Camp clearances", "Camp clearances")
