"""Which changes of an article matter to somebody who was given it before: what was stated is not stated so any more. Pure.

A number, a name, a quotation, the headline, a correction note, a statement that is turned or taken away. What is only
set otherwise, moved, spelt out, added, or belongs to the page rather than to the article does not matter.
"""

from __future__ import annotations

import re

from monitor.changes import Change, Kind, typed
from monitor.likeness.reading import told
from monitor.likeness.words import fold, listed

_SHORT = 12  # words; a line of the page that surrounds an article has no more
_STAMP = 6  # words; a stamp that ends with a full stop ("Updated 3 minutes ago.") has no more
_BARE = 3  # words; a line that has no more and no full stop states nothing
_BYLINE = re.compile(r"(?:by|from|von|par)\s", re.IGNORECASE)
_ENDED = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_FURNITURE = re.compile(
    r"\b(?:updated|published|posted|modified|comments?|shares?|views?|likes?|followers?|min(?:ute)?s? read|read(?:ing)? time"
    r"|(?:minutes?|hours?|days?) ago|read (?:more|also|next)|most read|sign up|newsletter|advertisement|photo|image|copyright|©"
    r"|mis à jour|publié|modifié|commentaires?|partages?|vues|temps de lecture|lecture|il y a|lire aussi|à lire|publicité|crédit"
    r"|aktualisiert|veröffentlicht|stand(?=\s*:)|kommentare?|aufrufe|lesezeit|minuten|vor \d+|lesen sie|mehr zum thema|anzeige|foto|bild)\b",
    re.IGNORECASE,
)
_STAMPED = re.compile(r"^(?:live|breaking|updated?|video|watch|exclusive|direct|en direct|vidéo|eil|eilmeldung|liveticker)\b\W*", re.IGNORECASE)  # fmt: skip
_QUOTED = re.compile(r"[“„«\"][^“”„«»\"]{3,}[”“»\"]")
_NAMED = re.compile(r"(?<=\w )[A-ZÀ-ÖØ-Þ]\w+")
_TURNING = listed(
    """not no never nobody none nothing neither nor without cannot denied denies deny refused refuses false wrongly alleged
    allegedly ne n pas jamais aucun aucune personne rien sans ni dement faux nicht kein keine keinen keinem keiner nie
    niemals niemand nichts ohne weder bestreitet bestritt falsch angeblich"""
)


def material(old: tuple[str, str], new: tuple[str, str], language: str | None = None) -> tuple[Change, ...]:
    """Return what changed from one (title, text) to another that matters, the weightiest first."""
    texts = _words("\n".join(old)), _words("\n".join(new))
    return tuple(change for change in typed(*old, *new) if _matters(change, texts, language))


def _matters(change: Change, texts: tuple[str, str], language: str | None) -> bool:
    if change.kind in (Kind.COSMETIC, Kind.PARAGRAPH_ADDED):
        return False
    if change.kind is Kind.CORRECTION:
        return not _is_furniture(change)
    if change.kind is Kind.HEADLINE:
        before, after = (_words(_STAMPED.sub("", part or "")) for part in (change.before, change.after))
        return before != after
    if _is_elsewhere(change, texts) or _is_furniture(change):
        return False
    if change.kind is Kind.NUMBER:
        return not _counts_the_same(change, language)
    if change.kind is Kind.PARAGRAPH_REMOVED:
        gone = (change.before or "").strip()
        # a teaser of another article is no sentence
        return _ENDED.search(gone) is not None and bool(
            told(gone, language).numbers or _QUOTED.search(gone) or _NAMED.search(gone)
        )
    if change.kind is Kind.WORDING:
        return _turns(change.before) != _turns(change.after)
    return True


def _is_elsewhere(change: Change, texts: tuple[str, str]) -> bool:
    """Say whether what changed only stands in another place: its sentence, or all that went, is in both texts."""
    for part in (change.sentence, change.before if change.kind is Kind.PARAGRAPH_REMOVED else None):
        words = _words(part or "")
        about = _words(change.before or change.after or "")
        if words and about in words and all(f" {words} " in f" {text} " for text in texts):
            return True
    return False


def _is_furniture(change: Change) -> bool:
    line = (change.sentence or change.before or change.after or "").strip()
    length = len(line.split())
    if length > _SHORT:
        return False
    if _ENDED.search(line) is not None:
        return length <= _STAMP and _FURNITURE.match(line) is not None
    if change.kind is Kind.CORRECTION:
        return _FURNITURE.search(line) is not None
    # a line without a full stop: in a list a number may become another; other lines tell of something else altogether
    counted = change.kind is Kind.NUMBER and change.before is not None and change.after is not None
    return length <= _BARE or not counted or bool(_FURNITURE.search(line) or _BYLINE.match(line))


def _counts_the_same(change: Change, language: str | None) -> bool:
    if change.before is None or change.after is None:
        return False
    before, after = (_numbers(part, language) for part in (change.before, change.after))
    return not before.isdisjoint(after)


def _numbers(part: str, language: str | None) -> set[tuple[float, ...]]:
    """Read the numbers that a change names, whose words may be one number or several."""
    forms = (part, part.replace(", ", "-"), part.replace(", ", " "))
    return {read for form in forms if (read := tuple(sorted(set(told(form, language).numbers))))}


def _turns(part: str | None) -> frozenset[str]:
    words = frozenset(_words(part or "").split())
    return words & _TURNING | ({"not"} if any(word.endswith("n't") for word in words) else frozenset())


def _words(text: str) -> str:
    return " ".join(re.findall(r"[\w']+", fold(text.replace("’", "'"))))
