"""What the reader was at is there again at the next start, also when the window was killed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.model import Filter
from monitor.settings import side_folder
from monitor.store import Archive, marks, searches
from tests.ui.conftest import FEEDS, NOW, arrival, bring
from tests.ui.test_window import wait_for_rows
from ui.models.question import Place, Question
from ui.session import question_of, told
from ui.window import Window

Open = Callable[[Path], Window]


def kept(path: Path) -> Path:
    return side_folder(path) / "session.json"


def test_list_filter_order_density_and_the_open_article_come_back_after_a_kill(
    open_window: Open, archive_path: Path, qtbot: QtBot
) -> None:
    long = "\n\n".join(f"Paragraph {n} of a long report about cranes in the harbour." for n in range(120))
    bring(archive_path, [arrival(300, NOW.replace(hour=1), "A long report", long)], 1)
    window = open_window(archive_path)
    window.toggle_compact()
    window.toggle_sidebar()
    window.desk.go_to(Place("feed", FEEDS[1][0], FEEDS[1][1]))
    wait_for_rows(qtbot, window, 21)
    window.desk.sort("arrival")
    qtbot.waitUntil(lambda: window.desk.list.filter.sort == "arrival" and window.desk.list.whole)
    wanted = next(
        i
        for i in window.desk.list.ids
        if "long report" in str(window.desk.list.article(window.desk.list.row_of(i)))
    )
    window.list.go_to(window.desk.list.row_of(wanted))
    article = window.pane.view.verticalScrollBar()
    qtbot.waitUntil(lambda: article.maximum() > 2000, timeout=20_000)
    article.setValue(1500)
    window.list.verticalScrollBar().setValue(200)
    place = window.list.place()
    qtbot.waitUntil(
        lambda: kept(archive_path).exists() and json.loads(kept(archive_path).read_text())["place"] == place,
        timeout=20_000,
    )
    window.session.end()  # a kill: nothing is written any more

    again = open_window(archive_path)
    assert again.desk.question == Question(
        Place("feed", FEEDS[1][0], FEEDS[1][1]), chips=Filter(sort="arrival")
    )
    qtbot.waitUntil(lambda: again.desk.document is not None, timeout=20_000)
    assert again.desk.article_id == again.list.current_id == wanted
    qtbot.waitUntil(lambda: again.list.place() == place, timeout=20_000)
    qtbot.waitUntil(lambda: again.pane.view.verticalScrollBar().value() == 1500, timeout=20_000)
    assert again.list.delegate.compact
    assert again.sidebar_pane.isHidden()
    assert again.sidebar.place.key == FEEDS[1][0]


def test_an_article_that_was_left_unread_stays_unread(
    open_window: Open, archive_path: Path, qtbot: QtBot
) -> None:
    window = open_window(archive_path)
    window.list.go_to(3)
    wanted = window.list.current_id
    qtbot.waitUntil(lambda: window.desk.document is not None, timeout=20_000)
    window.desk.leave_unread()
    window.close()
    again = open_window(archive_path)
    qtbot.waitUntil(lambda: again.desk.article_id == wanted, timeout=20_000)
    QTest.qWait(1200)
    article = again.desk.article(wanted)
    assert article is not None
    assert not article.read


def test_a_place_that_is_gone_leads_to_the_inbox_and_a_search_that_changed_is_asked_as_it_is_now(
    open_window: Open, archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        searches.set(archive, "Rows", "ambassador", NOW)
    window = open_window(archive_path)
    window.sidebar.choose(Place("search", "Rows"))
    wait_for_rows(qtbot, window, 15)
    window.list.go_to(0)
    gone = window.list.current_id
    window.close()
    with Archive.open(archive_path, "write") as archive:
        searches.set(archive, "Rows", "ferry", NOW)
        marks.set(archive, [gone], "dismissed", True, NOW)
    again = open_window(archive_path)
    qtbot.waitUntil(lambda: again.desk.question.place.query == "ferry", timeout=20_000)
    again.close()
    with Archive.open(archive_path, "write") as archive:
        searches.remove(archive, "Rows", NOW)
    last = open_window(archive_path)
    qtbot.waitUntil(lambda: last.desk.question.place.kind == "inbox", timeout=20_000)
    wait_for_rows(qtbot, last, 59)


def test_a_question_is_read_as_it_was_written_and_nonsense_is_passed_over() -> None:
    chips = Filter(
        topics=("Camp clearances",),
        feeds=("https://a.example/f",),
        folder="Paris",
        languages=("fr",),
        since=date(2021, 11, 1),
        until=date(2021, 12, 1),
        unread=True,
        starred=True,
        sort="arrival",
    )
    question = Question(Place("search", "Rows", "Rows", "ambassador"), "letter", chips)
    assert question_of(json.loads(json.dumps(told(question)))) == question
    nonsense = dict.fromkeys(told(question), 7) | {"since": "soon", "place": ["planet", "", "", ""]}
    assert question_of(nonsense) == question_of({}) == Question()


@pytest.mark.parametrize(
    "text", ["", "[", "[1, 2]", '{"standing": 3, "place": ["a", {}], "read": [[1]], "article": -4}']
)
def test_a_file_that_makes_no_sense_means_a_fresh_start(
    text: str, open_window: Open, archive_path: Path
) -> None:
    kept(archive_path).parent.mkdir(exist_ok=True)
    kept(archive_path).write_text(text)
    window = open_window(archive_path)
    assert window.desk.question == Question()
    assert window.desk.list.rowCount() == 60


def test_several_articles_are_copied_from_the_list_with_their_sources(window: Window, qtbot: QtBot) -> None:
    window.list.setFocus()
    window.list.selectAll()
    window.actions_by_name["copy_source"].trigger()
    qtbot.waitUntil(lambda: "60 articles copied" in window.status.message.text(), timeout=20_000)
    text = QGuiApplication.clipboard().text()
    assert text.count("https://press.example/") == 60
    assert text.startswith("Police empty camp by the old railway line, part 0\nLe Littoral, published ")
