"""Dates as feeds, pages and leaked date lines write them.

A date that is read becomes a `Published` text: the day, or the second in UTC. What has no day is no date: nothing
here guesses a day from a year or a month. Nothing here raises, whatever the text.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from monitor.parsing.datewords import FILLERS, MONTHS, PLACES, WEEKDAYS, ZONES

_LONGEST = 160  # characters; no date is longer
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_STRANGE_WORDS = 4  # a text with more words that belong to no date is not one

_ISO = re.compile(
    r"(?P<year>\d{4})(?:"
    r"-?w(?P<week>\d{2})(?:-?(?P<weekday>[1-7]))?"
    r"|(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})"
    r"|(?P<month2>\d{2})(?P<day2>\d{2})"
    r"|-?(?P<ordinal>\d{3})"
    r")(?!\d)(?P<rest>.*)",
    re.DOTALL,
)
_WEEKDAY_FIRST = re.compile(r"^[a-z]{2,10}\.?,?\s+(?=\d{4}-)")
_ISO_TIME = re.compile(
    r"(?:\s*t\s*|[\s,_]+|\s+-\s+|\s+at\s+|(?<=\d)(?=\d{2}:))(?P<hour>\d{2}|\d(?=:))(?::?(?P<minute>\d{2}))?(?::?(?P<second>\d{2}))?"
    r"(?:[.,:](?P<fraction>\d+))?\s*(?P<half>[ap]\.?m\.?)?(?P<rest>.*)",
    re.DOTALL | re.IGNORECASE,
)
_ISO_HOUR = re.compile(r"t\d{2}(?:z|[+-]\d{2}(?::?\d{2})?)?\Z", re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?\Z")
_TIME = re.compile(
    r"(?<![\d.:/-])(?P<hour>\d{1,2})(?:"
    r"\s?[:h]\s?(?P<minute>\d{2})(?:\s?[:m]\s?(?P<second>\d{2})(?:[.,]\d+)?)?s?"
    rf"|\.(?P<minute2>\d{{2}})(?!\.?\d)(?=\s*(?:[ap]\.?m\b|uhr|h\b|uur|hrs|$|\(|(?:{'|'.join(ZONES)})\b))"
    r"|(?=\s?(?:[ap]\.?m\b|uhr\b|uur\b|heures?\b))|\s?h(?![a-z])"
    r")\s*(?P<half>[ap]\.?\s?m\b\.?)?(?:\s?(?:uhr|uur|hrs|heures?|h)\b)?",
)
_OFFSET = re.compile(
    r"(?:\b(?:utc|gmt|z)\s?)?(?<![\d])(?P<sign>[+\-−–])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?(?![\d:/.-])"
)
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)")
_MONTH_NAME = re.compile(rf"\b(?:{'|'.join(name for name in MONTHS if name not in WEEKDAYS)})\b")
# words and forms of languages that write the day before the month, beside a date of numbers
_DAY_FIRST = re.compile(
    r"\b(?:le|du|publiee?|mise?|modifiee?|am|um|uhr|vom|den|stand|veroffentlicht|aktualisiert|erstellt|il|del|alle|ore|pubblicato|"
    r"aggiornato|el|publicado|actualizado|op|om|uur|gepubliceerd)\b|\ba\s+\d{1,2}\s?[:h]|\d\s?h\s?\d\d\b"
)
# the two forms in which nearly all feeds write their dates, to the letter
_RFC_822 = re.compile(
    r"(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) (?:([+-])(\d\d)(\d\d)|GMT|UTC|Z)"
)
_RFC_3339 = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:([+-])(\d\d):(\d\d)|Z)")
# 2021年10月1日, 2021년 10월 1일, with the half of the day before its time
_EASTERN = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_EASTERN_HALF = re.compile(r"(오전|上午|午前)|(오후|下午|午後)\s?(\d{1,2}:\d{2}(?::\d{2})?)")
_SCRIPTED = re.compile(r"\\?/Date\((\d{9,16})(?:[+-]\d{4})?\)\\?/")
_YEAR_MARK = re.compile(r"[’'](\d{2})\b")
_PIECE = re.compile(r"\d+|[^\W\d_]+")
_REGION = re.compile(r"\b[a-z]+(?:/[a-z_]+)+\b")


def parse_date(raw: str | None, now: datetime) -> str | None:
    """Read a date field as a `Published` text; None where it has no day or is not credible.

    Without a zone a time is UTC. `now` decides the century of years with two digits.
    """
    if not raw:
        return None
    try:
        usual = _usual(raw)
    except (ValueError, OverflowError):
        usual = None
    if usual is not None:
        return usual
    if not raw.isascii():
        raw = _westernised(raw[: 2 * _LONGEST])
    elif scripted := _SCRIPTED.fullmatch(raw.strip()):
        raw = scripted[1]
    text = _fold(raw[: 2 * _LONGEST]).strip(" \t\r\n\"'“”[]")
    if not text or len(text) > _LONGEST:
        return None
    try:
        return _epoch(text) or _iso(_WEEKDAY_FIRST.sub("", text)) or _worded(text, now)
    except (ValueError, OverflowError):  # a 30th of February and its kin
        return None


def _fold(text: str) -> str:
    """Lower the case, take off accents, make every blank and dash of numbers an ordinary one."""
    plain = "".join(
        character
        for character in unicodedata.normalize("NFKD", text)
        if not unicodedata.combining(character) and character not in "\u200b\u200e\u200f\ufeff\u00ad"
    )
    return " ".join(plain.lower().replace("ß", "ss").replace("\u2212", "-").replace("\x00", " ").split())


def _westernised(raw: str) -> str:
    """Write a date of the East as one of the West; any other as it is."""
    text = _EASTERN.sub(lambda found: f"{found[1]}-{int(found[2]):02}-{int(found[3]):02} ", raw)
    if text == raw:
        return raw
    return _EASTERN_HALF.sub(lambda found: "" if found[1] else f"{found[3]} pm", text)


def _usual(raw: str) -> str | None:
    """Read the two usual forms the short way; None for any other, and for what only the long way can judge."""
    if found := _RFC_822.fullmatch(raw):
        day_, name, year = found[1], found[2].lower(), found[3]
        month = MONTHS.get(name)
    elif found := _RFC_3339.fullmatch(raw):
        year, month, day_ = found[1], int(found[2]), found[3]
    else:
        return None
    hour, minute, second = int(found[4]), int(found[5]), int(found[6])
    if month is None or hour > 23 or second > 59:
        return None
    moment = datetime(int(year), month, int(day_), hour, minute, second, tzinfo=UTC)
    if found[7]:
        ahead = timedelta(hours=int(found[8]), minutes=int(found[9]))
        if ahead > timedelta(hours=15):
            return None
        moment += -ahead if found[7] == "+" else ahead
    return _moment(moment)


# --- the forms ------------------------------------------------------------------------------------------


def _epoch(text: str) -> str | None:
    digits, _, fraction = text.partition(".")
    if not digits.isascii() or not digits.isdecimal() or (fraction and not fraction.isdecimal()):
        return None
    scale = {9: 1, 10: 1, 12: 1_000, 13: 1_000, 15: 1_000_000, 16: 1_000_000, 19: 1_000_000_000}.get(
        len(digits)
    )
    if scale is None or (len(digits) == 12 and digits.startswith(("19", "20"))):
        return None
    return _moment(datetime.fromtimestamp(int(digits) // scale, UTC))


def _iso(text: str) -> str | None:
    compact = _COMPACT.match(text)
    if compact:
        numbers = [int(part or 0) for part in compact.groups()]
        return _at(date(numbers[0], numbers[1], numbers[2]), numbers[3], numbers[4], numbers[5], UTC)
    found = _ISO.match(text)
    if found is None:
        return None
    year = int(found["year"])
    if found["week"]:
        day_ = date.fromisocalendar(year, int(found["week"]), int(found["weekday"] or 1))
        if not found["weekday"]:
            return None
    elif found["ordinal"]:
        day_ = date(year, 1, 1) + timedelta(days=int(found["ordinal"]) - 1)
        if day_.year != year or found["ordinal"] == "000":
            return None
    else:
        day_ = date(year, int(found["month"] or found["month2"]), int(found["day"] or found["day2"]))
    time = _ISO_TIME.match(found["rest"])
    if time is None:
        # "2021-10-01Z" and "2021-10-01+02:00" are days; a date followed by prose is still its day
        return _day(day_)
    hour = _hour(int(time["hour"]), time["half"])
    alone = time["minute"] is None and not time["half"]
    if hour is None or (alone and not _ISO_HOUR.match(found["rest"].strip())):
        return _day(day_)
    return _at(day_, hour, int(time["minute"] or 0), int(time["second"] or 0), _zone(time["rest"]))


def _worded(text: str, now: datetime) -> str | None:
    """Read a date with the name of a month, or of three numbers, with or without a time."""
    rest = text
    time = _TIME.search(text)
    if time is not None:
        rest = f"{text[: time.start()]} {text[time.end() :]}"
    american = bool(time and time["half"])
    day_first = not american and bool(_DAY_FIRST.search(text))
    day_ = _numeric_day(rest, now, american=american, day_first=day_first) or _named_day(rest, now)
    if day_ is None:
        return None
    hour = None if time is None else _hour(int(time["hour"]), time["half"])
    if time is None or hour is None:
        return _day(day_)
    minute, second = int(time["minute"] or time["minute2"] or 0), int(time["second"] or 0)
    return _at(day_, hour, minute, second, _zone(text[time.end() :]))


def _numeric_day(text: str, now: datetime, *, american: bool, day_first: bool) -> date | None:
    """Read 1.10.2021 and its kin. With slashes or dashes, an order that no word beside it tells is not guessed."""
    found = _NUMERIC.search(text)
    if found is None:
        return None
    if len(found[4]) == 2 and (found[2] == "-" or _MONTH_NAME.search(text)):
        return None  # 21-10-01: which of them is the year? And beside a month's name it is a time: 10.05.30
    first, mark, second, year = int(found[1]), found[2], int(found[3]), _year(found[4], now)
    if mark == "." or day_first or first > 12 or first == second:
        return date(year, second, first)
    if second > 12 or american:
        return date(year, first, second)
    return None


def _named_day(text: str, now: datetime) -> date | None:
    text = _OFFSET.sub(" ", _YEAR_MARK.sub(r" \1 ", text)) if not re.search(r"\d-[a-z]", text) else text
    pieces = _PIECE.findall(text)
    months = [place for place, piece in enumerate(pieces) if piece in MONTHS]
    sure = [place for place in months if pieces[place] not in WEEKDAYS]
    if not months or len(sure) > 1:
        return None
    at = (sure or months)[0]
    strange = [
        piece
        for piece in pieces
        if not piece.isdecimal()
        and piece not in MONTHS
        and piece not in WEEKDAYS
        and piece not in FILLERS
        and piece not in ZONES
    ]
    if len(strange) > _STRANGE_WORDS:
        return None
    before = [piece for piece in pieces[:at] if piece.isdecimal()]
    after = [piece for piece in pieces[at + 1 :] if piece.isdecimal()]
    month = MONTHS[pieces[at]]
    if before and len(before[-1]) == 4 and after:  # 2021 October 1
        return date(int(before[-1]), month, int(after[0]))
    if before and len(before[-1]) <= 2 and after:  # 1 October 2021
        return date(_year(after[0], now), month, int(before[-1]))
    if not before and len(after) >= 2 and len(after[0]) <= 2:  # October 1, 2021
        return date(_year(after[1], now), month, int(after[0]))
    return None


# --- the parts ------------------------------------------------------------------------------------------


def _hour(hour: int, half: str | None) -> int | None:
    if half:
        return None if not 1 <= hour <= 12 else hour % 12 + (12 if half.startswith("p") else 0)
    return hour if hour <= 24 else None


def _year(digits: str, now: datetime) -> int:
    """Read a year; of two digits, the last such year that is not after the next one."""
    if len(digits) == 4:
        return int(digits)
    if len(digits) != 2:
        raise ValueError(digits)
    year = now.year // 100 * 100 + int(digits)
    return year if year <= now.year + 1 else year - 100


def _zone(text: str) -> tzinfo:
    """Find the zone in what follows a time; UTC where none is named or known."""
    region = _REGION.search(text)
    if region:
        zone = _region("/".join(part.title() for part in region[0].split("/")))
        if zone is not None:
            return zone
    offset = _OFFSET.search(text)
    if offset:
        minutes = int(offset["hours"]) * 60 + int(offset["minutes"] or 0)
        if minutes <= 15 * 60:
            return timezone(timedelta(minutes=-minutes if offset["sign"] != "+" else minutes))
    for piece in _PIECE.findall(text):
        if piece in ZONES:
            return timezone(timedelta(minutes=ZONES[piece]))
        if piece in PLACES:
            return _region(PLACES[piece]) or UTC
    return UTC


def _region(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def _day(day_: date) -> str | None:
    return day_.isoformat() if _FIRST_YEAR <= day_.year <= _LAST_YEAR else None


def _at(day_: date, hour: int, minute: int, second: int, zone: tzinfo) -> str | None:
    if minute > 59 or second > 60 or hour > 24 or (hour == 24 and (minute or second)):
        return _day(day_)
    start = datetime(day_.year, day_.month, day_.day, tzinfo=zone)
    # a leap second and the hour 24 are moments of the next minute and day
    return _moment(start + timedelta(hours=hour, minutes=minute, seconds=second))


def _moment(moment: datetime) -> str | None:
    utc = moment.astimezone(UTC)
    if not _FIRST_YEAR <= utc.year <= _LAST_YEAR or utc.timestamp() == 0:
        return None  # zero is a clock that was never set
    return utc.strftime("%Y-%m-%dT%H:%M:%SZ")


def dateline(text: str, now: datetime) -> tuple[str, str, str] | None:
    """Find a leaked date line at the start of a text; see `datelines`."""
    from monitor.parsing import datelines

    return datelines.dateline(text, now)
