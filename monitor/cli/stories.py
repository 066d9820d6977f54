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
    from monitor.model import Story
    from monitor.store import Archive


@click.group(invoke_without_command=True)
@click.option("--since", metavar="DATE", help="From this day on (UTC), as 2021-11-24, 2021-11 or 7d.")
@archive_option
@json_option
@click.pass_context
def stories(ctx: click.Context, since: str | None, as_json: bool) -> None:
    """List the stories that more than one article tells (as JSON, every story); `merge` and `split` correct them."""
    if ctx.invoked_subcommand is not None:
        return
    from monitor.store import stories as store
    from monitor.store.clock import RUNNING_BITS, minute_of

    first = 0 if since is None else minute_of(first_moment(since, datetime.now(UTC))) << RUNNING_BITS
    archive = open_archive("read")
    found = store.all(archive, first)
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


def _known(archive: Archive, ids: Sequence[int]) -> list[int]:
    from monitor.store import articles

    known = articles.known(archive, ids)
    missing = [str(one) for one in ids if one not in known]
    if missing:
        raise PresswatchError(f"There is no article {', '.join(missing)}; nothing was changed.")
    return list(dict.fromkeys(ids))


def _tell(archive: Archive, number: int, as_json: bool) -> None:
    from monitor.store import stories as store

    story = store.one(archive, number)
    if story is None:
        raise PresswatchError("Articles that are still waiting for their text are in no story yet.")
    if as_json:
        output.emit(_story(story))
    else:
        click.echo(f"Story {story.id}: {len(story.article_ids)} articles, {', '.join(story.outlets)}")


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
