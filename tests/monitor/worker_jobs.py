"""Jobs that misbehave, for the tests of the workers. A worker imports them by name."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from monitor.errors import ParseError, QueryError
from monitor.model import Entry


def echo(value: Any) -> Any:
    return value


def pid() -> int:
    return os.getpid()


def entry(title: str) -> Entry:
    return Entry(guid=None, url="https://outlet.example/a", title=title)


def hang() -> None:
    time.sleep(600)


def spin() -> None:
    sum(10**9 for _ in iter(int, 1))


def leave(status: int) -> None:
    os._exit(status)


def quit_politely() -> None:
    sys.exit(3)


def segfault() -> None:
    ctypes.string_at(0)


def eat_memory() -> int:
    eaten = [bytearray(16 * 1024 * 1024) for _ in range(1_000)]
    return len(eaten)


def grow(size: int) -> int:
    return len(bytearray(size))


def chatter() -> str:
    print("a stray print")
    os.write(1, b"a stray write" * 20_000)
    os.write(2, b"a stray complaint" * 20_000)
    subprocess.run(["echo", "a stray child"], check=True)
    return sys.stdin.read()


def refuse() -> None:
    raise ParseError("This is no feed.")


def refuse_query() -> None:
    raise QueryError("Not a query.", line=2, column=5, caret="x\n^")


def stumble() -> None:
    raise ZeroDivisionError("a fault of ours")


def unpicklable() -> Any:
    return lambda: None


class Trap:
    """What a taken-over worker would send: reading it runs a command."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (Path(self.path),)


def trap(path: str) -> Trap:
    return Trap(path)


def limits() -> tuple[int, int]:
    import resource

    return os.getpriority(os.PRIO_PROCESS, 0), resource.getrlimit(resource.RLIMIT_AS)[0]
