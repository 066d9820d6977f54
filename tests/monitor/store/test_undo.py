"""Whatever the reader does can be taken back, one step after the other, also after a restart: every table is as it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from monitor.anchoring import Anchor
from monitor.clipping import Template
from monitor.model import Filter
from monitor.store import (
    Archive,
    clipbooks,
    clippings,
    feeds,
    highlights,
    journal,
    marks,
    searches,
    stories,
    subscriptions,
    tags,
    topics,
)
from tests.monitor.store.conftest import NOW, Desk

LATER = NOW + timedelta(hours=1)
Deed = Callable[[Archive, list[int]], object]


def _subscribe(archive: Archive, _: list[int]) -> None:
    with subscriptions.subscribing(archive, LATER):
        for name in ("new", "newer"):
            feeds.add(archive, f"https://{name}.example/rss", now=LATER)


def _come_back(archive: Archive, _: list[int]) -> None:
    with subscriptions.subscribing(archive, LATER):
        feeds.add(archive, "https://gone.example/rss", folder="Elsewhere", now=LATER)


def _feed(archive: Archive) -> int:
    return feeds.by_url(archive, "https://le-fanal.example/rss").id


def _edit(archive: Archive, _: list[int]) -> None:
    subscriptions.edit(
        archive, _feed(archive), url="https://other.example/rss", title="Other", folder="North", now=LATER
    )


def _highlight(archive: Archive) -> int:
    return int(archive.value("SELECT max(id) FROM highlights WHERE quotation != ''"))


DEEDS: dict[str, Deed] = {
    "star": lambda a, ids: marks.set(a, ids[:2], "starred", True, LATER),
    "read": lambda a, ids: marks.set(a, ids[:3], "read", True, LATER),
    "all read": lambda a, ids: marks.set_all(a, Filter(), "read", True, LATER),
    "dismiss": lambda a, ids: marks.set(a, ids[1:3], "dismissed", True, LATER),
    "merge": lambda a, ids: stories.merge(a, ids[:3], LATER),
    "split": lambda a, ids: stories.split(a, ids[4:5], LATER),
    "confirm": lambda a, ids: tags.say(a, "Camp clearances", ids[0], "confirm", LATER),
    "reject": lambda a, ids: tags.say(a, "Camp clearances", ids[2], "reject", LATER),
    "add a topic": lambda a, ids: tags.say(a, "Border funding", ids[1], "add", LATER),
    "new topic": lambda a, _: topics.set(a, "Ferries", "ferry", LATER),
    "edit a topic": lambda a, _: topics.set(a, "Camp clearances", "tent*", LATER, colour=5, note="why"),
    "hide a topic": lambda a, _: topics.show(a, "Camp clearances", False, LATER),
    "new list": lambda a, _: topics.set_list(a, "boats", ["boat*", "dinghy"], LATER),
    "edit a list": lambda a, _: topics.set_list(a, "quays", ["quay", "pier"], LATER),
    "new search": lambda a, _: searches.set(a, "Ports", "port*", LATER),
    "edit a search": lambda a, _: searches.set(a, "Rows", "quarrel", LATER),
    "order searches": lambda a, _: searches.order(a, ["Quays", "Rows"], LATER),
    "subscribe": _subscribe,
    "come back": _come_back,
    "move a feed": lambda a, _: subscriptions.move(a, [_feed(a)], "North/Coast", LATER),
    "mute": lambda a, _: subscriptions.mute(a, [_feed(a)], LATER),
    "new clipbook": lambda a, _: clipbooks.new(a, "Second", LATER),
    "clip": lambda a, ids: clippings.add(a, "Morning", ids[3:5], LATER),
    "note": lambda a, ids: clippings.edit(a, "Morning", [_clipping(a)], LATER, note="Mind the figures"),
    "arrange": lambda a, _: clipbooks.arrange(a, "Morning", ("Lead",), [(_clipping(a), 0)], LATER),
    "take out": lambda a, ids: clippings.remove(a, "Morning", ids[:1], LATER),
    "highlight": lambda a, ids: highlights.add(
        a, ids[0], Anchor("text", "the camp", "cleared ", " of"), LATER
    ),
    "annotate": lambda a, _: highlights.write_note(a, _highlight(a), "Which camp?", LATER),
    "note on an article": lambda a, ids: highlights.add(a, ids[1], highlights.WHOLE_ARTICLE, LATER, "Check"),
    "remove a highlight": lambda a, _: highlights.remove(a, [_highlight(a)], LATER),
    "rename a topic": lambda a, _: topics.rename(a, "Camp clearances", "Camps", LATER),
    "remove a topic": lambda a, _: topics.remove(a, "Diplomatic rows", LATER),
    "rename a list": lambda a, _: topics.rename_list(a, "quays", "piers", LATER),
    "remove a list": lambda a, _: topics.remove_list(a, "boats", LATER),
    "rename a search": lambda a, _: searches.rename(a, "Rows", "Quarrels", LATER),
    "remove a search": lambda a, _: searches.remove(a, "Quays", LATER),
    "edit a feed": _edit,
    "remove a feed": lambda a, _: subscriptions.remove(
        a, [feeds.by_url(a, "https://new.example/rss").id], LATER
    ),
    "remove by address": lambda a, _: feeds.remove(a, "https://newer.example/rss", LATER),
    "remove a clipbook": lambda a, _: clipbooks.remove(a, "Second", LATER),
    "change a clipbook": lambda a, _: clipbooks.change(
        a, "Morning", LATER, rename="Evening", lead="A lead", template=Template.BRIEFING
    ),
}
# What is not the reader's: the journal itself, what is waiting to be done, the history of queries, which only grows.
NOT_HIS = (
    "journal",
    "sqlite_",
    "article_index",
    "own_index",
    "requests",
    "meta",
    "topic_history",
    "tag_",
    "watched",
    "feed_addresses",
    "outlets",
    "word_stems",
    "word_folds",
)
COUNTERS = ("revision", "removed", "next_poll", "used", "changed")  # that only go on, or say when


def _clipping(archive: Archive) -> int:
    book = clipbooks.get(archive, "Morning")
    return clippings.lines(archive, book)[0].id


@pytest.fixture
def ids(desk: Desk) -> list[int]:
    made = [
        desk.article(f"n{at}", f"Camp cleared at quay {at}", f"Police cleared the camp of migrants, {at}.")
        for at in range(6)
    ]
    archive = desk.archive
    feeds.add(archive, "https://gone.example/rss", title="Gone", folder="West", now=NOW)
    subscriptions.remove(archive, [feeds.by_url(archive, "https://gone.example/rss").id], NOW)
    topics.set_list(archive, "quays", ["quay"], NOW)
    for name in ("Rows", "Quays"):
        searches.set(archive, name, name.lower(), NOW)
    for number in made:
        stories.place(archive, number, [])
    stories.merge(archive, made[4:], NOW)
    clipbooks.new(archive, "Morning", NOW)
    clippings.add(archive, "Morning", made[:2], NOW)
    desk.tag()
    return made


def state(archive: Archive) -> dict[str, list[tuple[Any, ...]]]:
    """Read every table that is the reader's; what was given up is not there for him."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    for name in archive.column("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
        if name.startswith(NOT_HIS):
            continue
        columns = [row[1] for row in archive.all(f"PRAGMA table_info({name})")]
        there = " WHERE removed IS NULL" if "removed" in columns else ""
        kept = ", ".join(c for c in columns if c not in COUNTERS and (name, c) != ("searches", "id"))
        rows = archive.all(f"SELECT {kept} FROM {name}{there}")
        names = {"marks": 1, "tallies": 2}.get(name)  # where a row without any value is as good as none
        found[name] = sorted((row for row in rows if names is None or any(row[names:])), key=repr)
    return found


def test_every_deed_is_taken_back_after_a_restart_without_a_trace(desk: Desk, ids: list[int]) -> None:
    archive, states = desk.archive, []
    for name, deed in DEEDS.items():
        desk.tag()
        states.append((name, state(archive)))
        deed(archive, ids)
        desk.tag()
        assert state(archive) != states[-1][1], name
    with Archive.open(archive.path, "write") as again:
        desk.archive = again
        for name, before in reversed(states):
            assert journal.undo(again, LATER), name
            desk.tag()
            after = state(again)
            assert {table: rows for table, rows in after.items() if rows != before[table]} == {}, name
        desk.archive = archive
