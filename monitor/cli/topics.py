"""Commands for topics: list, set, remove, test, why; the analyst's word; measuring; files of topics."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from monitor.cli import output
from monitor.cli.context import QUERY_SETTINGS, archive_option, finish, json_option, open_archive, utc_now
from monitor.cli.progress import Progress

if TYPE_CHECKING:
    from monitor.measuring import Estimate, Stratum
    from monitor.store import Archive
    from monitor.store.tags import Word
    from monitor.store.workbench import Measure


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
    from monitor.store import topics as store

    archive = open_archive("create")
    store.set(archive, name, query, utc_now())
    _hint(archive, query)
    finish(archive, progress=Progress(as_json))
    saved = store.get(archive, name)
    if as_json:
        output.emit(output.topic(saved))
    else:
        click.echo(f"{saved.name}: {output.counted(saved.articles, 'article')}, {saved.unread:,} unread")


def _hint(archive: Archive, query: str) -> None:
    """Say what is right as it stands but perhaps not meant: small operators, lists that are not there."""
    from monitor.model import Filter
    from monitor.store import clock, search

    page = search.page(archive, Filter(query=query), limit=1, snippets=False, now=clock.EPOCH)
    if page.problem:
        output.say(page.problem)
    for part, number in page.broad.items():
        output.say(f"{part} stands for {number:,} words.")


@topics.command("remove")
@click.argument("name")
@archive_option
@json_option
def remove_topic(name: str, as_json: bool) -> None:
    """Remove the topic NAME and its tags."""
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

    archive = open_archive("read")
    found = tags.matching(archive, query)
    _hint(archive, query)
    if as_json:
        output.emit({"total": len(found), "articles": [output.article(article) for article in found]})
    else:
        click.echo(output.counted(len(found), "article"))
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


# --- the analyst's word ---------------------------------------------------------------------------------


def _say(name: str, article_id: int, word: Word, as_json: bool) -> None:
    """Write the analyst's word, and let topics follow that refer to this one."""
    from monitor.store import articles, tags
    from monitor.store import topics as store

    archive = open_archive("write")
    tags.say(archive, name, article_id, word, utc_now())
    if tags.todo(archive, 1):
        finish(archive, progress=Progress(as_json))
    topic = store.get(archive, name)
    found = next(
        (tag for tag in articles.get(archive, article_id).tags if tag.topic == topic.name),
        None,
    )
    standing = found is not None and (found.verdict is None or found.verdict.value != "rejected")
    if as_json:
        output.emit(
            {
                "topic": topic.name,
                "id": article_id,
                "tagged": standing,
                "origin": found.origin.value if found else None,
                "verdict": found.verdict.value if found and found.verdict else None,
            }
        )
    else:
        click.echo(f"Article {article_id} {'has' if standing else 'does not have'} the topic {topic.name}.")


@topics.command("confirm")
@click.argument("name")
@click.argument("article_id", metavar="ID", type=int)
@archive_option
@json_option
def confirm_tag(name: str, article_id: int, as_json: bool) -> None:
    """Say that the article ID has the topic NAME rightly."""
    _say(name, article_id, "confirm", as_json)


@topics.command("reject")
@click.argument("name")
@click.argument("article_id", metavar="ID", type=int)
@archive_option
@json_option
def reject_tag(name: str, article_id: int, as_json: bool) -> None:
    """Take the topic NAME from the article ID, whatever the topic's query says."""
    _say(name, article_id, "reject", as_json)


@topics.command("add")
@click.argument("name")
@click.argument("article_id", metavar="ID", type=int)
@archive_option
@json_option
def add_tag(name: str, article_id: int, as_json: bool) -> None:
    """Give the topic NAME to the article ID, whatever the topic's query says."""
    _say(name, article_id, "add", as_json)


@topics.command("withdraw")
@click.argument("name")
@click.argument("article_id", metavar="ID", type=int)
@archive_option
@json_option
def withdraw_word(name: str, article_id: int, as_json: bool) -> None:
    """Take back what was said of the topic NAME on the article ID: the topic's query decides again."""
    _say(name, article_id, "withdraw", as_json)


# --- measuring ------------------------------------------------------------------------------------------


@topics.command("measure")
@click.argument("name")
@click.option("--seed", type=int, default=1, show_default=True, help="Another sample for recall.")
@archive_option
@json_option
def measure_topic(name: str, seed: int, as_json: bool) -> None:
    """Measure how good the query of the topic NAME is, from the verdicts given so far."""
    from monitor.store import workbench

    measured = workbench.measure(open_archive("read"), name, seed=seed)
    if as_json:
        output.emit(_measured(measured))
        return
    click.echo(f"{measured.topic}: {output.counted(measured.found, 'article')} found")
    said = output.counted(measured.confirmed + measured.rejected, "verdict")
    click.echo(f"precision  {_said(measured.precision)}, from {said}")
    judged = output.counted(measured.near.judged + measured.far.judged, "verdict")
    click.echo(f"recall     {_said(measured.recall)}, from {judged} on what it does not find")
    click.echo(f"clauses, in the newest {measured.looked_at} of its articles:")
    rows = [
        (
            ("keeps out" if each.excludes else "finds") if not each.dead else "dead",
            each.found,
            each.alone,
            each.clause,
        )
        for each in measured.clauses
    ]
    click.echo(output.table(rows, ("", "articles", "alone", "clause")))
    for unknown in measured.unknown:
        click.echo(f"not known: {unknown.word} (in {unknown.belonging} that belong, {unknown.others} others)")
        click.echo(f"    {unknown.example}")


def _said(estimate: Estimate | None) -> str:
    if estimate is None:
        return "not known yet"
    return f"{estimate.value:.2f} ({estimate.low:.2f} to {estimate.high:.2f})"


def _measured(measured: Measure) -> dict[str, Any]:
    def estimate(found: Estimate | None) -> dict[str, float] | None:
        if found is None:
            return None
        return {"value": round(found.value, 4), "low": round(found.low, 4), "high": round(found.high, 4)}

    def stratum(found: Stratum) -> dict[str, int]:
        return {"articles": found.size, "judged": found.judged, "belong": found.belong}

    return {
        "topic": measured.topic,
        "query": measured.query,
        "revision": measured.revision,
        "found": measured.found,
        "verdicts": {
            "confirmed": measured.confirmed,
            "rejected": measured.rejected,
            "added": measured.added,
        },
        "precision": estimate(measured.precision),
        "recall": estimate(measured.recall),
        "missed": None if measured.missed is None else round(measured.missed, 1),
        "sample": {"near": stratum(measured.near), "far": stratum(measured.far)},
        "looked_at": measured.looked_at,
        "clauses": [
            {
                "clause": each.clause,
                "excludes": each.excludes,
                "found": each.found,
                "alone": each.alone,
                "dead": each.dead,
            }
            for each in measured.clauses
        ],
        "unknown": [
            {
                "word": each.word,
                "belonging": each.belonging,
                "others": each.others,
                "id": each.article_id,
                "example": each.example,
            }
            for each in measured.unknown
        ],
    }


@topics.command("check")
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@archive_option
@json_option
def check_verdicts(path: Path, as_json: bool) -> int:
    """Judge the articles of saved verdicts by the topics as they are now; exit 1 where one is judged otherwise."""
    from monitor import topic_files
    from monitor.store import verdicts as store

    file = topic_files.read(_bytes_of(path))
    refused = [each for each in file.refused if each.kind == "verdict"]
    checked = store.check(open_archive("read"), file.verdicts)
    failed = [each for each in checked if not each.passed]
    if as_json:
        output.emit(
            {
                "verdicts": len(checked) + len(refused),
                "passed": len(checked) - len(failed),
                "failed": [
                    {
                        "topic": each.verdict.topic,
                        "title": each.verdict.title,
                        "id": each.verdict.article_id,
                        "url": each.verdict.url,
                        "belongs": each.verdict.belongs,
                        "matched": each.matched,
                        "spans": [output.span(span) for span in each.spans],
                    }
                    for each in failed
                ],
            }
        )
    else:
        click.echo(f"{len(checked) - len(failed)} of {len(checked) + len(refused)} verdicts hold")
        for each in failed:
            what = (
                "there is no such topic"
                if each.matched is None
                else "is found, but does not belong"
                if each.matched
                else "belongs, but is not found"
            )
            click.echo(f"{each.verdict.topic}: “{each.verdict.title}” {what}")
    for wrong in refused:
        output.say(f"{wrong.name}: {wrong.reason}")
    if not checked and not refused:
        output.say(f"There are no verdicts in {path}: `presswatch topics export` writes them.")
        return 1
    return int(bool(failed or refused))


# --- files ----------------------------------------------------------------------------------------------


@topics.command("import")
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE.toml")
@archive_option
@json_option
def import_topics(path: Path, as_json: bool) -> int:
    """Take topics, word lists and verdicts from a file, and say what became of each."""
    from monitor import topic_files
    from monitor.store import transfer

    file = topic_files.read(_bytes_of(path))
    archive = open_archive("create")
    lines = transfer.take(archive, file, utc_now())
    finish(archive, progress=Progress(as_json))
    if as_json:
        output.emit(
            [
                {"kind": line.kind, "name": line.name, "status": line.status, "reason": line.reason}
                for line in lines
            ]
        )
    else:
        for line in lines:
            click.echo(f"{line.status:<8} {line.kind:<8} {line.name}")
    for line in lines:
        if line.status == "refused":
            output.say(f"{line.kind} {line.name}: {line.reason}")
    return int(any(line.status == "refused" and line.kind != "verdict" for line in lines))


@topics.command("export")
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.toml")
@click.option("--without-verdicts", is_flag=True, help="Leave out the articles that were judged.")
@archive_option
@json_option
def export_topics(path: Path, without_verdicts: bool, as_json: bool) -> None:
    """Write the topics, the word lists, and the verdicts with their articles to a file."""
    from monitor import topic_files
    from monitor.files import whole_file
    from monitor.store import licences, verdicts
    from monitor.store import topics as store

    archive = open_archive("read")
    found, lists = store.all(archive, counts=False), store.lists(archive)
    judged = [] if without_verdicts else verdicts.saved(archive)
    # a verdict is worth nothing without the whole text, so it leaves whole or not at all
    said = [each for each in judged if licences.whole(archive, each)]
    if len(said) < len(judged):
        output.say(
            f"Left out {len(judged) - len(said):,} of {len(judged):,} verdicts: the licence policy of their outlets"
            " does not allow the full text to leave."
        )
    with whole_file(path) as out:
        out.write(topic_files.write(found, lists, said))
    if as_json:
        output.emit({"output": str(path), "topics": len(found), "lists": len(lists), "verdicts": len(said)})
    else:
        kinds = ((found, "topic"), (lists, "word list"), (said, "verdict"))
        click.echo(f"{', '.join(output.counted(len(each), noun) for each, noun in kinds)} in {path}")


def _bytes_of(path: Path) -> bytes:
    from monitor.errors import UnknownError

    try:
        return path.read_bytes()
    except OSError as error:
        raise UnknownError(f"{path} cannot be read: {error.strerror or error}.") from error


COMMANDS = (topics,)
