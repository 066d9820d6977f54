"""The child processes of the window: the engine, and single runs of the command line.

Nothing here knows what a command means; it starts `presswatch`, reads JSON and ends what it started.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

import monitor
from monitor import programs
from ui.core_words import translated
from ui.speech import tr

RESTART_SECONDS = (1, 5, 15, 60)  # between two starts of an engine that ends by itself
LAST_MS = 6000  # that an engine has for ending by itself
STEADY_SECONDS = 60  # an engine that lived this long starts at once again


def command(archive: Path, arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Give program and arguments of the command line on an archive, in a bundle as well as in a checkout."""
    program, *rest = programs.command("monitor.cli", "--archive", str(archive), *arguments)
    return program, rest


def _process(parent: QObject) -> QProcess:
    process = QProcess(parent)
    environment = QProcessEnvironment.systemEnvironment()
    # the child must find the same `monitor` as this process, wherever it was started
    found = [str(Path(monitor.__file__).parent.parent), environment.value("PYTHONPATH")]
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, found)))
    environment.insert("PYTHONUTF8", "1")
    environment.insert("PYTHONUNBUFFERED", "1")
    process.setProcessEnvironment(environment)
    return process


class Lines:
    """Cut what a process writes into whole lines; half a line waits for its end."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[str]:
        """Take bytes and give the lines that are complete now, with their indentation, which traces need."""
        *whole, self._rest = (self._rest + data).split(b"\n")
        return [line.decode("utf-8", "replace").rstrip() for line in whole if line.strip()]


def parse_progress(line: str) -> dict[str, Any] | None:
    """Read one JSON line; what is none is None."""
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


class Run(QObject):
    """One command of the command line, whose JSON answer is wanted."""

    def __init__(
        self,
        program: str,
        arguments: Sequence[str],
        parent: QObject,
        *,
        done: Callable[[Any], None],
        failed: Callable[[str], None],
        progress: Callable[[dict[str, Any]], None] | None = None,
        said: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._done, self._failed, self._progress, self._said = done, failed, progress, said
        self._output = bytearray()
        self._errors: list[str] = []
        self._lines = Lines()
        self._cancelled = False
        self._process = _process(self)
        self._process.readyReadStandardOutput.connect(self._read_output)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._not_started)
        self._process.start(program, list(arguments))
        self._process.closeWriteChannel()

    @property
    def running(self) -> bool:
        """Say whether the command is still at work."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    @property
    def remarks(self) -> list[str]:
        """Give the sentences that the command said beside its answer."""
        return [line.removeprefix("Error: ") for line in self._errors]

    def cancel(self) -> None:
        """End the command; neither `done` nor `failed` is called."""
        self._cancelled = True
        if self.running:
            self._process.terminate()
            QTimer.singleShot(3000, self._process, self._process.kill)

    def wait(self, milliseconds: int) -> None:
        """End a cancelled command before the window goes."""
        if self.running and not self._process.waitForFinished(milliseconds):
            self._process.kill()
            self._process.waitForFinished(1000)

    def _read_output(self) -> None:
        self._output += bytes(self._process.readAllStandardOutput().data())

    def _read_errors(self) -> None:
        for line in self._lines.feed(bytes(self._process.readAllStandardError().data())):
            event = parse_progress(line)
            if event is None:
                self._note(line)
            elif self._progress is not None and not self._cancelled:
                self._progress(event)

    def _note(self, line: str) -> None:
        self._errors.append(line)
        if self._said is not None:
            self._said(line)

    def _finished(self) -> None:
        self._read_output()
        self._read_errors()
        for line in self._lines.feed(b"\n"):
            self._note(line)
        self.deleteLater()
        if self._cancelled:
            return
        try:
            # a command that exits 1 may still answer: the feeds that a site offers, the files that were read
            answer = json.loads(self._output)
        except ValueError:
            if self._process.exitCode() == 0 and not self._output.strip():
                self._done(None)
            else:
                self._failed(self._sentence())
            return
        self._done(answer)

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._cancelled:
            self._cancelled = True
            self.deleteLater()
            self._failed(self._process.errorString())

    def _sentence(self) -> str:
        if self._errors:
            return translated(self._errors[-1].removeprefix("Error: "))
        return tr("The command ended without an answer. Please try again.")


class Engine(QObject):
    """The process that polls, extracts and tags. It is started again when it dies, and ends with the window."""

    progress = Signal(dict)
    trouble = Signal(str)  # a sentence; "" when it is over
    said = Signal(str)  # a line that is no progress

    def __init__(self, archive: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._archive = archive
        self._wanted = False
        self._failures = 0
        self._errors: list[str] = []
        self._output, self._error_lines = Lines(), Lines()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._start)
        self._steady = QTimer(self)
        self._steady.setSingleShot(True)
        self._steady.setInterval(STEADY_SECONDS * 1000)
        self._steady.timeout.connect(self._is_steady)
        self._last = QTimer(self)
        self._last.setSingleShot(True)
        self._last.setInterval(LAST_MS)
        self._process = _process(self)
        self._last.timeout.connect(self._process.kill)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._ended)

    @property
    def running(self) -> bool:
        """Say whether the engine is at work."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    @property
    def wanted(self) -> bool:
        """Say whether the engine is meant to be at work, even if it is just between two starts."""
        return self._wanted

    def start(self) -> None:
        """Start the engine unless it runs."""
        self._wanted = True
        if not self.running:
            self._start()

    def end(self) -> None:
        """Ask the engine to end, without waiting for it; one that does not listen is ended by force."""
        self._wanted = False
        self._again.stop()
        self._steady.stop()
        if self.running:
            self._process.closeWriteChannel()
            self._last.start()

    def stop(self, milliseconds: int = 5000) -> None:
        """End the engine by closing its standard input, and by force if it does not listen."""
        self.end()
        if not self.running:
            return
        if not self._process.waitForFinished(milliseconds):
            self._process.kill()
            self._process.waitForFinished(1000)

    def restart(self) -> None:
        """End the engine and start another one."""
        self.stop()
        self._failures = 0
        self.start()

    def _start(self) -> None:
        self._output, self._error_lines = Lines(), Lines()
        self._errors.clear()
        self._process.start(*command(self._archive, ["watch", "--parent-pipe"]))
        self._steady.start()

    def _read(self) -> None:
        for line in self._output.feed(bytes(self._process.readAllStandardOutput().data())):
            event = parse_progress(line)
            if event is not None:
                self.progress.emit(event)

    def _read_errors(self) -> None:
        lines = self._error_lines.feed(bytes(self._process.readAllStandardError().data()))
        for line in lines:
            self.said.emit(line)
        self._errors += lines
        del self._errors[:-20]

    def _is_steady(self) -> None:
        if self._failures:
            self._failures = 0
            self.trouble.emit("")

    def _ended(self) -> None:
        self._read()
        self._read_errors()
        self._steady.stop()
        self._last.stop()
        if not self._wanted:
            return
        wait = RESTART_SECONDS[min(self._failures, len(RESTART_SECONDS) - 1)]
        self._failures += 1
        self._again.start(wait * 1000)
        if self._errors and not self._errors[-1].startswith((" ", "Traceback")):
            sentence = translated(self._errors[-1].removeprefix("Error: "))
        else:
            sentence = self.tr("The engine ended unexpectedly and starts again.")
        self.trouble.emit(sentence)
