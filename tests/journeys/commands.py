"""Runs `presswatch` as a user's shell would: a real process, real output, a real exit status."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    status: int
    output: str
    errors: str

    @property
    def data(self) -> Any:
        """The one JSON document of standard output."""
        return json.loads(self.output)


@dataclass(frozen=True)
class Presswatch:
    """The command line on one archive."""

    archive: Path

    def __call__(self, *arguments: str, status: int | None = 0) -> Done:
        """Run a command; `status` is the exit status it must have (None: any)."""
        command = [sys.executable, "-m", "ui", *arguments]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=self.environment,
            timeout=120,
            check=False,
        )
        found = Done(done.returncode, done.stdout, done.stderr)
        if status is not None:
            assert found.status == status, f"{arguments} ended with {found.status}: {found.errors}"
        return found

    def copied(self, folder: Path) -> Presswatch:
        """Copy an archive that no process has open, with what lies beside it, so that it is made once for many tests."""
        for each in self.archive.parent.glob(f"{self.archive.name}*"):
            (shutil.copytree if each.is_dir() else shutil.copy2)(each, folder / each.name)
        return Presswatch(folder / self.archive.name)

    def json(self, *arguments: str, status: int | None = 0) -> Any:
        """Run a command with --json and return its document."""
        return self(*arguments, "--json", status=status).data

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PRESSWATCH_")}
        return {
            **kept,
            "PRESSWATCH_ARCHIVE": str(self.archive),
            "PRESSWATCH_HOST_GAP": "0",
            "PRESSWATCH_HOST_CONNECTIONS": "8",
            "PRESSWATCH_MIN_INTERVAL": "0",
        }
