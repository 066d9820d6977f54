"""Load what a worker needs before its first job comes. Only a worker imports this; a room that fails says so in its job."""

import contextlib
import importlib
from datetime import UTC, datetime

for _room in ("feeds", "files", "language"):
    with contextlib.suppress(ImportError):
        importlib.import_module(f"monitor.parsing.{_room}")

_PAGE = b"<html><body><article><h1>Ready</h1><p>A worker reads this once, so that its libraries are loaded.</p></article>"

with contextlib.suppress(ImportError):
    importlib.import_module("monitor.parsing.pages").extract(
        _PAGE, "https://localhost/", {}, None, datetime.now(UTC)
    )
