"""The dialog of a clipbook: order, sections, notes, what changed since, preview and export."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from monitor.exports.verifying import verify
from monitor.model import BodyState, Extraction
from monitor.store import Archive, articles, clipbooks, clippings, highlights
from tests.ui.conftest import NOW
from tests.ui.test_everyone import SPEAKING, own, spoken_name
from ui.bridge import Bridge
from ui.dialogs.clipbook import PREVIEW, ClipbookDialog
from ui.models.clipbook import Head
from ui.theme import DARK, Theme
from ui.views.clipbook_preview import Preview, shown


@pytest.fixture
def ids(archive_path: Path) -> list[int]:
    """Give the articles of a clipbook with a section."""
    with Archive.open(archive_path, "write") as archive:
        found: list[int] = archive.column("SELECT id FROM articles ORDER BY id LIMIT 4")
        clipbooks.new(archive, "Evening", NOW)
        clipbooks.new(archive, "Morning", NOW, lead="Good morning.")
        clippings.add(archive, "Morning", found, NOW)
        clippings.edit(archive, "Morning", found[3:], NOW, section="Sea")
        clippings.edit(archive, "Morning", found[:1], NOW, note="Ask the port.")
    return found


@pytest.fixture
def dialog(bridge: Bridge, theme: Theme, ids: list[int], qtbot: QtBot) -> ClipbookDialog:
    made = ClipbookDialog(bridge, theme, None, "morning")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.list.lines.rowCount() == 5, timeout=20_000)
    return made


def order(path: Path, name: str = "Morning") -> list[tuple[int, int | None]]:
    with Archive.open(path, "read") as archive:
        book = clipbooks.get(archive, name)
        return [(line.article_id, line.section) for line in clippings.lines(archive, book)]


def choose(dialog: ClipbookDialog, row: int) -> None:
    dialog.list.clearSelection()
    dialog.list.choose(row)


def test_the_clippings_stand_in_order_below_their_sections(dialog: ClipbookDialog, ids: list[int]) -> None:
    rows = dialog.list.lines.rows
    assert [row.name if isinstance(row, Head) else row.article_id for row in rows] == [
        *ids[:3],
        "Sea",
        ids[3],
    ]
    assert "4 clippings" in dialog.count.text()
    assert dialog.clipping.note.toPlainText() == "Ask the port."


def test_alt_and_an_arrow_key_move_a_clipping_also_into_a_section(
    dialog: ClipbookDialog, ids: list[int], archive_path: Path, qtbot: QtBot
) -> None:
    choose(dialog, 2)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    wanted = [(ids[0], None), (ids[1], None), (ids[2], 0), (ids[3], 0)]
    qtbot.waitUntil(lambda: order(archive_path) == wanted, timeout=20_000)
    assert dialog.list.selected()[0].article_id == ids[2]
    qtbot.waitUntil(dialog.undo.isVisible, timeout=20_000)
    dialog.undo.click()
    qtbot.waitUntil(lambda: order(archive_path)[2] == (ids[2], None), timeout=20_000)
    qtbot.waitUntil(lambda: isinstance(dialog.list.lines.rows[3], Head), timeout=20_000)


def test_dragging_moves_what_is_chosen(
    dialog: ClipbookDialog, ids: list[int], archive_path: Path, qtbot: QtBot
) -> None:
    model = dialog.list.lines
    data = model.mimeData([model.index(0, 0), model.index(1, 0)])
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, 5, 0, QModelIndex()) is False
    wanted = [(ids[2], None), (ids[3], 0), (ids[0], 0), (ids[1], 0)]
    qtbot.waitUntil(lambda: order(archive_path) == wanted, timeout=20_000)


def test_a_note_is_kept_when_one_goes_on_and_when_one_leaves(
    dialog: ClipbookDialog, ids: list[int], archive_path: Path, qtbot: QtBot
) -> None:
    def notes() -> list[str]:
        with Archive.open(archive_path, "read") as archive:
            return [line.note for line in clippings.lines(archive, clipbooks.get(archive, "Morning"))]

    dialog.clipping.note.setPlainText("Another note.")
    choose(dialog, 1)
    qtbot.waitUntil(lambda: notes()[:2] == ["Another note.", ""], timeout=20_000)
    assert dialog.clipping.note.toPlainText() == ""
    dialog.clipping.note.setPlainText("The last word.")
    dialog.reject()
    qtbot.waitUntil(lambda: notes()[:2] == ["Another note.", "The last word."], timeout=20_000)


def test_the_note_on_the_article_is_offered_and_goes_into_no_clipping_by_itself(
    dialog: ClipbookDialog, ids: list[int], archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        highlights.add(archive, ids[0], highlights.WHOLE_ARTICLE, NOW, "Check the figures")
    choose(dialog, 1)
    assert not dialog.clipping.own.isVisible()
    choose(dialog, 0)
    qtbot.waitUntil(dialog.clipping.own.isVisible, timeout=20_000)
    assert dialog.clipping.note.toPlainText() == "Ask the port."
    dialog.clipping.own.click()
    assert not dialog.clipping.own.isVisible()

    def kept() -> bool:
        with Archive.open(archive_path, "read") as archive:
            lines = clippings.lines(archive, clipbooks.get(archive, "Morning"))
            return lines[0].note == "Ask the port.\nCheck the figures"

    qtbot.waitUntil(kept, timeout=20_000)


def test_what_changed_since_is_shown_and_can_be_taken_over(
    dialog: ClipbookDialog, ids: list[int], archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        text = articles.get(archive, ids[0]).text.replace("ends it", "cost 300 pounds and ends it")
        articles.set_body(archive, ids[0], Extraction(BodyState.FULL, text, f"<p>{text}</p>"), NOW)
    qtbot.waitUntil(lambda: "1 changed since" in dialog.count.text(), timeout=20_000)
    qtbot.waitUntil(lambda: dialog.clipping.changes.count() > 0, timeout=20_000)
    listed = [dialog.clipping.changes.item(at).text() for at in range(dialog.clipping.changes.count())]
    assert any("300" in line for line in listed)
    assert dialog.clipping.changed.isVisible()
    dialog.clipping.anew.click()
    qtbot.waitUntil(lambda: "changed since" not in dialog.count.text(), timeout=20_000)
    assert dialog.clipping.note.toPlainText() == "Ask the port."


def test_delete_takes_out_and_a_removed_head_leaves_its_clippings(
    dialog: ClipbookDialog, ids: list[int], archive_path: Path, qtbot: QtBot
) -> None:
    choose(dialog, 3)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: order(archive_path) == [(number, None) for number in ids], timeout=20_000)
    choose(dialog, 0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: order(archive_path) == [(number, None) for number in ids[1:]], timeout=20_000)
    qtbot.waitUntil(lambda: "3 clippings" in dialog.count.text(), timeout=20_000)


def test_name_lead_template_and_sections_are_kept(
    dialog: ClipbookDialog, archive_path: Path, qtbot: QtBot
) -> None:
    dialog.about.name.setText("Dawn")
    dialog.about.lead.setPlainText("Another lead.")
    dialog.about.template.setCurrentIndex(dialog.about.template.findData("evidence"))
    dialog.keep()
    qtbot.waitUntil(lambda: dialog.books.currentText() == "Dawn", timeout=20_000)
    dialog.add_section("Rail")
    qtbot.waitUntil(
        lambda: dialog.book is not None and dialog.book.sections == ("Sea", "Rail"), timeout=20_000
    )
    assert dialog.book is not None
    assert (dialog.book.lead, dialog.book.template) == ("Another lead.", "evidence")
    dialog.add_section("sea")
    qtbot.waitUntil(lambda: "already" in dialog.message.text(), timeout=20_000)
    qtbot.waitUntil(lambda: dialog.list.lines.rowCount() == 6, timeout=20_000)


def test_a_name_that_is_taken_is_refused_and_said_so(dialog: ClipbookDialog, qtbot: QtBot) -> None:
    dialog.about.name.setText("evening")
    dialog.keep()
    qtbot.waitUntil(lambda: "already" in dialog.message.text(), timeout=20_000)


def test_another_clipbook_is_opened_and_an_empty_one_says_so(dialog: ClipbookDialog, qtbot: QtBot) -> None:
    dialog.turn_to("Evening")
    qtbot.waitUntil(lambda: dialog.left.currentWidget() is dialog.nothing, timeout=20_000)
    assert dialog.nothing.sentence == "This clipbook is empty"
    assert dialog.primary is not None
    assert not dialog.primary.isEnabled()
    dialog.fail("Something went wrong.")
    assert not dialog.primary.isEnabled()


def test_the_preview_shows_what_would_be_exported(dialog: ClipbookDialog, qtbot: QtBot) -> None:
    dialog.tabs.setCurrentIndex(PREVIEW)
    title = dialog.list.lines.rows[0].title
    qtbot.waitUntil(lambda: title in dialog.preview.view.toPlainText(), timeout=60_000)
    assert not dialog.preview.words.isVisible()


def test_a_clipbook_is_exported_to_a_file(dialog: ClipbookDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData("json"))
    dialog.export_to(tmp_path / "morning.json")
    qtbot.waitUntil(lambda: "4 clippings written" in dialog.message.text(), timeout=60_000)
    assert dialog.show_file.isVisible()
    assert (tmp_path / "morning.json").stat().st_size > 100


def test_layout_paper_and_the_hash_of_evidence_are_part_of_an_export(
    dialog: ClipbookDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    choices = dialog.choices
    assert choices.paper.isVisible()
    choices.layouts.setCurrentIndex(choices.layouts.findData("briefing"))
    choices.paper.setCurrentIndex(choices.paper.findData("letter"))
    dialog.export_to(tmp_path / "morning.html")
    qtbot.waitUntil(lambda: "morning.html" in dialog.message.text() and not dialog.at_work, timeout=60_000)
    page = (tmp_path / "morning.html").read_text("utf-8")
    assert "size: letter" in page
    assert 'class="briefing"' in page
    choices.format.setCurrentIndex(choices.format.findData("evidence"))
    assert not choices.layouts.isVisible()
    dialog.export_to(tmp_path / "morning.zip")
    qtbot.waitUntil(lambda: "Keep this hash" in dialog.message.text(), timeout=60_000)
    told = dialog.message.text().split()[-1]
    assert verify(tmp_path / "morning.zip", told).findings == ()


def test_the_preview_loads_nothing_and_survives_hostile_pages(
    theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    view = Preview(theme)
    qtbot.addWidget(view)
    page = tmp_path / "page.html"
    page.write_text(
        "<html><head><title>no</title></head><style>p {color: red}</style><script>alert(1)</script>"
        f'<p>Seen<img src="file:///etc/hostname"> {"w" * 100_000}</p>',
        "utf-8",
    )
    view.show_file(page)
    assert "Seen" in view.toPlainText()
    assert "alert" not in view.toPlainText()
    assert view.loadResource(2, QUrl("file:///etc/hostname")) is None
    assert shown("<span>1</span><a>Quay</a>") == "<span>1</span> <a>Quay</a>"
    assert max(map(len, shown("w" * 1000).split("\u200b"))) == 120


def test_everything_in_it_has_a_name_and_labels_are_plain(dialog: ClipbookDialog, theme: Theme) -> None:
    theme.switch(DARK)
    unnamed = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, SPEAKING)
        and own(widget)
        and widget.isVisibleTo(dialog)
        and not spoken_name(widget)
    ]
    assert unnamed == []
    labels = [one for one in dialog.findChildren(QLabel) if one.text()]
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in labels)
