"""Commands for saved searches: list, set, remove, order."""

from __future__ import annotations

from typing import Any

import click

from monitor.cli import output
from monitor.cli.context import QUERY_SETTINGS, archive_option, json_option, open_archive, utc_now
from monitor.model import SavedSearch


def _shape(saved: SavedSearch) -> dict[str, Any]:
    return {"name": saved.name, "query": saved.query, "articles": saved.articles, "unread": saved.unread}


@click.group()
@archive_option
def searches() -> None:
    """Keep queries under names; a query finds what another does by search:"name"."""


def _all() -> list[SavedSearch]:
    from monitor.store import searches as store

    return store.counted(open_archive("read"), utc_now())


@searches.command("list")
@archive_option
@json_option
def list_searches(as_json: bool) -> None:
    """List the saved searches in their order, with how much each finds."""
    found = _all()
    if as_json:
        output.emit([_shape(saved) for saved in found])
    else:
        rows = [(s.name, s.articles, s.unread, " ".join(s.query.split())[:100]) for s in found]
        click.echo(output.table(rows, ("name", "articles", "unread", "query")))


@searches.command("set", context_settings=QUERY_SETTINGS)
@click.argument("name")
@click.argument("query")
@archive_option
@json_option
def set_search(name: str, query: str, as_json: bool) -> None:
    """Keep QUERY as NAME, anew or again."""
    from monitor.store import searches as store

    archive = open_archive("create")
    saved = store.set(archive, name, query, utc_now())
    (saved,) = (each for each in store.counted(archive, utc_now()) if each.id == saved.id)
    if as_json:
        output.emit(_shape(saved))
    else:
        click.echo(f"{saved.name}: {output.counted(saved.articles, 'article')}, {saved.unread:,} unread")


@searches.command("remove")
@click.argument("name")
@archive_option
@json_option
def remove_search(name: str, as_json: bool) -> None:
    """Remove the saved search NAME."""
    from monitor.store import searches as store

    archive = open_archive("write")
    meant = store.get(archive, name).id
    (saved,) = (each for each in store.counted(archive, utc_now()) if each.id == meant)
    store.remove(archive, name, utc_now())
    if as_json:
        output.emit(_shape(saved))
    else:
        click.echo(f"Removed the saved search {saved.name}.")


@searches.command("order")
@click.argument("names", nargs=-1, required=True, metavar="NAME…")
@archive_option
@json_option
def order_searches(names: tuple[str, ...], as_json: bool) -> None:
    """Put saved searches first, in the order given; the others follow as they stand."""
    from monitor.store import searches as store

    archive = open_archive("write")
    store.order(archive, names, utc_now())
    found = store.counted(archive, utc_now())
    if as_json:
        output.emit([_shape(saved) for saved in found])
    else:
        click.echo("\n".join(saved.name for saved in found))


COMMANDS = (searches,)
