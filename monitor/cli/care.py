"""Commands that keep the archive safe and whole: backup, restore, check, purge, undo, extract."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from monitor.cli import output
from monitor.cli.context import (
    QUERY_SETTINGS,
    archive_option,
    archive_path,
    finish,
    json_option,
    open_archive,
    time_zone,
    utc_now,
)
from monitor.cli.progress import Progress, Stopping
from monitor.shapes import stamp


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path), metavar="FILE")
@click.option("--list", "listed", is_flag=True, help="List the backups that the engine has made.")
@archive_option
@json_option
def backup(file: Path | None, listed: bool, as_json: bool) -> None:
    """Write a checked copy of the archive to FILE, while everything else goes on."""
    from monitor.store import backups, shelf

    if (file is None) != listed:
        raise click.UsageError("Name the file of the backup, or say --list.")
    if file is None:
        found = shelf.listing(archive_path())
        if as_json:
            output.emit([backups.as_dict(each) for each in found])
        else:
            for each in found:
                click.echo(
                    f"{each.made:%Y-%m-%d %H:%M} UTC  {_size(each.size)}  {each.occasion}  {each.path}"
                )
        return
    written = backups.write(archive_path(), file, report=Progress(as_json))
    if as_json:
        output.emit(
            {
                "file": str(written.path),
                "size": written.size,
                "articles": written.articles,
                "seconds": round(written.seconds, 3),
            }
        )
    else:
        click.echo(
            f"{written.path}: {output.counted(written.articles, 'article')}, {_size(written.size)}, checked, in {written.seconds:.1f} s"
        )


@click.command()
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@archive_option
@json_option
def restore(file: Path, as_json: bool) -> None:
    """Put the backup FILE in the place of the archive; the earlier file is kept beside it."""
    from monitor import lock
    from monitor.store import restore as store

    began = time.monotonic()
    archive = archive_path()
    with store.prepare(file, archive, Progress(as_json)) as prepared, lock.alone(archive):
        aside = store.swap(prepared, archive, utc_now())
    if as_json:
        output.emit(
            {
                "archive": str(archive),
                "from": str(file),
                "aside": str(aside) if aside else None,
                "articles": prepared.articles,
                "seconds": round(time.monotonic() - began, 3),
            }
        )
    else:
        click.echo(f"{archive} is now {file}: {output.counted(prepared.articles, 'article')}.")
        if aside:
            click.echo(f"The earlier file is kept as {aside}.")


@click.command()
@click.option("--no-repair", is_flag=True, help="Only look; build nothing anew.")
@archive_option
@json_option
def check(no_repair: bool, as_json: bool) -> int:
    """Check the archive: SQLite, the index against the articles, every text; build anew what can be."""
    from monitor.store import check as store
    from monitor.store import shelf

    began = time.monotonic()
    archive = archive_path()
    checked = store.run(archive, Progress(as_json), mend=not no_repair)
    lost = [found for found in checked.findings if not found.mended]
    if as_json:
        output.emit(
            {
                "sound": checked.sound,
                "articles": checked.articles,
                "findings": [
                    {
                        "part": found.part,
                        "count": found.count,
                        "sentence": found.sentence,
                        "articles": list(found.ids),
                        "repaired": found.mended,
                    }
                    for found in checked.findings
                ],
                "seconds": round(time.monotonic() - began, 3),
            }
        )
    for found in checked.findings:
        output.say(found.sentence)
    if any(found.part == "database" for found in lost):
        output.say(shelf.offer(archive))
    if not as_json and checked.sound:
        click.echo(
            f"{archive} is sound: {output.counted(checked.articles, 'article')}, in {time.monotonic() - began:.1f} s"
        )
    return 0 if checked.sound else 1


@click.command(context_settings=QUERY_SETTINGS)
@click.option("--query", required=True, help="Delete what this query finds.")
@click.option("--yes", is_flag=True, help="Delete without asking; without it a script deletes nothing.")
@click.option("--tz", "zone", default="UTC", show_default=True, help="The zone in which days are meant.")
@archive_option
@json_option
def purge(query: str, yes: bool, zone: str, as_json: bool) -> None:
    """Delete the articles that a query finds, never those starred, clipped or highlighted, nor those given a text.

    `presswatch undo` brings them back for 30 days.
    """
    from monitor.engine import PAUSE_SECONDS
    from monitor.store import purge as store

    archive = open_archive("write")
    now = utc_now()
    chosen = store.preview(archive, query, now, time_zone(zone))
    kept = sum(chosen.kept.values())
    if not as_json:
        staying = ", ".join(f"{number:,} {reason} stay" for reason, number in chosen.kept.items() if number)
        click.echo(
            f"would delete {output.counted(len(chosen.ids), 'article')}, 0 starred"
            + (f" ({staying})" if staying else "")
        )
    gone, stopping = 0, Stopping()
    if chosen.ids and (yes or _agreed("Delete them?", as_json)):
        progress = Progress(as_json)
        with stopping:
            for gone in store.run(archive, chosen, now):
                progress("purge", gone, len(chosen.ids))
                if stopping.asked:
                    break
                time.sleep(PAUSE_SECONDS)
    if as_json:
        output.emit(
            {
                "query": query,
                "articles": len(chosen.ids),
                "starred": 0,
                "kept": kept,
                "reasons": chosen.kept,
                "deleted": gone,
                "undo_until": stamp(now + store.UNDO) if gone else None,
            }
        )
    elif gone:
        click.echo(
            f"{output.counted(gone, 'article')} deleted. `presswatch undo` brings them back until {now + store.UNDO:%Y-%m-%d}."
        )
    elif chosen.ids:
        click.echo("Nothing was deleted. Say --yes to delete them.")


@click.command()
@click.option(
    "--purge", "kind", flag_value="purge", help="Take back the newest purge, whatever came after it."
)
@archive_option
@json_option
def undo(kind: str | None, as_json: bool) -> int:
    """Take back the newest change that was made by hand; again and again, those before it."""
    from monitor.store import journal

    archive = open_archive("write")
    progress = Progress(as_json)
    said = journal.undo(archive, utc_now(), lambda done, total: progress("undo", done, total), kind)
    if said is not None:
        # A topic's query may be another one now, and articles may be back.
        finish(archive, progress=Progress(as_json))
    if as_json:
        output.emit(
            {"undone": said.removeprefix("Undone: ") if said else None, "next": journal.last(archive)}
        )
    elif said is not None:
        click.echo(said)
    if said is None:
        output.say("There is nothing to undo.")
        return 1
    return 0


@click.command(context_settings=QUERY_SETTINGS)
@click.option("--again", is_flag=True, required=True, help="Read the raw pages that are kept once more.")
@click.option("--query", default="", help="Only articles that this query finds.")
@click.option("--yes", is_flag=True, help="Change without asking; without it a script changes nothing.")
@archive_option
@json_option
def extract(again: bool, query: str, yes: bool, as_json: bool) -> None:
    """Extract the texts of articles anew from their raw pages. Shows first what would change; can be undone."""
    from monitor.cli.reextraction import read_again

    archive = open_archive("write")
    stopping = Stopping()
    with stopping:
        outcome = read_again(archive, query, Progress(as_json), stopping, writes=yes)
        if not as_json:
            for change in outcome.changes:
                click.echo(change.line)
            click.echo(outcome.sentence)
        if not yes and outcome.changed and not stopping.asked and _agreed("Change them?", as_json):
            outcome = read_again(archive, query, Progress(as_json), stopping, writes=True)
            click.echo(outcome.sentence)
    if outcome.written:
        finish(archive, progress=Progress(as_json))
    if as_json:
        output.emit(outcome.as_dict())
    elif outcome.changed and not outcome.written:
        click.echo("Nothing was changed. Say --yes to change them.")


def _agreed(question: str, as_json: bool) -> bool:
    """Ask a person at a terminal; a script has said what it wants already."""
    return not as_json and sys.stdin.isatty() and click.confirm(question)


def _size(number: int) -> str:
    return f"{number / 1e6:,.1f} MB"


COMMANDS = (backup, restore, check, purge, undo, extract)
