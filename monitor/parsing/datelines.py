"""Date lines that leaked from a page into the start of its text: “Published: 1 October 2021”, “PARIS, Oct 1, 2021 -”.

Only the very start of a text is looked at, and only what cannot be a sentence: a label with a colon, or a whole date
that a line end, a dash or a new sentence follows. A date in prose is never taken.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from monitor.parsing.dates import parse_date
from monitor.parsing.datewords import PLACES, ZONES

_LOOKED_AT = 400  # characters

_MONTH = (
    r"(?:janvier|janv|january|januar|januari|jänner|jan|gennaio|gen|enero|ene|"
    r"février|fevrier|févr|fevr|fév|february|februar|februari|feb|febbraio|febrero|"
    r"march|mars|märz|maart|marzo|mar|mrt|mär|mrz|april|aprile|avril|avr|abril|apr|abr|may|mai|maggio|mag|mayo|mei|"
    r"june|juin|juni|junio|giugno|giu|jun|july|juillet|juil|juli|julio|luglio|lug|jul|"
    r"august|augustus|août|aout|agosto|ago|aug|septembre|september|settembre|septiembre|setiembre|sept|sep|set|"
    r"october|octobre|oktober|ottobre|octubre|oct|okt|ott|november|novembre|noviembre|nov|"
    r"december|décembre|decembre|dezember|dicembre|diciembre|déc|dec|dez|dic)\b\.?"
)
_WEEKDAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    r"lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|"
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)|"
    r"(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"(?:maan|dins|woens|donder|vrij|zater|zon)dag)\b\.?,?\s+"
)
_DAY = (
    rf"(?:{_WEEKDAY})?(?:"
    r"\d{4}-\d{2}-\d{2}|\d{4}/\d{2}/\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|"
    rf"\d{{1,2}}(?:st|nd|rd|th|er|º|°|\.)?\s*(?:de\s+|of\s+)?{_MONTH},?\s*(?:del?\s+)?\d{{4}}|"
    rf"{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}"
    r")(?!\d)"
)
_ZONE_NAMES = "|".join(sorted((name for name in (*ZONES, *PLACES) if len(name) > 1), key=len, reverse=True))
_CLOCK = (
    r"(?:T|,?\s*(?:[|/–—-]|\bat\b|\bà\b|\bum\b|\balle\b|\bore\b|\ba las\b|\bom\b|•|·)?\s*)"
    r"\d{1,2}(?:[:.h]\d{2}(?::\d{2}(?:[.,]\d+)?)?|\s?h\b|(?=\s?[ap]\.?m\b))"
    r"(?:\s?[ap](?:m\b|\.m\.))?(?:\s?(?:uhr|uur|hrs|h)\b)?"
    rf"(?:\s?\(?(?:(?:utc|gmt)?[+-]\d{{1,2}}:?(?:\d{{2}})?|Z\b|(?:{_ZONE_NAMES})\b)\)?)?"
)
_ZONE = rf"(?:\s?\(?(?:(?:utc|gmt)[+-]\d{{1,2}}|Z\b|(?:{_ZONE_NAMES})\b)\)?)?"
# "15:02 BST, 1 October 2021"
_EARLY_CLOCK = rf"\d{{1,2}}[:.]\d{{2}}(?::\d{{2}})?(?:\s?[ap](?:m\b|\.m\.))?(?:\s?uhr\b)?{_ZONE},?\s+(?:on\s+|am\s+|le\s+)?"
_DATE = rf"(?P<date>(?P<early>{_EARLY_CLOCK})?{_DAY}(?P<clock>{_CLOCK})?)"
_WEAK = r"(?:(?:on|le|am|il|el|op)\s+)?"
_LABEL = (
    r"(?P<label>(?:first\s+)?published(?:\s+(?:on|at))?|issued(?:\s+on)?|publication\s+date|posted(?:\s+(?:on|at))?|(?:last\s+)?updated(?:\s+(?:on|at))?|"
    r"(?:last\s+)?modified(?:\s+on)?|date(?:\s+published|\s+de\s+publication)?|publié(?:e)?(?:\s+le)?|mise?\s+à\s+jour(?:\s+le)?|modifiée?\s+le|"
    r"veröffentlicht(?:\s+am)?|erschienen(?:\s+am)?|erstellt(?:\s+am)?|aktualisiert(?:\s+am)?|stand|datum|"
    r"pubblicato(?:\s+il)?|aggiornato(?:\s+il)?|data|publicado(?:\s+el)?|actualizado(?:\s+el)?|fecha|gepubliceerd(?:\s+op)?)"
    r"(?P<colon>\s*[:|–—-])?\s*"
)
_CAPITALS = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_a-zß-öø-ÿ]|['’.-])+"
_PLACE = rf"{_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}}"
_AGENCY = r"(?:\s*\([^()\n]{1,40}\))?"

_LABELLED = re.compile(rf"\s*{_LABEL}{_WEAK}{_DATE}", re.IGNORECASE)
_BARE = re.compile(rf"\s*{_WEAK}{_DATE}", re.IGNORECASE)
_PLACED = re.compile(
    rf"\s*(?-i:{_PLACE})(?:,\s*(?!\d)[^\W\d_][\w .'’-]{{1,30}}?)?,?\s+(?:le\s+|the\s+)?{_DATE}{_AGENCY}\s*(?:[:–—]|-{{1,2}})\s*",
    re.IGNORECASE,
)
# "Calais, 1 October 2021 –": a place that does not shout, if a comma and a dash leave no doubt
_CALM = r"(?!(?:the|an?|der|die|das|une?|mrs?|mme|herr|frau|monsieur|madame|on|at|in|by|since|until|from|le|la|les|am|im|seit|bis|vom|ab|depuis|dès|au|en|von|und|and|et)\b)[^\W\d_]+(?:[ '’-][^\W\d_]+){0,3}"
_PLACED_CALMLY = re.compile(
    rf"\s*(?-i:(?=[^\W\d_a-zß-öø-ÿ])){_CALM},\s+(?:le\s+|den\s+)?{_DATE}{_AGENCY}\s*(?:[–—]|\s-{{1,2}}\s)\s*"
    r"(?=[\"“„«‘'(\[]|(?-i:[^\W\d_a-zß-öø-ÿ]))",
    re.IGNORECASE,
)
_PLACE_LINE = re.compile(rf"{_PLACE}(?:,\s*[^\W\d_][\w .'’-]{{1,30}})?{_AGENCY}\s*(?::|[–—]|\s-{{1,2}}\s)\s*")
_PUBLICATION = re.compile(r"updat|mis|modif|aktual|aggiorn|actual", re.IGNORECASE)
_LINE_END = re.compile(r"[ \t]*(?:\r?\n|\u2028|\u2029)")
_DIVIDER = re.compile(r"\s*(?:[|•·—–]|-{1,2}(?=\s)|/(?=\s))\s*")
_SOURCES = re.compile(r"\s*/\s+[A-Z][A-Z/ ]{1,30}(?=[ \t]*(?:\r?\n|\u2028|\u2029))")
_WEEKDAY_FIRST = re.compile(_WEEKDAY, re.IGNORECASE)
_OPENS = re.compile(r"\s+(?:[\"“„«‘'‹(\[]|(?=[^\W\d_])(?-i:[^a-zß-öø-ÿ]))")
_NUMERIC_DATE = re.compile(r"\s*\d")


def dateline(text: str, now: datetime) -> tuple[str, str, str] | None:
    """Find a leaked date line at the start: (published, the publisher's wording, the text without it), or None.

    A time without a zone is UTC. A day after tomorrow is not believed.
    """
    head = text[:_LOOKED_AT]
    placed = _PLACED.match(head) or _PLACED_CALMLY.match(head)
    if placed is not None and not _WEEKDAY_FIRST.match(head.lstrip()):
        return _result(placed["date"], text[placed.end() :], now)
    found: str | None = None
    updated: str | None = None
    at = 0
    while (match := _LABELLED.match(head, at)) is not None and _ends(head, match):
        if _PUBLICATION.match(match["label"]):
            updated = updated or _read(match, now)
        else:
            found = found or _read(match, now)
        at = _skip(head, match.end())
    if at == 0:
        bare = _BARE.match(head)
        if bare is None or not _ends(head, bare):
            return None
        found = _read(bare, now)
        sources = _SOURCES.match(head, bare.end())
        at = _skip(head, sources.end() if sources else bare.end())
    chosen = found or updated
    if chosen is None:
        return None
    place = _PLACE_LINE.match(head, at)
    return _result(chosen, text[place.end() if place else at :], now)


def _read(match: re.Match[str], now: datetime) -> str:
    """Return the wording of a date, with its label where that tells the day from the month."""
    alone: str = match["date"]
    return alone if parse_date(alone, now) else match[0].strip()


def _ends(head: str, match: re.Match[str]) -> bool:
    """Say whether what follows a date shows that it stands by itself and does not begin a sentence."""
    rest = head[match.end() :]
    groups = match.groupdict()
    strong = bool((groups.get("colon") or "").strip())
    timed = match["clock"] is not None or match["early"] is not None
    if not rest.strip():
        return False
    if _LINE_END.match(rest) or _DIVIDER.match(rest) or _LABELLED.match(rest.lstrip(" ,;")):
        return True
    if strong:
        return True
    if timed and rest.startswith(". "):
        return True
    numeric = bool(_NUMERIC_DATE.match(match["date"]))
    labelled = "label" in groups
    iso = bool(re.match(r"\d{4}[-/]|\d{1,2}[./]\d", match["date"]))
    return bool(_OPENS.match(rest)) and (labelled or (numeric and iso and (timed or "-" in match["date"])))


def _skip(head: str, at: int) -> int:
    """Pass the signs that divide metadata from text, but no quotation mark."""
    passed = re.compile(r"[\s,;:|•·–—.-]*").match(head, at)
    return passed.end() if passed else at


def _result(raw: str, rest: str, now: datetime) -> tuple[str, str, str] | None:
    published = parse_date(raw, now)
    if published is None or published[:10] > (now + timedelta(days=1)).date().isoformat():
        return None
    remaining = rest.lstrip()
    return (published, raw.strip(), remaining) if remaining else None
