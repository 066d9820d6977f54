"""The entry point `presswatch`: a subcommand goes to the command line, and no Qt is imported; none opens the window."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from monitor import programs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

# what Qt needs of a bare Debian, offscreen and under X11, and a font, without which it draws boxes
PACKAGES = (
    "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 fonts-dejavu-core"
)
DEMO_ROUND_SECONDS = 20  # the newsroom publishes for minutes only


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or hand over to the command line. Returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if programs.run(words):
        return 0
    wish = window_wish(words)
    if wish is None:
        from monitor import cli

        cli.main(words)
        return 0
    archive, demo = wish
    sentence = no_display() or no_library()
    if sentence:
        print(sentence, file=sys.stderr)  # noqa: T201
        return 1
    return open_demo() if demo else open_window(archive)


def window_wish(words: Sequence[str]) -> tuple[Path | None, bool] | None:
    """Read the words of the command line: (archive or None, demo) for the window, None for a subcommand."""
    archive: Path | None = None
    demo, rest = False, list(words)
    while rest:
        word = rest.pop(0)
        if word == "--demo":
            demo = True
        elif word == "--archive" and rest:
            archive = Path(rest.pop(0))
        elif word.startswith("--archive="):
            archive = Path(word.partition("=")[2])
        else:
            return None
    return archive, demo


def no_display() -> str:
    """Say in a sentence that there is no display, "" where there is one."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return (
        "There is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set). "
        "Start Presswatch from a desktop, or run “presswatch tour” to see it without one."
    )


def no_library() -> str:
    """Say in a sentence which system packages Qt misses, "" where it loads."""
    try:
        from PySide6 import QtSvg, QtWidgets  # noqa: F401
    except ImportError as error:
        return (
            f"Qt cannot start because a system library is missing ({error}). "
            f"On Debian or Ubuntu: sudo apt-get install {PACKAGES}"
        )
    return ""


def open_window(archive: Path | None, *, rounds: int = 0) -> int:
    """Open the window over an archive until it is closed; with a round of all feeds every so many seconds, if any.

    Where the reader chose another archive, its window follows, and is the one that comes from then on without a name.
    """
    from PySide6.QtCore import QTimer

    from monitor import logs
    from monitor.settings import ARCHIVE_VARIABLE, default_archive
    from ui import single
    from ui.app import application, begin_day, build, following

    _tell_of_bugs()
    app = application()
    wanted: Path | None = archive or default_archive()
    chosen = False
    status = 0
    while wanted is not None:
        if single.wake(wanted):
            return status
        window = build(wanted)
        if chosen:
            _keep_choice(window, wanted)
        begin_day(window)
        logs.keep(wanted, "window")
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, partial(_close, window))
        window.show()
        QTimer.singleShot(0, window, partial(single.listen, wanted, window))
        if rounds:
            often = QTimer(window)
            often.timeout.connect(partial(ask_for_a_round, window))
            often.start(rounds * 1000)
        status = app.exec()
        wanted = following(window)
        chosen = archive is None and not os.environ.get(ARCHIVE_VARIABLE)
    return status


def _keep_choice(window: QMainWindow, archive: Path) -> None:
    """Keep that an archive was chosen; a new one when it is there, as none must be missed that never was."""
    from monitor.settings import choose_archive
    from ui.window import Window

    if archive.is_file():
        choose_archive(archive)
    elif isinstance(window, Window):
        window.desk.bridge.opened.connect(partial(choose_archive, archive))


def _tell_of_bugs() -> None:
    """Let a bug in the window stand in the log with its trace, and go on."""
    import logging

    from monitor import logs

    logs.speak()
    sys.excepthook = lambda *bug: logging.getLogger("ui").error("bug", exc_info=bug)


def _close(window: QMainWindow, *_: object) -> None:
    from ui.window import Window

    if isinstance(window, Window):
        window.leave()


def ask_for_a_round(window: QMainWindow) -> None:
    """Let the engine ask all feeds again; what it brings shows up as always."""
    from ui.window import Window

    if isinstance(window, Window):
        window.desk.bridge.run(["poll", "--all"], lambda _: None, lambda _: None)


def open_demo() -> int:
    """Open the window over a throw-away archive that a newsroom of our own feeds over loopback."""
    # nobody's server is asked
    os.environ.setdefault("PRESSWATCH_HOST_GAP", "0.05")
    with tempfile.TemporaryDirectory(prefix="presswatch-demo-", ignore_cleanup_errors=True) as folder:
        archive = Path(folder) / "demo.db"
        try:
            with newsroom() as feeds:
                subscribe(archive, feeds)
                return open_window(archive, rounds=DEMO_ROUND_SECONDS)
        except OSError as error:
            print(f"The demo newsroom does not start: {error}", file=sys.stderr)  # noqa: T201
            return 1


def subscribe(archive: Path, feeds: Sequence[dict[str, str]]) -> None:
    """Subscribe to the feeds of the demo newsroom, which live on this computer."""
    from monitor.store import Archive
    from monitor.store.feeds import add

    now = datetime.now(UTC)
    with Archive.open(archive, "create") as opened:
        for feed in feeds:
            add(
                opened,
                feed["url"],
                feed["title"],
                feed["outlet"],
                "Demo newsroom",
                allow_local=True,
                replayed=True,
                now=now,
            )


@contextlib.contextmanager
def newsroom() -> Iterator[list[dict[str, str]]]:
    """Run the demo newsroom as a child and give its feeds (url, title, outlet); it ends with its standard input."""
    child = subprocess.Popen(
        programs.command("monitor.newsroom", "--parent-pipe"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout is not None
        first = json.loads(child.stdout.readline() or "null")
        if not isinstance(first, dict):
            raise OSError("it said nothing")
        yield list(first["feeds"])
    finally:
        if child.stdin is not None:
            child.stdin.close()
        try:
            child.wait(5)
        except subprocess.TimeoutExpired:
            child.kill()


if __name__ == "__main__":
    sys.exit(main())
