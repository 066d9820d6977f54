"""Licences: how much of what an outlet published may leave the archive, and clippings cut to it. Pure.

The clipping in the archive stays whole: its hashes are those of the whole, whatever of it was exported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from monitor.briefing import Briefing, Correction, Marked
from monitor.changes import Change
from monitor.clipping import Also, Clipping
from monitor.model import Article, ArticleDocument, CandidateBasis, Tag, Word

MOST_WORDS = 100_000
# A letter of a script that writes no blanks counts as a word, and so does every further run of letters that no word has.
_UNDIVIDED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LONGEST_WORD = 40
_WORD = re.compile(rf"[{_UNDIVIDED}]|[^\s\u200b{_UNDIVIDED}]{{1,{_LONGEST_WORD}}}")


class Allowance(Word):
    """What of an article may leave."""

    LINK = "link"  # that there is one, and where
    HEADLINE = "headline"  # and its headline
    WORDS = "words"  # and so many words of its text
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Licence:
    """What an outlet allows. `words` counts where it allows words."""

    allows: Allowance = Allowance.FULL
    words: int = 0

    @property
    def sentence(self) -> str:
        """Say what is allowed."""
        match self.allows:
            case Allowance.LINK:
                return "only the link"
            case Allowance.HEADLINE:
                return "the headline and the link"
            case Allowance.WORDS:
                return f"the first {self.words:,} words" if self.words != 1 else "the first word"
            case Allowance.FULL:
                return "the full text"


FULL = Licence()


@dataclass(frozen=True, slots=True)
class Licences:
    """What is allowed of an article, by its id and its outlet, and of an outlet that is known by its name alone."""

    of: Callable[[int, str], Licence]
    named: Callable[[str], Licence]


def kept_to(clipping: Clipping, licences: Licences) -> Clipping:
    """Return a clipping as it may leave, with a note of what was left out."""
    article = clipping.document.article
    licence = licences.of(article.id, article.outlet)
    also = tuple(_other(other, licences.named(other.outlet)) for other in clipping.also)
    since = None if clipping.since is None else _marked(clipping.since, licence, licences)
    if licence.allows is Allowance.FULL:
        return (
            clipping
            if (also, since) == (clipping.also, clipping.since)
            else replace(clipping, also=also, since=since)
        )
    whole = clipping.document
    document = _document(whole, licence)
    note = _note(whole, document, licence)
    return replace(clipping, document=document, also=also, since=since, licence=note)


def told_to(briefing: Briefing, licences: Licences) -> Briefing:
    """Return what a briefing says beyond its clippings as it may leave: of a change, that there is one."""
    return replace(
        briefing,
        marks={
            number: _marked(each, licences.of(number, each.outlet), licences)
            for number, each in briefing.marks.items()
        },
        corrections=tuple(
            _correction(each, licences.of(each.article_id, each.outlet)) for each in briefing.corrections
        ),
    )


def _correction(each: Correction, licence: Licence) -> Correction:
    if licence.allows is Allowance.FULL:
        return each
    title = "" if licence.allows is Allowance.LINK else each.title
    return replace(each, title=title, changes=_kinds(each.changes))


def _marked(since: Marked, licence: Licence, licences: Licences) -> Marked:
    told = _story(since, licences)
    return told if licence.allows is Allowance.FULL else replace(told, changes=_kinds(told.changes))


def _story(since: Marked, licences: Licences) -> Marked:
    silent = since.goes_on and licences.named(since.told_by).allows is Allowance.LINK
    return replace(since, goes_on=since.told_by) if silent else since


def _kinds(changes: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(dict.fromkeys(Change(change.kind, None, None) for change in changes))


def beginning(text: str, words: int) -> str:
    """Return so many words of a text, with a mark where more follow."""
    for number, found in enumerate(_WORD.finditer(text)):
        if number == words:
            return f"{text[: found.start()].rstrip()} …" if words else ""
    return text


def _note(whole: ArticleDocument, document: ArticleDocument, licence: Licence) -> str:
    outlet = " ".join(whole.article.outlet.split()) or "the outlet"
    policy = f"the licence policy of {outlet} allows {licence.sentence}"
    match licence.allows:
        case Allowance.LINK:
            return f"Without headline and text: {policy}."
        case Allowance.HEADLINE:
            return f"Without its text: {policy}."
        case _ if document.text == whole.text:
            return f"Text alone: {policy}, and it has no more."
        case _:
            return f"Shortened: {policy}."


def _document(whole: ArticleDocument, licence: Licence) -> ArticleDocument:
    """Cut an article; no earlier version, no markup and no words of its dateline are left to tell the rest."""
    titled = licence.allows is not Allowance.LINK
    text = beginning(whole.text, licence.words) if licence.allows is Allowance.WORDS else ""
    lengths = {"title": len(whole.article.title) if titled else 0, "text": len(text.removesuffix(" …"))}
    return replace(
        whole,
        article=_article(whole.article, titled=titled),
        text=text,
        html="",
        versions=tuple(
            replace(
                each,
                title=each.title if titled else "",
                text="",
                next_title=each.next_title if titled else "",
                next_text="",
            )
            for each in whole.versions
        ),
        appearances=tuple(each if titled else replace(each, title="") for each in whole.appearances),
        tags=tuple(_tag(each, lengths) for each in whole.tags),
        dates=tuple(
            replace(each, raw="") if each.basis is CandidateBasis.DATELINE else each for each in whole.dates
        ),
    )


def _article(whole: Article, *, titled: bool) -> Article:
    return replace(
        whole,
        title=whole.title if titled else "",
        snippet="",
        published_raw=None if whole.published_basis.value == "dateline" else whole.published_raw,
    )


def _tag(tag: Tag, lengths: dict[str, int]) -> Tag:
    return replace(tag, spans=tuple(span for span in tag.spans if span.end <= lengths.get(span.field, 0)))


def _other(other: Also, licence: Licence) -> Also:
    return replace(other, title="") if licence.allows is Allowance.LINK else other
