"""The fields of the query language and of a filter as SQL: a condition on an article's id.

A condition is SQL with `{x}` where the id stands, and the values it binds. What can be said to the full-text index
instead (feeds, outlets, languages, authors) is said there, because the index answers it at the speed of a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import islice, product
from typing import TYPE_CHECKING

from monitor.store import clock, index
from monitor.store.archive import Archive

if TYPE_CHECKING:
    from monitor.query.tree import Field

# Fewer hits than this are fetched together: looking one up costs as much as fetching fifty.
FEW = 20_000
_SOME_DAY = timedelta(hours=15)  # no zone is further from UTC


@dataclass(frozen=True, slots=True)
class Sql:
    """A condition on an article's id, which stands in the text as `{x}`."""

    text: str
    values: tuple[object, ...] = ()

    def on(self, x: str) -> str:
        """Write the condition for an expression that gives the id."""
        return self.text.replace("{x}", x)


@dataclass(frozen=True, slots=True)
class Match:
    """A condition that the full-text index answers: an expression of its own language."""

    expression: str


@dataclass(frozen=True, slots=True)
class Range:
    """Ids from `first` up to but not including `end`, with what makes it exact. None: open."""

    first: int | None
    end: int | None
    exactly: tuple[Sql, ...] = ()


Condition = Sql | Match | Range

NOTHING = Sql("0")
ALWAYS = Sql("1")

_MARKS = {
    "read": "EXISTS (SELECT 1 FROM marks m WHERE m.article_id = {x} AND m.read IS NOT NULL)",
    "unread": "NOT EXISTS (SELECT 1 FROM marks m WHERE m.article_id = {x} AND m.read IS NOT NULL)",
    "starred": "EXISTS (SELECT 1 FROM marks m WHERE m.article_id = {x} AND m.starred IS NOT NULL)",
    "dismissed": "EXISTS (SELECT 1 FROM marks m WHERE m.article_id = {x} AND m.dismissed IS NOT NULL)",
    "changed": "{x} IN (SELECT id FROM articles WHERE changes > 0)",
    "untagged": "NOT EXISTS (SELECT 1 FROM tags g JOIN topics t ON t.id = g.topic_id"
    " WHERE g.article_id = {x} AND g.stands = 1 AND t.removed IS NULL)",
    "clipped": "{x} IN (SELECT article_id FROM clippings WHERE removed IS NULL)",
}
_DISMISSED = "SELECT article_id FROM marks WHERE dismissed IS NOT NULL"
_HIGHLIGHTED = "SELECT article_id FROM highlights WHERE removed IS NULL AND quotation != ''"
_NOTED = (
    "SELECT article_id FROM highlights WHERE removed IS NULL AND note != '' UNION ALL"
    " SELECT article_id FROM clippings WHERE removed IS NULL AND note != ''"
)
# So many ids may be looked for in the full-text index one by one; where there are more, it is asked for its own first.
_HANDFUL = 500
_SPELLINGS = 16  # of the words of a phrase
UNREAD, STARRED = Sql(_MARKS["unread"]), Sql(_MARKS["starred"])
NOT_DISMISSED = Sql(f"NOT {_MARKS['dismissed']}")


@dataclass(frozen=True, slots=True)
class Asking:
    """What the meaning of a field depends on."""

    archive: Archive
    now: datetime
    zone: str
    whole: bool = False  # all of the answer is wanted, not only its beginning


def condition(asking: Asking, field: Field) -> Condition:
    """Turn a field of a query into a condition. Raises QueryError where its value cannot be understood."""
    match field.name:
        case "author":
            return authors(field.values)
        case "outlet":
            return outlets(asking.archive, field.values)
        case "feed":
            return feeds(asking.archive, field.values)
        case "folder":
            return any_of((folder(asking.archive, value) for value in field.values), asking)
        case "lang":
            return languages(field.values)
        case "topic":
            return topics(asking.archive, field.values)
        case "date":
            return any_of((_dates(asking, value) for value in field.values), asking)
        case "arrived":
            return any_of((_arrived(asking, value) for value in field.values), asking)
        case "state":
            return _states(field.values)
        case "story":
            numbers = tuple(int(value) for value in field.values if value.isdecimal() and len(value) < 19)
            marks = ",".join("?" * len(numbers))
            return Sql(f"{{x}} IN (SELECT id FROM articles WHERE story IN ({marks}))", numbers)
        case "is":
            return any_of((_mark(asking.archive, value.lower()) for value in field.values), asking)
        case "sort":
            return ALWAYS
        case "has":  # has:note
            return _among(asking.archive, _NOTED)
        case "note":
            return notes(asking.archive, field.values)
        case _:  # search: for a search that is not there
            return NOTHING


def _mark(archive: Archive, name: str) -> Sql:
    if name == "highlighted":
        return _among(archive, _HIGHLIGHTED)
    if name == "dismissed" and not _are_many(archive, _DISMISSED):
        return Sql(f"{{x}} IN ({_DISMISSED})")  # or all articles would be looked through for the few
    return Sql(_MARKS.get(name, "0"))


def _states(names: Sequence[str]) -> Sql:
    """Articles whose text stands in any of these ways. All but full texts are few and have an index."""
    marks = ",".join("?" * len(names))
    lower = tuple(name.lower() for name in names)
    if "full" in lower:
        return Sql(f"EXISTS (SELECT 1 FROM articles s WHERE s.id = {{x}} AND s.state IN ({marks}))", lower)
    return Sql(f"{{x}} IN (SELECT id FROM articles WHERE state != 'full' AND state IN ({marks}))", lower)


def any_of(conditions: Iterable[Condition], asking: Asking) -> Condition:
    """Join conditions by OR; a single one stays what it is."""
    each = list(conditions)
    if len(each) == 1:
        return each[0]
    parts = [as_sql(part, asking) for part in each]
    text = " OR ".join(f"({part.text})" for part in parts)
    return Sql(f"({text})", tuple(value for part in parts for value in part.values)) if parts else NOTHING


def as_sql(condition: Condition, asking: Asking) -> Sql:
    """Write any condition as one on the id, for where it stands beside others under OR or NOT."""
    if isinstance(condition, Sql):
        return condition
    if isinstance(condition, Range):
        return _range_sql(condition)
    select = "SELECT rowid FROM article_index WHERE article_index MATCH ?"
    few = asking.whole or not asking.archive.value(
        f"SELECT 1 FROM ({select} LIMIT {FEW}) LIMIT 1 OFFSET {FEW - 1}", (condition.expression,)
    )
    # All hits at once, where there are few or every article will be asked; else a look for each article.
    return Sql(f"{{x}} IN ({select})", (condition.expression,)) if few else looked_up(condition.expression)


def looked_up(expression: str) -> Sql:
    """Write an expression for the full-text index as a look into it for one article."""
    return Sql(
        "EXISTS (SELECT 1 FROM article_index WHERE article_index MATCH ? AND article_index.rowid = {x})",
        (expression,),
    )


def _range_sql(condition: Range) -> Sql:
    parts = list(condition.exactly)
    if condition.first is not None:
        parts.append(Sql("{x} >= ?", (condition.first,)))
    if condition.end is not None:
        parts.append(Sql("{x} < ?", (condition.end,)))
    text = " AND ".join(f"({part.text})" for part in parts) or "1"
    return Sql(f"({text})", tuple(value for part in parts for value in part.values))


# --- who and where --------------------------------------------------------------------------------------


def authors(names: Sequence[str]) -> Condition:
    """Articles whose author's name holds the words of any of these, in their order."""
    phrases = [phrase for name in names for phrase in _phrases(name)]
    return Match(f"author : ({' OR '.join(phrases)})") if phrases else NOTHING


def _phrases(name: str) -> list[str]:
    """Write words as phrases of FTS5, one for each way to spell them: “coeur”, “cœur”."""
    from monitor.query import words

    spelled = [words.either_spelling(token.form) for token in words.tokens(name)]
    ways = islice(product(*spelled), _SPELLINGS) if spelled else ()
    return [f'"{" ".join(forms)}"{"*" * name.endswith("*")}' for forms in ways]


def outlets(archive: Archive, values: Sequence[str]) -> Condition:
    """Articles of the outlets whose name holds the words of any of these: their own, or delivered by their feeds."""
    from monitor.query.facets import names

    every = archive.all("SELECT id, name FROM outlets")
    found = {number for number, name in every if any(names(value, name) for value in values)}
    if not found:
        return NOTHING
    of_feeds = [
        number for number, outlet in archive.all("SELECT id, outlet_id FROM feeds") if outlet in found
    ]
    return Match(index.outlet_term(sorted(found), of_feeds))


def feeds(archive: Archive, values: Sequence[str]) -> Condition:
    """Articles that any of these feeds delivered: an address, or words of a feed's title or address."""
    from monitor.query.facets import names

    found = [
        number
        for number, url, title in archive.all("SELECT id, url, title FROM feeds")
        if any(url == value or names(value, title) or names(value, url) for value in values)
    ]
    return Match(index.feed_term(found)) if found else NOTHING


def feeds_at(archive: Archive, addresses: Sequence[str]) -> Condition:
    """Articles that the feeds at any of these addresses delivered."""
    marks = ",".join("?" * len(addresses))
    found = archive.column(f"SELECT id FROM feeds WHERE url IN ({marks})", addresses)
    return Match(index.feed_term(found)) if found else NOTHING


def folder(archive: Archive, name: str) -> Condition:
    """Articles that a feed in a folder, or in a folder below it, delivered."""
    from monitor.query.facets import in_folder

    found = [number for number, path in archive.all("SELECT id, folder FROM feeds") if in_folder(name, path)]
    return Match(index.feed_term(found)) if found else NOTHING


def languages(codes: Sequence[str]) -> Condition:
    """Articles in any of these languages; `en` takes en-GB as well."""
    terms = [token for token in map(index.language_token, codes) if token]
    return Match(f"filter : ({' OR '.join(terms)})") if terms else NOTHING


def topics(archive: Archive, names: Sequence[str]) -> Condition:
    """Articles that have any of these topics."""
    found = topic_ids(archive, names)
    marks = ",".join("?" * len(found))
    return Sql(
        f"EXISTS (SELECT 1 FROM tags g WHERE g.article_id = {{x}} AND g.topic_id IN ({marks}) AND g.stands = 1)",
        tuple(found),
    )


def clipbook(name: str) -> Sql:
    """Articles that are clipped in a clipbook; case does not matter."""
    from monitor.store.topics import fold_name

    return Sql(
        "{x} IN (SELECT c.article_id FROM clipbooks b CROSS JOIN clippings c ON c.clipbook_id = b.id"
        " WHERE b.folded = ? AND b.removed IS NULL AND c.removed IS NULL)",
        (fold_name(name),),
    )


def notes(archive: Archive, values: Sequence[str]) -> Sql:
    """Articles of which a highlight, or a note on them or on a clipping of them, holds the words of any of these."""
    phrases = [phrase for value in values for phrase in _phrases(value)]
    if not phrases:
        return NOTHING
    return _among(
        archive,
        "SELECT h.article_id FROM own_index CROSS JOIN highlights h ON h.id = own_index.rowid / 2"
        " WHERE own_index MATCH ? AND own_index.rowid % 2 = 0 UNION ALL"
        " SELECT c.article_id FROM own_index CROSS JOIN clippings c ON c.id = own_index.rowid / 2"
        " WHERE own_index MATCH ? AND own_index.rowid % 2 = 1",
        (" OR ".join(phrases),) * 2,
    )


def _among(archive: Archive, select: str, values: tuple[object, ...] = ()) -> Sql:
    """Write that an article is one of those that a statement finds: many are not to be looked for one by one."""
    return Sql(f"{'+' if _are_many(archive, select, values) else ''}{{x}} IN ({select})", values)


def _are_many(archive: Archive, select: str, values: tuple[object, ...] = ()) -> bool:
    return bool(archive.value(f"SELECT 1 FROM ({select}) LIMIT 1 OFFSET {_HANDFUL}", values))


def topic_ids(archive: Archive, names: Sequence[str]) -> list[int]:
    """Return the ids of topics by their names; case does not matter."""
    from monitor.store.topics import fold_name

    folded = [fold_name(name) for name in names]
    marks = ",".join("?" * len(folded))
    return archive.column(f"SELECT id FROM topics WHERE removed IS NULL AND folded IN ({marks})", folded)


# --- when -----------------------------------------------------------------------------------------------


def _dates(asking: Asking, value: str) -> Condition:
    from monitor.query import dates

    since, until = dates(value, now=asking.now, zone=asking.zone)
    return days(asking.archive, since, until, clock.zone_named(asking.zone))


def days(archive: Archive, since: date | None, until: date | None, zone: tzinfo) -> Condition:
    """Articles published (else arrived) from one day to another, both included, in a zone."""
    first = _minute(since, zone, None)
    end = _minute(until, zone, 1)
    exactly: list[Sql] = []
    low, high = first, end
    if zone is not UTC:
        # An article of which only the day is known stands at noon UTC, or where it arrived: within some hours of a
        # border it must be asked for its day.
        slack = int(_SOME_DAY.total_seconds() // 60)
        low = None if first is None else first - slack
        high = None if end is None else end + slack
        sure = Range(None if first is None else _id(first + slack), None if end is None else _id(end - slack))
        at_border = _exact("b.id >> 8", first, end, since, until)
        exactly.append(
            Sql(
                f"({_range_sql(sure).text} OR EXISTS (SELECT 1 FROM articles b WHERE b.id = {{x}} AND {at_border.text}))",
                (*_range_sql(sure).values, *at_border.values),
            )
        )
    exact = _exact("e.minute", first, end, since, until)
    return _with_exceptions(archive, Range(_id(low), _id(high), tuple(exactly)), (low, high), exact)


def _with_exceptions(
    archive: Archive, within: Range, minutes: tuple[int | None, int | None], exact: Sql
) -> Condition:
    """Leave out of a range of ids what its exceptions say stands elsewhere, and take in what they bring.

    `minutes` bounds what can be brought, `exact` is the test of an exception `e` and its article `b`.
    """
    select, values = _brought(minutes, exact)
    least, most = archive.all(f"SELECT min(article_id), max(article_id) FROM ({select})", values)[0]
    low = -1 if within.first is None else within.first
    high = 1 << 62 if within.end is None else within.end
    moved = archive.value("SELECT 1 FROM dated WHERE article_id >= ? AND article_id < ? LIMIT 1", (low, high))
    if least is None and not moved:
        return within
    at_home = Sql("NOT EXISTS (SELECT 1 FROM dated e WHERE e.article_id = {x})")
    parts = [_range_sql(Range(within.first, within.end)), *within.exactly, at_home]
    text = " AND ".join(part.text for part in parts)
    home_values = tuple(value for part in parts for value in part.values)
    if least is None:
        return Range(within.first, within.end, (*within.exactly, at_home))
    return Range(
        None if within.first is None else min(within.first, least),
        None if within.end is None else max(within.end, most + 1),
        (Sql(f"(({text}) OR {{x}} IN ({select}))", (*home_values, *values)),),
    )


def _brought(minutes: tuple[int | None, int | None], exact: Sql) -> tuple[str, tuple[object, ...]]:
    """Write the statement for the exceptions whose true date lies within."""
    first, end = minutes
    bounds = [f"e.minute {sign} ?" for sign, bound in ((">=", first), ("<", end)) if bound is not None]
    values = [bound for bound in (first, end) if bound is not None]
    # The index on minutes finds the few that can be meant; only these are asked for their day.
    select = "SELECT e.article_id FROM dated e CROSS JOIN articles b ON b.id = e.article_id"
    return f"{select} WHERE {' AND '.join([*bounds, exact.text])}", (*values, *exact.values)


def _exact(minute: str, first: int | None, end: int | None, since: date | None, until: date | None) -> Sql:
    """Write the exact test of the date of an article `b`: by its day where no more is known, else by the minute."""
    of_day, of_minute, days_meant, minutes_meant = ["1"], ["1"], list[object](), list[object]()
    if since is not None and first is not None:
        of_day.append("b.published >= ?")
        of_minute.append(f"{minute} >= ?")
        days_meant.append(since.isoformat())
        minutes_meant.append(first)
    if until is not None and end is not None:
        of_day.append("b.published <= ?")
        of_minute.append(f"{minute} < ?")
        days_meant.append(until.isoformat())
        minutes_meant.append(end)
    text = (
        f"CASE WHEN length(b.published) = 10 THEN {' AND '.join(of_day)} ELSE {' AND '.join(of_minute)} END"
    )
    return Sql(text, (*days_meant, *minutes_meant))


def _arrived(asking: Asking, value: str) -> Condition:
    from monitor.query import dates

    since, until = dates(value, now=asking.now, zone=asking.zone)
    zone = clock.zone_named(asking.zone)
    parts, values = ["1"], list[object]()
    if (first := _minute(since, zone, None)) is not None:
        parts.append("w.arrived >= ?")
        values.append(first * 60_000)
    if (end := _minute(until, zone, 1)) is not None:
        parts.append("w.arrived < ?")
        values.append(end * 60_000)
    return Sql(
        f"EXISTS (SELECT 1 FROM articles w WHERE w.id = {{x}} AND {' AND '.join(parts)})", tuple(values)
    )


def arrived_after(moment: datetime) -> Sql:
    """Articles that arrived later than a moment, but for old ones that a feed's first poll brought as read."""
    return Sql(
        "EXISTS (SELECT 1 FROM articles w WHERE w.id = {x} AND w.arrived > ? AND NOT EXISTS"
        " (SELECT 1 FROM marks m WHERE m.article_id = w.id AND m.read = w.arrived))",
        (clock.ms(moment),),
    )


def _minute(day: date | None, zone: tzinfo, days_later: int | None) -> int | None:
    """Return the minute at which a day, or the one after it, begins; None where it is open or off the calendar."""
    if day is None:
        return None
    try:
        return clock.minute_of(clock.start_of(day + timedelta(days=days_later or 0), zone))
    except (OverflowError, ValueError):
        return None if days_later else 0


def _id(minute: int | None) -> int | None:
    return None if minute is None else clock.first_id(max(minute, 0))
