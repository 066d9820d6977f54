"""The command stats: the archive in figures, and what of the press may have been missed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import click

from monitor.cli import output
from monitor.cli.context import archive_option, first_moment, json_option, open_archive, utc_now
from monitor.model import BodyState, FeedState
from monitor.shapes import stamp

if TYPE_CHECKING:
    from monitor.store.completeness import Absence, FeedReport, Gap, Polls, Report, Silence
    from monitor.store.counts import Figures

_ABSENT = {
    "offline": "There was no way to the network",
    "stopped": "No engine was at work",
    "asleep": "The computer slept or stood still",
}


@click.command()
@click.option("--completeness", is_flag=True, help="Say what may have been missed.")
@click.option(
    "--since",
    metavar="DATE",
    default=None,
    help="With --completeness: from this day on (UTC), as 2021-11-24, 2021-11 or 7d; 7d by default.",
)
@archive_option
@json_option
def stats(completeness: bool, since: str | None, as_json: bool) -> None:
    """Show the archive in figures, or what of the press may have been missed."""

    if since is not None and not completeness:
        raise click.UsageError("--since belongs to --completeness.")
    now = utc_now()
    first = first_moment("7d" if since is None else since, now)
    archive = open_archive("read")
    if completeness:
        from monitor.store.completeness import report

        found = report(archive, first, now)
        if as_json:
            output.emit(_report(found))
        else:
            _tell_report(found)
        return
    from monitor.store.counts import figures

    counted = figures(archive)
    if as_json:
        output.emit(_figures(counted))
    else:
        _tell_figures(counted)


# --- figures --------------------------------------------------------------------------------------------


def _figures(counted: Figures) -> dict[str, Any]:
    return {
        "articles": counted.articles,
        "unread": counted.unread,
        "starred": counted.starred,
        "dismissed": counted.dismissed,
        "stories": counted.stories,
        "outlets": counted.outlets,
        "first_arrival": stamp(counted.first_arrival),
        "last_arrival": stamp(counted.last_arrival),
        "states": _states(counted.states),
        "feeds": sum(counted.feeds.values()),
        "feed_states": {state.value: counted.feeds.get(state, 0) for state in FeedState},
        "topics": [
            {"name": name, "articles": articles, "unread": unread}
            for name, articles, unread in counted.topics
        ],
        "bytes": {
            "archive": counted.archive_bytes,
            "beside": counted.beside_bytes,
            "total": counted.archive_bytes + counted.beside_bytes,
        },
    }


def _tell_figures(counted: Figures) -> None:
    click.echo(
        f"{output.counted(counted.articles, 'article')}, {counted.unread:,} unread, {counted.starred:,} starred, "
        f"{counted.dismissed:,} dismissed, of {output.counted(counted.outlets, 'outlet')}, "
        f"in {output.counted(counted.stories, 'story')}"
    )
    if counted.first_arrival and counted.last_arrival:
        click.echo(f"arrived {_when(counted.first_arrival)} to {_when(counted.last_arrival)}")
    click.echo(f"texts: {_states_in_words(counted.states) or 'none'}")
    kinds = ", ".join(f"{number:,} {state.value}" for state, number in counted.feeds.items() if number)
    click.echo(f"{output.counted(sum(counted.feeds.values()), 'feed')}{f': {kinds}' if kinds else ''}")
    for name, articles, unread in counted.topics:
        click.echo(f"topic {name}: {output.counted(articles, 'article')}, {unread:,} unread")
    total = counted.archive_bytes + counted.beside_bytes
    click.echo(
        f"{_size(total)} on disk: {_size(counted.archive_bytes)} archive, "
        f"{_size(counted.beside_bytes)} pages and what else lies beside it"
    )


def _size(number: int) -> str:
    size, unit = float(number), "B"
    for larger in ("KB", "MB", "GB"):
        if size < 1000:
            break
        size, unit = size / 1000, larger
    return f"{size:,.0f} {unit}" if size >= 10 or unit == "B" else f"{size:.1f} {unit}"


# --- completeness ---------------------------------------------------------------------------------------


def _report(found: Report) -> dict[str, Any]:
    urls = {feed.feed_id: feed.url for feed in found.feeds}
    return {
        "since": stamp(found.since),
        "until": stamp(found.until),
        "polls": _polls(found.polls),
        "gaps": [{"feed": urls[gap.feed_id], **_gap(gap)} for gap in found.gaps],
        "silences": [{"feed": urls[each.feed_id], **_silence(each)} for each in found.silences],
        "absences": [_absence(each) for each in found.absences],
        "articles": _articles(found.states),
        "feeds": [_feed(feed) for feed in found.feeds],
    }


def _feed(feed: FeedReport) -> dict[str, Any]:
    return {
        "url": feed.url,
        "title": feed.title or None,
        "state": feed.state,
        "remark": feed.remark,
        "polls": _polls(feed.polls),
        "gaps": [_gap(gap) for gap in feed.gaps],
        "silences": [_silence(each) for each in feed.silences],
        "articles": _articles(feed.states),
    }


def _polls(polls: Polls) -> dict[str, int]:
    return {
        "made": polls.made,
        "changed": polls.changed,
        "unchanged": polls.unchanged,
        "failed": polls.failed,
        "paused": polls.paused,
        "missed": polls.missed,
    }


def _gap(gap: Gap) -> dict[str, Any]:
    return {"since": stamp(gap.since), "until": stamp(gap.until), "says": _gap_in_words(gap)}


def _silence(silence: Silence) -> dict[str, Any]:
    return {
        "since": stamp(silence.since),
        "until": stamp(silence.until),
        "noticed": stamp(silence.noticed),
        "usual_seconds": round(silence.usual.total_seconds()),
        "says": _silence_in_words(silence),
    }


def _absence(absence: Absence) -> dict[str, Any]:
    return {
        "kind": absence.kind,
        "since": stamp(absence.since),
        "until": stamp(absence.until),
        "says": _absence_in_words(absence),
    }


def _articles(states: Mapping[BodyState, int]) -> dict[str, Any]:
    arrived = sum(states.values())
    return {
        "arrived": arrived,
        "without_text": arrived - states.get(BodyState.FULL, 0),
        "states": _states(states),
    }


def _states(states: Mapping[BodyState, int]) -> dict[str, int]:
    return {state.value: states.get(state, 0) for state in BodyState}


def _tell_report(found: Report) -> None:
    click.echo(f"{_when(found.since)} to {_when(found.until)} UTC")
    click.echo(f"polls: {_polls_in_words(found.polls)}")
    lacking = _lacking(found.states)
    click.echo(
        f"articles: {sum(found.states.values()):,} arrived, {sum(lacking.values()):,} without full text"
        f"{f' ({_states_in_words(lacking)})' if lacking else ''}"
    )
    for absence in found.absences:
        click.echo(_absence_in_words(absence))
    if failing := sum(feed.state == FeedState.FAILING.value for feed in found.feeds):
        click.echo(f"feeds that fail: {failing:,}")  # who knows what they brought
    if not any((found.absences, found.gaps, found.silences, found.polls.missed, failing)):
        click.echo("Nothing is known that may have been missed.")
    for feed in found.feeds:
        lacking = _lacking(feed.states)
        if not any((feed.gaps, feed.silences, feed.remark, lacking, feed.polls.failed, feed.polls.missed)):
            continue
        click.echo(f"\n{feed.title or feed.url}  {feed.url}")
        click.echo(f"  polls: {_polls_in_words(feed.polls)}")
        if feed.remark:
            click.echo(f"  {feed.remark}")
        for gap in feed.gaps:
            click.echo(f"  {_gap_in_words(gap)}")
        for silence in feed.silences:
            click.echo(f"  {_silence_in_words(silence)}")
        if lacking:
            click.echo(f"  without full text: {_states_in_words(lacking)}")


def _polls_in_words(polls: Polls) -> str:
    said = (
        f"{polls.made:,} made ({polls.changed:,} brought a changed feed, {polls.unchanged:,} an unchanged one, "
        f"{polls.failed:,} failed), {polls.missed:,} missed"
    )
    return f"{said}, {polls.paused:,} put off because the host asked for a pause" if polls.paused else said


def _gap_in_words(gap: Gap) -> str:
    return (
        f"Entries may have been lost between {_when(gap.since)} and {_when(gap.until)} UTC: "
        "no entry of the earlier answer was in the later one."
    )


def _silence_in_words(silence: Silence) -> str:
    usually = f"usually something comes every {_length(silence.usual)}"
    if silence.until is None:
        return f"No new entry has come since {_when(silence.since)} UTC; {usually}."
    return f"No new entry came from {_when(silence.since)} to {_when(silence.until)} UTC; {usually}."


def _absence_in_words(absence: Absence) -> str:
    until = "now" if absence.until is None else f"{_when(absence.until)} UTC"
    return f"{_ABSENT[absence.kind]} from {_when(absence.since)} to {until}: no feed was polled."


def _lacking(states: Mapping[BodyState, int]) -> dict[BodyState, int]:
    return {state: number for state, number in states.items() if state.value != BodyState.FULL.value}


def _states_in_words(states: Mapping[BodyState, int]) -> str:
    return ", ".join(
        f"{states[state]:,} {output.state_words(state)}" for state in BodyState if states.get(state)
    )


def _when(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M}"


def _length(length: timedelta) -> str:
    minutes = max(round(length.total_seconds() / 60), 1)
    if minutes < 120:
        return f"{minutes} min"
    hours = round(minutes / 60)
    return f"{hours} h" if hours < 48 else f"{round(hours / 24)} days"


COMMANDS = (stats,)
