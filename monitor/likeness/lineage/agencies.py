"""Which news agencies an article gives as its source: in its dateline, its byline, or under its text. Pure.

“A survivor told Reuters” is no credit: the agency heard somebody, and the article may have it from anywhere. So only the
places are looked at where a source is given: the opening of the text, the author, brackets, and short last lines.
"""

from __future__ import annotations

import re

from monitor.likeness.agencies import AGENCIES
from monitor.likeness.words import fold

_NAMED = {name: names[0] for names in AGENCIES for name in names}
_FOLDED = {fold(name): own for name, own in _NAMED.items()}
# The longest first, or “PA Media” would be read as “PA”.
_ANY = "|".join(re.escape(name) for name in sorted(_NAMED, key=len, reverse=True))
_ONE = re.compile(rf"(?<![\w-])(?:{_ANY})(?![\w’'-])")
_ONE_ANYHOW = re.compile(_ONE.pattern, re.IGNORECASE)
_OPENING = 200  # characters in which a dateline stands
_BRACKETS = re.compile(r"[(\[]([^()\[\]\n]{2,40})[)\]]")
_DASHED = re.compile(r"\s*([^\n]{2,30}?)\s[-–—]\s")
_LAST_LINES = 3
_LONGEST_LINE = 100  # characters of a line that gives a source
_END = 60
_SENTENCES = re.compile(r"[.!?]\s+\S")
_CREDIT = re.compile(
    r"[\s(\[*–—-]*(?:©|copyright\b|(?:sources?|quellen?)\s?:|mit (?:material|informationen|agenturmaterial)\b|avec (?:l[’'])?(?=\S)|"
    r"(?:with |additional )?reporting by\b|with (?:material|reporting) from\b)",
    re.IGNORECASE,
)
_WORDS_BEFORE = 6
# What stands between agencies, or beside one: “dpa/lno”, “mit AFP”.
_JOINING = re.compile(
    r"[\W_]|\b(?:und|et|and|mit|avec|with|from|von|by|par|via|the|l|infocom|news|lno|lby|lni|lnw|lbn|lsw|lhe|lrs|lth|lsc|lah|lmv)\b",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\b\d[\w.:/-]*|\b(?:jan|feb|f[ée]v|mar|apr|avr|ma[iy]|jun|jui|jul|aug|ao[uû]|sep|oct|okt|nov|dec|d[ée]c|dez)\w*\.?",
    re.IGNORECASE,
)


def agency_of(outlet: str) -> str | None:
    """Say which agency an outlet is; None where it is none."""
    return _FOLDED.get(" ".join(fold(outlet).split()))


def credited(text: str, author: str | None = None) -> tuple[str, ...]:
    """Name the agencies that an article gives as its source, in the order in which it does."""
    found: list[str] = []
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if lines:
        opening = lines[0][:_OPENING]
        for match in (
            *_BRACKETS.finditer(opening),
            *(dashed for dashed in [_DASHED.match(opening)] if dashed),
        ):
            found += _alone(match[1])
    found += _named(author or "")
    for line in lines[-_LAST_LINES:]:
        if len(line) <= _LONGEST_LINE and not _SENTENCES.search(line):
            found += _alone(_DATE.sub(" ", line)) or _of_credit(line)
        end = line[-_END:].rstrip(" .")
        found += [
            name for match in _BRACKETS.finditer(end) if match.end() == len(end) for name in _alone(match[1])
        ]
    return tuple(dict.fromkeys(found))


def _named(text: str, pattern: re.Pattern[str] = _ONE) -> list[str]:
    return [_FOLDED[fold(match[0])] for match in pattern.finditer(text)]


def _alone(text: str) -> list[str]:
    """Give the agencies of a text in which nothing else stands but what joins them."""
    rest = _ONE_ANYHOW.sub(" ", text)
    return _named(text, _ONE_ANYHOW) if rest != text and not _JOINING.sub("", rest) else []


def _of_credit(line: str) -> list[str]:
    """Give the agencies of a line that says where its article is from: “© 2021 AFP”, “Quelle: dpa”."""
    first = _ONE.search(line)
    if first is None or not _CREDIT.match(line) or len(line[: first.start()].split()) > _WORDS_BEFORE:
        return []
    return _named(line)
