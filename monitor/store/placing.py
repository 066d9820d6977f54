"""Where an article stands: its id, which is its time, and the few whose date is another than their id says."""

from __future__ import annotations

from datetime import datetime, timedelta

from monitor.store import clock
from monitor.store.archive import Archive


def free_id(archive: Archive, minute: int) -> int:
    """Find the next free id at a minute; a full one spills over into the next. Ids of deleted articles stay taken."""
    full: dict[int, int] = archive.memory.setdefault("full minutes", {})
    candidate = full.get(minute, minute)
    while True:
        first = clock.first_id(candidate)
        last = first + clock.PER_MINUTE - 1
        bounds = (first, last)
        taken = max(
            archive.value("SELECT max(id) FROM articles WHERE id BETWEEN ? AND ?", bounds) or -1,
            archive.value("SELECT max(article_id) FROM tombstones WHERE article_id BETWEEN ? AND ?", bounds)
            or -1,
        )
        if taken < last:
            full[minute] = candidate
            return max(first, taken + 1)
        candidate += 1


def is_free(archive: Archive, article_id: int) -> bool:
    """Say whether no article has an id, nor had it before it was deleted."""
    return not archive.value(
        "SELECT EXISTS (SELECT 1 FROM articles WHERE id = ?1) OR EXISTS (SELECT 1 FROM tombstones WHERE article_id = ?1)",
        (article_id,),
    )


def note_date(archive: Archive, number: int, published: str | None, arrived: datetime) -> None:
    """Put the article among the exceptions if its id would lie about its date, else take it from there.

    Days begin and end on quarters of an hour in every zone, so a place within the same quarter is exact. A day
    without a time is exact if the id stands within that day.
    """
    true, placed = clock.true_minute(published, arrived), clock.minute_of_id(number)
    if published is not None and not clock.is_moment(published):
        exact = true // 1440 == placed // 1440
    else:
        exact = true // 15 == placed // 15
    if exact:
        archive.execute("DELETE FROM dated WHERE article_id = ?", (number,))
    else:
        archive.execute("INSERT OR REPLACE INTO dated VALUES (?, ?)", (number, true))


def month(article_id: int) -> str:
    """Return the month in which an id stands, as 202111."""
    return (clock.EPOCH + timedelta(minutes=clock.minute_of_id(article_id))).strftime("%Y%m")
