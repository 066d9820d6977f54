"""The real window over a real archive: reading, marking, searching, undoing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from monitor.errors import ArchiveBusyError
from monitor.model import ArticleDocument
from monitor.settings import side_folder
from monitor.store import Archive, articles, feeds
from tests.ui.conftest import FEEDS, NOW, arrival, bring
from ui.dialogs.welcome import WelcomePane
from ui.models.question import Place
from ui.models.story_rows import FRESH_ROLE
from ui.theme import system_scale
from ui.window import Window


def read(path: Path, article_id: int) -> bool:
    with Archive.open(path) as archive:
        return articles.get(archive, article_id).article.read


def wait_for_rows(qtbot: QtBot, window: Window, count: int) -> None:
    """Wait until the list has so many rows: on a busy machine an answer takes the longer way."""
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == count, timeout=20_000)


def opened(qtbot: QtBot, window: Window) -> ArticleDocument:
    """Give the article that is open, once it is."""
    qtbot.waitUntil(
        lambda: window.desk.document is not None and window.desk.document.article.id == window.desk.article_id
    )
    assert window.desk.document is not None
    return window.desk.document


def press(window: Window, key: str) -> None:
    QTest.keySequence(window.list, key)


def test_the_stable_object_names_are_there(window: Window) -> None:
    window.list.go_to(0)
    assert isinstance(window.findChild(QAbstractItemView, "readingList"), QAbstractItemView)
    assert isinstance(window.findChild(QAbstractItemView, "sidebar"), QAbstractItemView)
    assert isinstance(window.findChild(QLineEdit, "searchField"), QLineEdit)
    assert isinstance(window.findChild(QTextBrowser, "articleView"), QTextBrowser)
    assert isinstance(window.findChild(QWidget, "statusLine"), QWidget)


def test_the_list_shows_titles_ids_and_whole_rows_in_words(window: Window) -> None:
    model = window.findChild(QAbstractItemView, "readingList").model()  # type: ignore[union-attr]
    first = model.index(0, 0)
    assert model.rowCount() == 60
    assert first.data(Qt.ItemDataRole.DisplayRole) == "Police empty camp by the old railway line, part 0"
    assert isinstance(first.data(Qt.ItemDataRole.UserRole), int)
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Unread" in spoken
    assert "Le Littoral" in spoken


def test_j_and_k_walk_through_the_list_and_open_articles(window: Window, qtbot: QtBot) -> None:
    window.list.setFocus()
    press(window, "J")
    press(window, "J")
    assert window.list.currentIndex().row() == 1
    document = opened(qtbot, window)
    assert document.article.title.endswith("part 1")
    press(window, "K")
    assert window.list.currentIndex().row() == 0


def test_an_article_is_read_after_it_was_open_for_a_second(
    window: Window, qtbot: QtBot, archive_path: Path
) -> None:
    window.list.go_to(0)
    article_id = window.list.current_id
    QTest.qWait(300)
    assert not read(archive_path, article_id)
    qtbot.waitUntil(lambda: read(archive_path, article_id), timeout=20_000)


def test_an_article_passed_over_stays_unread(window: Window, archive_path: Path) -> None:
    window.list.go_to(0)
    passed = window.list.current_id
    QTest.qWait(200)
    window.list.go_to(1)
    QTest.qWait(1300)
    assert not read(archive_path, passed)


def test_a_star_shows_at_once_and_is_undone(window: Window, qtbot: QtBot, archive_path: Path) -> None:
    window.list.go_to(2)
    article_id = window.list.current_id
    press(window, "S")
    article = window.desk.list.article(2)
    assert article is not None
    assert article.starred

    def starred() -> bool:
        with Archive.open(archive_path) as archive:
            return articles.get(archive, article_id).article.starred

    qtbot.waitUntil(starred, timeout=20_000)
    press(window, "U")
    qtbot.waitUntil(lambda: not starred(), timeout=20_000)
    qtbot.waitUntil(lambda: window.status.message.text().startswith("Undone"), timeout=20_000)


def test_a_click_on_the_star_does_not_open_the_article(window: Window, qtbot: QtBot) -> None:
    index = window.desk.list.index(3)
    star = window.list.delegate.star_rect(window.list.visualRect(index)).center()
    QTest.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=star)
    article = window.desk.list.article(3)
    assert article is not None
    assert article.starred
    assert window.desk.document is None


def test_a_dismissed_article_leaves_the_list_and_comes_back_by_undo(window: Window, qtbot: QtBot) -> None:
    window.list.go_to(1)
    gone = window.list.current_id
    press(window, "X")
    wait_for_rows(qtbot, window, 59)
    assert window.desk.list.row_of(gone) == -1
    assert window.list.current_id != gone
    press(window, "U")
    qtbot.waitUntil(lambda: window.desk.list.row_of(gone) == 1, timeout=20_000)


def test_what_is_dismissed_already_is_not_said_to_be_dismissed_with_a_way_back_to_something_else(
    window: Window, qtbot: QtBot
) -> None:
    window.go_to_place("everything")
    wait_for_rows(qtbot, window, 60)
    window.list.go_to(1)
    said: list[tuple[str, bool]] = []
    window.desk.said.connect(lambda sentence, undo: said.append((sentence, undo)))
    press(window, "X")
    qtbot.waitUntil(lambda: said == [("1 article dismissed", True)], timeout=20_000)
    press(window, "X")
    press(window, "S")
    qtbot.waitUntil(lambda: window.desk.contents.starred == 1, timeout=20_000)  # type: ignore[union-attr]
    assert len(said) == 1


def test_what_could_not_be_written_is_not_said_to_be_done(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise ArchiveBusyError("Another program holds the archive.")

    monkeypatch.setattr("monitor.store.marks.set", refuse)
    window.list.go_to(1)
    chosen = window.list.current_id
    said: list[tuple[str, bool]] = []
    window.desk.said.connect(lambda sentence, undo: said.append((sentence, undo)))
    opened(qtbot, window)
    window.desk.leave_unread()  # nothing else is written
    star = window.pane.row.star
    star.click()
    assert star.isChecked()
    qtbot.waitUntil(lambda: len(said) == 1, timeout=20_000)

    def starred() -> bool:
        article = window.desk.list.article(window.desk.list.row_of(chosen))
        return article is not None and article.starred

    qtbot.waitUntil(lambda: not starred() and not star.isChecked(), timeout=20_000)
    press(window, "X")
    qtbot.waitUntil(lambda: len(said) == 2, timeout=20_000)
    wait_for_rows(qtbot, window, 60)
    assert said == [("Another program holds the archive.", False)] * 2


def test_marking_all_as_read_can_be_undone(window: Window, qtbot: QtBot) -> None:
    press(window, "Shift+A")
    qtbot.waitUntil(
        lambda: window.desk.contents is not None and window.desk.contents.unread == 0, timeout=20_000
    )
    press(window, "U")
    qtbot.waitUntil(
        lambda: window.desk.contents is not None and window.desk.contents.unread == 60, timeout=20_000
    )


def test_typing_searches_within_the_chosen_place_and_shows_it_as_a_chip(window: Window, qtbot: QtBot) -> None:
    window.sidebar.choose(Place("feed", FEEDS[1][0]))
    wait_for_rows(qtbot, window, 20)
    field = window.search_bar.field
    QTest.keyClicks(field, "ambass")
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 5, timeout=20_000)
    assert "5 articles" in field.accessibleDescription()
    assert window.search_bar.chip_names() == ["in The Courier"]


def test_shift_enter_searches_everything(window: Window, qtbot: QtBot) -> None:
    window.sidebar.choose(Place("feed", FEEDS[1][0]))
    field = window.search_bar.field
    field.setText("ambassador")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    wait_for_rows(qtbot, window, 15)
    assert window.search_bar.chip_names() == []


def test_taking_the_place_away_searches_everything(window: Window, qtbot: QtBot) -> None:
    window.sidebar.choose(Place("feed", FEEDS[1][0]))
    window.desk.search("ambassador")
    window.search_bar.chip_removed.emit(None)
    wait_for_rows(qtbot, window, 15)


def test_half_typed_queries_never_fail(window: Window, qtbot: QtBot) -> None:
    for text in (
        '"',
        "(",
        "camp AND",
        "NEAR/",
        "title:",
        "-",
        "camp NEAR/3 (",
        "date:2021-",
        '"open',
        ")(",
        "*",
    ):
        window.search_bar.field.setText(text)
        window.desk.search(text, unfinished=True)
        qtbot.wait(5)
    window.desk.search("camp", unfinished=True)
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 15, timeout=20_000)


def test_what_is_wrong_with_a_query_is_told_after_enter_or_a_rest(window: Window, qtbot: QtBot) -> None:
    problem = window.search_bar.problem
    window.desk.search("planet:mars", unfinished=True)
    qtbot.wait(100)
    assert problem.isHidden()
    qtbot.waitUntil(problem.isVisible, timeout=20_000)
    window.desk.search("camp", unfinished=True)
    qtbot.waitUntil(problem.isHidden, timeout=20_000)
    window.desk.search("planet:mars")
    qtbot.waitUntil(problem.isVisible, timeout=20_000)


def test_the_forms_that_a_word_finds_are_shown(window: Window, qtbot: QtBot) -> None:
    window.desk.search("camps")
    qtbot.waitUntil(lambda: "camp" in window.search_bar.forms.text(), timeout=20_000)
    window.desk.search('"camp"')
    qtbot.waitUntil(window.search_bar.forms.isHidden, timeout=20_000)


def test_how_many_forms_a_beginning_or_a_list_has_is_told(window: Window, qtbot: QtBot) -> None:
    window.desk.search("camp* OR $camp")
    qtbot.waitUntil(lambda: "camp* : 1 form" in window.search_bar.forms.text(), timeout=20_000)
    assert "$camp : " in window.search_bar.forms.text()
    assert "members" in window.search_bar.forms.text()


def test_space_pages_through_the_article_and_then_goes_on(
    window: Window, qtbot: QtBot, archive_path: Path
) -> None:
    long = "\n\n".join(
        f"Paragraph {n} of a long report about the harbour and its cranes." for n in range(120)
    )
    bring(archive_path, [arrival(300, NOW + timedelta(hours=1), "A long report", long)])
    window.desk.list.reload()
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 61, timeout=20_000)
    window.list.setFocus()
    window.list.go_to(0)
    bar = window.pane.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000, timeout=20_000)
    press(window, "Space")
    assert 0 < bar.value() < bar.maximum()
    bar.setValue(bar.maximum())
    press(window, "Space")
    assert window.list.currentIndex().row() == 1


def test_a_search_without_hits_says_so_and_offers_one_action(window: Window, qtbot: QtBot) -> None:
    window.desk.search("zeppelin")
    wait_for_rows(qtbot, window, 0)
    assert window.notice.isVisible()
    assert window.notice.sentence == "Nothing matches this search"


def test_filters_become_chips_that_can_be_removed(window: Window, qtbot: QtBot) -> None:
    window.desk.restrict(unread=True, languages=("en",))
    assert window.search_bar.chip_names() == ["English", "Unread"]
    for chip in window.search_bar.chips():
        window.desk.take_away(chip)
    assert window.search_bar.chip_names() == []
    wait_for_rows(qtbot, window, 60)


def test_the_whole_filter_is_copied_as_a_query_and_pasted(window: Window, qtbot: QtBot) -> None:
    window.sidebar.choose(Place("feed", FEEDS[1][0]))
    window.desk.restrict(unread=True)
    window.desk.search("ambassador OR ferry")
    wait_for_rows(qtbot, window, 10)
    ids = list(window.desk.list.ids)
    window.actions_by_name["copy_query"].trigger()
    window.go_to_place("starred")
    wait_for_rows(qtbot, window, 0)
    window.actions_by_name["paste_query"].trigger()
    wait_for_rows(qtbot, window, 10)
    assert list(window.desk.list.ids) == ids
    assert window.search_bar.field.text() == QGuiApplication.clipboard().text()


def test_new_articles_are_counted_and_enter_when_asked(
    window: Window, qtbot: QtBot, archive_path: Path
) -> None:
    window.list.go_to(0)
    later = datetime.now(UTC) + timedelta(seconds=2)
    bring(archive_path, [arrival(100 + n, NOW + timedelta(hours=n + 1)) for n in range(3)], 0, later)
    qtbot.waitUntil(window.new_pill.isVisible, timeout=20_000)
    assert window.new_pill.button.text() == "3 new"
    wait_for_rows(qtbot, window, 60)
    QTest.mouseClick(window.new_pill.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 63, timeout=20_000)
    qtbot.waitUntil(lambda: not window.new_pill.isVisible(), timeout=20_000)
    # wherever their date put them, they are marked until the next time
    assert fresh(window) == [0, 1, 2]
    spoken = window.desk.list.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert ". New. Unread. " in f". {spoken}"
    bring(archive_path, [arrival(150, NOW - timedelta(days=1, minutes=7))], 0, later + timedelta(seconds=2))
    qtbot.waitUntil(window.new_pill.isVisible, timeout=20_000)
    press(window, ".")
    wait_for_rows(qtbot, window, 64)
    row = fresh(window)[0]
    assert fresh(window) == [row]
    assert row > 3


def fresh(window: Window) -> list[int]:
    """Give the rows that are marked as new."""
    return [row for row in range(window.desk.list.rowCount()) if window.desk.list.index(row).data(FRESH_ROLE)]


def test_what_is_read_in_an_unread_list_stays_until_one_leaves_it(window: Window, qtbot: QtBot) -> None:
    window.go_to_place("unread")
    wait_for_rows(qtbot, window, 60)
    ids = list(window.desk.list.ids)
    window.list.go_to(1)
    press(window, "S")
    window.deeds.mark(ids[:3], "read", True)
    qtbot.waitUntil(lambda: window.desk.contents.unread == 57, timeout=20_000)  # type: ignore[union-attr]
    press(window, "U")
    press(window, "U")  # marks the three as unread again, and takes the star away
    window.deeds.mark(ids[4:6], "read", True)
    qtbot.waitUntil(lambda: window.desk.contents.unread == 58, timeout=20_000)  # type: ignore[union-attr]
    with qtbot.waitSignal(window.desk.list.complete, timeout=20_000):
        window.desk.list.reload()
    assert list(window.desk.list.ids) == ids
    window.go_to_place("inbox")
    window.go_to_place("unread")
    wait_for_rows(qtbot, window, 58)


def test_rows_that_come_in_on_top_move_nothing(window: Window, qtbot: QtBot, archive_path: Path) -> None:
    window.list.go_to(10)
    current = window.list.current_id
    bar = window.list.verticalScrollBar()
    bar.setValue(700)
    before = window.desk.list.ids[window.list.rowAt(0)]
    offset = window.list.rowViewportPosition(window.list.rowAt(0))
    later = datetime.now(UTC) + timedelta(seconds=2)
    bring(archive_path, [arrival(100 + n, NOW + timedelta(hours=n + 1)) for n in range(7)], 0, later)
    qtbot.waitUntil(window.new_pill.isVisible, timeout=20_000)
    window.desk.bring_in()
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 67, timeout=20_000)
    assert window.desk.list.ids[window.list.rowAt(0)] == before
    assert window.list.rowViewportPosition(window.list.rowAt(0)) == offset
    assert window.list.current_id == current
    assert window.list.currentIndex().row() == 17


def test_rows_that_come_in_below_one_without_a_story_move_nothing(
    window: Window, qtbot: QtBot, archive_path: Path
) -> None:
    window.list.go_to(8)
    press(window, "Right")  # there is nothing to unfold
    place, first = window.list.verticalScrollBar().value(), window.desk.list.ids[8]
    later, below = datetime.now(UTC) + timedelta(seconds=2), NOW - timedelta(hours=3 * 8, minutes=5)
    bring(archive_path, [arrival(100 + n, below - timedelta(minutes=n)) for n in range(3)], 0, later)
    qtbot.waitUntil(window.new_pill.isVisible, timeout=20_000)
    window.desk.bring_in()
    wait_for_rows(qtbot, window, 63)
    assert window.desk.list.ids[8] == first
    assert window.list.verticalScrollBar().value() == place


def test_an_import_by_another_process_shows_up_in_the_counts(
    window: Window, qtbot: QtBot, archive_path: Path
) -> None:
    bring(archive_path, [arrival(200, NOW - timedelta(days=2))], 1)
    qtbot.waitUntil(
        lambda: window.desk.contents is not None and window.desk.contents.total == 61, timeout=20_000
    )
    assert "61 articles" in window.status.total.text()


def test_n_jumps_to_the_next_unread_article(window: Window, qtbot: QtBot) -> None:
    window.deeds.mark(list(window.desk.list.ids[:5]), "read", True)
    window.list.go_to(0)
    press(window, "N")
    assert window.list.currentIndex().row() == 5


def test_a_failing_feed_is_marked_with_its_reason(window: Window, qtbot: QtBot, archive_path: Path) -> None:
    with Archive.open(archive_path, "write") as archive:
        feed = feeds.by_url(archive, FEEDS[0][0])
        feeds.set(archive, feed.id, state="failing", error="The server does not answer.")
    qtbot.waitUntil(lambda: "Le Littoral" in window.status.trouble.text(), timeout=20_000)
    index = window.desk.sidebar.index_of(Place("feed", FEEDS[0][0]))
    assert "The server does not answer." in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "failing" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_saved_search_stands_in_the_sidebar(window: Window, qtbot: QtBot) -> None:
    window.desk.search("ambassador")
    window.deeds.save_search("Rows")
    place = Place("search", "Rows")
    qtbot.waitUntil(lambda: window.desk.sidebar.index_of(place).isValid(), timeout=20_000)
    window.desk.clear()
    window.sidebar.choose(place)
    wait_for_rows(qtbot, window, 15)


def test_removing_a_feed_keeps_its_articles_and_can_be_undone(window: Window, qtbot: QtBot) -> None:
    window.deeds.remove_feed(FEEDS[0][0])
    place = Place("feed", FEEDS[0][0])
    qtbot.waitUntil(lambda: not window.desk.sidebar.index_of(place).isValid(), timeout=20_000)
    wait_for_rows(qtbot, window, 60)
    window.deeds.undo()
    qtbot.waitUntil(lambda: window.desk.sidebar.index_of(place).isValid(), timeout=20_000)


def test_an_empty_archive_welcomes(
    open_window: Callable[[Path], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(tmp_path / "new" / "archive.db")
    qtbot.waitUntil(lambda: window.findChild(QWidget, "welcomePane") is not None, timeout=20_000)
    assert window.right.currentWidget() is window.findChild(QWidget, "welcomePane")
    assert (tmp_path / "new" / "archive.db").exists()


def test_the_first_start_is_three_steps_that_can_be_skipped(
    open_window: Callable[[Path], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(tmp_path / "archive.db")
    qtbot.waitUntil(lambda: window.findChild(WelcomePane) is not None, timeout=20_000)
    pane = window.findChild(WelcomePane)
    assert isinstance(pane, WelcomePane)
    assert pane.step_words.text() == "Step 1 of 3: What you read"
    assert pane.further.text() == "Skip"
    pane.further.click()
    qtbot.waitUntil(lambda: [tick.isVisible() for tick in pane.topics] == [True] * 3, timeout=20_000)
    assert not pane.starter.isVisible()
    pane.back.click()
    bring(tmp_path / "archive.db", [], 0, datetime.now(UTC))
    pane._taken(1)  # as after starter feeds, a file, or an address
    assert pane.step == 1
    QTest.qWait(800)
    assert window.right.currentWidget() is pane
    pane.further.click()
    assert pane.settings.isVisible()
    pane.further.click()
    assert window.right.currentWidget() is window.desk_side
    qtbot.waitUntil(lambda: window.notice.sentence == "The first articles are on their way", timeout=20_000)


def test_articles_enter_an_empty_list_by_themselves(
    open_window: Callable[[Path], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "archive.db"
    window = open_window(path)
    bring(path, [arrival(1, NOW)], 0, datetime.now(UTC) + timedelta(seconds=2))
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 1, timeout=20_000)
    assert window.right.currentWidget() is window.desk_side


def test_a_damaged_archive_is_told_in_a_sentence(tmp_path: Path, qtbot: QtBot) -> None:
    from ui.app import build

    path = tmp_path / "archive.db"
    path.write_bytes(b"this is no archive" * 100)
    window = build(path, engine=False)
    assert isinstance(window, Window)
    window.show()
    assert window.gate.page.isVisible()
    assert window.gate.page.title.text() == "The archive cannot be opened"
    assert path.read_bytes().startswith(b"this is no archive")
    window.close()


def test_an_archive_of_no_bytes_is_not_taken_for_a_new_one(tmp_path: Path, qtbot: QtBot) -> None:
    from ui.app import build

    path = tmp_path / "archive.db"
    path.touch()
    window = build(path, engine=False)
    assert isinstance(window, Window)
    window.show()
    assert window.gate.page.title.text() == "The archive cannot be opened"
    assert path.stat().st_size == 0
    window.close()


def test_the_window_keeps_its_panes_and_density(
    open_window: Callable[[Path], Window], archive_path: Path
) -> None:
    window = open_window(archive_path)
    window.panes.setSizes([300, 1140])
    window.toggle_compact()
    sizes = window.panes.sizes()
    window.close()
    again = open_window(archive_path)
    assert again.panes.sizes() == sizes
    assert again.list.delegate.compact


def test_the_appearance_is_kept(open_window: Callable[[Path], Window], archive_path: Path) -> None:
    window = open_window(archive_path)
    window.actions_by_name["dark"].trigger()
    window.actions_by_name["larger"].trigger()
    palette, scale = window.theme.palette, window.theme.scale
    assert palette.dark
    assert window.list.delegate.height > 92
    window.close()
    again = open_window(archive_path)
    assert again.theme.palette is palette
    assert again.theme.scale == pytest.approx(scale)


def test_settings_that_make_no_sense_are_passed_over(
    open_window: Callable[[Path], Window], archive_path: Path
) -> None:
    folder = side_folder(archive_path)
    folder.mkdir(exist_ok=True)
    (folder / "window.ini").write_text(
        "[General]\ntext=large\npanes=a, b, c\ngeometry=x\ncompact=perhaps\nclosed=7\n"
    )
    window = open_window(archive_path)
    assert window.theme.scale == pytest.approx(system_scale())
    assert window.panes.sizes()[0] >= 160


def test_dragging_over_the_histogram_sets_the_days(window: Window, qtbot: QtBot) -> None:
    histogram = window.histogram
    assert histogram.isVisible()
    y = histogram.height() // 2
    QTest.mousePress(histogram, Qt.MouseButton.LeftButton, pos=QPoint(histogram.width() - 20, y))
    QTest.mouseMove(histogram, QPoint(histogram.width() - 18, y))
    QTest.mouseRelease(histogram, Qt.MouseButton.LeftButton, pos=QPoint(histogram.width() - 18, y))
    assert window.desk.question.chips.since == NOW.date()
    qtbot.waitUntil(lambda: 0 < window.desk.list.rowCount() < 60, timeout=20_000)


def test_a_sample_stands_in_the_histogram_until_all_is_counted_and_says_so(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from monitor.store import sampling

    monkeypatch.setattr(sampling, "LOOKED_AT", 30)
    monkeypatch.setattr(sampling, "TELLING", 5)
    histogram = window.histogram
    histogram._counted = None
    histogram._ask_sample()
    qtbot.waitUntil(lambda: "sampled" in histogram.accessibleDescription(), timeout=20_000)
    assert "sampled" in histogram._scale_words()
    assert "about" in histogram._words_of(0, 1)
    histogram.refresh()
    assert "60 articles from 24 Nov 2021 to 1 Dec 2021, counted exactly" in histogram.accessibleDescription()
    assert "exact" in histogram._scale_words()


def test_the_histogram_is_gone_along_by_keys_and_says_that_it_is_exact(window: Window, qtbot: QtBot) -> None:
    histogram = window.histogram
    assert "exact" in histogram._scale_words()
    assert "60 articles from 24 Nov 2021 to 1 Dec 2021, counted exactly" in histogram.accessibleDescription()
    histogram.setFocus()
    for key in ("Left", "Left", "Shift+Left"):
        QTest.keySequence(histogram, key)
    assert histogram.accessibleDescription() == "29 Nov 2021 to 30 Nov 2021: 16 articles"
    QTest.keySequence(histogram, "Return")
    wait_for_rows(qtbot, window, 16)
    window.desk.clear()
    wait_for_rows(qtbot, window, 60)


def test_days_that_were_begun_to_be_chosen_are_let_be_where_one_goes_elsewhere_or_they_are_others_now(
    window: Window, qtbot: QtBot
) -> None:
    histogram = window.histogram
    whole = histogram.accessibleDescription()
    ways: tuple[Callable[[], object], ...] = (
        lambda: QTest.keySequence(histogram, "Escape"),
        window.list.setFocus,
    )
    for leave in ways:
        histogram.setFocus()
        QTest.keySequence(histogram, "Left")
        assert histogram.accessibleDescription() == "1 Dec 2021: 4 articles"
        leave()
        assert histogram.accessibleDescription() == whole
        assert "up to" in histogram._scale_words()
    histogram.setFocus()
    QTest.keySequence(histogram, "Left")
    fewer = replace(histogram._columns, columns=histogram._columns.columns[:3])
    histogram._show(histogram._question, fewer)  # the exact numbers came
    histogram.grab()
    QTest.keySequence(histogram, "Return")
    assert window.desk.question.chips.since is None
