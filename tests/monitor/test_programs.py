"""How Presswatch starts a part of itself: by this Python, or by the one program of a bundle."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import pytest

from monitor import programs
from monitor.workers import pool


def test_a_part_is_started_by_this_python() -> None:
    assert programs.command("monitor.cli", "--version") == [sys.executable, "-m", "monitor.cli", "--version"]
    assert pool.command() == [sys.executable, "-P", "-m", "monitor.workers"]


def test_a_part_of_a_bundle_is_started_by_the_bundle_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert programs.command("monitor.cli", "tour") == [sys.executable, "--module", "monitor.cli", "tour"]
    assert pool.command() == [sys.executable, "--module", "monitor.workers"]


def test_every_part_can_be_run_as_a_module() -> None:
    for module in programs.MODULES:
        assert find_spec(module) is not None, module
        assert find_spec(f"{module}.__main__") is not None if module != "ui.portrait" else True


def test_the_program_of_a_bundle_runs_the_part_it_is_asked_for() -> None:
    asked = "import sys; sys.frozen = True; from ui.__main__ import main; sys.exit(main(sys.argv[1:]))"
    words = [sys.executable, "-c", asked, "--module", "monitor.cli", "--version"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0 and done.stdout.startswith("presswatch"), done


def test_a_bundle_runs_no_other_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert not programs.run(["--module", "this"])
    assert not programs.run(["--module"])
    assert not programs.run(["tour"])
    monkeypatch.delattr(sys, "frozen")
    assert not programs.run(["--module", "monitor.cli"])
