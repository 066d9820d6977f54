"""An article out of a page: its text, title, author, date and language, or the state that says why there is none.

Only here is trafilatura used, and only what it does with a tree: its downloader, its deduplication and its search for
dates are never called. What is found becomes blocks, from which text and markup are both written. Deciding what a page
is (states), what it says of itself (metadata), where its text stands (pruning) and what is no part of the text
(trimming) is done beside this module.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from monitor.model import BodyState, CandidateBasis, DateBasis, DateCandidate, Extraction, Hints
from monitor.parsing import markup
from monitor.parsing.blocks import Block, clean, paragraph, plain, read_blocks, without_start
from monitor.parsing.charsets import to_text
from monitor.parsing.dates import dateline
from monitor.parsing.language import declared_language, detect
from monitor.parsing.metadata import Metadata, address_of, read_metadata
from monitor.parsing.names import is_gate, name_of
from monitor.parsing.pruning import densest_body, leads_of, named_body, prune, weights_of
from monitor.parsing.published import Dated, split_address
from monitor.parsing.states import Seen, judge
from monitor.parsing.titles import fold
from monitor.parsing.trimming import is_prose, trim

if TYPE_CHECKING:
    from lxml.etree import XPath
    from lxml.html import HtmlElement

log = logging.getLogger(__name__)

LARGEST = 10 * 1024 * 1024  # bytes
MOST_TAGS = 150_000  # opening and closing; a page of more takes longer than a worker has
_SHORT = 2_000  # characters; a wall has fewer
_LONGEST_BLURB = 200  # characters; a page of a video that says more needs no description
_PAGE_KINDS = re.compile(r"html|xml|text/plain|octet-stream")


def extract(
    content: bytes, url: str, headers: Mapping[str, str], hints: Hints | None, now: datetime
) -> Extraction:
    """Make an article of a page as it was fetched. `headers` have lower-case names; `now` is aware UTC.

    A page that is no article is a state with its reason, not an error.
    """
    if len(content) > LARGEST or content.count(b"<") > MOST_TAGS:
        return Extraction(BodyState.TOO_LARGE, reason="The page is too large to be read.")
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    if kind and not _PAGE_KINDS.search(kind):
        return _no_article(f"The address leads to a file ({kind}), not to a page.")
    if content.startswith(b"%PDF-") or b"\x00\x00\x00\x00" in content[:512]:
        return _no_article("The address leads to a file, not to a page.")
    tree = markup.parse(to_text(content, headers.get("content-type")))
    if tree is None:
        return Extraction(BodyState.SCRIPT, reason="The page is empty.")
    return _extract(tree, url, hints or Hints(), now)


def text_of_feed_html(html: str) -> tuple[str, str]:
    """Return the plain text and the safe markup of a feed's own summary or content."""
    blocks = trim(markup.blocks_of(html))
    return plain(blocks), markup.write(blocks)


def _no_article(reason: str) -> Extraction:
    return Extraction(BodyState.NOT_ARTICLE, reason=reason)


def _extract(tree: HtmlElement, url: str, hints: Hints, now: datetime) -> Extraction:
    url = url or address_of(tree)
    metadata = read_metadata(tree, url, hints, now)
    seen = _look(tree, url, metadata)
    found = _body(tree, url, metadata)
    blocks = trim(
        found,
        title=metadata.title,
        author=metadata.author,
        dated=metadata.date is not None,
    )
    if _is_video(metadata) and _length(blocks) < _LONGEST_BLURB:
        blocks = _with_blurb(blocks, metadata)
    text = plain(blocks)
    state, reason = judge(
        seen, text, sum(map(is_prose, blocks)), plain(found) if len(text) < _SHORT else None
    )
    if state not in (BodyState.FULL, BodyState.PAYWALL):
        return Extraction(
            state, language=declared_language(metadata.language), outlet=metadata.outlet, reason=reason
        )
    whole = state is BodyState.FULL
    date = metadata.date
    given = date.given if date else ()
    # A date line that leaked into the text is believed where neither feed nor page gives a date.
    if whole and (date is None or date.basis is DateBasis.ADDRESS) and (leaked := dateline(text, now)):
        published, raw, rest = leaked
        date = Dated(published, raw, DateBasis.DATELINE)
        given += (DateCandidate(CandidateBasis.DATELINE, published, raw),)
        blocks = without_start(blocks, len(text) - len(rest))
        text = plain(blocks)
    return Extraction(
        state=state,
        text=text if whole else "",
        html=markup.write(blocks) if whole else "",
        title=metadata.title,
        title_basis=metadata.title_basis,
        author=metadata.author,
        published=date.published if date else None,
        published_raw=date.raw if date else None,
        published_basis=date.basis if date else None,
        language=detect(text, metadata.language) if whole else declared_language(metadata.language),
        canonical=metadata.canonical,
        outlet=metadata.outlet,
        reason=reason,
        dates=given,
    )


# --- the body -------------------------------------------------------------------------------------------


def _body(tree: HtmlElement, url: str, metadata: Metadata) -> list[Block]:
    """Return the article's blocks. Changes the tree.

    An element that its publisher names as the article's body is read as it stands; of other pages, trafilatura and the
    place where the prose is densest are heard together.
    """
    weights = weights_of(tree)
    body = named_body(tree, weights)
    if body is not None:
        prune(body, weights)
        own = [block for block in read_blocks(body, url) if _speaks_for_itself(block)]
        return _checked([*_leads(tree, body, url, metadata), *own], metadata)
    prune(tree, weights)
    body = densest_body(tree)
    if body is None:
        return _checked(_with_trafilatura(tree, url), metadata)
    leads, own = _leads(tree, body, url, metadata), read_blocks(body, url)
    return _checked([*leads, *_merged(own, _with_trafilatura(tree, url))], metadata)


def _leads(tree: HtmlElement, body: HtmlElement, url: str, metadata: Metadata) -> list[Block]:
    described = metadata.says("og:description") or metadata.says("description")
    leads = leads_of(tree, body, metadata.title, described)
    return [block for lead in leads for block in read_blocks(lead, url)]


def _merged(own: list[Block], other: list[Block]) -> list[Block]:
    """Settle between two readings: `own` is all that the body holds, `other` what trafilatura took from the page."""
    theirs = fold(plain(other))
    agreed = sum(len(block.text) for block in own if fold(block.text) in theirs)
    if agreed < 0.6 * min(_length(own), _length(other)):
        return other if _length(other) > 0.5 * _length(own) else own
    return [
        block
        for block in own
        if _speaks_for_itself(block) or (_linked(block) <= 0.9 and fold(block.text) in theirs)
    ]


def _speaks_for_itself(block: Block) -> bool:
    """Tell whether a block is surely of the article: a sentence, a heading, an element of a list that is no link, an image."""
    if block.kind == "image":
        return True
    if _linked(block) > 0.5:
        return False
    if block.kind in ("h2", "h3", "h4", "bullet", "number", "row"):
        return True
    if all(run.strong for run in block.runs) and " " in block.text:
        return True  # a bold line stands for a heading
    return len(block.text) > 25 or bool(re.search(r"[.!?…:][\s\"'”’“»«›‹)]*$", block.text))


def _linked(block: Block) -> float:
    return sum(len(run.text) for run in block.runs if run.link) / max(len(block.text), 1)


def _is_video(metadata: Metadata) -> bool:
    """Tell whether a page declares itself a video, a gallery or a broadcast rather than a text."""
    return metadata.declared.shown or metadata.says("og:type").lower().startswith("video")


def _with_blurb(blocks: list[Block], metadata: Metadata) -> list[Block]:
    """Add what a page of a video or a gallery declares as its description, unless its text says it already."""
    said = metadata.declared.description or metadata.says("og:description") or metadata.says("description")
    blurb = paragraph(said)
    if (
        blurb is None
        or fold(blurb.text) in fold(plain(blocks))
        or fold(blurb.text) == fold(metadata.title or "")
    ):
        return blocks
    return [blurb, *(block for block in blocks if fold(block.text) not in fold(blurb.text))]


def _checked(blocks: list[Block], metadata: Metadata) -> list[Block]:
    """Hold blocks against the text that the page's JSON-LD declares.

    Take that where ours is much too short; where it is as long as ours, drop what does not stand in it.
    """
    declared = _declared_body(metadata)
    if not declared:
        return blocks
    if _length(declared) > 1.5 * _length(blocks) + 200:
        return declared
    whole = fold(plain(declared))
    inside = [block.kind != "image" and fold(block.text) in whole for block in blocks]
    found = sum(len(block.text) for block, is_in in zip(blocks, inside, strict=True) if is_in)
    if found < 400 or found < 0.85 * _length(declared) or _length(declared) < 0.7 * _length(blocks):
        return blocks  # an excerpt, or another text
    first, last = inside.index(True), len(inside) - 1 - inside[::-1].index(True)
    return [
        block
        for index, (block, is_in) in enumerate(zip(blocks, inside, strict=True))
        if is_in or index < first or (index < last and len(block.text) <= 90)
    ]


def _length(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _with_trafilatura(tree: HtmlElement, url: str) -> list[Block]:
    from lxml.etree import LxmlError
    from trafilatura import bare_extraction
    from trafilatura.htmlprocessing import convert_to_html
    from trafilatura.settings import Document

    try:
        document = bare_extraction(
            tree, url=url, fast=True, include_comments=False, include_links=True, include_formatting=True
        )
    except (
        ArithmeticError,
        AssertionError,
        AttributeError,
        LookupError,
        LxmlError,
        RecursionError,
        ValueError,
    ) as error:
        # it stumbles over hostile nesting; our own reading of the page is still there
        log.info("trafilatura could not read %s: %s", url, error)
        return []
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


def _look(tree: HtmlElement, url: str, metadata: Metadata) -> Seen:
    """Note what tells an article's page from another, before the tree is changed."""
    body = tree.find(".//body")
    headings = [heading.text_content() for heading in list(tree.iter("h1"))[:3]]
    parts = split_address(url)
    return Seen(
        title=clean(" ".join([tree.findtext(".//title") or "", *headings])),
        page=_visible(body) if body is not None else "",
        links=len(tree.findall(".//a")),
        scripts=len(tree.findall(".//script")),
        declared_article=metadata.declared.is_article
        or metadata.says("og:type").lower() == "article"
        or bool(metadata.says("article:published_time")),
        declared_list=metadata.declared.is_list,
        declared_locked=metadata.declared.free is False
        or metadata.says("article:content_tier").lower() in ("locked", "premium"),
        declared_words=len((metadata.declared.body or "").split()),
        gate=any(is_gate(name_of(element)) for element in tree.iter("div", "section", "aside")),
        password=any((field.get("type") or "").lower() == "password" for field in tree.iter("input")),
        home=bool(parts.netloc) and parts.path in ("", "/") and not parts.query,
        dated=metadata.date is not None and metadata.date.basis is not DateBasis.ADDRESS,
        shown=bool(metadata.title) and (metadata.declared.shows or _is_video(metadata)),
    )


def _visible(body: HtmlElement) -> str:
    """Return what a reader sees of a page, cut after some thousand words."""
    texts: list[str] = _texts_xpath()(body)
    return " ".join(" ".join(texts[:4_000]).split())[:20_000]


@cache
def _texts_xpath() -> XPath:
    from lxml.etree import XPath

    return XPath(".//text()[not(parent::script or parent::style or parent::template)]", smart_strings=False)
