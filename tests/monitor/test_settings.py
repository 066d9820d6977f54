"""Limits and where files live."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.errors import SettingsError
from monitor.settings import Limits, choose_archive, default_archive, limits, resources, side_folder


def test_without_variables_the_limits_are_the_documented_ones() -> None:
    assert limits({}) == Limits()


def test_variables_override_limits() -> None:
    found = limits({"PRESSWATCH_FETCH_DEADLINE": "2.5", "PRESSWATCH_HOST_CONNECTIONS": "4"})
    assert (found.fetch_deadline, found.host_connections) == (2.5, 4)


@pytest.mark.parametrize("value", ["soon", "-1", "nan", "inf"])
def test_a_variable_that_is_no_number_is_named_in_a_sentence(value: str) -> None:
    with pytest.raises(SettingsError, match="PRESSWATCH_HOST_GAP"):
        limits({"PRESSWATCH_HOST_GAP": value})


def test_the_archive_is_where_the_variable_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PRESSWATCH_ARCHIVE", str(tmp_path / "mine.db"))
    assert default_archive() == tmp_path / "mine.db"
    assert side_folder(tmp_path / "mine.db") == tmp_path / "mine.db.d"


def test_the_archive_that_was_chosen_comes_again_also_where_it_is_not_there_any_more(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("PRESSWATCH_ARCHIVE", raising=False)
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "data"))
    first, other = tmp_path / "data" / "presswatch.db", tmp_path / "autre été.db"
    assert default_archive() == first
    choose_archive(other)
    assert default_archive() == other
    (tmp_path / "data" / "archive.txt").write_bytes(b"\xff\x00")
    assert default_archive() == first
    choose_archive(other)
    choose_archive(first)
    assert default_archive() == first


def test_the_data_that_ships_is_found() -> None:
    assert (resources() / "starter" / "topics.toml").is_file()
