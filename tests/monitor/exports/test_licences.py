"""No format lets more of an article leave than its outlet allows, and each says what was left out."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from monitor.briefing import Briefing, Correction, Earlier, Mark, Marked
from monitor.changes import Change, Kind
from monitor.cli import leaving
from monitor.clipping import Also, Template, freeze
from monitor.exports import formats, write
from monitor.exports.archived import Archived, Page, nothing
from monitor.exports.verifying import verify
from monitor.licence import FULL, Allowance, Licence, Licences, beginning, kept_to, told_to
from monitor.model import Appearance, CandidateBasis, DateCandidate, Origin, Span, Tag, Version
from monitor.parsing import exported as reading
from tests.monitor.exports import readers
from tests.monitor.exports.sample import BOOK, DOCUMENT, EVERY_FORMAT, NOW, PAGE, giving

TEXT = "Officers cleared tents.\n\nNobody was hurt, zebrafinch said."
WHOLE = replace(
    DOCUMENT,
    article=replace(DOCUMENT.article, snippet="zebrafinch", published_raw="zebrafinch, 30 Nov"),
    text=TEXT,
    html="<p>zebrafinch</p>",
    versions=(
        Version(NOW, "Quetzal headline", "zebrafinch before", DOCUMENT.article.title, TEXT),
        Version(NOW, "Quetzal headline", TEXT, DOCUMENT.article.title, TEXT + " zebrafinch"),
    ),
    appearances=(Appearance("https://littoral.example/feed", "Le Littoral", NOW),),
    tags=(Tag("Camp clearances", Origin.RULE, None, 0.8, (Span("title", 17, 21), Span("text", 42, 52))),),
    dates=(DateCandidate(CandidateBasis.DATELINE, "2021-11-30", "zebrafinch, Nov 30"),),
)
CLIPPING = replace(
    freeze(WHOLE, NOW, PAGE, also=(Also("Carillon", "Oriole headline", "https://carillon.example/1"),)),
    id=41,
    note="Ask.",
    section=0,
    since=Marked(
        Mark.CORRECTED,
        (Change(Kind.HEADLINE, "Quetzal", "zebrafinch"), Change(Kind.NUMBER, "4", "5", "5 zebrafinch")),
        NOW,
        given=NOW,
    ),
)
BRIEFING = Briefing(
    NOW,
    NOW,
    Earlier(3, "Yesterday", NOW),
    marks={
        DOCUMENT.article.id: replace(CLIPPING.since or Marked(), outlet="Le Littoral"),
        7: Marked(Mark.DEVELOPED, goes_on="Oriole headline", told_by="Carillon", outlet="Carillon"),
    },
    corrections=(
        Correction(
            *(DOCUMENT.article.id, "Police empty the camp", "Le Littoral", None, NOW, NOW),
            (Change(Kind.NAME, "zebrafinch", None),),
        ),
    ),
)
POLICIES = {
    Allowance.LINK: "Without headline and text: the licence policy of Le Littoral allows only the link.",
    Allowance.HEADLINE: "Without its text: the licence policy of Le Littoral allows the headline and the link.",
    Allowance.WORDS: "Shortened: the licence policy of Le Littoral allows the first 5 words.",
}


def licences(allows: Allowance) -> Licences:
    """Every outlet allows the same."""
    return Licences(lambda *_: Licence(allows, 5), lambda _: Licence(allows, 5))


def left(name: str, path: Path, allows: Allowance, template: Template) -> tuple[Path, str]:
    """Export under a licence; return the file and all that it says, hidden parts included."""
    target = path / f"clippings{formats()[name].suffix}"
    page = Page("https://littoral.example/1", NOW, 200, {}, b"<p>zebrafinch</p>")
    archived = Archived(lambda _: page, nothing().seal)
    book = replace(BOOK, template=template)
    write(
        name,
        book,
        giving([CLIPPING]),
        target,
        zone="UTC",
        now=NOW,
        archived=archived,
        licences=licences(allows),
        briefing=BRIEFING,
    )
    if zipfile.is_zipfile(target):
        with zipfile.ZipFile(target) as packed:
            said = "\n".join(packed.read(part).decode("utf-8", "replace") for part in packed.namelist())
    elif name == "pdf":
        found = PdfReader(target)
        said = readers.pdf_text(target) + str(found.metadata) + str(found.outline)
    elif name == "eml":
        said = readers.half(target, "plain") + readers.half(target, "html")
    else:
        said = target.read_text("utf-8")
    return target, " ".join(said.split())


@pytest.mark.parametrize("allows", list(POLICIES))
def test_what_is_printed_of_a_briefing_says_no_more_than_its_document(allows: Allowance) -> None:
    said = json.dumps(leaving.shape(told_to(BRIEFING, licences(allows))))
    assert "zebrafinch" not in said
    assert ("Oriole" in said, "Police empty the camp" in said) == (allows is not Allowance.LINK,) * 2
    assert '"corrected"' in said


@pytest.mark.parametrize("allows", list(POLICIES))
@pytest.mark.parametrize("name", EVERY_FORMAT)
def test_no_format_lets_more_leave_than_is_allowed(name: str, allows: Allowance, tmp_path: Path) -> None:
    for template in Template if name in {"html", "md"} else (Template.ERRATUM,):
        _, said = left(name, tmp_path, allows, template)
        assert "zebrafinch" not in said
        assert POLICIES[allows] in said
        assert CLIPPING.hash in said.replace(" ", "")
        assert "https://littoral.example/2021/11/30/camp" in said
        titled = allows is not Allowance.LINK
        assert ("Police empty the camp" in said) == titled
        assert titled or not {"Quetzal", "Oriole"} & set(said.split())
        if template is Template.ERRATUM and name not in {"csv", "xlsx", "json", "ris", "bibtex", "evidence"}:
            continue  # what was altered stands there for the text
        beginning_is_there = "Officers cleared tents" in said and "Nobody was" in said
        assert beginning_is_there == (allows is Allowance.WORDS)


def test_what_leaves_under_a_licence_is_still_checked(tmp_path: Path) -> None:
    path, said = left("evidence", tmp_path, Allowance.WORDS, Template.EVIDENCE)
    found = verify(path)
    assert (found.findings, found.limited) == ((), 1)
    assert "/page.raw" not in said
    other = tmp_path / "altered.zip"
    with zipfile.ZipFile(path) as packed, zipfile.ZipFile(other, "w") as out:
        for part in packed.infolist():
            content = packed.read(part)
            out.writestr(part, content + b" " if part.filename.endswith("text.txt") else content)
    (finding,) = verify(other).findings
    assert finding.kind == "altered"


def test_what_leaves_as_data_is_no_clipping_where_it_is_read_again(tmp_path: Path) -> None:
    path, _ = left("json", tmp_path, Allowance.WORDS, Template.CLIP_BOOK)
    (shape,) = json.loads(path.read_text("utf-8"))
    brought = reading.read(json.dumps(shape).encode())
    assert brought.clipping is None
    assert "licence" in brought.reason
    assert brought.document.article.state == "summary", "it takes no place of a full text"


def test_where_all_may_leave_nothing_is_said_of_licences() -> None:
    every = Licences(lambda *_: FULL, lambda _: FULL)
    assert kept_to(CLIPPING, every) is CLIPPING


def test_a_text_within_its_licence_leaves_whole_without_what_is_behind_it() -> None:
    many = Licences(lambda *_: Licence(Allowance.WORDS, 500), lambda _: FULL)
    found = kept_to(CLIPPING, many)
    assert found.document.text == TEXT
    assert (found.document.html, found.document.versions[0].text) == ("", "")
    assert found.licence.startswith("Text alone: ")
    assert found.hash == CLIPPING.hash


@given(st.text(), st.integers(0, 40))
def test_the_beginning_of_a_text_is_one(text: str, words: int) -> None:
    found = beginning(text, words)
    assert text.startswith(found.removesuffix(" …"))
    assert len(found.split()) <= words + 1


@pytest.mark.parametrize(
    "text", ["警察清空了营地警察清空了营地", "x" * 400, "a\u200bb\u200bc\u200bd", "ตำรวจเคลียร์ค่าย"]
)
def test_a_text_without_blanks_has_more_than_one_word(text: str) -> None:
    assert beginning(text, 3).endswith(" …")
