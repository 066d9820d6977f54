"""Which rows of a list in the order of its days begin a day, told from ids alone, and the words for a day. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo

from PySide6.QtCore import QDate, QLocale

from ui.models.stories import Stories
from ui.speech import tr


def day_of(article_id: int, zone: tzinfo) -> date:
    """Give the day of an article in the reader's zone; an id holds its time in minutes since 1970."""
    return datetime.fromtimestamp((article_id >> 8) * 60, UTC).astimezone(zone).date()


def begun_day(ids: Sequence[int], row: int, stories: Stories, zone: tzinfo) -> date | None:
    """Give the day that a row begins, None where it goes on with the day of the row before.

    What stands below an unfolded story is of any day, and begins none.
    """
    if stories.is_below(ids[row]):
        return None
    day = day_of(ids[row], zone)
    if row == 0:
        return day
    before = ids[row - 1]
    if stories.is_below(before):
        before = stories.head_of(before)
    return None if day_of(before, zone) == day else day


def day_words(day: date, today: date) -> str:
    """Write a day as a heading: “Today”, “Yesterday”, “Tuesday 30 November 2021”."""
    if day == today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("dddd d MMMM yyyy"))
