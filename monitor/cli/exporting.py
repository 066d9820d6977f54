"""The command export: clippings as a file. Articles of a query or named by their ids are frozen for it alone."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from monitor.cli import output
from monitor.cli.context import QUERY_SETTINGS, archive_option, json_option, open_archive, time_zone, utc_now
from monitor.cli.progress import Progress
from monitor.clipping import Clipbook, Clipping, Template
from monitor.errors import UnknownError
from monitor.model import Filter

if TYPE_CHECKING:
    from monitor.exports.archived import Archived
    from monitor.sealing import Seal
    from monitor.store import Archive

Clippings = Callable[[], Iterable[Clipping]]


@click.command(context_settings=QUERY_SETTINGS)
@click.option("--format", "format_name", required=True, metavar="F", help="See below.")
@click.option(
    "--output", "target", required=True, type=click.Path(path_type=Path, dir_okay=False), metavar="PATH"
)
@click.option("--query", default=None, help="Export what this query finds, newest first.")
@click.option("--id", "ids", multiple=True, type=int, help="Export this article; may be repeated.")
@click.argument("more_ids", nargs=-1, type=int, metavar="[ID…]")
@click.option("--clipbook", default=None, metavar="NAME", help="Export the clippings of this clipbook.")
@click.option(
    "--template",
    type=click.Choice([template.value for template in Template]),
    default=None,
    help="The layout of html, pdf, docx; else the clipbook's own, or clip_book.",
)
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True)
@click.option("--tz", "zone", default="UTC", show_default=True, help="The zone in which times are written.")
@click.option(
    "--against",
    default=None,
    metavar="last|none|N",
    help="Of a daily briefing: which earlier one it is compared with, the last one by default.",
)
@click.option(
    "--erratum",
    default=None,
    metavar="last|N",
    help="Export what is not so any more of the export N, or of the last one of which something is.",
)
@click.option(
    "--draft",
    is_flag=True,
    help="For your own eyes: nothing of it is watched, and no later briefing is compared with it.",
)
@archive_option
@json_option
def export(
    format_name: str,
    target: Path,
    query: str | None,
    ids: tuple[int, ...],
    more_ids: tuple[int, ...],
    clipbook: str | None,
    template: str | None,
    paper: str,
    zone: str,
    against: str | None,
    erratum: str | None,
    draft: bool,
    as_json: bool,
) -> None:
    """Export articles as a file, from --query, --id, --clipbook or --erratum.

    F is html, pdf, docx, md, txt, csv, xlsx, json, ris, bibtex, eml or evidence.
    """
    from monitor import exports
    from monitor.cli import leaving
    from monitor.exports.facts import Paper
    from monitor.licence import told_to
    from monitor.store import briefings, evidence, licences

    if format_name not in exports.formats():
        raise click.BadParameter(f"“{format_name}” is no format; there are {', '.join(exports.formats())}.")
    wanted = ids + more_ids
    sources = [query is not None, bool(wanted), clipbook is not None, erratum is not None]
    if sources.count(True) != 1 or (more_ids and not ids):
        raise click.UsageError(
            "Say what to export: one of --query Q, --id ID…, --clipbook NAME and --erratum N."
        )
    if template == Template.ERRATUM and clipbook is None and erratum is None:
        raise click.UsageError("An erratum sheet is made of --erratum N, or of --clipbook NAME.")
    zone, now = time_zone(zone), _moment()
    # An evidence file is entered into the archive's chain.
    archive = open_archive("write" if format_name == "evidence" else "read")
    layout = None if template is None else Template(template)
    if erratum is not None:
        book, clippings = leaving.erratum(archive, erratum, zone, now)
    elif clipbook is not None:
        book, clippings = _kept(archive, clipbook, layout)
        if layout is Template.ERRATUM:
            book, clippings = leaving.erratum_of(archive, book)
    else:
        title = f"Articles for {query}" if query else "Articles"
        numbers = _known(archive, wanted) if query is None else _found(archive, query, zone)
        book = Clipbook(None, title, template=layout or Template.CLIP_BOOK, clippings=len(numbers))
        clippings = _frozen(archive, numbers, now)
    made = leaving.briefing(archive, book, against, zone, now) if format_name in leaving.TOLD else None
    if against is not None and made is None:
        raise click.UsageError(
            "--against belongs to a daily briefing: a clipbook of that template, as a document."
        )
    gone_out = leaving.Outgoing(clippings if made is None else briefings.beside(clippings, made))
    allowed = licences.of(archive)
    seals: list[Seal] = []
    tell = Progress(as_json)
    # Being asked to end is an exit like any other: the unfinished file is removed. (A KeyboardInterrupt that comes while
    # a module makes its dataclasses would let Python end with the signal's status, although it was handled.)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))
    total = exports.write(
        format_name,
        book,
        gone_out,
        target,
        zone=zone,
        now=now,
        paper=Paper(paper),
        archived=_archived(archive, seals) if format_name == "evidence" else None,
        licences=allowed,
        seal=evidence.sealed(archive, book) if format_name != "evidence" else None,
        briefing=made,
        progress=lambda done: tell("export", done, book.clippings),
    )
    kept = None
    if not draft and book.template is not Template.ERRATUM:
        recipe = {"clipbook": clipbook, "query": query, "template": book.template.value}
        kept = leaving.keep(archive, book, gone_out, recipe, made, zone, now)
    seal = seals[-1].hash if seals else None
    if as_json:
        output.emit(
            {
                "format": format_name,
                "output": str(target),
                "articles": total,
                "hash": seal,
                "export": None if kept is None else kept.number,
                "watched": None if kept is None else kept.watched,
                "briefing": None if made is None else leaving.shape(told_to(made, allowed)),
            }
        )
    else:
        click.echo(f"{output.counted(total, 'article')} in {target}")
        if made is not None and made.earlier is not None:
            click.echo(f"Compared with export {made.earlier.number}, {made.earlier.name}.")
        if kept is not None:
            click.echo(
                f"{kept.watched:,} of them {'is' if kept.watched == 1 else 'are'} watched for corrections."
            )
        if seal is not None:
            click.echo(f"Keep this hash apart from the file; `presswatch verify` expects it:\n{seal}")


def _archived(archive: Archive, seals: list[Seal]) -> Archived:
    """Give an evidence file its pages and its seal, and remember the seal."""
    from monitor.exports.archived import Archived, Page
    from monitor.store import evidence

    def page(clipping: Clipping) -> Page | None:
        found = evidence.page(archive, clipping)
        if found is None:
            return None
        return Page(found.url, found.fetched, found.status, found.headers, found.content)

    def seal(manifest: str, now: datetime, clippings: Sequence[str]) -> Seal:
        seals.append(evidence.seal(archive, manifest, now, clippings))
        return seals[-1]

    return Archived(page, seal)


def _moment() -> datetime:
    """Say when it is; SOURCE_DATE_EPOCH says it for builds that must come out the same each time."""

    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(said), UTC) if said.isdecimal() and len(said) < 12 else utc_now()


def _kept(archive: Archive, name: str, layout: Template | None) -> tuple[Clipbook, Clippings]:
    from dataclasses import replace

    from monitor.store import clipbooks

    book = clipbooks.get(archive, name)
    return replace(book, template=layout or book.template), clipbooks.clippings(archive, name)


def _frozen(archive: Archive, numbers: list[int], now: datetime) -> Clippings:
    from monitor.store import freezing

    def clippings() -> Iterator[Clipping]:
        return (freezing.fresh(archive, number, now) for number in numbers)

    return clippings


def _found(archive: Archive, query: str, zone: str) -> list[int]:
    from monitor.store import search

    now = utc_now()
    asked = Filter(query=query, zone=zone)
    problem = search.page(archive, asked, limit=1, snippets=False, now=now).problem
    if problem:
        output.say(problem)
    return [number for piece in search.ids(archive, asked, now=now) for number in piece]


def _known(archive: Archive, ids: tuple[int, ...]) -> list[int]:
    from monitor.store import articles

    known = articles.known(archive, ids)
    unknown = [str(number) for number in ids if number not in known]
    if unknown:
        raise UnknownError(f"There is no article with the id {', '.join(unknown)}.")
    return list(dict.fromkeys(ids))


COMMANDS = (export,)
