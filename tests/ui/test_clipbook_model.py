"""What moving a line of a clipbook means."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.clipping import Clipbook
from monitor.store.clippings import Line
from ui.models.clipbook import ClipbookModel, Head, Row, arranged, moved, stepped

NOW = datetime(2026, 3, 4, tzinfo=UTC)


def line(number: int, section: int | None = None) -> Line:
    return Line(number, 1000 + number, f"Title {number}", "Le Littoral", section, "", NOW, False)


def rows(pattern: str) -> list[Row]:
    """Make lines: a digit is a clipping, a letter the head of a section."""
    return [line(int(sign)) if sign.isdigit() else Head(sign) for sign in pattern]


def pattern(found: list[Row]) -> str:
    return "".join(row.name if isinstance(row, Head) else str(row.id) for row in found)


@pytest.mark.parametrize(
    ("before", "which", "to", "after"),
    [
        ("12A34B5", [0], 2, "21A34B5"),
        ("12A34B5", [0], 3, "2A134B5"),
        ("12A34B5", [6], 0, "512A34B"),
        ("12A34B5", [0, 4], 7, "2A3B514"),
        ("12A34B5", [2], 7, "12B5A34"),
        ("12A34B5", [5], 2, "12B5A34"),
        ("12A34B5", [5], 0, "12B5A34"),
        ("12A34B5", [2], 3, "12A34B5"),
        ("12A34B5", [2], 2, "12A34B5"),
    ],
)
def test_lines_go_where_they_are_dropped_and_heads_take_their_section_along(
    before: str, which: list[int], to: int, after: str
) -> None:
    assert pattern(moved(rows(before), which, to)) == after


@pytest.mark.parametrize(
    ("before", "which", "step", "after"),
    [
        ("12A34B5", [1], -1, "21A34B5"),
        ("12A34B5", [1], 1, "1A234B5"),
        ("12A34B5", [3], -1, "123A4B5"),
        ("12A34B5", [0], -1, "12A34B5"),
        ("12A34B5", [6], 1, "12A34B5"),
        ("12A34B5", [2], 1, "12B5A34"),
        ("12A34B5", [5], -1, "12B5A34"),
        ("12A34B5", [2], -1, "12A34B5"),
        ("12A34B5", [5], 1, "12A34B5"),
        ("12A34B5", [0, 1], 1, "A1234B5"),
        ("A1B", [2], -1, "BA1"),
        ("A1B", [0], 1, "BA1"),
        ("", [], 1, ""),
    ],
)
def test_a_step_passes_one_line_or_one_section(before: str, which: list[int], step: int, after: str) -> None:
    assert pattern(stepped(rows(before), which, step)) == after


def test_what_stands_below_a_head_is_in_its_section() -> None:
    assert arranged(rows("1A23B")) == (("A", "B"), [(1, None), (2, 0), (3, 0)])


@given(st.data())
def test_no_move_loses_or_doubles_a_line(data: st.DataObject) -> None:
    heads = data.draw(st.lists(st.sampled_from("ABC"), unique=True, max_size=3))
    before = rows("".join(data.draw(st.permutations([*heads, *"12345"]))))
    which = data.draw(st.lists(st.integers(0, len(before) - 1), unique=True, max_size=4).map(sorted))
    to = data.draw(st.integers(0, len(before)))
    for after in (moved(before, which, to), stepped(before, which, data.draw(st.sampled_from([-1, 1])))):
        assert sorted(pattern(after)) == sorted(pattern(before))


def test_the_model_says_every_line_in_words() -> None:
    model = ClipbookModel()
    book = Clipbook(id=1, name="Morning", sections=("Sea",))
    changed = Line(2, 1002, "Quay closed", "Le Littoral", 0, "Ask.", NOW, True)
    assert model.show(book, [line(1), changed])
    assert not model.show(book, [line(1), changed])
    spoken = [model._spoken(row) for row in model.rows]
    assert spoken[1] == "Section Sea, 1 clippings"
    assert spoken[2] == "Quay closed. Le Littoral. changed since clipped. note: Ask."
