"""Who copied whom: each copy comes from the earlier article that holds most of it, and independent accounts from nobody."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from monitor.likeness import Kind
from monitor.likeness.lineage.tree import MOST, Lineage, Member, Order, When, growing, lineage

NINE = datetime(2021, 11, 24, 9, tzinfo=UTC)
FIRST = "Police cleared a camp of 1,500 people on a disused railway line near Dunkirk before dawn on Tuesday."
SECOND = (
    "Contractors in white overalls pulled down the tents and loaded blankets and cooking pots onto lorries."
)
THIRD = "Eighteen coaches stood ready beside the hypermarket to bring families to centres in other regions."
FOURTH = (
    "Aid workers said that many would be back within days because nobody offers them another place to sleep."
)
WHOLE = "\n\n".join((FIRST, SECOND, THIRD, FOURTH))
OTHER = (
    "The mayor of the town spoke of a day of shame.\n\nHe has asked the state for a shelter since the spring."
)


def at(minutes: int) -> When:
    moment = NINE + timedelta(minutes=minutes)
    return When(moment, moment, moment)


def member(
    number: int, text: str, outlet: str = "", when: When | None = None, author: str | None = None
) -> Member:
    return Member(number, outlet or f"Outlet {number}", "A title", text, when or at(number), "en", author)


def parents(found: Lineage) -> dict[int, int | None]:
    return {line.id: line.parent for line in found.lines}


def test_a_copy_of_a_copy_comes_from_the_copy_and_not_from_the_earliest() -> None:
    edited = WHOLE.replace("1,500 people", "1,600 people").replace("before dawn", "at first light")
    cut = "\n\n".join(edited.split("\n\n")[:3])
    found = lineage([member(1, WHOLE), member(2, edited), member(3, cut), member(4, WHOLE)], {})
    assert parents(found) == {1: None, 2: 1, 3: 2, 4: 1}
    line = found.lines[2]
    assert (line.kind, line.shared, line.total, line.order) == (Kind.WIRE, 3, 3, Order.PUBLISHED)
    assert found.lines[3].kind is Kind.IDENTICAL


def test_of_two_that_hold_the_same_the_earlier_is_the_source() -> None:
    assert parents(lineage([member(1, WHOLE), member(2, WHOLE), member(3, WHOLE)], {})) == {
        1: None,
        2: 1,
        3: 1,
    }


def test_an_independent_account_is_a_root_and_has_copies_of_its_own() -> None:
    members = [member(1, WHOLE), member(2, OTHER), member(3, OTHER + "\n\nThe prefect was not there.")]
    assert parents(lineage(members, {(1, 2): Kind.EVENT})) == {1: None, 2: None, 3: 2}


def test_what_is_known_of_a_pair_decides_how_they_are_akin() -> None:
    told = "In the night officers emptied a settlement of 1,500 on an old line by Dunkirk.\n\nCoaches waited for families."
    assert lineage([member(1, WHOLE), member(2, told)], {}).lines[1].parent is None
    line = lineage([member(1, WHOLE), member(2, told)], {(1, 2): Kind.PARAPHRASE}).lines[1]
    assert (line.parent, line.kind) == (1, Kind.PARAPHRASE)


def test_what_was_held_for_another_account_is_a_copy_where_the_sentences_are_those_of_another_outlet() -> (
    None
):
    drifted = WHOLE.replace("1,500", "1,900").replace("Eighteen", "Thirty")
    event = {(1, 2): int(Kind.EVENT)}
    assert lineage([member(1, WHOLE), member(2, drifted)], event).lines[1].kind is Kind.WIRE
    again = lineage([member(1, WHOLE, "The Courier"), member(2, drifted, "The Courier")], event)
    assert again.lines[1].parent is None, "an outlet puts its own background under everything"


def test_copies_of_an_agency_come_from_it_also_where_its_own_text_is_missing() -> None:
    wire = WHOLE.replace("Police cleared", "DUNKIRK (Reuters) - Police cleared")
    found = lineage([member(1, wire), member(2, wire), member(3, WHOLE)], {})
    assert [(line.id, line.parent, line.agency, line.like) for line in found.lines] == [
        (1, None, "Reuters", None),
        (2, None, "Reuters", 1),
        (3, 1, None, 1),
    ]
    assert found.agencies == ("Reuters",)
    assert [line.id for line in found.below(None, "Reuters")] == [1, 2]


def test_the_agency_s_own_article_is_the_source_where_it_is_in_the_story() -> None:
    wire = WHOLE.replace("Police cleared", "DUNKIRK (Reuters) - Police cleared")
    found = lineage([member(1, WHOLE), member(2, wire, "Reuters"), member(3, wire), member(4, wire)], {})
    assert parents(found) == {1: None, 2: 1, 3: 2, 4: 2}
    assert found.agencies == ()


def test_an_order_that_publication_cannot_tell_rests_on_arrival() -> None:
    arrived = When(None, NINE, NINE)
    later = When(None, NINE + timedelta(hours=1), NINE + timedelta(hours=1))
    found = lineage([member(1, WHOLE, when=arrived), member(2, WHOLE, when=later)], {})
    assert found.lines[1].order is Order.ARRIVED
    assert found.rests_on_arrival
    sure = lineage([member(1, WHOLE, when=arrived), member(2, WHOLE, when=at(30))], {})
    assert sure.lines[1].order is Order.PUBLISHED, "it had arrived before the other one was published"
    assert not sure.rests_on_arrival


def test_a_large_story_grows_piece_by_piece_and_the_largest_is_cut() -> None:
    members = [member(number, WHOLE) for number in range(1, MOST + 6)]
    steps = list(growing(members, {}))
    assert len(steps) > 10
    assert [step.waiting for step in steps[-2:]] == [25, 0]
    assert (len(steps[-1].lines), steps[-1].left_out) == (MOST, 5)


def test_a_story_without_texts_or_without_articles_has_a_lineage() -> None:
    assert lineage([], {}).lines == ()
    found = lineage([member(1, ""), member(2, "")], {(1, 2): Kind.IDENTICAL})
    assert parents(found) == {1: None, 2: 1}


@given(st.lists(st.tuples(st.integers(0, 5), st.text("ab .\n", max_size=60)), max_size=8))
def test_nobody_copies_somebody_later_and_nothing_runs_in_a_circle(told: list[tuple[int, str]]) -> None:
    members = [member(number, text, when=at(minute)) for number, (minute, text) in enumerate(told)]
    seen: set[int] = set()
    for line in lineage(members, {}).lines:
        assert line.parent is None or line.parent in seen
        assert line.shared <= line.total
        seen.add(line.id)
    assert len(seen) == len(members)
