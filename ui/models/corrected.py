"""What is not so any more of what readers were given, in words. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from ui.models.missed import moment
from ui.models.words import number
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.briefing import Correction, Gone
    from monitor.store.corrections import Affected
    from monitor.store.watching import Watch


def notice(untold: Sequence[Affected], zone: tzinfo, now: datetime) -> str:
    """Say what the analyst has not taken note of, the newest first; "" where there is nothing."""
    if not untold:
        return ""
    first = untold[0]
    one = first.untold == 1
    if first.number is None:
        words = tr("1 clipping in {name} has changed") if one else tr("{n} clippings in {name} have changed")
    elif first.briefing:
        words = (
            tr("1 clipping in your briefing of {day} has changed")
            if one
            else tr("{n} clippings in your briefing of {day} have changed")
        )
    else:
        words = (
            tr("1 article in your export of {day} has changed")
            if one
            else tr("{n} articles in your export of {day} have changed")
        )
    said = words.format(
        n=number(first.untold),
        name=first.name,
        day=_day(first.at.astimezone(zone).date(), now.astimezone(zone).date()),
    )
    elsewhere = sum(each.untold for each in untold[1:])
    return tr("{said}, and {n} elsewhere").format(said=said, n=number(elsewhere)) if elsewhere else said


def title(one: Affected, zone: tzinfo) -> str:
    """Name what readers have: an export with its time, or a clipbook that no export gave yet."""
    if one.number is None:
        return tr("{name}, not exported").format(name=one.name)
    return tr("{name}, {time}").format(name=one.name, time=moment(one.at, zone))


def watched(watch: Watch, zone: tzinfo) -> str:
    """Say how many articles are watched, when one was looked at last, and when the next one is; "" where none is."""
    if not watch.articles:
        return ""
    one = watch.articles == 1
    said = [
        tr("1 article is watched") if one else tr("{n} articles are watched").format(n=number(watch.articles))
    ]
    if watch.looked is not None:
        said.append(tr("last look {time}").format(time=moment(watch.looked, zone)))
    if watch.due is not None:
        said.append(tr("next look {time}").format(time=moment(watch.due, zone)))
    return " · ".join(said)


def gone_sentence(gone: Gone) -> str:
    """Say how it is known that a page is away."""
    from monitor.briefing import Gone

    return {
        Gone.MISSING: tr("Its page is not there any more (404)"),
        Gone.REMOVED: tr("Its publisher has taken the page away (410)"),
        Gone.FRONT: tr("Its address leads to the front page now"),
        Gone.SAID: tr("Its page says that the article is not there any more"),
    }[gone]


def times(each: Correction, zone: tzinfo) -> str:
    """Say as of when it was given, and when it was seen to be another."""
    return tr("as it stood {given}; seen {seen}").format(
        given=moment(each.given, zone), seen=moment(each.seen, zone)
    )


def _day(value: date, today: date) -> str:
    pattern = tr("d MMMM") if value.year == today.year else tr("d MMMM yyyy")
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)
