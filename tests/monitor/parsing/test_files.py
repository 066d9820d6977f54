"""Saved articles: a title where there is one, the text whole, and a date only where a date line gives it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from monitor.errors import ParseError
from monitor.model import DateBasis, TitleBasis
from monitor.parsing.files import read_file
from monitor.parsing.titles import LONGEST_FIRST_SENTENCE, first_sentence
from tests.monitor.parsing.measure import SAMPLES
from tests.monitor.parsing.telling import Teller

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PARAGRAPHS = [
    "This morning the sheds behind the ferry terminal were emptied by officers in grey, as rain came in from the strait and the gulls sat on the wire.",
    "According to the county, 1,835 people had slept there since the beginning of 2019. “We counted them twice,” an official said.",
    "Nobody knows where they will sleep tonight. The mayor, Dr. Farran, spoke of 2.5 million euros for a new roof.",
]
TEXT = "\n\n".join(PARAGRAPHS)


def test_a_text_without_a_title_gets_its_first_sentence() -> None:
    found = read_file("000_a1b2.txt", TEXT.encode(), NOW)
    assert found.title_basis is TitleBasis.FIRST_SENTENCE
    assert PARAGRAPHS[0].startswith(found.title.removesuffix("…"))
    assert found.title.endswith("…")
    assert len(found.title) <= LONGEST_FIRST_SENTENCE
    assert found.text == TEXT
    assert found.language == "en"
    assert found.url is None


def test_a_year_in_the_prose_is_no_date() -> None:
    found = read_file("a.txt", TEXT.encode(), NOW)
    assert (found.published, found.published_raw, found.published_basis) == (None, None, DateBasis.ARRIVED)


@pytest.mark.parametrize(
    ("line", "published", "begins"),
    [
        (' date 2021-10-01 MARLESAND, Germany: "The boats', "2021-10-01", '"The boats'),
        ("Published: 1 October 2021\n\nThe boats", "2021-10-01", "The boats"),
        ("Publié le 1er octobre 2021 à 10h04\n\nLes bateaux", "2021-10-01", "Les bateaux"),
        ("Stand: 01.10.2021, 10:04 Uhr\n\nDie Boote", "2021-10-01", "Die Boote"),
    ],
)
def test_a_leaked_date_line_gives_the_date_and_is_no_text(line: str, published: str, begins: str) -> None:
    found = read_file("004.txt", f"{line} {TEXT}".encode(), NOW)
    assert (found.published or "")[:10] == published
    assert found.published_basis is DateBasis.DATELINE
    assert found.published_raw
    assert found.text.startswith(begins)
    assert found.title_basis is TitleBasis.FIRST_SENTENCE


def test_a_first_short_line_is_the_title() -> None:
    found = read_file("a.txt", f"Sheds emptied at the port\n\n{TEXT}".encode(), NOW)
    assert (found.title, found.title_basis) == ("Sheds emptied at the port", TitleBasis.FILE)
    assert found.text == TEXT


def test_a_date_line_after_the_title_is_read() -> None:
    found = read_file(
        "a.txt", f"Sheds emptied at the port\n\nPublished: 1 October 2021\n\n{TEXT}".encode(), NOW
    )
    assert (found.title, (found.published or "")[:10], found.text) == (
        "Sheds emptied at the port",
        "2021-10-01",
        TEXT,
    )


@pytest.mark.parametrize("first", ["It ended at noon.", "“We counted them twice,”", "What now?", "x " * 60])
def test_a_first_line_that_is_a_sentence_or_long_is_text(first: str) -> None:
    found = read_file("a.txt", f"{first}\n\n{TEXT}".encode(), NOW)
    assert found.text.startswith(first.strip())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_any_encoding_is_read(encoding: str) -> None:
    text = "À l’aube, les hangars ont été vidés.\n\n" + Teller("fr", 80).paragraph(4)
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    found = read_file("a.txt", mark + text.encode(encoding), NOW)
    assert found.text == text
    assert found.language == "fr"


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems_divide_paragraphs(ending: str) -> None:
    assert read_file("a.txt", TEXT.replace("\n", ending).encode(), NOW).text == TEXT


def test_paragraphs_on_lines_of_their_own_are_paragraphs() -> None:
    assert read_file("a.txt", "\n".join(PARAGRAPHS).encode(), NOW).text == TEXT


def test_wrapped_lines_are_joined() -> None:
    import textwrap

    wrapped = "\n\n".join(textwrap.fill(paragraph, 40) for paragraph in PARAGRAPHS)
    assert read_file("a.txt", wrapped.encode(), NOW).text == TEXT
    assert read_file("b.txt", textwrap.fill(PARAGRAPHS[0], 40).encode(), NOW).text == PARAGRAPHS[0]


def test_a_long_text_is_kept_whole() -> None:
    teller = Teller("en", 81)
    text = "\n\n".join(teller.paragraph(6) for _ in range(600))
    assert read_file("a.txt", text.encode(), NOW).text == text


def test_a_saved_page_is_read_as_a_page() -> None:
    sample = SAMPLES[1]
    found = read_file("page.HTML", sample.html.encode(), NOW)
    assert (found.title, found.author, (found.published or "")[:10]) == (
        sample.title,
        sample.author,
        sample.published,
    )
    assert found.text == sample.text
    assert (found.title_basis, found.published_basis) == (TitleBasis.PAGE, DateBasis.PAGE)


def test_a_saved_page_tells_where_it_was_saved_from() -> None:
    html = f"<!-- saved from url=(0042)https://www.outlet.example/2021/11/24/a -->\n<html><body><article><h1>A headline of words</h1><p>{TEXT}</p></article></body></html>"
    found = read_file("a.htm", html.encode(), NOW)
    assert found.url == "https://www.outlet.example/2021/11/24/a"
    assert (found.published, found.published_basis) == ("2021-11-24", DateBasis.ADDRESS)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t \r\n", "empty"),
        ("a.html", b"", "empty"),
        ("a.txt", b"%PDF-1.7 ...", "no text"),
        ("a.txt", b"PK\x03\x04rest", "no text"),
        ("a.txt", bytes(range(256)) * 40, "no text"),
        ("a.txt", b"\x00" * 500, "no text"),
        ("a.html", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00", "no text"),
        ("a.txt", b"x" * (10 * 1024 * 1024 + 1), "10 MB"),
        ("a.docx", b"PK\x03\x04rest", "only .txt"),
        ("folder", b"words", "only .txt"),
        ("a.html", b"<html><body><p>Hi</p></body></html>", "no article"),
    ],
)
def test_what_is_no_article_is_refused_in_words(name: str, content: bytes, reason: str) -> None:
    with pytest.raises(ParseError, match=f"(?i){reason}"):
        read_file(name, content, NOW)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It ended at noon. Nobody spoke.", "It ended at noon"),
        ("Dr. Farran spoke of 2.5 million euros. Nobody clapped.", "Dr. Farran spoke of 2.5 million euros"),
        ("Mr. J. R. Hale of St. Orlan left. Good.", "Mr. J. R. Hale of St. Orlan left"),
        ("Am 24. Dezember schloss z. B. der Hafen. Danach nicht.", "Am 24. Dezember schloss z. B. der Hafen"),
        ("M. Lescure est parti. Mme Vauquelin reste.", "M. Lescure est parti"),
        ("“We left. We came back,” he said. Then he slept.", "“We left. We came back,” he said"),
        ("« On part. On revient », dit-il. Puis il dort.", "« On part. On revient », dit-il"),
        ("Was it over? Nobody knew.", "Was it over?"),
        ("Enough! cried the mayor. Nobody moved.", "Enough! cried the mayor"),
        ("The U.S. Navy came. It left.", "The U.S. Navy came"),
        ("No full stop at all", "No full stop at all"),
        ("First line\nof one paragraph. More.", "First line of one paragraph"),
        ("\n\n  Leading blanks are dropped. Yes.", "Leading blanks are dropped"),
        ("", ""),
    ],
)
def test_the_first_sentence_ends_where_a_reader_would_end_it(text: str, title: str) -> None:
    assert first_sentence(text) == title


@pytest.mark.parametrize("word", ["word", "Donaudampfschifffahrtsgesellschaft", "x" * 300])
def test_a_long_first_sentence_is_cut_between_words(word: str) -> None:
    title = first_sentence(f"{word} " * 60)
    assert len(title) <= LONGEST_FIRST_SENTENCE
    assert set(title.removesuffix("…").split()) <= {word, word[: LONGEST_FIRST_SENTENCE - 1]}
