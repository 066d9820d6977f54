"""How politely a host is asked: how many connections, which gap, what its robots.txt says, when it wants a pause.

A host is scheme, name and port. The clock is a parameter. Nothing here opens a socket: `Web` fetches robots.txt.
"""

from __future__ import annotations

import asyncio
import codecs
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from protego import Protego

LONGEST_PAUSE = timedelta(hours=24)
USUAL_PAUSE = timedelta(minutes=10)  # where a host says "later" but not when
ROBOTS_KEPT = timedelta(hours=24)
ROBOTS_RETRY = timedelta(minutes=10)
LONGEST_CRAWL_DELAY = 30.0  # seconds; more would keep the pages of a day from ever arriving
_HOSTS_REMEMBERED = 5000
_SECONDS = re.compile(r"(-?)(\d+)(?:\.\d*)?", re.ASCII)


def retry_after(value: str | None, now: datetime) -> timedelta:
    """Read a Retry-After of seconds or a date, clamped to 0..24 h; 10 minutes where there is none that can be read."""
    if value is None:
        return USUAL_PAUSE
    text = value.strip()
    if seconds := _SECONDS.fullmatch(text):
        # more digits than this are over 24 h in any case, and int() refuses thousands of them
        wait = timedelta(seconds=int(seconds[2])) if len(seconds[2]) < 9 else LONGEST_PAUSE
        wait = timedelta(0) if seconds[1] else wait
    else:
        try:
            until = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            return USUAL_PAUSE
        wait = (until if until.tzinfo else until.replace(tzinfo=UTC)) - now
    return min(max(wait, timedelta(0)), LONGEST_PAUSE)


def robots_text(content: bytes) -> str:
    """Read the bytes of a robots.txt; a mark of the byte order is no part of its first line."""
    coding = "utf-16" if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    return content.decode(coding, "replace").replace("\x00", "")


@dataclass(frozen=True, slots=True)
class Robots:
    """What is known of a host's robots.txt. `rules` None: it could not be had, so its pages wait."""

    rules: Protego | None
    read: datetime

    @classmethod
    def of(cls, text: str | None, now: datetime) -> Robots:
        from protego import Protego

        return cls(None if text is None else Protego.parse(text), now)

    def fresh(self, now: datetime) -> bool:
        age = now - self.read
        return timedelta(0) <= age < (ROBOTS_RETRY if self.rules is None else ROBOTS_KEPT)

    def allows(self, url: str, robot: str) -> bool:
        return self.rules is not None and bool(self.rules.can_fetch(url, robot))

    def crawl_delay(self, robot: str) -> float:
        """Give the gap in seconds that the host asks for, within reason."""
        delay = None if self.rules is None else self.rules.crawl_delay(robot)
        return min(float(delay), LONGEST_CRAWL_DELAY) if delay and delay > 0 else 0.0


@dataclass(slots=True)
class Host:
    """What is known of one host."""

    slots: asyncio.Semaphore
    robots_lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    next_page: float = 0.0  # on the loop's clock
    paused_until: datetime | None = None
    robots: Robots | None = None
    crawl_delay: float = 0.0  # seconds
    in_use: int = 0


class Manners:
    """The hosts that were met, and what each may be asked now."""

    def __init__(self, connections: int, gap: float, clock: Callable[[], datetime]) -> None:
        self._connections = max(1, connections)
        self._gap = gap
        self._clock = clock
        self._hosts: dict[str, Host] = {}

    def host(self, key: str) -> Host:
        known = self._hosts.get(key)
        if known is None:
            if len(self._hosts) >= _HOSTS_REMEMBERED:
                self._forget()
            known = self._hosts[key] = Host(asyncio.Semaphore(self._connections))
        return known

    def _forget(self) -> None:
        """Drop the hosts of which nothing is under way, but no pause."""
        now = self._clock()
        self._hosts = {
            key: host
            for key, host in self._hosts.items()
            if host.in_use or (host.paused_until is not None and host.paused_until > now)
        }

    @asynccontextmanager
    async def connection(self, key: str) -> AsyncIterator[None]:
        """Hold one of the host's connections."""
        host = self.host(key)
        host.in_use += 1
        try:
            async with host.slots:
                yield
        finally:
            host.in_use -= 1

    async def page_turn(self, key: str) -> None:
        """Wait until the host may be asked for its next page. Turns are given in the order of asking."""
        host = self.host(key)
        wait = self.page_wait(key)
        host.next_page = asyncio.get_running_loop().time() + wait + max(self._gap, host.crawl_delay)
        host.in_use += 1
        try:
            if wait > 0:
                await asyncio.sleep(wait)
        finally:
            host.in_use -= 1

    def page_wait(self, key: str) -> float:
        """Say how many seconds the next page of a host would have to wait for its turn."""
        known = self._hosts.get(key)
        return 0.0 if known is None else max(0.0, known.next_page - asyncio.get_running_loop().time())

    def pause(self, key: str, until: datetime) -> None:
        """Keep a host from being asked until a time; a longer pause that stands is not shortened."""
        host = self.host(key)
        until = min(until, self._clock() + LONGEST_PAUSE)
        if host.paused_until is None or until > host.paused_until:
            host.paused_until = until

    def paused_until(self, key: str) -> datetime | None:
        """Say until when a host wants not to be asked; None where it may be asked now."""
        known = self._hosts.get(key)
        if known is None or known.paused_until is None:
            return None
        now = self._clock()
        # a pause of more than the longest one comes from a clock that was set back
        if known.paused_until <= now or known.paused_until > now + LONGEST_PAUSE:
            known.paused_until = None
        return known.paused_until

    def pauses(self) -> dict[str, datetime]:
        """Give the pauses that stand, by host."""
        standing = {key: self.paused_until(key) for key in self._hosts}
        return {key: until for key, until in standing.items() if until is not None}
