"""The commands of topics, saved searches and help, as scripts use them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from monitor.cli import run
from monitor.model import NewArticle
from monitor.store import Archive, articles, journal, marks

NOW = datetime(2026, 1, 2, tzinfo=UTC)
Command = Callable[..., Any]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "press.db"
    Archive.open(path, "create").close()
    return path


@pytest.fixture
def ids(archive: Path) -> list[int]:
    with Archive.open(archive, "write") as opened:
        return [
            articles.add(opened, NewArticle(title=f"Title {text[:9]}", text=text), NOW)[0]
            for text in ("The boats are here.", "A boat of paper.", "A ship.", "Nothing at all.")
        ]


@pytest.fixture
def command(archive: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    def call(*arguments: str, status: int = 0) -> Any:
        found = run(["--archive", str(archive), *arguments])
        printed = capsys.readouterr()
        assert found == status, printed.err
        return json.loads(printed.out) if "--json" in arguments and printed.out else printed.out + printed.err

    return call


def test_the_analysts_word_is_written_and_kept(command: Command, ids: list[int], archive: Path) -> None:
    boats, paper, ship, _ = ids
    command("topics", "set", "Boats", "boat")
    assert command("topics", "confirm", "boats", str(boats), "--json") == {
        "topic": "Boats", "id": boats, "tagged": True, "origin": "rule", "verdict": "confirmed",
    }  # fmt: skip
    assert command("topics", "reject", "boats", str(paper), "--json")["tagged"] is False
    assert command("topics", "add", "boats", str(ship), "--json") == {
        "topic": "Boats", "id": ship, "tagged": True, "origin": "analyst", "verdict": None,
    }  # fmt: skip
    command("topics", "set", "Boats", "nothing")
    found = {article["id"] for article in command("search", "topic:boats", "--json")}
    assert found == {boats, ship, ids[3]}
    assert "does not have" in command("topics", "withdraw", "boats", str(ship))
    assert command("topics", "withdraw", "Boats", str(boats), "--json") == {
        "topic": "Boats", "id": boats, "tagged": False, "origin": None, "verdict": None,
    }  # fmt: skip
    command("topics", "confirm", "nothing", str(boats), status=1)
    command("topics", "confirm", "boats", "5", status=1)
    command("topics", "confirm", "boats", status=2)
    with Archive.open(archive, "write") as opened:
        assert journal.undo(opened, NOW) == "Undone: the tag Boats: withdraw"


def test_a_topic_that_refers_in_a_circle_or_to_nothing_is_refused_at_its_place(command: Command) -> None:
    command("topics", "set", "Boats", "boat")
    command("topics", "set", "Ships", "topic:boats ship")
    for query, sentence in (
        ("ferry OR topic:ships", "The topic would depend on itself: Boats → Ships → Boats."),
        ("ferry OR topic:trains", "There is no topic “trains” to refer to."),
    ):
        said = command("topics", "set", "boats", query, status=1)
        assert said == f"Line 1, column 10: {sentence}\n{query}\n{' ' * 9}^^^^^^\n"
    assert command("topics", "list", "--json")[-2]["query"] == "boat"


@pytest.mark.parametrize(
    ("word", "meant"),
    [("$clearingg", "did you mean $clearing?"), ("$zeppelins", "make it first, under “Word lists”.")],
)
def test_a_topic_that_names_no_word_list_is_refused_at_its_place(
    command: Command, word: str, meant: str
) -> None:
    query = f"ferry OR {word}"
    said = command("topics", "set", "Boats", query, status=1)
    assert said == (
        f"Line 1, column 10: There is no word list {word}: {meant}\n{query}\n{' ' * 9}{'^' * len(word)}\n"
    )
    assert "Boats" not in [each["name"] for each in command("topics", "list", "--json")]


def test_what_is_perhaps_not_meant_is_said(command: Command, ids: list[int]) -> None:
    said = command("topics", "set", "Boats", "boat and paper")
    assert "did you mean AND?" in said and "Boats: 0 articles" in said
    assert "There is no word list $clearingg" in command("topics", "test", "$clearingg")


def test_one_is_called_one(command: Command, ids: list[int], tmp_path: Path) -> None:
    assert command("topics", "test", "ship").splitlines()[0] == "1 article"
    assert command("topics", "set", "Ships", "ship").endswith("Ships: 1 article, 1 unread\n")
    assert "2 articles, 2 unread" in command("topics", "set", "Boats", "boat")
    sheet = str(tmp_path / "ship.txt")
    assert command("export", "--format", "txt", "--output", sheet, "--query", "ship").splitlines()[0] == (
        f"1 article in {sheet}"
    )
    assert "4 articles, 4 unread" in (said := command("stats"))
    assert "of 1 outlet, in 4 stories" in said


def test_measuring_has_its_documented_shape(command: Command, ids: list[int]) -> None:
    command("topics", "set", "Boats", "(boat OR raft) NOT paper")
    empty = command("topics", "measure", "boats", "--json")
    assert list(empty) == [
        "topic", "query", "revision", "found", "verdicts", "precision", "recall", "missed", "sample", "looked_at",
        "clauses", "unknown",
    ]  # fmt: skip
    assert (empty["precision"], empty["recall"], empty["missed"]) == (None, None, None)
    assert empty["clauses"] == [
        {"clause": "NOT paper", "excludes": True, "found": 1, "alone": 1, "dead": False},
        {"clause": "boat", "excludes": False, "found": 1, "alone": 1, "dead": False},
        {"clause": "raft", "excludes": False, "found": 0, "alone": 0, "dead": True},
    ]
    for number, word in zip(ids, ("confirm", "reject", "add", "reject"), strict=True):
        command("topics", word, "boats", str(number))
    full = command("topics", "measure", "BOATS", "--json")
    assert full["verdicts"] == {"confirmed": 1, "rejected": 0, "added": 1}
    assert full["precision"]["value"] == 1 and full["precision"]["low"] < 1
    assert full["recall"]["value"] == 0.5 and full["missed"] == 1
    assert full["sample"] == {
        "near": {"articles": 1, "judged": 1, "belong": 0}, "far": {"articles": 2, "judged": 2, "belong": 1},
    }  # fmt: skip
    assert "precision  1.00" in command("topics", "measure", "boats")
    command("topics", "measure", "nothing", status=1)


def test_saved_verdicts_are_checked_and_topics_travel(
    command: Command, ids: list[int], tmp_path: Path
) -> None:
    command("topics", "set", "Boats", "boat")
    for number, word in zip(ids, ("confirm", "reject", "add"), strict=False):
        command("topics", word, "boats", str(number))
    file = str(tmp_path / "topics.toml")
    assert command("topics", "export", file, "--json") == {
        "output": file, "topics": 4, "lists": pytest.approx(50, abs=50), "verdicts": 3,
    }  # fmt: skip
    checked = command("topics", "check", file, "--json", status=1)
    assert (checked["verdicts"], checked["passed"]) == (3, 1)
    assert {(each["id"], each["belongs"], each["matched"]) for each in checked["failed"]} == {
        (ids[1], False, True), (ids[2], True, False),
    }  # fmt: skip
    command("topics", "set", "Boats", "(boat OR ship) NOT paper")
    assert command("topics", "check", file) == "3 of 3 verdicts hold\n"
    lines = command("topics", "import", file, "--json")
    assert {(line["kind"], line["name"], line["status"]) for line in lines if line["status"] != "known"} == {
        ("topic", "Boats", "changed")
    }
    assert "failed" in command("topics", "check", file, "--json", status=1)
    plain = str(tmp_path / "plain.toml")
    command("topics", "export", plain, "--without-verdicts")
    assert "no verdicts" in command("topics", "check", plain, status=1)
    (tmp_path / "wrong.toml").write_text('[[topic]]\nname = "X"\nquery = "boat AND ("\n', "utf-8")
    said = command("topics", "import", str(tmp_path / "wrong.toml"), status=1)
    assert "refused" in said and "column" in said and "^" in said
    for missing in ("check", "import"):
        assert "cannot be read" in command("topics", missing, str(tmp_path / "none.toml"), status=1)
    (tmp_path / "odd.toml").write_bytes(b"\xff")
    command("topics", "import", str(tmp_path / "odd.toml"), status=1)


def test_saved_searches_are_listed_set_ordered_and_removed(
    command: Command, ids: list[int], archive: Path
) -> None:
    assert command("searches", "list", "--json") == []
    with Archive.open(archive, "write") as opened:
        marks.set(opened, ids[:1], "read", True, NOW)
    assert command("searches", "set", "Boats", "boat", "--json") == {
        "name": "Boats", "query": "boat", "articles": 2, "unread": 1,
    }  # fmt: skip
    command("searches", "set", "Others", '-search:"boats"')
    command("searches", "set", "boats", "boat OR ship")
    found = command("searches", "list", "--json")
    assert [(each["name"], each["articles"]) for each in found] == [("Boats", 3), ("Others", 1)]
    command("searches", "order", "others")
    assert [each["name"] for each in command("searches", "list", "--json")] == ["Others", "Boats"]
    assert "no saved search" in command("searches", "remove", "nobody", status=1)
    said = command("searches", "set", "Boats", "oar search:others", status=1)
    assert said.splitlines()[0] == (
        "Line 1, column 5: The search would depend on itself: Boats → others → Boats."
    )
    assert said.splitlines()[2] == "    ^^^^^^^"
    assert [a["id"] for a in command("search", "search:others", "--json")] == [ids[3]]
    assert command("searches", "remove", "OTHERS", "--json")["name"] == "Others"
    command("searches", "remove", "others", status=1)
    command("searches", status=2)
    with Archive.open(archive, "write") as opened:
        assert journal.undo(opened, NOW) == "Undone: the search Others removed"


def test_help_explains_the_query_language_without_an_archive(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from monitor.query.help import TABLE, render_text

    assert run(["--archive", str(tmp_path / "none.db"), "help", "query"]) == 0
    assert capsys.readouterr().out == render_text()
    assert run(["help", "query", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [each["form"] for each in found] == [entry.form for entry in TABLE]
    assert run(["help", "nothing"]) == 2


def test_setting_a_topic_tells_how_much_of_the_whole_archive_is_tagged(
    archive: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.stages.tag.TOGETHER", 1)  # the engine takes up twenty at once
    many = 50
    with Archive.open(archive, "write") as opened, opened.transaction():
        for number in range(many):
            articles.add(opened, NewArticle(title=f"Boat {number}", text=f"Boat {number} came."), NOW)
    assert run(["--archive", str(archive), "topics", "set", "Boats", "boat", "--json"]) == 0
    printed = capsys.readouterr()
    told = [json.loads(line) for line in printed.err.splitlines()]
    tagging = [(each["done"], each["total"]) for each in told if each["stage"] == "tag"]
    assert {total for _, total in tagging} == {many}
    assert [done for done, _ in tagging] == sorted(done for done, _ in tagging)
    assert tagging[-1][0] == many
    assert json.loads(printed.out)["articles"] == many
