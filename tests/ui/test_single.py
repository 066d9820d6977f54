"""A second start over the same archive brings the first window forward, and does nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from ui import single
from ui.window import Window


@pytest.fixture
def listening(window: Window, archive_path: Path) -> Iterator[QLocalServer]:
    server = single.listen(archive_path, window)
    assert server is not None
    yield server
    server.close()


def start(archive: Path) -> subprocess.Popen[str]:
    asked = "import sys; from pathlib import Path; from ui import single; sys.exit(not single.wake(Path(sys.argv[1])))"
    return subprocess.Popen([sys.executable, "-c", asked, str(archive)], text=True, env=os.environ.copy())


def test_a_second_start_brings_the_window_forward(
    listening: QLocalServer, window: Window, archive_path: Path, qtbot: QtBot
) -> None:
    window.setWindowState(Qt.WindowState.WindowMinimized)
    second = start(archive_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert window.isVisible()


def test_the_program_ends_without_a_second_window(
    listening: QLocalServer, window: Window, archive_path: Path, qtbot: QtBot
) -> None:
    command = [sys.executable, "-m", "ui", "--archive", str(archive_path)]
    second = subprocess.Popen(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0


def test_another_archive_has_a_window_of_its_own(listening: QLocalServer, tmp_path: Path) -> None:
    assert not single.wake(tmp_path / "another.db")


def test_one_archive_has_one_name_however_its_path_is_written(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    assert single.name(tmp_path / "sub" / ".." / "a.db") == single.name(tmp_path / "a.db")


@pytest.mark.skipif(sys.platform == "win32", reason="there a name goes with its window")
def test_what_a_crash_left_over_keeps_nobody_from_opening_a_window(
    window: Window, archive_path: Path
) -> None:
    left = Path(tempfile.gettempdir()) / single.name(archive_path)
    left.touch()
    assert not single.wake(archive_path)
    server = single.listen(archive_path, window)
    assert server is not None and server.isListening()
    server.close()
