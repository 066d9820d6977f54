"""Which sentences of an article a reader knows already from others of its story. Pure.

A sentence is known where one that was read says all of it: every word that says something, in the same order but for a
phrase that was moved, every name, the same numbers, the same quotations, and nothing that turns the sense (a “not”,
a “may”, a “nearly”). In doubt it is new: news that is dimmed is missed, what is read twice costs a moment.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from monitor.likeness.additions import Text, sentences
from monitor.likeness.days import MONTHS, WEEKDAYS
from monitor.likeness.quotations import quotations
from monitor.likeness.reading import joined_numbers, told
from monitor.likeness.senses import senses
from monitor.likeness.words import COMMON_WORDS, LONGEST, WORD, base, fold, listed, plain

_LEAST = 4  # a sentence with fewer words that say something is known by its very wording alone, and
_LEAST_ALIKE = 3  # with fewer than these not even so
_MOST_WORDS = 60  # lists and tables are no sentences
_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
_GROUPING = re.compile(r"(?<=\d)[.,](?=\d{3}(?!\d))")
_CASE = listed(
    "der die das den dem des ein eine einen einem einer eines"
)  # by these German says who does what to whom
# Who says it may be said or left out.
_SAYING = listed(
    """officials reporters journalists journalistes journalisten behorde behorden responsables
    said says say told according added announced confirmed reported stated spokesman spokeswoman spokesperson
    dit declare indique annonce confirme precise ajoute selon affirme porte-parole rapporte
    sagte teilte mitgeteilt erklarte laut angaben bestatigte berichtete sprecher sprecherin mitteilte"""
)
# What turns the sense of the rest: it must stand in both, or in neither.
_TURNING = listed(
    """not no none nobody never neither nor without cannot n't fail fails failed failing refuse refused refuses deny denied
    denies false may might could would should will shall must can expected likely unlikely possibly perhaps alleged
    allegedly reportedly apparently planned plans plan if unless until before after more less fewer over under nearly almost
    about around approximately least most only half all some every both former first last next again still former other
    another up down in out than except although despite hardly barely rather instead one
    pas ne n non aucun aucune jamais ni sans rien personne plus moins pourrait pourraient devrait devraient doit doivent peut
    peuvent serait seraient aurait auraient sera seront va vont si environ pres presque plus quelque tous toutes tout
    moitie seul seule seulement premier premiere dernier derniere prochain prochaine avant apres encore autre autres
    refuse refusent dement faux sauf malgre jusque un une
    nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder soll sollen sollte sollten kann konnen
    konnte konnten konnte wird werden wurde wurden wurde muss mussen darf durfen will wollen wohl vielleicht moglicherweise
    angeblich mutmasslich etwa rund knapp fast mehr weniger uber unter mindestens hochstens nur alle alles einige halfte
    erste ersten letzte letzten nachste nachsten ehemalige vor nach wieder noch bis falls wenn ausser trotz auch
    weigert weigerte bestreitet bestritt falsch ander andere anderen ein eine einen"""
)
# Of these, which way a language happens to put it says nothing: auxiliary verbs and articles.
_IDLE = listed("in can will n si un une ein eine einen one wurde wurden werden wird nach auch tout plus")
_TURNS = _TURNING - _IDLE


@dataclass(frozen=True, slots=True)
class Echo:
    """A sentence of a text that the `place`th of the texts read before has too: where it stands, half-open."""

    start: int
    end: int
    place: int


@dataclass(frozen=True, slots=True)
class Newness:
    """How much of an article is new: of its sentences `new` of `total`, with so many figures and quotations."""

    total: int
    new: int
    figures: int
    quotes: int
    echoes: tuple[Echo, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sentence:
    plain: str
    order: tuple[tuple[int, ...], ...]  # what the words that say something mean, one after the other
    words: frozenset[int]
    names: tuple[str, ...]
    numbers: frozenset[float]
    digits: tuple[str, ...]
    facts: frozenset[tuple[int, float]]
    turns: frozenset[str]
    cases: frozenset[tuple[str, str]]
    quotes: tuple[str, ...]


def newness(own: Text, read: Sequence[Text]) -> Newness:
    """Say what of a text is new to somebody who has read others, the first of which is named where several have it."""
    known = [
        (place, base(text.language), _taken(sentence, text.language))
        for place, text in enumerate(read)
        for _, sentence in _placed(f"{text.title}\n{text.text[:LONGEST]}")
    ]
    language = base(own.language)
    numbers = {number for _, _, one in known for number in one.numbers} | {
        digits for _, _, one in known for digits in one.digits
    }
    said = " ".join(one.plain for _, _, one in known)
    total, echoes = 0, []
    figures: set[float | str] = set()
    quotes: set[str] = set()
    for start, sentence in _placed(own.text[:LONGEST]):
        taken = _taken(sentence, own.language)
        total += 1
        place = next((place for place, other, one in known if other == language and _says(one, taken)), None)
        if place is not None:
            echoes.append(Echo(start, start + len(sentence), place))
            continue
        figures |= {digits for digits in taken.digits if digits not in numbers}
        quotes |= {quote for quote in taken.quotes if quote not in said}
    return Newness(total, total - len(echoes), len(figures), len(quotes), tuple(echoes))


def is_known(sentence: str, read: str, language: str | None) -> bool:
    """Say whether a sentence that was read says all that another one does."""
    return _says(_taken(read, language), _taken(sentence, language))


def _says(read: _Sentence, own: _Sentence) -> bool:
    if own.plain == read.plain:
        return len(own.order) >= _LEAST_ALIKE
    return (
        len(own.order) >= _LEAST
        and own.words <= read.words
        and own.turns == read.turns
        and own.cases <= read.cases
        and (f" {own.plain} " in f" {read.plain} " or _counts_the_same(own, read))
        and own.facts <= read.facts
        and all(quote in read.plain for quote in own.quotes)
        and (not read.quotes or bool(own.quotes))
        and _follows(own.digits, read.digits)
        and _follows(own.names, read.names)
        and _in_order(own.order, read.order)
    )


def _counts_the_same(own: _Sentence, read: _Sentence) -> bool:
    """Say whether two sentences have the same numbers; where one is cut out of the other, it may have fewer."""
    return own.numbers == read.numbers and sorted(own.digits) == sorted(read.digits)


def _in_order(own: Sequence[tuple[int, ...]], read: Sequence[tuple[int, ...]]) -> bool:
    """Say whether words stand in the order in which they were read, but for one phrase that was moved."""
    if len(own) > _MOST_WORDS:
        return False
    if _follows(own, read):
        return True
    count = len(own)
    return any(
        _follows((*own[:i], *own[j:k], *own[i:j], *own[k:]), read)
        for i in range(count)
        for j in range(i + 1, count)
        for k in range(j + 1, count + 1)
    )


def _follows(some: Sequence[object], all_of: Sequence[object]) -> bool:
    """Say whether a sequence is another one with parts left out."""
    rest = iter(all_of)
    return all(one in rest for one in some)


def _placed(text: str) -> Iterator[tuple[int, str]]:
    """Give the sentences of a text with the places where they begin."""
    at = 0
    for line in text.split("\n"):
        begun = at
        for sentence in sentences(line):
            begun = text.find(sentence, begun, at + len(line))
            if begun < 0:  # its inner blanks were written otherwise
                break
            yield begun, sentence
            begun += len(sentence)
        at += len(line) + 1


def _taken(sentence: str, language: str | None) -> _Sentence:
    tongue = base(language)
    written = joined_numbers(sentence)
    part = told(sentence, tongue)
    words = WORD.findall(written)
    folded = [fold(word) for word in words]
    order = tuple(
        found for word in words if fold(word) not in _SAYING and (found := tuple(senses(word, tongue)))
    )
    pieces = {piece for word in folded for piece in re.split(r"['’]", word)}
    return _Sentence(
        plain=plain(sentence),
        order=order,
        words=frozenset(sense for each in order for sense in each),
        names=tuple(_names(words, part.names if tongue == "de" else None)),
        numbers=frozenset(part.numbers),
        digits=tuple(_GROUPING.sub("", digits) for digits in _DIGITS.findall(written)),
        facts=frozenset(part.facts),
        turns=frozenset(
            (pieces & _TURNS) | ({"n't"} if any("n't" in word or "n’t" in word for word in folded) else set())
        ),
        cases=frozenset(pair for pair in pairwise(folded) if tongue == "de" and pair[0] in _CASE),
        quotes=tuple(plain(quote) for quote, _, _ in quotations(sentence)),
    )


def _names(words: Sequence[str], certain: Collection[str] | None) -> Iterator[str]:
    """Give the names of a sentence in their order: words with a capital letter inside it, in German the `certain` ones."""
    for place, word in enumerate(words):
        name = fold(word)
        if name in MONTHS or name in WEEKDAYS or name in COMMON_WORDS:
            continue
        if name in certain if certain is not None else place and word[:1].isupper():
            yield name
