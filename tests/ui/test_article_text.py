"""How the text of an article is cut: every span exact, nothing of the markup taken on trust."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Span
from ui.views.article_markup import safe_address
from ui.views.article_text import (
    Block,
    Hit,
    cut,
    hits_in,
    host_of,
    joined,
    one_line,
    paragraph_numbers,
    qt_length,
    runs,
    shown,
)

TEXT = "A first line.\n\nOn the quay\n\nShe said no.\n\n- nets\n- ropes\n\nRead the report now."
HTML = (
    "<p>A first line.</p><h2>On the quay</h2><blockquote><p>She said no.</p></blockquote>"
    "<ul><li>nets</li><li>ropes</li></ul>"
    '<p>Read <a href="https://example.org/report">the report</a> <strong>now</strong>.</p>'
)


def blocks_of(text: str, html: str = "") -> list[Block]:
    return list(cut(text, html))


def words(block_text: str, start: int, end: int) -> str:
    return block_text[start:end]


def test_every_word_of_the_text_stands_in_exactly_one_block() -> None:
    blocks = blocks_of(TEXT, HTML)
    assert [words(TEXT, b.start, b.end) for b in blocks] == [
        "A first line.",
        "On the quay",
        "She said no.",
        "- nets",
        "- ropes",
        "Read the report now.",
    ]


def test_the_markup_says_what_a_block_is() -> None:
    assert [block.kind for block in blocks_of(TEXT, HTML)] == [
        "paragraph",
        "heading",
        "quote",
        "item",
        "item",
        "paragraph",
    ]


def test_without_markup_all_is_paragraphs() -> None:
    assert {block.kind for block in blocks_of(TEXT)} == {"paragraph"}


def test_links_and_emphasis_lie_exactly_on_their_words() -> None:
    last = blocks_of(TEXT, HTML)[-1]
    assert [words(TEXT, link.start, link.end) for link in last.links] == ["the report"]
    assert [words(TEXT, mark.start, mark.end) for mark in last.emphases] == ["now"]


def test_markup_that_does_not_fit_the_text_changes_nothing() -> None:
    blocks = blocks_of(
        "Only this.", "<h1>Another</h1><p>story <a href='https://x.example'>altogether</a></p>"
    )
    assert [(b.kind, b.links) for b in blocks] == [("paragraph", ())]


def test_a_link_that_is_not_for_a_browser_is_no_link() -> None:
    assert blocks_of("Press here", '<p><a href="javascript:alert(1)">Press here</a></p>')[0].links == ()


@given(st.text(max_size=400))
def test_blocks_cover_all_that_is_not_blank_and_never_overlap(text: str) -> None:
    blocks = blocks_of(text)
    assert all(one.end <= two.start for one, two in pairwise(blocks))
    covered = {i for b in blocks for i in range(b.start, b.end)}
    assert all(i in covered for i, c in enumerate(text) if not c.isspace())


@given(st.text(max_size=200), st.text(alphabet="<>/abpli &;=\"'\n", max_size=200))
def test_no_markup_whatever_breaks_the_cutting(text: str, html: str) -> None:
    blocks = blocks_of(text, html)
    assert [(b.start, b.end) for b in blocks] == [(b.start, b.end) for b in blocks_of(text)]


@given(st.text(max_size=300))
def test_what_is_shown_has_a_character_for_every_character(text: str) -> None:
    assert len(shown(text)) == len(text)


def test_a_block_never_holds_what_qt_would_make_a_block_of() -> None:
    hostile = "a\x00b\rc\u2029d\u2028e\ufdd0f\ufdd1g\ufffch\ud800i\u202ej"
    assert not set(shown(hostile)) & set("\x00\r\u2029\u2028\ufdd0\ufdd1\ufffc\ud800\u202e")


def test_a_label_is_one_line_and_turns_no_writing_direction() -> None:
    assert one_line("\u202eevil\u202c\n<b>bold</b>\x07 end ") == "evil <b>bold</b> end"


def test_qt_counts_a_face_as_two() -> None:
    assert [qt_length(t) for t in ("abc", "é", "🚢", "a🚢b", "")] == [3, 1, 2, 4, 0]


def test_runs_divide_a_block_where_hits_begin_and_end() -> None:
    text = "one two three"
    block = blocks_of(text)[0]
    hits = [Hit(Span("text", 4, 7), "A", 0), Hit(Span("text", 5, 13), "B", 1)]
    divided = [
        (text[a:b], tuple(h.topic for h in over)) for a, b, over in runs(block, hits_in(hits, block, "text"))
    ]
    assert divided == [("one ", ()), ("t", ("A",)), ("wo", ("A", "B")), (" three", ("B",))]


def test_spans_that_overlap_are_one_and_neighbours_stay_apart() -> None:
    found = joined([Span("text", 4, 9), Span("text", 0, 5), Span("text", 9, 12), Span("title", 1, 2)])
    assert found == [Span("title", 1, 2), Span("text", 0, 9), Span("text", 9, 12)]


def test_paragraphs_are_counted_from_one() -> None:
    assert paragraph_numbers("ab\n\ncd\n\n\nef", [0, 1, 4, 9]) == [1, 1, 2, 3]


@pytest.mark.parametrize(
    ("address", "fine"),
    [
        ("https://example.org/a", True),
        ("http://example.org", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("https:///nohost", False),
        ("https://exa mple.org", False),
        ("http://[broken", False),
        ("", False),
    ],
)
def test_only_web_addresses_are_given_to_the_browser(address: str, fine: bool) -> None:
    assert (safe_address(address) is not None) == fine


def test_the_real_host_is_named_whatever_stands_before_it() -> None:
    assert host_of("https://bank.example@evil.example:8443/x") == "evil.example"
    assert host_of("https://bücher.example/").startswith("xn--")


def test_an_endless_word_is_cut_into_pieces_that_qt_can_lay_out() -> None:
    blocks = blocks_of("x" * 300_000)
    assert max(b.end - b.start for b in blocks) <= 2_000
    assert blocks[-1].end == 300_000


@pytest.mark.parametrize(
    "html",
    [
        "<blockquote>" * 50_000,
        "<p>" * 200_000,
        "<" * 500_000,
        "<a href='" * 50_000,
        "<!--" * 100_000,
        "&" * 500_000,
        "<a " + "b " * 200_000,
        '<a b="' * 50_000,
        "<a" + " b" * 200_000 + "<",
    ],
    ids=[
        "quotes",
        "paragraphs",
        "angles",
        "links",
        "comments",
        "ampersands",
        "attributes",
        "quoted",
        "endless tag",
    ],
)
def test_hostile_markup_is_read_or_given_up_within_a_second(html: str) -> None:
    begun = time.thread_time()
    blocks_of("Words.", html)
    assert time.thread_time() - begun < 1.0
