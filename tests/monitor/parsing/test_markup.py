"""Markup from outside: only what is on the list passes, and nothing hostile takes long."""

from __future__ import annotations

import re
import time
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.parsing.blocks import LONGEST_WORD
from monitor.parsing.markup import sanitise, to_text

ALLOWED = {"h2", "h3", "h4", "p", "br", "em", "strong", "blockquote", "ul", "ol", "li", "a", "img"}


@pytest.mark.parametrize(
    ("markup", "safe"),
    [
        ("<h1>One</h1><h5>Two</h5>", "<h2>One</h2>\n<h4>Two</h4>"),
        ("<p>a <b>b</b> <i>c</i> <span style='x'>d</span></p>", "<p>a <strong>b</strong> <em>c</em> d</p>"),
        ("<div><div>one</div>two</div>", "<p>one</p>\n<p>two</p>"),
        (
            "<ul><li>one<li>two</ul><ol><li>three</ol>",
            "<ul><li>one</li>\n<li>two</li>\n</ul><ol><li>three</li>\n</ol>",
        ),
        ("<blockquote>one<p>two</blockquote>", "<blockquote><p>one</p>\n<p>two</p>\n</blockquote>"),
        ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", "<p>a · b</p>\n<p>1 · 2</p>"),
        ("<p>one<br>two<br><br>three</p>", "<p>one<br>two</p>\n<p>three</p>"),
        ("<p id=a class=b style=c onclick=d()>x</p>", "<p>x</p>"),
        (
            "<script>x()</script><style>p{}</style><iframe src=x></iframe><svg><a>s</a></svg><p>y</p>",
            "<p>y</p>",
        ),
        (
            "<p><img src='https://t.example/1.gif' onerror=x() alt='A cat'></p>",
            '<p><img alt="A cat" data-src="https://t.example/1.gif"></p>',
        ),
        ("<img src='file:///etc/passwd' alt='A cat'>", '<p><img alt="A cat"></p>'),
        ("<img src='data:image/gif;base64,R0' data-src='//t.example/1.jpg' alt=a>", '<p><img alt="a"></p>'),
        (
            "<img alt=a data-lazy-src='https://t.example/a&quot;b.jpg' src='https://t.example/grey.gif'>",
            '<p><img alt="a" data-src="https://t.example/a&quot;b.jpg"></p>',
        ),
        (
            "<img alt=a title='On the quay' srcset='https://t.example/s.jpg 320w, https://t.example/l.jpg 640w'>",
            '<p><img alt="a" title="On the quay" data-src="https://t.example/s.jpg"></p>',
        ),
        ("<img src='https://t.example/pixel.gif' alt=counter width=1 height=1>", ""),
        ("<img src='https://t.example/unnamed.gif'>", ""),
        ("<img src='file:///etc/passwd'>", ""),
        (
            "<a href='https://o.example/?a=1&amp;b=2'>x</a>",
            '<p><a href="https://o.example/?a=1&amp;b=2" rel="noopener noreferrer">x</a></p>',
        ),
        (
            "<a href='javascript:alert(1)'>x</a><a href=' jAvA&#x09;script:alert(1)'>y</a><a href='data:text/html,x'>z</a>",
            "<p>xyz</p>",
        ),
        ("<a href='file:///etc/passwd'>x</a><a href='mailto:a@b.example'>y</a>", "<p>xy</p>"),
        ("<p>a&lt;script&gt;x&lt;/script&gt;</p>", "<p>a&lt;script&gt;x&lt;/script&gt;</p>"),
        (
            "<a href='https://o.example/'>safe\u202egpj.exe</a>",
            '<p><a href="https://o.example/" rel="noopener noreferrer">safegpj.exe</a></p>',
        ),
        ("<form><input value=x><button>b</button></form><p>y</p>", "<p>y</p>"),
        ("<!-- a --><p>x<!-- b -->y</p><?pi z?>", "<p>xy</p>"),
        ("<b>é<b>\x7f", "<p><strong>é</strong></p>"),
        ("just text", "<p>just text</p>"),
        ("", ""),
    ],
)
def test_markup_is_made_safe_and_flat(markup: str, safe: str) -> None:
    assert sanitise(markup) == safe


def test_relative_links_need_a_base() -> None:
    assert sanitise("<a href='/x'>y</a>") == "<p>y</p>"
    assert 'href="https://o.example/x"' in sanitise("<a href='/x'>y</a>", "https://o.example/a/b")


def test_an_image_does_not_divide_a_sentence() -> None:
    assert to_text("<p>One <img alt='cat'> sentence.</p>") == "One sentence."


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 100_000 + "x",
        "<b>" * 100_000 + "x",
        "<table><tr><td>" * 5_000 + "x",
        "<blockquote>" * 20_000 + "x",
        "<ul><li>" * 20_000 + "x",
        "<p>x" * 300_000,
        "<td>x" * 100_000,
        "<a href='https://o.example/'>x" * 100_000,
        "a" * 3_000_000,
        "<p>" + "a" * 300_000 + "</p>",
        "&#x202e;" * 200_000,
        "<" * 500_000,
        "<!--" * 100_000,
        "&" * 200_000,
        " " * 3_000_000 + "x",
        "<p>" + " <br> " * 300_000,
        "<img alt='" + "x" * 1_000_000 + "'>",
        "<a href='https://o.example/" + "x" * 1_000_000 + "'>y</a>",
    ],
    ids=lambda text: text[:12],
)
def test_hostile_markup_is_made_harmless_quickly(hostile: str) -> None:
    begin = time.process_time()  # not of the clock: the computer may be busy
    safe = sanitise(hostile)
    assert time.process_time() - begin < 4.0
    words = unescape(re.sub(r"<[^>]*>", " ", safe)).split()
    assert max(map(len, words), default=0) <= LONGEST_WORD
    assert len(safe) < 5_000_000


def test_what_stands_before_a_hostile_depth_is_kept() -> None:
    assert to_text("<p>Kept.</p>" + "<div>" * 100_000 + "x").startswith("Kept.")


def test_text_in_too_many_unclosed_elements_is_kept() -> None:
    text = to_text("".join(f"<font size=2>Paragraph {n} of an old page.<p>" for n in range(600)))
    assert "Paragraph 0 of" in text
    assert "Paragraph 599 of" in text


def nesting(markup: str) -> int:
    depth = deepest = 0
    for close, _ in re.findall(r"<(/?)(\w+)[^>]*>", re.sub(r"<(?:br|img)[^>]*>", "", markup)):
        depth += -1 if close else 1
        deepest = max(deepest, depth)
    return deepest


PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<ul>",
        "</ul>",
        "<li>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<blockquote>",
        "</blockquote>",
        "<b>",
        "</b>",
        "<i>",
        "<a href='https://o.example/'>",
        "</a>",
        "<h2>",
        "</h2>",
        "<br>",
        "<img alt=a>",
        "<script>",
        "</script>",
        "<style>",
        "&lt;",
        "&amp;",
        "\u202e",
        "\x00",
        "é",
        "word ",
        "<!--",
        "-->",
        "<svg>",
        "<math>",
        "<template>",
        "<select>",
        "]]>",
        "<![CDATA[",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join))
def test_whatever_goes_in_flat_allowed_markup_comes_out(markup: str) -> None:
    safe = sanitise(markup)
    assert set(re.findall(r"</?(\w+)", safe)) <= ALLOWED
    assert nesting(safe) <= 5
    assert sanitise(safe) == safe
    assert to_text(safe) == to_text(markup)
