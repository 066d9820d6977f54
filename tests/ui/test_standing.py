"""An archive that can only be read is said so, and nothing is begun that would need to write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests import humble
from ui import standing
from ui.views.banner import Banner
from ui.window import Window


def test_an_archive_of_ones_own_can_be_written_and_one_to_be_made_as_well(archive_path: Path) -> None:
    assert standing.can_write(archive_path)
    assert standing.can_write(archive_path.with_name("new.db"))


def test_a_folder_without_permission_cannot_be_written(archive_path: Path) -> None:
    asked = (
        "import sys, pathlib; from ui import standing; print(standing.can_write(pathlib.Path(sys.argv[1])))"
    )
    assert humble.run(asked, archive_path) == "True"
    archive_path.parent.chmod(0o555)
    try:
        assert humble.run(asked, archive_path) == "False"
    finally:
        archive_path.parent.chmod(0o755)


def test_a_line_over_the_panes_says_so_and_what_to_do(
    open_window: Callable[[Path], Window], archive_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing, "can_write", lambda _: False)
    window = open_window(archive_path)
    banner = window.findChild(Banner)
    assert banner is not None
    assert banner.isVisible()
    assert banner.height() < window.panes.height() / 4
    assert "can only be read" in banner.words.text()
    assert window.desk.contents is not None
    assert window.desk.contents.next_due is not None
    assert window.status.next.text() == ""
    assert "copy the archive" in banner.words.text()
    assert window.desk.list.rowCount() == 60


def test_usually_there_is_no_such_line(window: Window) -> None:
    assert window.findChild(Banner) is None
