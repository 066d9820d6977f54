"""Feeds and outlets: what is polled, how it stands, and who publishes it.

A removed feed keeps its row, because its articles name it. Passwords of feeds lie in a table of their own.
"""

# ruff: noqa: A001 - read as `feeds.all`, `marks.set`: the module says of what

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import unquote, urlsplit, urlunsplit

from monitor.errors import UnknownError
from monitor.model import Feed, FeedState
from monitor.query.words import normalise
from monitor.store import clock, completeness, journal
from monitor.store.archive import Archive
from monitor.store.text import line

_TIMES = ("last_poll", "last_success", "last_full", "next_poll")
_SETTABLE = frozenset(
    {"url", "title", "outlet", "folder", "state", "error", "allow_local", "site_url", "etag", "last_modified"}
    | {"body_hash", "failures", "ttl_minutes", "skip_hours", "moved_to", "moved_seen", "remark", *_TIMES}
)
# Servers compare these byte by byte with what they sent.
_VERBATIM = frozenset({"etag", "last_modified"})
# No poll is ever planned this far ahead: the clock was set back since.
_ABSURD = timedelta(hours=48)
_COLUMNS = (
    "f.id, f.url, f.title, o.name, f.folder, f.state, f.error, f.allow_local, f.site_url, f.etag, f.last_modified,"
    " f.body_hash, f.last_poll, f.last_success, f.last_full, f.next_poll, f.failures, f.ttl_minutes, f.skip_hours,"
    " f.moved_to, f.moved_seen, f.remark, f.replayed"
)
_FROM = "FROM feeds f JOIN outlets o ON o.id = f.outlet_id WHERE f.removed IS NULL"
_POLLED = "removed IS NULL AND state NOT IN ('muted', 'gone')"


def add(
    archive: Archive,
    url: str,
    title: str | None = None,
    outlet: str | None = None,
    folder: str = "",
    allow_local: bool = False,
    *,
    replayed: bool = False,
    now: datetime,
) -> Feed:
    """Subscribe to the feed at `url`; a known one stays as it is, a removed one comes back.

    A user name and password in the address are kept apart from it; see `credentials`. `replayed`: its entries are old
    on purpose, as a demonstration's are, and stay unread all the same.
    """
    address, user, password = _without_credentials(normalise(url).strip())
    host = urlsplit(address).hostname or address
    name = line(title) or host
    with archive.transaction():
        known = archive.one(
            "SELECT id, removed FROM feeds WHERE url = ? ORDER BY removed IS NOT NULL, removed DESC LIMIT 1",
            (address,),
        )
        if known is None:
            number = archive.insert(
                "INSERT INTO feeds (url, title, outlet_id, folder, allow_local, next_poll, added, replayed)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    address,
                    name,
                    outlet_id(archive, line(outlet) or name),
                    _folder(folder),
                    allow_local,
                    clock.ms(now),
                    clock.ms(now),
                    replayed,
                ),
            )
        else:
            number = int(known[0])
            if known[1] is not None:
                archive.execute(
                    "UPDATE feeds SET removed = NULL, state = 'new', error = NULL, failures = 0, etag = NULL,"
                    " last_modified = NULL, body_hash = NULL, moved_to = NULL, moved_seen = 0, folder = ?,"
                    " allow_local = ?, next_poll = ? WHERE id = ?",
                    (_folder(folder), allow_local, clock.ms(now), number),
                )
                completeness.let_go(archive, number)
            elif allow_local:
                archive.execute("UPDATE feeds SET allow_local = 1 WHERE id = ?", (number,))
        if user is not None:
            archive.execute(
                "INSERT OR REPLACE INTO feed_credentials VALUES (?, ?, ?)", (number, user, password or "")
            )
        return get(archive, number)


def all(archive: Archive, counts: bool = True) -> list[Feed]:
    """Return every feed, by folder and title, with how many articles and unread ones it has."""
    found = archive.all(f"SELECT {_COLUMNS} {_FROM} ORDER BY f.folder, f.title COLLATE NOCASE, f.id")
    numbers = counts_of_all(archive) if counts else {}
    return [_feed((*row, *numbers.get(row[0], (0, 0)))) for row in found]


def counts_of_all(archive: Archive) -> dict[int, tuple[int, int]]:
    """Count the articles and the unread ones of each feed by its id; what is dismissed waits for nobody."""
    found = archive.all("SELECT id, articles, waiting FROM tallies WHERE kind = 'feed' AND articles > 0")
    return {number: (articles, waiting) for number, articles, waiting in found}


def get(archive: Archive, feed_id: int) -> Feed:
    """Return the feed of an id, without its counts. Raises UnknownError."""
    found = archive.one(f"SELECT {_COLUMNS} {_FROM} AND f.id = ?", (feed_id,))
    if found is None:
        raise UnknownError(f"There is no feed {feed_id} in this archive.")
    return _feed(found)


def by_url(archive: Archive, url: str) -> Feed:
    """Return the feed at an address, without its counts. Raises UnknownError."""
    address = bare(url)
    found = archive.one(f"SELECT {_COLUMNS} {_FROM} AND f.url = ?", (address,))
    if found is None:
        raise UnknownError(
            f"There is no feed {address} in this archive. `presswatch feeds list` shows those that are."
        )
    return _feed(found)


def is_muted(archive: Archive, feed_id: int) -> bool:
    """Say whether a feed is muted now, whatever it was when it was last looked at."""
    return bool(archive.value("SELECT 1 FROM feeds WHERE id = ? AND state = 'muted'", (feed_id,)))


def has_another_address(archive: Archive, feed: Feed) -> bool:
    """Say whether a feed was given another address since it was looked at."""
    return bool(archive.value("SELECT 1 FROM feeds WHERE id = ? AND url != ?", (feed.id, feed.url)))


def set(archive: Archive, feed_id: int, **columns: Any) -> None:
    """Change columns of a feed by their names in `Feed`. A new address that is another feed's is not taken over."""
    strange = columns.keys() - _SETTABLE
    if strange:
        raise TypeError(f"a feed has no column {', '.join(sorted(strange))}")
    with archive.transaction():
        values: dict[str, Any] = {}
        for name, value in columns.items():
            if name in _TIMES:
                values[name] = None if value is None else clock.ms(value)
            elif name == "outlet":
                _name_outlet(archive, feed_id, value)
            elif name == "folder":
                values[name] = _folder(value)
            elif name == "url":
                address, user, password = _without_credentials(value)
                if not _taken(archive, address, feed_id):
                    values[name] = address
                if user is not None:
                    archive.execute(
                        "INSERT OR REPLACE INTO feed_credentials VALUES (?, ?, ?)",
                        (feed_id, user, password or ""),
                    )
            elif name == "skip_hours":
                values[name] = sum(1 << hour for hour in value)
            elif isinstance(value, str) and name not in _VERBATIM:
                values[name] = normalise(value)
            else:
                values[name] = value
        if _followed_no_more(archive, feed_id, values):
            completeness.let_go(archive, feed_id)
        if values:
            assignments = ", ".join(f"{name} = ?" for name in values)
            archive.execute(f"UPDATE feeds SET {assignments} WHERE id = ?", (*values.values(), feed_id))


def remove(archive: Archive, url: str, now: datetime) -> None:
    """Give up the feed at an address; its articles stay. Can be undone. Raises UnknownError."""
    with archive.transaction():
        feed = by_url(archive, url)
        archive.execute("UPDATE feeds SET removed = ? WHERE id = ?", (clock.ms(now), feed.id))
        journal.write(archive, "feed removed", f"the feed {feed.title} removed", now, {"feed": feed.id})


def move(archive: Archive, feed_id: int, url: str, now: datetime) -> bool:
    """Take over the address that a feed moved to, and remember the old one; say whether it was free to be taken.

    What the old host was admitted to or trusted with, another host is not.
    """
    with archive.transaction():
        earlier = get(archive, feed_id)
        if _taken(archive, url, feed_id):
            return False
        archive.execute(
            "INSERT OR REPLACE INTO feed_addresses VALUES (?, ?, ?)", (feed_id, clock.ms(now), earlier.url)
        )
        archive.execute(
            "UPDATE feeds SET url = ?, moved_to = NULL, moved_seen = 0 WHERE id = ?", (url, feed_id)
        )
        if urlsplit(url).hostname != urlsplit(earlier.url).hostname:
            archive.execute("UPDATE feeds SET allow_local = 0 WHERE id = ?", (feed_id,))
            archive.execute("DELETE FROM feed_credentials WHERE feed_id = ?", (feed_id,))
        return True


def _taken(archive: Archive, url: str, feed_id: int) -> bool:
    """Say whether another feed has an address; what was removed has none any more."""
    return bool(
        archive.value("SELECT 1 FROM feeds WHERE url = ? AND id != ? AND removed IS NULL", (url, feed_id))
    )


def _followed_no_more(archive: Archive, feed_id: int, values: Mapping[str, Any]) -> bool:
    """Say whether a change lets go of a feed for a while or makes another one of it: then its answers do not compare."""
    if "url" not in values and "state" not in values:
        return False
    url, state = archive.one("SELECT url, state FROM feeds WHERE id = ?", (feed_id,)) or ("", "")
    return values.get("url", url) != url or FeedState.MUTED in (state, values.get("state"))


def addresses(archive: Archive, feed_id: int) -> list[str]:
    """Return every address that a feed has had, the first one first, the present one last."""
    return archive.column(
        "SELECT url FROM (SELECT url, until FROM feed_addresses WHERE feed_id = ?"
        " UNION ALL SELECT url, NULL FROM feeds WHERE id = ?) ORDER BY until IS NULL, until",
        (feed_id, feed_id),
    )


def due(archive: Archive, now: datetime) -> list[Feed]:
    """Return the feeds whose next poll is due, the longest waiting first; muted and gone ones never are."""
    found = archive.all(
        f"SELECT {_COLUMNS} {_FROM} AND f.state NOT IN ('muted', 'gone')"
        " AND (coalesce(f.next_poll, 0) <= ? OR f.next_poll > ?) ORDER BY f.next_poll, f.id",
        (clock.ms(now), clock.ms(now + _ABSURD)),
    )
    return [_feed(row) for row in found]


def postpone(archive: Archive, times: Mapping[int, datetime]) -> None:
    """Set when feeds are asked next, by their ids; nothing else of them changes."""
    with archive.transaction():
        archive.execute_many(
            "UPDATE feeds SET next_poll = ? WHERE id = ?",
            [(clock.ms(time), number) for number, time in times.items()],
        )


def next_polls(archive: Archive) -> list[datetime | None]:
    """Return when each feed that is polled is to be asked next; None: it never was."""
    return [
        clock.when_or_none(time) for time in archive.column(f"SELECT next_poll FROM feeds WHERE {_POLLED}")
    ]


def next_due(archive: Archive) -> datetime | None:
    """Return when the next feed is due; None where there is none to poll."""
    return clock.when_or_none(archive.value(f"SELECT min(coalesce(next_poll, 0)) FROM feeds WHERE {_POLLED}"))


def recent(archive: Archive, feed_id: int, limit: int = 20) -> list[datetime]:
    """Return the times of a feed's latest articles, newest first: its rhythm."""
    numbers = archive.column(
        "SELECT article_id FROM appearances WHERE feed_id = ? ORDER BY article_id DESC LIMIT ?",
        (feed_id, limit),
    )
    return [clock.EPOCH + timedelta(minutes=clock.minute_of_id(number)) for number in numbers]


def rhythm(archive: Archive, feed_id: int, since: datetime, limit: int = 5_000) -> list[datetime]:
    """Return the times of a feed's articles since a time, newest first."""
    numbers = archive.column(
        "SELECT article_id FROM appearances WHERE feed_id = ? AND article_id >= ? ORDER BY article_id DESC LIMIT ?",
        (feed_id, clock.first_id(max(clock.minute_of(since), 0)), limit),
    )
    return [clock.EPOCH + timedelta(minutes=clock.minute_of_id(number)) for number in numbers]


def has_delivered(archive: Archive, feed_id: int) -> bool:
    """Say whether a feed has ever brought an article."""
    return bool(archive.value("SELECT 1 FROM appearances WHERE feed_id = ? LIMIT 1", (feed_id,)))


def credentials(archive: Archive, feed_id: int) -> tuple[str, str] | None:
    """Return user name and password of a feed, for the request alone; None where it has none."""
    found = archive.one("SELECT user, password FROM feed_credentials WHERE feed_id = ?", (feed_id,))
    return (str(found[0]), str(found[1])) if found else None


# --- outlets --------------------------------------------------------------------------------------------


def outlet_id(archive: Archive, name: str) -> int:
    """Return the id of an outlet, which is made if it is new. Case and blanks do not matter."""
    clean = line(name)
    folded = clean.casefold()
    known = archive.value("SELECT id FROM outlets WHERE folded = ?", (folded,))
    if known is not None:
        return int(known)
    return archive.insert("INSERT INTO outlets (name, folded) VALUES (?, ?)", (clean, folded))


def _name_outlet(archive: Archive, feed_id: int, name: str) -> None:
    """Name the outlet of a feed. An outlet that was this feed's alone is renamed, and its articles with it."""
    old = archive.value("SELECT outlet_id FROM feeds WHERE id = ?", (feed_id,))
    shared = archive.value("SELECT 1 FROM feeds WHERE outlet_id = ? AND id != ?", (old, feed_id))
    known = archive.value("SELECT id FROM outlets WHERE folded = ?", (line(name).casefold(),))
    if known in (None, old) and not shared:
        archive.execute(
            "UPDATE outlets SET name = ?, folded = ? WHERE id = ?", (line(name), line(name).casefold(), old)
        )
    else:
        new = outlet_id(archive, name)
        archive.execute("UPDATE feeds SET outlet_id = ? WHERE id = ?", (new, feed_id))
        # what was agreed with an outlet holds under the name that its feed gives it
        archive.execute(
            "INSERT OR IGNORE INTO licences SELECT ?, allows, words FROM licences WHERE outlet_id = ?",
            (new, old),
        )


def outlet_of(archive: Archive, feed_id: int) -> str:
    """Name the outlet of a feed, removed or not. Raises UnknownError."""
    found = archive.value(
        "SELECT o.name FROM feeds f JOIN outlets o ON o.id = f.outlet_id WHERE f.id = ?", (feed_id,)
    )
    if found is None:
        raise UnknownError(f"There is no feed {feed_id} in this archive.")
    return str(found)


# --- small things ---------------------------------------------------------------------------------------


def _feed(row: tuple[Any, ...]) -> Feed:
    (number, url, title, outlet, folder, state, error, local, site, etag, modified, body_hash, *rest) = row
    last_poll, last_success, last_full, next_poll, failures, ttl, skipped, *rest = rest
    moved_to, moved_seen, remark, replayed, *numbers = rest
    articles, unread = numbers or (0, 0)
    return Feed(
        id=number,
        url=url,
        title=title,
        outlet=outlet,
        folder=folder,
        state=FeedState(state),
        error=error,
        allow_local=bool(local),
        site_url=site,
        etag=etag,
        last_modified=modified,
        body_hash=body_hash,
        last_poll=clock.when_or_none(last_poll),
        last_success=clock.when_or_none(last_success),
        last_full=clock.when_or_none(last_full),
        next_poll=clock.when_or_none(next_poll),
        failures=failures,
        articles=articles,
        unread=unread,
        ttl_minutes=ttl,
        skip_hours=frozenset(hour for hour in range(24) if skipped >> hour & 1),
        moved_to=moved_to,
        moved_seen=moved_seen,
        remark=remark,
        replayed=bool(replayed),
    )


def bare(url: str) -> str:
    """Return an address without user name and password: as the archive keeps it."""
    return _without_credentials(normalise(url).strip())[0]


def _without_credentials(url: str) -> tuple[str, str | None, str | None]:
    """Divide an address into itself without user and password, and these."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url, None, None
    if "@" not in parts.netloc:
        return url, None, None
    given, _, host = parts.netloc.rpartition("@")
    user, _, password = given.partition(":")
    return urlunsplit(parts._replace(netloc=host)), unquote(user), unquote(password)


def _folder(name: str) -> str:
    """Clean a folder's path: nested folders are divided by one slash, none begins or ends it."""
    return "/".join(part for part in (line(part) for part in normalise(name).split("/")) if part)
