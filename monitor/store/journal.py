"""The journal: every change that the reader makes, with what is needed to take it back.

The newest change is undone first. What the engine does is not in it.
"""

from __future__ import annotations

import json
import time
import zlib
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from monitor.store import clock
from monitor.store.archive import Archive

Earlier = dict[str, Any]

# What these changed comes back in many transactions, with a pause between them for other writers.
_LONG = frozenset({"purge", "extraction", "paste"})
_PAUSE_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class Step:
    """A change that can be taken back. `long`: in many transactions, which is nothing for a thread that is waited for."""

    number: int
    at: datetime
    kind: str
    sentence: str

    @property
    def long(self) -> bool:
        return self.kind in _LONG


def write(
    archive: Archive,
    kind: str,
    sentence: str,
    now: datetime,
    earlier: Earlier,
    article_ids: Sequence[int] = (),
) -> int:
    """Note a change, inside its transaction, and return its number. `sentence` completes “Undone: …”."""
    return archive.insert(
        "INSERT INTO journal (at, kind, sentence, earlier, articles) VALUES (?, ?, ?, ?, ?)",
        (clock.ms(now), kind, sentence, json.dumps(earlier), _packed(article_ids)),
    )


def amend(archive: Archive, step: int, sentence: str, article_ids: Sequence[int]) -> None:
    """Let a change that goes on in a further transaction have done more."""
    archive.execute(
        "UPDATE journal SET sentence = ?, articles = ? WHERE id = ?", (sentence, _packed(article_ids), step)
    )


def _packed(ids: Sequence[int]) -> bytes | None:
    return zlib.compress(array("q", ids).tobytes(), 1) if ids else None


def last(archive: Archive) -> str | None:
    """Say what `undo` would take back, without its “Undone: ”; None where there is nothing."""
    found = archive.value("SELECT sentence FROM journal WHERE undone IS NULL ORDER BY id DESC LIMIT 1")
    return None if found is None else str(found)


def steps(archive: Archive, limit: int = 500, kind: str | None = None) -> list[Step]:
    """Return the changes (of a kind, where one is named) that can be taken back, the newest first."""
    found = archive.all(
        "SELECT id, at, kind, sentence FROM journal WHERE undone IS NULL AND (? IS NULL OR kind = ?)"
        " ORDER BY id DESC LIMIT ?",
        (kind, kind, limit),
    )
    return [Step(number, clock.when(at), sort, sentence) for number, at, sort, sentence in found]


def undo(
    archive: Archive, now: datetime, report: Callable[[int, int], None] | None = None, kind: str | None = None
) -> str | None:
    """Take back the newest change (of a kind, where one is named) and say which; None where there is nothing.

    What a purge or an extraction changed comes back in short transactions; if that is stopped, undo goes on with it.
    """
    found = _newest(archive, kind)
    if found is not None and found[1] in _LONG:
        number, sort, sentence, *_ = found
        for done, total in _long(sort, archive, number):
            if report is not None:
                report(done, total)
            time.sleep(_PAUSE_SECONDS)
        archive.execute("UPDATE journal SET undone = ? WHERE id = ?", (clock.ms(now), number))
        return f"Undone: {sentence}"
    with archive.transaction():
        found = _newest(archive, kind)
        if found is None:
            return None
        number, sort, sentence, earlier, packed = found
        ids = array("q")
        if packed:
            ids.frombytes(zlib.decompress(packed))
        _RESTORE[sort](archive, json.loads(earlier), ids)
        archive.execute("UPDATE journal SET undone = ? WHERE id = ?", (clock.ms(now), number))
        return f"Undone: {sentence}"


def _newest(archive: Archive, kind: str | None) -> tuple[Any, ...] | None:
    return archive.one(
        "SELECT id, kind, sentence, earlier, articles FROM journal WHERE undone IS NULL AND (? IS NULL OR kind = ?)"
        " ORDER BY id DESC LIMIT 1",
        (kind, kind),
    )


def _long(kind: str, archive: Archive, step: int) -> Iterator[tuple[int, int]]:
    """Take back what is too much for one transaction."""
    from monitor.store import again, purge

    return purge.put_back(archive, step) if kind == purge.KIND else again.put_back(archive, step)


# --- what it takes to restore each kind of change --------------------------------------------------------


def _restore_marks(archive: Archive, earlier: Earlier, ids: array[int]) -> None:
    from monitor.store import marks

    marks.write(archive, ids, earlier["mark"], earlier["value"])


def _restore_feed(archive: Archive, earlier: Earlier, _: array[int]) -> None:
    # Another feed may have taken its address meanwhile: then it stays away.
    archive.execute("UPDATE OR IGNORE feeds SET removed = NULL WHERE id = ?", (earlier["feed"],))


def _restore_feeds(archive: Archive, earlier: Earlier, _: array[int]) -> None:
    from monitor.store import subscriptions

    subscriptions.restore(archive, earlier)


def _restore_topic(archive: Archive, earlier: Earlier, _: array[int]) -> None:
    from monitor.store import topics

    topics.restore(archive, earlier)


def _restore_search(archive: Archive, earlier: Earlier, _: array[int]) -> None:
    from monitor.store import searches

    searches.restore(archive, earlier)


def _restore_word(archive: Archive, earlier: Earlier, _: array[int]) -> None:
    from monitor.store import tags

    if archive.value("SELECT 1 FROM articles WHERE id = ?", (earlier["article"],)):
        tags.restore_word(archive, earlier)


def _restore_story(archive: Archive, earlier: Earlier, _: array[int]) -> None:
    from monitor.store import stories

    stories.restore(archive, earlier)


def _restore_clipbook(archive: Archive, earlier: Earlier, ids: array[int]) -> None:
    from monitor.store import clipbooks

    clipbooks.restore(archive, earlier, ids)


def _restore_licence(archive: Archive, earlier: Earlier, _: array[int]) -> None:
    from monitor.store import licences

    licences.restore(archive, earlier)


def _restore_highlight(archive: Archive, earlier: Earlier, _: array[int]) -> None:
    from monitor.store import highlights

    highlights.restore(archive, earlier)


_RESTORE: dict[str, Callable[[Archive, Earlier, array[int]], None]] = {
    "marks": _restore_marks,
    "feed removed": _restore_feed,
    "feeds": _restore_feeds,
    "topic": _restore_topic,
    "search": _restore_search,
    "tag": _restore_word,
    "story": _restore_story,
    "clipbook": _restore_clipbook,
    "licence": _restore_licence,
    "highlight": _restore_highlight,
}
