"""Bringing topics, word lists and verdicts of a file into the archive: one change that one undo takes back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from monitor.errors import PresswatchError, QueryError
from monitor.model import SavedVerdict, Topic
from monitor.store import journal, topics, verdicts
from monitor.store.archive import Archive
from monitor.topic_files import TopicFile

Status = Literal["new", "changed", "known", "refused"]


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one part of a file. `kind`: list, topic, verdict or file; `reason`: of a refusal."""

    kind: str
    name: str
    status: Status
    reason: str | None = None


def take(archive: Archive, file: TopicFile, now: datetime) -> list[Line]:
    """Take what a file holds, and say of every part what became of it. Can be undone as a whole.

    A part that is wrong is refused, and the others are taken.
    """
    with archive.transaction():
        before = archive.value("SELECT coalesce(max(id), 0) FROM journal")
        found = [Line(each.kind, each.name, "refused", each.reason) for each in file.refused]
        lists = [_list(archive, name, members, now) for name, members in file.lists.items()]
        found += lists
        topics.ask_for_lists(
            archive, [line.name.lower() for line in lists if line.status in ("new", "changed")]
        )
        found += _topics(archive, file.topics, now)
        found += [_verdict(archive, verdict, now) for verdict in file.verdicts]
        _join(archive, before, now)
    return found


def _list(archive: Archive, name: str, members: tuple[str, ...], now: datetime) -> Line:
    earlier = topics.lists(archive).get(name.lower())
    try:
        topics.set_list(archive, name, members, now, ask=False)
    except QueryError as error:
        return Line("list", name, "refused", error.sentence)
    present = topics.lists(archive)[name.lower()]
    return Line("list", name, "new" if earlier is None else "known" if earlier == present else "changed")


def _topics(archive: Archive, wanted: list[Topic], now: datetime) -> list[Line]:
    """Set topics, those that others refer to first; what refers to what is not there is refused at the end."""
    lines: dict[int, Line] = {}
    waiting = list(enumerate(wanted))
    while waiting:
        left = []
        for at, topic in waiting:
            known = {topics.fold_name(each.name): each for each in topics.all(archive, counts=False)}
            earlier = known.get(topics.fold_name(topic.name))
            try:
                colour = None if topic.colour < 0 else topic.colour
                made = topics.set(archive, topic.name, topic.query, now, note=topic.note, colour=colour)
            except QueryError as error:
                reason = f"{error.sentence}\n{error.caret}" if error.caret else error.sentence
                lines[at] = Line("topic", topic.name, "refused", reason)
                left.append((at, topic))
                continue
            same = earlier is not None and (earlier.query, earlier.note, earlier.colour) == (
                made.query,
                made.note,
                made.colour,
            )
            lines[at] = Line("topic", made.name, "new" if earlier is None else "known" if same else "changed")
        if len(left) == len(waiting):
            break
        waiting = left
    return [lines[at] for at in sorted(lines)]


def _verdict(archive: Archive, verdict: SavedVerdict, now: datetime) -> Line:
    name = f"{verdict.topic}: {verdict.title}"
    try:
        news = verdicts.take(archive, verdict, now)
    except PresswatchError as error:
        return Line("verdict", name, "refused", error.sentence)
    return Line("verdict", name, "new" if news else "known")


def _join(archive: Archive, before: int, now: datetime) -> None:
    """Make one line of the journal of all that were written since."""
    steps = [
        (kind, json.loads(earlier))
        for kind, earlier in archive.all(
            "SELECT kind, earlier FROM journal WHERE id > ? ORDER BY id", (before,)
        )
    ]
    if steps:
        archive.execute("DELETE FROM journal WHERE id > ?", (before,))
        journal.write(archive, "topic", "the import of topics", now, {"steps": steps})
