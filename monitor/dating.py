"""Which of the dates that are given for an article is its date of publication. Pure; nothing is read or stored here.

The rule. Every date that a feed, a page or an address gives is a candidate and is kept as it was written. One that
cannot be true of what arrived when it did, because it is later than the arrival by more than servers' clocks differ, or
before 1971, settles nothing. Of the others the first in this order is the date of publication:

    feed_published   what the feed calls the publication (pubDate, published, issued)
    feed_created     what the feed calls the creation (created)
    feed_dc_date     what the feed calls the date (dc:date, date)
    page             what the page declares or shows as first publication
    dateline         a date line that leaked into the text
    feed_updated     what the feed calls the last change (updated, modified)
    address          a day that stands in the address
    arrived          when the article came

On one basis the wording that was seen first counts. Where what is settled is a day alone, a credible moment of the
same day takes its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from monitor.model import CandidateBasis, DateBadge, DateBasis, DateCandidate

# Servers' clocks differ; a publication later than this after its arrival is not credible.
SKEW = timedelta(hours=1)
EARLIEST = datetime(1971, 1, 1, tzinfo=UTC)
# A day begins first at the date line: 14 hours before it does in UTC; and ends last 12 hours after it does in UTC.
_FIRST, _LAST = timedelta(hours=14), timedelta(hours=12)
_APART = timedelta(hours=24)
_DAY = timedelta(days=1)

ORDER = tuple(CandidateBasis)  # the order of the rule
_FEED = (
    CandidateBasis.FEED_PUBLISHED,
    CandidateBasis.FEED_CREATED,
    CandidateBasis.FEED_DC_DATE,
    CandidateBasis.FEED_UPDATED,
)
SHOWN: dict[CandidateBasis, DateBasis] = {
    **dict.fromkeys(_FEED, DateBasis.FEED),
    CandidateBasis.PAGE: DateBasis.PAGE,
    CandidateBasis.DATELINE: DateBasis.DATELINE,
    CandidateBasis.ADDRESS: DateBasis.ADDRESS,
    CandidateBasis.ARRIVED: DateBasis.ARRIVED,
}


def settle(candidates: Iterable[DateCandidate], arrived: datetime) -> DateCandidate | None:
    """Choose the date of publication by the rule; None where no candidate is credible."""
    credible = [found for found in candidates if is_credible(found.value, arrived)]
    ordered = sorted(credible, key=lambda found: ORDER.index(found.basis))
    if not ordered:
        return None
    first = ordered[0]
    if first.value and len(first.value) == 10:
        for other in ordered[1:]:
            if other.value and len(other.value) > 10 and other.value.startswith(first.value):
                return other
    return first


def badges(candidates: Sequence[DateCandidate], arrived: datetime) -> frozenset[DateBadge]:
    """Say what is odd about the dates of an article: in the future, feed and page in conflict, or none at all."""
    given = [found for found in candidates if found.basis is not CandidateBasis.ARRIVED]
    found: set[DateBadge] = set()
    if any(_earliest(each.value) > arrived + SKEW for each in given if each.value):
        found.add(DateBadge.FUTURE)
    of_feed = next(
        (each.value for basis in _FEED for each in given if each.basis is basis and each.value), None
    )
    of_page = next((each.value for each in given if each.basis is CandidateBasis.PAGE and each.value), None)
    if of_feed and of_page and _distance(of_feed, of_page) > _APART:
        found.add(DateBadge.CONFLICT)
    if settle(given, arrived) is None and DateBadge.FUTURE not in found:
        found.add(DateBadge.NO_DATE)
    return frozenset(found)


def is_credible(published: str | None, arrived: datetime) -> bool:
    """Say whether a `Published` text can be true of what arrived at `arrived`."""
    if not published:
        return False
    try:
        return _noon(published) >= EARLIEST and _earliest(published) <= arrived + SKEW
    except ValueError:
        return False


def _noon(published: str) -> datetime:
    """Read a `Published` text as a moment; a day is its noon."""
    if len(published) == 10:
        return datetime.combine(date.fromisoformat(published), time(12), UTC)
    moment = datetime.fromisoformat(published)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _earliest(published: str) -> datetime:
    """Return the first moment that a `Published` text can mean."""
    return _noon(published) - (_DAY / 2 + _FIRST if len(published) == 10 else timedelta(0))


def _latest(published: str) -> datetime:
    return _noon(published) + (_DAY / 2 + _LAST if len(published) == 10 else timedelta(0))


def _distance(one: str, other: str) -> timedelta:
    """Return how far two dates are apart at least."""
    return max(_earliest(one) - _latest(other), _earliest(other) - _latest(one), timedelta(0))
