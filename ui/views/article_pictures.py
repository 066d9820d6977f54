"""How the places of images are written into the document of an article: the image where it is there, else its words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from ui.speech import tr
from ui.theme import META, SNIPPET, L, S, Theme
from ui.views.article_markup import Picture
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store.images import KeptImage

WIDEST, HIGHEST = 1280, 4096  # nothing larger is ever kept
KINDS = (".png", ".jpg")


class Pictures:
    """The images of one document, and where they stand in it."""

    def __init__(self, theme: Theme, images: Mapping[str, KeptImage]) -> None:
        self._theme, self._images = theme, images
        self._placed: list[tuple[int, KeptImage, str]] = []
        self._room = 0
        self._read = lru_cache(maxsize=8)(read_image)  # those on screen

    def write(self, cursor: QTextCursor, picture: Picture) -> None:
        """Write one at the cursor, in blocks of their own."""
        image, words = self._images.get(picture.address), one_line(picture.words)
        if image is not None:
            self._image(cursor, image, words)
            if words:
                self._words(cursor, words, META, self._theme.px(S) // 2)
        elif words:
            self._words(cursor, tr("Image: {words}").format(words=words), SNIPPET, self._theme.px(L))

    def fit(self, document: QTextDocument, room: int) -> None:
        """Let no image be wider than the room of a line."""
        if room == self._room:
            return
        self._room = room
        cursor = QTextCursor(document)
        for number, (place, image, words) in enumerate(self._placed):
            cursor.setPosition(place)
            cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._form(number, image, words))

    def named(self, name: str) -> QImage | None:
        """Read the image of a name that stands in the document; None for all other names."""
        number = name.removeprefix("kept:")
        if number == name or not number.isdecimal() or int(number) >= len(self._placed):
            return None
        return self._read(self._placed[int(number)][1].path)

    def _image(self, cursor: QTextCursor, image: KeptImage, words: str) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(self._theme.px(L))
        cursor.insertBlock(block, QTextCharFormat())
        self._placed.append((cursor.position(), image, words))
        cursor.insertImage(self._form(len(self._placed) - 1, image, words))

    def _form(self, number: int, image: KeptImage, words: str) -> QTextImageFormat:
        """Give an image its natural size at the user's size of text, or the width of a line where that is less."""
        width = self._theme.px(image.width)
        width = min(width, self._room) if self._room else width
        form = QTextImageFormat()
        form.setName(f"kept:{number}")
        form.setProperty(QTextImageFormat.Property.ImageAltText.value, words)
        form.setWidth(width)
        form.setHeight(max(1, round(image.height * width / image.width)))
        return form

    def _words(self, cursor: QTextCursor, words: str, size: int, above: int) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        form = QTextCharFormat()
        form.setFont(self._theme.font(size))
        form.setForeground(self._theme.colour("soft"))
        cursor.insertBlock(block, form)
        cursor.insertText(words, form)


class PictureDocument(QTextDocument):
    """A document that reads its own images when they are painted, and loads nothing else."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures

    def loadResource(self, kind: int, name: QUrl | str, /) -> Any:
        """Give an image that is kept."""
        return self._pictures.named(name.toString() if isinstance(name, QUrl) else name)


def read_image(path: Path) -> QImage:
    """Read an image that is kept; what is larger or other than all that we write is none."""
    if path.suffix not in KINDS:
        return QImage()
    reader = QImageReader(str(path), path.suffix.removeprefix(".").encode())
    reader.setDecideFormatFromContent(False)
    size = reader.size()
    if not size.isValid() or size.width() > WIDEST or size.height() > HIGHEST:
        return QImage()
    return reader.read()
