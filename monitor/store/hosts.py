"""Hosts that asked to be left alone, and until when. A host is scheme, name and port."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from monitor.store import clock
from monitor.store.archive import Archive


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
