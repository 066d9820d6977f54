"""Reading a whole delivery in one job of a worker: the feed, and the text that its entries bring along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from monitor.model import ParsedFeed


@dataclass(frozen=True, slots=True)
class EntryText:
    """The feed's own text of one entry: plain, and as safe markup. `opening` is its first sentence, or empty."""

    text: str = ""
    html: str = ""
    opening: str = ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A feed as it was read, with one text for each of its entries."""

    feed: ParsedFeed
    texts: tuple[EntryText, ...]


def read(content: bytes, url: str, content_type: str | None, now: datetime) -> Delivery:
    """Read a feed. Raises ParseError where it is none."""
    from monitor.parsing.feeds import parse

    feed = parse(content, url, content_type, now)
    return Delivery(feed, tuple(_text(entry.content, bool(entry.title)) for entry in feed.entries))


def _text(markup: str, titled: bool) -> EntryText:
    from monitor.parsing.pages import text_of_feed_html
    from monitor.parsing.titles import first_sentence

    if not markup.strip():
        return EntryText()
    text, html = text_of_feed_html(markup)
    return EntryText(text, html, "" if titled else first_sentence(text))
