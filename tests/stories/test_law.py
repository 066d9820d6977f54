"""What the analyst merged or split is law, whatever arrives, goes or changes; where nobody acted, the order of arrival decides nothing."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from monitor.model import BodyState, Extraction, Filter, Hints, NewArticle
from monitor.stages.group import Group
from monitor.store import (
    Archive,
    again,
    articles,
    feeds,
    folding,
    journal,
    nearby,
    pages,
    purge,
    stories,
    story_list,
)
from monitor.store.schema.stories import FILL
from tests.stories.groups import Told, groups

EVENTS = ("b4 grimmau fire", "b4 airport strike", "b4 nrw transit strike", "b4 el hierro cayuco", "b4 loon-plage clearance",
          "b4 calais clearance")  # fmt: skip
TOLD = [one for one in groups("blind_4") if one.event in EVENTS]
NOW = max(one.published for one in TOLD)
PLACES = st.integers(0, len(TOLD) - 1)
CHOICE = st.lists(st.integers(0, 99), min_size=1, max_size=3)
Stories = set[frozenset[str]]


@cache
def untouched() -> Path:
    """Make an empty archive that each example copies."""
    path = Path(tempfile.mkdtemp()) / "press.db"
    Archive.open(path, "create").close()
    return path


def opened(folder: str) -> Archive:
    path = Path(folder) / "press.db"
    shutil.copy(untouched(), path)
    archive = Archive.open(path, "write")
    archive.execute("PRAGMA synchronous = OFF")
    for outlet in sorted({one.outlet for one in TOLD}):
        feeds.add(archive, f"https://{outlet.lower().replace(' ', '-')}.example/rss", title=outlet, now=NOW)
    return archive


def arrive(archive: Archive, told: Iterable[Told]) -> None:
    for one in told:
        new = NewArticle(
            title=one.title,
            text=one.text,
            url=f"https://press.example/{one.id}",
            outlet=one.outlet,
            published=one.published.strftime("%Y-%m-%dT%H:%M:%SZ"),
            language=one.language,
        )
        articles.add(archive, new, NOW)


def place(archive: Archive, together: int = 50) -> None:
    stage = Group()
    while jobs := stories.todo(archive, together):
        done = [(job, asyncio.run(stage.work(job, None))) for job in jobs]  # type: ignore[arg-type]
        list(stage.keep(archive, done, NOW))


def divided(archive: Archive) -> Stories:
    found: dict[int, set[str]] = defaultdict(set)
    for address, story in archive.all("SELECT url, story FROM articles WHERE story IS NOT NULL"):
        found[story].add(address)
    return {frozenset(members) for members in found.values()}


def said(archive: Archive) -> dict[int, int]:
    """Return the stories of the articles that the analyst put there."""
    return dict(archive.all("SELECT a.id, a.story FROM articles a JOIN story_words w ON w.article_id = a.id"))


class Desk(RuleBasedStateMachine):
    """Articles arrive in any order; now and then an analyst merges, splits, purges and takes back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.archive = opened(self.folder.name)
        self.came: list[int] = []
        self.acted = False
        self.now = NOW
        # What the analyst's word was before each act that can be taken back, and all stories then: None where more has happened since.
        self.before: list[tuple[dict[int, int], Stories | None]] = []
        self.law: dict[int, int] = {}  # the stories of articles of which the analyst has spoken

    def _happened(self) -> None:
        self.before = [(law, None) for law, _ in self.before]

    def _known(self, numbers: Sequence[int]) -> list[int]:
        every = self.archive.column("SELECT id FROM articles ORDER BY id")
        return sorted({every[number % len(every)] for number in numbers})

    def _acts(self) -> None:
        self.acted = True
        self.now += timedelta(minutes=1)

    @rule(some=st.lists(PLACES, min_size=1, max_size=6), together=st.sampled_from([1, 3, 50]))
    def arrive(self, some: list[int], together: int) -> None:
        new = [one for one in dict.fromkeys(some) if one not in self.came]
        self.came += new
        arrive(self.archive, [TOLD[one] for one in new])
        place(self.archive, together)
        self._happened()

    @precondition(lambda self: self.came)
    @rule(some=CHOICE)
    def merge(self, some: list[int]) -> None:
        if chosen := self._known(some) if self._left() else []:
            self._acts()
            self.before.append((self.law, divided(self.archive)))
            stories.merge(self.archive, chosen, self.now)
            self.law = said(self.archive)
            assert len({self.law[one] for one in chosen}) == 1

    @precondition(lambda self: self.came)
    @rule(some=CHOICE)
    def split(self, some: list[int]) -> None:
        if chosen := self._known(some) if self._left() else []:
            self._acts()
            self.before.append((self.law, divided(self.archive)))
            stories.split(self.archive, chosen, self.now)
            self.law = said(self.archive)
            assert {number for number, story in self.law.items() if story == self.law[chosen[0]]} == {*chosen}

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        self.now += timedelta(minutes=1)
        assert journal.undo(self.archive, self.now)
        self.law, exactly = self.before.pop()
        place(self.archive)  # what comes back from a purge is placed anew
        if exactly is not None:
            assert divided(self.archive) == exactly

    @precondition(lambda self: self.came)
    @rule(some=CHOICE)
    def purge(self, some: list[int]) -> None:
        if chosen := self._known(some) if self._left() else []:
            self._acts()
            self.before.append((self.law, divided(self.archive)))
            list(purge.run(self.archive, purge.Preview(tuple(chosen), {}), self.now))
            self.law = {number: story for number, story in self.law.items() if number not in chosen}

    @precondition(lambda self: self.came)
    @rule(number=st.integers(0, 99), other=PLACES)
    def extract_again(self, number: int, other: int) -> None:
        if not self._left():
            return
        (chosen,) = self._known([number])
        page = pages.RawPage("https://press.example/again", self.now, 200, {}, "", b"")
        found = Extraction(state=BodyState.FULL, text=f"{TOLD[other].text}\n\n{TOLD[other].text}", html="")
        # It is placed anew by what is known now: where nobody spoke, as it was.
        before = (
            self.law,
            None if self.law or nearby.days(self.archive) < nearby.DAYS else divided(self.archive),
        )
        self._acts()
        step, changes = again.keep(self.archive, [(again.Job(chosen, page, Hints()), found)], self.now)
        if step is not None and changes:
            self.before.append(before)
            place(self.archive)

    @precondition(lambda self: self.came)
    @rule(place=st.integers(0, 99), name=st.sampled_from(["The Vigil", "Abendpost", "Le Fanal"]))
    def rename_outlet(self, place: int, name: str) -> None:
        every = feeds.all(self.archive, counts=False)
        feeds.set(self.archive, every[place % len(every)].id, title=name)

    @rule(days=st.integers(1, 10))
    def set_days(self, days: int) -> None:
        # Only what comes later is placed by them, so that the order then decides.
        self.acted = self.acted or days < nearby.DAYS
        nearby.set_days(self.archive, days)

    def _left(self) -> int:
        return int(self.archive.value("SELECT count(*) FROM articles"))

    @invariant()
    def nothing_waits_and_no_story_is_empty(self) -> None:
        assert stories.waiting(self.archive) == 0
        members = {one for story in divided(self.archive) for one in story}
        assert members == {*self.archive.column("SELECT url FROM articles")}

    @invariant()
    def the_analysts_word_holds(self) -> None:
        now = said(self.archive)
        assert now.keys() == self.law.keys()
        pairs = [(one, other) for one in now for other in now if one < other]
        assert [(now[a] == now[b]) for a, b in pairs] == [(self.law[a] == self.law[b]) for a, b in pairs]

    @invariant()
    def a_story_is_named_after_no_article_of_another_one(self) -> None:
        assert not self.archive.all(
            "SELECT a.id FROM articles a WHERE a.story != a.id AND EXISTS (SELECT 1 FROM articles WHERE story = a.id)"
        )

    @invariant()
    def stories_are_counted_and_folded_as_if_from_scratch(self) -> None:
        count = len(divided(self.archive))
        assert len(story_list.all(self.archive)) == count
        asked = Filter(scope="all")
        rows = [row for part in folding.ids(self.archive, asked, now=self.now) for row in part.rows]
        assert len(rows) == count
        kept = self.archive.all("SELECT id, head FROM behind ORDER BY id")
        fill = FILL.format(condition="story IS NOT NULL").removeprefix("INSERT INTO behind ")
        assert kept == self.archive.all(f"{fill} ORDER BY id")

    @invariant()
    def where_nobody_acted_the_order_decides_nothing(self) -> None:
        if self.acted:
            return
        with tempfile.TemporaryDirectory() as folder:
            archive = opened(folder)
            arrive(archive, [TOLD[one] for one in sorted(self.came)])
            place(archive)
            assert divided(archive) == divided(self.archive)
            archive.close()

    def teardown(self) -> None:
        self.archive.close()
        self.folder.cleanup()


TestDesk = Desk.TestCase
TestDesk.settings = settings(
    max_examples=15, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck)
)
