"""Small feeds of every format, and seeded damage to them: the same on every machine."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator

from tests.monitor.parsing.feed_samples import atom, entry, item, rss

TOKENS = (
    b"<", b">", b"&", b"'", b'"', b"]]>", b"<![CDATA[", b"<item>", b"</item>", b"<entry>", b"</entry>", b"\x00", b"\xff",
    b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"&#xD800;", b"&#0;", b"&bogus;", b"&amp", b"<!--", b"-->", b"</channel>",
    b"<!DOCTYPE rss [<!ENTITY a 'b'>]>", b"<?xml version='1.0' encoding='utf-16'?>", b"<title>", b"</title>", b"<div>",
    b"xmlns='urn:x'", b" xml:base='//['", b" type='xhtml'", b"{", b"}", b"[", b"]", b",", b"\\ud800", b"\\u0000", b"1e999",
    b"http://[", b"<rss>", b"</rss>", b"\xed\xa0\x80", b"\x1f\x8b", b"99999999999999999999", b"<p>" * 50,
)  # fmt: skip

_JSON = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Harbour News",
    "home_page_url": "https://harbour.example/",
    "items": [
        {
            "id": str(number),
            "url": f"https://harbour.example/{number}",
            "title": "A ferry",
            "content_html": "<p>It is late.</p>",
            "date_published": "2021-10-01T14:30:00+02:00",
            "authors": [{"name": "Ada Quay"}],
        }
        for number in range(3)
    ],
}
_SITEMAP = (
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
    "<url><loc>https://harbour.example/1</loc><news:news><news:publication><news:name>Harbour</news:name>"
    "<news:language>en</news:language></news:publication><news:publication_date>2021-10-01</news:publication_date>"
    "<news:title>A ferry</news:title></news:news></url></urlset>"
)
_RDF = (
    '<?xml version="1.0" encoding="iso-8859-1"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns="http://purl.org/rss/1.0/"><channel><title>Harbour</title></channel><item rdf:about="https://harbour.example/1">'
    "<title>Fähre</title><link>https://harbour.example/1</link></item></rdf:RDF>"
)
_XHTML = '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>ferry</b></div></title>'
_FULL = "<content:encoded><![CDATA[<p>It is <b>late</b>.</p><table><tr><td>1</td></tr></table>]]></content:encoded>"

FEEDS = (
    rss(item(1), item(2, _FULL)).encode(),
    atom(entry(1), entry(2, _XHTML, '<content type="html">&lt;p&gt;late&lt;/p&gt;</content>')).encode(),
    json.dumps(_JSON).encode(),
    _SITEMAP.encode(),
    _RDF.encode("iso-8859-1"),
    rss(item(1)).encode("utf-16"),
    gzip.compress(rss(item(1)).encode(), mtime=0),
)


def mutations(feed: bytes, count: int, seed: int) -> Iterator[bytes]:
    """Damage a feed in as many ways as chance finds: bytes changed, cut, doubled, swapped, spliced."""
    chance = random.Random(seed)
    for _ in range(count):
        content = bytearray(feed)
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(content) + 1)
            match chance.randrange(7):
                case 0 | 1:
                    content[at:at] = chance.choice(TOKENS)
                case 2:
                    del content[at : at + chance.randint(1, 40)]
                case 3:
                    content[at : at + 1] = bytes((chance.randrange(256),))
                case 4:
                    content[at:at] = content[at : at + chance.randint(1, 200)]
                case 5:
                    del content[at:]
                case _:
                    other = chance.randrange(len(content) + 1)
                    content[at:at] = content[other : other + 20]
        yield bytes(content)
