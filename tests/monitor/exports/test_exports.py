"""Exports, read back by readers that are not ours."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from monitor.clipping import LAYOUTS, Clipping, Template, freeze
from monitor.errors import ExportError
from monitor.exports import formats, pdf, write
from monitor.exports.facts import absolute, followed, paragraphs, zone_named
from monitor.exports.table import defused, defused_throughout
from tests.monitor.exports.sample import (
    ARTICLE,
    BOOK,
    CLIPPING,
    DOCUMENT,
    EVERY_FORMAT,
    FRENCH,
    FRENCH_CLIPPING,
    HOSTILE_BOOK,
    HOSTILE_CLIPPING,
    NOW,
    exported,
    giving,
)


class Page(HTMLParser):
    """The text of a page by the class it stands in, and every start tag."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[tuple[str, str]] = []
        self.said: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.tags.append((tag, named))
        if tag not in {"meta", "br"}:
            self.open.append((tag, (named.get("class") or "").split(" ")[0]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        for name in {name for pair in self.open for name in pair if name}:
            self.said.setdefault(name, []).append(data)

    def of(self, name: str) -> str:
        return "".join(self.said.get(name, []))


def page_of(path: Path) -> Page:
    page = Page()
    page.feed(path.read_text("utf-8"))
    page.close()
    assert page.open == [], "every element is closed"
    return page


def pdf_text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


# --- the registry and the door --------------------------------------------------------------------------


def test_the_registry_names_the_formats_that_the_menu_and_the_command_line_offer() -> None:
    assert list(formats()) == EVERY_FORMAT
    assert all(form.suffix.startswith(".") and form.label for form in formats().values())


@pytest.mark.parametrize("name", EVERY_FORMAT)
def test_progress_counts_every_article_and_the_count_is_returned(name: str, tmp_path: Path) -> None:
    heard: list[int] = []
    written = write(
        name,
        BOOK,
        giving([CLIPPING, FRENCH_CLIPPING]),
        tmp_path / "x",
        zone="UTC",
        now=NOW,
        progress=heard.append,
    )
    assert written == 2
    assert heard == [1, 2]


@pytest.mark.parametrize("name", EVERY_FORMAT)
def test_no_articles_make_a_whole_file_that_says_so(name: str, tmp_path: Path) -> None:
    path = exported(name, tmp_path)
    match name:
        case "json":
            assert json.loads(path.read_text("utf-8")) == []
        case "csv":
            assert len(list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))) == 1
        case "html":
            assert "No articles" in page_of(path).of("summary")
        case "pdf":
            assert "No articles" in pdf_text(path)


@pytest.mark.parametrize("name", EVERY_FORMAT)
def test_an_export_that_fails_half_way_leaves_the_older_file_and_nothing_else(
    name: str, tmp_path: Path
) -> None:
    target = tmp_path / "briefing"
    target.write_text("the older one")

    def failing() -> Iterator[Clipping]:
        yield CLIPPING
        raise RuntimeError("the archive went away")

    with pytest.raises(RuntimeError, match="went away"):
        write(name, BOOK, failing, target, zone="UTC", now=NOW)
    assert target.read_text() == "the older one"
    assert [entry.name for entry in tmp_path.iterdir()] == ["briefing"]


@pytest.mark.parametrize(
    ("place", "says"), [("nowhere/briefing.csv", "There is no folder"), (".", "is a folder")]
)
def test_a_place_that_cannot_be_written_is_a_sentence(place: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=says):
        write("csv", BOOK, giving([CLIPPING]), tmp_path / place, zone="UTC", now=NOW)


@pytest.mark.parametrize("file_name", ["x" * 300, "nul\0", "half\ud800"])
def test_a_name_that_the_system_refuses_is_a_sentence(file_name: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be written"):
        write("csv", BOOK, giving([CLIPPING]), tmp_path / file_name, zone="UTC", now=NOW)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ExportError, match="cannot be written"):
        write("csv", BOOK, giving([CLIPPING]), tmp_path / "briefing.csv", zone="UTC", now=NOW)


def test_an_unknown_format_or_zone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no export format “odt”"):
        write("odt", BOOK, giving([CLIPPING]), tmp_path / "x", zone="UTC", now=NOW)
    with pytest.raises(ExportError, match="not a time zone"):
        write("csv", BOOK, giving([CLIPPING]), tmp_path / "x", zone="Mars/Olympus", now=NOW)


# --- what each carries ----------------------------------------------------------------------------------

SAID = [
    "Police empty the camp by the old railway",
    "Le Littoral",
    "Claire Vasseur",
    "30 November 2021, 08:20 +01:00",
    "as stated in the feed",
    "30 November 2021, 08:40 +01:00",
    "the page as received",
    CLIPPING.hash[:8],
    "Two camps were emptied.",
    "for its count.",
    "Then print.",
    "Carillon, “Camp emptied”, 30 November 2021",
    "The source says something else since it was clipped.",
    "Clearances",
    "https://littoral.example/2021/11/30/camp",
    "Camp clearances",
    "Border funding",
    "Officers emptied a camp on Tuesday.",
    "Contractors pulled down the tents, “quickly”.",
    # the French one: a day stays a day
    "Évacuation à Loon-Plage",
    "29 November 2021 (from the dateline of the text)",
    "Les tentes ont été évacuées au petit matin.",
    "Summary only",
]


def test_the_web_page_says_everything_and_needs_nothing_but_itself(tmp_path: Path) -> None:
    page = page_of(exported("html", tmp_path, CLIPPING, FRENCH_CLIPPING))
    said = page.of("body")
    for words in SAID:
        assert words in said
    assert page.of("h1") == "Morning briefing"
    assert "2 articles from 2 outlets · exported 1 December 2021, 07:30 +01:00" in said
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "link", "img", "iframe", "object", "base", "form"}
    assert not any(set(named) & {"src", "srcset", "style", "onload"} for _, named in page.tags)
    assert "url(" not in page.of("style")
    assert "@import" not in page.of("style")
    contents = [
        named["href"] for tag, named in page.tags if tag == "a" and (named["href"] or "").startswith("#")
    ]
    assert contents == ["#article-1", "#article-2"]
    assert {named.get("lang") for tag, named in page.tags if tag == "article"} == {"en", "fr"}


def test_the_pdf_says_everything_with_contents_bookmarks_and_page_numbers(tmp_path: Path) -> None:
    reader = PdfReader(exported("pdf", tmp_path, CLIPPING, FRENCH_CLIPPING))
    texts = [page.extract_text() for page in reader.pages]
    assert len(texts) == 3
    squeezed = " ".join(" ".join(texts).split())
    for words in SAID:
        assert words.replace("\n", " ") in squeezed
    assert "Évacuation à Loon-Plage" in texts[0], "the contents name every article"
    assert "2 / 3" in texts[1]
    bookmarks: list[Any] = reader.outline
    first, below_first, second, below_second = bookmarks
    assert [first["/Title"], second["/Title"]] == ["Clearances", "Elsewhere"]
    marks = [below_first[0], below_second[0]]
    assert [mark["/Title"] for mark in marks] == [DOCUMENT.article.title, FRENCH.article.title]
    assert [reader.get_destination_page_number(mark) for mark in marks] == [1, 2]
    assert reader.metadata is not None
    assert reader.metadata.title == "Morning briefing"
    assert reader.metadata.creation_date == NOW
    assert [float(side) for side in reader.pages[0].mediabox[2:]] == pytest.approx([595.28, 841.89], abs=0.01)


@pytest.mark.parametrize("template", LAYOUTS)
def test_a_long_pdf_is_bound_of_pieces_and_reads_like_a_short_one(
    template: Template, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "WHOLE", 3)
    monkeypatch.setattr(pdf, "PIECE", 2)
    text = "\n\n".join(f"Paragraph {number} of a text that fills pages." for number in range(60))
    clippings = [
        replace(
            freeze(
                replace(DOCUMENT, text=text, article=replace(ARTICLE, id=n, title=f"Headline number {n}")),
                NOW,
            ),
            id=n,
            section=0 if n < 4 else 1,
        )
        for n in range(1, 6)
    ]
    path = exported("pdf", tmp_path, *clippings, template=template)
    reader = PdfReader(path, strict=True)
    begins = {}
    for number, page in enumerate(reader.pages):
        for found in re.findall(r"Headline number (\d)", page.extract_text()):
            begins[found] = number
    outline: Any = reader.outline
    first, below_first, second, below_second = outline
    assert [first["/Title"], second["/Title"]] == ["Clearances", "Elsewhere"]
    marks = [*below_first, *below_second]
    assert [mark["/Title"] for mark in marks] == [f"Headline number {n}" for n in range(1, 6)]
    assert [reader.get_destination_page_number(mark) for mark in marks] == list(begins.values())
    assert reader.metadata is not None
    assert reader.metadata.title == "Morning briefing"
    assert reader.metadata.creation_date == NOW
    front: Any = reader.pages[0]
    assert reader.page_labels[0] == "i"
    assert "no tags by which it could be read aloud" in " ".join(front.extract_text().split())
    if template is not Template.BRIEFING:
        links = [note.get_object() for note in front["/Annots"]]
        led = [link["/Dest"][0] for link in links]
        assert [reader.get_page_number(page.get_object()) for page in led] == list(begins.values())
        assert all("/A" not in link for link in links), "no address of no meaning is left"
        for number, place in begins.items():
            said = rf"Headline number {number}\n.*\n(?:Clipping .*\n)?{reader.page_labels[place]}\n"
            assert re.search(said, front.extract_text())
    last = reader.pages[-1]
    assert reader.page_labels[len(reader.pages) - 1] in last.extract_text().split()


def test_the_pdf_is_archival_and_carries_its_fonts(tmp_path: Path) -> None:
    reader = PdfReader(exported("pdf", tmp_path, CLIPPING, FRENCH_CLIPPING))
    root: Any = reader.trailer["/Root"]
    metadata = root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1<" in metadata, "it can be read aloud"
    assert re.search(r"<pdfaid:part>2</pdfaid:part>\s*<pdfaid:conformance>A<", metadata)
    pages: Any = reader.pages
    for page in pages:
        for font in page["/Resources"]["/Font"].values():
            descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor.get_object())
    assert root["/MarkInfo"]["/Marked"]


def test_the_table_has_a_line_per_article_with_times_that_sort(tmp_path: Path) -> None:
    path = exported("csv", tmp_path, CLIPPING, FRENCH_CLIPPING)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfid,title,"), "Excel needs the mark to read accents"
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    assert rows[0] == {
        "id": "418000000001",
        "title": "Police empty the camp by the old railway",
        "outlet": "Le Littoral",
        "author": "Claire Vasseur",
        "published": "2021-11-30T08:20:00+01:00",
        "published_basis": "feed",
        "captured": "2021-11-30T08:40:05+01:00",
        "url": "https://littoral.example/2021/11/30/camp",
        "topics": "Camp clearances; Border funding",
        "language": "en",
        "words": "14",
        "state": "full",
        "text": DOCUMENT.text,
        "note": "Ask the prefecture\nfor its count.\n\nThen print.",
        "section": "Clearances",
        "clip_id": "41",
        "hash": CLIPPING.hash,
        "clipped": "2021-12-01T07:30:00+01:00",
        "changed": "",
        "also": "Carillon, “Camp emptied”, 30 November 2021 (identical text)",
        "licence": "",
    }
    assert rows[1]["published"] == "2021-11-29"
    assert rows[1]["author"] == ""


def test_the_data_are_the_documents_that_scripts_know(tmp_path: Path) -> None:
    first, second = json.loads(exported("json", tmp_path, CLIPPING, FRENCH).read_text("utf-8"))
    assert first["published"] == "2021-11-30T07:20:00Z"
    assert first["arrived"] == "2021-11-30T07:41:12Z"
    assert first["tags"] == [
        {
            "topic": "Camp clearances",
            "origin": "rule",
            "verdict": None,
            "strength": 0.8,
            "spans": [["text", 19, 23]],
        }
    ]
    assert first["text"][19:23] == "camp"
    assert set(first) == set(second), "absent is null, never a missing key"
    assert second["author"] is None
    assert set(first) == {
        "id",
        "url",
        "title",
        "title_basis",
        "outlet",
        "feeds",
        "author",
        "published",
        "published_basis",
        "arrived",
        "language",
        "words",
        "state",
        "topics",
        "story",
        "read",
        "starred",
        "dismissed",
        "text",
        "html",
        "versions",
        "appearances",
        "tags",
        "dates",
        "source",
        "clipping",
        "licence",
    }
    assert first["clipping"]["hash"] == CLIPPING.hash
    assert first["clipping"]["section"] == "Clearances"
    assert second["clipping"] is None, "what is not kept is an article and no clipping"


# --- hostile text ---------------------------------------------------------------------------------------


def test_hostile_text_is_only_text_on_the_web_page(tmp_path: Path) -> None:
    page = page_of(exported("html", tmp_path, HOSTILE_CLIPPING, book=HOSTILE_BOOK))
    assert "script" not in {tag for tag, _ in page.tags}
    assert "<script>alert(1)</script>" in page.of("h3")
    assert "{{ 7*7 }}" in page.of("h3")
    assert "\u202e" not in page.of("body"), "an address must not read backwards"
    assert not [named for tag, named in page.tags if tag == "a" and not (named["href"] or "").startswith("#")]
    assert "publication date unknown" not in page.of("published")
    assert "date unknown" in page.of("published")


def test_hostile_text_is_only_text_in_the_pdf(tmp_path: Path) -> None:
    reader = PdfReader(exported("pdf", tmp_path, HOSTILE_CLIPPING, book=HOSTILE_BOOK))
    squeezed = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert '#panic("x") {{ 7*7 }}' in squeezed
    for page in reader.pages:
        for note in page.get("/Annots", []):
            assert "/URI" not in note.get_object().get("/A", {}), "a javascript address is no link"


def test_no_word_leaves_the_page_of_the_pdf(tmp_path: Path) -> None:
    reader = PdfReader(exported("pdf", tmp_path, HOSTILE_CLIPPING, book=HOSTILE_BOOK))
    ends: list[float] = []

    def note(text: str, _: Any, matrix: list[float], font: Any, size: float) -> None:
        if text.strip("W\n") == "" and text.strip():
            ends.append(matrix[4] + len(text.strip()) * size * 0.4)

    for page in reader.pages:
        page.extract_text(visitor_text=note)
    assert ends
    assert max(ends) < 595


def test_a_letter_that_no_font_has_costs_the_standard_but_not_the_document(tmp_path: Path) -> None:
    rare = replace(DOCUMENT, text="Before \U000e0041\U0001f9ff\U00012000\U0001d173 after.")
    text = pdf_text(exported("pdf", tmp_path, rare))
    assert "Before" in text
    assert "after." in text


@pytest.mark.parametrize(
    "start", [*"=+-@\t\r\n＝＋－＠﹦﹢﹣﹫", " =", "\u00a0\t+", "\u200b\ufeff-", "\u3000＠", "'=", '"=']
)
def test_a_cell_is_never_a_formula(start: str) -> None:
    assert defused(start + "1+1") == "'" + start + "1+1"


def test_hostile_text_is_no_formula_in_the_table(tmp_path: Path) -> None:
    (row,) = csv.DictReader(
        io.StringIO(
            exported("csv", tmp_path, HOSTILE_CLIPPING, book=HOSTILE_BOOK).read_text("utf-8-sig"), newline=""
        )
    )
    assert row["title"].startswith("'=HYPERLINK")
    assert row["author"].startswith("'@")
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())


# --- the facts ------------------------------------------------------------------------------------------


def test_times_are_absolute_in_summer_and_winter() -> None:
    london = zone_named("Europe/London")
    assert absolute(datetime(2021, 7, 1, 12, 0, tzinfo=UTC), london) == "1 July 2021, 13:00 +01:00"
    assert absolute(datetime(2021, 12, 1, 12, 0, tzinfo=UTC), london) == "1 December 2021, 12:00 +00:00"


def test_paragraphs_are_divided_at_blank_lines_alone() -> None:
    assert paragraphs("one\ntwo\r\n \r\nthree\n\n\n four ") == ("one\ntwo", "three", "four")


def test_what_a_spreadsheet_may_take_for_a_cell_calls_nothing() -> None:
    text = "Said; =HYPERLINK(\"x\")\n-2+cmd|' /C calc'!A0\n- a list\n+44 20 7946 0000; @SUM(A1)"
    assert defused_throughout(text) == (
        "Said;' =HYPERLINK(\"x\")\n'-2+cmd|' /C calc'!A0\n- a list\n+44 20 7946 0000;' @SUM(A1)"
    )


@pytest.mark.parametrize(
    "url",
    ["http://[x/", "https://a.example:99999/", "https://", "https://?x", "javascript:x", "http://a b/", ""],
)
def test_what_is_no_address_is_not_led_to(url: str) -> None:
    assert followed(url) == ""
