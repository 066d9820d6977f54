"""The bridge: answers on the main thread, cancelled questions, writes that nothing interrupts, child processes."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from monitor.errors import PresswatchError, UnknownError
from monitor.store import Archive, articles, meta
from tests.ui.conftest import NOW, arrival, bring
from ui import children
from ui.bridge import Bridge

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def bridge(qtbot: QtBot, archive_path: Path) -> Iterator[Bridge]:
    opened = Bridge(archive_path)
    opened.open()
    assert opened.ready
    yield opened
    opened.close()


def endless(archive: Archive) -> Any:
    return archive.value(ENDLESS)


def test_an_answer_arrives_on_the_main_thread(bridge: Bridge, qtbot: QtBot) -> None:
    asked: list[threading.Thread] = []
    answered: list[tuple[int, threading.Thread]] = []

    def question(archive: Archive) -> int:
        asked.append(threading.current_thread())
        return int(archive.value("SELECT count(*) FROM articles"))

    bridge.ask(question, lambda number: answered.append((number, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(answered), timeout=20_000)
    assert answered == [(60, threading.main_thread())]
    assert asked[0] is not threading.main_thread()


def test_a_quick_question_is_answered_before_ask_returns(bridge: Bridge) -> None:
    answers: list[int] = []
    bridge.ask(lambda archive: int(archive.value("SELECT 7")), answers.append, quick=True)
    assert answers == [7]


def test_a_quick_question_that_is_slow_blocks_a_few_milliseconds_at_most(
    bridge: Bridge, qtbot: QtBot
) -> None:
    threads: list[threading.Thread] = []

    def question(archive: Archive) -> None:
        threads.append(threading.current_thread())
        endless(archive)

    begun = time.thread_time()
    ticket = bridge.ask(question, lambda _: None, quick=True)
    assert time.thread_time() - begun < 0.2
    qtbot.waitUntil(lambda: len(threads) == 2, timeout=20_000)
    assert threads[0] is threading.main_thread()
    assert threads[1] is not threading.main_thread()
    ticket.cancel()


def test_a_cancelled_question_is_interrupted_and_never_answers(bridge: Bridge, qtbot: QtBot) -> None:
    answers: list[Any] = []
    failures: list[Any] = []
    ticket = bridge.ask(endless, answers.append, failures.append)
    qtbot.wait(50)
    ticket.cancel()
    after: list[int] = []
    bridge.ask(lambda archive: 1, after.append)
    qtbot.waitUntil(lambda: after == [1], timeout=20_000)
    assert answers == []
    assert failures == []


def test_a_change_is_written_while_a_long_question_is_cancelled(bridge: Bridge, qtbot: QtBot) -> None:
    ticket = bridge.ask(endless, lambda _: None)
    done: list[None] = []
    bridge.change(lambda archive: meta.set(archive, "colour", "amber"), done.append)
    ticket.cancel()
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    with Archive.open(bridge.path) as archive:
        assert meta.get(archive, "colour") == "amber"


def test_changes_pass_between_the_parts_of_a_long_answer(bridge: Bridge, qtbot: QtBot) -> None:
    order: list[Any] = []
    gate = threading.Event()

    def parts(archive: Archive) -> Iterator[int]:
        for number in range(3):
            yield number
            gate.wait(2)

    bridge.stream(parts, order.append, lambda: order.append("end"))
    bridge.change(lambda archive: meta.set(archive, "a", "b"), lambda _: order.append("change"))
    gate.set()
    qtbot.waitUntil(lambda: "end" in order, timeout=20_000)
    assert order.index("change") < order.index(2)
    assert [part for part in order if isinstance(part, int)] == [0, 1, 2]


def test_an_answer_for_a_receiver_that_is_gone_is_dropped(bridge: Bridge, qtbot: QtBot) -> None:
    import shiboken6

    answers: list[int] = []
    receiver = QObject()
    bridge.ask(lambda archive: 1, answers.append, receiver=receiver)
    shiboken6.delete(receiver)
    after: list[int] = []
    bridge.ask(lambda archive: 2, after.append)
    qtbot.waitUntil(lambda: after == [2], timeout=20_000)
    assert answers == []


def test_an_error_of_the_core_reaches_the_asker_as_its_sentence(bridge: Bridge, qtbot: QtBot) -> None:
    failures: list[PresswatchError] = []
    bridge.ask(lambda archive: articles.get(archive, 12345), lambda _: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures), timeout=20_000)
    assert isinstance(failures[0], UnknownError)


def test_a_bug_is_told_as_one_and_the_thread_lives_on(bridge: Bridge, qtbot: QtBot) -> None:
    failures: list[PresswatchError] = []

    def wrong(archive: Archive) -> int:
        raise ZeroDivisionError

    bridge.ask(wrong, lambda _: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures), timeout=20_000)
    assert "ZeroDivisionError" in str(failures[0])
    answers: list[int] = []
    bridge.ask(lambda archive: 3, answers.append)
    qtbot.waitUntil(lambda: answers == [3], timeout=20_000)


def test_a_write_by_anybody_is_seen(bridge: Bridge, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.changed, timeout=20_000):
        bring(bridge.path, [arrival(500, NOW)])


def test_closing_writes_what_was_changed_before_and_ends_the_thread(qtbot: QtBot, archive_path: Path) -> None:
    bridge = Bridge(archive_path)
    bridge.open()
    bridge.ask(endless, lambda _: None)
    for number in range(20):
        bridge.change(lambda archive, n=number: meta.set(archive, "last", str(n)))  # type: ignore[misc]
    bridge.close()
    with Archive.open(archive_path) as archive:
        assert meta.get(archive, "last") == "19"
    assert not [
        thread for thread in threading.enumerate() if thread.name == "questions" and thread.is_alive()
    ]


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("no folder")
    bridge = Bridge(blocker / "archive.db")
    errors: list[PresswatchError] = []
    bridge.refused.connect(errors.append)
    bridge.open()
    qtbot.waitUntil(lambda: bool(errors), timeout=20_000)
    assert "cannot be read" in errors[0].sentence
    assert not bridge.ready
    bridge.close()


# --- child processes --------------------------------------------------------------------------------------


def stand_in(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Let a script take the place of the command line; its arguments are the same."""

    def command(archive: Path, arguments: Any) -> tuple[str, list[str]]:
        return sys.executable, ["-c", script, *arguments]

    monkeypatch.setattr(children, "command", command)


def test_a_run_gives_its_json_answer_and_its_progress(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(
        monkeypatch,
        "import json, sys; print(json.dumps({'stage': 'import', 'done': 1, 'total': 2}), file=sys.stderr);"
        "print(json.dumps(sys.argv[1:]))",
    )
    answers: list[Any] = []
    events: list[dict[str, Any]] = []
    bridge.run(["import", "é"], answers.append, pytest.fail, events.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    assert answers == [["import", "é", "--json"]]
    assert events == [{"stage": "import", "done": 1, "total": 2}]


def test_a_run_that_fails_gives_the_sentence_from_its_errors(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, "import sys; print('There is no such file.', file=sys.stderr); sys.exit(1)")
    failures: list[str] = []
    bridge.run(["import", "x"], lambda _: pytest.fail("an answer"), failures.append)
    qtbot.waitUntil(lambda: bool(failures), timeout=10_000)
    assert failures == ["There is no such file."]


def test_a_cancelled_run_ends_and_says_nothing(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, "import time; time.sleep(60)")
    run = bridge.run(["poll"], lambda _: pytest.fail("an answer"), lambda _: pytest.fail("a failure"))
    qtbot.waitUntil(lambda: run.running, timeout=20_000)
    qtbot.wait(200)
    begun = time.monotonic()
    run.cancel()
    run.wait(30_000)
    assert time.monotonic() - begun < 25  # the child would sleep for a minute


def test_an_engine_that_dies_is_told_and_started_again(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(children, "RESTART_SECONDS", (0.05,))
    stand_in(
        monkeypatch,
        "import json, sys; print(json.dumps({'stage': 'poll'}), flush=True); print('The disk is full.', file=sys.stderr)",
    )
    events: list[dict[str, Any]] = []
    sentences: list[str] = []
    bridge.progress.connect(events.append)
    bridge.engine_trouble.connect(sentences.append)
    bridge.engine.start()
    qtbot.waitUntil(lambda: len(events) >= 2, timeout=10_000)
    assert sentences[0] == "The disk is full."
    bridge.engine.stop()


def test_the_engine_ends_when_its_standard_input_does(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, "import sys; print('{}', flush=True); sys.stdin.read()")
    events: list[dict[str, Any]] = []
    bridge.progress.connect(events.append)
    bridge.engine.start()
    qtbot.waitUntil(lambda: events == [{}], timeout=10_000)
    begun = time.monotonic()
    bridge.engine.stop(60_000)  # it is not ended by force before that
    assert time.monotonic() - begun < 30
    assert not bridge.engine.running
