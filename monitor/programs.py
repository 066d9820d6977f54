"""How Presswatch starts a part of itself as a process of its own: from a checkout, an installation or a bundle.

A bundle has no Python beside it. Its one program takes `--module NAME` as its first words and runs that module.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

MODULE = "--module"
MODULES = ("monitor.cli", "monitor.newsroom", "monitor.workers", "ui", "ui.portrait")


def command(module: str, *arguments: str) -> list[str]:
    """Give the program and the arguments that run one of MODULES as a process of its own."""
    return [sys.executable, *((MODULE,) if bundled() else ("-m",)), module, *arguments]


def bundled() -> bool:
    """Say whether this is the packaged application, which brings its Python along."""
    return bool(getattr(sys, "frozen", False))


def run(words: Sequence[str]) -> bool:
    """Run the module that a bundle is asked for by `--module`, and say whether it was asked for one."""
    if not bundled() or len(words) < 2 or words[0] != MODULE or words[1] not in MODULES:
        return False
    import runpy

    sys.argv = [words[1], *words[2:]]
    runpy.run_module(words[1], run_name="__main__", alter_sys=True)
    return True
