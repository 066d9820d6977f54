"""Runs a piece of Python as somebody whom the permissions of files bind, even where the tests run as root."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
# what lets root read and write everywhere
_RIGHTS = "-dac_override,-dac_read_search,-fowner"


def command() -> list[str]:
    """Give the command that runs Python so; skips the test where there is no way to."""
    if not hasattr(os, "geteuid"):
        pytest.skip("this system has other permissions")
    if os.geteuid() != 0:
        return [sys.executable]
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("root may write everywhere, and there is no setpriv")
    return [setpriv, f"--bounding-set={_RIGHTS}", "--inh-caps=-all", sys.executable]


def run(code: str, *arguments: str | Path) -> str:
    """Run code in a process of its own and return what it prints; it must end well."""
    done = subprocess.run(
        [*command(), "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=TOP,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
