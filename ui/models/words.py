"""The words of a row: its times, its one remark, what a screen reader says. Pure functions of an article."""

from __future__ import annotations

import contextlib
import os
import re
from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QTimeZone

from monitor.model import Article, BodyState, DateBadge, DateBasis
from ui.models.day_heads import day_of
from ui.speech import tr

_LONGEST = 2_000  # code points
_BLANK = re.compile(r"\s+")


def number(value: int) -> str:
    """Write a number as the user's locale groups it."""
    return QLocale().toString(value)


def escaped(text: str) -> str:
    """Make a tooltip that Qt cannot take for HTML, whatever it holds."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{safe}</qt>"


@lru_cache(maxsize=2048)
def one_line(text: str) -> str:
    """Make one line of a text, of which a row never shows more than its beginning."""
    return _BLANK.sub(" ", text[:_LONGEST]).strip()


def system_zone() -> str:
    """Give the name of the user's zone. (Qt knows it as well, and takes 10 ms to say so.)"""
    named = os.environ.get("TZ", "").removeprefix(":")
    if named and "/" in named and not named.startswith("/"):
        return named
    with contextlib.suppress(OSError):
        _, found, name = str(Path("/etc/localtime").readlink()).partition("zoneinfo/")
        if found and not named:
            return name
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"


@lru_cache(maxsize=8)
def zone_of(name: str) -> tzinfo:
    """Find a zone by its name; a name that the system does not know is UTC."""
    if name in {"UTC", "Etc/UTC"}:
        return UTC
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def moment(published: str) -> datetime | date | None:
    """Read a Published text: a day, or an aware moment in UTC."""
    try:
        if len(published) == 10:
            return date.fromisoformat(published)
        return datetime.fromisoformat(published.replace("Z", "+00:00"))
    except ValueError:
        return None


def short_day(day: date, today: date) -> str:
    """Write a day for a narrow place: without the year where it is this one."""
    pattern = tr("d MMM") if day.year == today.year else tr("d MMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def short_time(article: Article, now: datetime, zone: tzinfo) -> str:
    """Write when an article was published, else arrived: the time today, else the day. Never 00:00 for a day."""
    at = moment(article.published) if article.published else article.arrived
    today = now.astimezone(zone).date()
    if isinstance(at, datetime):
        local = at.astimezone(zone)
        return f"{local:%H:%M}" if local.date() == today else short_day(local.date(), today)
    return short_day(at, today) if at else ""


def long_time(article: Article, zone: tzinfo) -> str:
    """Write the whole truth about the date: day, time with the zone's abbreviation, basis, publisher's words."""
    at = moment(article.published) if article.published else None
    if at is None:
        text = tr("Arrived {time}; the publisher gives no date").format(time=_long(article.arrived, zone))
    else:
        basis = {
            DateBasis.FEED: tr("as the feed says"),
            DateBasis.PAGE: tr("as the page says"),
            DateBasis.DATELINE: tr("as the text's date line says"),
            DateBasis.ADDRESS: tr("as the address says"),
            DateBasis.ARRIVED: tr("when it arrived"),
        }[article.published_basis]
        text = tr("Published {time}, {basis}").format(time=_long(at, zone), basis=basis)
    if article.published_raw:
        text += "\n" + tr("In the publisher's words: {words}").format(words=article.published_raw)
    return text


def _long(at: datetime | date, zone: tzinfo) -> str:
    if isinstance(at, datetime):
        local = at.astimezone(zone)
        day = QLocale().toString(QDate(local.year, local.month, local.day), tr("d MMM yyyy"))
        return f"{day}, {local:%H:%M} {local.tzname()}"
    return QLocale().toString(QDate(at.year, at.month, at.day), tr("d MMM yyyy"))


def remark(article: Article) -> str:
    """Give the one quiet remark of a row, the most telling one, or none."""
    if article.state is BodyState.PENDING:
        return tr("text on its way")
    if article.state is not BodyState.FULL:
        return {
            BodyState.SUMMARY: tr("summary only"),
            BodyState.PAYWALL: tr("paywall"),
            BodyState.CONSENT: tr("consent wall"),
            BodyState.GONE: tr("page gone"),
        }.get(article.state, tr("no full text"))
    if article.badges:
        return {
            DateBadge.CONFLICT: tr("dates in conflict"),
            DateBadge.FUTURE: tr("dated in the future"),
            DateBadge.NO_DATE: tr("no date"),
        }[min(article.badges)]
    if article.changes:
        return tr("changed {count}×").format(count=number(article.changes))
    if len(article.outlets) > 1:
        others = len(article.outlets) - 1
        return tr("+1 outlet") if others == 1 else tr("+{count} outlets").format(count=number(others))
    if len(article.feeds) > 1:
        others = len(article.feeds) - 1
        return tr("+1 feed") if others == 1 else tr("+{count} feeds").format(count=number(others))
    return tr("placed by its arrival") if _stands_apart(article) else ""


def _stands_apart(article: Article) -> bool:
    """Say whether an article stands in the list days from where its date is: the date was found after it had arrived."""
    at = moment(article.published) if article.published else None
    if at is None:
        return False
    day = at.date() if isinstance(at, datetime) else at
    return abs((day_of(article.id, UTC) - day).days) > 1


def spoken(article: Article, now: datetime, zone: tzinfo) -> str:
    """Say a whole row in words, for screen readers."""
    parts = [
        tr("Unread") if not article.read else "",
        tr("starred") if article.starred else "",
        tr("with highlights or notes of yours") if article.noted else "",
        article.title,
    ]
    parts += [article.outlet, short_time(article, now, zone)]
    if article.topics:
        parts.append(tr("topics: {names}").format(names=", ".join(article.topics)))
    parts += [remark(article), article.snippet.replace("[[", "").replace("]]", "")]
    return ". ".join(part.strip() for part in parts if part.strip())
