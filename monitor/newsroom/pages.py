"""What the newsroom sends: pages with everything that stands around a text on the web, and feeds.

Templates are in `resources/demo/templates`; every value is escaped by them.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from monitor.newsroom.content import Outlet, Piece

MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    "de": [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
}


class Press:
    """Turns pieces into documents, with addresses below `base`."""

    def __init__(self, templates: Path, base: str) -> None:
        self._base = base
        self._templates = Environment(
            loader=FileSystemLoader(templates),
            autoescape=select_autoescape(("html", "xml")),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def page(self, outlet: Outlet, piece: Piece) -> str:
        """The page of an article."""
        chrome, layout = outlet.chrome, outlet.layout
        template = self._templates.get_template("page.html")
        return template.render(
            outlet=outlet.facts,
            layout=layout,
            chrome=chrome,
            piece=piece.facts,
            blocks=_blocks(piece, chrome["photo_credit"]),
            url=self._base + outlet.path_of(piece),
            feeds=outlet.feeds,
            shown_date=_shown(piece.published, outlet) if piece.facts.get("date_on_page", True) else None,
            shown_update=_shown(piece.facts["updated"], outlet) if "updated" in piece.facts else None,
            minutes=max(1, len(piece.text.split()) // 220),
            linked_data=_linked_data(outlet, piece, self._base + outlet.path_of(piece)),
        )

    def wall(self, outlet: Outlet, kind: str, url: str) -> str:
        """The consent wall, or the page that says that there is none."""
        template = self._templates.get_template("wall.html")
        return template.render(outlet=outlet.facts, wall=outlet.chrome[kind], chrome=outlet.chrome, url=url)

    def home(self, outlet: Outlet, elapsed: float) -> str:
        """The front page, which names the feeds."""
        first = outlet.feeds[0]["path"]
        listed = [(p.facts["title"], outlet.path_of(p)) for p in outlet.in_feed(first, elapsed)]
        template = self._templates.get_template("home.html")
        return template.render(outlet=outlet.facts, chrome=outlet.chrome, feeds=outlet.feeds, listed=listed)

    def feed(self, outlet: Outlet, feed: dict[str, Any], elapsed: float) -> tuple[str, bytes]:
        """One feed as it stands now: content type and document."""
        entries = [self._entry(outlet, feed, piece) for piece in outlet.in_feed(feed["path"], elapsed)]
        if feed["format"] == "json":
            return "application/feed+json", self._json_feed(outlet, feed, entries)
        name = "atom.xml" if feed["format"] == "atom" else "rss.xml"
        text = self._templates.get_template(name).render(
            outlet=outlet.facts,
            feed=feed,
            entries=entries,
            home=self._base + outlet.facts["home"],
            self_url=self._base + feed["path"],
        )
        if feed.get("broken"):
            # An entity that nobody declared, and the end of the document lost.
            text = text[: text.index("</title>")] + " &nosuch; <b></titl"
        kind = "application/atom+xml" if feed["format"] == "atom" else "application/rss+xml"
        return f"{kind}; charset=utf-8", text.encode()

    def _entry(self, outlet: Outlet, feed: dict[str, Any], piece: Piece) -> dict[str, Any]:
        url = self._base + outlet.path_of(piece)
        tracking = outlet.facts.get("tracking")
        dated = piece.facts.get("date_in_feed", True)
        whole = feed.get("text") == "full" and piece.kind == "article"
        updated = piece.facts.get("updated", piece.published)
        return {
            "title": piece.facts["title"],
            "link": f"{url}?{tracking}" if tracking else url,
            "guid": url,
            "author": piece.facts.get("author"),
            "summary": piece.facts["summary"],
            "content": "".join(_markup(block) for block in piece.blocks) if whole else None,
            "rfc822": format_datetime(piece.published) if dated else None,
            "iso": piece.published.isoformat() if dated else None,
            "updated": updated.isoformat(),
            "section": piece.facts.get("section"),
        }

    def _json_feed(self, outlet: Outlet, feed: dict[str, Any], entries: list[dict[str, Any]]) -> bytes:
        items = []
        for entry in entries:
            shape = {
                "id": entry["guid"],
                "url": entry["link"],
                "title": entry["title"],
                "summary": entry["summary"],
                "date_published": entry["iso"],
                "authors": [{"name": entry["author"]}] if entry["author"] else None,
                "content_html": entry["content"] or f"<p>{_escape(entry['summary'])}</p>",
            }
            items.append({name: value for name, value in shape.items() if value is not None})
        whole = {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed["title"],
            "home_page_url": self._base + outlet.facts["home"],
            "feed_url": self._base + feed["path"],
            "language": outlet.facts["region"],
            "items": items,
        }
        return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _blocks(piece: Piece, credits_forms: list[str]) -> list[dict[str, str]]:
    """Read the light marks of a text: heading, quotation, figure, paragraph."""
    blocks = []
    for number, block in enumerate(piece.blocks):
        if block.startswith("## "):
            blocks.append({"kind": "heading", "text": block[3:]})
        elif block.startswith("> "):
            blocks.append({"kind": "quote", "text": block[2:]})
        elif block.startswith("!["):
            caption, _, name = block[2:].removesuffix(")").partition("](")
            form = credits_forms[number % len(credits_forms)]
            blocks.append({"kind": "figure", "text": caption, "credit": form.format(name=name)})
        else:
            blocks.append({"kind": "paragraph", "text": block})
    return blocks


def _markup(block: str) -> str:
    if block.startswith("## "):
        return f"<h2>{_escape(block[3:])}</h2>"
    if block.startswith("> "):
        return f"<blockquote><p>{_escape(block[2:])}</p></blockquote>"
    if block.startswith("!["):
        return ""
    return f"<p>{_escape(block)}</p>"


def _shown(moment: datetime, outlet: Outlet) -> dict[str, str]:
    """A date as the outlet prints it, and as machines read it."""
    local = moment.astimezone(ZoneInfo(outlet.facts["zone"]))
    language = outlet.facts["language"]
    month = MONTHS[language][local.month - 1]
    if language == "de":
        text = f"{local.day}. {month} {local.year}, {local:%H:%M} Uhr"
    elif language == "fr":
        text = f"{local.day} {month} {local.year} à {local:%Hh%M}"
    else:
        text = f"{local.day} {month} {local.year}, {local:%H:%M} {local.tzname()}"
    return {"text": text, "iso": local.isoformat()}


def _linked_data(outlet: Outlet, piece: Piece, url: str) -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": piece.facts["title"],
        "mainEntityOfPage": url,
        "author": [{"@type": "Person", "name": piece.facts["author"]}] if piece.facts.get("author") else None,
        "publisher": {"@type": "Organization", "name": outlet.facts["name"]},
        "inLanguage": outlet.facts["region"],
    }
    if piece.facts.get("date_on_page", True):
        data["datePublished"] = piece.published.astimezone(UTC).isoformat()
        data["dateModified"] = piece.facts.get("updated", piece.published + timedelta()).isoformat()
    # `</` would end the script element early.
    return json.dumps({k: v for k, v in data.items() if v}, ensure_ascii=False).replace("</", "<\\/")
