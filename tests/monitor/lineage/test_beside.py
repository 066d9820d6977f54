"""Two texts side by side: nothing of either is lost, and what differs is marked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.likeness.lineage.beside import Row, side_by_side

FIRST = "Police cleared a camp of 1,500 people on a disused railway line near Dunkirk on Tuesday."
SECOND = "Contractors in white overalls pulled down the tents and loaded blankets onto lorries."
THIRD = "Aid workers said that many of the families would be back at the canal within days."


def marked(row: Row) -> tuple[list[str], list[str]]:
    return (
        [piece.text.strip() for piece in row.original if piece.sort == "removed"],
        [piece.text.strip() for piece in row.copy if piece.sort == "added"],
    )


def test_an_edited_paragraph_has_its_other_words_marked() -> None:
    (row,) = side_by_side(FIRST, FIRST.replace("1,500", "1,900"), "en")
    assert marked(row) == (["1,500"], ["1,900"])
    assert not row.reworded
    assert not row.same


def test_paragraphs_that_only_one_has_stand_alone_and_the_others_beside_each_other() -> None:
    rows = side_by_side(
        "\n\n".join((FIRST, SECOND, THIRD)), f"{FIRST}\n\n{THIRD}\n\nMore soon from us.", "en"
    )
    assert [bool(row.original) for row in rows] == [True, True, True, False]
    assert [bool(row.copy) for row in rows] == [True, False, True, True]
    assert [row.same for row in rows] == [True, False, True, False]


def test_a_paragraph_in_other_words_has_only_those_marked_that_say_something_else() -> None:
    copy = "On Tuesday near Dunkirk a camp with 1,500 persons along an abandoned rail line was cleared by Belgian police."
    (row,) = side_by_side(FIRST, copy, "en")
    assert row.reworded
    assert "Belgian" in " ".join(marked(row)[1])
    assert "Dunkirk" not in " ".join((*marked(row)[0], *marked(row)[1]))


@given(one=st.text("ab c\n.1é", max_size=120), other=st.text("ab c\n.1é", max_size=120))
def test_nothing_of_either_text_is_lost(one: str, other: str) -> None:
    rows = side_by_side(one, other, None)
    for text, column in ((one, "original"), (other, "copy")):
        said = ["".join(piece.text for piece in getattr(row, column)) for row in rows]
        assert [part for part in said if part] == [line.strip() for line in text.split("\n") if line.strip()]
