"""Requests to the engine at work: another process asks for a round and waits for its result."""

# ruff: noqa: A001 - read as `feeds.all`, `marks.set`: the module says of what

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from monitor.store import clock
from monitor.store.archive import Archive


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked of the engine."""

    id: int
    kind: str
    payload: dict[str, Any]
    asked: datetime


def ask(archive: Archive, kind: str, payload: Mapping[str, Any], now: datetime) -> int:
    """Ask the engine for something and return the number under which it answers."""
    with archive.transaction():
        return archive.insert(
            "INSERT INTO requests (kind, payload, asked) VALUES (?, ?, ?)",
            (kind, json.dumps(dict(payload)), clock.ms(now)),
        )


def open(archive: Archive) -> list[Request]:
    """Return what is asked and not answered, in its order."""
    found = archive.all("SELECT id, kind, payload, asked FROM requests WHERE result IS NULL ORDER BY id")
    return [
        Request(number, kind, json.loads(payload), clock.when(asked))
        for number, kind, payload, asked in found
    ]


def answer(archive: Archive, request_id: int, result: Mapping[str, Any]) -> None:
    """Answer a request; one that was withdrawn meanwhile stays withdrawn."""
    with archive.transaction():
        archive.execute("UPDATE requests SET result = ? WHERE id = ?", (json.dumps(dict(result)), request_id))


def result(archive: Archive, request_id: int) -> dict[str, Any] | None:
    """Return the answer to a request; None while there is none."""
    found = archive.value("SELECT result FROM requests WHERE id = ?", (request_id,))
    return None if found is None else dict(json.loads(found))


def withdraw(archive: Archive, request_id: int) -> None:
    """Take a request back, answered or not."""
    with archive.transaction():
        archive.execute("DELETE FROM requests WHERE id = ?", (request_id,))
