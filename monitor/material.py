"""Which changes of an article matter to somebody who was given it before: what was stated is not stated so any more. Pure.

A number, a name, a quotation, the headline, a correction note, a statement that is turned or taken away. What is only
set otherwise, moved, spelt out, added, or belongs to the page rather than to the article does not matter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from monitor.briefing import Mark
from monitor.changes import Change, Kind, typed
from monitor.changes.wording import numbers
from monitor.likeness.days import MONTHS, weekday
from monitor.likeness.names import may_precede
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
_STAMPS = re.compile(
    r"(?:first |last )?(?:updated|published|posted|modified|mis à jour|publié|modifié|aktualisiert|veröffentlicht|stand)\b.*"
    r"(?:\b\d{1,2}\s?[.:h]\s?\d{2}\b|\b20\d\d\b)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?<=\d)\s?[.:h]\s?(?=\d\d(?!\d))")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ONE = listed("one un une ein eine einen einem einer")
_STAMPED = re.compile(r"^(?:live|breaking|updated?|video|watch|exclusive|direct|en direct|vidéo|eil|eilmeldung|liveticker)\b\W*", re.IGNORECASE)  # fmt: skip
_QUOTED = re.compile(r"[“„«\"][^“”„«»\"]{3,}[”“»\"]")
_DIVIDES = re.compile(r"\s+([|–—·•-])\s+")
_OUTLET = 5  # words; the name of an outlet beside a headline has no more
_TITLES = listed(
    "m mm mr mrs ms mme mlle dr prof herr frau monsieur madame sir dame lord lady"
)  # beside a name
_NAMED = re.compile(r"(?<=\w )[A-ZÀ-ÖØ-Þ]\w+")
_NOT = listed(
    "not no never nobody none nothing neither nor ne n pas jamais aucun aucune personne rien ni nicht kein keine keinen"
    " keinem keiner nie niemals niemand nichts weder"
)
_TURNING = _NOT | listed(
    """without cannot declined declines rejected rejects reject refuse rejete rejette lehnte lehnt abgelehnt
    verweigert verweigerte weigerte weigert dementiert dementierte denied denies deny refused refuses false wrongly alleged
    allegedly sans dement faux ohne bestreitet bestritt falsch angeblich"""
)


def material(old: tuple[str, str], new: tuple[str, str], language: str | None = None) -> tuple[Change, ...]:
    """Return what changed from one (title, text) to another that matters, the weightiest first."""
    texts = _Texts(*map("\n".join, (old, new)))
    return tuple(change for change in typed(*old, *new) if _matters(change, texts, language))


def mark_of(changes: tuple[Change, ...], *, another: bool) -> Mark | None:
    """Mark an article that was briefed before by what changed materially; `another`: something not cosmetic changed.

    What was stated and is put otherwise or taken away was corrected; more is said, and a headline changes, as news
    develops, unless it says the contrary.
    """
    if any(map(_corrects, changes)):
        return Mark.CORRECTED
    return Mark.DEVELOPED if changes or another else None


def _corrects(change: Change) -> bool:
    if change.kind is Kind.HEADLINE:
        return _turns(change.before) != _turns(change.after)
    return change.kind is Kind.CORRECTION or bool(change.before)


@dataclass(frozen=True)
class _Texts:
    """Both texts: as they are written, in words alone, and by lines."""

    old: str
    new: str

    @cached_property
    def words(self) -> tuple[str, str]:
        return _words(self.old), _words(self.new)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        return tuple(" ".join(line.split()) for text in (self.new, self.old) for line in text.split("\n"))

    def line(self, part: str) -> str:
        """Return the line in which a sentence stands, whatever full stop divided it."""
        return next((line for line in self.lines if part in line), part)


def _matters(change: Change, texts: _Texts, language: str | None) -> bool:
    if change.kind in (Kind.COSMETIC, Kind.PARAGRAPH_ADDED):
        return False
    if change.kind is Kind.CORRECTION:
        return not _is_furniture(change, texts)
    if change.kind is Kind.HEADLINE:
        return _headlines(change.before, language).isdisjoint(_headlines(change.after, language))
    if _is_elsewhere(change, texts.words) or _is_furniture(change, texts):
        return False
    if change.kind is Kind.NUMBER and not _is_of_one(change):
        return not _counts_the_same(change, language)
    if change.kind is Kind.NAME:
        return not _names_the_same(change, language)
    if change.kind is Kind.PARAGRAPH_REMOVED:
        gone = (change.before or "").strip()
        # a teaser of another article is no sentence
        return _ENDED.search(gone) is not None and bool(
            told(gone, language).numbers or _QUOTED.search(gone) or _NAMED.search(gone)
        )
    if change.kind in (Kind.WORDING, Kind.NUMBER):
        if _turns(change.before) != _turns(change.after):
            return True
        others = (_speaks_of_other_days, _names_others, _counts_others)
        return any(says_others(change, language) for says_others in others)
    return True


def _headlines(title: str | None, language: str | None) -> set[tuple[tuple[str, ...], frozenset[float]]]:
    """Give the words and the numbers of a headline, with and without what may be the name of its outlet."""
    title = _STAMPED.sub("", title or "")
    forms = [title]
    for divides in _DIVIDES.finditer(title):
        for rest, beside in (
            (title[: divides.start()], title[divides.end() :]),
            (title[divides.end() :], title[: divides.start()]),
        ):
            if _may_be_an_outlet(beside, divides[1], rest):
                forms.append(rest)
    return {
        (
            tuple(word for word in _words(form).split() if not told(word, language).numbers),
            frozenset(told(form, language).numbers),
        )
        for form in forms
    }


def _may_be_an_outlet(beside: str, divides: str, rest: str) -> bool:
    """Say whether a part of a headline has the looks of a name, which the rest of it has not."""
    if not 0 < len(beside.split()) <= _OUTLET:
        return False
    return divides == "|" or (_is_capital(beside) and not _is_capital(rest))


def _is_capital(part: str) -> bool:
    return all(
        word[0].isupper() or not word[0].isalpha() for word in part.split() if len(word) > 3 or len(part) < 8
    )


def _names_the_same(change: Change, language: str | None) -> bool:
    """Say whether a name only became longer or shorter, or whoever has it was not named before."""
    before, after = (
        frozenset(_words(part or "").split()) - _TITLES for part in (change.before, change.after)
    )
    if before <= after or (after and after <= before):
        return True
    return _is_of_office(change, language) if after else _is_shorter(change)


def _is_of_office(change: Change, language: str | None) -> bool:
    """Say whether what changed only stands before a name, as in German what somebody is does, with a capital letter, too."""
    if language != "de" or not change.before or not change.after:
        return False
    behind = [
        re.search(rf"\b{re.escape(part)}\s+([A-ZÄÖÜ]\w+)", text or "")
        for part, text in ((change.before, change.was), (change.after, change.sentence))
    ]
    if behind[0] is None or behind[1] is None or behind[0][1] != behind[1][1]:
        return False
    return told(change.was or "", language).names == told(change.sentence or "", language).names


def _is_shorter(change: Change) -> bool:
    """Say whether of a name a part stayed: what stood right before or behind what went, with a capital letter."""
    went = re.escape(change.before or "")
    beside = re.search(
        rf"(?:(\b[A-ZÀ-ÖØ-Þ][\w’'-]+)\s+)?\b{went}\b(?:\s+([A-ZÀ-ÖØ-Þ][\w’'-]+))?", change.was or ""
    )
    stays = f" {_words(change.sentence or '')} "
    return beside is not None and any(f" {_words(word)} " in stays for word in beside.groups() if word)


def _speaks_of_other_days(change: Change, _: str | None) -> bool:
    before, after = (_days(part) for part in (change.before, change.after))
    return bool(before and after) and before != after


def _days(part: str | None) -> set[str]:
    """Name the days of the week and the months of some words, in whatever language, also inside German ones."""
    found: set[str] = set()
    for word in _words(part or "").split():
        day = weekday(word)
        if day is not None:
            found.add(f"day {day}")
        elif word in MONTHS:
            found.add(f"month {MONTHS[word]}")
    return found


def _names_others(change: Change, language: str | None) -> bool:
    """Say whether a name stands in the place of another one that only what surrounds them tells from other nouns."""
    if not all(
        part and part[0].isupper() and len(part.split()) == 1 for part in (change.before, change.after)
    ):
        return False
    if language == "de" and _stands_as_a_place(change):
        return True
    before, after = (told(part or "", language) for part in (change.was, change.sentence))
    if before.names == after.names:
        return False
    was, became = (part.names | part.begins for part in (before, after))
    return bool(was - became and became - was)


def _stands_as_a_place(change: Change) -> bool:
    """Say whether both nouns stand bare where German has a town or a person."""
    beside = re.search(rf"(\w+)\s+{re.escape(change.before or '')}\b", change.was or "")
    return beside is not None and all(
        may_precede(fold(beside[1]), fold(part or "")) for part in (change.before, change.after)
    )


def _is_elsewhere(change: Change, texts: tuple[str, str]) -> bool:
    """Say whether what changed only stands in another place: its sentence, or all that went, is in both texts."""
    for part in (change.sentence, change.before if change.kind is Kind.PARAGRAPH_REMOVED else None):
        words = _words(part or "")
        about = _words(change.before or change.after or "")
        if words and about in words and all(f" {words} " in f" {text} " for text in texts):
            return True
    return False


def _is_furniture(change: Change, texts: _Texts) -> bool:
    line = texts.line((change.sentence or change.before or change.after or "").strip())
    length = len(line.split())
    if length > _SHORT:
        return False
    if _STAMPS.match(line) is not None:
        return True
    if _ENDED.search(line) is not None:
        return length <= _STAMP and _FURNITURE.match(line) is not None
    if change.kind is Kind.CORRECTION:
        return _FURNITURE.search(line) is not None
    # a line without a full stop: in a list a number may become another; other lines tell of something else altogether
    counted = change.kind is Kind.NUMBER and change.before is not None and change.after is not None
    return length <= _BARE or not counted or bool(_FURNITURE.search(line) or _BYLINE.match(line))


def _is_of_one(change: Change) -> bool:
    """Say whether “one” came or went that may as well be no number."""
    part = change.before or change.after or ""
    return None in (change.before, change.after) and frozenset(_words(part).split()) <= _ONE


def _counts_others(change: Change, language: str | None) -> bool:
    """Say whether a sentence has other numbers in the place of some, where a unit is written with its number."""
    before, after = (told(part or "", language).numbers for part in (change.was, change.sentence))
    return bool(before - after and after - before)


def _counts_the_same(change: Change, language: str | None) -> bool:
    if change.before is not None and change.after is not None:
        before, after = (_numbers(part, language) for part in (change.before, change.after))
        if not before.isdisjoint(after):
            return True
        if len(numbers(change.before)) == len(numbers(change.after)) == 1:
            return False
    if change.before is None and _YEAR.fullmatch(change.after or ""):
        return True  # a date became whole
    return _sentence_counts_the_same(change.was or "", change.sentence or "", language)


def _sentence_counts_the_same(was: str, sentence: str, language: str | None) -> bool:
    """Say whether a sentence has the same numbers as before, whatever stands for their units, in the same order."""
    before, after = told(was, language).numbers, told(sentence, language).numbers
    if not before or before != after:
        return False
    written = [value for _, value in numbers(was)], [value for _, value in numbers(sentence)]
    return sorted(written[0]) != sorted(written[1]) or written[0] == written[1]


def _numbers(part: str, language: str | None) -> set[tuple[float, ...]]:
    """Read the numbers that a change names, whose words may be one number or several."""
    forms = (part, part.replace(", ", "-"), part.replace(", ", " "), _CLOCK.sub(" ", part.replace(", ", " ")))
    return {read for form in forms if (read := tuple(sorted(set(told(form, language).numbers))))}


def _turns(part: str | None) -> frozenset[str]:
    words = frozenset(_words(part or "").split())
    return frozenset("not" if word in _NOT else word for word in words & _TURNING) | (
        {"not"} if any(word.endswith("n't") for word in words) else frozenset()
    )


def _words(text: str) -> str:
    return " ".join(re.findall(r"[\w']+", fold(text.replace("’", "'"))))
