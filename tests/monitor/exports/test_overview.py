"""What stands before the clippings: only what is known is drawn, and what is not drawn is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from monitor.clipping import Clipping, freeze
from monitor.exports import figures
from monitor.exports.facts import Heading, facts, zone_named
from monitor.exports.overview import Gathering, Overview
from tests.monitor.exports.sample import ARTICLE, BOOK, CLIPPING, DOCUMENT, FRENCH_CLIPPING, NOW, exported

ZONE = zone_named("Europe/Paris")
UNDATED = freeze(replace(DOCUMENT, article=replace(ARTICLE, published=None)), NOW)
SAID = "1 article is without a date."


def overview(*published: str | None) -> Overview:
    gathering = Gathering(Heading("Morning", ZONE, NOW))
    for number, each in enumerate(published, 1):
        clipping = freeze(replace(DOCUMENT, article=replace(ARTICLE, published=each)), NOW)
        gathering.add(clipping, facts(clipping, BOOK, number, ZONE))
    return gathering.done()


def test_what_has_no_date_is_in_no_day() -> None:
    made = overview("2021-11-28", None, "2021-11-28T23:30:00Z", "soon", "2021-11-29")
    assert [(bar.name, bar.count) for bar in made.days] == [("28 Nov", 1), ("29 Nov", 2)]
    assert made.undated == "2 articles are without a date."
    assert figures.in_words(made).endswith(made.undated)
    assert overview("2021-11-28", "2021-11-29").undated == ""
    alone = overview(None)
    assert (alone.days, alone.span, alone.undated) == ((), "", SAID)


@pytest.mark.parametrize("clippings", [(CLIPPING, FRENCH_CLIPPING, UNDATED), (UNDATED,)])
def test_documents_say_it_whether_or_not_there_is_a_chart(
    clippings: tuple[Clipping, ...], tmp_path: Path
) -> None:
    assert SAID in exported("html", tmp_path, *clippings).read_text("utf-8")
    pages = PdfReader(exported("pdf", tmp_path, *clippings)).pages
    assert SAID in "".join(page.extract_text() for page in pages)
