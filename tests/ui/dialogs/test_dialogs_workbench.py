"""The workbench: one key for each verdict, figures with their intervals, clauses, words, and saved verdicts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.store import Archive, tags, topics, workbench
from tests.ui.conftest import NOW
from ui.bridge import Bridge
from ui.dialogs.workbench import WorkbenchDialog
from ui.theme import Theme


@pytest.fixture
def judged(archive_path: Path) -> Path:
    """Give an archive with a small topic, of which some articles were judged."""
    with Archive.open(archive_path, "write") as archive:
        topics.set(archive, "Seafront", "(parking OR zeppelin) AND council", NOW)
        tags.keep(archive, tags.judge(archive, tags.todo(archive, 1000)), NOW)
        for number, article in enumerate(workbench.questions(archive, "Seafront", "found", limit=5)):
            workbench.answer(archive, "Seafront", article.id, number > 0, NOW)
        for article in workbench.questions(archive, "Seafront", "missed", limit=20):
            workbench.answer(archive, "Seafront", article.id, False, NOW)
    return archive_path


@pytest.fixture
def dialog(bridge: Bridge, theme: Theme, judged: Path, qtbot: QtBot) -> Iterator[WorkbenchDialog]:
    made = WorkbenchDialog(bridge, theme, topic="Seafront")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.judging._batch.article is not None, timeout=10_000)
    yield made
    made.close()


def said(path: Path) -> dict[int, str]:
    with Archive.open(path, "read") as archive:
        return dict(archive.all("SELECT article_id, said FROM tags WHERE said IS NOT NULL"))


def press(dialog: WorkbenchDialog, key: Qt.Key) -> int:
    """Press a key over the article, and give the id of the one that it meant."""
    article = dialog.judging._batch.article
    assert article is not None
    QTest.keyClick(dialog.judging.text, key)
    return article.id


def measured(dialog: WorkbenchDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.figures["found"][0].text() != "–", timeout=30_000)


def test_y_and_n_judge_and_go_on_and_s_leaves_open(
    dialog: WorkbenchDialog, judged: Path, qtbot: QtBot
) -> None:
    first = press(dialog, Qt.Key.Key_Y)
    second = press(dialog, Qt.Key.Key_N)
    third = press(dialog, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: second in said(judged), timeout=20_000)
    assert said(judged)[first] == "confirmed"
    assert said(judged)[second] == "rejected"
    assert third not in said(judged)
    assert dialog.judging.progress.text() == "2 of 10 judged"


def test_one_can_go_back_and_think_again(dialog: WorkbenchDialog, judged: Path, qtbot: QtBot) -> None:
    first = press(dialog, Qt.Key.Key_Y)
    press(dialog, Qt.Key.Key_Left)
    assert "you said: belongs" in dialog.judging.meta.text()
    assert press(dialog, Qt.Key.Key_N) == first
    qtbot.waitUntil(lambda: said(judged).get(first) == "rejected", timeout=20_000)


def test_a_batch_goes_on_where_it_was_left(
    dialog: WorkbenchDialog, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    press(dialog, Qt.Key.Key_Y)
    press(dialog, Qt.Key.Key_S)
    before = dialog.judging._batch.article
    dialog.reject()
    again = WorkbenchDialog(bridge, theme, topic="Seafront")
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.judging._batch.article == before, timeout=20_000)


def test_the_end_of_a_batch_offers_more_or_says_that_all_is_judged(
    dialog: WorkbenchDialog, qtbot: QtBot
) -> None:
    for _ in range(10):
        press(dialog, Qt.Key.Key_Y)
    assert dialog.judging._batch.article is None
    assert "Press Enter" in dialog.judging.text.toPlainText()
    QTest.keyClick(dialog.judging.text, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: "Every article that the query finds" in dialog.judging.text.toPlainText(), timeout=10_000
    )


def test_what_the_query_does_not_find_is_judged_apart(dialog: WorkbenchDialog, qtbot: QtBot) -> None:
    dialog.judging.missed.setChecked(True)
    qtbot.waitUntil(lambda: dialog.judging._batch.article is not None, timeout=10_000)
    article = dialog.judging._batch.article
    assert article is not None
    assert "Seafront" not in article.topics


def test_the_figures_come_with_their_intervals(dialog: WorkbenchDialog, qtbot: QtBot) -> None:
    measured(dialog, qtbot)
    assert dialog.figures["precision"][0].text() == "80 %   (38–96 %)"
    assert "5 verdicts" in dialog.figures["precision"][1].text()
    assert dialog.figures["recall"][0].text().endswith("%)")
    assert dialog.figures["found"][0].text() == "15"


def test_a_dead_clause_is_told(dialog: WorkbenchDialog, qtbot: QtBot) -> None:
    measured(dialog, qtbot)
    rows = [dialog.clauses.topLevelItem(at) for at in range(dialog.clauses.topLevelItemCount())]
    told = {row.text(0): row.text(3).strip() for row in rows if row is not None}
    assert told == {"parking": "finds", "zeppelin": "nothing"}


def test_an_unknown_word_comes_with_an_example_and_a_way_into_a_list(
    dialog: WorkbenchDialog, qtbot: QtBot
) -> None:
    measured(dialog, qtbot)
    dialog.tabs.setCurrentIndex(2)
    first = dialog.unknown.topLevelItem(0)
    assert first is not None
    assert first.text(3)
    with qtbot.waitSignal(dialog.word_wanted) as wanted:
        dialog.add_word.click()
    assert wanted.args is not None
    assert wanted.args[1] == first.text(0)


def test_verdicts_are_saved_and_run_again(
    dialog: WorkbenchDialog, judged: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    measured(dialog, qtbot)
    file = tmp_path / "verdicts.toml"
    dialog.save_verdicts(str(file))
    qtbot.waitUntil(lambda: "25 verdicts are saved" in dialog.outcome.text(), timeout=20_000)
    dialog.tabs.setCurrentIndex(3)
    dialog.run_verdicts(str(file))
    qtbot.waitUntil(lambda: "24 of 25 verdicts hold" in dialog.outcome.text(), timeout=20_000)
    row = dialog.failures.topLevelItem(0)
    assert row is not None
    assert row.text(2) == "found, but does not belong"
