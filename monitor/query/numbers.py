"""Numbers however they are written: 1,185 · 1 185 · 1.185 · 1185, and 54m · 54 million · 54 Mio · £54m.

Says which runs of index words a number may be, and whether a run found in a text is that number and no part of
a longer one. Grouping is by three digits; a point or comma before exactly three digits groups.
"""

from __future__ import annotations

import re
from functools import lru_cache

_MARKS = ".,'\u2019"
_GROUP = (
    _MARKS + " \u00a0\u202f\u2009"
)  # between groups of three digits: points, apostrophes, blanks of any width
_SCALES: dict[str, tuple[int, tuple[str, ...], tuple[str, ...]]] = {
    # zeros, written as a word of its own, written against the digits
    "k": (3, ("thousand", "mille", "tausend", "tsd", "k"), ("k",)),
    "m": (
        6,
        ("million", "millions", "millionen", "mio", "mn", "mln", "m"),
        ("m", "mn", "mln", "mio", "million", "millions"),
    ),
    "bn": (
        9,
        (
            "billion",
            "billions",
            "milliard",
            "milliards",
            "milliarde",
            "milliarden",
            "mrd",
            "md",
            "mds",
            "bn",
            "mia",
        ),
        ("bn", "b", "mrd", "md", "billion", "milliards"),
    ),
    "tn": (12, ("trillion", "trillions", "tn"), ("tn", "trillion")),
}
ENDINGS = tuple(dict.fromkeys(ending for _, _, glued in _SCALES.values() for ending in glued))
"""What may be written against the digits of a number."""
_SUFFIX = {"k": "k", "m": "m", "mn": "m", "mln": "m", "mio": "m", "bn": "bn", "mrd": "bn", "tn": "tn"}

NUMBER = re.compile(
    rf"(?<![\w.,])(?:(\d{{1,3}}(?:([{_GROUP}])\d{{3}})(?:\2\d{{3}})*)|(\d+))(?:[.,](\d+))?({'|'.join(_SUFFIX)})?(?!\w|[.,]\d)",
    re.IGNORECASE | re.ASCII,
)
"""A number as it is typed or printed: grouped digits or plain ones, decimals, a scale."""

_MARKS_BEFORE = re.compile(rf"\d[{_MARKS}\u00a0\u202f\u2009]\Z")
_MARKS_AFTER = re.compile(rf"[{_MARKS}\u00a0\u202f\u2009]\d")


@lru_cache(maxsize=4096)
def spellings(text: str) -> tuple[tuple[str, ...], ...] | None:
    """List the runs of index words that mean the number `text`; None where it is no number."""
    found = NUMBER.fullmatch(text)
    if found is None:
        return None
    grouped, _, plain, decimals, suffix = found.groups()
    whole = re.sub(r"\D", "", grouped) if grouped else plain
    tail = (decimals,) if decimals else ()
    bases = [(run + tail) for run in _groupings(whole)]
    if suffix is None:
        return tuple(bases)
    zeros, words, glued = _SCALES[_SUFFIX[suffix.lower()]]
    runs = [(*base, word) for base in bases for word in words]
    runs += [(*base[:-1], base[-1] + end) for base in bases for end in glued]
    if len(decimals or "") <= zeros and not whole.startswith("0"):
        runs += _groupings(whole + (decimals or "") + "0" * (zeros - len(decimals or "")))
    return tuple(dict.fromkeys(runs))


def _groupings(digits: str) -> list[tuple[str, ...]]:
    if len(digits) < 4 or digits.startswith("0"):
        return [(digits,)]
    head = len(digits) % 3 or 3
    groups = (digits[:head], *(digits[i : i + 3] for i in range(head, len(digits), 3)))
    return [(digits,), groups]


def stands_alone(text: str, starts: list[int], ends: list[int]) -> bool:
    """Tell whether the words at `starts` and `ends` of a text are one number, and no part of a longer one.

    `185` is not in “1,185”, nor `54m` in “1.54m”. A word of four digits and more is in no group of three, so a
    year in a date (24.11.2021) stands alone.
    """
    for left, start, end in zip(ends, starts[1:], ends[1:], strict=False):
        between = text[left:start]
        if len(between) > 2 or "\n" in between:
            return False
        if text[start].isdigit() and between not in _GROUP:
            return False
        if text[start:end] == "m":  # “54 m” are metres, “54 M€” are not
            return False
    first, last = starts[0], ends[-1]
    if len(starts) == 1 and last - first >= 4 and text[first:last].isdigit():
        return True
    if first >= 2 and _MARKS_BEFORE.search(text, first - 2, first):
        return False
    return not (text[last - 1].isdigit() and _MARKS_AFTER.match(text, last))


def begins(text: str, starts: list[int], ends: list[int], at: int, least: int) -> int:
    """Say at which of the words from `least` to `at` the number begins whose last word stands at `at`.

    The index divides 2.3m, 1,250m and 1 250m: the whole of it is the number.
    """
    while at > least and text[starts[at - 1] : ends[at - 1]].isdigit():
        between = text[ends[at - 1] : starts[at]]
        if len(between) != 1 or between not in _GROUP:
            break
        digits = re.match(r"\d+", text[starts[at] : ends[at]], re.ASCII)
        grouped = digits is not None and len(digits[0]) == 3 and ends[at - 1] - starts[at - 1] <= 3
        if between not in ".," and not grouped:
            break
        at -= 1
    return at


_SIGN = "[£€$¥₺]"
_BEFORE = re.compile(rf"(?:{_SIGN}|\b(?:EUR|GBP|USD|CHF))\s?(?:\d[\d{_GROUP}]*)?\Z")
_BEHIND = re.compile(
    rf"[\d{_GROUP}]*(?:(?:k|m|bn|tn|mio|mrd|million\w*|billion\w*|milli\w+|thousand|mille|tausend)\b\.?)?[\s-]?"
    rf"(?:d[e'\u2019]\s?)?(?:{_SIGN}|(?:m|k|md)€|euros?\b|pounds?\b|dollars?\b|livres\b|francs\b|pfund\b|franken\b"
    r"|kron\w+|z[lł]ot\w+|eur\b|gbp\b|usd\b|chf\b)",
    re.IGNORECASE,
)


def is_money(text: str, start: int, end: int) -> bool:
    """Tell whether a number of a text is a sum of money: £42,000 · 13 800 euros · 62.7 million euros · €4m · 5 M€."""
    return bool(_BEFORE.search(text, max(0, start - 16), start) or _BEHIND.match(text, end, end + 40))
