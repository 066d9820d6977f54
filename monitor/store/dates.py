"""Every date that was given for an article, with its basis; and the one that settles, by the rule of `dating`."""

from __future__ import annotations

from collections.abc import Sequence

from monitor import dating
from monitor.model import CandidateBasis, DateBadge, DateBasis, DateCandidate
from monitor.store import clock, placing
from monitor.store.archive import Archive
from monitor.store.text import line, line_or_none

# Of one basis; a feed that moves its dates at every poll shall not fill the archive.
MOST = 8
_LONGEST = 200  # characters of a wording


def keep(archive: Archive, article_id: int, given: Sequence[DateCandidate]) -> None:
    """Keep the dates that were given for an article, each once."""
    for found in given:
        row = (article_id, found.basis, found.value or "", line(found.raw)[:_LONGEST])
        archive.execute(
            "INSERT OR IGNORE INTO article_dates (article_id, basis, value, raw) SELECT ?, ?, ?, ?"
            " WHERE (SELECT count(*) FROM article_dates WHERE article_id = ? AND basis = ?) < ?",
            (*row, article_id, found.basis, MOST),
        )


def settle(archive: Archive, article_id: int) -> None:
    """Give an article the date that the rule chooses; leave it as it is where no candidate is kept or credible."""
    given = _kept(archive, article_id)
    if not given:
        return
    published, basis, arrived = archive.all(
        "SELECT published, published_basis, arrived FROM articles WHERE id = ?", (article_id,)
    )[0]
    found = dating.settle(given, clock.when(arrived))
    if found is None or (found.value, dating.SHOWN[found.basis]) == (published, basis):
        return
    archive.execute(
        "UPDATE articles SET published = ?, published_raw = ?, published_basis = ? WHERE id = ?",
        (found.value, line_or_none(found.raw), dating.SHOWN[found.basis], article_id),
    )
    placing.note_date(archive, article_id, found.value, clock.when(arrived))


def of(archive: Archive, article_id: int) -> tuple[DateCandidate, ...]:
    """Return every date that was given for an article, the strongest basis first; its arrival is the last."""
    found = archive.one(
        "SELECT published, published_raw, published_basis, arrived FROM articles WHERE id = ?", (article_id,)
    )
    if found is None:
        return ()
    published, raw, basis, arrived = found
    given = _kept(archive, article_id)
    if published and not any(each.value == published for each in given):
        # of an article that came as a file, or long ago
        shown = CandidateBasis.FEED_PUBLISHED if basis == DateBasis.FEED else CandidateBasis(basis)
        given.insert(0, DateCandidate(shown, published, raw or published))
    given.sort(key=lambda each: dating.ORDER.index(each.basis))
    came = clock.when(arrived).strftime("%Y-%m-%dT%H:%M:%SZ")
    return (*given, DateCandidate(CandidateBasis.ARRIVED, came, came))


def badges(archive: Archive, article_id: int) -> frozenset[DateBadge]:
    """Say what is odd about the dates of an article."""
    arrived = archive.value("SELECT arrived FROM articles WHERE id = ?", (article_id,))
    return frozenset() if arrived is None else dating.badges(of(archive, article_id), clock.when(arrived))


def _kept(archive: Archive, article_id: int) -> list[DateCandidate]:
    return [
        DateCandidate(CandidateBasis(basis), value or None, raw)
        for basis, value, raw in archive.all(
            "SELECT basis, value, raw FROM article_dates WHERE article_id = ? ORDER BY number", (article_id,)
        )
    ]
