"""The one thread that asks the archive what takes longer than a frame, and writes what the user changes.

It knows no widget: it gets functions and gives back what they answered, by number. User changes come first,
then questions, then the next piece of a long answer. Only questions are ever interrupted.
"""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from monitor.store import Archive

Deliver = Callable[[int, str, Any], None]  # number, "answer" "part" "end" "failed" or "dropped", value


class Turn(IntEnum):
    """What is done first."""

    CHANGE = 1
    QUESTION = 2
    PIECE = 3


@dataclass(order=True, slots=True)
class _Job:
    turn: Turn
    serial: int
    number: int = field(compare=False)
    ask: Callable[[Archive], Any] | None = field(compare=False, default=None)
    pieces: Iterator[Any] | None = field(compare=False, default=None)
    create: bool = field(compare=False, default=False)


class QuestionThread(threading.Thread):
    """Answer questions one after the other, on a connection of its own. Writes have a second one."""

    def __init__(self, path: Path, deliver: Deliver) -> None:
        super().__init__(name="questions", daemon=True)
        self._path = path
        self._deliver = deliver
        self._jobs: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._serial = itertools.count()
        self._guard = threading.Lock()
        self._cancelled: set[int] = set()
        self._running: int | None = None  # the number of the question that may be interrupted
        self._reading: Archive | None = None
        self._writing: Archive | None = None
        self._stopping = False

    # --- called from the main thread ---------------------------------------------------------------------

    def ask(self, number: int, ask: Callable[[Archive], Any], turn: Turn, *, create: bool = False) -> None:
        """Put a question or a change into the queue. An iterator as answer is delivered piece by piece."""
        self._jobs.put(_Job(turn, next(self._serial), number, ask, create=create))

    def cancel(self, number: int) -> None:
        """Forget a question, and interrupt it if it is the one that runs."""
        with self._guard:
            self._cancelled.add(number)
            if self._running == number and self._reading is not None:
                self._reading.interrupt()

    def stop(self, seconds: float = 10.0) -> None:
        """End the thread after the changes that are written, and close its connections; wait no longer than `seconds`."""
        with self._guard:
            self._stopping = True
            if self._running is not None and self._reading is not None:
                self._reading.interrupt()
        self._jobs.put(_Job(Turn.PIECE, 2**62, -1))  # after everything that is still queued
        self.join(seconds)

    # --- the thread --------------------------------------------------------------------------------------

    def run(self) -> None:
        """Work until told to stop; when stopping, only changes are still done."""
        try:
            while (job := self._jobs.get()).number >= 0:
                if self._stopping and job.turn is not Turn.CHANGE:
                    continue
                self._do(job)
                del job
        finally:
            for archive in (self._reading, self._writing):
                if archive is not None:
                    archive.close()

    def _do(self, job: _Job) -> None:
        with self._guard:
            if job.number in self._cancelled:
                self._cancelled.discard(job.number)
                self._deliver(job.number, "dropped", None)
                return
            self._running = None if job.turn is Turn.CHANGE else job.number
        try:
            self._answer(job)
        except Exception as error:  # every outcome is delivered; the bridge logs bugs
            self._deliver(job.number, "failed", error)
        finally:
            with self._guard:
                self._running = None

    def _answer(self, job: _Job) -> None:
        if job.pieces is not None:
            piece = next(job.pieces, _END)
            if piece is _END:
                self._deliver(job.number, "end", None)
            else:
                self._deliver(job.number, "part", piece)
                self._again(job.number, job.pieces)
            return
        assert job.ask is not None
        value = job.ask(self._archive(job))
        if isinstance(value, Iterator):
            self._again(job.number, value)
        else:
            self._deliver(job.number, "answer", value)

    def _again(self, number: int, pieces: Iterator[Any]) -> None:
        self._jobs.put(_Job(Turn.PIECE, next(self._serial), number, pieces=pieces))

    def _archive(self, job: _Job) -> Archive:
        from monitor.store import Archive

        if job.turn is Turn.CHANGE:
            if self._writing is None:
                self._writing = Archive.open(self._path, "create" if job.create else "write")
            return self._writing
        if self._reading is None:
            opened = Archive.open(self._path, "read")
            with self._guard:
                self._reading = opened
        return self._reading


_END = object()
