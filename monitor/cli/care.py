"""Commands that keep the archive safe: backup, restore, check."""

from __future__ import annotations

import time
from pathlib import Path

import click

from monitor.cli import output
from monitor.cli.context import archive_option, archive_path, json_option
from monitor.cli.progress import Progress


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path), metavar="FILE")
@click.option("--list", "listed", is_flag=True, help="List the backups that the engine has made.")
@archive_option
@json_option
def backup(file: Path | None, listed: bool, as_json: bool) -> None:
    """Write a checked copy of the archive to FILE, while everything else goes on."""
    from monitor.store import backups

    if (file is None) != listed:
        raise click.UsageError("Name the file of the backup, or say --list.")
    if file is None:
        found = backups.listing(archive_path())
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
            f"{written.path}: {written.articles:,} articles, {_size(written.size)}, checked, in {written.seconds:.1f} s"
        )


@click.command()
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@archive_option
@json_option
def restore(file: Path, as_json: bool) -> None:
    """Put the backup FILE in the place of the archive; the earlier file is kept beside it."""
    from monitor import lock
    from monitor.engine import utc_now
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
        click.echo(f"{archive} is now {file}: {prepared.articles:,} articles.")
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
        click.echo(f"{archive} is sound: {checked.articles:,} articles, in {time.monotonic() - began:.1f} s")
    return 0 if checked.sound else 1


def _size(number: int) -> str:
    return f"{number / 1e6:,.1f} MB"


COMMANDS = (backup, restore, check)
