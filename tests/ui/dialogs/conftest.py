"""A real archive, a real bridge over it, and nothing kept from another test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.bridge import Bridge
from ui.dialogs import frame
from ui.theme import LIGHT, Theme


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    """Give the light theme at the usual size, worn by the application."""
    theme = Theme(LIGHT, 1.0)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application)
    return theme


@pytest.fixture
def bridge(archive_path: Path, qtbot: QtBot) -> Iterator[Bridge]:
    """Give a bridge over the archive of sixty articles in three feeds."""
    bridge = Bridge(archive_path)
    bridge.open()
    assert bridge.ready
    yield bridge
    bridge.close()


@pytest.fixture(autouse=True)
def no_drafts() -> Iterator[None]:
    """Forget what another test typed."""
    frame._drafts.clear()
    yield
    frame._drafts.clear()
