"""Commands that run the stages: poll, watch, tour."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
import threading
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from monitor.cli import output
from monitor.cli.context import archive_option, finish, json_option, open_archive
from monitor.settings import limits

if TYPE_CHECKING:
    from monitor.engine import Event


@click.command()
@click.option("--all", "every", is_flag=True, help="Poll every feed, due or not.")
@archive_option
@json_option
def poll(every: bool, as_json: bool) -> None:
    """Run one round: poll, extract, tag, group, tidy."""
    done = finish(open_archive("create"), "poll", every=every, quiet=as_json).as_dict()
    if as_json:
        output.emit(done)
    else:
        click.echo(
            f"{done['feeds']} feeds ({done['unchanged']} unchanged, {done['changed']} changed, {done['failed']} failed), "
            f"{done['new_articles']} new articles, {done['bodies']} texts, {done['tags']} tags in {done['seconds']:.1f} s"
        )


@click.command()
@click.option("--parent-pipe", is_flag=True, help="End when standard input ends.")
@archive_option
@json_option
def watch(parent_pipe: bool, as_json: bool) -> None:
    """Run rounds until stopped; prints progress as JSON lines."""
    from monitor import engine

    archive = open_archive("create")

    async def work() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        task = asyncio.ensure_future(engine.watch(archive, limits(), _print_line, stop))

        def end() -> None:
            stop.set()
            # A round under way is given up: what was written stays, the rest is found again by the next one.
            task.cancel()

        for number in (signal.SIGTERM, signal.SIGINT):
            if sys.platform == "win32":
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(end))
            else:
                loop.add_signal_handler(number, end)
        if parent_pipe:
            threading.Thread(target=_await_end_of_input, args=(loop, end), daemon=True).start()
        try:
            await task
        except asyncio.CancelledError:
            if not stop.is_set():
                raise

    asyncio.run(work())


def _await_end_of_input(loop: asyncio.AbstractEventLoop, end: object) -> None:
    while sys.stdin.buffer.read(4096):
        pass
    loop.call_soon_threadsafe(end)  # type: ignore[arg-type]


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
