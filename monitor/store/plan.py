"""From a filter to SQL: what the full-text index answers, what conditions on ids answer, what must be judged.

A query's tree is taken apart: what it asks of words goes to the index, its fields become conditions. Where the
index cannot say exactly what was asked, it names candidates, and `remain` says what is to be judged of each.
"""

# ruff: noqa: A002 - read as `feeds.all`, `marks.set`: the module says of what

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from monitor.errors import QueryError
from monitor.model import Filter, Sort
from monitor.store import clock, fields
from monitor.store.archive import Archive
from monitor.store.fields import Asking, Match, Range, Sql

if TYPE_CHECKING:
    from monitor.query import Compiled, Parsed
    from monitor.query.tree import Node

_BEGINNING = re.compile(r'"([^" ]+)"\*')
_MOST_SPELLED_OUT = 1_000  # words of one beginning


@dataclass(slots=True)
class Plan:
    """How a filter is answered. `text` is what it asks of words alone, together; `judged`: the index is not enough."""

    matches: list[str] = field(default_factory=list)
    conditions: list[Sql] = field(default_factory=list)
    first: int | None = None
    end: int | None = None
    topic: int | None = None  # the one topic that every answer has
    starred: bool = False
    text: Compiled | None = None
    mixed_in: list[Compiled] = field(default_factory=list)  # what is asked of words beside fields, under OR
    judged: bool = False
    remain: list[Node] = field(default_factory=list)
    of_field: dict[Node, Sql] = field(default_factory=dict)  # the conditions of the fields in `remain`
    sort: Sort = "date"
    problem: str | None = None

    def take(self, condition: fields.Condition) -> None:
        """Ask for a further condition."""
        if isinstance(condition, Sql):
            self.conditions.append(condition)
        elif isinstance(condition, Match):
            self.matches.append(condition.expression)
        else:
            self._narrow(condition)

    def _narrow(self, within: Range) -> None:
        if within.first is not None:
            self.first = within.first if self.first is None else max(self.first, within.first)
        if within.end is not None:
            self.end = within.end if self.end is None else min(self.end, within.end)
        self.conditions.extend(within.exactly)

    @property
    def finds_all(self) -> bool:
        """Say whether the plan leaves nothing out."""
        asks = self.matches or self.conditions or self.judged or self.topic is not None or self.starred
        return not asks and self.first is None and self.end is None

    @property
    def match(self) -> str | None:
        """The whole expression for the full-text index; None where it is not asked."""
        if not self.matches:
            return None
        return (
            " AND ".join(f"({each})" for each in self.matches) if len(self.matches) > 1 else self.matches[0]
        )


@lru_cache(maxsize=64)
def parsed(query: str, unfinished: bool) -> Parsed | None:
    """Read a query; None where it asks nothing, so that the window starts without the grammar."""
    if not query.strip():
        return None
    from monitor.query import parse

    return parse(query, unfinished=unfinished)


def asked_of(archive: Archive, filter: Filter) -> Parsed | None:
    """Read the query of a filter, with the saved searches that it refers to in their place."""
    asked = parsed(filter.query, filter.unfinished)
    if asked is None or "search:" not in filter.query.lower():
        return asked
    from dataclasses import replace

    from monitor.query.references import expanded, searches_of
    from monitor.store import searches

    tree = expanded(asked.tree, lambda name: searches.tree_of(archive, name))
    lost = searches_of(tree)
    problem = asked.problem or (f"There is no saved search “{lost[0]}”: it finds nothing." if lost else None)
    return replace(asked, tree=tree, problem=problem)


def make(archive: Archive, filter: Filter, now: datetime, *, whole: bool = False) -> Plan:
    """Plan how a filter is answered; `whole`: all of the answer is wanted rather than its beginning.

    A plan holds until the archive changes or, for the sake of `7d`, until the next day begins in the reader's zone.
    """
    day = now.astimezone(clock.zone_named(filter.zone)).date()
    plans: dict[object, Plan] = archive.remembered("plans", dict)
    known = plans.get((filter, day, whole))
    if known is None:
        if len(plans) >= _MOST_PLANS:
            plans.clear()
        known = plans[filter, day, whole] = _make(archive, filter, now, whole)
    return known


def _make(archive: Archive, filter: Filter, now: datetime, whole: bool) -> Plan:
    plan = Plan(sort=filter.sort)
    asked = asked_of(archive, filter)
    hides_dismissed = filter.scope == "inbox"
    if asked is not None:
        from monitor.query.tree import fields_of

        plan.problem = asked.problem
        plan.sort = asked.sort or filter.sort
        asks_for_dismissed = any(
            each.name == "is" and "dismissed" in (value.lower() for value in each.values)
            for each in fields_of(asked.tree)
        )
        hides_dismissed = hides_dismissed and not asks_for_dismissed
        _take_tree(archive, plan, asked.tree, Asking(archive, now, filter.zone, whole))
    _take_filter(archive, plan, filter)
    if hides_dismissed:
        plan.take(fields.NOT_DISMISSED)
    return plan


def _take_filter(archive: Archive, plan: Plan, filter: Filter) -> None:
    if filter.topics:
        plan.take(fields.topics(archive, filter.topics))
        numbers = fields.topic_ids(archive, filter.topics)
        if len(numbers) == 1:
            plan.topic = numbers[0]
    if filter.feeds:
        plan.take(fields.feeds_at(archive, filter.feeds))
    if filter.folder is not None:
        plan.take(fields.folder(archive, filter.folder))
    if filter.languages:
        plan.take(fields.languages(filter.languages))
    if filter.since is not None or filter.until is not None:
        plan.take(fields.days(archive, filter.since, filter.until, clock.zone_named(filter.zone)))
    if filter.unread:
        plan.take(fields.UNREAD)
    if filter.starred:
        plan.take(fields.STARRED)
        plan.starred = True
    if filter.clipbook is not None:
        plan.take(fields.clipbook(filter.clipbook))
    if filter.arrived_after is not None:
        plan.take(fields.arrived_after(filter.arrived_after))


def _take_tree(archive: Archive, plan: Plan, tree: Node, asking: Asking) -> None:
    """Take a query apart along its ANDs: text together, fields one by one, mixtures as they are."""
    from monitor.query.tree import And, Everything, Field, all_of, is_text
    from monitor.store.lexicon import compiled

    parts = tree.parts if isinstance(tree, And) else (tree,)
    text = all_of([part for part in parts if is_text(part)])
    if not isinstance(text, Everything):
        plan.text = compiled(archive, text)
        if plan.text.unknown_lists:
            plan.problem = plan.problem or unknown_lists(archive, plan.text.unknown_lists)
        if plan.text.expression is not None:
            begins = plan.sort == "date" and not asking.whole
            plan.matches.append(
                _spelled_out(archive, plan.text.expression) if begins else plan.text.expression
            )
        if not plan.text.exact:
            negative = _exact_condition(archive, text, asking)
            if negative is None:
                plan.judged = True
            else:
                plan.take(negative)
    for part in parts:
        if isinstance(part, Field):
            _take_field(archive, plan, part, asking)
        elif not is_text(part):
            condition, exact = _mixed(archive, part, asking, plan)
            plan.take(condition)
            plan.mixed_in += [compiled(archive, each) for each in texts_in(part)]
            if not exact:
                plan.judged = True
                plan.remain.append(part)


def _spelled_out(archive: Archive, expression: str) -> str:
    """Name the words that begin so instead of their beginning: for it, FTS5 reads all that any of them is in first.

    For the beginning of an answer only: to go through all of it, many words take longer than one beginning.
    """
    # no choice may stand inside a NEAR, and nobody lists the words of authors
    if "NEAR(" in expression or "{author}" in expression:
        return expression
    from monitor.store.lexicon import resolved

    lexicon, _ = resolved(archive)

    def words(found: re.Match[str]) -> str:
        named = lexicon.prefixed(found[1], _MOST_SPELLED_OUT + 1)
        if not 0 < len(named) <= _MOST_SPELLED_OUT:
            return found[0]
        return "(" + " OR ".join(f'"{word}"' for word in named) + ")"

    return _BEGINNING.sub(words, expression)


def unknown_lists(archive: Archive, names: Sequence[str]) -> str:
    """Say that word lists are not there, and which one was perhaps meant."""
    from monitor.query.nearest import nearest
    from monitor.store import topics

    close = nearest(names[0], topics.lists(archive))
    meant = f"; did you mean ${close}?" if close else "."
    return f"There is no word list {', '.join(f'${name}' for name in names)}: it finds nothing{meant}"


def texts_in(node: Node) -> Iterator[Node]:
    """Go through the largest parts of a tree that ask for words, but not those that ask for their absence."""
    from monitor.query.tree import And, Not, Or, is_text

    if is_text(node) and not isinstance(node, Not):
        yield node
    elif isinstance(node, And | Or):
        for part in node.parts:
            yield from texts_in(part)


def _take_field(archive: Archive, plan: Plan, part: Any, asking: Asking) -> None:
    plan.take(_condition(plan, part, asking))
    if part.name == "topic":
        numbers = fields.topic_ids(archive, part.values)
        if len(numbers) == 1:
            plan.topic = numbers[0]
    elif part.name == "is" and [value.lower() for value in part.values] == ["starred"]:
        plan.starred = True


def _condition(plan: Plan | None, part: Any, asking: Asking) -> fields.Condition:
    """Turn a field into a condition; one that cannot be understood restricts nothing, and is told."""
    try:
        return fields.condition(asking, part)
    except QueryError as error:
        if plan is not None:
            plan.problem = plan.problem or error.sentence
        return fields.ALWAYS


def _exact_condition(archive: Archive, node: Node, asking: Asking) -> Sql | None:
    """Write text that the index cannot drive (only negatives) as an exact condition; None where there is none."""
    return _mixed(archive, node, asking, None)[0] if _is_exact(archive, node) else None


def _is_exact(archive: Archive, node: Node) -> bool:
    """Tell whether `_mixed` can write text exactly that is not exact as a whole. The first part that is not decides."""
    from monitor.query.tree import And, Everything, Not, Or
    from monitor.store.lexicon import compiled

    if isinstance(node, Everything):
        return True
    if isinstance(node, And | Or):
        return all(_is_written_exactly(archive, part) for part in node.parts)
    if isinstance(node, Not):
        return _is_written_exactly(archive, node.part)
    text = compiled(archive, node)
    return text.expression is not None and text.exact


def _is_written_exactly(archive: Archive, node: Node) -> bool:
    from monitor.store.lexicon import compiled

    text = compiled(archive, node)
    return (text.expression is not None and text.exact) or _is_exact(archive, node)


def _mixed(archive: Archive, node: Node, asking: Asking, plan: Plan | None) -> tuple[Sql, bool]:
    """Write any tree as a condition that holds wherever the tree does; and whether it holds only there."""
    from monitor.query.tree import And, Everything, Field, Not, Or, is_text
    from monitor.store.lexicon import compiled

    if isinstance(node, Everything):
        return fields.ALWAYS, True
    if isinstance(node, Field):
        condition = fields.as_sql(_condition(plan, node, asking), asking)
        if plan is not None:
            plan.of_field[node] = condition
        return condition, True
    if is_text(node):
        text = compiled(archive, node)
        if text.expression is not None and (text.exact or not isinstance(node, And | Or | Not)):
            return fields.as_sql(Match(text.expression), asking), text.exact
    if isinstance(node, Not):
        inner, exact = _mixed(archive, node.part, asking, plan)
        return (Sql(f"NOT ({inner.text})", inner.values), True) if exact else (fields.ALWAYS, False)
    if isinstance(node, And | Or):
        parts = [_mixed(archive, part, asking, plan) for part in node.parts]
        word = " AND " if isinstance(node, And) else " OR "
        text_sql = word.join(f"({part.text})" for part, _ in parts)
        values = tuple(value for part, _ in parts for value in part.values)
        return Sql(f"({text_sql})", values), all(exact for _, exact in parts)
    return fields.ALWAYS, False


# --- SQL ------------------------------------------------------------------------------------------------

_MOST_PLANS = 200
# How many hits are counted before a plan is chosen.
_FEW = 2000
# One look into the index costs about as much as this many steps along it.
_LOOK = 20


@dataclass(frozen=True, slots=True)
class Driver:
    """What names the candidates: a table, the column that is the id, and how it is asked."""

    table: str
    id: str
    where: tuple[Sql, ...] = ()


ARTICLES = Driver("articles", "articles.id")
_STARS = Driver("marks", "marks.article_id", (Sql("marks.starred IS NOT NULL"),))


def driver(archive: Archive, plan: Plan) -> Driver:
    """Choose what names the candidates: the index, the tags of a topic, the stars, or every article."""
    narrow = None
    if plan.starred:
        narrow = _STARS
    elif plan.topic is not None:
        of_topic = (Sql("tags.topic_id = ?", (plan.topic,)), Sql("tags.stands = 1"))
        narrow = Driver("tags", "tags.article_id", of_topic)
    hits = by_index(plan)
    if hits is None:
        return narrow or ARTICLES
    if narrow is None:
        return hits
    few = count_some(archive, narrow, _FEW)
    if few >= _FEW:
        return hits
    cap = few * _LOOK + 1
    return narrow if count_some(archive, hits, cap) >= cap else hits


def by_index(plan: Plan) -> Driver | None:
    """Have the full-text index name the candidates; None where it is asked nothing."""
    if plan.match is None:
        return None
    return Driver("article_index", "article_index.rowid", (Sql("article_index MATCH ?", (plan.match,)),))


def count_some(archive: Archive, source: Driver, cap: int) -> int:
    """Count what a driver names, but not further than `cap`."""
    where = " AND ".join(each.text for each in source.where)
    values = tuple(value for each in source.where for value in each.values)
    select = f"SELECT 1 FROM {source.table} WHERE {where} LIMIT ?"
    return int(archive.value(f"SELECT count(*) FROM ({select})", (*values, cap)))


def statement(
    plan: Plan,
    source: Driver,
    *,
    before: int | None = None,
    limit: int | None = None,
    further: Sequence[Sql] = (),
    columns: str = "{x} AS id",
    order: str = "{x} DESC",
) -> tuple[str, tuple[object, ...]]:
    """Write the statement for the ids that a plan finds, newest first, below the id `before`.

    `further` are conditions beside the plan's; `columns` and `order` are SQL in which {x} is the id.
    """
    end = before if plan.end is None else plan.end if before is None else min(plan.end, before)
    conditions = [*source.where]
    if plan.first is not None:
        conditions.append(Sql("{x} >= ?", (plan.first,)))
    if end is not None:
        conditions.append(Sql("{x} < ?", (end,)))
    conditions += [*plan.conditions, *further]
    if source.table != "article_index" and plan.match is not None:
        conditions.append(fields.looked_up(plan.match))
    x = source.id
    where = " AND ".join(each.on(x) for each in conditions) or "1"
    values = [value for each in conditions for value in each.values]
    text = f"SELECT {columns} FROM {source.table} WHERE {where} ORDER BY {order}".replace("{x}", x)
    if limit is not None:
        text += " LIMIT ?"
        values.append(limit)
    return text, tuple(values)


def candidates(archive: Archive, tree: Node) -> tuple[str, tuple[object, ...]]:
    """Write the statement for the ids that can match a topic's query: all that do, and some that do not."""
    plan = Plan()
    _take_tree(archive, plan, tree, Asking(archive, clock.EPOCH, "UTC", whole=True))
    # What other topics say is not settled before they are judged.
    if any(_refers(part) for part in (tree, *plan.remain)):
        plan.conditions, plan.topic = [], None
    return statement(plan, driver(archive, plan))


def _refers(node: Node) -> bool:
    from monitor.query.tree import topics_of

    return bool(topics_of(node))
