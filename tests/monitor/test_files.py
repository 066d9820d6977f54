"""Files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.errors import ExportError
from monitor.files import whole_file


def test_an_existing_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "feeds.opml"
    target.write_bytes(b"before")
    with whole_file(target) as out:
        out.write(b"after")
    assert target.read_bytes() == b"after"
    assert [path.name for path in tmp_path.iterdir()] == ["feeds.opml"]


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no folder"), whole_file(tmp_path / "missing" / "feeds.opml"):
        pass


def test_a_failure_in_the_middle_leaves_the_older_file(tmp_path: Path) -> None:
    target = tmp_path / "feeds.opml"
    target.write_bytes(b"before")
    with pytest.raises(RuntimeError), whole_file(target) as out:
        out.write(b"half")
        raise RuntimeError
    assert target.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir()] == ["feeds.opml"]
