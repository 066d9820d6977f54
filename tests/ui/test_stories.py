"""Stories in the window: folded, unfolded, marked, merged, split, searched."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.notifying import Bell
from monitor.store import Archive, articles, stories
from monitor.store.stories import Link
from tests.ui.conftest import NOW, arrival, bring
from tests.ui.story_pieces import TITLE, Press, join
from ui.actions import key_rows
from ui.models.notices import Notice
from ui.models.stories import StoryRow
from ui.models.story_rows import STORY_ROLE
from ui.views.palette_choices import choices
from ui.window import Window


@pytest.fixture
def master(printed: tuple[Path, Press]) -> Path:
    return printed[0]


@pytest.fixture
def window(open_window: Callable[[Path], Window], archive_path: Path, told: Press) -> Window:
    return open_window(archive_path)


def hits(window: Window) -> str:
    return window.search_bar.field.accessibleDescription()


def read(path: Path, *article_ids: int) -> list[bool]:
    with Archive.open(path) as archive:
        return [articles.get(archive, one).article.read for one in article_ids]


def row(window: Window, article_id: int) -> int:
    return window.desk.list.row_of(article_id)


def story_at(window: Window, at: int) -> StoryRow:
    story = window.desk.list.index(at).data(STORY_ROLE)
    assert isinstance(story, StoryRow)
    return story


def spoken(window: Window, at: int) -> str:
    return str(window.desk.list.index(at).data(Qt.ItemDataRole.AccessibleTextRole))


def press_key(window: Window, key: str) -> None:
    QTest.keySequence(window.list, key)


def test_a_story_is_one_row_and_says_so(window: Window, told: Press) -> None:
    listing = window.desk.list
    assert listing.rowCount() == 62
    assert hits(window) == "62 stories, 66 articles"
    at = row(window, told.courier)
    article = listing.article(at)
    assert article is not None
    assert article.title == TITLE
    assert told.wire not in listing.ids
    assert row(window, told.wire) == at
    assert spoken(window, at).startswith("story of 4 articles, folded. +2 outlets")
    assert "+1 article" in spoken(window, row(window, told.twice[0]))


def test_the_arrow_to_the_right_unfolds_and_the_one_to_the_left_folds(window: Window, told: Press) -> None:
    listing = window.desk.list
    at = row(window, told.courier)
    window.list.go_to(at)
    press_key(window, "Right")
    assert list(listing.ids[at : at + 4]) == [told.courier, told.late, told.wire, told.event]
    assert "story of 4 articles, unfolded" in spoken(window, at)
    assert "wire copy, 2 of 3 paragraphs as in The Courier 07:20" in spoken(window, at + 2)
    assert "told independently of The Courier" in spoken(window, at + 3)
    assert "paraphrase, 1 of 2 paragraphs as in Le Littoral" in spoken(window, at + 1)
    assert hits(window) == "62 stories, 66 articles"
    window.list.go_to(at + 2)
    press_key(window, "Left")
    assert listing.rowCount() == 62
    assert window.list.currentIndex().row() == at


def test_what_unfolds_at_the_lower_edge_comes_on_screen(window: Window, told: Press, qtbot: QtBot) -> None:
    view, listing = window.list, window.desk.list
    at = row(window, told.courier)
    view.setFixedHeight(3 * view.delegate.height)
    qtbot.waitUntil(lambda: view.viewport().height() < 3 * view.delegate.height, timeout=20_000)
    view.go_to(at)  # the last row on screen
    press_key(window, "Right")
    qtbot.waitUntil(lambda: story_at(window, at).unfolded, timeout=20_000)
    room = view.viewport().rect()
    assert all(room.contains(view.visualRect(listing.index(one))) for one in (at, at + 1))


def test_a_notice_of_an_article_behind_another_opens_that_article(
    window: Window, told: Press, qtbot: QtBot
) -> None:
    notifications, camps = window.notifications, Bell("topic", "Camp clearances")
    assert notifications is not None
    notifications.follow(Notice("A title", "An outlet", (camps,), told.wire))
    qtbot.waitUntil(lambda: window.list.current_id == told.courier, timeout=20_000)
    assert window.desk.article_id == told.wire


def test_m_on_a_folded_row_marks_the_whole_story_and_undo_takes_it_back(
    window: Window, told: Press, qtbot: QtBot, archive_path: Path
) -> None:
    members = (told.courier, told.wire, told.event, told.late)
    at = row(window, told.courier)
    window.list.go_to(at)
    press_key(window, "M")
    assert not window.desk.list.unread(at)
    qtbot.waitUntil(lambda: read(archive_path, *members) == [True] * 4, timeout=20_000)
    press_key(window, "U")
    qtbot.waitUntil(lambda: read(archive_path, *members) == [False] * 4, timeout=20_000)
    qtbot.waitUntil(lambda: window.desk.list.unread(row(window, told.courier)), timeout=20_000)


def test_marks_of_an_article_below_are_its_own(
    window: Window, told: Press, qtbot: QtBot, archive_path: Path
) -> None:
    at = row(window, told.courier)
    window.list.go_to(at)
    press_key(window, "Right")
    window.list.go_to(at + 2)
    press_key(window, "M")
    qtbot.waitUntil(lambda: read(archive_path, told.wire) == [True], timeout=20_000)
    assert read(archive_path, told.courier, told.event, told.late) == [False] * 3
    window.list.go_to(at)
    press_key(window, "M")
    qtbot.waitUntil(lambda: read(archive_path, told.courier) == [True], timeout=20_000)
    assert read(archive_path, told.event, told.late) == [False] * 2
    press_key(window, "Left")
    assert window.desk.list.unread(at), "a story is unread while one of its articles is"


def test_a_star_on_a_folded_row_is_that_of_its_article(
    window: Window, told: Press, qtbot: QtBot, archive_path: Path
) -> None:
    window.list.go_to(row(window, told.courier))
    press_key(window, "S")

    def starred() -> list[int]:
        with Archive.open(archive_path) as archive:
            return archive.column("SELECT article_id FROM marks WHERE starred IS NOT NULL")

    qtbot.waitUntil(lambda: starred() == [told.courier], timeout=20_000)


def test_a_folded_row_is_dismissed_with_its_articles_and_comes_back(
    window: Window, told: Press, qtbot: QtBot
) -> None:
    window.list.go_to(row(window, told.courier))
    press_key(window, "X")
    assert window.desk.list.rowCount() == 61
    assert hits(window) == "61 stories, 62 articles"
    press_key(window, "U")
    qtbot.waitUntil(lambda: hits(window) == "62 stories, 66 articles", timeout=20_000)


def test_of_an_unfolded_story_only_its_own_row_is_dismissed(
    window: Window, told: Press, qtbot: QtBot
) -> None:
    at = row(window, told.courier)
    window.list.go_to(at)
    press_key(window, "Right")
    qtbot.waitUntil(lambda: story_at(window, at).unfolded, timeout=20_000)
    press_key(window, "X")
    qtbot.waitUntil(lambda: hits(window) == "62 stories, 65 articles", timeout=20_000)
    assert told.wire in window.desk.list.ids
    assert told.courier not in window.desk.list.ids


def test_a_search_shows_a_story_by_an_article_that_matches(window: Window, told: Press, qtbot: QtBot) -> None:
    window.desk.search("children")
    qtbot.waitUntil(lambda: list(window.desk.list.ids) == [told.event], timeout=20_000)
    assert hits(window) == "1 article"
    window.desk.search("1,185")
    qtbot.waitUntil(lambda: list(window.desk.list.ids) == [told.courier], timeout=20_000)
    assert hits(window).endswith("articles")


def test_folding_can_be_switched_off_and_stays_off(
    window: Window, told: Press, qtbot: QtBot, open_window: Callable[[Path], Window], archive_path: Path
) -> None:
    press_key(window, "F")
    qtbot.waitUntil(lambda: hits(window) == "66 articles", timeout=20_000)
    assert told.wire in window.desk.list.ids
    window.close()
    again = open_window(archive_path)
    assert hits(again) == "66 articles"
    press_key(again, "F")
    qtbot.waitUntil(lambda: hits(again) == "62 stories, 66 articles", timeout=20_000)


def test_an_arrival_joins_the_row_of_its_story(
    window: Window, told: Press, qtbot: QtBot, archive_path: Path
) -> None:
    (new,) = bring(
        archive_path,
        [arrival(950, NOW + timedelta(minutes=5), "Record", "A record, again.")],
        2,
        datetime.now(UTC),
    )
    join(archive_path, new, told)
    qtbot.waitUntil(window.new_pill.isVisible, timeout=20_000)
    assert new not in window.desk.list.ids
    press_key(window, ".")
    qtbot.waitUntil(lambda: hits(window) == "62 stories, 67 articles", timeout=20_000)
    assert new not in window.desk.list.ids
    at = row(window, told.courier)
    qtbot.waitUntil(lambda: len(story_at(window, at).fold.article_ids) == 5)  # type: ignore[union-attr]


def test_what_is_folded_into_the_rows_of_a_short_list_is_no_news(
    open_window: Callable[[Path], Window], archive_path: Path, told: Press, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:  # so lately that the list looks whether it has it
        archive.execute("UPDATE articles SET arrived = ?", (int(datetime.now(UTC).timestamp() * 1000),))
    window = open_window(archive_path)
    with qtbot.waitSignal(window.desk.arrived, timeout=20_000) as heard:
        window.desk.refresh()
    assert heard.args == [0]
    assert list(window.desk.list.article_ids) == sorted(window.desk.list.article_ids, reverse=True)


def test_an_unfolded_story_stays_so_when_the_list_is_brought_up_to_date(
    window: Window, told: Press, qtbot: QtBot, archive_path: Path
) -> None:
    at = row(window, told.courier)
    window.list.go_to(at)
    press_key(window, "Right")
    window.list.go_to(at + 3)
    bring(archive_path, [arrival(951, NOW + timedelta(minutes=5))], 2, datetime.now(UTC))
    qtbot.waitUntil(window.new_pill.isVisible, timeout=20_000)
    press_key(window, ".")
    qtbot.waitUntil(lambda: hits(window) == "63 stories, 67 articles", timeout=20_000)
    assert list(window.desk.list.ids[at + 1 : at + 5]) == [told.courier, told.late, told.wire, told.event]
    assert window.list.current_id == told.event
    assert window.list.currentIndex().row() == at + 4


def test_two_rows_become_one_story_and_undo_makes_them_two(window: Window, told: Press, qtbot: QtBot) -> None:
    first, second = row(window, told.courier), row(window, told.twice[0])
    window.list.go_to(min(first, second))
    window.list.selectRow(second)
    window.list.selectionModel().select(
        window.desk.list.index(first), window.list.selectionModel().SelectionFlag.Select
    )
    press_key(window, "G")
    qtbot.waitUntil(lambda: hits(window) == "61 stories, 66 articles", timeout=20_000)
    press_key(window, "U")
    qtbot.waitUntil(lambda: hits(window) == "62 stories, 66 articles", timeout=20_000)


def test_an_article_is_taken_out_of_its_story(window: Window, told: Press, qtbot: QtBot) -> None:
    at = row(window, told.courier)
    window.list.go_to(at)
    press_key(window, "Shift+G")
    assert story_at(window, at).unfolded, "first one sees what the story is made of"
    window.list.go_to(at + 3)
    press_key(window, "Shift+G")
    qtbot.waitUntil(lambda: hits(window) == "63 stories, 66 articles", timeout=20_000)
    assert list(window.desk.list.ids).count(told.event) == 1
    press_key(window, "U")
    qtbot.waitUntil(lambda: hits(window) == "62 stories, 66 articles", timeout=20_000)


def test_a_row_dropped_on_another_joins_its_story(
    window: Window, told: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.list.go_to(row(window, told.courier))
    target = window.list.visualRect(window.desk.list.index(row(window, told.twice[0]))).center()
    monkeypatch.setattr(QDropEvent, "source", lambda _: window.list)
    event = QDropEvent(
        QPointF(target),
        Qt.DropAction.CopyAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.list.dropEvent(event)
    qtbot.waitUntil(lambda: hits(window) == "61 stories, 66 articles", timeout=20_000)


def test_the_sign_at_the_left_unfolds(window: Window, told: Press, qtbot: QtBot) -> None:
    at = row(window, told.courier)
    rect = window.list.visualRect(window.desk.list.index(at))
    place = window.list.delegate.fold_rect(rect).center()
    QTest.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    qtbot.waitUntil(lambda: story_at(window, at).unfolded, timeout=20_000)
    assert window.list.current_id == 0, "the article is not opened by that"


def test_all_selected_means_all_articles(
    window: Window, told: Press, qtbot: QtBot, archive_path: Path
) -> None:
    window.list.selectAll()
    press_key(window, "M")

    def unread() -> int:
        with Archive.open(archive_path) as archive:
            return int(archive.value("SELECT waiting FROM tallies WHERE kind = 'all'"))

    qtbot.waitUntil(lambda: unread() == 0, timeout=20_000)


def test_n_finds_a_story_whose_own_article_is_read(
    window: Window, told: Press, qtbot: QtBot, archive_path: Path
) -> None:
    at = row(window, told.courier)
    others = [one for one in window.desk.list.article_ids if one not in (told.wire, told.event)]
    window.deeds.mark(others, "read", True)
    window.list.go_to(0)
    press_key(window, "N")
    qtbot.waitUntil(lambda: window.list.currentIndex().row() == at, timeout=20_000)


def test_the_histogram_counts_articles(window: Window) -> None:
    window.histogram.refresh()
    assert "66 articles" in window.histogram.accessibleDescription()


def test_unfolding_keeps_the_snippet_of_the_row(window: Window, told: Press) -> None:
    at = row(window, told.courier)
    window.list.go_to(at)
    before = window.desk.list.article(at)
    press_key(window, "Right")
    assert before is not None
    assert before.snippet
    assert window.desk.list.article(at) == before


def test_the_commands_for_stories_are_in_the_palette_and_have_keys(window: Window) -> None:
    keys = {command.text: shown for command, shown in key_rows(window.keymap)}
    assert keys["Fold stories"] == "f"
    assert keys["Unfold story"] == "Right"
    assert {"Fold stories", "Take out of the story"} <= {choice.text for choice in choices(window)}


def test_a_list_that_fills_by_itself_folds_what_is_placed_in_a_story_afterwards(
    open_window: Callable[[Path], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    path, now = tmp_path / "new.db", datetime.now(UTC)
    Archive.open(path, "create").close()
    window = open_window(path)
    first, second = bring(
        path, [arrival(910 + number, now - timedelta(minutes=number)) for number in range(2)], now=now
    )
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 2, timeout=10_000)
    with Archive.open(path, "write") as archive:
        stories.place(archive, second, [])
        stories.place(archive, first, [Link(second, 2, 70.0, 1, 3)])
    qtbot.waitUntil(lambda: hits(window) == "1 story, 2 articles", timeout=10_000)
    assert window.desk.list.rowCount() == 1


def test_what_is_placed_in_a_story_after_it_was_brought_in_folds_when_the_next_is_brought_in(
    window: Window, told: Press, qtbot: QtBot, archive_path: Path
) -> None:
    (new,) = bring(
        archive_path, [arrival(960, NOW + timedelta(minutes=5), "Boats", "Boats.")], 2, datetime.now(UTC)
    )
    qtbot.waitUntil(window.new_pill.isVisible, timeout=20_000)
    press_key(window, ".")
    qtbot.waitUntil(lambda: hits(window) == "63 stories, 67 articles", timeout=20_000)
    join(archive_path, new, told)
    bring(archive_path, [arrival(961, NOW + timedelta(minutes=6), "Dunes", "Dunes.")], 2, datetime.now(UTC))
    qtbot.waitUntil(window.new_pill.isVisible, timeout=20_000)
    assert hits(window) == "63 stories, 67 articles", "the list holds still while it is read"
    assert new in window.desk.list.ids
    press_key(window, ".")
    qtbot.waitUntil(lambda: hits(window) == "63 stories, 68 articles", timeout=20_000)
    assert new not in window.desk.list.ids
    at = row(window, told.courier)
    qtbot.waitUntil(lambda: new in story_at(window, at).fold.article_ids, timeout=20_000)  # type: ignore[union-attr]
