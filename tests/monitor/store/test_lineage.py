"""The lineage of a story of the archive: who copied whom, and what became of the facts."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.likeness.lineage.tree import Order
from monitor.store import lineage, stories
from monitor.store.stories import Link
from tests.monitor.store.conftest import Desk

TEXT = (
    "Police cleared a camp of 1,500 people on a disused railway line near Dunkirk on Tuesday.\n\n"
    "Contractors in white overalls pulled down the tents and loaded blankets onto lorries."
)


def test_a_copy_has_its_original_and_its_drift(desk: Desk) -> None:
    first = desk.article("a", "Camp cleared", TEXT, feed="The Courier", published="2021-11-24T09:00:00Z")
    copy = desk.article(
        "b", "A camp", TEXT.replace("1,500", "1,900"), feed="Le Fanal", published="2021-11-24T10:00:00Z"
    )
    alone = desk.article("c", "Rain", "It rained.", published="2021-11-24T10:30:00Z")
    for article_id, links in ((first, []), (copy, [Link(first, 2, 80.0, 2, 2)]), (alone, [])):
        stories.place(desk.archive, article_id, links)
    found = lineage.whole(desk.archive, copy)
    assert found is not None
    root, line = found.lineage.lines
    assert (root.id, root.parent, root.kind) == (first, None, None)
    assert (line.id, line.parent, line.kind, line.shared, line.total) == (copy, first, 2, 2, 2)
    assert found.articles[first].outlet == "The Courier"
    compared = lineage.compare(desk.archive, first, copy)
    assert compared is not None
    assert [(each.before, each.after) for each in compared.drifts] == [("1,500", "1,900")]
    assert [row.same for row in compared.rows] == [False, True]
    assert dict(lineage.drifted(desk.archive, [(first, copy)])) == {copy: compared.drifts}
    assert lineage.whole(desk.archive, alone) is None
    assert lineage.compare(desk.archive, first, 1) is None


def test_days_and_arrivals_stand_for_times_that_nobody_gave(desk: Desk) -> None:
    day = desk.article("a", "Camp cleared", TEXT, published="2021-11-24")
    never = desk.article("b", "A camp", TEXT, feed="The Courier", published=None)
    for article_id, links in ((day, []), (never, [Link(day, 1, 99.0, 2, 2)])):
        stories.place(desk.archive, article_id, links)
    found = lineage.whole(desk.archive, day)
    assert found is not None
    assert found.lineage.rests_on_arrival


def test_a_publishers_day_ends_twelve_hours_after_that_of_utc_at_most(desk: Desk) -> None:
    desk.now = datetime(2021, 11, 27, tzinfo=UTC)
    day = desk.article("a", "Camp cleared", TEXT, published="2021-11-24")
    within = desk.article("b", "A camp", TEXT, feed="The Courier", published="2021-11-25T11:59:00Z")
    behind = desk.article("c", "Tents", TEXT, feed="The Echo", published="2021-11-25T12:00:00Z")
    for article_id, links in (
        (day, []),
        (within, [Link(day, 1, 99.0, 2, 2)]),
        (behind, [Link(day, 1, 99.0, 2, 2)]),
    ):
        stories.place(desk.archive, article_id, links)
    found = lineage.whole(desk.archive, day)
    assert found is not None
    orders = {line.id: line.order for line in found.lineage.lines if line.like == day}
    assert orders == {within: Order.ARRIVED, behind: Order.PUBLISHED}
