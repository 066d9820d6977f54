"""Hosts: what their robots.txt said, and until when they want to be left alone."""

# ruff: noqa: A001 - read as `feeds.all`, `marks.set`: the module says of what

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from monitor.store import clock
from monitor.store.archive import Archive


@dataclass(frozen=True, slots=True)
class Host:
    """A server, named by scheme, name and port. `robots` None: not asked for yet; "": it has none."""

    host: str
    robots: str | None = None
    robots_fetched: datetime | None = None
    paused_until: datetime | None = None


def get(archive: Archive, host: str) -> Host:
    """Return what is known of a host."""
    found = archive.one("SELECT robots, robots_fetched, paused_until FROM hosts WHERE host = ?", (host,))
    if found is None:
        return Host(host)
    return Host(host, found[0], clock.when_or_none(found[1]), clock.when_or_none(found[2]))


def set(archive: Archive, known: Host) -> None:
    """Keep what is known of a host."""
    times = [moment and clock.ms(moment) for moment in (known.robots_fetched, known.paused_until)]
    with archive.transaction():
        archive.execute(
            "INSERT OR REPLACE INTO hosts VALUES (?, ?, ?, ?)", (known.host, known.robots, *times)
        )


def pause(archive: Archive, pauses: Mapping[str, datetime]) -> None:
    """Keep until when hosts want to be left alone."""
    with archive.transaction():
        archive.execute_many(
            "INSERT INTO hosts (host, paused_until) VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET paused_until = excluded.paused_until",
            [(host, clock.ms(until)) for host, until in pauses.items()],
        )


def paused(archive: Archive, now: datetime) -> dict[str, datetime]:
    """Return the hosts that want to be left alone, and until when."""
    found = archive.all("SELECT host, paused_until FROM hosts WHERE paused_until > ?", (clock.ms(now),))
    return {host: clock.when(until) for host, until in found}
