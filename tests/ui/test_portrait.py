"""The portraits are drawn without a display, and change nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from monitor.settings import side_folder
from monitor.store import Archive, articles, search
from ui import portrait
from ui.theme import DARK, LIGHT


def test_the_window_is_drawn_light_and_dark_with_an_article_and_a_search(
    qtbot: QtBot, archive_path: Path, tmp_path: Path
) -> None:
    drawn = portrait.draw(archive_path, tmp_path / "pictures")
    assert [path.name for path in drawn] == [
        "window-light.png",
        "window-dark.png",
        "search-light.png",
        "search-dark.png",
    ]
    for path, palette in zip(drawn, (LIGHT, DARK, LIGHT, DARK), strict=True):
        image = QImage(str(path))
        assert (image.width(), image.height()) == portrait.SIZE
        assert image.pixelColor(2, 400) == QColor(palette.sidebar)
        assert colours(image) > 200  # text, tints, icons: no empty window
    assert len({hashlib.sha256(path.read_bytes()).digest() for path in drawn}) == 4
    with Archive.open(archive_path) as archive:
        from monitor.model import Filter
        from tests.ui.conftest import NOW

        for article in search.page(archive, Filter(), limit=100, now=NOW).articles:
            assert not articles.get(archive, article.id).article.read
    assert not (side_folder(archive_path) / "window.ini").exists()


def colours(image: QImage) -> int:
    """Count the colours of every fifth pixel."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)})


def test_a_missing_archive_is_told_in_a_sentence(tmp_path: Path, capsys: object) -> None:
    assert portrait.main([str(tmp_path / "none.db"), str(tmp_path)]) == 1
    assert portrait.main([]) == 2
