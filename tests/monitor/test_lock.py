"""One process at a time runs stages on an archive."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from monitor.lock import EngineLock

HOLD = """
import sys, pathlib
from monitor.lock import EngineLock
lock = EngineLock(pathlib.Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def test_a_held_lock_is_not_given_again_and_names_its_holder(tmp_path: Path) -> None:
    archive = tmp_path / "a.db"
    first, second = EngineLock(archive), EngineLock(archive)
    assert first.acquire()
    assert not second.acquire()
    assert second.holder() == str(os.getpid())
    first.release()
    assert second.acquire()
    second.release()


def test_a_process_that_is_killed_lets_go(tmp_path: Path) -> None:
    archive = tmp_path / "a.db"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(archive)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline().strip() == "True"
    lock = EngineLock(archive)
    assert not lock.acquire()
    holder.kill()
    holder.wait()
    assert lock.acquire()
    lock.release()
    for pipe in (holder.stdin, holder.stdout):
        assert pipe is not None
        pipe.close()
