"""Topics and word lists: what the analyst follows. Which articles have them, `tags` knows.

A changed topic is judged anew over the whole archive: `set` asks for it, the engine's stage does it.
"""

# ruff: noqa: A001 - read as `feeds.all`, `marks.set`: the module says of what

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from monitor.errors import QueryError, UnknownError
from monitor.model import Topic
from monitor.query.words import normalise
from monitor.store import clock, journal, tags
from monitor.store.archive import Archive

if TYPE_CHECKING:
    from monitor.query.tree import Field, Node

_COLUMNS = "id, name, query, colour, shown, note"
_COLOURS = 12
_RESTORED = ("name", "query", "note", "colour", "shown", "removed")
LIST_NAME = re.compile(r"[^\W\d]\w*(?:-\w+)*")
_LIST_IN_TEXT = re.compile(rf"\$({LIST_NAME.pattern})")


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


def set(
    archive: Archive,
    name: str,
    query: str,
    now: datetime,
    *,
    note: str | None = None,
    colour: int | None = None,
) -> Topic:
    """Define a topic anew or again and have the archive tagged by it. Can be undone. Raises QueryError.

    A topic that is there keeps its name as it is written, whatever the case of `name`: see `rename`.
    """
    from monitor.query import parse_strict

    clean = _clean(name)
    query = normalise(query).strip()
    tree = parse_strict(query, topic=True)
    with archive.transaction():
        _refuse_unknown_lists(archive, tree, query)
        _refuse_circles(archive, clean, tree, query)
        found = archive.one(
            f"SELECT {_COLUMNS} FROM topics WHERE folded = ? AND removed IS NULL", (fold_name(clean),)
        )
        if found is None:
            if colour is None:
                colour = archive.value("SELECT count(*) FROM topics WHERE removed IS NULL") % _COLOURS
            number = start(archive, clean, query, colour, note or "")
            journal.write(
                archive, "topic", f"the topic {clean} made", now, {"id": number, "removed": clock.ms(now)}
            )
            tags.ask_for_topic(archive, number)
        else:
            earlier = _topic(found)
            changes: dict[str, Any] = {"query": query}
            changes |= {} if note is None else {"note": note}
            changes |= {} if colour is None else {"colour": colour}
            _change(archive, earlier, changes, f"the topic {earlier.name} changed", now)
        return get(archive, clean)


def rename(archive: Archive, name: str, new: str, now: datetime) -> Topic:
    """Give a topic another name, and say so in the topics and searches that refer to it. Can be undone.

    Raises UnknownError, or QueryError where another topic has the name.
    """
    clean = _clean(new)
    with archive.transaction():
        topic = get(archive, name)
        if fold_name(clean) != fold_name(name):
            if any(fold_name(each.name) == fold_name(clean) for each in all(archive, counts=False)):
                raise QueryError(f"There is a topic “{clean}” already: choose another name.")
            before = _referring(archive, "topic", topic.name, clean)
        else:
            before = {}
        sentence = f"the topic {topic.name} renamed to {clean}"
        _change(archive, topic, {"name": clean}, sentence, now, before)
        return get(archive, clean)


def _clean(name: str) -> str:
    clean = " ".join(normalise(name).split())
    if not clean:
        raise QueryError("A topic needs a name.")
    return clean


def _change(
    archive: Archive,
    topic: Topic,
    changes: dict[str, Any],
    sentence: str,
    now: datetime,
    referring: dict[str, Any] | None = None,
) -> None:
    """Change columns of a topic; what it was goes to the journal, and to its history where its query or name did."""
    earlier = {column: getattr(topic, column) for column in changes}
    changed = {column: value for column, value in changes.items() if value != earlier[column]}
    if not changed:
        return
    _write(archive, topic.id, changed, now)
    journal.write(archive, "topic", sentence, now, {"id": topic.id, **earlier, **(referring or {})})


def _write(archive: Archive, number: int, changes: dict[str, Any], now: datetime | None) -> None:
    """Write columns of a topic, and have the archive judged by it where what it finds may be another."""
    if "name" in changes:
        changes = {**changes, "folded": fold_name(changes["name"])}
    before = archive.one("SELECT revision, name, query FROM topics WHERE id = ?", (number,))
    assert before is not None
    revision, name, query = before
    meant = changes.get("query", query) != query or "removed" in changes
    if changes.get("query", query) != query or changes.get("name", name) != name:
        archive.execute(
            "INSERT OR REPLACE INTO topic_history VALUES (?, ?, ?, ?, ?, ?)",
            (number, revision, clock.ms(now or datetime.now(UTC)), _who(), name, query),
        )
    assignments = ", ".join(f"{column} = ?" for column in changes)
    archive.execute(
        f"UPDATE topics SET {assignments}, revision = revision + ? WHERE id = ?",
        (*changes.values(), meant or changes.get("name", name) != name, number),
    )
    if meant:
        tags.ask_for_topic(archive, number)


def _who() -> str:
    """Say who is at work, as the system knows it."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def refused(archive: Archive, name: str | None, query: str) -> int | None:
    """Raise QueryError if `query` cannot be the query of the topic `name`; else return the topic's id, if it has one."""
    from monitor.query import parse_strict

    query = normalise(query).strip()
    tree = parse_strict(query, topic=True)
    _refuse_unknown_lists(archive, tree, query)
    _refuse_circles(archive, name or "", tree, query)
    return None if name is None else get(archive, name).id


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
    """Bring a topic or a word list back to what the journal says it was; of several changes, the last one first."""
    for kind, step in reversed(earlier.get("steps", [])):
        (tags.restore_word if kind == "tag" else restore)(archive, step)
    for number, query in earlier.get("topics", {}).items():
        _write(archive, int(number), {"query": query}, None)
    for number, query in earlier.get("searches", {}).items():
        archive.execute("UPDATE searches SET query = ? WHERE id = ?", (query, int(number)))
    for name, members in earlier.get("lists", {}).items():
        _write_list(archive, name, members)
    ask_for_lists(archive, earlier.get("lists", {}))
    columns = {name: value for name, value in earlier.items() if name in _RESTORED}
    if columns:
        _write(archive, earlier["id"], columns, None)


def fold_name(name: str) -> str:
    """Bring a name into the form in which names are compared: without case and double blanks."""
    return " ".join(normalise(name).split()).casefold()


def _refuse_unknown_lists(archive: Archive, tree: Node, query: str) -> None:
    """Raise QueryError if the topic names a word list that is not there: it would silently find nothing by it."""
    from monitor.query.nearest import nearest
    from monitor.query.reading import objection
    from monitor.query.tree import lists_of

    known = lists(archive)
    for node in lists_of(tree):
        if node.name not in known:
            close = nearest(node.name, known)
            meant = f"did you mean ${close}?" if close else "make it first, under “Word lists”."
            raise objection(query, node, f"There is no word list ${node.name}: {meant}")


def _refuse_circles(archive: Archive, name: str, tree: Node, query: str) -> None:
    """Raise QueryError if the topic would refer to itself through `topic:`, or to one that is not there."""
    from monitor.query import parse
    from monitor.query.reading import objection
    from monitor.query.tree import fields_of, topics_of

    others = {fold_name(topic.name): topic for topic in all(archive, counts=False)}
    own = others[fold_name(name)].name if fold_name(name) in others else name
    waiting: list[tuple[str, Field, tuple[str, ...]]] = [
        (each, field, (own,)) for field in fields_of(tree) if field.name == "topic" for each in field.values
    ]
    while waiting:
        each, field, way = waiting.pop()
        folded = fold_name(each)
        if folded == fold_name(name):
            circle = " → ".join((*way, own))
            raise objection(query, field, f"The topic would depend on itself: {circle}.")
        if folded not in others:
            raise objection(query, field, f"There is no topic “{each}” to refer to.")
        if len(way) <= len(others):
            waiting += [
                (further, field, (*way, others[folded].name))
                for further in topics_of(parse(others[folded].query).tree)
            ]


# --- history --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Edit:
    """What a topic was until somebody changed it. `ended`: when; `who`: the login name of who did."""

    revision: int
    ended: datetime
    who: str
    name: str
    query: str


def history(archive: Archive, name: str) -> list[Edit]:
    """Return what a topic was before, the latest first. Raises UnknownError."""
    found = archive.all(
        "SELECT revision, ended, who, name, query FROM topic_history WHERE topic_id = ? ORDER BY revision DESC",
        (get(archive, name).id,),
    )
    return [Edit(number, clock.when(ended), who, old, query) for number, ended, who, old, query in found]


def revision(archive: Archive, name: str) -> int:
    """Return the number of a topic's present query: tags name the one that set them. Raises UnknownError."""
    return int(archive.value("SELECT revision FROM topics WHERE id = ?", (get(archive, name).id,)))


# --- word lists -----------------------------------------------------------------------------------------


def lists(archive: Archive) -> dict[str, tuple[str, ...]]:
    """Return the word lists: members by name."""
    found = archive.all("SELECT name, members FROM word_lists ORDER BY name")
    return {name: tuple(json.loads(members)) for name, members in found}


def set_list(
    archive: Archive, name: str, members: Iterable[str], now: datetime | None = None, *, ask: bool = True
) -> None:
    """Keep a word list, and have every topic that uses it judged anew; with a time, so that it can be undone.

    Raises QueryError where the name is none or a member is no query. `ask` False: see `ask_for_lists`.
    """
    from monitor.query import parse_strict
    from monitor.query.leaves import is_plain
    from monitor.query.tree import fields_of

    key = name.removeprefix("$").lower()
    if not LIST_NAME.fullmatch(key):
        raise QueryError(f"“{name}” is no name of a word list: use letters, digits, _ and -, a letter first.")
    clean = [each for each in (" ".join(normalise(member).split()) for member in members) if each]
    for member in clean:
        if is_plain(member):  # most are, and reading thousands of them by the grammar takes seconds
            continue
        try:
            if fields_in := [node.name for node in fields_of(parse_strict(member))]:
                raise QueryError(f"a list holds words, not {fields_in[0]}:")
        except QueryError as error:
            raise QueryError(f"“{member}” cannot stand in ${key}: {error.sentence}") from error
    with archive.transaction():
        earlier = lists(archive).get(key)
        if earlier == tuple(clean):
            return
        if now is not None:
            what = "made" if earlier is None else "changed"
            journal.write(archive, "topic", f"the word list ${key} {what}", now, {"lists": {key: earlier}})
        _write_list(archive, key, clean)
        if ask:
            ask_for_lists(archive, [key])


def remove_list(archive: Archive, name: str, now: datetime) -> None:
    """Give up a word list; topics that name it find nothing by it. Can be undone. Raises UnknownError."""
    key = name.removeprefix("$").lower()
    with archive.transaction():
        earlier = _list(archive, key)
        journal.write(archive, "topic", f"the word list ${key} removed", now, {"lists": {key: earlier}})
        _write_list(archive, key, None)
        ask_for_lists(archive, [key])


def rename_list(archive: Archive, name: str, new: str, now: datetime) -> None:
    """Give a word list another name, and say so in all that name it. Can be undone. Raises UnknownError, QueryError."""
    key, other = name.removeprefix("$").lower(), new.removeprefix("$").lower()
    with archive.transaction():
        members = _list(archive, key)
        if not LIST_NAME.fullmatch(other):
            raise QueryError(
                f"“{new}” is no name of a word list: use letters, digits, _ and -, a letter first."
            )
        if other == key:
            return
        if other in lists(archive):
            raise QueryError(f"There is a word list ${other} already: choose another name.")
        before = _referring(archive, "$", key, other)
        before["lists"] = {key: members, other: None, **before.get("lists", {})}
        _write_list(archive, other, lists(archive)[key])
        _write_list(archive, key, None)
        journal.write(archive, "topic", f"the word list ${key} renamed to ${other}", now, before)


def _list(archive: Archive, key: str) -> tuple[str, ...]:
    known = lists(archive)
    if key not in known:
        names = ", ".join(f"${each}" for each in known) or "none"
        raise UnknownError(f"There is no word list ${key}. There is: {names}.")
    return known[key]


def _write_list(archive: Archive, key: str, members: Iterable[str] | None) -> None:
    """Write a list, or take it away."""
    if members is None:
        archive.execute("DELETE FROM word_lists WHERE name = ?", (key,))
    else:
        archive.execute(
            "INSERT OR REPLACE INTO word_lists VALUES (?, ?)",
            (key, json.dumps(list(members), ensure_ascii=False)),
        )


def ask_for_lists(archive: Archive, keys: Iterable[str]) -> None:
    """Have the topics judged anew that use any of some word lists, directly or through another list."""
    meant, known = {*keys}, lists(archive)
    while further := {
        name for name, each in known.items() if name not in meant and _names_list(" ".join(each), meant)
    }:
        meant |= further
    for number, query in archive.all("SELECT id, query FROM topics WHERE removed IS NULL"):
        if _names_list(query, meant):
            tags.ask_for_topic(archive, number)


def _names_list(text: str, names: AbstractSet[str]) -> bool:
    return any(found[1].lower() in names for found in _LIST_IN_TEXT.finditer(text))


def _referring(archive: Archive, kind: Literal["topic", "$"], old: str, new: str) -> dict[str, Any]:
    """Write a new name where queries and lists refer to the old one; return what they were."""
    from monitor.query.renaming import renamed

    before: dict[str, Any] = {"topics": {}, "searches": {}, "lists": {}}
    for number, query in archive.all("SELECT id, query FROM topics WHERE removed IS NULL"):
        other = renamed(query, kind, old, new)
        if other != query:
            before["topics"][str(number)] = query
            archive.execute("UPDATE topics SET query = ? WHERE id = ?", (other, number))
    for number, query in archive.all("SELECT id, query FROM searches"):
        other = renamed(query, kind, old, new)
        if other != query:
            before["searches"][str(number)] = query
            archive.execute("UPDATE searches SET query = ? WHERE id = ?", (other, number))
    for name, members in lists(archive).items() if kind == "$" else ():
        others = [renamed(member, kind, old, new) for member in members]
        if others != list(members):
            before["lists"][name] = members
            archive.execute(
                "UPDATE word_lists SET members = ? WHERE name = ?",
                (json.dumps(others, ensure_ascii=False), name),
            )
    return before


def _topic(row: tuple[Any, ...]) -> Topic:
    number, name, query, colour, shown, note = row
    return Topic(number, name, query, colour, bool(shown), note)
