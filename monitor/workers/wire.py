"""What the engine and its workers say to each other, and how it is read.

Messages are pickles. A child is trusted by nobody: its replies are read by an unpickler that knows our own nouns and
errors and plain values, so a child that a hostile page has taken over cannot take its parent.
"""

from __future__ import annotations

import io
import pickle
import struct
from dataclasses import dataclass, is_dataclass
from enum import Enum
from typing import Any, Literal

from monitor.errors import PresswatchError

LENGTH = struct.Struct("<Q")  # before every message
REPLY_BYTES = 128 * 1024 * 1024  # a longer reply is a bomb
EXIT_MEMORY = 97  # a child that ran out of memory ends with this status


@dataclass(frozen=True, slots=True)
class Start:
    """The first message to a child: whose child it is and what it may use."""

    parent: int
    memory: int  # bytes
    preload: tuple[str, ...]  # modules to import before the first job comes


@dataclass(frozen=True, slots=True)
class Job:
    """What is asked of a child."""

    target: str  # "module:function"
    arguments: dict[str, Any]
    deadline: float  # seconds


@dataclass(frozen=True, slots=True)
class Reply:
    """What a child answers. `value` is the result, a PresswatchError, or the trace of a fault."""

    outcome: Literal["done", "refused", "bug"]
    value: Any = None
    retire: bool = False  # the child has grown and wants to be replaced


def pack(message: Start | Job | Reply) -> bytes:
    """Return a message as bytes, its length before it."""
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(data)) + data


class _Nouns(pickle.Unpickler):
    PLAIN = frozenset(
        {
            ("builtins", "set"),
            ("builtins", "frozenset"),
            ("datetime", "datetime"),
            ("datetime", "date"),
            ("datetime", "timedelta"),
            ("datetime", "timezone"),
        }
    )

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in self.PLAIN:
            return super().find_class(module, name)
        if module.startswith("monitor.") and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum | PresswatchError)):
                return found
        raise pickle.UnpicklingError(f"a worker sent {module}.{name}, which is no noun of ours")


def unpack_reply(data: bytes) -> Reply:
    """Read a reply. Raises UnpicklingError where it is anything but plain values and nouns of ours."""
    try:
        reply = _Nouns(io.BytesIO(data)).load()
    except pickle.UnpicklingError:
        raise
    except Exception as error:
        raise pickle.UnpicklingError(f"a worker sent a broken reply: {error!r}") from error
    if not isinstance(reply, Reply):
        raise pickle.UnpicklingError("a worker sent no reply")
    return reply
