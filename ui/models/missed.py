"""What may have been missed, in words: no more than the archive knows, in the reader's zone. Pure functions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from monitor.model import BodyState
from ui.models.words import number
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.store.completeness import Absence, Gap, Polls, Silence, Standing


def gap_sentence(gap: Gap, zone: tzinfo) -> str:
    """Say that entries of a feed may have been lost."""
    return tr(
        "Entries may have been lost between {since} and {until}: no entry of the earlier answer was in the later one."
    ).format(since=moment(gap.since, zone), until=moment(gap.until, zone, beside=gap.since))


def silence_sentence(silence: Silence, zone: tzinfo) -> str:
    """Say that a feed answers and brings nothing new."""
    usually = length(silence.usual)
    if silence.until is None:
        said = tr("No new entry has come since {since}; usually something comes every {length}.")
        return said.format(since=moment(silence.since, zone), length=usually)
    return tr("No new entry came from {since} to {until}; usually something comes every {length}.").format(
        since=moment(silence.since, zone),
        until=moment(silence.until, zone, beside=silence.since),
        length=usually,
    )


def absence_sentence(absence: Absence, zone: tzinfo) -> str:
    """Say that nobody polled."""
    until = tr("now") if absence.until is None else moment(absence.until, zone, beside=absence.since)
    return {
        "offline": tr("There was no way to the network from {since} to {until}: no feed was polled."),
        "stopped": tr("Presswatch was not polling from {since} to {until}: no feed was polled."),
        "asleep": tr("The computer slept or stood still from {since} to {until}: no feed was polled."),
    }[absence.kind].format(since=moment(absence.since, zone), until=until)


def polls_sentence(polls: Polls) -> str:
    """Count the polls of a period."""
    made = tr("1 poll made") if polls.made == 1 else tr("{n} polls made").format(n=number(polls.made))
    parts = [made]
    for count, words in (
        (polls.changed, tr("{n} brought a changed feed")),
        (polls.unchanged, tr("{n} an unchanged one")),
        (polls.failed, tr("{n} failed")),
    ):
        if count:
            parts.append(words.format(n=number(count)))
    said = ": ".join((parts[0], ", ".join(parts[1:]))) if len(parts) > 1 else parts[0]
    if polls.missed:
        said += "; " + tr("{n} missed: they were planned, and nobody asked").format(n=number(polls.missed))
    if polls.paused:
        said += "; " + tr("{n} put off because the host asked for a pause").format(n=number(polls.paused))
    return f"{said}."


def remark(standing: Standing | None, zone: tzinfo, now: datetime) -> str:
    """Say in a few words where something of a feed may have been missed."""
    if standing is None:
        return ""
    if standing.silence is not None:
        return tr("silent for {length}").format(length=length(now - standing.silence.since))
    if standing.gap is not None:
        return tr("possible gap {interval}").format(interval=interval(standing.gap, zone, now))
    return ""


def sentence(standing: Standing | None, zone: tzinfo) -> str:
    """Say the same in full."""
    if standing is None:
        return ""
    if standing.silence is not None:
        return silence_sentence(standing.silence, zone)
    return gap_sentence(standing.gap, zone) if standing.gap is not None else ""


def gaps_in_short(
    standing: Mapping[int, Standing], titles: Mapping[int, str], zone: tzinfo, now: datetime
) -> tuple[str, str]:
    """Say of all feeds where entries may have been lost, shortly and in full; "" where nothing is known."""
    found = [each.gap for number, each in standing.items() if each.gap is not None and number in titles]
    if not found:
        return "", ""
    found.sort(key=lambda gap: gap.until)
    one = tr("1 possible gap: {feed}, {interval}")
    many = tr("{n} possible gaps, the last: {feed}, {interval}")
    short = (one if len(found) == 1 else many).format(
        n=number(len(found)), feed=titles[found[-1].feed_id], interval=interval(found[-1], zone, now)
    )
    whole = [f"{titles[gap.feed_id]}: {gap_sentence(gap, zone)}" for gap in reversed(found[-5:])]
    return short, "\n".join(whole)


def absent_now(absence: Absence | None, zone: tzinfo, now: datetime) -> str:
    """Say that there is no way to the network now; "" where there is."""
    if absence is None or absence.kind != "offline":
        return ""
    since = moment(absence.since, zone, beside=now)
    return tr("No way to the network since {since}; polling goes on when there is one").format(since=since)


def interval(gap: Gap, zone: tzinfo, now: datetime) -> str:
    """Write the two ends of a gap, shortly."""
    since, until, today = gap.since.astimezone(zone), gap.until.astimezone(zone), now.astimezone(zone).date()
    first = f"{since:%H:%M}" if since.date() == today else f"{day(since.date(), today)} {since:%H:%M}"
    last = f"{until:%H:%M}" if until.date() == since.date() else f"{day(until.date(), today)} {until:%H:%M}"
    return tr("{since} to {until}").format(since=first, until=last)


def moment(when: datetime, zone: tzinfo, *, beside: datetime | None = None) -> str:
    """Write a moment in the zone with its abbreviation; only the clock where it is on the same day as another."""
    local = when.astimezone(zone)
    if beside is not None and beside.astimezone(zone).date() == local.date():
        return f"{local:%H:%M}"
    return f"{day(local.date())}, {local:%H:%M} {local.tzname() or ''}".rstrip()


def day(value: date, today: date | None = None) -> str:
    """Write a day, without the year where it is this one."""
    pattern = tr("d MMM") if today is not None and value.year == today.year else tr("d MMM yyyy")
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def length(span: timedelta) -> str:
    """Write a length of time in its largest unit."""
    minutes = max(round(abs(span).total_seconds() / 60), 1)
    if minutes < 120:
        return tr("{n} min").format(n=number(minutes))
    hours = round(minutes / 60)
    return (
        tr("{n} h").format(n=number(hours))
        if hours < 48
        else tr("{n} days").format(n=number(round(hours / 24)))
    )


def lacking_words(state: BodyState) -> str:
    """Name the articles whose full text is not there, by why."""
    return {
        BodyState.PENDING: tr("full text on its way"),
        BodyState.FULL: tr("full text"),
        BodyState.SUMMARY: tr("summary only: there is no page to fetch"),
        BodyState.PAYWALL: tr("behind a paywall"),
        BodyState.CONSENT: tr("behind a consent page"),
        BodyState.SCRIPT: tr("page builds its text with scripts"),
        BodyState.NOT_ARTICLE: tr("page is no article"),
        BodyState.GONE: tr("page is gone"),
        BodyState.BLOCKED: tr("page refused by the server"),
        BodyState.ROBOTS: tr("not fetched, at the publisher’s wish"),
        BodyState.UNRESOLVED: tr("link leads through a redirector"),
        BodyState.TOO_LARGE: tr("page too large"),
        BodyState.FAILED: tr("page could not be fetched"),
    }[state]
