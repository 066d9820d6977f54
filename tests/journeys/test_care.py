"""Keeping the archive from the command line: purge, undo, extract again, backup, restore, check."""

from __future__ import annotations

import contextlib
import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from monitor.newsroom import Newsroom
from monitor.store import Archive, pages
from monitor.store.driver import connect
from tests.faults.archives import assert_sound, fill, rows
from tests.journeys.commands import Presswatch
from tests.monitor.store.conftest import NOW


@pytest.fixture
def presswatch(tmp_path: Path) -> Presswatch:
    fill(tmp_path / "press.db", 60)
    return Presswatch(tmp_path / "press.db")


def progress(errors: str) -> list[dict[str, Any]]:
    """Read the lines of progress among what a command said."""
    found = []
    for line in errors.splitlines():
        with contextlib.suppress(ValueError):
            found.append(json.loads(line))
    return found


# --- purge and undo -----------------------------------------------------------------------------------------


def test_a_purge_shows_first_what_it_would_delete(presswatch: Presswatch) -> None:
    before = rows(presswatch.archive)
    shown = presswatch("purge", "--query", "title:report")
    assert "would delete 51 articles, 0 starred (9 starred stay)" in shown.output
    assert "--yes" in shown.output
    answer = presswatch.json("purge", "--query", "title:report")
    assert answer == {
        "query": "title:report", "articles": 51, "starred": 0, "kept": 9, "reasons": {"starred": 9, "noted": 0, "clipped": 0, "pasted": 0},
        "deleted": 0, "undo_until": None,
    }  # fmt: skip
    assert rows(presswatch.archive) == before


def test_a_purge_is_undone_from_the_command_line(presswatch: Presswatch) -> None:
    before = rows(presswatch.archive)
    done = presswatch("purge", "--query", "title:report", "--yes", "--json")
    assert (done.data["deleted"], done.data["undo_until"][-1]) == (51, "Z")
    steps = progress(done.errors)
    assert steps[-1] == {
        "event": "progress",
        "stage": "purge",
        "done": 51,
        "total": 51,
        "feed": None,
        "message": None,
    }
    assert len(presswatch.json("search", "", "--limit", "0")) == 9
    assert presswatch.json("check")["sound"]
    assert presswatch.json("undo")["undone"] == "51 articles purged"
    assert rows(presswatch.archive) == before
    assert presswatch.json("check")["sound"]


@pytest.mark.parametrize("query", ["", "report AND", "(report"])
def test_a_query_that_says_less_than_it_seems_purges_nothing(presswatch: Presswatch, query: str) -> None:
    assert presswatch("purge", "--query", query, "--yes", status=1).errors.strip()
    assert len(presswatch.json("search", "", "--limit", "0")) == 60


def test_undo_goes_back_step_by_step_until_there_is_nothing_left(tmp_path: Path) -> None:
    presswatch = Presswatch(tmp_path / "new.db")
    (tmp_path / "a.txt").write_text("The ferry is late again, the harbour office says.")
    (number,) = (str(each["id"]) for each in presswatch.json("import", str(tmp_path / "a.txt")))
    query = presswatch.json("topics", "list")[0]["query"]
    name = presswatch.json("topics", "list")[0]["name"]
    presswatch("mark", number, "--star")
    presswatch("mark", number, "--dismiss")
    presswatch("topics", "set", name, "ferry")
    assert presswatch.json("show", number)["topics"] == [name]
    presswatch("topics", "remove", name)
    undone = [presswatch.json("undo") for _ in range(4)]
    assert [each["undone"] for each in undone] == [
        f"the topic {name} removed", f"the topic {name} changed", "1 article dismissed", "1 article starred",
    ]  # fmt: skip
    assert [each["next"] for each in undone] == [each["undone"] for each in undone[1:]] + [None]
    last = presswatch("undo", "--json", status=1)
    assert (last.data, last.errors.strip()) == ({"undone": None, "next": None}, "There is nothing to undo.")
    topic = next(each for each in presswatch.json("topics", "list") if each["name"] == name)
    assert topic["query"] == query
    article = presswatch.json("show", number)
    assert (article["starred"], article["dismissed"], article["topics"]) == (False, False, [])


def test_a_feed_and_everything_done_to_it_come_back(tmp_path: Path) -> None:
    presswatch = Presswatch(tmp_path / "new.db")
    presswatch("feeds", "add", "http://127.0.0.1:9/rss", "--allow-local")
    presswatch("feeds", "remove", "http://127.0.0.1:9/rss")
    assert presswatch.json("feeds", "list") == []
    assert "removed" in presswatch("undo").output
    assert [feed["url"] for feed in presswatch.json("feeds", "list")] == ["http://127.0.0.1:9/rss"]


# --- extract --again ----------------------------------------------------------------------------------------


@pytest.fixture
def extracted(poorly_extracted: Presswatch, tmp_path: Path) -> Presswatch:
    return poorly_extracted.copied(tmp_path)


@pytest.fixture(scope="module")
def poorly_extracted(tmp_path_factory: pytest.TempPathFactory) -> Presswatch:
    """An archive with polled articles whose extractor was a poor one: the last paragraph is missing."""
    presswatch = Presswatch(tmp_path_factory.mktemp("poor") / "press.db")
    with Newsroom(lambda: 0.0) as newsroom:
        presswatch("feeds", "add", newsroom.feeds[0]["url"], "--allow-local")
        presswatch("poll", "--all")
    with Archive.open(presswatch.archive, "write") as archive:
        from monitor.store import bodies, index

        chosen = archive.column(
            "SELECT a.id FROM articles a JOIN pages p ON p.article_id = a.id WHERE a.state = 'full' GROUP BY a.id"
        )
        assert len(chosen) >= 3
        for number in chosen[:3]:
            text = archive.value("SELECT text FROM bodies WHERE article_id = ?", (number,))
            digest = archive.value("SELECT page FROM bodies WHERE article_id = ?", (number,))
            with index.changing(archive, number):
                bodies.write(archive, number, text.rpartition("\n\n")[0] or text[:80], "", digest, NOW)
    return presswatch


def test_extraction_again_shows_changes_makes_them_and_takes_them_back(extracted: Presswatch) -> None:
    before = rows(extracted.archive)
    shown = extracted("extract", "--again", "--json")
    assert (shown.data["changed"], shown.data["written"]) == (3, 0)
    change = shown.data["changes"][0]
    assert "text" in change["parts"] and change["words"][0] < change["words"][1]
    assert progress(shown.errors)[-1]["stage"] == "extract"
    assert rows(extracted.archive)["bodies"] == before["bodies"]
    assert "Say --yes" in extracted("extract", "--again").output
    done = extracted.json("extract", "--again", "--yes")
    assert (done["changed"], done["written"]) == (3, 3)
    assert extracted.json("extract", "--again")["changed"] == 0
    assert_sound(extracted.archive)
    assert extracted.json("undo")["undone"] == "3 articles extracted again"
    assert rows(extracted.archive)["bodies"] == before["bodies"]
    assert rows(extracted.archive)["versions"] == before["versions"]
    assert_sound(extracted.archive)


def test_extraction_again_keeps_to_a_query_and_to_what_is_kept(extracted: Presswatch) -> None:
    assert extracted.json("extract", "--again", "--query", "nowheretobefound")["pages"] == 0
    with Archive.open(extracted.archive, "write") as archive:
        pages.keep_for(archive, 1)
        while pages.forget(archive, NOW.replace(year=2100)):
            pass
    assert extracted.json("extract", "--again")["pages"] == 0


# --- being told to stop -------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of Unix")
def test_a_purge_that_is_told_to_stop_keeps_what_is_done_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "press.db"
    fill(path, 400)
    presswatch = Presswatch(path)
    process = subprocess.Popen(
        [sys.executable, "-m", "monitor.cli", "purge", "--query", "title:report", "--yes", "--json"],
        env=presswatch.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr is not None and process.stdout is not None
    assert json.loads(process.stderr.readline())["done"] == 20
    process.send_signal(signal.SIGINT)
    answer = json.loads(process.communicate(timeout=60)[0])
    assert process.returncode == 0
    assert 20 <= answer["deleted"] < answer["articles"]
    assert len(presswatch.json("search", "", "--limit", "0")) == 400 - answer["deleted"]
    assert presswatch.json("undo")["undone"] == f"{answer['deleted']} articles purged"


# --- backup, restore, check ---------------------------------------------------------------------------------


def test_a_backup_is_restored_and_the_earlier_archive_stays(presswatch: Presswatch, tmp_path: Path) -> None:
    written = presswatch.json("backup", str(tmp_path / "copy.db"))
    assert (written["articles"], written["size"]) == (60, (tmp_path / "copy.db").stat().st_size)
    said = presswatch("backup", str(tmp_path / "copy.db")).output
    assert "60 articles" in said and "MB" in said and " s" in said
    before = rows(presswatch.archive)
    presswatch("purge", "--query", "title:report", "--yes")
    done = presswatch("restore", str(tmp_path / "copy.db"), "--json")
    assert set(done.data) == {"archive", "from", "aside", "articles", "seconds"}
    assert progress(done.errors)[0]["stage"] == "copy"
    assert rows(presswatch.archive) == before
    assert len(Presswatch(Path(done.data["aside"])).json("search", "", "--limit", "0")) == 9


def test_a_window_or_command_that_has_the_archive_open_is_named(
    presswatch: Presswatch, tmp_path: Path
) -> None:
    presswatch("backup", str(tmp_path / "copy.db"))
    with contextlib.closing(connect(presswatch.archive, read_only=True)) as reader:
        reader.execute("SELECT count(*) FROM articles").fetchall()
        refused = presswatch("restore", str(tmp_path / "copy.db"), status=1).errors
    assert "is in use by process" in refused
    assert_sound(presswatch.archive)


def test_a_check_of_a_damaged_archive_says_what_it_mended_and_exits_with_1(presswatch: Presswatch) -> None:
    with contextlib.closing(connect(presswatch.archive, read_only=False)) as archive:
        archive.execute("DELETE FROM tallies")
    looked = presswatch.json("check", "--no-repair", status=1)
    assert [finding["repaired"] for finding in looked["findings"]] == [False]
    mended = presswatch.json("check", status=1)
    (finding,) = mended["findings"]
    assert (finding["part"], finding["repaired"], finding["articles"]) == ("tallies", True, [])
    again = presswatch.json("check")
    assert (again["sound"], again["findings"], again["articles"]) == (True, [], 60)
    assert "is sound" in presswatch("check").output


def test_the_backups_of_the_engine_are_listed(presswatch: Presswatch) -> None:
    assert presswatch.json("backup", "--list") == []
    presswatch("poll")
    (backup,) = presswatch.json("backup", "--list")
    assert set(backup) == {"path", "made", "checked", "occasion", "size"}
    assert backup["occasion"] == "daily"
    presswatch("poll")
    assert len(presswatch.json("backup", "--list")) == 1
    assert backup["path"] in presswatch("backup", "--list").output
    presswatch("backup", status=2)
