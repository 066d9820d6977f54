"""Feeds of every format into entries."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime

import pytest

from monitor.errors import ParseError
from monitor.model import CandidateBasis, DateCandidate, Entry, ParsedFeed
from monitor.parsing.feeds import parse
from monitor.parsing.fields import person, plain_title
from tests.monitor.parsing.feed_samples import URL, atom, entry, item, rss

NOW = datetime(2021, 11, 1, tzinfo=UTC)


def read(content: str | bytes, content_type: str | None = None, url: str = URL) -> ParsedFeed:
    return parse(content.encode() if isinstance(content, str) else content, url, content_type, NOW)


def only(content: str | bytes) -> Entry:
    (found,) = read(content).entries
    return found


def title_of(markup: str) -> str:
    return only(atom(entry(1, markup))).title


# --- formats --------------------------------------------------------------------------------------------


def test_rss_is_read_whole() -> None:
    feed = read(
        rss(
            item(1),
            item(2),
            head="<ttl>45</ttl><skipHours><hour>3</hour><hour>4</hour><hour>24</hour></skipHours>",
        )
    )
    assert (feed.title, feed.site_url, feed.language) == ("Harbour News", "https://harbour.example/", "en-gb")
    assert (feed.ttl_minutes, feed.skip_hours, feed.note) == (45, frozenset({0, 3, 4}), None)
    assert feed.entries[0] == Entry(
        guid="ferry-1",
        url="https://harbour.example/ferry-1",
        title="Ferry 1 is late",
        author="Ada Quay",
        published="2021-10-01T13:30:01Z",
        published_raw="Fri, 01 Oct 2021 14:30:01 BST",
        content="<p>Ferry 1 did not sail.</p>",
        dates=(
            DateCandidate(
                CandidateBasis.FEED_PUBLISHED, "2021-10-01T13:30:01Z", "Fri, 01 Oct 2021 14:30:01 BST"
            ),
        ),
    )


@pytest.mark.parametrize("version", ["0.90", "0.91", "0.92", "2.0"])
def test_every_age_of_rss_is_read(version: str) -> None:
    text = f'<rss version="{version}"><channel><title>Old</title><item><title>a</title><link>http://o.example/a-b-c</link></item></channel></rss>'
    assert [found.title for found in read(text).entries] == ["a"]


def test_rdf_is_read() -> None:
    feed = read(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">'
        '<channel rdf:about="x"><title>R</title><link>http://r.example/</link>'
        "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>"
        '<item rdf:about="http://r.example/1"><title>One</title><link>http://r.example/1</link>'
        "<dc:date>2021-10-01T10:00:00+02:00</dc:date></item></rdf:RDF>"
    )
    assert feed.ttl_minutes == 30
    (found,) = feed.entries
    assert (found.guid, found.title, found.published) == ("http://r.example/1", "One", "2021-10-01T08:00:00Z")


def test_atom_is_read() -> None:
    found = only(
        atom(
            entry(
                7,
                extra="<author><name>Ada</name></author><author><name>Ben</name></author><summary>short</summary>",
            )
        )
    )
    assert (found.guid, found.url) == ("tag:harbour.example,2021:7", "https://harbour.example/ferry-7")
    assert (found.author, found.published, found.content) == ("Ada, Ben", "2021-10-01T12:30:00Z", "short")


def test_atom_0_3_is_read() -> None:
    text = (
        '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry><title>a</title><id>tag:o,1:1</id>'
        '<link rel="alternate" href="http://o.example/a"/><issued>2021-10-01T08:00:00Z</issued></entry></feed>'
    )
    found = only(text)
    assert (found.title, found.url, found.published) == ("a", "http://o.example/a", "2021-10-01T08:00:00Z")


@pytest.mark.parametrize("version", ["https://jsonfeed.org/version/1", "https://jsonfeed.org/version/1.1"])
def test_json_feed_is_read(version: str) -> None:
    people = {"author": {"name": "Ada"}} if version.endswith("/1") else {"authors": [{"name": "Ada"}]}
    text = json.dumps(
        {
            "version": version,
            "title": "Harbour",
            "home_page_url": "https://harbour.example/",
            "language": "fr",
            "items": [
                {
                    "id": 5,
                    "url": "/a",
                    "title": "One",
                    "content_html": "<p>1</p>",
                    "date_published": "2021-10-01T10:00:00+02:00",
                    **people,
                },
                {"id": "6", "external_url": "https://other.example/b", "content_text": "2 < 3\n\nnext"},
            ],
        }
    )
    feed = read(text)
    one, two = feed.entries
    assert (feed.title, feed.language) == ("Harbour", "fr")
    assert (one.guid, one.url, one.author, one.published) == (
        "5",
        "https://harbour.example/a",
        "Ada",
        "2021-10-01T08:00:00Z",
    )
    assert (two.url, two.title, two.content) == ("https://other.example/b", "", "2 &lt; 3<p>next")


def test_a_news_sitemap_is_read() -> None:
    feed = read(
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
        "<url><loc>https://h.example/1</loc><news:news><news:publication><news:name>Harbour</news:name><news:language>en</news:language>"
        "</news:publication><news:publication_date>2021-10-01</news:publication_date><news:title>Late &amp; wet</news:title></news:news></url>"
        "<url><loc>https://h.example/about</loc></url></urlset>"
    )
    (found,) = feed.entries
    assert (found.url, found.title, found.published, found.outlet) == (
        "https://h.example/1",
        "Late & wet",
        "2021-10-01",
        "Harbour",
    )


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "empty"),
        (" \n\t", "empty"),
        ("<!doctype html><html><head><title>Home</title></head></html>", "web page"),
        ("<!-- hello --><HTML><body>x", "web page"),
        ("<div>login</div><script>x</script>", "web page"),
        ("<opml version='2.0'><body/></opml>", "list of feeds"),
        ("<urlset><url><loc>https://h.example/</loc></url></urlset>", "without news"),
        (
            "<sitemapindex><sitemap><loc>https://h.example/s.xml</loc></sitemap></sitemapindex>",
            "index of sitemaps",
        ),
        ('{"hello": 1}', "not a JSON Feed"),
        ("[1, 2]", "not a JSON Feed"),
        ('{"items": [', "no entry"),
        ("just words", "not a feed"),
        ("<svg xmlns='http://www.w3.org/2000/svg'/>", "not a feed"),
        (b"\x1f\x8bjunk", "not a feed"),
        (b"\x00\x01\x02\x03", "not a feed"),
        (b"%PDF-1.7 \xff\xfe", "not a feed"),
    ],
)
def test_what_is_no_feed_says_what_it_is(content: str | bytes, words: str) -> None:
    with pytest.raises(ParseError) as caught:
        read(content)
    assert words in caught.value.sentence
    assert caught.value.sentence.endswith(".")


def test_a_feed_without_entries_is_a_feed() -> None:
    assert read(rss()).entries == ()


def test_a_path_or_address_in_place_of_a_feed_is_not_opened(tmp_path: object) -> None:
    for text in ("/etc/passwd", "file:///etc/passwd", "http://127.0.0.1:9/feed"):
        with pytest.raises(ParseError):
            read(text)


# --- encodings ------------------------------------------------------------------------------------------

LETTERS = "Café œuvre – Zoë “Straße”"


@pytest.mark.parametrize(
    ("encoding", "declared", "header"),
    [
        ("utf-8", "utf-8", None),
        ("utf-8-sig", "utf-8", None),
        ("utf-8", "", None),
        ("utf-8", "iso-8859-1", None),
        ("utf-8", "utf-8", "text/xml; charset=iso-8859-1"),
        ("utf-8", "utf-8", "text/xml"),
        ("cp1252", "windows-1252", None),
        ("cp1252", "iso-8859-1", None),
        ("cp1252", "", None),
        ("cp1252", "", "application/rss+xml; charset=windows-1252"),
        ("cp1252", "utf-8", None),
        ("cp1252", "nonsense", None),
        ("utf-16", "utf-16", None),
        ("utf-16-le", "utf-16", None),
        ("utf-16-be", "utf-16", None),
        ("utf-32", "utf-32", None),
        ("utf-16", "utf-8", "text/xml; charset=utf-8"),
    ],
)
def test_every_encoding_of_the_west_is_read(encoding: str, declared: str, header: str | None) -> None:
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    text = rss(item(1).replace("Ferry 1 is late", LETTERS), declaration=declaration)
    assert read(text.encode(encoding), header).entries[0].title == LETTERS


@pytest.mark.parametrize(
    ("encoding", "letters"),
    [
        ("iso-8859-15", "10 € à Noël"),
        ("iso-8859-2", "Żółć w Łodzi"),
        ("koi8-r", "Паром опоздал"),
        ("windows-1251", "Паром опоздал"),
        ("shift_jis", "フェリー遅延"),
        ("euc-jp", "フェリー遅延"),
        ("iso-2022-jp", "フェリー遅延"),
        ("gb2312", "渡轮晚点"),
        ("big5", "渡輪晚點"),
        ("euc-kr", "여객선 지연"),
        ("windows-1256", "تأخر العبارة"),
    ],
)
def test_a_declared_encoding_is_believed(encoding: str, letters: str) -> None:
    text = rss(
        item(1).replace("Ferry 1 is late", letters),
        declaration=f'<?xml version="1.0" encoding="{encoding}"?>',
    )
    assert read(text.encode(encoding)).entries[0].title == letters


def test_a_byte_that_fits_nowhere_costs_nothing_else() -> None:
    text = rss(item(1).replace("Ferry 1 is late", "Café @ Zoë"), item(2)).encode().replace(b"@", b"\x96")
    assert [found.title for found in read(text).entries] == ["Café – Zoë", "Ferry 2 is late"]


def test_a_feed_in_a_gzip_file_is_read() -> None:
    packed = gzip.compress(rss(item(1)).encode())
    assert len(read(packed).entries) == 1
    assert len(read(gzip.compress(packed)).entries) == 1


# --- titles, links, texts -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        ("<title>Plain</title>", "Plain"),
        ("<title>AT&amp;T</title>", "AT&T"),
        ('<title type="text">1 &lt; 2 &amp;amp; &lt;b&gt;</title>', "1 < 2 &amp; <b>"),
        ('<title type="html">1 &amp;lt; 2 &lt;b&gt;bold&lt;/b&gt;</title>', "1 < 2 bold"),
        ('<title type="html">AT&amp;amp;T</title>', "AT&T"),
        ('<title type="html"><![CDATA[Caf&eacute; <i>noir</i>]]></title>', "Café noir"),
        (
            '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>bold</b> &lt; c</div></title>',
            "A bold < c",
        ),
        ("<title>\n  two\n  lines </title>", "two lines"),
        ("<title/>", ""),
    ],
)
def test_a_title_of_atom_means_what_its_type_says(markup: str, title: str) -> None:
    assert title_of(markup) == title


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        ("AT&amp;T", "AT&T"),
        ("AT&amp;amp;T", "AT&T"),
        ("&lt;b&gt;Bold&lt;/b&gt; news", "Bold news"),
        ("<![CDATA[<em>Bold</em> &amp; brave]]>", "Bold & brave"),
        ("It&#8217;s &amp;#8217;s", "It’s ’s"),
        ("1 &lt; 2 and 3 &gt; 2", "1 < 2 and 3 > 2"),
        ("&amp;lt;script&amp;gt;alert(1)", "alert(1)"),
        ("&lt;img src=x onerror=alert(1)&gt;Storm", "Storm"),
        ("Line&lt;br/&gt;break", "Line break"),
        ("half&lt;em&gt;word&lt;/em&gt;s", "halfwords"),
    ],
)
def test_a_title_of_rss_is_html_by_custom(markup: str, title: str) -> None:
    assert only(rss(f"<item><title>{markup}</title><guid>x</guid></item>")).title == title


def test_a_title_is_one_line_of_plain_text() -> None:
    assert plain_title("a\u2028b\x00\ud800c") == "a bc"
    assert len(plain_title("x" * 100_000)) == 2000


@pytest.mark.parametrize(
    ("base", "href", "url"),
    [
        ("", "/ferry", "https://harbour.example/ferry"),
        ("", "ferry", "https://harbour.example/news/ferry"),
        ('xml:base="https://other.example/b/"', "ferry", "https://other.example/b/ferry"),
        ("", "//cdn.example/x", "https://cdn.example/x"),
        ("", "javascript:alert(1)", None),
        ("", "file:///etc/passwd", None),
        ("", "http://[broken/", None),
        ("", "", None),
    ],
)
def test_links_become_absolute_and_lead_to_the_web_only(base: str, href: str, url: str | None) -> None:
    text = atom(f"<entry><id>1</id><title>a</title><link href='{href}'/></entry>", attributes=base)
    assert only(text).url == url


def test_xml_base_of_an_entry_counts() -> None:
    text = atom(
        '<entry xml:base="https://other.example/x/"><id>1</id><title>a</title><link href="b"/></entry>'
    )
    assert only(text).url == "https://other.example/x/b"


@pytest.mark.parametrize(
    ("markup", "guid", "url"),
    [
        ("<guid>https://h.example/a</guid>", "https://h.example/a", "https://h.example/a"),
        (
            '<guid isPermaLink="false">https://h.example/a</guid>',
            "https://h.example/a",
            "https://h.example/a",
        ),
        ("<guid>12345</guid>", "12345", None),
        ("<guid>/relative</guid>", "/relative", None),
        ("<guid></guid><link>https://h.example/b</link>", None, "https://h.example/b"),
        ("<guid>1</guid><link>https://h.example/b</link>", "1", "https://h.example/b"),
    ],
)
def test_a_guid_stays_as_delivered_and_is_a_link_only_where_it_is_one(
    markup: str, guid: str | None, url: str | None
) -> None:
    found = only(rss(f"<item><title>a</title>{markup}</item>"))
    assert (found.guid, found.url) == (guid, url)


def test_the_link_behind_feedburner_is_taken() -> None:
    text = rss(
        '<item xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><title>a</title><link>http://feedproxy.example/~r/1</link>'
        "<feedburner:origLink>https://h.example/real</feedburner:origLink></item>"
    )
    assert only(text).url == "https://h.example/real"


def test_the_longest_text_is_the_content() -> None:
    extra = "<content:encoded><![CDATA[<p>" + "Long. " * 20 + "</p>]]></content:encoded>"
    assert only(rss(item(1, extra))).content.startswith("<p>Long. ")
    short = "<content:encoded>x</content:encoded>"
    assert only(rss(item(1, short))).content == "<p>Ferry 1 did not sail.</p>"


def test_plain_text_of_atom_is_not_taken_for_markup() -> None:
    assert (
        only(atom(entry(1, extra='<content type="text">a &lt;b&gt; c</content>'))).content == "a &lt;b&gt; c"
    )


def test_the_publisher_of_an_aggregated_entry_is_its_outlet() -> None:
    assert only(rss(item(1, '<source url="https://o.example/f">The Other</source>'))).outlet == "The Other"
    assert only(atom(entry(1, extra="<source><title>The Other</title></source>"))).outlet == "The Other"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("ada@h.example (Ada Quay)", "Ada Quay"),
        ("Ada Quay <ada@h.example>", "Ada Quay"),
        ("Ada Quay (ada@h.media)", "Ada Quay"),
        ("ada@h.example", ""),
        ("Ada &amp; Ben", "Ada & Ben"),
        ("<b>Ada</b>", "Ada"),
    ],
)
def test_an_author_is_a_name(written: str, name: str) -> None:
    assert person(written) == name


@pytest.mark.parametrize(
    "written",
    [
        "<author>desk@h.media (Ada Quay)</author>",
        "<author>Ada Quay &lt;desk@h.london&gt;</author>",
        "<dc:creator>Ada Quay</dc:creator>",
        "<author>desk@h.media</author><dc:creator><![CDATA[Ada Quay]]></dc:creator>",
    ],
)
def test_an_author_stands_in_the_entry_as_it_was_written(written: str) -> None:
    assert only(rss(f"<item><title>a</title>{written}</item>")).author == "Ada Quay"


def test_an_author_of_atom_without_a_name_is_none() -> None:
    found = entry(
        1, extra="<author><email>a@h.media</email></author><author><uri>https://h.example/a</uri></author>"
    )
    assert only(atom(found)).author is None


def test_a_guid_beside_a_recording_is_no_link() -> None:
    extra = '<enclosure url="https://h.example/1.mp3" type="audio/mpeg" length="1"/>'
    assert only(rss(f"<item><title>a</title><guid>episode-1</guid>{extra}</item>")).url is None


def test_a_date_that_cannot_be_read_keeps_its_wording() -> None:
    found = only(rss("<item><title>a</title><pubDate>around noon</pubDate></item>"))
    assert (found.published, found.published_raw) == (None, "around noon")


def test_entries_with_nothing_in_them_are_left_out() -> None:
    assert len(read(rss("<item></item>", item(1), "<item><pubDate>x</pubDate></item>")).entries) == 1


def test_every_date_is_kept_with_what_gave_it() -> None:
    dates = "<pubDate>Fri, 01 Oct 2021 14:30:00 CEST</pubDate><dc:date>soon</dc:date><atom:updated>2021-10-02</atom:updated>"
    found = only(rss(f'<item xmlns:atom="http://www.w3.org/2005/Atom"><title>a</title>{dates}</item>'))
    assert [(each.basis.value, each.value, each.raw) for each in found.dates] == [
        ("feed_published", "2021-10-01T12:30:00Z", "Fri, 01 Oct 2021 14:30:00 CEST"),
        ("feed_dc_date", None, "soon"),
        ("feed_updated", "2021-10-02", "2021-10-02"),
    ]


def test_a_date_in_the_future_gives_way_to_one_that_can_be_true() -> None:
    dates = "<pubDate>Wed, 01 Jan 2031 00:00:00 GMT</pubDate><dc:date>2021-10-01T12:00:00Z</dc:date>"
    assert only(rss(f"<item><title>a</title>{dates}</item>")).published == "2021-10-01T12:00:00Z"


def test_a_doctype_may_name_texts() -> None:
    text = rss("<item><title>&desk; &amp; &gone;</title><guid>1</guid></item>")
    named = text.replace("<rss", '<!DOCTYPE rss [<!ENTITY desk "The Desk"> <!ENTITY x "&desk;">]><rss', 1)
    assert only(named).title == "The Desk & &gone;"


def test_a_doctype_in_a_section_is_text() -> None:
    text = rss("<item><title>a</title><description><![CDATA[ <!DOCTYPE ]]></description></item>", item(2))
    assert [entry.content for entry in read(text).entries] == ["<!DOCTYPE", "<p>Ferry 2 did not sail.</p>"]
