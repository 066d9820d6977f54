"""Where threads and processes end: everything the window asks of the archive and of the engine passes here.

Short reading happens on the main thread within a budget; what takes longer, and every change of the user, on
one thread; what needs the network, parses files or runs long, in a child process. Answers arrive on the main
thread. Nothing here decides what is asked.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from monitor.errors import (
    ArchiveAwayError,
    ArchiveBusyError,
    ArchiveMissingError,
    ArchiveOlderError,
    InterruptedQueryError,
    PresswatchError,
)
from ui.core_words import translated
from ui.log_lines import Log

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.children import Engine, Run
    from ui.questions import QuestionThread

T = TypeVar("T")
Failed = Callable[[PresswatchError], None]

BUDGET_MS = 10.0  # what a question may cost on the main thread
TRIES, TRY_AGAIN_MS = 4, 100  # an archive that somebody has locked
LEAVING_MS = 50  # between two looks whether everything of the window has let go
LOOK_MS = 250  # how often the archive is looked at for changes by any process


class Ticket:
    """A question that was asked. Cancelled, it is interrupted and its answer never arrives."""

    def __init__(self, cancel: Callable[[], None] | None = None) -> None:
        self._cancel = cancel
        self.open = cancel is not None

    def cancel(self) -> None:
        """Take the question back; does nothing once it is answered."""
        if self.open and self._cancel is not None:
            self.open = False
            self._cancel()


@dataclass(slots=True)
class _Waiting:
    ticket: Ticket
    answer: Callable[[Any], None] | None
    failed: Failed | None
    end: Callable[[], None] | None = None
    receiver: QObject | None = None
    writes: bool = False

    @property
    def alive(self) -> bool:
        return self.ticket.open and (self.receiver is None or shiboken6.isValid(self.receiver))


def _receiver(*functions: Callable[..., Any] | None) -> QObject | None:
    for function in functions:
        owner = getattr(function, "__self__", None)
        if isinstance(owner, QObject):
            return owner
    return None


def _nothing(archive: Archive) -> None:
    """Ask nothing of an archive: it is opened, and that is all."""


class Bridge(QObject):
    """The window's only way to the archive and the engine."""

    opened = Signal()  # the archive can be asked
    making = Signal()  # there was no archive, and one is made
    updating = Signal()  # the archive is of an older Presswatch and is brought up to date
    refused = Signal(object)  # PresswatchError: the archive cannot be opened
    trouble = Signal(str)  # a sentence: a question failed that has no `failed`
    changed = Signal()  # somebody wrote to the archive
    progress = Signal(dict)
    engine_trouble = Signal(str)
    _delivered = Signal(int, str, object)

    def __init__(self, archive_path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = archive_path
        self._archive: Archive | None = None  # the main thread's own, for reading
        self._version = 0
        self._numbers = itertools.count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._runs: list[Run] = []
        self._delivered.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self._thread: QuestionThread | None = None
        self._closed = False
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)
        self._engine: Engine | None = None
        self._resumes = False  # the engine was at work when the archive was let go
        self._tries = 0
        self._leaving = QTimer(self)
        self._leaving.setInterval(LEAVING_MS)
        self.log = Log(self)

    @property
    def engine(self) -> Engine:
        """Give the engine, made when it is first asked for: the first list does not wait for it."""
        if self._engine is None:
            from ui.children import Engine

            self._engine = Engine(self.path, self)
            self._engine.progress.connect(self.progress)
            self._engine.progress.connect(self._hear)
            self._engine.trouble.connect(self.engine_trouble)
            self._engine.said.connect(partial(self.log.add, "engine"))
        return self._engine

    def _hear(self, event: dict[str, Any]) -> None:
        """Keep in the log what the engine tells people in its lines of progress."""
        if event.get("event") in {"trouble", "finished"} and event.get("message"):
            self.log.add("engine", str(event["message"]))

    # --- opening and closing -----------------------------------------------------------------------------

    def open(self) -> None:
        """Open the archive, and make it first where there is none. `opened` or `refused` follows."""
        self._closed = False
        try:
            self._open_for_reading()
        except ArchiveAwayError as error:
            self._refuse(error)
        except ArchiveMissingError:
            self.making.emit()
            self._put(_nothing, lambda _: self._open_made(), self._refuse, writes=True, create=True)
        except ArchiveOlderError:
            self.updating.emit()
            self._put(_nothing, lambda _: self._open_made(), self._refuse, writes=True)
        except ArchiveBusyError as error:
            # another process may only be mending the log that a crash has left
            self._tries += 1
            if self._tries < TRIES:
                QTimer.singleShot(TRY_AGAIN_MS, self, self.open)
            else:
                self._refuse(error)
        except PresswatchError as error:
            self._refuse(error)

    def close(self) -> None:
        """End the engine, the thread and all runs; what the user changed is written before."""
        self._look.stop()
        self._leaving.stop()
        for run in self._running:
            run.cancel()
        if self._engine is not None:
            self._engine.stop()
        for run in self._running:
            run.wait(3000)
        self._closed = True
        if self._thread is not None:
            self._thread.stop()
        self._leave()
        self.log.close()

    def let_go(self, then: Callable[[], None]) -> None:
        """Close the archive, and end thread, engine and runs without waiting for them; `open` opens it again.

        `then` follows when nothing of this window has the archive open; what the user changed is written before.
        """
        self._look.stop()
        self._closed = True
        self._resumes = self._engine is not None and self._engine.wanted
        for run in self._running:
            run.cancel()
        if self._engine is not None:
            self._engine.end()
        if self._thread is not None:
            self._thread.stop(0)
        self._leave()

        def look() -> None:
            if not self._in_use:
                self._leaving.stop()
                self._leaving.timeout.disconnect()
                self._thread = None
                then()

        self._leaving.timeout.connect(look)
        self._leaving.start()

    def _leave(self) -> None:
        self._waiting.clear()
        if self._archive is not None:
            self._archive.close()
            self._archive = None

    @property
    def _in_use(self) -> bool:
        at_work = self._engine is not None and self._engine.running
        return at_work or bool(self._running) or (self._thread is not None and self._thread.is_alive())

    @property
    def _running(self) -> list[Run]:
        return [run for run in self._runs if shiboken6.isValid(run) and run.running]

    @property
    def _questions(self) -> QuestionThread:
        """Give the thread, begun with the first question for it: the first list is there without it."""
        if self._thread is None:
            from ui.questions import QuestionThread

            self._thread = QuestionThread(self.path, self._delivered.emit)
            self._thread.start()
        return self._thread

    @property
    def ready(self) -> bool:
        """Say whether the archive is open."""
        return self._archive is not None

    def _open_for_reading(self) -> None:
        from monitor.store import Archive

        self._archive = Archive.open(self.path, "read", at_once=True)
        self._version = self._archive.version()
        self._tries = 0
        self._look.start()
        if self._resumes:
            self._resumes = False
            self.engine.start()
        self.opened.emit()

    def _open_made(self) -> None:
        try:
            self._open_for_reading()
        except PresswatchError as error:
            self._refuse(error)

    def _refuse(self, error: PresswatchError) -> None:
        self.log.add("window", str(error))
        self.refused.emit(error)

    def _trouble(self, error: PresswatchError) -> None:
        self.trouble.emit(translated(error))

    # --- asking and changing -----------------------------------------------------------------------------

    def ask(
        self,
        question: Callable[[Archive], T],
        answer: Callable[[T], None],
        failed: Failed | None = None,
        *,
        quick: bool = False,
        receiver: QObject | None = None,
    ) -> Ticket:
        """Ask the archive; the answer arrives on the main thread while its receiver is alive.

        A `quick` question is tried at once on the main thread for BUDGET_MS, and its answer may arrive before
        this returns. The receiver is the object whose method `answer` is, unless another is named.
        """
        if quick and self._archive is not None:
            try:
                with self._archive.budget(BUDGET_MS):
                    value = question(self._archive)
            except (InterruptedQueryError, ArchiveBusyError):
                pass
            except PresswatchError as error:
                (failed or self._trouble)(error)
                return Ticket()
            else:
                answer(value)
                return Ticket()
        return self._put(question, answer, failed, receiver=receiver)

    def stream(
        self,
        question: Callable[[Archive], Iterator[T]],
        part: Callable[[T], None],
        end: Callable[[], None],
        failed: Failed | None = None,
        *,
        receiver: QObject | None = None,
    ) -> Ticket:
        """Ask for a long answer that arrives in parts; other questions pass between two parts."""
        return self._put(question, part, failed, end=end, receiver=receiver)

    def change(
        self,
        change: Callable[[Archive], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        receiver: QObject | None = None,
    ) -> None:
        """Write what the user did. No later question interrupts it."""
        self._put(change, done, failed, receiver=receiver, writes=True)

    def look(self) -> None:
        """Look whether anybody has written to the archive, and say `changed` if so."""
        if self._archive is None:
            return
        try:
            version = self._archive.version()
        except ArchiveBusyError:
            return
        except PresswatchError as error:
            self._trouble(error)
            return
        if version != self._version:
            self._version = version
            self.changed.emit()

    def _put(
        self,
        question: Callable[[Archive], Any],
        answer: Callable[[Any], None] | None,
        failed: Failed | None,
        *,
        end: Callable[[], None] | None = None,
        receiver: QObject | None = None,
        writes: bool = False,
        create: bool = False,
    ) -> Ticket:
        if self._closed:
            return Ticket()
        from ui.questions import Turn

        number = next(self._numbers)
        ticket = Ticket(lambda: self._questions.cancel(number))
        owner = receiver or _receiver(answer, end, failed)
        self._waiting[number] = _Waiting(ticket, answer, failed, end, owner, writes)
        self._questions.ask(number, question, Turn.CHANGE if writes else Turn.QUESTION, create=create)
        return ticket

    def _arrive(self, number: int, kind: str, value: Any) -> None:
        waiting = self._waiting.get(number)
        if waiting is None:
            return
        if kind != "part":
            del self._waiting[number]
        if waiting.writes:
            self.look()
        if not waiting.alive:
            if kind == "part":
                waiting.ticket.cancel()
            return
        if kind != "part":
            waiting.ticket.open = False
        if kind in {"answer", "part"} and waiting.answer is not None:
            waiting.answer(value)
        elif kind == "end" and waiting.end is not None:
            waiting.end()
        elif kind == "failed":
            self._failed(waiting, value)

    def _failed(self, waiting: _Waiting, error: Exception) -> None:
        if isinstance(error, InterruptedQueryError):
            return
        if not isinstance(error, PresswatchError):
            import logging

            logging.getLogger(__name__).error("A question of the window failed.", exc_info=error)
            error = PresswatchError(
                self.tr("Something went wrong inside Presswatch ({error}). The log has the details.").format(
                    error=type(error).__name__
                )
            )
        (waiting.failed or self._trouble)(error)

    # --- child processes ---------------------------------------------------------------------------------

    def run(
        self,
        arguments: Sequence[str],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
        progress: Callable[[dict[str, Any]], None] | None = None,
        *,
        json: bool = True,
    ) -> Run:
        """Run a command of the command line on the archive; `done` gets its JSON answer, `failed` a sentence."""
        from ui.children import Run, command

        receiver = _receiver(done, failed)

        def finish(answer: Any) -> None:
            self.look()
            if receiver is None or shiboken6.isValid(receiver):
                done(answer)

        def fail(sentence: str) -> None:
            self.look()
            if receiver is None or shiboken6.isValid(receiver):
                failed(sentence)

        program, rest = command(self.path, [*arguments, "--json"] if json else arguments)
        said = partial(self.log.add, arguments[0])
        run = Run(program, rest, self, done=finish, failed=fail, progress=progress, said=said)
        self._runs = [*self._running, run]
        return run
