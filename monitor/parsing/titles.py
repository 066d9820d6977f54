"""The title of an article, settled between what feed, metadata and page say. Pure text; parses nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal
from urllib.parse import urlsplit

Source = Literal["heading", "jsonld", "og", "feed", "twitter", "tag"]

# What a source's word weighs when they disagree. The heading is what the reader of the page saw; the rest is written
# for search engines and social networks, and the tag for the window's frame.
WEIGHTS: dict[Source, float] = {
    "heading": 1.3,
    "jsonld": 1.1,
    "og": 1.0,
    "feed": 1.0,
    "tag": 0.6,
    "twitter": 0.4,
}

_SEPARATOR = re.compile(r"\s*(?:\||::)\s*|\s+[-–—·•»›:<>~]\s+")
_KICKER = re.compile(r"\s*[:|]\s+|\s+[-–—·•+]+\s+")
_WORDS = re.compile(r"[^\W_]+")
_COMBINING = re.compile("[\u0300-\u036f]")
_CUT = re.compile(r"\s*(?:\.\.\.|…)$")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A title as one source gives it."""

    text: str
    source: Source


@lru_cache(maxsize=4_096)
def fold(text: str) -> str:
    """Return the words of a text in one plain form, to compare by."""
    plain = text.casefold()
    if not plain.isascii():
        plain = _COMBINING.sub("", unicodedata.normalize("NFKD", plain))
    return " ".join(_WORDS.findall(plain))


def settle_title(candidates: Sequence[Candidate], outlets: Iterable[str], url: str) -> Candidate | None:
    """Return the title on which the sources agree best, without the outlet's name; None where there is none."""
    names = _outlet_names(outlets, url)
    stripped = [replace(one, text=_unopened(_without_outlet(one.text, names))) for one in candidates]
    named = [one for one in stripped if fold(one.text) and fold(one.text) not in names]
    if not named:
        return None
    reduced = [_reduced(one, named) for one in named]
    votes: dict[str, float] = {}
    for one in reduced:
        votes[fold(one.text)] = votes.get(fold(one.text), 0.0) + WEIGHTS[one.source]
    return max(reduced, key=lambda one: (votes[fold(one.text)], not _shouts(one.text), WEIGHTS[one.source]))


def _outlet_names(outlets: Iterable[str], url: str) -> frozenset[str]:
    names = {fold(name.removeprefix("@")) for name in outlets}
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        host = ""
    labels = [
        label for label in host.split(".") if label not in ("www", "m", "amp", "edition", "news", "co", "com")
    ]
    names |= {fold(label) for label in labels[:-1]} | {fold(host.removeprefix("www."))}
    return frozenset(name for name in names if len(name) > 1)


def _is_outlet(segment: str, names: frozenset[str]) -> bool:
    folded = fold(segment)
    joined = folded.replace(" ", "")
    if not folded or len(folded.split()) > 6:
        return False
    for name in names:
        bare = name.replace(" ", "")
        if joined == bare or (len(bare) >= 5 and joined.startswith(bare) and len(joined) - len(bare) <= 8):
            return True
        if len(bare) >= 3 and (f"{folded} ".startswith(f"{name} ") or f" {folded}".endswith(f" {name}")):
            return len(folded.split()) - len(name.split()) <= 3
        if len(bare) >= 6 and f" {name} " in f" {folded} " and len(folded.split()) <= 3:
            return True
        if len(joined) >= 4 and bare in (
            f"the{joined}",
            f"{joined}online",
            f"{joined}news",
            f"der{joined}",
            f"die{joined}",
        ):
            return True
    return False


def _without_outlet(text: str, names: frozenset[str]) -> str:
    """Drop the outlet's name from the end, or the beginning, of a title."""
    while (cuts := list(_SEPARATOR.finditer(text))) and _is_outlet(text[cuts[-1].end() :], names):
        text = text[: cuts[-1].start()]
    front = text[: cuts[0].start()] if cuts else ""
    # "Evening Post: Harbour – queues grow" is not the outlet alone: what stands behind the colon is of the title
    if ": " not in front and _is_outlet(front, names):
        text = text[cuts[0].end() :]
    return text.strip(" |-–—·")


def _unopened(text: str) -> str:
    """Drop an opening quotation mark that nothing closes: an ornament before the headlines of opinions."""
    for opening, closing in (("“", "”"), ("«", "»"), ("„", "“”")):
        if text.startswith(opening) and not any(mark in text for mark in closing):
            return text[1:].lstrip()
    return text


def _reduced(one: Candidate, others: Sequence[Candidate]) -> Candidate:
    """Drop a kicker before or a section after the title where another source has the title alone."""
    folded = fold(one.text)
    best = one
    if folded in {fold(other.text) for other in others if other.source == "heading"} & {
        fold(other.text) for other in others if other.source == "jsonld"
    }:
        return one  # what the reader sees and what the publisher declares are one: no kicker
    repeated = any(other.source == "og" and fold(other.text) == folded for other in others)
    for other in others:
        inner = fold(other.text)
        if len(inner) < 15 or len(inner.split()) < 3 or len(inner) >= len(fold(best.text)):
            continue
        front, back = folded.endswith(f" {inner}"), folded.startswith(f"{inner} ")
        if (front and (not repeated or _is_cut(one, other)) and _stands_alone(one, other, front=True)) or (
            back and _stands_alone(one, other, front=False)
        ):
            best = replace(one, text=other.text)
    if best is one and _CUT.search(one.text):  # cut short by a system: another has it whole
        stump = fold(_CUT.sub("", one.text))
        for other in others:
            if len(stump) > 20 and fold(other.text).startswith(stump) and not _CUT.search(other.text):
                return replace(one, text=other.text)
    return best


def _stands_alone(one: Candidate, other: Candidate, *, front: bool) -> bool:
    """Tell whether what `one` has more than `other` is divided from it, as a kicker or a section is."""
    if front:
        return one.source == "heading" or _is_cut(one, other)
    inner = fold(other.text)
    return any(fold(one.text[: cut.start()]) == inner for cut in _cuts(one.text))


def _is_cut(one: Candidate, other: Candidate) -> bool:
    """Tell whether a mark divides what stands before `other` in `one`."""
    inner = fold(other.text)
    return any(fold(one.text[cut.end() :]) == inner for cut in _cuts(one.text))


def _cuts(text: str) -> list[re.Match[str]]:
    return [*_KICKER.finditer(text), *_SEPARATOR.finditer(text)]


def _shouts(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 10 and sum(map(str.isupper, letters)) > 0.8 * len(letters)


# --- a title where there is none ------------------------------------------------------------------------

LONGEST_FIRST_SENTENCE = 120  # characters

_SHORT_FORMS = """
    mr mrs ms dr prof st sr jr gen col sgt capt lt rev hon gov sen rep no nos vs etc inc ltd co corp dept approx fig vol pp ca
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun m mm mme mlle mgr me art av bd env ex
    hr fr bzw usw inkl zzgl nr str abs geb gest ggf evtl sog vgl zb dh ua uu oa st mio mrd tel
"""
_ABBREVIATIONS = frozenset(_SHORT_FORMS.split())
_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)")
_SPACES = re.compile(r"\s+")


def first_sentence(text: str) -> str:
    """Return the first sentence of a text as a title: whole words, at most 120 characters, "" of an empty text."""
    first = next((part for part in re.split(r"\n\s*\n", text.strip()) if part.strip()), "")
    line = _SPACES.sub(" ", first).strip()
    for match in _END.finditer(line):
        if match.end() > LONGEST_FIRST_SENTENCE:
            break
        if _ends_sentence(line, match):
            sentence = line[: match.end()]
            return _unquoted_end(sentence)
    return _cut(line)


def _ends_sentence(line: str, match: re.Match[str]) -> bool:
    """Tell whether a full stop ends the sentence: no abbreviation, initial, ordinal, and a new sentence after it."""
    rest = line[match.end() :].lstrip()
    if not rest:
        return True
    opener = rest.lstrip("\"'“‘«„([–—- \u00a0")[:1]
    if opener and opener.islower():
        return False
    if match[0].startswith((".",)) and not match[0].startswith(("...", "..")):
        word = line[: match.start()].rsplit(" ", 1)[-1].lstrip("\"'“‘«„([").casefold()
        bare = word.replace(".", "")
        if bare in _ABBREVIATIONS or len(bare) == 1 or "." in word or (bare.isdigit() and len(bare) <= 2):
            return False
    # not inside a quotation that goes on: its closing mark must have come
    return not _open_quotation(line[: match.end()])


def _open_quotation(text: str) -> bool:
    pairs = (("“", "”"), ("«", "»"), ("„", "“"))
    for opening, closing in pairs:
        if opening == "“" and "„" in text:
            continue
        if text.count(opening) > text.count(closing):
            return True
    return text.count('"') % 2 == 1


def _unquoted_end(sentence: str) -> str:
    return sentence.removesuffix(".") if not sentence.endswith("..") else sentence


def _cut(line: str) -> str:
    """Cut a long sentence at a word, better at a comma or a dash, and say so."""
    if len(line) <= LONGEST_FIRST_SENTENCE:
        return line
    head = line[: LONGEST_FIRST_SENTENCE - 1]
    at = head.rfind(" ") if not line[len(head)].isspace() else len(head)
    head = head[:at] if at > 0 else head
    return head.rstrip(" ,;:–—-") + "…"
