"""What a briefing says beside the one before, and the erratum sheet, read by others in every format for people."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.briefing import Briefing, Correction, Earlier, Gone, Mark, Marked, Quiet, Span, Statement
from monitor.changes import Change, Kind
from monitor.clipping import Clipping, Template
from monitor.exports import formats, write
from monitor.licence import Allowance, Licence, Licences
from tests.monitor.exports import readers
from tests.monitor.exports.sample import (
    BOOK,
    CLIPPING,
    FRENCH_CLIPPING,
    HOSTILE,
    HOSTILE_CLIPPING,
    NOW,
    giving,
)

TOLD = ["html", "pdf", "docx", "md", "txt", "eml"]
HOUR = timedelta(hours=1)
CHANGES = (
    Change(Kind.NUMBER, "27", "31", "Some 31 people were taken to Arras."),
    Change(Kind.CORRECTION, None, "Correction: the number was wrong.", "Correction: the number was wrong."),
)
CORRECTED = replace(CLIPPING, since=Marked(Mark.CORRECTED, CHANGES, NOW - HOUR, given=NOW - 24 * HOUR))
GOES_ON = replace(
    FRENCH_CLIPPING, since=Marked(Mark.DEVELOPED, goes_on="Deux camps évacués", told_by="Le Littoral")
)
MADE = Briefing(
    since=NOW - 24 * HOUR,
    until=NOW,
    earlier=Earlier(3, "Calais at dawn", NOW - 24 * HOUR, 9),
    corrections=(
        Correction(1, "A house for forty", "Le Littoral", "https://littoral.example/2", NOW - 24 * HOUR, NOW - HOUR, gone=Gone.REMOVED),
    ),
    quiet=(Quiet("Border funding", 0), Quiet("Diplomatic rows", 2)),
    statement=Statement(
        feeds=4, made=96, failed=2, missed=1, arrived=133, without_text=12,
        gaps=(Span("The Courier", NOW - 5 * HOUR, NOW - 4 * HOUR),),
        silences=(Span("Le Littoral", NOW - 9 * HOUR, None),),
        absences=(Span("asleep", NOW - 8 * HOUR, NOW - 7 * HOUR),),
        failing=("Hafenblatt",),
    ),
)  # fmt: skip


def said(
    name: str,
    path: Path,
    *clippings: Clipping,
    template: Template = Template.BRIEFING,
    made: Briefing | None = MADE,
    licences: Licences | None = None,
) -> str:
    target = path / f"briefing{formats()[name].suffix}"
    book = replace(BOOK, template=template, clippings=len(clippings))
    write(name, book, giving(clippings), target, zone="UTC", now=NOW, briefing=made, licences=licences)
    return readers.everything(name, target)


@pytest.mark.parametrize("name", TOLD)
def test_a_briefing_says_what_it_is_beside_the_one_before(name: str, tmp_path: Path) -> None:
    text = said(name, tmp_path, CORRECTED, GOES_ON)
    for sentence in (
        "Compared with “Calais at dawn” of 30 November 2021, 06:30 +00:00: 1 developed, 1 corrected.",
        "Corrections to the briefing of 30 November 2021",
        "Its publisher has taken the page away (410), seen on 1 December 2021, 05:30 +00:00.",
        "Stated otherwise, seen on 1 December 2021, 05:30 +00:00. Given as it stood on 30 November 2021, 06:30 +00:00.",
        "A story that was briefed goes on: “Deux camps évacués”.",
        "Some 31 people were taken to Arras.",
        "Correction: the number was wrong.",
        "Nothing came on Border funding.",
        "Something came, but is not in this briefing, on Diplomatic rows (2 articles).",
        "30 November 2021, 06:30 +00:00 to 1 December 2021, 06:30 +00:00: 96 polls of 4 feeds, 2 failed, 1 missed; 133 articles arrived, 12 without full text.",
        "Entries of The Courier may have been lost from 1 December 2021, 01:30 +00:00 to 1 December 2021, 02:30 +00:00.",
        "Le Littoral brought nothing new since 30 November 2021, 21:30 +00:00.",
        "Hafenblatt fails: what it published is not known.",
        "The computer slept or stood still from 30 November 2021, 22:30 +00:00",
    ):
        assert sentence in text, sentence
    for word in ("Corrected", "Developed", "Gone", "A house for forty", "27", "31"):
        assert word in text
    # the corrections stand before the clippings, what may have been missed behind them
    assert (
        text.index("Corrections to") < text.rindex("Police empty the camp") < text.rindex("Nothing came on")
    )


@pytest.mark.parametrize("name", TOLD)
def test_the_first_briefing_says_nothing_of_another_one(name: str, tmp_path: Path) -> None:
    first = replace(MADE, earlier=None, corrections=(), statement=Statement(feeds=1, made=2))
    text = said(name, tmp_path, CLIPPING, made=first)
    assert not any(word in text for word in ("Compared with", "Corrections", "Status", "Corrected"))
    assert "Nothing is known that may have been missed." in text
    assert "Nothing came on Border funding." in text


@pytest.mark.parametrize(
    "statement", [Statement(feeds=1, missed=1), Statement(feeds=1, failing=("Hafenblatt",))]
)
def test_a_briefing_that_misses_polls_or_has_feeds_that_fail_says_not_that_nothing_was_missed(
    statement: Statement, tmp_path: Path
) -> None:
    text = said("txt", tmp_path, CLIPPING, made=replace(MADE, statement=statement))
    assert "Nothing is known that may have been missed" not in text


@pytest.mark.parametrize("name", TOLD)
def test_an_erratum_sheet_has_old_new_and_times_and_hostile_text_is_only_text(
    name: str, tmp_path: Path
) -> None:
    change = Change(Kind.QUOTATION, HOSTILE, HOSTILE + "!", HOSTILE)
    hostile = replace(HOSTILE_CLIPPING, since=Marked(Mark.GONE, (change,), NOW, Gone.FRONT, given=NOW - HOUR))
    text = said(name, tmp_path, CORRECTED, hostile, template=Template.ERRATUM, made=None)
    assert "Erratum sheet" in text or "ERRATUM SHEET" in text
    assert "Its address leads to the front page now, seen on 1 December 2021, 06:30 +00:00." in text
    assert "Officers emptied a camp" not in text
    assert CLIPPING.hash in text.replace(" ", "")
    assert text.count('#panic("x")') >= 3
    if name == "html":
        assert "<script" not in (tmp_path / "briefing.html").read_text("utf-8").lower()


def test_json_carries_the_mark_with_each_clipping(tmp_path: Path) -> None:
    said("json", tmp_path, CORRECTED, CLIPPING)
    marked, plain = json.loads((tmp_path / "briefing.json").read_text("utf-8"))
    assert plain["clipping"]["briefing"] is None
    assert marked["clipping"]["briefing"] == {
        "mark": "corrected",
        "gone": None,
        "seen": "2021-12-01T05:30:00Z",
        "goes_on": None,
        "changes": [
            {"kind": each.kind.value, "before": each.before, "after": each.after, "sentence": each.sentence}
            for each in CHANGES
        ],
    }
    assert marked["clipping"]["hash"] == CLIPPING.hash


@pytest.mark.parametrize("name", ["html", "md", "json"])
def test_of_an_outlet_that_allows_the_link_alone_no_word_of_a_change_leaves(
    name: str, tmp_path: Path
) -> None:
    link = Licence(Allowance.LINK)
    made = replace(MADE, corrections=(replace(MADE.corrections[0], title="zebrafinch", changes=CHANGES),))
    clipping = replace(
        CORRECTED, since=replace(CORRECTED.since or Marked(), goes_on="zebrafinch", told_by="Le Littoral")
    )
    text = said(name, tmp_path, clipping, made=made, licences=Licences(lambda *_: link, lambda *_: link))
    assert not any(word in text for word in ("zebrafinch", "31 people", "the number was wrong"))
    assert "number" in text.lower()
