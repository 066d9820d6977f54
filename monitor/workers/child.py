"""The child's side: take a job from the pipe, do it under a deadline and a memory cap, answer; for ever.

It ends when its parent does. Nothing that a library prints reaches the parent as a message.
"""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import os
import pickle
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from monitor.errors import PresswatchError
from monitor.workers.wire import EXIT_MEMORY, LENGTH, Job, Reply, Start, pack

NICE = 10


def serve() -> None:
    """Be a worker: answer jobs until the parent ends or closes the pipe."""
    requests, replies = _take_pipes()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the engine's to answer
    faulthandler.enable()
    start: Start = _receive(requests)
    _follow(start.parent)
    _be_nice()
    for module in start.preload:
        importlib.import_module(module)
    _cap_memory(start.memory)
    _send(replies, pack(Reply("done")))
    while True:
        job: Job = _receive(requests)
        # a little later than the parent, for the case that there is no parent any more
        faulthandler.dump_traceback_later(job.deadline + 1.0, exit=True)
        _send(replies, _answer(job, start.memory))
        faulthandler.cancel_dump_traceback_later()


def _answer(job: Job, cap: int) -> bytes:
    try:
        module, _, name = job.target.partition(":")
        function: Callable[..., Any] = getattr(importlib.import_module(module), name)
        value = function(**job.arguments)
        return pack(Reply("done", value, retire=_peak() > cap // 2))
    except MemoryError:
        os._exit(EXIT_MEMORY)
    except BaseException as error:  # SystemExit of a library as well
        if _peak() > cap // 2:
            os._exit(EXIT_MEMORY)  # lxml under the cap reports a syntax error: memory is the cause
        if isinstance(error, PresswatchError):
            return pack(Reply("refused", error))
        return pack(Reply("bug", traceback.format_exc()))


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep the pipes to the parent for ourselves: a stray print goes to standard error, a stray read finds nothing."""
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return requests, replies


def _receive(requests: BinaryIO) -> Any:
    head = requests.read(LENGTH.size)
    if len(head) == LENGTH.size:
        (length,) = LENGTH.unpack(head)
        data = requests.read(length)
        if len(data) == length:
            return pickle.loads(data)  # noqa: S301 (from our own parent)
    os._exit(0)  # the parent is gone


def _send(replies: BinaryIO, data: bytes) -> None:
    try:
        replies.write(data)
        replies.flush()
    except OSError:
        os._exit(0)


def _follow(parent: int) -> None:
    """End when the parent does: on Linux by its death signal, elsewhere by the end of the pipe and the deadline."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None, use_errno=True).prctl(1, signal.SIGKILL, 0, 0, 0)  # PR_SET_PDEATHSIG
        if os.getppid() != parent:
            os._exit(0)


def _be_nice() -> None:
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            if os.getpriority(os.PRIO_PROCESS, 0) < NICE:
                os.setpriority(os.PRIO_PROCESS, 0, NICE)


def _cap_memory(cap: int) -> None:
    """Let no more than `cap` bytes be used: by the system where it offers that, else by watching."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (cap, cap))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    else:
        threading.Thread(target=_watch_memory, args=(cap,), daemon=True).start()


def _watch_memory(cap: int) -> None:
    pause = threading.Event()
    while not pause.wait(0.1):
        if _peak() > cap:
            os._exit(EXIT_MEMORY)


def _peak() -> int:
    """Return the most memory that this process ever used: bytes of address space on Linux, resident elsewhere."""
    if sys.platform == "linux":
        status = Path("/proc/self/status").read_bytes()
        _, _, rest = status.partition(b"VmPeak:")
        return int(rest.split(maxsplit=1)[0]) * 1024
    elif sys.platform == "win32":
        return _windows_peak()
    else:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # bytes on macOS


def _windows_peak() -> int:
    import ctypes

    sizes = ("peak", "now", "a", "b", "c", "d", "e", "f")

    class Counters(ctypes.Structure):  # PROCESS_MEMORY_COUNTERS
        _fields_ = [
            ("cb", ctypes.c_ulong),
            ("faults", ctypes.c_ulong),
            *((name, ctypes.c_size_t) for name in sizes),
        ]

    counters = Counters(cb=ctypes.sizeof(Counters))
    windows: Any = ctypes.windll  # type: ignore[attr-defined]
    windows.psapi.GetProcessMemoryInfo(
        windows.kernel32.GetCurrentProcess(), ctypes.byref(counters), counters.cb
    )
    return int(counters.peak)
