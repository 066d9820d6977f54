"""What the reader changes about feeds that are there: their folder, name and address, muting, removing.

Each change, however many feeds it is about, is one line of the journal and can be undone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from monitor.errors import AddressRefusedError
from monitor.model import Feed, FeedState
from monitor.store import clock, completeness, feeds, journal
from monitor.store.archive import Archive, listed

# What an undo writes back. An address comes back with what its host was admitted to, but without its validators.
_KEPT = ("url", "title", "folder", "state", "error", "failures", "allow_local", "removed")
_STRANGE = re.compile(r"[\s\\<>\"|]")
_ASK_ANEW = {"etag": None, "last_modified": None, "body_hash": None, "moved_to": None, "moved_seen": 0}


@contextmanager
def subscribing(archive: Archive, now: datetime) -> Iterator[None]:
    """Note the feeds that are added within, as one change: undone, they are removed, or as they were before."""
    with archive.transaction():
        before = _rows(archive)
        yield
        after = _rows(archive)
        added = [number for number, row in after.items() if before.get(number) != row]
        kept = [before.get(number) or after[number] | {"removed": clock.ms(now)} for number in added]
        if kept:
            named = f"the feed {after[added[0]]['title']}" if len(kept) == 1 else f"{len(kept)} feeds"
            journal.write(archive, "feeds", f"{named} subscribed", now, {"feeds": kept})


def move(archive: Archive, feed_ids: Sequence[int], folder: str, now: datetime) -> None:
    """Put feeds into a folder; "" is the top."""
    with archive.transaction():
        _note(archive, feed_ids, "{feeds} moved to another folder", now)
        for number in feed_ids:
            feeds.set(archive, number, folder=folder)


def mute(archive: Archive, feed_ids: Sequence[int], now: datetime) -> None:
    """Stop polling feeds; they stay in their places."""
    with archive.transaction():
        _note(archive, feed_ids, "{feeds} muted", now)
        for number in feed_ids:
            feeds.set(archive, number, state=FeedState.MUTED)


def unmute(archive: Archive, feed_ids: Sequence[int], now: datetime) -> None:
    """Poll muted feeds again, from now on."""
    with archive.transaction():
        _note(archive, feed_ids, "{feeds} polled again", now)
        for number in feed_ids:
            before = feeds.get(archive, number)
            if before.state is FeedState.MUTED:
                state = FeedState.OK if before.last_success and not before.error else FeedState.NEW
                feeds.set(archive, number, state=state, next_poll=now)


def remove(archive: Archive, feed_ids: Sequence[int], now: datetime) -> None:
    """Give feeds up; their articles stay."""
    with archive.transaction():
        _note(archive, feed_ids, "{feeds} removed", now)
        archive.execute(
            "UPDATE feeds SET removed = ? WHERE id IN (SELECT value FROM json_each(?))",
            (clock.ms(now), listed(feed_ids)),
        )


def retry(archive: Archive, feed_ids: Sequence[int], now: datetime) -> None:
    """Have feeds asked as soon as the engine can, those that were given up as well. Muted ones stay muted."""
    with archive.transaction():
        for number in feed_ids:
            state = feeds.get(archive, number).state
            if state is FeedState.GONE:
                feeds.set(archive, number, state=FeedState.NEW)
            if state is not FeedState.MUTED:
                feeds.set(archive, number, next_poll=now)


def edit(archive: Archive, feed_id: int, *, url: str, title: str, folder: str, now: datetime) -> None:
    """Change address, name and folder of a feed. Raises AddressRefusedError with a sentence.

    What the old host was admitted to or trusted with, another host is not.
    """
    address = _checked(url)
    with archive.transaction():
        before = feeds.get(archive, feed_id)
        name = title.strip() or before.title
        if (address, name, folder.strip().strip("/")) == (before.url, before.title, before.folder):
            return
        _note(archive, [feed_id], "{feeds} changed", now)
        feeds.set(archive, feed_id, title=name, folder=folder)
        if address != before.url:
            _readdress(archive, before, address, now)


def restore(archive: Archive, earlier: dict[str, Any]) -> None:
    """Write feeds as they were before a change."""
    for kept in earlier["feeds"]:
        url, removed = archive.one("SELECT url, removed FROM feeds WHERE id = ?", (kept["id"],)) or ("", None)
        fresh = _ASK_ANEW if url != kept["url"] else {}
        if removed is not None:  # while it was given up, nobody missed a poll of it
            completeness.let_go(archive, kept["id"])
        values = {name: kept[name] for name in _KEPT} | fresh
        names = ", ".join(f"{name} = :{name}" for name in values)
        # Another feed may have taken its address meanwhile: then it stays as it is.
        archive.execute(f"UPDATE OR IGNORE feeds SET {names} WHERE id = :id", {**values, "id": kept["id"]})


def _readdress(archive: Archive, before: Feed, address: str, now: datetime) -> None:
    bare = feeds.bare(address)
    if archive.value("SELECT 1 FROM feeds WHERE url = ? AND id != ? AND removed IS NULL", (bare, before.id)):
        raise AddressRefusedError("Another feed has this address already. Remove one of the two.")
    if bare != before.url:
        feeds.move(archive, before.id, bare, now)
    # a user name and password in the address are kept apart from it
    feeds.set(
        archive,
        before.id,
        url=address,
        state=FeedState.NEW,
        error=None,
        failures=0,
        next_poll=now,
        **_ASK_ANEW,
    )


def _checked(typed: str) -> str:
    """Tidy an address. Raises AddressRefusedError for what is none of the web; the engine judges where it leads."""
    text = typed.strip()
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        sound = bool(parts.hostname) and parts.port != 0
    except ValueError:
        sound = False
    if not sound or parts.scheme.lower() not in ("http", "https") or _STRANGE.search(text):
        raise AddressRefusedError(
            "This is no address of a feed. One looks like https://www.example.org/feed.xml."
        )
    return text


def _note(archive: Archive, feed_ids: Sequence[int], sentence: str, now: datetime) -> None:
    """Note how feeds stand before a change."""
    kept = list(_rows(archive, feed_ids).values())
    named = f"the feed {kept[0]['title']}" if len(kept) == 1 else f"{len(kept)} feeds"
    journal.write(archive, "feeds", sentence.format(feeds=named), now, {"feeds": kept})


def _rows(archive: Archive, feed_ids: Sequence[int] | None = None) -> dict[int, dict[str, Any]]:
    """Read of feeds (all of them, where none are named) what an undo writes back."""
    found = archive.all(
        f"SELECT id, {', '.join(_KEPT)} FROM feeds WHERE ? IS NULL OR id IN (SELECT value FROM json_each(?))",
        (None if feed_ids is None else 1, listed(feed_ids or ())),
    )
    return {row[0]: dict(zip(("id", *_KEPT), row, strict=True)) for row in found}
