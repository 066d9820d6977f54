"""Topics and word lists: what the analyst follows. Which articles have them, `tags` knows.

A changed topic is judged anew over the whole archive: `set` asks for it, the engine's stage does it.
"""

# ruff: noqa: A001 - read as `feeds.all`, `marks.set`: the module says of what

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from monitor.errors import QueryError, UnknownError
from monitor.model import Topic
from monitor.query.words import normalise
from monitor.store import clock, journal, tags
from monitor.store.archive import Archive

if TYPE_CHECKING:
    from monitor.query.tree import Node

_COLUMNS = "id, name, query, colour, shown, note"
_COLOURS = 12


def all(archive: Archive, counts: bool = True) -> list[Topic]:
    """Return the topics in the order in which they were made, with how many articles and unread ones each has."""
    found = [
        _topic(row) for row in archive.all(f"SELECT {_COLUMNS} FROM topics WHERE removed IS NULL ORDER BY id")
    ]
    if not counts:
        return found
    numbers = tags.counts(archive)
    return [
        replace(topic, articles=articles, unread=unread)
        for topic in found
        for articles, unread in [numbers.get(topic.id, (0, 0))]
    ]


def get(archive: Archive, name: str) -> Topic:
    """Return the topic of a name; case does not matter. Raises UnknownError."""
    for topic in all(archive):
        if fold_name(topic.name) == fold_name(name):
            return topic
    known = ", ".join(topic.name for topic in all(archive, counts=False)) or "none"
    raise UnknownError(f"There is no topic “{name}”. There is: {known}.")


def set(archive: Archive, name: str, query: str, now: datetime, *, note: str | None = None) -> Topic:
    """Define a topic anew or again and have the archive tagged by it. Can be undone. Raises QueryError."""
    from monitor.query import parse_strict

    clean = " ".join(normalise(name).split())
    if not clean:
        raise QueryError("A topic needs a name.")
    query = normalise(query).strip()
    tree = parse_strict(query, topic=True)
    with archive.transaction():
        _refuse_circles(archive, clean, tree)
        found = archive.one(
            f"SELECT {_COLUMNS} FROM topics WHERE folded = ? AND removed IS NULL", (fold_name(clean),)
        )
        if found is None:
            colour = archive.value("SELECT count(*) FROM topics WHERE removed IS NULL") % _COLOURS
            number = start(archive, clean, query, colour, note or "")
            journal.write(
                archive, "topic", f"the topic {clean} made", now, {"id": number, "removed": clock.ms(now)}
            )
        else:
            number, earlier = int(found[0]), _topic(found)
            archive.execute(
                "UPDATE topics SET name = ?, query = ?, note = coalesce(?, note), revision = revision + 1 WHERE id = ?",
                (clean, query, note, number),
            )
            journal.write(
                archive,
                "topic",
                f"the topic {clean} changed",
                now,
                {"id": number, "name": earlier.name, "query": earlier.query, "note": earlier.note},
            )
        tags.ask_for_topic(archive, number)
    return get(archive, clean)


def start(archive: Archive, name: str, query: str, colour: int, note: str) -> int:
    """Write a new topic as it stands, without a line in the journal; return its id."""
    return archive.insert(
        "INSERT INTO topics (name, folded, query, colour, note) VALUES (?, ?, ?, ?, ?)",
        (name, fold_name(name), query, colour, note),
    )


def remove(archive: Archive, name: str, now: datetime) -> None:
    """Remove a topic; its tags are seen no more. Can be undone. Raises UnknownError."""
    with archive.transaction():
        topic = get(archive, name)
        archive.execute("UPDATE topics SET removed = ? WHERE id = ?", (clock.ms(now), topic.id))
        journal.write(
            archive, "topic", f"the topic {topic.name} removed", now, {"id": topic.id, "removed": None}
        )
        tags.ask_for_topic(archive, topic.id)


def show(archive: Archive, name: str, shown: bool, now: datetime | None = None) -> None:
    """Show a topic in the sidebar or hide it; with a time, so that it can be undone. Raises UnknownError."""
    with archive.transaction():
        topic = get(archive, name)
        archive.execute("UPDATE topics SET shown = ? WHERE id = ?", (shown, topic.id))
        if now is not None and topic.shown != shown:
            sentence = f"the topic {topic.name} {'shown' if shown else 'hidden'}"
            journal.write(archive, "topic", sentence, now, {"id": topic.id, "shown": topic.shown})


def restore(archive: Archive, earlier: dict[str, Any]) -> None:
    """Bring a topic back to what the journal says it was."""
    columns = {name: value for name, value in earlier.items() if name != "id"}
    if "name" in columns:
        columns["folded"] = fold_name(columns["name"])
    assignments = ", ".join(f"{name} = ?" for name in columns)
    archive.execute(
        f"UPDATE topics SET {assignments}, revision = revision + 1 WHERE id = ?",
        (*columns.values(), earlier["id"]),
    )
    if columns.keys() & {"query", "removed"}:
        tags.ask_for_topic(archive, earlier["id"])


def fold_name(name: str) -> str:
    """Bring a name into the form in which names are compared: without case and double blanks."""
    return " ".join(normalise(name).split()).casefold()


def _refuse_circles(archive: Archive, name: str, tree: Node) -> None:
    """Raise QueryError if the topic would refer to itself through `topic:`, or to one that is not there."""
    from monitor.query import parse
    from monitor.query.tree import fields_of, topics_of

    others = {fold_name(topic.name): topic for topic in all(archive, counts=False)}
    place = next((node.place for node in fields_of(tree) if node.name == "topic"), (1, 1))

    def refuse(sentence: str) -> QueryError:
        return QueryError(sentence, line=place[0], column=place[1])

    own = others[fold_name(name)].name if fold_name(name) in others else name
    waiting: list[tuple[str, tuple[str, ...]]] = [(each, (own,)) for each in topics_of(tree)]
    while waiting:
        each, way = waiting.pop()
        folded = fold_name(each)
        if folded == fold_name(name):
            raise refuse(f"The topic would depend on itself: {' → '.join((*way, own))}.")
        if folded not in others:
            raise refuse(f"There is no topic “{each}” to refer to.")
        if len(way) <= len(others):
            waiting += [
                (further, (*way, others[folded].name))
                for further in topics_of(parse(others[folded].query).tree)
            ]


# --- word lists -----------------------------------------------------------------------------------------


def lists(archive: Archive) -> dict[str, tuple[str, ...]]:
    """Return the word lists: members by name."""
    found = archive.all("SELECT name, members FROM word_lists ORDER BY name")
    return {name: tuple(json.loads(members)) for name, members in found}


def set_list(archive: Archive, name: str, members: Iterable[str]) -> None:
    """Keep a word list, and have every topic that uses it judged anew."""
    with archive.transaction():
        archive.execute(
            "INSERT OR REPLACE INTO word_lists VALUES (?, ?)",
            (name.lower(), json.dumps([normalise(member) for member in members], ensure_ascii=False)),
        )
        for number in archive.column(
            "SELECT id FROM topics WHERE removed IS NULL AND instr(lower(query), ?)", (f"${name.lower()}",)
        ):
            tags.ask_for_topic(archive, number)


def _topic(row: tuple[Any, ...]) -> Topic:
    number, name, query, colour, shown, note = row
    return Topic(number, name, query, colour, bool(shown), note)
