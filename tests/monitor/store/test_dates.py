"""Every date of an article stays with its basis, and one rule settles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from monitor.model import BodyState, CandidateBasis, DateBadge, DateBasis, DateCandidate, Extraction
from monitor.shapes import document
from monitor.store import Archive, articles, clock, dates, feeds
from tests.monitor.store.conftest import arrival

NOW = datetime(2021, 11, 24, 12, 30, tzinfo=UTC)


def candidate(basis: str, value: str | None, raw: str = "") -> DateCandidate:
    return DateCandidate(CandidateBasis(basis), value, raw or value or "?")


def bring(archive: Archive, *given: DateCandidate, published: str | None = None, guid: str = "a") -> int:
    feed = feeds.add(archive, "https://fanal.example/feed", now=NOW)
    coming = arrival(guid, published=published)
    coming = replace(coming, entry=replace(coming.entry, dates=given))
    arrived = articles.arrive(archive, feed.id, [coming], NOW)
    return (arrived.new or arrived.known)[0]


def read_page(archive: Archive, number: int, *given: DateCandidate) -> None:
    page = Extraction(BodyState.FULL, text="A text of its own. " * 20, dates=given)
    articles.set_body(archive, number, page, NOW)


def kept(archive: Archive, number: int) -> list[tuple[str, str | None]]:
    return [(found.basis.value, found.value) for found in dates.of(archive, number)]


def test_every_date_is_kept_the_strongest_first(archive: Archive) -> None:
    feed = candidate("feed_published", "2021-11-24T10:00:00Z", "Wed, 24 Nov 2021 10:00 GMT")
    number = bring(archive, candidate("feed_updated", None, "just now"), feed, published=feed.value)
    read_page(archive, number, candidate("page", "2021-11-20"), candidate("address", "2021-11-20"))
    assert kept(archive, number) == [
        ("feed_published", "2021-11-24T10:00:00Z"),
        ("page", "2021-11-20"),
        ("feed_updated", None),
        ("address", "2021-11-20"),
        ("arrived", "2021-11-24T12:30:00Z"),
    ]
    assert dates.badges(archive, number) == {DateBadge.CONFLICT}
    assert articles.get(archive, number).article.published == feed.value


def test_the_page_knows_better_than_the_last_change_of_the_feed(archive: Archive) -> None:
    updated = candidate("feed_updated", "2021-11-24T10:00:00Z")
    number = bring(archive, updated, published=updated.value)
    read_page(archive, number, candidate("page", "2021-11-22T09:00:00Z"))
    found = articles.get(archive, number).article
    assert (found.published, found.published_basis) == ("2021-11-22T09:00:00Z", DateBasis.PAGE)


def test_a_date_in_the_future_pins_no_article_on_top(archive: Archive) -> None:
    future = candidate("feed_published", "2031-01-01T00:00:00Z")
    number = bring(archive, future, published=future.value)
    assert clock.minute_of_id(number) == clock.minute_of(NOW)
    assert articles.get(archive, number).article.published is None
    assert dates.badges(archive, number) == {DateBadge.FUTURE}


def test_a_feed_that_moves_its_date_at_every_poll_keeps_the_first(archive: Archive) -> None:
    for day in range(1, 21):
        moved = candidate("feed_published", f"2021-11-{day:02}")
        number = bring(archive, moved, published=moved.value)
    assert articles.get(archive, number).article.published == "2021-11-01"
    assert len(kept(archive, number)) == dates.MOST + 1


def test_an_article_without_dates_says_so(archive: Archive) -> None:
    number = bring(archive)
    assert kept(archive, number) == [("arrived", "2021-11-24T12:30:00Z")]
    assert dates.badges(archive, number) == {DateBadge.NO_DATE}


def test_a_document_shows_its_dates(archive: Archive) -> None:
    number = bring(archive, candidate("feed_published", None, "soon"))
    shape = document(articles.get(archive, number))
    assert shape["dates"][0] == {"basis": "feed_published", "value": None, "raw": "soon"}
