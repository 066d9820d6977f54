"""What all readers of files, mails, pages and feeds hold to, whatever the text is."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.errors import ParseError
from monitor.parsing import pages
from monitor.parsing.files import read_file, read_pasted
from monitor.parsing.markup import sanitise
from tests.monitor.parsing.telling import Teller

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PARAGRAPHS = "".join(f"<p>{Teller('en', 7).paragraph(4)}</p>" for _ in range(3))
NASTY = st.text(
    st.characters(exclude_categories=["Cs"])
    | st.sampled_from(
        "\x00\x01\t\n\v\f\r\x1b\x1c\x1f\x7f\x85\x9f\xa0\xad\u2028\u202e\ufeff\ufffe\uffff\u200b<>&\"' abc."
    ),
    min_size=1,
)

Reader = Callable[[str], str]


def _file(name: str, before: str = "", after: str = "") -> Reader:
    return lambda text: read_file(name, f"{before}{text}{after}".encode(), NOW).html


def _mail(kind: str, before: str = "") -> Reader:
    return _file("a.eml", f"Subject: Fwd: Boats\nContent-Type: text/{kind}; charset=utf-8\n\n{before}")


def _declared(text: str) -> str:
    said = json.dumps({"@type": "NewsArticle", "headline": "Boats at sea", "articleBody": text * 40})
    page = (
        f"<html><script type='application/ld+json'>{said.replace('<', '')}</script><article><p>Hi</article>"
    )
    return pages.extract(page.encode(), "https://fanal.example/2026/boats", {}, None, NOW).html


READERS = {
    "text": _file("a.txt"),
    "page": _file("a.html", f"<article><h1>Boats at sea</h1>{PARAGRAPHS}<p>", "</p></article>"),
    "list": _file("a.html", f"<article><h1>Boats at sea</h1>{PARAGRAPHS}<ul><li><b>", "</b></ul></article>"),
    "saved page": _file(
        "a.mhtml", f"MIME-Version: 1.0\nContent-Type: text/html\n\n<article><h1>Boats</h1>{PARAGRAPHS}<p>"
    ),
    "declared": _declared,
    "mail": _mail("plain"),
    "mail of markup": _mail("html", "<p>Ten boats left the harbour.</p><p>"),
    "forwarded mail": _mail("plain", "-- Forwarded message --\nFrom: a@b.example\nSubject: Boats\n\n"),
    "cover": _mail("plain", "Ten boats.\n\nFrom: a@b.example\nSubject: "),
    "pasted": lambda text: read_pasted("a.html", f"<p>Ten boats <i>{text}".encode(), NOW).html,
    "feed": lambda text: pages.text_of_feed_html(f"<p>Ten boats <a href='https://b.example'>{text}")[1],
}


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
@settings(deadline=None)
@given(text=NASTY)
def test_markup_that_is_kept_is_what_the_door_gives_of_it_once_more(reader: Reader, text: str) -> None:
    try:
        html = reader(text)
    except ParseError:
        return
    assert sanitise(html) == html


@pytest.mark.parametrize("sign", "\x00\x01\x1b\x7f\ufffe\u202e")
def test_no_sign_that_nobody_sees_stays_in_a_text(sign: str) -> None:
    found = read_file(
        "a.txt", f"Ten bo{sign}ats left the harbour before dawn, the county said.".encode(), NOW
    )
    assert found.text == "Ten boats left the harbour before dawn, the county said."
    assert found.html == f"<p>{found.text}</p>"


def test_a_new_page_ends_a_line() -> None:
    assert read_file("a.txt", b"Ten boats left.\x0cNobody was hurt.", NOW).text == (
        "Ten boats left.\n\nNobody was hurt."
    )
