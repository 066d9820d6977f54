"""Settings that belong to the archive rather than to the computer: JSON values by name."""

# ruff: noqa: A001 - read as `feeds.all`, `marks.set`: the module says of what

from __future__ import annotations

import json
from typing import Any

from monitor.store.archive import Archive


def get(archive: Archive, key: str, default: Any = None) -> Any:
    """Return the value of a setting, else `default`."""
    found = archive.value("SELECT value FROM meta WHERE key = ?", (key,))
    return default if found is None else json.loads(found)


def set(archive: Archive, key: str, value: Any) -> None:
    """Keep the value of a setting; None takes it away."""
    with archive.transaction():
        if value is None:
            archive.execute("DELETE FROM meta WHERE key = ?", (key,))
        else:
            archive.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, json.dumps(value)))
