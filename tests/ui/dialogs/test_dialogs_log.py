"""The log: what processes said, a trace in one piece, searched and copied."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui import __main__ as entry
from ui import children
from ui.bridge import Bridge
from ui.dialogs.log import LogDialog
from ui.log_lines import MOST, Log
from ui.theme import Theme

TRACE = (
    "ERROR monitor.cli: bug\n"
    "Traceback (most recent call last):\n"
    '  File "store.py", line 3, in get\n'
    "    return found[0]\n"
    "KeyError: 0\n"
    "During handling of the above exception, another exception occurred:\n"
    "Traceback (most recent call last):\n"
    '  File "desk.py", line 9, in ask\n'
    "ValueError: no such topic"
)


@pytest.fixture
def log(qtbot: QtBot) -> Any:
    log = Log()
    yield log
    log.close()


def test_a_trace_is_one_entry_and_what_follows_is_another(log: Log) -> None:
    log.add("poll", "Polling …")
    for line in TRACE.splitlines():
        log.add("engine", line)
    log.add("engine", "This is a bug in Presswatch.")
    log.add("poll", "Done.")
    texts = [(one.source, one.text) for one in log.entries]
    assert texts == [
        ("poll", "Polling …"),
        ("engine", TRACE),
        ("engine", "This is a bug in Presswatch."),
        ("poll", "Done."),
    ]
    assert [one.bug for one in log.entries] == [False, True, False, False]


def test_a_long_log_forgets_its_oldest_lines(log: Log) -> None:
    for number in range(MOST + 10):
        log.add("engine", f"line {number}")
    assert len(log.entries) == MOST
    assert log.entries[0].text == "line 10"


def test_what_the_window_itself_logs_is_heard_with_its_trace(log: Log) -> None:
    try:
        raise ValueError("odd")
    except ValueError:
        logging.getLogger("ui.bridge").exception("A question failed.")
    (entry,) = log.entries
    assert entry.source == "window"
    assert entry.bug
    assert entry.text.endswith("ValueError: odd")


def test_a_command_that_says_something_stands_in_the_log(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = f"import sys; sys.stderr.write({TRACE!r} + chr(10)); sys.exit(1)"

    def command(archive: Path, arguments: Any) -> tuple[str, list[str]]:
        return sys.executable, ["-c", script]

    monkeypatch.setattr(children, "command", command)
    failed: list[str] = []
    bridge.run(["check"], lambda _: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed), timeout=10_000)
    assert [(one.source, one.text) for one in bridge.log.entries] == [("check", TRACE)]


def test_the_log_is_searched_and_a_bug_is_copied_whole(log: Log, theme: Theme, qtbot: QtBot) -> None:
    log.add("poll", "The server answers 503.")
    for line in TRACE.splitlines():
        log.add("engine", line)
    dialog = LogDialog(theme, log)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.entries.rowCount() == 2
    assert "ValueError: no such topic" in dialog.entries.model().index(0, 2).data()
    dialog.search.setText("valueerror engine")
    assert dialog.entries.rowCount() == 1
    assert dialog.whole.toPlainText() == TRACE
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == TRACE
    dialog.search.setText("nowhere")
    assert dialog.none.isVisible()
    assert not dialog.copy.isEnabled()
    dialog.search.clear()
    log.add("watch", "Something new.")
    qtbot.waitUntil(lambda: dialog.entries.rowCount() == 3, timeout=20_000)
    assert dialog.entries.model().index(0, 2).data() == "Something new."


def test_a_log_without_entries_says_so(log: Log, theme: Theme, qtbot: QtBot) -> None:
    dialog = LogDialog(theme, log)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.none.isVisible()
    assert isinstance(log, QObject)


def test_a_bug_of_the_window_itself_stands_in_the_log(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    entry._tell_of_bugs()
    try:
        raise KeyError("odd")
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    assert log.entries[-1].bug
    assert log.entries[-1].text.endswith("KeyError: 'odd'")


def test_what_the_engine_tells_people_stands_in_the_log(bridge: Bridge) -> None:
    bridge.engine.progress.emit({"event": "progress", "stage": "poll", "done": 1, "message": None})
    bridge.engine.progress.emit({"event": "trouble", "message": "The disk is full."})
    assert [(one.source, one.text) for one in bridge.log.entries] == [("engine", "The disk is full.")]
