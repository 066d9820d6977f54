"""Which feeds a site has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.discover import candidates, feeds_in

PAGE = "https://harbour.example/news/index.html"


def links(*pairs: tuple[str, str]) -> str:
    return (
        "<html><head>"
        + "".join(f'<link rel="alternate" type="{kind}" href="{href}">' for kind, href in pairs)
        + "</head>"
    )


def test_the_feeds_that_a_page_names_are_found_in_its_order() -> None:
    page = links(
        ("application/rss+xml", "/rss"),
        ("application/atom+xml; charset=utf-8", "atom.xml"),
        ("application/feed+json", "//cdn.example/feed.json"),
        ("APPLICATION/RSS+XML", "/rss"),
    )
    assert feeds_in(page, PAGE) == [
        "https://harbour.example/rss",
        "https://harbour.example/news/atom.xml",
        "https://cdn.example/feed.json",
    ]


def test_feeds_of_comments_come_last() -> None:
    page = links(("application/rss+xml", "/comments/feed/"), ("application/rss+xml", "/feed/"))
    assert feeds_in(page, PAGE) == ["https://harbour.example/feed/", "https://harbour.example/comments/feed/"]


def test_an_index_of_sitemaps_names_those_of_news() -> None:
    index = (
        '<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        "<sitemap><loc>https://harbour.example/sitemaps/2021-10.xml</loc></sitemap>"
        "<sitemap><loc>\n https://harbour.example/sitemaps/news.xml?a=1&amp;b=2 </loc><lastmod>2021-10-01</lastmod></sitemap>"
        "<sitemap><loc><![CDATA[/news-sitemap-2.xml]]></loc></sitemap></sitemapindex>"
    )
    assert feeds_in(index, "https://harbour.example/sitemap.xml") == [
        "https://harbour.example/sitemaps/news.xml?a=1&b=2",
        "https://harbour.example/news-sitemap-2.xml",
    ]


def test_the_only_sitemap_of_an_index_is_looked_at_whatever_its_name() -> None:
    index = "<sitemapindex><sitemap><loc>https://harbour.example/latest.xml</loc></sitemap></sitemapindex>"
    assert feeds_in(index, "https://harbour.example/sitemap.xml") == ["https://harbour.example/latest.xml"]


def test_usual_places_are_tried_with_a_closing_slash_too() -> None:
    assert "https://harbour.example/feed/" in candidates("https://harbour.example/")


def test_the_base_of_a_page_counts() -> None:
    page = (
        '<base href="https://other.example/x/"><link rel=alternate type="application/rss+xml" href="f.xml">'
    )
    assert feeds_in(page.encode(), PAGE) == ["https://other.example/x/f.xml"]


def test_other_languages_of_a_page_and_scripts_are_no_feeds() -> None:
    page = (
        '<link rel="alternate" hreflang="fr" href="/fr"><link rel="alternate" type="application/rss+xml" href="javascript:x()">'
        '<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd"><link rel="stylesheet" type="text/css" href="/a.css">'
        '<link rel="alternate" type="application/json+oembed" href="/oembed">'
    )
    assert feeds_in(page, PAGE) == []


def test_where_the_head_names_none_links_in_the_text_are_taken() -> None:
    page = '<body><a href="/rss.xml">RSS</a> <a href="/feedback">tell us</a> <a href="https://elsewhere.example/feed">x</a>'
    assert feeds_in(page, PAGE) == ["https://harbour.example/rss.xml"]


@pytest.mark.parametrize(
    "page", ["", " ", b"", b"\x00\x01", "<", "<" * 10_000, "<a " * 10_000, "<div>" * 10_000]
)
def test_a_page_that_is_nonsense_names_none(page: str | bytes) -> None:
    assert feeds_in(page, PAGE) == []


@given(st.text(max_size=200), st.text(max_size=40))
def test_no_text_is_a_fault(text: str, url: str) -> None:
    for page in (text, links(("application/rss+xml", text)), f"<base href='{text}'><a href='/rss{text}'>"):
        for found in feeds_in(page, url):
            assert found.startswith(("http://", "https://"))
    candidates(url)


def test_the_usual_places_are_those_of_the_folder_and_of_the_root() -> None:
    places = candidates(PAGE)
    assert places[:2] == ["https://harbour.example/news/feed", "https://harbour.example/news/feed/"]
    names = ["feed", "feed/", "rss", "rss/", "rss.xml", "feed.xml", "atom.xml"]
    names += ["index.xml", "index.rdf", "feed.json"]
    assert places == [f"https://harbour.example{folder}/{name}" for folder in ("/news", "") for name in names]


def test_the_usual_places_of_a_bare_site_are_tried_once() -> None:
    assert len(candidates("https://harbour.example")) == 10
    assert "https://harbour.example/feed" not in candidates("https://harbour.example/feed")
    assert candidates("ftp://harbour.example") == []
    assert all("secret" not in place for place in candidates("https://a:secret@harbour.example/"))


def test_of_a_page_without_an_ending_its_folder_is_tried_too() -> None:
    places = candidates("https://h.example/news/uk/ferry")
    tried = [place.removesuffix("rss.xml") for place in places if place.endswith("/rss.xml")]
    assert tried == ["https://h.example/news/uk/ferry/", "https://h.example/news/uk/", "https://h.example/"]
