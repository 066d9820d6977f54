"""The feeds panel: every feed in words and figures, and what is done to one or many."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from monitor.model import Feed, FeedState
from monitor.store import Archive, completeness, feeds, journal
from ui.bridge import Bridge
from ui.dialogs.feed_edit import FeedEditDialog, FolderDialog
from ui.dialogs.feeds import FeedsDialog
from ui.dialogs.feeds_model import (
    Column,
    Line,
    advice,
    is_broken,
    last_words,
    means,
    next_words,
    rate_words,
    share_words,
    state_words,
)
from ui.dialogs.opml_preview import OpmlPreviewDialog
from ui.theme import Theme

NOW = datetime(2021, 12, 1, 9, 0, tzinfo=UTC)
COURIER = "https://courier.example/feed"


@pytest.fixture
def dialog(bridge: Bridge, theme: Theme, qtbot: QtBot) -> FeedsDialog:
    dialog = FeedsDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3, timeout=20_000)
    return dialog


def feed(**changes: object) -> Feed:
    return Feed(1, "https://a.example/rss", "A", "A", "", **changes)  # type: ignore[arg-type]


def select(dialog: FeedsDialog, title: str) -> None:
    for row in range(dialog.shown.rowCount()):
        if dialog.shown.index(row, 0).data() == title:
            dialog.table.selectRow(row)
            dialog.table.setFocus()


def titles(dialog: FeedsDialog) -> list[str]:
    return [str(dialog.shown.index(row, 0).data()) for row in range(dialog.shown.rowCount())]


def in_archive(path: Path) -> dict[str, Feed]:
    with Archive.open(path, "read") as archive:
        return {one.title: one for one in feeds.all(archive)}


@pytest.mark.parametrize("state", list(FeedState))
def test_every_state_has_words(qtbot: QtBot, state: FeedState) -> None:
    assert state_words(feed(state=state))


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=7), "7 min ago"),
        (timedelta(hours=5), "5 h ago"),
        (timedelta(days=3), "3 days ago"),
        (None, "never"),
    ],
)
def test_the_last_success_is_told_as_a_distance(qtbot: QtBot, ago: timedelta | None, said: str) -> None:
    assert last_words(None if ago is None else NOW - ago, NOW) == said


def test_the_next_poll_is_told_and_what_is_never_polled_as_well(qtbot: QtBot) -> None:
    assert next_words(feed(next_poll=NOW + timedelta(minutes=50)), NOW) == "in 50 min"
    assert next_words(feed(next_poll=NOW - timedelta(minutes=1)), NOW) == "next round"
    assert next_words(feed(state=FeedState.PAUSED, next_poll=NOW + timedelta(minutes=30)), NOW) == "in 30 min"
    assert next_words(feed(state=FeedState.MUTED, next_poll=NOW + timedelta(hours=1)), NOW) == "not planned"


def test_figures_are_short_and_absent_ones_a_dash(qtbot: QtBot) -> None:
    assert [rate_words(n) for n in (None, 0.0, 0.05, 1.0, 5.25, 128.4)] == [
        "–",
        "0",
        "under 0.1",
        "1",
        "5.3",
        "128",
    ]
    assert [share_words(n) for n in (None, 0.0, 2 / 3, 1.0)] == ["–", "0 %", "67 %", "100 %"]


def test_each_filter_means_its_feeds(qtbot: QtBot) -> None:
    lines = {
        "ok": Line(feed(state=FeedState.OK)),
        "failing": Line(feed(state=FeedState.FAILING, error="503")),
        "gone": Line(feed(state=FeedState.GONE, error="410")),
        "moved": Line(feed(state=FeedState.OK, error="moved to a known feed")),
        "silent": Line(feed(state=FeedState.OK), silent=True),
        "paused": Line(feed(state=FeedState.PAUSED, error="429")),
        "muted": Line(feed(state=FeedState.MUTED, error="503")),
    }
    meant = {which: [name for name, line in lines.items() if means(which, line)]
             for which in ("all", "broken", "silent", "paused", "muted")}  # fmt: skip
    assert meant == {
        "all": list(lines),
        "broken": ["failing", "gone", "moved"],
        "silent": ["silent"],
        "paused": ["paused"],
        "muted": ["muted"],
    }


def test_a_failing_feed_says_what_is_wrong_when_it_is_asked_again_and_what_helps(qtbot: QtBot) -> None:
    failing = feed(
        state=FeedState.FAILING, error="The server has a fault (503).", failures=4,
        next_poll=NOW + timedelta(minutes=40),
    )  # fmt: skip
    assert advice(Line(failing), NOW) == (
        "A: The server has a fault (503). It failed 4 times in a row and is asked again in 40 min. "
        "Retry now, or edit its address."
    )
    assert advice(Line(feed(state=FeedState.OK)), NOW) == "https://a.example/rss"
    cut = feed(state=FeedState.OK, remark="The last answer was cut off.")
    assert advice(Line(cut, sentence="Entries may be lost."), NOW) == (
        "Entries may be lost. The last answer was cut off."
    )


def test_the_table_shows_the_feeds_with_their_figures(dialog: FeedsDialog) -> None:
    rows = [[dialog.shown.index(r, c).data() for c in (0, 1, Column.FULL)] for r in range(3)]
    assert rows == [
        ["Harbour Gazette", "London/Kent", "100 %"],
        ["Le Littoral", "Paris", "100 %"],
        ["The Courier", "London", "100 %"],
    ]


def test_a_row_says_all_it_shows(dialog: FeedsDialog) -> None:
    spoken = dialog.shown.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("The Courier. Folder: London. State: not polled yet. Last success: never.")
    assert "Full text: 100 %" in spoken


def test_typing_finds_a_feed_by_any_of_its_words(dialog: FeedsDialog) -> None:
    QTest.keyClicks(dialog.search, "kent gaz")
    assert titles(dialog) == ["Harbour Gazette"]
    QTest.keyClicks(dialog.search, "xyz")
    assert dialog.pages.currentWidget() is dialog.notice
    dialog.notice._button.click()
    assert len(titles(dialog)) == 3


def test_a_failing_feed_is_counted_found_and_explained(
    dialog: FeedsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        one = feeds.by_url(archive, COURIER)
        feeds.set(archive, one.id, state=FeedState.FAILING, error="The server answers 503.", failures=1)
    qtbot.waitUntil(lambda: any(is_broken(line.feed) for line in dialog.model.lines), timeout=20_000)
    assert "1 of them with trouble" in dialog.lead.text()
    dialog.filters.button(1).click()
    assert dialog.filters.button(1).text() == "Broken 1"
    assert titles(dialog) == ["The Courier"]
    select(dialog, "The Courier")
    assert dialog.message.text().startswith("The Courier: The server answers 503.")
    assert dialog.message.property("role") == "warning"


def test_possible_gaps_and_silences_are_remarked_upon(
    dialog: FeedsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    now = datetime.now(UTC)
    with Archive.open(archive_path, "write") as archive, archive.transaction():
        ids = {one.title: one.id for one in feeds.all(archive)}
        feeds.set(archive, ids["Le Littoral"], state=FeedState.OK, last_success=now)
        completeness.overflow(archive, ids["The Courier"], now - timedelta(hours=3), now - timedelta(hours=1))
        completeness.hush(archive, ids["Le Littoral"], now - timedelta(days=12), timedelta(hours=9), now)
    qtbot.waitUntil(lambda: any(line.silent for line in dialog.model.lines), timeout=20_000)
    remarks = {line.feed.title: line.remark for line in dialog.model.lines}
    assert remarks["The Courier"].startswith("possible gap ")
    assert remarks["Le Littoral"] == "silent for 12 days"
    dialog.choose("silent")
    assert titles(dialog) == ["Le Littoral"]
    select(dialog, "Le Littoral")
    assert "usually something comes every 9 h" in dialog.message.text()


@pytest.mark.parametrize(("key", "left"), [(Qt.Key.Key_Delete, 2), (Qt.Key.Key_M, 3)])
def test_many_feeds_are_changed_by_one_key_and_brought_back_by_one_click(
    dialog: FeedsDialog, archive_path: Path, qtbot: QtBot, key: Qt.Key, left: int
) -> None:
    before = in_archive(archive_path)
    for title in ("The Courier",) if left == 2 else ("The Courier", "Le Littoral"):
        dialog._select({line.feed.id for line in dialog.model.lines if line.feed.title == title})
    dialog.table.setFocus()
    control = Qt.KeyboardModifier.ControlModifier if left == 3 else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(dialog.table, key, control)
    qtbot.waitUntil(lambda: in_archive(archive_path) != before, timeout=20_000)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == left and dialog.deeds.undo.isVisible(), timeout=20_000)
    dialog.deeds.undo.click()
    qtbot.waitUntil(lambda: in_archive(archive_path) == before, timeout=20_000)
    qtbot.waitUntil(lambda: not dialog.deeds.undo.isVisible(), timeout=20_000)


def test_undo_here_takes_back_nothing_that_was_done_elsewhere_since(
    dialog: FeedsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    select(dialog, "The Courier")
    dialog.deeds.buttons["mute"].click()
    qtbot.waitUntil(dialog.deeds.undo.isVisible, timeout=20_000)
    with Archive.open(archive_path, "write") as archive:
        feeds.remove(archive, "https://gazette.example/atom", NOW)
    dialog.deeds.undo.click()
    qtbot.waitUntil(lambda: "Something else" in dialog.message.text(), timeout=20_000)
    assert set(in_archive(archive_path)) == {"The Courier", "Le Littoral"}


def test_removing_keeps_the_articles(dialog: FeedsDialog, archive_path: Path, qtbot: QtBot) -> None:
    select(dialog, "The Courier")
    dialog.deeds.buttons["remove"].click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=20_000)
    assert "Undo" in dialog.message.text()
    with Archive.open(archive_path, "write") as archive:
        assert archive.value("SELECT count(*) FROM articles") == 60
        assert journal.undo(archive, NOW)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3, timeout=20_000)


def test_a_muted_feed_can_be_polled_again_but_not_retried(
    dialog: FeedsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    select(dialog, "The Courier")
    dialog.deeds.buttons["mute"].click()
    qtbot.waitUntil(lambda: dialog.deeds.buttons["mute"].text() == "Poll again", timeout=20_000)
    assert not dialog.deeds.buttons["retry"].isEnabled()
    dialog.deeds.buttons["mute"].click()
    qtbot.waitUntil(lambda: in_archive(archive_path)["The Courier"].state is FeedState.NEW, timeout=20_000)


def test_retrying_makes_a_feed_due_at_once(dialog: FeedsDialog, archive_path: Path, qtbot: QtBot) -> None:
    later = datetime.now(UTC) + timedelta(hours=5)
    with Archive.open(archive_path, "write") as archive:
        for one in feeds.all(archive):
            feeds.set(archive, one.id, next_poll=later)
    select(dialog, "The Courier")
    QTest.keyClick(dialog.table, Qt.Key.Key_F5)

    def due() -> list[str]:
        with Archive.open(archive_path, "read") as archive:
            return [one.title for one in feeds.due(archive, datetime.now(UTC))]

    qtbot.waitUntil(lambda: due() == ["The Courier"], timeout=20_000)


def test_feeds_move_to_a_folder(dialog: FeedsDialog, archive_path: Path, qtbot: QtBot) -> None:
    select(dialog, "Le Littoral")
    dialog.deeds.buttons["move"].click()
    asked = dialog.findChild(FolderDialog)
    assert asked is not None
    assert asked.folder.currentText() == "Paris"
    asked.folder.setEditText("Coast/{North}/")  # braces are no places to fill
    asked.commit()
    qtbot.waitUntil(lambda: in_archive(archive_path)["Le Littoral"].folder == "Coast/{North}", timeout=20_000)
    qtbot.waitUntil(dialog.deeds.undo.isVisible, timeout=20_000)
    dialog.deeds.undo.click()
    qtbot.waitUntil(lambda: in_archive(archive_path)["Le Littoral"].folder == "Paris", timeout=20_000)


def test_name_address_and_folder_are_edited_and_a_wrong_address_is_told_in_place(
    dialog: FeedsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    select(dialog, "The Courier")
    QTest.keyClick(dialog.table, Qt.Key.Key_F2)
    asked = dialog.findChild(FeedEditDialog)
    assert asked is not None
    asked.address.setText("file:///etc/passwd")
    asked.commit()
    qtbot.waitUntil(lambda: asked.message.property("role") == "warning", timeout=20_000)
    assert "no address" in asked.message.text()
    asked.address.setText("https://courier.example/all.xml")
    asked.name.setText("Courier")
    asked.commit()
    qtbot.waitUntil(lambda: "Courier" in in_archive(archive_path), timeout=20_000)
    changed = in_archive(archive_path)["Courier"]
    assert (changed.url, changed.folder) == ("https://courier.example/all.xml", "London")
    qtbot.waitUntil(dialog.deeds.undo.isVisible, timeout=20_000)
    dialog.deeds.undo.click()
    qtbot.waitUntil(lambda: COURIER in {one.url for one in in_archive(archive_path).values()}, timeout=20_000)


def test_enter_shows_the_articles_of_a_feed(dialog: FeedsDialog, qtbot: QtBot) -> None:
    select(dialog, "The Courier")
    with qtbot.waitSignal(dialog.feed_chosen) as chosen:
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert chosen.args == [COURIER, "The Courier"]


def test_addresses_are_copied_one_a_line(dialog: FeedsDialog) -> None:
    dialog.table.selectAll()
    dialog.deeds.actions_by_name["copy"].trigger()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3


def test_the_selection_survives_what_the_engine_writes(
    dialog: FeedsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    select(dialog, "The Courier")
    with Archive.open(archive_path, "write") as archive:
        feeds.add(archive, "https://another.example/rss", title="Another", now=NOW)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4, timeout=20_000)
    assert [line.feed.title for line in dialog.selected()] == ["The Courier"]


def test_opml_goes_out_and_comes_in_again(
    dialog: FeedsDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.opml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    dialog.export_opml.click()
    qtbot.waitUntil(lambda: "written" in dialog.message.text(), timeout=20_000)
    text = target.read_text(encoding="utf-8").replace("courier.example", "other.example")
    target.write_text(text, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    dialog.import_opml.click()
    preview = dialog.findChild(OpmlPreviewDialog)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.ticked() == ["https://other.example/feed"], timeout=20_000)
    assert preview.primary is not None
    preview.primary.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4, timeout=20_000)


def test_without_a_selection_nothing_can_be_done_to_one(dialog: FeedsDialog) -> None:
    dialog.table.clearSelection()
    assert not any(button.isEnabled() for button in dialog.deeds.buttons.values())
    dialog.table.selectAll()
    able = {name for name, button in dialog.deeds.buttons.items() if button.isEnabled()}
    assert able == {"retry", "mute", "move", "remove"}


def test_the_panel_turns_to_a_feed_or_to_a_filter(
    bridge: Bridge, theme: Theme, archive_path: Path, qtbot: QtBot
) -> None:
    dialog = FeedsDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.turn_to(COURIER)
    qtbot.waitUntil(lambda: [line.feed.url for line in dialog.selected()] == [COURIER], timeout=20_000)
    dialog.turn_to("broken")
    assert dialog.filters.checkedId() == 1
    assert titles(dialog) == []
    dialog.turn_to(COURIER)
    assert len(titles(dialog)) == 3


def test_escape_closes_the_panel(dialog: FeedsDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
