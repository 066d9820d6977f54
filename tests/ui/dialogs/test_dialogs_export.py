"""Export and import: the same articles as on screen, in a file; files as articles."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.exports import formats
from monitor.exports.verifying import verify
from monitor.model import Filter
from monitor.store import Archive, articles, marks, search
from tests.ui.conftest import NOW
from ui.bridge import Bridge
from ui.dialogs.export import ExportDialog
from ui.dialogs.import_files import ImportDialog
from ui.models.question import query_of
from ui.theme import Theme


def found(archive: Archive, question: Filter) -> list[int]:
    return [number for chunk in search.ids(archive, question, now=NOW) for number in chunk]


FILTERS = (
    Filter(),
    Filter(query="parking"),
    Filter(query="police OR ferry", topics=("Camp clearances",)),
    Filter(query="police OR ferry", feeds=("https://littoral.example/rss", "https://gazette.example/atom")),
    Filter(query="-parking", folder="London"),
    Filter(since=date(2021, 11, 28), until=date(2021, 11, 29)),
    Filter(languages=("en", "fr"), until=date(2021, 11, 30)),
    Filter(unread=True, scope="inbox"),
    Filter(starred=True),
    Filter(query="is:dismissed", scope="inbox"),
)


@pytest.mark.parametrize("question", FILTERS, ids=[query_of(one) or "everything" for one in FILTERS])
def test_a_filter_as_a_query_finds_the_same_articles(archive_path: Path, question: Filter) -> None:
    with Archive.open(archive_path, "write") as archive:
        ids = found(archive, Filter())
        marks.set(archive, ids[:7], "read", True, NOW)
        marks.set(archive, ids[3:9], "starred", True, NOW)
        marks.set(archive, ids[20:25], "dismissed", True, NOW)
        expected = found(archive, question)
        assert found(archive, Filter(query=query_of(question))) == expected
        assert expected, "the test must be able to fail"


def opened(bridge: Bridge, theme: Theme, qtbot: QtBot, question: Filter, ids: list[int]) -> ExportDialog:
    dialog = ExportDialog(bridge, theme, question, ids)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("form", ["html", "csv"])
def test_the_whole_result_is_written(
    bridge: Bridge, theme: Theme, qtbot: QtBot, tmp_path: Path, form: str
) -> None:
    dialog = opened(bridge, theme, qtbot, Filter(query="parking", scope="inbox"), [])
    assert not dialog.selection.isEnabled()
    qtbot.waitUntil(lambda: "15 articles" in dialog.everything.text(), timeout=20_000)
    dialog.formats.setCurrentIndex(dialog.formats.findData(form))
    dialog.path.setText(str(tmp_path / f"out.{form}"))
    with qtbot.waitSignal(dialog.exported, timeout=30_000):
        dialog.commit()
    assert "15 articles" in dialog.message.text()
    assert (tmp_path / f"out.{form}").stat().st_size > 500
    assert dialog.show_file.isVisible()


def test_only_the_selection_is_written(
    bridge: Bridge, theme: Theme, qtbot: QtBot, tmp_path: Path, archive_path: Path
) -> None:
    with Archive.open(archive_path, "read") as archive:
        ids = found(archive, Filter())[4:7]
    dialog = opened(bridge, theme, qtbot, Filter(), ids)
    assert dialog.selection.isChecked()
    assert dialog.selection.text() == "The 3 selected articles"
    dialog.formats.setCurrentIndex(dialog.formats.findData("json"))
    dialog.path.setText(str(tmp_path / "out.json"))
    with qtbot.waitSignal(dialog.exported, timeout=30_000):
        dialog.commit()
    written = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    entries = written if isinstance(written, list) else written["articles"]
    assert sorted(entry["id"] for entry in entries) == sorted(ids)


def test_the_ending_follows_the_format(bridge: Bridge, theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(bridge, theme, qtbot, Filter(), [])
    dialog.path.setText(str(tmp_path / "report.html"))
    dialog.formats.setCurrentIndex(dialog.formats.findData("pdf"))
    assert dialog.path.text() == str(tmp_path / "report.pdf")
    dialog.path.setText(str(tmp_path / "report.final"))
    dialog.formats.setCurrentIndex(dialog.formats.findData("csv"))
    assert dialog.path.text() == str(tmp_path / "report.final")


def test_every_format_is_offered_and_asks_for_what_it_has(
    bridge: Bridge, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(bridge, theme, qtbot, Filter(), [])
    offered = [dialog.formats.itemData(row) for row in range(dialog.formats.count())]
    assert offered == list(formats())
    dialog.path.setText(str(tmp_path / "report.html"))
    asked = {}
    for row, name in enumerate(offered):
        dialog.formats.setCurrentIndex(row)
        assert dialog.words.text()
        assert Path(dialog.path.text()).name == f"report{formats()[name].suffix}"
        asked[name] = (dialog.layouts.isVisible(), dialog.papers.isVisible())
    assert asked["docx"] == (True, True)
    assert asked["eml"] == (True, False)
    assert asked["xlsx"] == (False, False)


def test_a_layout_is_written_and_the_seal_of_evidence_is_told(
    bridge: Bridge, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(bridge, theme, qtbot, Filter(query="parking", scope="inbox"), [])
    dialog.layouts.setCurrentIndex(dialog.layouts.findData("briefing"))
    dialog.papers.setCurrentIndex(dialog.papers.findData("letter"))
    dialog.path.setText(str(tmp_path / "out.html"))
    with qtbot.waitSignal(dialog.exported, timeout=30_000):
        dialog.commit()
    written = (tmp_path / "out.html").read_text("utf-8")
    assert "Daily briefing" in written
    assert "size: letter" in written
    dialog.formats.setCurrentIndex(dialog.formats.findData("evidence"))
    with qtbot.waitSignal(dialog.exported, timeout=30_000):
        dialog.commit()
    assert verify(tmp_path / "out.zip", dialog.message.text().split()[-1]).findings == ()


def test_a_folder_that_is_not_there_is_told_before_anything_runs(
    bridge: Bridge, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(bridge, theme, qtbot, Filter(), [])
    dialog.path.setText(str(tmp_path / "missing" / "out.html"))
    dialog.commit()
    assert "no folder" in dialog.message.text()
    assert not dialog.at_work
    dialog.path.setText(str(tmp_path))
    dialog.commit()
    assert "is a folder" in dialog.message.text()


# --- import -------------------------------------------------------------------------------------------------


@pytest.fixture
def importing(bridge: Bridge, theme: Theme, qtbot: QtBot) -> ImportDialog:
    dialog = ImportDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_files_become_articles_and_each_tells_what_became_of_it(
    importing: ImportDialog, tmp_path: Path, archive_path: Path, qtbot: QtBot
) -> None:
    good, page, gone = tmp_path / "quay.txt", tmp_path / "page.html", tmp_path / "gone.txt"
    good.write_text(
        "The ferries stayed in port on Sunday. Nobody minded the wind but the gulls.\n", encoding="utf-8"
    )
    page.write_text("<html><title>A page</title><body><p>" + "Words of a page. " * 40, encoding="utf-8")
    importing.add_files([good, page, gone, good])
    assert importing.files.rowCount() == 3
    assert importing.primary is not None
    with qtbot.waitSignal(importing.imported, timeout=30_000) as done:
        importing.primary.click()
    assert done.args is not None
    assert len(done.args[0]) == 2
    assert [importing._outcome(row) for row in (0, 1)] == ["new", "new"]
    assert "no such file" in importing._outcome(2)
    assert importing.message.property("role") == "warning"
    with Archive.open(archive_path, "read") as archive:
        assert articles.get(archive, done.args[0][0]).text.startswith("The ferries")


def test_other_kinds_of_files_are_told_and_left_out(importing: ImportDialog, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    importing.add_files([Path("/tmp/report.docx"), tmp_path / "folder"])
    assert importing._paths() == [tmp_path / "folder"]
    assert "report.docx" in importing.message.text()


def test_files_wait_for_the_next_time(
    importing: ImportDialog, bridge: Bridge, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    importing.add_files([tmp_path / "quay.txt"])
    importing.reject()
    again = ImportDialog(bridge, theme)
    qtbot.addWidget(again)
    QTest.qWait(10)
    assert again._paths() == [tmp_path / "quay.txt"]
