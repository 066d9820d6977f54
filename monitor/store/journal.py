"""The journal: every change that the reader makes, with what is needed to take it back.

The newest change is undone first. What the engine does is not in it.
"""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from monitor.store import clock
from monitor.store.archive import Archive

Earlier = dict[str, Any]


def write(
    archive: Archive,
    kind: str,
    sentence: str,
    now: datetime,
    earlier: Earlier,
    article_ids: Sequence[int] = (),
) -> None:
    """Note a change, inside its transaction. `sentence` completes “Undone: …”."""
    ids = zlib.compress(array("q", article_ids).tobytes(), 1) if article_ids else None
    archive.execute(
        "INSERT INTO journal (at, kind, sentence, earlier, articles) VALUES (?, ?, ?, ?, ?)",
        (clock.ms(now), kind, sentence, json.dumps(earlier), ids),
    )


def last(archive: Archive) -> str | None:
    """Say what `undo` would take back, without its “Undone: ”; None where there is nothing."""
    found = archive.value("SELECT sentence FROM journal WHERE undone IS NULL ORDER BY id DESC LIMIT 1")
    return None if found is None else str(found)


def undo(archive: Archive, now: datetime) -> str | None:
    """Take back the newest change and say which; None where there is nothing to take back."""
    with archive.transaction():
        found = archive.one(
            "SELECT id, kind, sentence, earlier, articles FROM journal WHERE undone IS NULL ORDER BY id DESC LIMIT 1"
        )
        if found is None:
            return None
        number, kind, sentence, earlier, packed = found
        ids = array("q")
        if packed:
            ids.frombytes(zlib.decompress(packed))
        _RESTORE[kind](archive, json.loads(earlier), ids)
        archive.execute("UPDATE journal SET undone = ? WHERE id = ?", (clock.ms(now), number))
        return f"Undone: {sentence}"


# --- what it takes to restore each kind of change --------------------------------------------------------


def _restore_marks(archive: Archive, earlier: Earlier, ids: array[int]) -> None:
    from monitor.store import marks

    marks.write(archive, ids, earlier["mark"], earlier["value"])


def _restore_feed(archive: Archive, earlier: Earlier, _: array[int]) -> None:
    archive.execute("UPDATE feeds SET removed = NULL WHERE id = ?", (earlier["feed"],))


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

    tags.restore_word(archive, earlier)


_RESTORE: dict[str, Callable[[Archive, Earlier, array[int]], None]] = {
    "marks": _restore_marks,
    "feed removed": _restore_feed,
    "feeds": _restore_feeds,
    "topic": _restore_topic,
    "search": _restore_search,
    "tag": _restore_word,
}
