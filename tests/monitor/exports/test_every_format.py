"""What every format carries, each read back by a reader that is not ours, also where the text is hostile."""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from docx.table import Table
from docx.text.paragraph import Paragraph
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from monitor.clipping import LAYOUTS, Clipbook, Clipping, Template, freeze
from monitor.exports import write
from monitor.exports.facts import Paper, one_line, paragraphs
from monitor.exports.table import defused
from monitor.exports.xlsx import LONGEST, cut
from monitor.sealing import seal
from tests.monitor.exports import readers
from tests.monitor.exports.sample import (
    ARTICLE,
    BOOK,
    CLIPPING,
    DOCUMENT,
    EVERY_FORMAT,
    FRENCH_CLIPPING,
    HOSTILE,
    HOSTILE_BOOK,
    HOSTILE_CLIPPING,
    NOW,
    exported,
    giving,
)

TOLD = [name for name in EVERY_FORMAT if name != "evidence"]
READ = ["html", "pdf", "docx", "md", "txt", "eml"]  # by people, from the beginning to the end

# what each format must say of the first clipping, besides what READ says in words
CARRIED = [
    "Police empty the camp by the old railway",
    "Le Littoral",
    "Claire Vasseur",
    "https://littoral.example/2021/11/30/camp",
    "Camp clearances",
    "Border funding",
    "Ask the prefecture",
    "Then print.",
]
IN_WORDS = [
    "30 November 2021, 08:20 +01:00 (as stated in the feed)",
    "30 November 2021, 08:40 +01:00 (the page as received)",
    "29 November 2021 (from the dateline of the text)",
    "Carillon, “Camp emptied”, 30 November 2021 (identical text)",
    "The source says something else since it was clipped.",
    "Clearances",
    "41",
]


@pytest.mark.parametrize("name", TOLD)
def test_every_format_carries_what_a_clipping_is(name: str, tmp_path: Path) -> None:
    said = readers.everything(name, exported(name, tmp_path, CLIPPING, FRENCH_CLIPPING))
    squeezed = said.replace(" ", "")
    for words in CARRIED:
        assert words in said
    for clipping in (CLIPPING, FRENCH_CLIPPING):
        assert clipping.hash in squeezed
        assert str(clipping.id) in said


@pytest.mark.parametrize("name", [*READ, "ris", "bibtex"])
def test_every_format_for_people_says_times_with_their_basis_and_offset(name: str, tmp_path: Path) -> None:
    said = readers.everything(name, exported(name, tmp_path, CLIPPING, FRENCH_CLIPPING))
    for words in IN_WORDS:
        assert words.rstrip(".") in said


@pytest.mark.parametrize("template", LAYOUTS)
@pytest.mark.parametrize("name", READ)
def test_every_layout_says_lead_note_text_and_where_from(
    name: str, template: Template, tmp_path: Path
) -> None:
    said = readers.everything(name, exported(name, tmp_path, CLIPPING, FRENCH_CLIPPING, template=template))
    for words in (*CARRIED, *IN_WORDS, "Two camps were emptied.", "Nobody counts alike."):
        assert words in said
    assert "Officers emptied a camp on Tuesday." in said
    assert "Les tentes ont été évacuées au petit matin." in said
    if template is Template.EVIDENCE:
        squeezed = said.replace(" ", "")
        assert CLIPPING.text_hash in squeezed
        assert "ab" * 32 in squeezed
        assert "because of “camp”" in said


def test_a_briefing_has_the_beginning_of_a_long_text_alone(tmp_path: Path) -> None:
    text = "\n\n".join(f"Sentence number {number} of it." for number in range(200))
    long = freeze(replace(DOCUMENT, text=text), NOW)
    for name in READ:
        said = readers.everything(name, exported(name, tmp_path, long, template=Template.BRIEFING))
        assert "Sentence number 3 of it." in said
        assert "Sentence number 150 of it." not in said


@pytest.mark.parametrize("name", ["html", "docx", "pdf"])
def test_paper_can_be_that_of_america(name: str, tmp_path: Path) -> None:
    path = exported(name, tmp_path, CLIPPING, paper=Paper.LETTER)
    match name:
        case "html":
            assert "@page { size: letter" in path.read_text("utf-8")
        case "docx":
            section = docx.Document(str(path)).sections[0]
            assert section.page_width is not None
            assert round(section.page_width.inches, 2) == 8.5
        case _:
            assert [float(side) for side in PdfReader(path).pages[0].mediabox[2:]] == [612, 792]


# --- field by field -------------------------------------------------------------------------------------


def test_a_workbook_has_times_that_can_be_reckoned_with(tmp_path: Path) -> None:
    first, second = readers.sheet(exported("xlsx", tmp_path, CLIPPING, FRENCH_CLIPPING))
    assert first["published"].value == datetime(2021, 11, 30, 8, 20)
    assert first["published"].is_date
    assert '"+01:00"' in first["published"].number_format
    assert first["captured"].value == datetime(2021, 11, 30, 8, 40, 5)
    assert second["published"].value == datetime(2021, 11, 29)
    assert second["published"].number_format == "yyyy-mm-dd"
    assert first["clip_id"].value == 41
    assert first["words"].value == 14
    assert first["note"].value == "Ask the prefecture\nfor its count.\n\nThen print."
    assert first["text"].value == DOCUMENT.text
    assert second["author"].value is None


def test_a_cell_holds_no_more_than_a_spreadsheet_takes() -> None:
    assert cut("x" * LONGEST) == "x" * LONGEST
    shortened = cut("😀" * 20_000)
    assert len(shortened.encode("utf-16-le")) // 2 <= LONGEST
    assert shortened.endswith("too long for a cell)")


def test_a_reference_of_ris_is_read_field_by_field(tmp_path: Path) -> None:
    first, second = readers.references(exported("ris", tmp_path, CLIPPING, FRENCH_CLIPPING))
    assert first["type_of_reference"] == "NEWS"
    assert first["id"] == "clipping-41"
    assert first["title"] == DOCUMENT.article.title
    assert first["secondary_title"] == "Le Littoral"
    assert first["authors"] == ["Claire Vasseur"]
    assert first["year"] == "2021"
    assert first["date"] == "2021/11/30/08:20 +01:00"
    assert first["urls"] == ["https://littoral.example/2021/11/30/camp"]
    assert first["keywords"] == ["Camp clearances", "Border funding"]
    assert first["notes"][:2] == ["Ask the prefecture for its count.", "Then print."]
    assert f"Clipping: 41 · SHA-256 {CLIPPING.hash}" in first["notes"]
    assert second["date"] == "2021/11/29/"
    assert "authors" not in second


def test_an_entry_of_bibtex_is_read_field_by_field(tmp_path: Path) -> None:
    first, second = readers.entries(exported("bibtex", tmp_path, CLIPPING, FRENCH_CLIPPING))
    assert (first["kind"], first["key"]) == ("article", "clipping-41")
    assert first["title"] == "{Police empty the camp by the old railway}"
    assert first["author"] == "{Claire Vasseur}"
    assert first["journal"] == "Le Littoral"
    assert first["date"] == "2021-11-30T08:20:00+01:00"
    assert first["url"] == "https://littoral.example/2021/11/30/camp"
    assert first["urldate"] == "2021-11-30"
    assert first["keywords"] == "Camp clearances, Border funding"
    assert first["annote"] == "Ask the prefecture for its count. Then print."
    assert second["date"] == "2021-11-29"
    assert "author" not in second


def test_a_message_is_ready_to_be_addressed(tmp_path: Path) -> None:
    path = exported("eml", tmp_path, CLIPPING, FRENCH_CLIPPING)
    message = readers.message(path)
    assert message["Subject"] == "Morning briefing"
    assert message["Date"].datetime == NOW
    assert message["X-Unsent"] == "1", "mail programs open it for writing"
    assert message["To"] is None
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert max(map(len, path.read_bytes().split(b"\r\n"))) <= 998
    tags = readers.page(readers.half(path, "html")).tags
    assert not {"script", "img", "link", "style", "iframe", "form", "object"} & {tag for tag, _ in tags}
    assert not any({"src", "background", "onload"} & set(named) for _, named in tags)


def test_a_word_document_has_styles_headings_and_a_contents_field(tmp_path: Path) -> None:
    path = exported("docx", tmp_path, CLIPPING, FRENCH_CLIPPING)
    document = docx.Document(str(path))
    styles = [(each.style.name, each.text) for each in document.paragraphs if each.style is not None]
    assert ("Title", "Morning briefing") in styles
    assert [text for name, text in styles if name == "Heading 1"] == ["Clearances", "Elsewhere"]
    assert [text for name, text in styles if name == "Heading 2"] == [
        "1  Police empty the camp by the old railway",
        "2  Évacuation à Loon-Plage",
    ]
    assert [text for name, text in styles if name == "Note"] == [
        "Ask the prefecture\nfor its count.",
        "Then print.",
    ]
    with zipfile.ZipFile(path) as parts:
        body = parts.read("word/document.xml").decode()
    assert 'TOC \\o "1-2" \\h' in body
    assert body.count("w:fldCharType=") % 3 == 0
    assert 'w:anchor="clipping_2"' in body
    assert 'w:name="clipping_2"' in body
    assert (
        document.core_properties.created == NOW.replace(tzinfo=None)
        or document.core_properties.created == NOW
    )
    assert document.core_properties.title == "Morning briefing"
    links = [each.target_ref for each in document.part.rels.values() if each.is_external]
    assert "https://littoral.example/2021/11/30/camp" in links


@pytest.mark.parametrize("template", LAYOUTS)
def test_what_is_known_of_a_clipping_stays_together_on_a_page_of_a_word_document(
    template: Template, tmp_path: Path
) -> None:
    silent = replace(CLIPPING, document=replace(CLIPPING.document, text=""), note="", also=())
    clippings = (CLIPPING, silent, replace(FRENCH_CLIPPING, section=0))
    document = docx.Document(str(exported("docx", tmp_path, *clippings, template=template)))
    tables = document.tables
    assert len(tables) == len(clippings)
    assert ("Outlet", "Le Littoral") in [tuple(cell.text for cell in row.cells) for row in tables[0].rows]
    for table in tables:
        for row in table.rows:
            assert row._tr.trPr is not None and row._tr.trPr.xpath("w:cantSplit")
            assert {each.style.name for cell in row.cells for each in cell.paragraphs} == {"Facts"}
    inner = list(document.iter_inner_content())
    for before, after in pairwise(inner):
        if isinstance(before, Table):
            assert isinstance(after, Paragraph) and after.style is not None
            assert not str(after.style.name).startswith("Heading")
    assert isinstance(inner[-1], Paragraph)
    assert document.styles["Facts"].paragraph_format.keep_with_next is True
    assert document.styles["Facts Plain"].paragraph_format.keep_with_next is None


# --- hostile text ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("template", LAYOUTS)
@pytest.mark.parametrize("name", TOLD)
def test_hostile_text_is_only_text(name: str, template: Template, tmp_path: Path) -> None:
    path = exported(name, tmp_path, HOSTILE_CLIPPING, book=HOSTILE_BOOK, template=template)
    said = readers.everything(name, path)
    if name not in {"json", "pdf"}:
        assert one_line(HOSTILE).replace("'=", "=") in said
    assert "\x1b" not in said
    match name:
        case "md":
            assert "<script" not in readers.markdown(path)[1]
        case "html":
            assert "script" not in {tag for tag, _ in readers.page(path.read_text("utf-8")).tags}
        case "eml":
            assert "script" not in {tag for tag, _ in readers.page(readers.half(path, "html")).tags}
        case "xlsx":
            (row,) = readers.sheet(path)
            assert not any(cell.data_type == "f" for cell in row.values())
            assert not any(
                str(cell.value or "").startswith(("=", "+", "-", "@", "\t")) for cell in row.values()
            )
        case "bibtex":
            (entry,) = readers.entries(path)
            assert "url" not in entry, "what is no web address is not led to"
        case "docx":
            relations = docx.Document(str(path)).part.rels.values()
            assert not [each for each in relations if each.is_external]


@pytest.mark.parametrize("name", READ)
def test_no_text_is_taken_for_the_place_of_another(name: str, tmp_path: Path) -> None:
    title = "\ue000clippings\ue000 <?place clippings?> <!-- articles --> https://clipping.invalid/1 last"
    named = replace(DOCUMENT, article=replace(ARTICLE, title=title))
    clippings = (replace(freeze(named, NOW), id=3), FRENCH_CLIPPING)
    book = Clipbook(1, title, lead=title, sections=("North", title))
    said = readers.everything(name, exported(name, tmp_path, *clippings, book=book))
    front, _, behind = said.partition("Officers emptied a camp")
    assert front.count("/1 last") >= 3, "title, lead, headline"
    assert "Les tentes ont été évacuées" in behind


SURROGATE = re.compile("[\ud800-\udfff]")
TEXT = st.text(max_size=120) | st.text(
    st.sampled_from("#*_[](){}<>!`~=+-@\\$%&^|:.1 \n\t\r\x00\ud800\u202eaZé"), max_size=60
)


def _clipping(title: str, text: str, author: str | None, address: str | None, note: str) -> Clipping:
    article = replace(ARTICLE, title=title, author=author, url=address, outlet=title, topics=(text[:40],))
    return replace(freeze(replace(DOCUMENT, article=article, text=text), NOW), id=3, note=note)


@settings(max_examples=25, deadline=None)
@given(
    title=TEXT,
    text=TEXT,
    author=st.none() | TEXT,
    address=st.none() | TEXT | st.just("https://a.example/{x}\\%_~$"),
    note=TEXT,
)
@pytest.mark.parametrize("name", [name for name in TOLD if name != "pdf"])
def test_any_text_leaves_and_is_read_back(
    name: str,
    title: str,
    text: str,
    author: str | None,
    address: str | None,
    note: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    clipping = _clipping(title, text, author, address, note)
    book = Clipbook(1, title, lead=note)
    path = exported(name, tmp_path_factory.getbasetemp(), clipping, book=book)
    shown = one_line(title) or "Without a title"
    match name:
        case "docx":
            assert f"1  {shown}" in [each.text for each in docx.Document(str(path)).paragraphs]
        case "xlsx":
            (row,) = readers.sheet(path)
            assert (row["title"].value or "") == (defused(shown) if title.strip() else "")
            assert not any(cell.data_type == "f" for cell in row.values())
        case "csv":
            (line,) = readers.table(path)
            assert line["outlet"] == defused(one_line(title))
        case "ris":
            (reference,) = readers.references(path)
            assert reference["title"] == shown
        case "bibtex":
            (entry,) = readers.entries(path)
            assert readers.unlatexed(entry["title"][1:-1]) == shown
            assert readers.unlatexed(entry.get("annote", "")) == " ".join(map(one_line, paragraphs(note)))
        case "md":
            blocks, markup = readers.markdown(path)
            assert [said for around, said in blocks if around == "h3"] == [f"1. {shown}"]
            assert {around for around, _ in blocks} <= {"h1", "p", "h2", "h3", "ul/li/p", "blockquote/p"}
            for block in paragraphs(text):
                lines = "\n".join(each.strip() for each in block.split("\n") if each.strip())
                assert ("p", lines) in blocks
            assert markup.count("<a ") <= 1
        case "eml":
            readers.page(readers.half(path, "html"))
            assert shown in readers.everything(name, path)
        case "json":
            assert json.loads(path.read_text("utf-8"))[0]["title"] == SURROGATE.sub("\ufffd", title)
        case "html":
            assert readers.page(path.read_text("utf-8")).of("clip_book").count(shown)
        case _:
            assert readers.everything(name, path)


@settings(max_examples=10, deadline=None)
@given(title=TEXT, note=TEXT, text=TEXT)
@pytest.mark.parametrize("template", LAYOUTS)
def test_any_text_leaves_as_pdf(
    template: Template, title: str, note: str, text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    clipping = _clipping(title, text, title, text, note)
    book = Clipbook(1, title, lead=note, template=template)
    assert readers.pdf_text(exported("pdf", tmp_path_factory.getbasetemp(), clipping, book=book))


@pytest.mark.parametrize("name", TOLD)
def test_dates_at_the_ends_of_the_calendar_leave(name: str, tmp_path: Path) -> None:
    for said in ("0001-01-01", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1850-06-01", "no date"):
        article = replace(ARTICLE, published=said, arrived=datetime(1, 1, 1, tzinfo=UTC))
        assert readers.everything(name, exported(name, tmp_path, replace(DOCUMENT, article=article)))
    assert date.min.year == 1


@pytest.mark.parametrize("name", [*READ, "xlsx"])
def test_a_document_names_the_evidence_file_of_its_clippings(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"x.{name}"
    made = seal(3, "2021-12-01T06:00:00Z", "a" * 64)
    write(name, BOOK, giving([CLIPPING]), path, zone="Europe/Paris", now=NOW, seal=made)
    said = readers.everything(name, path)
    assert "Evidence file 3 of these clippings, sealed 1 December 2021, 07:00 +01:00" in said
    assert made.hash in said.replace(" ", "")
