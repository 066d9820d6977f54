"""Two briefings from the command line, a publisher who corrects in between, and the erratum sheet of the first."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.cli import run
from monitor.licence import Allowance, Licence
from monitor.store import Archive, clock, feeds, licences
from tests.monitor.stages.press import Item, Press, Reply, page, printing, rss

WORDS = (
    "Police cleared the camp by the old railway line at dawn, and 27 people were taken to a shelter in Arras.",
    "The prefecture said that the operation had been ordered by a court, and that it would be the last this year.",
    "Aid workers counted the tents in the morning; by noon there was none left between the canal and the bridge.",
)


@dataclass(frozen=True)
class Desk:
    """The command line on one archive, in this process: many short commands."""

    archive: Path
    capsys: pytest.CaptureFixture[str]
    said: list[str] = field(default_factory=list)  # on standard error

    def __call__(self, *arguments: str, status: int = 0) -> str:
        done = run(["--archive", str(self.archive), *arguments])
        said = self.capsys.readouterr()
        self.said.append(said.err)
        assert done == status, f"{arguments} ended with {done}: {said.err}"
        return said.out

    def json(self, *arguments: str) -> Any:
        return json.loads(self(*arguments, "--json"))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Wait for no host, and leave the signals of this process as they were."""
    monkeypatch.setenv("PRESSWATCH_HOST_GAP", "0")
    asked_to_end = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, asked_to_end)


@pytest.fixture
def press() -> Iterator[Press]:
    with printing() as press:
        yield press


def test_a_briefing_knows_the_last_one_and_readers_of_that_can_be_told(
    press: Press, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    presswatch = Desk(tmp_path / "desk.db", capsys)
    press.paths["/camp"] = Reply(page("Police clear the camp", *WORDS))
    press.paths["/feed"] = Reply(
        rss(Item("Police clear the camp", link=press.base + "/camp", text="At dawn."))
    )
    with Archive.open(presswatch.archive, "create") as archive:
        feeds.add(archive, press.base + "/feed", allow_local=True, now=datetime.now(UTC))
    presswatch("poll")
    (article,) = presswatch.json("search", "")
    presswatch("clipbook", "new", "Morning", "--template", "briefing")
    presswatch("clipbook", "add", "Morning", str(article["id"]))
    export = ["export", "--clipbook", "Morning", "--output", str(tmp_path / "out")]
    draft = presswatch.json(*export, "--format", "html", "--draft")
    assert (draft["export"], draft["briefing"]["compared"]) == (None, None)
    first = presswatch.json(*export, "--format", "html")
    again = presswatch.json(*export, "--format", "md")
    assert first["export"] == again["export"] == 1
    assert (draft["watched"], first["watched"]) == (None, 1)
    assert again["briefing"]["compared"] is None
    assert again["briefing"]["completeness"]["articles"]["arrived"] == 1
    # a day passes, an hour of which the engine needs to look again
    with Archive.open(presswatch.archive, "write") as archive:
        earlier = datetime.now(UTC) - timedelta(days=1)
        day = {"at": clock.ms(earlier), "day": earlier.date().isoformat()}
        archive.execute("UPDATE exports SET at = :at, day = :day", day)
        archive.execute("UPDATE watched SET begun = ?, due = ?", (day["at"], day["at"]))
    press.paths["/camp"] = Reply(page("Police clear the camp", *(line.replace("27", "31") for line in WORDS)))
    assert list(presswatch.json("poll"))[-1] == "seconds"
    told = f"Changed or gone since: 1 article in your briefing Morning of {day['day']} (number 1)."
    assert told in presswatch.said[-1]
    presswatch("poll")
    assert "Changed or gone" not in presswatch.said[-1]  # it is said once
    assert "1 article is watched; the last look was on" in presswatch("clipbook", "exports")
    (listed,) = presswatch.json("clipbook", "exports")
    assert list(listed) == ["number", "name", "at", "articles", "briefing", "corrections"]
    (correction,) = listed["corrections"]
    assert [(each["kind"], each["before"], each["after"]) for each in correction["changes"]] == [
        ("number", "27", "31")
    ]
    second = presswatch.json(*export, "--format", "json")
    assert second["export"] == 2
    assert second["briefing"]["compared"]["number"] == 1
    assert second["briefing"]["marks"][str(article["id"])]["mark"] == "corrected"
    (written,) = json.loads((tmp_path / "out").read_text("utf-8"))
    assert written["clipping"]["briefing"]["mark"] == "corrected"
    presswatch("export", "--erratum", "1", "--format", "txt", "--output", str(tmp_path / "erratum.txt"))
    sheet = (tmp_path / "erratum.txt").read_text("utf-8")
    assert "Number: 27 → 31" in sheet
    assert "Stated otherwise, seen on" in sheet
    with Archive.open(presswatch.archive, "write") as archive:
        outlets = [each.id for each in licences.all(archive)]
        licences.set(archive, outlets, Licence(Allowance.HEADLINE), datetime.now(UTC))
    told = presswatch.json(*export, "--format", "html", "--draft")["briefing"]
    assert told["marks"][str(article["id"])]["mark"] == "corrected"
    changes = [*told["marks"][str(article["id"])]["changes"], *told["corrections"][0]["changes"]]
    assert {(each["kind"], each["before"], each["after"]) for each in changes} == {("number", None, None)}
    none = presswatch.json(*export, "--format", "html", "--against", "none", "--draft")
    assert none["briefing"]["compared"] is None
    presswatch(*export, "--format", "csv", "--against", "1", status=2)
    presswatch(*export, "--format", "html", "--against", "77", status=1)
    presswatch(*export, "--format", "html", "--against", "x", status=2)
