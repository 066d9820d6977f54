"""The short way for plain feeds: whatever it answers, feedparser answers the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from monitor.model import ParsedFeed
from monitor.parsing import feeds, plainfeeds
from tests.monitor.parsing.feed_samples import URL, atom, entry, item, rss

NOW = datetime(2021, 11, 1, tzinfo=UTC)


def both(text: str) -> tuple[ParsedFeed | None, ParsedFeed]:
    """Read a feed the short way, if it can be, and through feedparser."""
    tree = etree.fromstring(text.encode())
    return (
        feeds._plainly(tree, URL, NOW, None),
        feeds._from_feedparser(text.partition("?>")[2], tree, URL, NOW, None),
    )


def rdf(*items: str) -> str:
    listed = "".join(
        f'<item rdf:about="https://harbour.example/{number}">{inner}</item>'
        for number, inner in enumerate(items)
    )
    return (
        '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>Harbour</title><link>https://harbour.example/</link></channel>{listed}</rdf:RDF>"
    )


def in_item(inner: str) -> str:
    return rss(f"<item><title>a</title><link>https://harbour.example/a</link>{inner}</item>")


PLAIN = {
    "RSS": rss(item(1), item(2)),
    "RSS without entries": rss(),
    "Atom": atom(entry(1), entry(2)),
    "RDF": rdf("<title>a</title><link>https://harbour.example/a</link><dc:date>2021-10-01</dc:date>", ""),
    "a text in each place": in_item(
        "<description>short</description><content:encoded>&lt;p&gt;a longer one&lt;/p&gt;</content:encoded>"
    ),
    "the text of a picture": in_item(
        "<media:group><media:title>b</media:title><media:description>the longest of all</media:description></media:group>"
    ),
    "a section": in_item("<description><![CDATA[<p>R&B &amp; more</p>]]></description>"),
    "text encoded twice": in_item("<description>Ã©tÃ©</description>"),
    "a relative link": rss("<item><title>a</title><link>b?x=1&amp;copy=2</link></item>"),
    "a guid alone": rss("<item><title>a</title><guid>https://harbour.example/a</guid></item>"),
    "an empty link": rss("<item><title>a</title><link/></item>"),
    "links of all relations": atom(
        entry(
            1,
            extra='<link rel="self" href="x"/><link rel="enclosure" href="y.mp3"/><link rel="replies" href="z"/>',
        )
    ),
    "types of Atom": atom(
        entry(
            1,
            '<title type="html">a &amp;lt;b&amp;gt; &lt;i&gt;c&lt;/i&gt;</title>',
            '<summary type="text">x &lt; y</summary>',
        ),
        entry(
            2,
            '<title type="text">a &lt;b&gt; c</title>',
            '<content type="html">&lt;p&gt;x&lt;/p&gt;</content>',
        ),
    ),
    "a source": in_item('<source url="https://o.example/f">The Other</source>'),
    "a source of Atom": atom(
        entry(1, extra="<source><id>s</id><title>The Other</title><updated>2001-01-01</updated></source>")
    ),
    "languages": atom(entry(1, '<title xml:lang="fr">a</title>'), entry(2), attributes='xml:lang="en-GB"'),
    "an author with a place": atom(
        entry(1, extra="<author><name>Ada</name><uri>https://harbour.example/ada</uri></author>")
    ),
}
OTHERS = {
    "markup in a title": atom(entry(1, '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <b>c</b></div></title>')),
    "markup in a text": in_item("<description><p>one</p></description>"),
    "a base": atom(entry(1), attributes='xml:base="https://other.example/x/"'),
    "base64": atom(entry(1, extra='<content type="application/octet-stream">eA==</content>')),
    "Atom 0.3": atom(entry(1)).replace("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"),
    "two titles": in_item("<title>b</title>"),
    "a title of a picture alone": rss("<item><link>b</link><media:title>b</media:title></item>"),
    "a usual prefix with a strange meaning": in_item('<x:y xmlns:x="urn:x"/><dc:date xmlns:dc="urn:odd">2021</dc:date>'),
    "a text in a strange place": in_item('<x:y xmlns:x="urn:x"><title>c</title></x:y>'),
    "an entry in an entry": in_item("<item><title>c</title></item>"),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(PLAIN))
def test_a_plain_feed_is_read_the_short_way_and_the_same(name: str) -> None:
    short, long = both(PLAIN[name])
    assert short == long


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_what_is_not_plain_is_left_to_feedparser(name: str) -> None:
    assert both(OTHERS[name])[0] is None
    assert feeds.parse(OTHERS[name].encode(), URL, None, NOW).entries


WORDS = st.sampled_from(
    ["Ferry", "late &amp; later", "&lt;b&gt;bold&lt;/b&gt;", "a &lt; b", "Évian", "“x”", " ", "", "\n y"]
)
ADDRESSES = st.sampled_from(
    ["https://harbour.example/a", "/b", "c?x=1&amp;y=2", "", "mailto:x@y.example", "#f"]
)
TYPES = st.sampled_from(["", ' type="text"', ' type="html"', ' type="text/plain"', ' type="text/html"'])


@st.composite
def elements(draw: st.DrawFn) -> str:
    """One child of an entry, of any of the usual kinds."""
    kind = draw(st.integers(0, 9))
    words, address, text_type = draw(WORDS), draw(ADDRESSES), draw(TYPES)
    match kind:
        case 0:
            return f"<link>{address or '/d'}</link>"
        case 1:
            relation = draw(st.sampled_from(["", "alternate", "self", "enclosure", "related"]))
            rel = f' rel="{relation}"' if relation else ""
            return f'<link{rel} href="{address or "/e"}"{draw(TYPES)}/>'
        case 2 | 3:
            name = draw(st.sampled_from(["description", "summary", "content:encoded", "dc:description"]))
            return f"<{name}>{words}</{name}>"
        case 4:
            name = draw(st.sampled_from(["pubDate", "updated", "dc:date", "published"]))
            return f"<{name}>2021-10-0{draw(st.integers(1, 9))}</{name}>"
        case 5:
            return f"<guid>{address or words}</guid>"
        case 6:
            return f'<category term="x">{words}</category>'
        case 7:
            return f"<dc:creator>{words}</dc:creator>"
        case 8:
            return f"<content{text_type}>{words}</content>"
        case _:
            return f'<media:content url="{address}"><media:description>{words}</media:description></media:content>'


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(WORDS, TYPES, st.lists(elements(), max_size=6)), max_size=4), st.booleans())
def test_any_feed_that_is_read_the_short_way_is_read_the_same(
    drawn: list[tuple[str, str, list[str]]], is_atom: bool
) -> None:
    # what a description means in Atom, where it does not belong, is anybody's guess
    drawn = [
        (title, kind, [part for part in parts if not is_atom or "description" not in part])
        for title, kind, parts in drawn
    ]
    inner = [f"<title{kind}>{title}</title>{''.join(parts)}" for title, kind, parts in drawn]
    namespaces = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"'
    text = (
        atom(*(f"<entry>{one}</entry>" for one in inner), attributes=namespaces)
        if is_atom
        else rss(*(f"<item>{one}</item>" for one in inner))
    )
    short, long = both(text)
    if short is None:
        return
    assert textless(short) == textless(long)
    # of several texts feedparser may forget the longest
    for one, other in zip(short.entries, long.entries, strict=True):
        assert len(one.content) >= len(other.content)


def textless(feed: ParsedFeed) -> ParsedFeed:
    return replace(feed, entries=tuple(replace(each, content="") for each in feed.entries))


def test_the_usual_feed_is_a_plain_one() -> None:
    assert plainfeeds.read(etree.fromstring(rss(item(1)).encode()), URL, 10) is not None


def test_an_empty_link_beside_a_link_costs_nothing() -> None:
    found = feeds.parse(rss("<item><title>a</title><link>b</link><link/></item>").encode(), URL, None, NOW)
    assert found.entries[0].url == "https://harbour.example/news/b"
