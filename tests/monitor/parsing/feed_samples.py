"""Feeds to be read in tests, written by us: one of every format, with the same two entries."""

from __future__ import annotations

URL = "https://harbour.example/news/feed.xml"

NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:media="http://search.yahoo.com/mrss/"'
)


def item(number: int, extra: str = "") -> str:
    """Give an RSS item with everything that an item usually has."""
    return (
        f"<item><title>Ferry {number} is late</title><link>https://harbour.example/ferry-{number}</link>"
        f'<guid isPermaLink="false">ferry-{number}</guid><pubDate>Fri, 01 Oct 2021 14:30:0{number % 10} BST</pubDate>'
        f"<dc:creator>Ada Quay</dc:creator><description>&lt;p&gt;Ferry {number} did not sail.&lt;/p&gt;</description>{extra}</item>"
    )


def rss(*items: str, head: str = "", declaration: str = '<?xml version="1.0" encoding="utf-8"?>') -> str:
    return (
        f'{declaration}<rss version="2.0" {NAMESPACES}><channel><title>Harbour News</title>'
        f"<link>https://harbour.example/</link><language>en-GB</language>{head}{''.join(items)}</channel></rss>"
    )


def atom(*entries: str, head: str = "", attributes: str = "") -> str:
    return (
        f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" {attributes}><title>Harbour News</title>'
        f'<link href="https://harbour.example/"/>{head}{"".join(entries)}</feed>'
    )


def entry(number: int, title: str = "<title>Ferry is late</title>", extra: str = "") -> str:
    return (
        f'<entry><id>tag:harbour.example,2021:{number}</id>{title}<link href="https://harbour.example/ferry-{number}"/>'
        f"<updated>2021-10-01T14:30:00+02:00</updated>{extra}</entry>"
    )
