"""The log stands in files beside the archive, of bounded size, and tells no secrets."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor import logs
from tests.journeys.commands import Presswatch


@pytest.fixture
def log() -> Iterator[logging.Logger]:
    """Give a logger, and leave the logging of the other tests as it was."""
    root, ours = logging.getLogger(), logging.getLogger("monitor")
    before, level = list(root.handlers), ours.level
    yield logging.getLogger("monitor.harbour")
    for handler in [each for each in root.handlers if each not in before]:
        root.removeHandler(handler)
        handler.close()
    ours.setLevel(level)


def test_what_is_said_stands_beside_the_archive(log: logging.Logger, tmp_path: Path) -> None:
    archive = tmp_path / "press.db"
    archive.touch()
    logs.keep(archive, "engine")
    assert not (tmp_path / "press.db.d").exists()
    log.info("12 feeds polled")
    text = (tmp_path / "press.db.d" / "logs" / "engine.log").read_text("utf-8")
    assert "INFO monitor.harbour: 12 feeds polled" in text


def test_a_place_without_an_archive_gets_no_log(log: logging.Logger, tmp_path: Path) -> None:
    logs.keep(tmp_path / "press.db", "engine")
    log.warning("there is no archive")
    assert not list(tmp_path.iterdir())


def test_only_one_archive_is_told(log: logging.Logger, tmp_path: Path) -> None:
    for name in ("one.db", "two.db"):
        (tmp_path / name).touch()
        logs.keep(tmp_path / name, "window")
    log.warning("late")
    assert [path.parent.parent.name for path in tmp_path.rglob("*.log")] == ["two.db.d"]


def test_files_are_begun_anew_and_only_the_last_ones_stay(log: logging.Logger, tmp_path: Path) -> None:
    archive = tmp_path / "press.db"
    archive.touch()
    logs.keep(archive, "engine", most_bytes=2000)
    for number in range(200):
        log.info("line %s of many", number)
    files = sorted((tmp_path / "press.db.d" / "logs").iterdir())
    assert 1 < len(files) <= 1 + logs.EARLIER
    assert all(path.stat().st_size <= 2000 for path in files)
    assert "line 199" in files[0].read_text("utf-8")


@pytest.mark.parametrize(
    "said",
    [
        "cannot be had: https://desk:hunter2@harbour.example/feed",
        "//hunter2@harbour.example",
        "Authorization: Basic aHVudGVyMg==hunter2",
        "{'authorization': 'Bearer hunter2hunter2'}",
        "https://harbour.example/feed?user=a&password=hunter2&page=2",
        "https://harbour.example/feed?api_key=hunter2",
    ],
)
def test_no_secret_is_written(log: logging.Logger, tmp_path: Path, said: str) -> None:
    archive = tmp_path / "press.db"
    archive.touch()
    logs.keep(archive, "engine")
    try:
        raise ValueError(said)
    except ValueError:
        log.exception("bug over %s", said)
    text = (tmp_path / "press.db.d" / "logs" / "engine.log").read_text("utf-8")
    assert "hunter2" not in text
    assert "Traceback" in text


def test_what_cannot_be_written_disturbs_nobody(
    log: logging.Logger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = tmp_path / "press.db"
    archive.touch()
    (tmp_path / "press.db.d").write_text("a file where the folder should be")
    logs.keep(archive, "engine")
    log.warning("late")
    log.warning("again")
    assert "Logging error" not in capsys.readouterr().err


def test_a_round_that_fails_stands_in_the_log_and_not_on_the_terminal(tmp_path: Path) -> None:
    presswatch = Presswatch(tmp_path / "archive.db")
    presswatch("feeds", "add", "http://desk:hunter2@127.0.0.1:9/feed")
    done = presswatch("poll", "--all", "--json")
    assert done.errors == ""
    text = (tmp_path / "archive.db.d" / "logs" / "commands.log").read_text("utf-8")
    assert "127.0.0.1:9/feed" in text
    assert "hunter2" not in text
