"""Commands for articles: search, show, mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, get_args

import click

from monitor.cli import output
from monitor.cli.context import (
    QUERY_SETTINGS,
    Failures,
    archive_option,
    json_option,
    open_archive,
    time_zone,
    utc_now,
)
from monitor.errors import UnknownError
from monitor.model import Article, Filter, Sort

if TYPE_CHECKING:
    from monitor.store import Archive

PAGE = 500
_MOST = 10**12  # more articles than any archive holds, and no more than SQLite can count


@click.command(context_settings=QUERY_SETTINGS)
@click.argument("query")
@click.option("--limit", type=click.IntRange(min=0), default=50, show_default=True, help="0 is all.")
@click.option("--sort", type=click.Choice(get_args(Sort)), default=None, help="The default is date.")
@click.option("--tz", "zone", default="UTC", show_default=True, help="The zone in which days are meant.")
@archive_option
@json_option
def search(query: str, limit: int, sort: Sort | None, zone: str, as_json: bool) -> None:
    """Search the archive with QUERY; "" is every article."""
    archive = open_archive("read")
    asked = Filter(query=query, zone=time_zone(zone), sort=sort or "date")
    problem, found = _found(archive, asked, limit, snippets=True)
    if problem:
        output.say(problem)
    if as_json:
        output.emit_all(output.article(article, snippet=True) for article in found)
    else:
        for article in found:
            click.echo(output.line(article))


def _found(
    archive: Archive, asked: Filter, limit: int, *, snippets: bool
) -> tuple[str | None, Iterator[Article]]:
    """Find the first `limit` articles (0 is all), a page at a time; with what there is to say of the query."""
    from monitor.store import search as store

    now = utc_now()
    limit = min(limit, _MOST)
    if limit:
        page = store.page(archive, asked, limit=limit, snippets=snippets, now=now)
        return page.problem, iter(page.articles)
    problem = store.page(archive, asked, limit=1, snippets=False, now=now).problem

    def everything() -> Iterator[Article]:
        for chunk in store.ids(archive, asked, now=now):
            for start in range(0, len(chunk), PAGE):
                yield from store.rows(archive, chunk[start : start + PAGE], asked if snippets else None)

    return problem, everything()


@click.command()
@click.argument("article_id", metavar="ID", type=int)
@archive_option
@json_option
def show(article_id: int, as_json: bool) -> None:
    """Show the article ID whole, with its tags and the words that caused them."""
    from monitor.store import articles as store

    archive = open_archive("read")
    whole = store.get(archive, article_id)
    if as_json:
        from monitor.likeness import Kind
        from monitor.store import story_list

        akin = [
            output.kin(link.article_id, Kind(link.kind).name.lower(), link.shared, link.total)
            for link in story_list.kin(archive, article_id)
        ]
        output.emit({**output.document(whole), "kin": akin})
        return
    article = whole.article
    click.echo(article.title)
    facts = [article.outlet, article.author, f"{output.when(article)} ({article.published_basis.value})"]
    facts += [
        output.counted(article.words, "word"),
        article.language,
        output.state_words(article.state),
        article.url,
    ]
    click.echo(" · ".join(fact for fact in facts if fact))
    for tag in whole.tags:
        texts = {"title": article.title, "text": whole.text}
        words = dict.fromkeys(texts[span.field][span.start : span.end] for span in tag.spans)
        click.echo(f"{tag.topic}: {', '.join(words)}")
    click.echo(f"\n{whole.text}")


MARKS = {
    "read": ("read", True),
    "unread": ("read", False),
    "star": ("starred", True),
    "unstar": ("starred", False),
    "dismiss": ("dismissed", True),
    "restore": ("dismissed", False),
}


@click.command()
@click.argument("ids", nargs=-1, required=True, type=int, metavar="ID…")
@click.option("--read", is_flag=True, help="Mark as read.")
@click.option("--unread", is_flag=True, help="Mark as unread.")
@click.option("--star", is_flag=True, help="Star.")
@click.option("--unstar", is_flag=True, help="Take the star away.")
@click.option("--dismiss", is_flag=True, help="Hide from the inbox; deletes nothing.")
@click.option("--restore", is_flag=True, help="Bring back to the inbox.")
@archive_option
@json_option
def mark(ids: tuple[int, ...], as_json: bool, **asked: bool) -> int:
    """Mark the articles ID… ."""
    from monitor.store import articles as store
    from monitor.store import marks

    wanted = [MARKS[option] for option in MARKS if asked[option]]
    if not wanted:
        raise click.UsageError("Say what to mark: one of --" + ", --".join(MARKS) + ".")
    changes = dict(wanted)
    if len(changes) < len(wanted):
        raise click.UsageError("Two of these marks say the opposite of each other: name one of them.")
    archive = open_archive("create")
    known = store.known(archive, ids)
    failures = Failures()
    for unknown in (number for number in ids if number not in known):
        failures.tell(str(unknown), UnknownError("there is no article with this id."))
    present = tuple(number for number in dict.fromkeys(ids) if number in known)
    for name, value in changes.items() if present else ():
        marks.set(archive, present, name, value, utc_now())  # type: ignore[arg-type]
    if as_json:
        output.emit([{"id": number} | changes for number in present])
    return failures.status()


COMMANDS = (search, show, mark)
