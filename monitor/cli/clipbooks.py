"""The command clipbook: what leaves the desk, frozen as it stood. new, add, list, remove; set and order arrange it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from monitor import shapes
from monitor.cli import output
from monitor.cli.context import QUERY_SETTINGS, archive_option, json_option, open_archive, time_zone, utc_now
from monitor.cli.progress import Progress, Stopping
from monitor.clipping import LAYOUTS, Clipbook, Clipping, Template
from monitor.errors import PresswatchError
from monitor.model import Filter

if TYPE_CHECKING:
    from monitor.briefing import Earlier
    from monitor.store import Archive
    from monitor.store.clippings import Added
    from monitor.store.corrections import Affected
    from monitor.store.watching import Watch

_TEMPLATE = click.Choice([template.value for template in LAYOUTS])


class _StopError(Exception):
    """Ends the adding of clippings between two transactions."""


@click.group()
@archive_option
def clipbook() -> None:
    """Keep articles as they stand in clipbooks, for briefings, clip books and evidence files."""


@clipbook.command(context_settings=QUERY_SETTINGS)
@click.argument("name")
@click.option(
    "--template", type=_TEMPLATE, default=Template.CLIP_BOOK.value, show_default=True, help="Its layout."
)
@click.option("--lead", default="", metavar="TEXT", help="What stands before the clippings.")
@click.option(
    "--query", default=None, metavar="Q", help="Clip what this query finds: one article of each story."
)
@click.option("--by-topic", is_flag=True, help="Make a section of each topic.")
@click.option("--tz", "zone", default="UTC", show_default=True, help="The zone in which days are meant.")
@archive_option
@json_option
def new(
    name: str, template: str, lead: str, query: str | None, by_topic: bool, zone: str, as_json: bool
) -> int:
    """Begin the clipbook NAME, empty or from a search in one step."""
    from monitor.store import clipbooks as store

    archive = open_archive("create")
    wanted = [] if query is None else _first_of_stories(archive, query, time_zone(zone))
    book = store.new(archive, name, utc_now(), lead=lead, template=Template(template))
    added, stopped = _add(archive, book.name, wanted, as_json) if wanted else (None, False)
    if by_topic:
        store.by_topic(archive, book.name, utc_now())
    book = store.get(archive, book.name)
    if as_json:
        output.emit(shapes.clipbook(book))
    else:
        click.echo(f"{book.name}: {_counted(book.clippings)}")
    return _status(stopped, len(wanted), added)


@clipbook.command()
@click.argument("name")
@click.argument("ids", nargs=-1, required=True, type=int, metavar="ID…")
@click.option(
    "--section", default=None, metavar="S", help="The section, begun where there is none of that name."
)
@click.option("--note", default=None, metavar="TEXT", help="Your note.")
@click.option("--anew", is_flag=True, help="Freeze those that are there already as they stand now.")
@archive_option
@json_option
def add(
    name: str, ids: tuple[int, ...], section: str | None, note: str | None, anew: bool, as_json: bool
) -> int:
    """Clip the articles ID… into the clipbook NAME. What is there already stays as it was frozen."""
    from monitor.store import clipbooks as store
    from monitor.store import clippings

    archive = open_archive("create")
    added, stopped = _add(archive, name, ids, as_json, section=section, note=note)
    if anew and added is not None and added.known:
        clippings.clip_anew(archive, name, added.known, utc_now())
    book = store.get(archive, name)
    if as_json:
        of_article = {line.article_id: line.id for line in clippings.lines(archive, book)}
        touched = {of_article[number] for number in dict.fromkeys(ids) if number in of_article}
        output.emit([_shape(each, book) for each in clippings.read(archive, sorted(touched))])
    else:
        click.echo(f"{book.name}: {_counted(book.clippings)}")
    return _status(stopped, len(ids), added)


@clipbook.command("list")
@click.argument("name", required=False, default=None, metavar="[NAME]")
@archive_option
@json_option
def list_clipbooks(name: str | None, as_json: bool) -> None:
    """List the clipbooks, or the clippings of NAME in their order."""
    from monitor.store import clipbooks as store

    archive = open_archive("read")
    if name is None:
        every = store.all(archive)
        if as_json:
            output.emit([shapes.clipbook(book) for book in every])
        else:
            rows = [(book.name, book.template.value, book.clippings) for book in every]
            click.echo(output.table(rows, ("name", "template", "clippings")))
        return
    book = store.get(archive, name)
    if as_json:
        output.emit_all(_shape(each, book) for each in store.clippings(archive, name)())
        return
    for line in _written(archive, book):
        click.echo(line)


@clipbook.command("exports")
@archive_option
@json_option
def list_exports(as_json: bool) -> None:
    """List what left the house, the newest first, with what of it is not so any more."""
    from monitor.store import corrections, exported, watching

    archive = open_archive("read")
    affected = {one.number: one for one in corrections.affected(archive)}
    every = exported.all(archive)
    if as_json:
        output.emit_all(_export(archive, each, affected.get(each.number)) for each in every)
        return
    rows = [
        (
            each.number,
            f"{each.at:%Y-%m-%d %H:%M}",
            each.name,
            each.articles,
            len(affected[each.number].heads) if each.number in affected else 0,
        )
        for each in every
    ]
    click.echo(output.table(rows, ("number", "at (UTC)", "name", "articles", "changed")))
    click.echo(_watched(watching.watch(archive)))


def _watched(watch: Watch) -> str:
    """Say how the watch over what left stands, in a sentence."""
    said = f"{output.counted(watch.articles, 'article')} {'is' if watch.articles == 1 else 'are'} watched"
    if watch.looked is not None:
        said += f"; the last look was on {watch.looked:%Y-%m-%d at %H:%M} UTC"
    if watch.due is not None:
        said += f"; the next one is due on {watch.due:%Y-%m-%d at %H:%M} UTC"
    return f"{said}."


def _export(archive: Archive, each: Earlier, affected: Affected | None) -> dict[str, Any]:
    """Shape an export with what of it is not so any more."""
    from monitor.store import corrections

    heads = () if affected is None else affected.heads
    told = [made for head in heads if (made := corrections.details(archive, head)) is not None]
    return {**shapes.earlier(each), "corrections": [shapes.correction(one) for one in told]}


@clipbook.command()
@click.argument("name")
@click.argument("ids", nargs=-1, type=int, metavar="[ID…]")
@archive_option
@json_option
def remove(name: str, ids: tuple[int, ...], as_json: bool) -> None:
    """Take the articles ID… out of the clipbook NAME; without any, give up the whole clipbook. Can be undone."""
    from monitor.store import clipbooks as store
    from monitor.store import clippings

    archive = open_archive("write")
    if ids:
        gone = clippings.remove(archive, name, ids, utc_now())
        book = store.get(archive, name)
        said = f"Took {_counted(len(gone))} out of {book.name}."
    else:
        book = store.remove(archive, name, utc_now())
        said = f"Removed the clipbook {book.name} with {_counted(book.clippings)}; `presswatch undo` brings it back."
    if as_json:
        output.emit(shapes.clipbook(book))
    else:
        click.echo(said)


@clipbook.command("set")
@click.argument("name")
@click.option("--name", "rename", default=None, metavar="NEW", help="Another name.")
@click.option("--template", type=_TEMPLATE, default=None, help="Its layout.")
@click.option("--lead", default=None, metavar="TEXT", help="What stands before the clippings.")
@click.option("--by-topic", is_flag=True, help="Make a section of each topic.")
@archive_option
@json_option
def set_clipbook(
    name: str, rename: str | None, template: str | None, lead: str | None, by_topic: bool, as_json: bool
) -> None:
    """Give the clipbook NAME another name, layout, lead or sections."""
    from monitor.store import clipbooks as store

    if rename is None and template is None and lead is None and not by_topic:
        raise click.UsageError("Say what to set: --name, --template, --lead or --by-topic.")
    archive = open_archive("write")
    layout = None if template is None else Template(template)
    book = store.change(archive, name, utc_now(), rename=rename, lead=lead, template=layout)
    if by_topic:
        book = store.by_topic(archive, book.name, utc_now())
    if as_json:
        output.emit(shapes.clipbook(book))
    else:
        click.echo(f"{book.name}: {_counted(book.clippings)}")


@clipbook.command()
@click.argument("name")
@click.argument("ids", nargs=-1, required=True, type=int, metavar="ID…")
@archive_option
@json_option
def order(name: str, ids: tuple[int, ...], as_json: bool) -> None:
    """Put the clippings of the articles ID… first in their sections, in the order given."""
    from monitor.store import clipbooks as store
    from monitor.store import clippings

    archive = open_archive("write")
    book = store.get(archive, name)
    lines = clippings.lines(archive, book)
    known = {line.article_id: line for line in lines} | {line.id: line for line in lines}
    if lost := [str(number) for number in ids if number not in known]:
        raise PresswatchError(f"{book.name} has no clipping of {', '.join(lost)}; nothing was changed.")
    first = list(dict.fromkeys(known[number].id for number in ids))
    sections = {line.id: line.section for line in lines}
    rest = [line.id for line in lines if line.id not in first]
    store.arrange(
        archive, name, book.sections, [(each, sections[each]) for each in (*first, *rest)], utc_now()
    )
    if as_json:
        output.emit_all(_shape(each, book) for each in store.clippings(archive, name)())
        return
    for text in _written(archive, book):
        click.echo(text)


def _first_of_stories(archive: Archive, query: str, zone: str) -> list[int]:
    """Find the articles of a query, newest first; of each story the one that stands for it."""
    from monitor.store import folding, search

    asked = Filter(query=query, zone=zone)
    problem = search.page(archive, asked, limit=1, snippets=False, now=utc_now()).problem
    if problem:
        output.say(problem)
    return [number for part in folding.ids(archive, asked, now=utc_now()) for number in part.rows]


def _add(
    archive: Archive,
    name: str,
    ids: Sequence[int],
    as_json: bool,
    *,
    section: str | None = None,
    note: str | None = None,
) -> tuple[Added | None, bool]:
    """Clip articles, tell how far that has come, and say whether it was stopped."""
    from monitor.store import clippings

    progress = Progress(as_json)
    with Stopping() as stopping:

        def report(done: int, total: int) -> None:
            progress("clip", done, total)
            if stopping.asked and done < total:
                raise _StopError

        try:
            added = clippings.add(archive, name, ids, utc_now(), section=section, note=note, report=report)
        except _StopError:
            return None, True
    return added, False


def _status(stopped: bool, wanted: int, added: Added | None) -> int:
    if stopped:
        output.say(f"Stopped before all {wanted:,} were clipped; what was clipped stays.")
        return 1
    if added is not None and added.known:
        output.say(f"{len(added.known):,} were in the clipbook already.")
    return 0


def _shape(kept: Clipping, book: Clipbook) -> dict[str, Any]:
    """Shape a clipping with its article as it stood."""
    return {**output.article(kept.document.article), "clipping": shapes.clipping(kept, book)}


def _written(archive: Archive, book: Clipbook) -> Iterator[str]:
    """Write a clipbook as plain text: its lead, and its clippings below their sections."""
    from monitor.store import clippings

    yield f"{book.name}  ({book.template.value}, {_counted(book.clippings)})"
    if book.lead:
        yield book.lead
    section: int | None = None
    for line in clippings.lines(archive, book):
        if line.section != section:
            section = line.section
            yield f"\n{book.sections[section] if section is not None else ''}"
        changed = "  [changed since]" if line.changed else ""
        yield f"{line.article_id}  {line.outlet or '—'}  {line.title}{changed}"
        if line.note:
            yield f"    {line.note}"


def _counted(number: int) -> str:
    return output.counted(number, "clipping")


COMMANDS = (clipbook,)
