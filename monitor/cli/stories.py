"""The command stories: which articles tell the same news, and the analyst's word on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from monitor.cli import output
from monitor.cli.context import archive_option, first_moment, json_option, open_archive
from monitor.errors import PresswatchError
from monitor.shapes import stamp

if TYPE_CHECKING:
    from monitor.likeness.lineage.drift import Drift
    from monitor.likeness.lineage.tree import Line
    from monitor.model import Article, Story
    from monitor.store import Archive


@click.group(invoke_without_command=True)
@click.option("--since", metavar="DATE", help="From this day on (UTC), as 2021-11-24, 2021-11 or 7d.")
@click.option(
    "--lineage",
    "article_id",
    type=int,
    metavar="ID",
    help="Say who copied whom in the story of this article, and which facts became others.",
)
@archive_option
@json_option
@click.pass_context
def stories(ctx: click.Context, since: str | None, article_id: int | None, as_json: bool) -> None:
    """List the stories that more than one article tells (as JSON, every story); `merge` and `split` correct them."""
    if ctx.invoked_subcommand is not None:
        return
    if article_id is not None:
        if since is not None:
            raise click.UsageError("--lineage is of one story: leave out --since.")
        _lineage(article_id, as_json=as_json)
        return
    from monitor.store import story_list
    from monitor.store.clock import RUNNING_BITS, minute_of

    first = 0 if since is None else minute_of(first_moment(since, datetime.now(UTC))) << RUNNING_BITS
    archive = open_archive("read")
    found = story_list.all(archive, first)
    if as_json:
        output.emit([_story(one) for one in found])
        return
    for one in found:
        if len(one.article_ids) > 1:
            click.echo(f"{one.id}  {len(one.article_ids)} articles  {one.title}  ({', '.join(one.outlets)})")


@stories.command()
@click.argument("ids", nargs=-1, type=int, required=True, metavar="ID…")
@archive_option
@json_option
def merge(ids: tuple[int, ...], as_json: bool) -> None:
    """Make one story of the stories of these articles. No later grouping takes it apart."""
    from monitor.store import stories as store

    archive = open_archive("write")
    _tell(archive, store.merge(archive, _known(archive, ids), datetime.now(UTC)), as_json)


@stories.command()
@click.argument("ids", nargs=-1, type=int, required=True, metavar="ID…")
@archive_option
@json_option
def split(ids: tuple[int, ...], as_json: bool) -> None:
    """Take these articles out of their story; together they are one of their own. No later grouping joins them."""
    from monitor.store import stories as store

    archive = open_archive("write")
    _tell(archive, store.split(archive, _known(archive, ids), datetime.now(UTC)), as_json)


@stories.command()
@click.argument("number", required=False, type=click.IntRange(1, 60), metavar="[N]")
@archive_option
@json_option
def days(number: int | None, as_json: bool) -> None:
    """Say within how many days articles can belong to one story; with N, set it from now on."""
    from monitor.store import nearby

    archive = open_archive("read" if number is None else "write")
    if number is not None:
        with archive.transaction():
            nearby.set_days(archive, number)
    known = nearby.days(archive)
    if as_json:
        output.emit({"days": known})
    else:
        click.echo(f"Articles belong to one story within {output.counted(known, 'day')}.")


def _lineage(article_id: int, *, as_json: bool) -> None:
    """Tell who copied whom, an article a line, the earliest first, and below each copy which facts became others."""
    from monitor.store import articles, lineage

    archive = open_archive("read")
    if not articles.known(archive, [article_id]):
        raise PresswatchError(f"There is no article {article_id}.")
    found = lineage.whole(archive, article_id)
    if found is None:
        raise PresswatchError(
            f"Article {article_id} is alone in its story: nothing in the archive tells the same."
        )
    pairs = [(line.like, line.id) for line in found.lineage.lines if line.like is not None]
    drifted = dict(lineage.drifted(archive, pairs))
    lines = [
        _descent(line, found.articles[line.id], drifted.get(line.id, ())) for line in found.lineage.lines
    ]
    if as_json:
        story = found.articles[article_id].story if article_id in found.articles else None
        output.emit({"story": story, "articles": lines, "left_out": found.lineage.left_out})
        return
    for line in lines:
        source = (
            f"from {line['copies']}"
            if line["copies"]
            else f"from {line['agency']}"
            if line["agency"]
            else "-"
        )
        like = (
            f", {line['shared']} of {line['total']} paragraphs as in {line['compared']}"
            if line["kind"]
            else ""
        )
        click.echo(f"{line['id']}  {line['outlet'] or ''}  {source}  {line['kind'] or ''}{like}".rstrip())
        for drift in line["drifts"]:
            click.echo(f"    {drift['kind']}: {drift['before'] or ''} -> {drift['after'] or ''}")


def _descent(line: Line, article: Article, drifts: Sequence[Drift]) -> dict[str, Any]:
    return {
        "id": line.id,
        "title": article.title,
        "outlet": article.outlet or None,
        "published": article.published,
        "published_basis": article.published_basis.value,
        "arrived": stamp(article.arrived),
        "copies": line.parent,
        "agency": line.agency,
        "compared": line.like,
        "kind": line.kind.name.lower() if line.kind else None,
        "shared": line.shared,
        "total": line.total,
        "order": line.order.value if line.like is not None else None,
        "drifts": [
            {
                "kind": each.kind.value,
                "before": each.before,
                "after": each.after,
                "original": each.original,
                "copy": each.copy,
            }
            for each in drifts
        ],
    }


def _known(archive: Archive, ids: Sequence[int]) -> list[int]:
    from monitor.store import articles

    known = articles.known(archive, ids)
    missing = [str(one) for one in ids if one not in known]
    if missing:
        raise PresswatchError(f"There is no article {', '.join(missing)}; nothing was changed.")
    return list(dict.fromkeys(ids))


def _tell(archive: Archive, number: int, as_json: bool) -> None:
    from monitor.store import story_list

    story = story_list.one(archive, number)
    if story is None:
        raise PresswatchError("Articles that are still waiting for their text are in no story yet.")
    if as_json:
        output.emit(_story(story))
    else:
        count = output.counted(len(story.article_ids), "article")
        click.echo(f"Story {story.id}: {', '.join((count, *story.outlets))}")


def _story(story: Story) -> dict[str, Any]:
    from monitor.likeness import Kind

    return {
        "id": story.id,
        "title": story.title,
        "outlets": list(story.outlets),
        "articles": list(story.article_ids),
        "first": stamp(story.first),
        "last": stamp(story.last),
        "kinds": [Kind(kind).name.lower() for kind in story.kinds],
    }


COMMANDS = (stories,)
