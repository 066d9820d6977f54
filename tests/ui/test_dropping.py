"""What is dropped on the window or pasted into it: imported through the command line, or the text of the open article."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from monitor.model import ArticleDocument, Filter
from monitor.store import Archive, articles, search
from tests.ui.conftest import NOW
from ui.dialogs.import_files import ImportDialog
from ui.dialogs.paste_text import PasteDialog
from ui.dropping import Dropped, dropped_from
from ui.window import Window

TEXT = "What only subscribers of the Gazette were shown about the turbine.\n\nA second paragraph tells of the county."


def mime(text: str = "", html: str = "", urls: tuple[str, ...] = ()) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    return data


def drop(window: Window, onto: QWidget, data: QMimeData) -> bool:
    at = onto.mapTo(window, QPoint(onto.width() // 2, onto.height() // 2))
    actions, button, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(at, actions, data, button, keys)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(at), actions, data, button, keys))
    return enter.isAccepted()


def found(path: Path, query: str) -> list[ArticleDocument]:
    with Archive.open(path, "read") as archive:
        page = search.page(archive, Filter(query=query), now=NOW)
        return [articles.get(archive, article.id) for article in page.articles]


def open_first(window: Window, qtbot: QtBot) -> int:
    window.list.go_to(0)
    qtbot.waitUntil(
        lambda: window.desk.document is not None and window.pane.document is not None, timeout=20_000
    )
    assert window.desk.document is not None
    return window.desk.document.article.id


def dialog_of(window: Window) -> PasteDialog:
    (dialog,) = window.findChildren(PasteDialog)
    return dialog


def press(dialog: PasteDialog) -> None:
    assert dialog.primary is not None
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("data", "meant"),
    [
        (mime(urls=("file:///tmp/a.txt",), text="file:///tmp/a.txt"), Dropped(paths=(Path("/tmp/a.txt"),))),
        (mime(text=" https://press.example/1 "), Dropped(address="https://press.example/1")),
        (mime(urls=("https://press.example/1",)), Dropped(address="https://press.example/1")),
        (mime(text="Two words https://press.example/1"), Dropped(text="Two words https://press.example/1")),
        (mime(text="a", html="<p>a</p>"), Dropped(text="a", html="<p>a</p>")),
        (mime(text="javascript:alert(1)"), Dropped(text="javascript:alert(1)")),
    ],
)
def test_files_come_before_an_address_and_an_address_before_text(data: QMimeData, meant: Dropped) -> None:
    assert dropped_from(data) == meant


def test_nothing_is_nothing() -> None:
    assert not dropped_from(mime())
    assert not dropped_from(mime(text=" \n"))


def test_files_and_folders_dropped_on_the_list_are_imported(
    window: Window, qtbot: QtBot, tmp_path: Path, archive_path: Path
) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "a.txt").write_text(f"A title of its own\n\n{TEXT}", "utf-8")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    single = tmp_path / "b.eml"
    single.write_text(
        "Subject: Turbine letter\nContent-Type: text/plain\n\nThe county wrote of its turbine again.\n"
    )
    assert drop(window, window.list, mime(urls=(folder.as_uri(), single.as_uri())))
    (dialog,) = window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: "imported" in dialog.message.text(), timeout=60_000)
    rows = [
        tuple(dialog.files.item(row, column).text() for column in (0, 1))  # type: ignore[union-attr]
        for row in range(dialog.files.rowCount())
    ]
    assert rows[0] == ("saved", "1 new, 0 known, 1 not imported")
    assert rows[1] == ("b.eml", "new")
    assert rows[2][0] == str(Path("saved", "photo.jpg"))
    assert rows[2][1].startswith("left out")
    assert len(found(archive_path, "turbine")) == 2


def test_text_dropped_on_an_article_becomes_its_text_and_can_be_undone(
    window: Window, qtbot: QtBot, archive_path: Path
) -> None:
    number = open_first(window, qtbot)
    (before,) = [d for d in found(archive_path, "") if d.article.id == number]
    html = "<p>What only subscribers of the <b>Gazette</b> were shown about the turbine.</p><img src='https://t.example/p.gif'>"
    assert drop(window, window.article_side, mime(text=TEXT, html=html))
    dialog = dialog_of(window)
    assert "Use this as the text" in dialog.heading.text()
    assert found(archive_path, "turbine") == []
    press(dialog)
    qtbot.waitUntil(lambda: len(found(archive_path, "turbine")) == 1, timeout=60_000)
    (after,) = found(archive_path, "turbine")
    assert (after.article.id, after.source is not None and after.source.pasted) == (number, True)
    assert "<strong>Gazette</strong>" in after.html
    assert "<img" not in after.html or "https" not in after.html.split("<img")[1].split(">")[0]
    window.deeds.undo()
    qtbot.waitUntil(lambda: found(archive_path, "turbine") == [], timeout=20_000)
    (again,) = [d for d in found(archive_path, "") if d.article.id == number]
    assert (again.text, again.source) == (before.text, None)


def test_the_clipboard_is_pasted_onto_the_article_by_its_key(
    window: Window, qtbot: QtBot, archive_path: Path
) -> None:
    number = open_first(window, qtbot)
    QGuiApplication.clipboard().setText(TEXT)
    window.activateWindow()
    window.list.setFocus()
    QTest.keyClick(window.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(PasteDialog)), timeout=20_000)
    dialog = dialog_of(window)
    assert dialog.preview.toPlainText() == TEXT
    press(dialog)
    qtbot.waitUntil(lambda: len(found(archive_path, "turbine")) == 1, timeout=60_000)
    assert found(archive_path, "turbine")[0].article.id == number
    assert found(archive_path, "turbine")[0].text == TEXT


def test_a_pasted_text_can_be_an_article_of_its_own(window: Window, qtbot: QtBot, archive_path: Path) -> None:
    number = open_first(window, qtbot)
    drop(window, window.article_side, mime(text=f"Turbine turns again\n\n{TEXT}"))
    dialog = dialog_of(window)
    assert dialog.apart is not None
    QTest.mouseClick(dialog.apart, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(found(archive_path, "turbine")) == 1, timeout=60_000)
    (new,) = found(archive_path, "turbine")
    assert new.article.id != number
    assert new.article.title == "Turbine turns again"
    assert new.source is not None
    assert not new.source.pasted


def test_text_dropped_on_the_list_is_an_article_of_its_own(
    window: Window, qtbot: QtBot, archive_path: Path
) -> None:
    open_first(window, qtbot)
    drop(window, window.list, mime(text=TEXT))
    dialog = dialog_of(window)
    assert dialog.apart is None
    press(dialog)
    qtbot.waitUntil(lambda: len(found(archive_path, "turbine")) == 1, timeout=60_000)


def test_a_file_dropped_on_an_article_becomes_its_text(
    window: Window, qtbot: QtBot, archive_path: Path, tmp_path: Path
) -> None:
    number = open_first(window, qtbot)
    file = tmp_path / "whole.txt"
    file.write_text(TEXT, "utf-8")
    drop(window, window.article_side, mime(urls=(file.as_uri(),)))
    press(dialog_of(window))
    qtbot.waitUntil(lambda: len(found(archive_path, "turbine")) == 1, timeout=60_000)
    assert found(archive_path, "turbine")[0].article.id == number


def test_an_address_is_fetched_only_when_the_reader_says_so(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    run = window.desk.bridge.run

    def note(arguments: list[str], *rest: Any, **more: Any) -> Any:
        asked.append(list(arguments))
        return run(["search", "zzz"], *rest, **more)

    monkeypatch.setattr(window.desk.bridge, "run", note)
    drop(window, window.list, mime(text="http://127.0.0.1:9/page"))
    dialog = dialog_of(window)
    assert "Nothing is fetched" in dialog.lead.text()
    assert asked == []
    press(dialog)
    assert asked == [["import", "http://127.0.0.1:9/page"]]
    qtbot.waitUntil(lambda: not dialog.at_work, timeout=60_000)


def test_what_fails_is_said_where_the_reader_looks(window: Window, qtbot: QtBot) -> None:
    drop(window, window.list, mime(text="http://127.0.0.1:9/page"))
    dialog = dialog_of(window)
    press(dialog)
    qtbot.waitUntil(lambda: not dialog.at_work, timeout=60_000)
    assert dialog.message.text()
    assert dialog.isVisible()


def test_what_was_pasted_does_not_stay_in_a_file(window: Window, qtbot: QtBot) -> None:
    drop(window, window.list, mime(text=TEXT))
    dialog = dialog_of(window)
    file = dialog._file()
    assert file is not None
    assert file.read_text("utf-8") == TEXT
    dialog.reject()
    assert not file.parent.exists()


def test_the_search_field_keeps_its_own_paste(window: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("turbine")
    window.search_bar.field.setFocus()
    QTest.keyClick(window.search_bar.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.search_bar.field.text() == "turbine"
    assert window.findChildren(PasteDialog) == []
