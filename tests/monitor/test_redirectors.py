"""Links that do not lead to their article by themselves."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.parsing.feeds import parse
from monitor.redirectors import is_unresolved, never_article, unwrapped, without_publisher
from tests.monitor.parsing.feed_samples import URL, rss

ARTICLE = "https://harbour.example/2021/10/ferry-is-late?id=5"


@pytest.mark.parametrize(
    "link",
    [
        "https://www.google.com/url?rct=j&sa=t&url=https://harbour.example/2021/10/ferry-is-late%3Fid%3D5&ct=ga",
        "https://www.google.co.uk/url?q=https%3A%2F%2Fharbour.example%2F2021%2F10%2Fferry-is-late%3Fid%3D5&sa=U",
        "http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fharbour.example%2f2021%2f10%2fferry-is-late%3fid%3d5",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fharbour.example%2F2021%2F10%2Fferry-is-late%3Fid%3D5&h=x",
        "https://www.youtube.com/redirect?q=https%3A%2F%2Fharbour.example%2F2021%2F10%2Fferry-is-late%3Fid%3D5",
        ARTICLE,
    ],
)
def test_a_link_is_taken_out_of_its_redirect(link: str) -> None:
    assert unwrapped(link) == ARTICLE


@pytest.mark.parametrize(
    "link",
    [
        "https://www.google.com/url?url=javascript:alert(1)",
        "https://www.google.com/url?url=file:///etc/passwd",
        "https://www.google.com/search?q=https://harbour.example/",
        "https://harbour.example/url?url=https://other.example/",
        "https://notgoogle.com/url?url=https://other.example/",
        "no link",
    ],
)
def test_other_links_stay_as_they_are(link: str) -> None:
    assert unwrapped(link) == link


@pytest.mark.parametrize(
    ("url", "unresolved", "never"),
    [
        ("https://news.google.com/rss/articles/CBMiabc?oc=5", True, True),
        ("https://news.google.com/articles/CBMiabc", True, True),
        ("https://news.google.com/read/CBMiabc", True, True),
        ("https://consent.google.com/ml?continue=https://news.google.com/", True, True),
        ("https://consent.yahoo.com/v2/collectConsent?sessionId=1", True, True),
        ("https://news.google.co/articles/x", False, False),
        ("https://harbour.example/news.google.com/", False, False),
        ("https://consenting.example/a", False, False),
        ("https://bit.ly/3abc", False, True),
        ("https://t.co/abc", False, True),
        ("http://feedproxy.google.com/~r/harbour/~3/x/", False, True),
        ("https://www.google.com/url?url=https://harbour.example/a", False, True),
        ("https://harbour.example/a", False, False),
        (None, False, False),
    ],
)
def test_pages_that_hide_an_article_are_told_apart(url: str | None, unresolved: bool, never: bool) -> None:
    assert (is_unresolved(url), never_article(url)) == (unresolved, never)


@pytest.mark.parametrize(
    ("title", "publisher", "left"),
    [
        ("Ferry is late - The Courier", "The Courier", "Ferry is late"),
        ("Ferry is late – the courier", "The Courier", "Ferry is late"),
        ("Ferry is late | The Courier", "The Courier", "Ferry is late"),
        ("Ferry - late - The Courier", "The Courier", "Ferry - late"),
        ("Ferry is late - The Courier", "Courier", "Ferry is late - The Courier"),
        ("Ferry is late - The Courier", None, "Ferry is late - The Courier"),
        ("The Courier", "The Courier", "The Courier"),
        (" - The Courier", "The Courier", " - The Courier"),
        ("Anglo-French", "French", "Anglo-French"),
    ],
)
def test_a_publisher_is_cut_off_a_title_only_where_it_is_the_source(
    title: str, publisher: str | None, left: str
) -> None:
    assert without_publisher(title, publisher) == left


def test_an_entry_of_an_aggregator_keeps_headline_and_publisher() -> None:
    item = (
        "<item><title>Ferry is late - The Courier</title><link>https://news.google.com/rss/articles/CBMiabc?oc=5</link>"
        '<guid isPermaLink="false">CBMiabc</guid><source url="https://courier.example">The Courier</source></item>'
    )
    (found,) = parse(rss(item).encode(), URL, None, datetime(2021, 11, 1, tzinfo=UTC)).entries
    assert (found.title, found.outlet) == ("Ferry is late", "The Courier")
    assert is_unresolved(found.url)


@given(st.text(), st.text())
def test_no_text_is_a_fault(text: str, other: str) -> None:
    for url in (text, f"https://www.google.com/url?url={text}", f"https://x.cdn.ampproject.org/c/{text}"):
        unwrapped(url)
        is_unresolved(url)
        never_article(url)
    assert without_publisher(text, other) == text or other
