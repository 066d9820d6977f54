"""What the commands share: the options, opening the archive, and waiting for the engine."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import click

from monitor.cli.output import say
from monitor.errors import PresswatchError, QueryError
from monitor.settings import default_archive, limits

if TYPE_CHECKING:
    from monitor.engine import Event, Round
    from monitor.store import Archive

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")

# A query may begin with a minus, so what is no known option is taken as it stands.
QUERY_SETTINGS = {"ignore_unknown_options": True}


def _remember_archive(ctx: click.Context, _: click.Parameter, value: Path | None) -> None:
    if value is not None:
        ctx.find_root().obj = value


def archive_option(command: F) -> F:
    """Accept --archive, before the subcommand and after it."""
    return click.option(
        "--archive",
        type=click.Path(path_type=Path, dir_okay=False),
        callback=_remember_archive,
        expose_value=False,
        is_eager=True,
        metavar="PATH",
        help="The archive's SQLite file (else PRESSWATCH_ARCHIVE, else the platform's data folder).",
    )(command)


def json_option(command: F) -> F:
    """Accept --json."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")(command)


def archive_path() -> Path:
    """Say which archive was meant."""
    chosen = click.get_current_context().find_root().obj
    return chosen if isinstance(chosen, Path) else default_archive()


def open_archive(mode: Literal["read", "write", "create"], *, log: str = "commands") -> Archive:
    """Open the archive that was meant; it is closed when the command ends. `log`: where what goes wrong is kept."""
    from monitor import logs
    from monitor.store import Archive

    archive = Archive.open(archive_path(), mode)
    logs.keep(archive.path, log)
    click.get_current_context().call_on_close(archive.close)
    return archive


def utc_now() -> datetime:
    """Read the clock. The engine has its own: a command that only asks the archive need not load it."""
    return datetime.now(UTC)


def time_zone(name: str) -> str:
    """Say which zone was meant. Raises BadParameter."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError) as error:
        raise click.BadParameter(f"there is no time zone “{name}”; Europe/Paris is one.") from error


def first_moment(since: str, now: datetime) -> datetime:
    """Read the date of --since as the query language does, in UTC; a wrong one is wrong usage."""
    from monitor.query import dates

    try:
        first, _ = dates(since, now=now, zone=UTC)
    except QueryError as error:
        raise click.BadParameter(error.sentence, param_hint="--since") from error
    if first is None:
        raise click.BadParameter(f"“{since}” has no first day.", param_hint="--since")
    return datetime.combine(first, time(), UTC)


def finish(
    archive: Archive,
    kind: str = "settle",
    *,
    every: bool = False,
    progress: Callable[[str, int, int], None] | None = None,
) -> Round:
    """Run the stages of a round to their end, here or in the engine that is at work.

    Tells how far it is through `progress`, or in a line for each stage.
    """
    from monitor.engine import once

    def advance(event: Event) -> None:
        if progress is not None and event.stage and event.event in ("progress", "finished"):
            progress(event.stage, event.done, event.total)

    return asyncio.run(once(archive, limits(), kind, {"all": every}, advance if progress else _tell))


def _tell(event: Event) -> None:
    if event.event == "finished" and event.stage and event.total:
        say(f"{event.stage}: {event.total} done")
    elif event.event == "trouble" and event.message:
        say(event.message)


def in_worker(work: Callable[[Any], Coroutine[Any, Any, T]]) -> T:
    """Run `work` with a pool of workers, in which untrusted bytes are parsed."""
    from monitor.workers import Pool

    async def run() -> T:
        async with Pool(limits(), size=1) as pool:
            return await work(pool)

    return asyncio.run(run())


class Failures:
    """Collects the sentences of what failed in a command that goes on with the rest."""

    def __init__(self) -> None:
        self.count = 0

    def tell(self, what: str, error: PresswatchError) -> None:
        self.count += 1
        say(f"{what}: {error.sentence}")

    def status(self) -> int:
        return 1 if self.count else 0
