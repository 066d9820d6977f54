"""What a word is: the tokenizer that equals FTS5's unicode61 with offsets, folding, stems, and the door for text.

No grammar and no matching here; nothing is imported before it is needed.
"""

from __future__ import annotations

import codecs
import re
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from operator import sub
from typing import Any, NamedTuple

from monitor.query.characters import DIVIDERS, FOLDS, MARKS, OUR_DIVIDERS

_MARK = "\u0300"  # stands for every mark that unicode61 drops inside a word
_WORD = re.compile(f"[^ {_MARK}][^ ]*")
_FOREIGN = re.compile("[^\x00-\x7f]+")
_LONGEST = 32768  # bytes of a word that FTS5 keeps

STEM_LANGUAGES = {"en": "english", "fr": "french", "de": "german"}
_SHORTEST_STEM = 4


class Token(NamedTuple):
    """A word of a text: as the index holds it, and where it stands (half-open, in code points)."""

    form: str
    start: int
    end: int


def _code_points(ranges: str) -> Iterator[int]:
    for part in ranges.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


SEPARATORS: str = "".join(map(chr, _code_points(OUR_DIVIDERS)))
"""The `separators` option of the FTS5 tokenizer: emoji, young symbols, and apostrophes that look like letters."""

TOKENIZER = f"unicode61 remove_diacritics 2 separators '{SEPARATORS}'"
"""The FTS5 option `tokenize=`; it holds no double quote."""


@cache
def _table() -> dict[int, str]:
    """Map each character to what it becomes: one for one, so that offsets stay."""
    table = {int(a, 16): chr(int(b, 16)) for a, b in (pair.split(":") for pair in FOLDS.split())}
    table.update(dict.fromkeys(_code_points(DIVIDERS), " "))
    table.update(dict.fromkeys(_code_points(OUR_DIVIDERS), " "))
    table.update(dict.fromkeys(_code_points(MARKS), _MARK))
    table[0] = " "
    return table


@cache
def _ascii() -> dict[int, str]:
    return {point: became for point, became in _table().items() if point < 0x80}


# What most texts in Latin letters are written with. No more than 256, and the zero first: then encoding is quick.
_USUAL = "".join(
    map(
        chr,
        _code_points(
            "0 a 20-7e a0-ff 102-107 10c-10d 118-119 11b 11e-11f 131 141-142 144 148 151-153 158-15b 15e-161 16f 171"
            " 17a 17c-17e 219 21b 2009-200a 2010-2014 2018-201a 201c-201e 2020-2022 2026 202f 2030 2032-2033"
            " 2039-203a 20ac"
        ),
    )
)


@cache
def _bytewise() -> tuple[Any, str]:
    """Give how the usual characters become bytes, and what each of these bytes becomes."""
    table = _table()
    return codecs.charmap_build(_USUAL), "".join(table.get(ord(sign), sign) for sign in _USUAL)


def folded(text: str) -> str:
    """Fold a text one character for one: what divides is a blank, what is dropped inside a word is _MARK.

    A dictionary look-up for every character costs twelve times as much as going through bytes. Where a stretch has
    characters that are not usual, it is folded by itself: most texts are ASCII then.
    """
    if text.isascii():
        return text.translate(_ascii())
    into, out_of = _bytewise()
    try:
        return codecs.charmap_decode(codecs.charmap_encode(text, "strict", into)[0], "strict", out_of)[0]
    except UnicodeEncodeError:
        table = _table()
        text = _FOREIGN.sub(lambda stretch: stretch[0].translate(table), text)
    return text.translate(_ascii() if text.isascii() else table)


def tokens(text: str) -> list[Token]:
    """Divide a text into its words exactly as the index does."""
    return list(map(Token, *scan(text)))


def scan(text: str) -> tuple[list[str], list[int], list[int]]:
    """Divide a text into the forms, starts and ends of its words."""
    plain = folded(text)
    return listed(plain), *places(plain)


def spelled(text: str) -> set[tuple[str, str]]:
    """Give the different words of a text: each in small letters as it is written, and its form."""
    if text.isascii() and not is_hard(text):
        return {(form, form) for form in listed(folded(text))}
    forms, starts, ends = scan(text)
    written = {(text[start:end], form) for form, start, end in zip(forms, starts, ends, strict=True)}
    return {(word.lower(), form) for word, form in written}


def listed(folded: str) -> list[str]:
    """List the forms of the words of a folded text: what the judge, who judges millions, reads first."""
    if is_hard(folded):
        return [_shortened(match[0].replace(_MARK, "")) for match in _WORD.finditer(folded)]
    return folded.split()


def counted(folded: str, borders: Sequence[int]) -> list[int]:
    """Count the words of a folded text from each of some borders, which divide no word, to the next."""
    stretches = zip(borders, (*borders[1:], len(folded)), strict=True)
    if is_hard(folded):
        return [len(_WORD.findall(folded, begin, end)) for begin, end in stretches]
    return [len(folded[begin:end].split()) for begin, end in stretches]


def places(folded: str) -> tuple[list[int], list[int]]:
    """List where the words of a folded text begin and end."""
    if is_hard(folded):
        found = list(_WORD.finditer(folded))
        return [match.start() for match in found], [match.end() for match in found]
    sizes = list(map(len, folded.split(" ")))
    ends = [end + at for at, (end, size) in enumerate(zip(accumulate(sizes), sizes, strict=True)) if size]
    return list(map(sub, ends, filter(None, sizes))), ends


def is_hard(folded: str) -> bool:
    """Tell whether the words of a folded text are not just what stands between its blanks."""
    return _MARK in folded or len(folded) > _LONGEST // 4


def _shortened(form: str) -> str:
    if len(form) <= _LONGEST // 4:
        return form
    return form.encode("utf-8", "replace")[:_LONGEST].decode("utf-8", "ignore")


@lru_cache(maxsize=16384)
def form_of(word: str) -> str:
    """Give the index form of one word; of several words, those joined without blanks."""
    return "".join(token.form for token in tokens(word))


# --- folding beyond unicode61 ---------------------------------------------------------------------------

_SPELLED_OUT = {
    "œ": "oe", "æ": "ae", "ß": "ss", "ẞ": "ss", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ħ": "h",
    "ı": "i", "ŧ": "t", "ŋ": "n", "ĳ": "ij", "ŀ": "l", "ŉ": "n", "ſ": "s", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl",
    "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ǆ": "dz", "ǉ": "lj", "ǌ": "nj", "ªº"[0]: "a", "ªº"[1]: "o",
}  # fmt: skip
_FOLD = str.maketrans(_SPELLED_OUT)


def fold(form: str) -> str:
    """Spell out what unicode61 leaves as it is: œ æ ß ł ø đ and their like. Takes and gives index forms."""
    return form if form.isascii() else form.translate(_FOLD)


_JOINED = (("oe", "œ"), ("ae", "æ"), ("ss", "ß"))


@lru_cache(maxsize=4096)
def either_spelling(form: str) -> tuple[str, ...]:
    """List the spellings of a word, or of the beginning of one, itself first: coeur and cœur. Takes and gives index forms."""
    found = {form, fold(form)}
    for spelled, single in _JOINED:
        found |= {each.replace(spelled, single) for each in found}
    return (form, *sorted(found - {form}))


# --- stems ----------------------------------------------------------------------------------------------

_local = threading.local()  # a stemmer is not safe to share between threads


def _stemmer(language: str) -> Any:
    stemmers: dict[str, Any] | None = getattr(_local, "stemmers", None)
    if stemmers is None:
        stemmers = _local.stemmers = {}
    if language not in stemmers:
        import Stemmer

        # its own memory costs more than stemming; `stems` remembers the words of queries
        stemmers[language] = Stemmer.Stemmer(STEM_LANGUAGES[language], 0)
    return stemmers[language]


@lru_cache(maxsize=65536)
def stems(word: str, language: str | None = None) -> frozenset[tuple[str, str]]:
    """Give the (language, stem) pairs of a word as written, accents and all; stems themselves are folded.

    Stemming sees the accents (a French stemmer needs them), comparing does not. Stems under four letters are
    left out: *news* would find *new*. Without a language that is stemmed, all three are tried.
    """
    lower = word.lower()
    if not lower.isalpha():
        return frozenset()
    code = (language or "")[:2].lower()
    languages = (code,) if code in STEM_LANGUAGES else tuple(STEM_LANGUAGES)
    found = ((each, fold(form_of(_stemmer(each).stemWord(lower)))) for each in languages)
    return frozenset((each, stem) for each, stem in found if len(stem) >= _SHORTEST_STEM)


def stemmed(words: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Give for each language the stems of many words in small letters: as `stems`, but short ones too, and quicker."""
    for language in STEM_LANGUAGES:
        found = _stemmer(language).stemWords(words)
        yield language, [stem if stem.isascii() else fold(form_of(stem)) for stem in found]


# --- the door -------------------------------------------------------------------------------------------

_NEW_LINE = re.compile("\r\n?|[\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_PLAIN = re.compile("[\n -~]*")


def normalise(text: str) -> str:
    """Bring a text into the one form that is stored: NFC, without soft hyphens, zero-width and control characters.

    Every kind of line end becomes a newline, a tab a blank.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = _UNSEEN.sub("", _NEW_LINE.sub("\n", text).replace("\t", " "))
    return unicodedata.normalize("NFC", text)
