"""The alarm clock of questions: it rings at its time, and not when it was called off."""

from __future__ import annotations

import threading
import time

from monitor.store.alarm import Alarm


def test_an_alarm_rings_once_for_each_time_that_is_set() -> None:
    rung = threading.Semaphore(0)
    alarm = Alarm(rung.release)
    for _ in range(3):
        alarm.set(time.monotonic() + 0.01)
        assert rung.acquire(timeout=20)
    alarm.end()


def test_an_alarm_that_was_called_off_rings_only_for_the_next_time() -> None:
    rung: list[bool] = []
    heard = threading.Event()
    called_off = False

    def ring() -> None:
        rung.append(called_off)
        heard.set()

    alarm = Alarm(ring)
    alarm.set(time.monotonic() + 0.05)
    alarm.call_off()
    assert not heard.wait(0.3)
    called_off = True
    alarm.set(time.monotonic() + 0.05)
    assert heard.wait(20)
    alarm.end()
    assert rung == [True]
