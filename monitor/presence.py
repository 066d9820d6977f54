"""When somebody was there to poll: the engine's heartbeats, what lies between them, and times without a network.

Heartbeats in memory come every second and show that the computer slept; those in the archive come every few minutes
and show that no engine was at work.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime

from monitor import continuity
from monitor.errors import ArchiveError
from monitor.store import Archive, completeness
from monitor.store.completeness import Absence

log = logging.getLogger(__name__)

PULSE_SECONDS = 1.0
# A wall clock that goes on by so much between two heartbeats shows that the computer stood still, or that it was set.
STILL_SECONDS = 60.0


def running_time() -> float | None:
    """Give the seconds since the computer started, its sleep included; None where the system does not tell."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return None if clock is None else time.clock_gettime(clock)


class Presence:
    """Keeps account of one engine on one archive. `elapsed` tells sleep from a clock that was set."""

    def __init__(
        self,
        archive: Archive,
        now: Callable[[], datetime],
        elapsed: Callable[[], float | None] = running_time,
    ) -> None:
        self._archive = archive
        self._now = now
        self._elapsed = elapsed
        self._last = (now(), elapsed())
        self._written = self._last[0]
        self._offline = False
        self._asked = (now(), time.monotonic())

    @contextlib.asynccontextmanager
    async def attended(self) -> AsyncIterator[None]:
        """Be there, and leave signs of it. That one cannot be written is only logged: it is no reason to stop."""

        async def pulses() -> None:
            while True:
                await asyncio.sleep(PULSE_SECONDS)
                with _only_logged():
                    self.pulse()

        with _only_logged():
            self.begin()
        pulsing = asyncio.create_task(pulses())
        try:
            yield
        finally:
            pulsing.cancel()
            with _only_logged():
                self.pulse()
                self.beat()

    def begin(self) -> None:
        """Note that no engine was at work since the last sign of one, and give a sign. Raises ArchiveError."""
        now, earlier = self._now(), completeness.last_beat(self._archive)
        if earlier is not None:
            completeness.end_absences(self._archive, min(earlier, now))
        missing = continuity.absence(earlier, now, completeness.plans(self._archive))
        if missing is not None:
            completeness.note_absence(self._archive, Absence("stopped", *missing))
        self.beat()

    def beat(self) -> None:
        """Give a sign of life in the archive. Raises ArchiveError."""
        self._written = self._now()
        completeness.beat(self._archive, self._written)

    def pulse(self) -> None:
        """Look at the clock: note that the computer stood still, and give a sign now and then. Raises ArchiveError."""
        (earlier, ran), self._last = self._last, (self._now(), self._elapsed())
        now, runs = self._last
        passed = (now - earlier).total_seconds()
        if abs(passed) > STILL_SECONDS:
            truly = passed if ran is None or runs is None else runs - ran
            if passed - truly > STILL_SECONDS or passed < 0:
                completeness.forget_plans(self._archive)  # the clock was set
            else:
                missing = continuity.absence(earlier, now, completeness.plans(self._archive))
                if missing is not None:
                    completeness.note_absence(self._archive, Absence("asleep", *missing))
            self.beat()
        elif now - self._written >= continuity.BEAT:
            self.beat()

    def jumped(self) -> bool:
        """Say whether the clock has gone forward by more than the time that passed since this was asked last."""
        (earlier, began), self._asked = self._asked, (self._now(), time.monotonic())
        passed = (self._asked[0] - earlier).total_seconds()
        return passed - (self._asked[1] - began) > STILL_SECONDS

    def offline(self, offline: bool) -> bool:
        """Note that the way to the network is gone or back; say whether that is news. Raises ArchiveError."""
        if offline == self._offline:
            return False
        self._offline = offline
        if offline:
            completeness.note_absence(self._archive, Absence("offline", self._now()))
            self.beat()  # if this engine dies now, there was no network until then
        else:
            completeness.end_absences(self._archive, self._now())
        return True


@contextlib.contextmanager
def _only_logged() -> Iterator[None]:
    try:
        yield
    except ArchiveError as error:
        log.warning("no sign of life was left: %s", error)
