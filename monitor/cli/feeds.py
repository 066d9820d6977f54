"""Commands for feeds: add, list, remove, import, export."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from monitor.cli import output
from monitor.cli.context import Failures, archive_option, in_worker, json_option, open_archive, utc_now
from monitor.errors import ParseError, PresswatchError, UnknownError
from monitor.settings import limits

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from monitor.opml import Listed
    from monitor.stages.stage import Tools

ALLOW_LOCAL = click.option(
    "--allow-local", is_flag=True, help="Admit the feed's own host name although it is inside your network."
)


@click.group()
@archive_option
def feeds() -> None:
    """Subscribe to feeds."""


@feeds.command("add")
@click.argument("urls", nargs=-1, required=True, metavar="URL…")
@click.option("--folder", default="", metavar="F", help="Folders are divided by “/”.")
@ALLOW_LOCAL
@archive_option
@json_option
def add(urls: tuple[str, ...], folder: str, allow_local: bool, as_json: bool) -> int:
    """Subscribe to the feeds or sites URL… ."""
    from monitor.engine import with_tools
    from monitor.store import preferences
    from monitor.store.feeds import bare
    from monitor.subscribe import Subscriber

    archive = open_archive("create")
    failures = Failures()
    results: list[dict[str, Any]] = []

    async def subscribe(tools: Tools) -> None:
        tools.web.proxy = preferences.get(archive).proxy
        subscriber = Subscriber(archive, tools)
        for url in urls:
            try:
                outcome = await subscriber.add(url, folder=folder, allow_local=allow_local, now=utc_now())
            except PresswatchError as error:
                failures.tell(bare(url), error)
                results.append({"url": bare(url), "state": None, "found": []})
                continue
            if outcome.feed is None:
                failures.tell(bare(url), UnknownError(outcome.remark or "no feed was found."))
            elif outcome.remark:
                output.say(f"{outcome.feed.url}: {outcome.remark}")
            state = outcome.feed.state.value if outcome.feed else None
            address = outcome.feed.url if outcome.feed else bare(url)
            results.append({"url": address, "state": state, "found": list(outcome.found)})

    asyncio.run(with_tools(limits(), subscribe))
    if as_json:
        output.emit(results)
    else:
        for result in results:
            if result["state"]:
                click.echo(f"{result['state']}  {result['url']}")
            for address in result["found"] if not result["state"] else []:
                click.echo(f"found  {address}")
    return failures.status()


@feeds.command("list")
@archive_option
@json_option
def list_feeds(as_json: bool) -> None:
    """List the feeds with how they stand."""
    from monitor.store import feeds as store

    found = store.all(open_archive("read"))
    if as_json:
        output.emit([output.feed(feed) for feed in found])
        return
    rows = [
        (f.state.value, f.outlet or f.title, f.folder, f.articles, f.url, f.error or f.remark) for f in found
    ]
    click.echo(output.table(rows, ("state", "outlet", "folder", "articles", "url", "error")))


@feeds.command("remove")
@click.argument("url")
@archive_option
@json_option
def remove(url: str, as_json: bool) -> None:
    """Stop polling the feed URL; its articles stay."""
    from monitor.store import feeds as store

    archive = open_archive("create")
    store.remove(archive, url, utc_now())
    if as_json:
        output.emit({"url": store.bare(url), "removed": True})
    else:
        click.echo(f"Removed {store.bare(url)}; its articles stay.")


@feeds.command("import")
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE.opml")
@click.option("--preview", is_flag=True, help="Say what the file holds, and change nothing.")
@click.option(
    "--only",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    default=None,
    help="Take only the feeds whose addresses stand in this text file, one a line, as --preview says them.",
)
@ALLOW_LOCAL
@archive_option
@json_option
def import_opml(path: Path, preview: bool, only: Path | None, allow_local: bool, as_json: bool) -> int:
    """Subscribe to the feeds of an OPML file, to all of them or none."""
    from monitor.store import feeds as store
    from monitor.store import subscriptions

    content = _bytes_of(path)
    chosen = None if only is None else set(_bytes_of(only).decode("utf-8", "replace").split())
    listed = in_worker(lambda pool: pool.run("opml", data=content))
    if not listed.subscriptions and not listed.refused:
        raise ParseError(f"{path} names no feed.")
    archive = open_archive("read" if preview else "create")
    now = utc_now()
    known = {feed.url for feed in store.all(archive, counts=False)}
    if preview:
        _preview(listed, known, as_json=as_json)
        return 0
    results: list[dict[str, Any]] = []
    with subscriptions.subscribing(archive, now):
        for wanted in listed.subscriptions:
            if chosen is not None and store.bare(wanted.url) not in chosen:
                continue
            feed = store.add(
                archive,
                wanted.url,
                title=wanted.title,
                folder=wanted.folder,
                allow_local=allow_local,
                now=now,
            )
            results.append({"url": feed.url, "state": feed.state.value, "found": []})
    failures = Failures()
    for address, reason in listed.refused:
        failures.tell(address, ParseError(reason))
    if as_json:
        output.emit(results)
    else:
        added = sum(result["url"] not in known for result in results)
        click.echo(
            f"{output.counted(added, 'feed')} added, {len(results) - added} known, {failures.count} refused"
        )
    return failures.status()


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnknownError(f"{path} cannot be read ({error.strerror}).") from error


def _preview(listed: Listed, known: AbstractSet[str], *, as_json: bool) -> None:
    """Say what a list holds: what is new, what is known, and what is refused and why."""
    from monitor.store.feeds import bare

    found = [
        {
            "url": bare(wanted.url),
            "title": wanted.title,
            "folder": wanted.folder or None,
            "status": "known" if bare(wanted.url) in known else "new",
        }
        for wanted in listed.subscriptions
    ]
    refused = [{"address": address, "reason": reason} for address, reason in listed.refused]
    if as_json:
        output.emit({"title": listed.title, "feeds": found, "refused": refused})
        return
    for feed in found:
        click.echo(f"{feed['status']}  {feed['folder'] or '—'}  {feed['url']}")
    for one in refused:
        click.echo(f"refused  {one['address']}: {one['reason']}")


@feeds.command("export")
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.opml")
@archive_option
@json_option
def export_opml(path: Path, as_json: bool) -> None:
    """Write the feeds as an OPML file."""
    from monitor import opml
    from monitor.files import whole_file
    from monitor.store import feeds as store

    found = store.all(open_archive("read"))
    with whole_file(path) as out:
        out.write(opml.write(found))
    if as_json:
        output.emit({"output": str(path), "feeds": len(found)})
    else:
        click.echo(f"{output.counted(len(found), 'feed')} in {path}")


COMMANDS = (feeds,)
