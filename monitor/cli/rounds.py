"""Commands that run the stages: poll, watch, tour."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from monitor.cli import output
from monitor.cli.context import archive_option, finish, json_option, open_archive
from monitor.errors import ArchiveError
from monitor.settings import limits

if TYPE_CHECKING:
    from monitor.engine import Event
    from monitor.store import Archive
    from monitor.store.corrections import Affected, Head

# An engine that is told to end is gone within five seconds.
GRACE_SECONDS = 4.0


def _unsaid(stage: str, done: int, total: int) -> None:
    """Keep the progress of a round from scripts, which ask for its sums."""


@click.command()
@click.option("--all", "every", is_flag=True, help="Poll every feed, due or not.")
@archive_option
@json_option
def poll(every: bool, as_json: bool) -> None:
    """Run one round: poll, extract, revisit, tag, group, tidy."""
    archive = open_archive("create")
    news = _Corrections(archive)
    done = finish(archive, "poll", every=every, progress=_unsaid if as_json else None).as_dict()
    news.tell()
    if as_json:
        output.emit(done)
    else:
        click.echo(
            f"{output.counted(done['feeds'], 'feed')} ({done['unchanged']} unchanged, {done['changed']} changed,"
            f" {done['failed']} failed), {output.counted(done['new_articles'], 'new article')},"
            f" {output.counted(done['bodies'], 'text')}, {output.counted(done['tags'], 'tag')} in {done['seconds']:.1f} s"
        )


class _Corrections:
    """Tells on standard error, in a line, of what readers have and was found since not to be so any more."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._known: set[Head] = set()
        self._find()

    def _find(self) -> list[tuple[Affected, int]]:
        """Count by what readers have what was not known the last time."""
        from monitor.store import corrections

        affected = corrections.affected(self._archive)
        before, self._known = self._known, {head for one in affected for head in one.heads}
        found = [(one, sum(not head.told and head not in before for head in one.heads)) for one in affected]
        return [(one, count) for one, count in found if count]

    def tell(self) -> None:
        """Tell of what was found since the last time."""
        said = ", and ".join(_counted(one, count) for one, count in self._find())
        if said:
            output.say(
                f"Changed or gone since: {said}. `presswatch clipbook exports --json` says what,"
                " `presswatch export --erratum N` prints it."
            )


def _counted(one: Affected, count: int) -> str:
    if one.number is None:
        return f"{output.counted(count, 'clipping')} in {one.name}"
    what = "briefing" if one.briefing else "export"
    return f"{output.counted(count, 'article')} in your {what} {one.name} of {one.at:%Y-%m-%d} (number {one.number})"


@click.command()
@click.option("--parent-pipe", is_flag=True, help="End when standard input ends.")
@archive_option
@json_option
def watch(parent_pipe: bool, as_json: bool) -> None:
    """Run rounds until stopped; prints progress as JSON lines."""
    from monitor import engine

    archive = open_archive("create", log="engine")
    # The window asks the archive itself, and takes what is said there for trouble.
    news = None if parent_pipe else _Corrections(archive)

    def report(event: Event) -> None:
        _print_line(event)
        if news is not None and event.event == "sleeping":
            with contextlib.suppress(ArchiveError, OSError):  # it goes on polling, whoever listens
                news.tell()

    async def work() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        task = asyncio.ensure_future(engine.watch(archive, limits(), report, stop))

        def end() -> None:
            stop.set()
            # A round under way is given up: what was written stays, the rest is found again by the next one.
            task.cancel()

        ending = _Ending(lambda: loop.call_soon_threadsafe(end))
        ending.follow_signals()
        if parent_pipe:
            ending.follow_input()
        try:
            await task
        except asyncio.CancelledError:
            if not stop.is_set():
                raise

    asyncio.run(work())


class _Ending:
    """Ends the engine when it is told to: politely, and by force where something holds it up for too long.

    It listens in threads, because an engine that waits for another program's lock, or for somebody to read its
    output, hears nothing. What is cut off by force was not written yet, and is found again by the next round.
    """

    def __init__(self, politely: Callable[[], object]) -> None:
        self._politely = politely

    def follow_signals(self) -> None:
        """End at SIGTERM and SIGINT."""
        ours, theirs = socket.socketpair()
        theirs.setblocking(False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        # Python writes a byte there as soon as a signal comes, whatever the main thread waits for.
        signal.set_wakeup_fd(theirs.detach(), warn_on_full_buffer=False)
        threading.Thread(target=self._after, args=(lambda: ours.recv(1),), daemon=True).start()

    def follow_input(self) -> None:
        """End when standard input does."""

        def input_ends() -> None:
            while sys.stdin.buffer.read(4096):
                pass

        threading.Thread(target=self._after, args=(input_ends,), daemon=True).start()

    def _after(self, wait: Callable[[], object]) -> None:
        wait()
        with contextlib.suppress(RuntimeError):  # it has ended by itself
            self._politely()
        time.sleep(GRACE_SECONDS)
        os._exit(0)


def _print_line(event: Event) -> None:
    try:
        sys.stdout.write(json.dumps(asdict(event), ensure_ascii=False) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # Nobody listens any more; a server without a log goes on polling.
        sys.stdout = open("/dev/null", "w") if sys.platform != "win32" else open("nul", "w")  # noqa: PTH123, SIM115


@click.command()
@click.option(
    "--output", "folder", type=click.Path(path_type=Path, file_okay=False), default=None, metavar="DIR"
)
@archive_option
@json_option
def tour(folder: Path | None, as_json: bool) -> None:
    """Show the whole main job without a window, on the demo newsroom."""
    from monitor.tour import run

    run(folder or Path("tour"))


COMMANDS = (poll, watch, tour)
