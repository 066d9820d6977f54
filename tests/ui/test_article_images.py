"""Images in the article: nothing is asked for without the button, what is kept is shown, and no span moves for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextImageFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from monitor.model import Span
from monitor.store import images
from monitor.store.images import KeptImage
from tests.journeys.test_images import Press, bring, picture
from ui.theme import LIGHT, Theme
from ui.views.article_document import Composition
from ui.views.article_pictures import read_image
from ui.views.article_text import Hit, cut
from ui.window import Window

HTML = (
    '<p><img alt="Above" data-src="https://a.example/1"></p><p>First words.</p>'
    '<p><img alt="" title="Between" data-src="https://a.example/2"></p><p>Second words.</p>'
    '<p><img alt="Below" data-src="https://a.example/3"></p>'
)
TEXT = "First words.\n\nSecond words."


@pytest.fixture
def press() -> Iterator[Press]:
    server = Press()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def shown(window: Window) -> int:
    """Count the images in the article that is shown."""
    count, block = 0, window.pane.view.document().begin()
    while block.isValid():
        count += block.text().count("\ufffc")
        block = block.next()
    return count


def button(window: Window, name: str) -> QWidget | None:
    found = [one for one in window.pane.view.findChildren(QWidget, name) if one.isVisible()]
    return found[-1] if found else None


def open_first(window: Window, qtbot: QtBot) -> None:
    window.list.go_to(0)
    qtbot.waitUntil(lambda: window.pane.document is not None, timeout=20_000)


def press_button(window: Window, name: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: button(window, name) is not None, timeout=20_000)
    found = button(window, name)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_images_come_by_the_button_alone_and_stay_without_the_press(
    open_window: Callable[[Path], Window],
    tmp_path: Path,
    press: Press,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, readers = tmp_path / "archive.db", set()
    look = images.kept

    def noted(archive: Path, address: str) -> KeptImage | None:
        readers.add(threading.current_thread())
        return look(archive, address)

    monkeypatch.setattr(images, "kept", noted)
    bring(path, press, ["/a.jpg", "/c.png", "/missing.jpg"])
    window = open_window(path)
    open_first(window, qtbot)
    assert "Image: A ferry" in window.pane.view.toPlainText()
    QTest.qWait(1000)
    assert press.asked == []
    press_button(window, "showImages", qtbot)
    qtbot.waitUntil(lambda: shown(window) == 2, timeout=60_000)
    assert len(press.asked) == 3
    qtbot.waitUntil(lambda: button(window, "showImages") is not None, timeout=20_000)  # try again
    window.close()
    press.asked.clear()
    again = open_window(path)
    open_first(again, qtbot)
    qtbot.waitUntil(lambda: shown(again) == 2, timeout=20_000)
    assert press.asked == []
    assert readers, "what is kept was looked for"
    assert threading.main_thread() not in readers, "and the window did not wait for the disk"


def test_an_outlet_whose_images_are_always_wanted_is_asked_and_let_alone_again(
    open_window: Callable[[Path], Window], tmp_path: Path, press: Press, qtbot: QtBot
) -> None:
    path = tmp_path / "archive.db"
    bring(path, press, ["/a.jpg"])
    window = open_window(path)
    open_first(window, qtbot)
    press_button(window, "alwaysImages", qtbot)
    qtbot.waitUntil(lambda: shown(window) == 1, timeout=60_000)
    window.close()
    again = open_window(path)
    open_first(again, qtbot)
    assert again.pane.images.always == {"The Courier"}
    press_button(again, "alwaysImages", qtbot)
    assert again.pane.images.always == frozenset()


def test_pictures_stand_where_the_markup_has_them() -> None:
    blocks = list(cut(TEXT, HTML))
    assert [[one.words for one in block.pictures] for block in blocks] == [["Above"], ["Between"], ["Below"]]
    assert [TEXT[block.start : block.end] for block in blocks] == ["First words.", "Second words.", ""]


def test_no_span_moves_for_an_image(qtbot: QtBot) -> None:
    theme = Theme(LIGHT, 1.0)
    image = KeptImage(Path("no such file.png"), 900, 300)
    at = TEXT.index("Second")
    hits = [Hit(Span("text", at, at + 6), "Camp", 0)]
    found = {f"https://a.example/{number}": image for number in (1, 2, 3)}
    for kept in ({}, found):
        made = Composition("A title", TEXT, HTML, hits, theme, kept)
        cursor = made.cursor(hits[0].span)
        assert cursor.selectedText() == "Second"
        assert made.marks(cursor.block().blockNumber())
        assert made.kind(cursor.block().blockNumber()) == "paragraph"
        assert made.kind(0) == "headline"
        assert made.kind(1) == "picture"


def test_no_image_is_wider_than_a_line(qtbot: QtBot) -> None:
    image = KeptImage(Path("no such file.png"), 900, 300)
    made = Composition("A title", TEXT, HTML, [], Theme(LIGHT, 1.0), {"https://a.example/1": image})
    made.fit_pictures(450)
    form = made.document.findBlockByNumber(1).begin().fragment().charFormat().toImageFormat()
    assert isinstance(form, QTextImageFormat)
    assert (form.width(), form.height()) == (450, 150)


def test_a_kept_file_that_we_would_not_have_written_is_not_shown(tmp_path: Path) -> None:
    large, svg = tmp_path / "large.png", tmp_path / "x.svg"
    Image.new("1", (5000, 10)).save(large)
    svg.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
    disguised = tmp_path / "y.png"
    disguised.write_bytes(picture("GIF"))
    assert read_image(large).isNull()
    assert read_image(svg).isNull()
    assert read_image(disguised).isNull()


def test_an_image_is_read_when_it_is_painted_and_nothing_else_is(tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "red.png"
    file.write_bytes(picture("PNG"))
    kept = {"https://a.example/1": KeptImage(file, 40, 30)}
    document = Composition("A title", TEXT, HTML, [], Theme(LIGHT, 1.0), kept).document
    kind = document.ResourceType.ImageResource.value
    found = document.resource(kind, QUrl("kept:0"))
    assert isinstance(found, QImage)
    assert (found.width(), found.height()) == (40, 30)
    for name in ("kept:1", "kept:-1", "file:///etc/passwd", "https://a.example/1", str(file)):
        assert document.resource(kind, QUrl(name)) is None
