"""An article out of a page: its text, title, author, date and language, or the state that says why there is none.

Only here is trafilatura used, and only what it does with a tree: its downloader, its deduplication and its search for
dates are never called. What it finds becomes blocks, from which text and markup are both written. Deciding what a page
is (states), what it says of itself (metadata) and what is no part of the text (trimming) is done beside this module.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from monitor.model import BodyState, Extraction, Hints
from monitor.parsing import markup
from monitor.parsing.blocks import Block, clean, paragraph, plain, read_blocks
from monitor.parsing.charsets import to_text
from monitor.parsing.language import declared_language, detect
from monitor.parsing.metadata import Metadata, read_metadata
from monitor.parsing.pruning import body_candidate, prune
from monitor.parsing.states import Seen, judge
from monitor.parsing.trimming import trim

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LARGEST = 10 * 1024 * 1024  # bytes
MOST_TAGS = 150_000  # a page of more takes longer than a worker has
_GATE = re.compile(
    r"paywall|pay-wall|subscriber-only|abo-?(?:wall|hinweis|layer)|premium-?(?:wall|teaser|overlay)|piano-|regwall|metered-|"
    r"reserve-aux-abonnes|offre-abo|article-(?:locked|gated)|content-gate|plus-?teaser",
    re.IGNORECASE,
)


def extract(
    content: bytes, url: str, headers: Mapping[str, str], hints: Hints | None, now: datetime
) -> Extraction:
    """Make an article of a page as it was fetched. `headers` have lower-case names; `now` is aware UTC.

    A page that is no article is a state with its reason, not an error.
    """
    if len(content) > LARGEST or content.count(b"<") > 2 * MOST_TAGS:
        return Extraction(BodyState.TOO_LARGE, reason="The page is too large to be read.")
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    if kind and not re.search(r"html|xml|text/plain|octet-stream", kind):
        return Extraction(
            BodyState.NOT_ARTICLE, reason=f"The address leads to a file ({kind}), not to a page."
        )
    if content[:5] == b"%PDF-" or b"\x00\x00\x00" in content[:512]:
        return Extraction(BodyState.NOT_ARTICLE, reason="The address leads to a file, not to a page.")
    tree = markup.parse(to_text(content, headers.get("content-type")))
    if tree is None:
        return Extraction(BodyState.SCRIPT, reason="The page is empty.")
    return _extract(tree, url, hints or Hints(), now)


def text_of_feed_html(html: str) -> tuple[str, str]:
    """Return the plain text and the safe markup of a feed's own summary or content."""
    blocks = trim(markup.blocks_of(html))
    return plain(blocks), markup.write(blocks)


def _extract(tree: HtmlElement, url: str, hints: Hints, now: datetime) -> Extraction:
    metadata = read_metadata(tree, url, hints, now)
    blocks = trim(_body(tree, url, metadata), title=metadata.title, author=metadata.author)
    text = plain(blocks)
    state, reason = judge(_look(tree, url, metadata, blocks, text))
    language = (
        detect(text, metadata.language) if state is BodyState.FULL else declared_language(metadata.language)
    )
    known = metadata if state in (BodyState.FULL, BodyState.PAYWALL) else None
    return Extraction(
        state=state,
        text=text if state is BodyState.FULL else "",
        html=markup.write(blocks) if state is BodyState.FULL else "",
        title=known.title if known else None,
        title_basis=known.title_basis if known else None,
        author=known.author if known else None,
        published=known.date.published if known and known.date else None,
        published_raw=known.date.raw if known and known.date else None,
        published_basis=known.date.basis if known and known.date else None,
        language=language,
        canonical=known.canonical if known else None,
        outlet=metadata.outlet,
        reason=reason,
    )


# --- the body -------------------------------------------------------------------------------------------


def _body(tree: HtmlElement, url: str, metadata: Metadata) -> list[Block]:
    """Return the article's blocks: trafilatura's, or another reading where that one came back much too short."""
    pruned = prune(deepcopy(tree))
    blocks = _with_trafilatura(pruned, url)
    found = _length(blocks)
    declared = _declared_body(metadata)
    candidate = body_candidate(pruned)
    if candidate is not None:
        other = read_blocks(candidate, url)
        if _length(other) > 1.5 * found + 200:
            blocks, found = other, _length(other)
    if _length(declared) > 1.5 * found + 200:
        return declared
    return blocks


def _length(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _with_trafilatura(tree: HtmlElement, url: str) -> list[Block]:
    from trafilatura import bare_extraction
    from trafilatura.htmlprocessing import convert_to_html
    from trafilatura.settings import Document

    document = bare_extraction(
        tree, url=url, fast=True, include_comments=False, include_links=True, include_formatting=True
    )
    if not isinstance(document, Document) or document.body is None:
        return []
    return read_blocks(convert_to_html(document.body), url)


def _declared_body(metadata: Metadata) -> list[Block]:
    """Return the text that the page's JSON-LD gives, as blocks."""
    body = metadata.declared.body
    if not body:
        return []
    if re.search(r"<(?:p|br|div)\b", body, re.IGNORECASE):
        return markup.blocks_of(body)
    parts = re.split(r"\n\s*\n|\n" if "\n" in body else r"\r", body)
    return [block for part in parts if (block := paragraph(part))]


# --- what the page looks like ---------------------------------------------------------------------------


def _look(tree: HtmlElement, url: str, metadata: Metadata, blocks: list[Block], text: str) -> Seen:
    body = tree.find(".//body")
    shown = [] if body is None else read_blocks(body, url)
    visible = sum(len(block.text) for block in shown)
    linked = sum(len(run.text) for block in shown for run in block.runs if run.link)
    named = [tree.findtext(".//title") or "", *(h.text_content() for h in list(tree.iter("h1"))[:3])]
    parts = urlsplit(url)
    return Seen(
        title=clean(" ".join(named)),
        text=text,
        page=plain(shown)[:8_000],
        words=len(text.split()),
        prose=sum(
            1 for block in blocks if len(block.text) > 60 and re.search(r"[.!?…][\"'”’»)]*$", block.text)
        ),
        links=sum(1 for _ in tree.iter("a")),
        linked=linked / visible if visible else 0.0,
        scripts=sum(1 for _ in tree.iter("script")),
        visible=visible,
        declared_article=metadata.declared.is_article or metadata.says("og:type").lower() == "article",
        declared_list=metadata.declared.is_list,
        declared_locked=metadata.declared.free is False
        or metadata.says("article:content_tier").lower() in ("locked", "premium"),
        gate=any(
            _GATE.search(f"{e.get('class') or ''} {e.get('id') or ''}")
            for e in tree.iter("div", "section", "aside")
        ),
        password=any((field.get("type") or "").lower() == "password" for field in tree.iter("input")),
        home=parts.path in ("", "/") and not parts.query,
        dated=metadata.date is not None and metadata.date.basis != "address",
        declared_words=len((metadata.declared.body or "").split()),
    )
