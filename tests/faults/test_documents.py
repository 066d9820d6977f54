"""Broken feeds: one fault costs at most the entry in which it stands, and nothing raises but ParseError."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from monitor.errors import ParseError
from monitor.model import ParsedFeed
from monitor.parsing.feeds import parse
from monitor.parsing.fields import MOST_ENTRIES
from tests.monitor.parsing.feed_samples import URL, atom, entry, item, rss

NOW = datetime(2021, 11, 1, tzinfo=UTC)
WHOLE = rss(*(item(number) for number in range(1, 6)))
THIRD = item(3)


def read(content: str | bytes) -> ParsedFeed:
    return parse(
        content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content, URL, None, NOW
    )


def guids(feed: ParsedFeed) -> list[str | None]:
    return [found.guid for found in feed.entries]


FAULTS_IN_AN_ENTRY = {
    "a reference to a surrogate": ("late", "&#xD800; late"),
    "a reference to nothing": ("late", "&#0; late"),
    "a reference to a control": ("late", "&#x1F; late"),
    "a reference beyond Unicode": ("late", "&#x110000; late"),
    "a reference of nine digits": ("late", "&#999999999; late"),
    "a reference without semicolon": ("late", "&#8217 late"),
    "a named entity of HTML": ("late", "&nbsp;&eacute; late"),
    "an unknown entity": ("late", "&bogus; late"),
    "a bare ampersand": ("late", "R&B & late"),
    "an ampersand in an address": ("ferry-3</link>", "ferry-3?a=1&b=2</link>"),
    "a NUL": ("late", "\x00 late"),
    "a control": ("late", "\x08\x1b late"),
    "a lone surrogate": ("late", "\ud800 late"),
    "a non-character": ("late", "\uffff late"),
    "a byte order mark inside": ("late", "\ufeff late"),
    "a bare less-than": ("late", "1 < 2 late"),
    "an element never closed": ("late</title>", "late"),
    "an element closed wrongly": ("late</title>", "late</titel>"),
    "elements crossed": ("late</title>", "<b>late</title></b>"),
    "an attribute without quotes": ('isPermaLink="false"', "isPermaLink=false"),
    "an attribute never closed": ('isPermaLink="false"', 'isPermaLink="false'),
    "an attribute given twice": ('isPermaLink="false"', 'isPermaLink="false" isPermaLink="false"'),
    "an unknown prefix": ("<dc:creator>", "<odd:thing>x</odd:thing><dc:creator>"),
    "an open section": ("<description>", "<description><![CDATA["),
    "a section closed twice": ("<description>", "<description><![CDATA[x]]>]]>"),
    "a comment never closed": ("<description>", "<description><!-- "),
    "a comment with dashes": ("<description>", "<description><!-- a -- b -->"),
    "raw HTML": ("<description>", "<description><p>one<br>two<p>three"),
    "an item inside the item": ("<description>", "<description><item>"),
    "a processing instruction": ("<description>", "<description><?php echo 1 ?>"),
    "a doctype inside": ("<description>", "<description><!DOCTYPE html>"),
}


@pytest.mark.parametrize("fault", sorted(FAULTS_IN_AN_ENTRY))
def test_a_fault_in_one_entry_leaves_the_others_whole(fault: str) -> None:
    old, new = FAULTS_IN_AN_ENTRY[fault]
    assert old in THIRD
    broken = read(WHOLE.replace(THIRD, THIRD.replace(old, new, 1)))
    sound = {found.guid: found for found in read(WHOLE).entries}
    others = {
        found.guid: found for found in broken.entries if found.guid in sound and found.guid != "ferry-3"
    }
    assert others == {guid: found for guid, found in sound.items() if guid != "ferry-3"}
    assert broken.title == "Harbour News"


@pytest.mark.parametrize("fault", sorted(name for name in FAULTS_IN_AN_ENTRY if "item inside" not in name))
def test_even_the_entry_with_the_fault_is_known_by_its_guid(fault: str) -> None:
    old, new = FAULTS_IN_AN_ENTRY[fault]
    found = {found.guid: found for found in read(WHOLE.replace(THIRD, THIRD.replace(old, new, 1))).entries}
    third = found.get("ferry-3") or next(found[guid] for guid in found if guid and "ferry-3" in guid)
    assert third.url is not None
    assert third.url.startswith("https://harbour.example/ferry-3")


@pytest.mark.parametrize("cut", range(300, len(WHOLE), 37))
def test_a_feed_that_is_cut_short_loses_only_what_is_missing(cut: int) -> None:
    complete = WHOLE[:cut].count("</item>")
    try:
        found = read(WHOLE[:cut])
    except ParseError:
        assert complete == 0
        return
    assert found.entries[:complete] == read(WHOLE).entries[:complete]
    assert found.note


@pytest.mark.parametrize("cut", range(WHOLE.index(item(5)) + 1, len(WHOLE)))
def test_an_entry_in_which_the_feed_breaks_off_is_never_half_of_itself(cut: int) -> None:
    *_, fifth = read(WHOLE).entries
    for found in read(WHOLE[:cut]).entries[4:]:
        assert (found.title, found.url) == (fifth.title, fifth.url)
        assert found.guid in (fifth.guid, None)
        assert found.author in (fifth.author, None)


@pytest.mark.parametrize("order", ["<id>{id}</id>{title}{link}", "{link}{title}<id>{id}</id>"])
def test_no_entry_of_atom_has_half_a_link_or_guid(order: str) -> None:
    last = order.format(
        id="tag:harbour.example,2021:99",
        title="<title>Ferry sinks</title>",
        link='<link href="https://harbour.example/ferry-sinks"/>',
    )
    whole = atom(entry(1), f"<entry>{last}<summary>It sank.</summary></entry>")
    for cut in range(whole.index("<entry>", 200), len(whole)):
        for found in read(whole[:cut]).entries[1:]:
            assert found.title == "Ferry sinks"
            assert found.url in ("https://harbour.example/ferry-sinks", None)
            assert found.guid in ("tag:harbour.example,2021:99", None)


def test_a_second_root_loses_nothing() -> None:
    second = rss(*(item(number) for number in range(6, 9)))
    assert guids(read(WHOLE + second)) == [f"ferry-{number}" for number in range(1, 9)]


@pytest.mark.parametrize(
    "before",
    [
        "\n\n ",
        "\ufeff",
        "<!-- made by hand -->",
        "<br />\n<b>Warning</b>: mysql_connect() in /srv/x.php<br />\n",
        "HTTP noise\n",
        "\x00\x00",
    ],
)
def test_what_stands_before_the_feed_does_no_harm(before: str) -> None:
    assert len(read(before + WHOLE).entries) == 5


@pytest.mark.parametrize(
    "after", ["\n\n", "<!-- 0.3 s -->", "<script>track()</script>", "</html>", "\x00", "garbage < & >"]
)
def test_what_stands_behind_the_feed_does_no_harm(after: str) -> None:
    assert len(read(WHOLE + after).entries) == 5


def test_entities_that_multiply_are_not_expanded() -> None:
    names = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 20}">' for n in range(12))
    bomb = WHOLE.replace("<rss", f'<!DOCTYPE rss [<!ENTITY a "boom">{names}]><rss', 1).replace(
        "Ferry 3", "&m;&m;"
    )
    started = time.thread_time()
    assert len(read(bomb).entries) == 5
    assert time.thread_time() - started < 2


def test_entities_that_lead_outside_are_not_followed() -> None:
    leak = WHOLE.replace("<rss", '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss', 1).replace(
        "Ferry 3", "&x;"
    )
    assert "root:" not in repr(read(leak))


def test_a_feed_without_end_is_read_up_to_a_bound() -> None:
    many = rss(
        *(
            f"<item><title>t{number}</title><guid>{number}</guid></item>"
            for number in range(MOST_ENTRIES + 500)
        )
    )
    feed = read(many)
    assert len(feed.entries) == MOST_ENTRIES
    assert feed.note


@pytest.mark.parametrize(
    "text",
    [
        "<rss><channel>" + "<item>" * 3000,
        "<rss><channel><item><description>" + "<div>" * 20_000 + "</description></item></channel></rss>",
        "<rss><channel><item><description>"
        + "&lt;div&gt;" * 50_000
        + "</description></item></channel></rss>",
        "<rss><channel><title>" + "<![CDATA[" * 20_000,
        "<rss><channel><title>" + "&" * 200_000,
        "<rss " + "a='1' " * 20_000 + "><channel/></rss>",
        "<" * 100_000,
        "<!--" * 50_000,
        "<!DOCTYPE " + "[" * 50_000,
        "<?xml " + "version " * 20_000,
        "{" * 100_000,
        '{"items":[' + '{"a":' * 50_000,
        '{"items":[' + '{"id":1' * 20_000,
    ],
    ids=range(13),
)
def test_documents_that_are_built_to_take_long_do_not(text: str) -> None:
    started = time.thread_time()
    try:
        read(text)
    except ParseError as error:
        assert error.sentence
    assert time.thread_time() - started < 5


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            '{"version":"https://jsonfeed.org/version/1","title":"J","items":[{"id":"1","title":"a"},{"id":"2","title":"b"},{"id":"3","ti',
            ["1", "2"],
        ),
        ('{"items":[{"id":"1","title":"a"},{"id":"2","title":bad},{"id":"3","title":"c"}]}', ["1", "3"]),
        ('{"items":[{"id":"1","title":"a\x00\x08"},{"id":"2","title":"\\ud800"}]}', ["1"]),
        ('{"items":[{"id":"1","title":"a"}]}{"items":[]}', ["1"]),
        (
            '{"items":[{"id":"1","title":"a"}, null, 5, "x", [], {"id":"2","title":{}, "url":"https://h.example/2"}]}',
            ["1", "2"],
        ),
        (
            '{"items":[{"id":null,"title":"a"},{"id":true,"title":"b"},{"id":1.5,"title":"c"}]}',
            [None, None, "1.5"],
        ),
        (
            '{"title":5,"authors":"x","items":[{"id":"1","title":"a","authors":[1],"author":"y","date_published":5}]}',
            ["1"],
        ),
    ],
)
def test_broken_json_gives_the_entries_that_are_whole(text: str, found: list[str | None]) -> None:
    assert guids(read(text)) == found


def test_a_document_that_breaks_off_before_its_first_entry_says_so() -> None:
    cut = b"<?xml version='1.0'?><rss version='2.0'><channel><title>Tea &amp; Tides &nosuch; <b></titl"
    with pytest.raises(ParseError, match="no entry of it can be read"):
        parse(cut, "https://tides.example/rss", None, datetime(2026, 1, 1, tzinfo=UTC))


def test_a_namespace_with_a_blank_costs_nothing() -> None:
    odd = '<x:y xmlns:x="urn:strange place">z</x:y><dc:title>Ferry 3</dc:title>'
    assert len(read(WHOLE.replace(THIRD, item(3, odd))).entries) == 5


# --- faults outside the entries -------------------------------------------------------------------------

FAULTS_IN_THE_HEAD = {
    "a comment with dashes": "<!-- a -- b -->",
    "a comment of dashes": "<!------->",
    "an attribute given twice": '<image a="1" a="2"/>',
    "an attribute with a less-than": '<image url="a<b"/>',
    "a name of three parts": "<a:b:c>x</a:b:c>",
    "a name of a number": "<1st>x</1st>",
    "a name of two words": "<my tag>x</my tag>",
    "an element never closed": "<image><url>x</url>",
    "elements crossed": "<description><b><i>x</b></i></description>",
    "an unknown prefix": "<odd:thing>x</odd:thing>",
    "a namespace of nothing": '<x:y xmlns:x="">z</x:y>',
    "the prefix of XML itself": '<a xmlns:xml="urn:x"/>',
    "a bare less-than": "<description>1 < 2</description>",
    "nothing in brackets": "<>",
    "a script": "<script>if (a<b && c>d) {}</script>",
    "an open section": "<description><![CDATA[ open </description>",
    "a stray end": "</image>",
    "the end of the channel": "</channel>",
}


@pytest.mark.parametrize("fault", sorted(FAULTS_IN_THE_HEAD))
def test_a_fault_before_the_entries_costs_no_entry(fault: str) -> None:
    found = read(rss(*(item(number) for number in range(1, 6)), head=FAULTS_IN_THE_HEAD[fault]))
    assert found.entries == read(WHOLE).entries
    assert found.title == "Harbour News"


@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize("comment", ["<!-- a -- b -->", "<!-- <item> -->", "<!---->"])
def test_a_comment_says_nothing_wherever_it_stands(comment: str, number: int) -> None:
    place = ("<language>", "</item>", "<title>Ferry 2")[number]
    assert read(WHOLE.replace(place, comment + place, 1)).entries == read(WHOLE).entries


ROOTS = {
    "a namespace of nothing": 'version="2.0" xmlns:dc=""',
    "an unused namespace of nothing": 'version="2.0" xmlns:odd=""',
    "a namespace given twice": 'version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dc="urn:b"',
    "a version without quotes": "version=2.0",
    "no blank between": 'version="2.0"xmlns:odd="urn:a"',
    "a less-than": 'version="2.0" odd="<"',
    "an attribute never closed": 'version="2.0',
    "nothing": "",
}


@pytest.mark.parametrize("fault", sorted(ROOTS))
def test_a_fault_in_the_root_costs_no_entry(fault: str) -> None:
    begins, _, rest = WHOLE.partition("<channel>")
    broken = f"{begins.partition('<rss')[0]}<rss {ROOTS[fault]}><channel>{rest}"
    assert [(found.title, found.url, found.guid) for found in read(broken).entries] == [
        (found.title, found.url, found.guid) for found in read(WHOLE).entries
    ]


SITEMAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
    + "".join(
        f"<url><loc>https://harbour.example/ferry-{number}-is-late</loc><news:news>"
        f"<news:title>Ferry {number} is late</news:title></news:news></url>"
        for number in range(1, 4)
    )
    + "</urlset>"
)


def test_a_sitemap_that_explains_no_prefix_is_read() -> None:
    assert read(SITEMAP.replace(SITEMAP[7 : SITEMAP.index(">")], "", 1)).entries == read(SITEMAP).entries


@pytest.mark.parametrize("cut", range(SITEMAP.index("</url>") + 6, len(SITEMAP), 5))
def test_no_entry_of_a_sitemap_is_half_of_itself(cut: int) -> None:
    found = read(SITEMAP[:cut]).entries
    assert found == read(SITEMAP).entries[: SITEMAP[:cut].count("</url>")]
