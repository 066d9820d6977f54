"""The lines of the completeness panel: what a report knows, and where each line leads. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from monitor.model import BodyState, FeedState, Filter
from ui.models.missed import (
    absence_sentence,
    day,
    gap_sentence,
    lacking_words,
    length,
    moment,
    polls_sentence,
    silence_sentence,
)
from ui.models.question import EVERYTHING, Place, Question
from ui.models.words import number
from ui.speech import tr
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store.completeness import Absence, FeedReport, Gap, Report, Silence


@dataclass(frozen=True, slots=True)
class Target:
    """Where a line leads: to articles in the list, or to a feed in the feeds panel."""

    question: Question | None = None
    feed: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line: about whom, when or how many, what is known in a few words, and the whole sentence."""

    subject: str
    when: str
    says: str
    sentence: str
    target: Target | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Lines of one kind. `nothing` is said where there is none."""

    title: str
    nothing: str
    rows: tuple[Row, ...]


def lead(report: Report) -> str:
    """Say in a sentence what the period looks like, and claim no more."""
    gaps, silences, absences = len(report.gaps), len(report.silences), len(report.absences)
    failing = sum(
        feed.state == FeedState.FAILING.value for feed in report.feeds
    )  # who knows what they brought
    if not any((gaps, silences, absences, report.polls.missed, failing)):
        return tr("Nothing is known that may have been missed.")
    parts = [
        (gaps, tr("1 possible gap"), tr("{n} possible gaps")),
        (silences, tr("1 silence"), tr("{n} silences")),
        (absences, tr("1 time in which nobody polled"), tr("{n} times in which nobody polled")),
        (report.polls.missed, tr("1 poll missed"), tr("{n} polls missed")),
        (failing, tr("1 feed that fails"), tr("{n} feeds that fail")),
    ]
    said = [one if count == 1 else many.format(n=number(count)) for count, one, many in parts if count]
    return ", ".join(said) + "."


def sections(report: Report, zone: tzinfo) -> tuple[Section, ...]:
    """Write a report as sections of lines."""
    return (
        Section(tr("Polls"), tr("No poll was made."), tuple(_polls(report, zone))),
        Section(tr("Possible gaps"), tr("None is known."), tuple(_gaps(report, zone))),
        Section(tr("Silences"), tr("None is known."), tuple(_silences(report, zone))),
        Section(tr("Nobody polled"), tr("No such time is known."), tuple(_absences(report, zone))),
        Section(
            tr("Articles without full text"),
            tr("None arrived.") if not report.states else tr("All have their full text."),
            tuple(_lacking(report, zone)),
        ),
    )


def _polls(report: Report, zone: tzinfo) -> Iterator[Row]:
    whole = tr("Polls are counted by whole days (UTC).")
    if report.polls.made or report.polls.missed or report.polls.paused:
        made, missed = number(report.polls.made), number(report.polls.missed)
        yield Row(
            tr("All feeds"),
            tr("{made} made, {missed} missed").format(made=made, missed=missed),
            tr("{changed} brought a changed feed, {failed} failed").format(
                changed=number(report.polls.changed), failed=number(report.polls.failed)
            ),
            f"{polls_sentence(report.polls)} {whole}",
        )
    for feed in report.feeds:
        polls = feed.polls
        if polls.failed or polls.missed:
            said = tr("{failed} failed, {missed} missed").format(
                failed=number(polls.failed), missed=number(polls.missed)
            )
            now = _state(feed)
            yield Row(_title(feed), said, now, f"{polls_sentence(polls)} {whole}", Target(feed=feed.url))


def _gaps(report: Report, zone: tzinfo) -> Iterator[Row]:
    by_id = {feed.feed_id: feed for feed in report.feeds}
    for gap in reversed(report.gaps):
        feed = by_id[gap.feed_id]
        yield Row(
            _title(feed),
            _span(gap.since, gap.until, zone),
            tr("entries may have been lost"),
            gap_sentence(gap, zone),
            Target(_around(feed, gap, zone)),
        )


def _silences(report: Report, zone: tzinfo) -> Iterator[Row]:
    by_id = {feed.feed_id: feed for feed in report.feeds}
    for silence in reversed(report.silences):
        feed = by_id[silence.feed_id]
        yield Row(
            _title(feed),
            _span(silence.since, silence.until, zone),
            tr("usually something comes every {length}").format(length=length(silence.usual)),
            silence_sentence(silence, zone),
            Target(feed=feed.url) if silence.until is None else Target(_around(feed, silence, zone)),
        )


def _absences(report: Report, zone: tzinfo) -> Iterator[Row]:
    for absence in reversed(report.absences):
        until = absence.until or report.until
        yield Row(
            {
                "offline": tr("No way to the network"),
                "stopped": tr("Presswatch was not polling"),
                "asleep": tr("The computer slept or stood still"),
            }[absence.kind],
            _span(absence.since, absence.until, zone),
            length(until - absence.since),
            absence_sentence(absence, zone),
            Target(Question(EVERYTHING, query=_arrived(absence, report.until, zone))),
        )


def _lacking(report: Report, zone: tzinfo) -> Iterator[Row]:
    since = report.since.astimezone(zone).date().isoformat()
    total = sum(report.states.values())
    for state in sorted(report.states, key=lambda each: (-report.states[each], each)):
        count = report.states[state]
        if state is BodyState.FULL or not count:
            continue
        share = tr("{n} of {total} that arrived").format(n=number(count), total=number(total))
        query = f"state:{state.value} arrived:{since}.."
        sentence = f"{share}: {lacking_words(state)}."
        yield Row(lacking_words(state), number(count), share, sentence, Target(Question(EVERYTHING, query)))


def _title(feed: FeedReport) -> str:
    return one_line(feed.title) or feed.url


def _state(feed: FeedReport) -> str:
    return {
        FeedState.FAILING.value: tr("it still fails"),
        FeedState.GONE.value: tr("given up by its publisher"),
        FeedState.PAUSED.value: tr("its host asked for a pause"),
        FeedState.MUTED.value: tr("muted since"),
        FeedState.OK.value: tr("it works again"),
    }.get(feed.state, "")


def _around(feed: FeedReport, span: Gap | Silence, zone: tzinfo) -> Question:
    """Ask for the articles of a feed on the days of an interval."""
    assert span.until is not None
    days = Filter(since=span.since.astimezone(zone).date(), until=span.until.astimezone(zone).date())
    return Question(Place("feed", feed.url, _title(feed)), chips=days)


def _arrived(absence: Absence, now: datetime, zone: tzinfo) -> str:
    first = absence.since.astimezone(zone).date()
    last = (absence.until or now).astimezone(zone).date()
    return f"arrived:{first.isoformat()}..{last.isoformat()}"


def _span(since: datetime, until: datetime | None, zone: tzinfo) -> str:
    if until is None:
        return tr("since {when}").format(when=moment(since, zone))
    first, last = since.astimezone(zone), until.astimezone(zone)
    shown = (
        f"{last:%H:%M}" if first.date() == last.date() else f"{day(last.date(), first.date())}, {last:%H:%M}"
    )
    return tr("{since} to {until}").format(since=f"{day(first.date())}, {first:%H:%M}", until=shown)
