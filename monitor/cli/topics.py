"""Commands for topics: list, set, remove, test, why."""

from __future__ import annotations

import click

from monitor.cli import output
from monitor.cli.context import QUERY_SETTINGS, archive_option, finish, json_option, open_archive


@click.group()
@archive_option
def topics() -> None:
    """Follow subjects, each defined by a query."""


@topics.command("list")
@archive_option
@json_option
def list_topics(as_json: bool) -> None:
    """List the topics with their queries."""
    from monitor.store import topics as store

    found = store.all(open_archive("read"))
    if as_json:
        output.emit([output.topic(topic) for topic in found])
    else:
        rows = [(t.name, t.articles, t.unread, " ".join(t.query.split())[:100]) for t in found]
        click.echo(output.table(rows, ("name", "articles", "unread", "query")))


@topics.command("set", context_settings=QUERY_SETTINGS)
@click.argument("name")
@click.argument("query")
@archive_option
@json_option
def set_topic(name: str, query: str, as_json: bool) -> None:
    """Define the topic NAME by QUERY, anew or again, and tag the whole archive by it."""
    from monitor.engine import utc_now
    from monitor.store import topics as store

    archive = open_archive("create")
    store.set(archive, name, query, utc_now())
    finish(archive)
    saved = store.get(archive, name)
    if as_json:
        output.emit(output.topic(saved))
    else:
        click.echo(f"{saved.name}: {saved.articles} articles, {saved.unread} unread")


@topics.command("remove")
@click.argument("name")
@archive_option
@json_option
def remove_topic(name: str, as_json: bool) -> None:
    """Remove the topic NAME and its tags."""
    from monitor.engine import utc_now
    from monitor.store import topics as store

    archive = open_archive("create")
    removed = store.get(archive, name)
    store.remove(archive, name, utc_now())
    if as_json:
        output.emit(output.topic(removed))
    else:
        click.echo(f"Removed the topic {removed.name}.")


@topics.command("test", context_settings=QUERY_SETTINGS)
@click.argument("query")
@archive_option
@json_option
def test_topic(query: str, as_json: bool) -> None:
    """Show which articles a topic with QUERY would have; write nothing."""
    from monitor.store import tags

    found = tags.matching(open_archive("read"), query)
    if as_json:
        output.emit({"total": len(found), "articles": [output.article(article) for article in found]})
    else:
        click.echo(f"{len(found)} articles")
        for article in found:
            click.echo(output.line(article))


@topics.command("why")
@click.argument("name")
@click.argument("article_id", metavar="ID", type=int)
@archive_option
@json_option
def why_topic(name: str, article_id: int, as_json: bool) -> None:
    """Explain clause by clause why the article ID has the topic NAME, or why not."""
    from monitor.store import tags

    matched, clauses = tags.why(open_archive("read"), name, article_id)
    if as_json:
        output.emit(
            {
                "matched": matched,
                "clauses": [
                    {
                        "clause": clause.clause,
                        "matched": clause.matched,
                        "spans": [output.span(span) for span in clause.spans],
                        "nearest": clause.nearest,
                    }
                    for clause in clauses
                ],
            }
        )
        return
    click.echo(f"{name} {'matches' if matched else 'does not match'} article {article_id}:")
    for clause in clauses:
        click.echo(f"  {'✓' if clause.matched else '✗'} {clause.clause}")
        if clause.nearest:
            click.echo(f"      {clause.nearest}")


COMMANDS = (topics,)
