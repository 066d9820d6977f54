"""What a briefing says beside the one before, and an erratum sheet beside what was given: in printable words. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING

from monitor.briefing import Briefing, Correction, Earlier, Gone, Mark, Marked, Quiet, Span, Statement
from monitor.changes import Change, Kind
from monitor.exports.facts import absolute, day, followed, in_zone, one_line

if TYPE_CHECKING:
    from monitor.clipping import Clipping
    from monitor.exports.facts import Heading

CLOSING = "Topics without results and completeness"
MOST = 8  # lines of one kind; what is beyond them is counted
_LONGEST = 400  # characters of a text that is quoted

MARKS = {Mark.NEW: "New", Mark.DEVELOPED: "Developed", Mark.CORRECTED: "Corrected", Mark.GONE: "Gone"}
_KINDS = {
    Kind.CORRECTION: "Correction note",
    Kind.HEADLINE: "Headline",
    Kind.NUMBER: "Number",
    Kind.QUOTATION: "Quotation",
    Kind.NAME: "Name",
    Kind.PARAGRAPH_ADDED: "Paragraph",
    Kind.PARAGRAPH_REMOVED: "Paragraph",
    Kind.WORDING: "Wording",
    Kind.COSMETIC: "Setting",
}
_GONE = {
    Gone.MISSING: "Its page is not there any more (404)",
    Gone.REMOVED: "Its publisher has taken the page away (410)",
    Gone.FRONT: "Its address leads to the front page now",
    Gone.SAID: "Its page says that the article is not there any more",
}
_ABSENT = {
    "offline": "There was no way to the network",
    "stopped": "Presswatch was not polling",
    "asleep": "The computer slept or stood still",
}


@dataclass(frozen=True, slots=True)
class Altered:
    """What was stated and is put otherwise. `before`, `after`: "" where there was or is nothing."""

    what: str
    before: str
    after: str
    sentence: str  # that it stands in, "" where it says no more

    @property
    def line(self) -> str:
        """Say it in one line."""
        if self.before and self.after:
            return f"{self.what}: {self.before} → {self.after}"
        if self.before or self.after:
            return f"{self.what}: {'no more: ' if self.before else 'new: '}{self.before or self.after}"
        return f"{self.what} changed"


@dataclass(frozen=True, slots=True)
class Corrected:
    """An article of the earlier briefing that is not so any more."""

    mark: str
    title: str
    outlet: str
    url: str
    link: str
    since: str
    altered: tuple[Altered, ...]

    @property
    def line(self) -> str:
        """Say in one line which article it is, and what became of it."""
        return f"{self.mark}: “{self.title}”" + (f", {self.outlet}" if self.outlet else "")


@dataclass(frozen=True, slots=True)
class Beyond:
    """What a briefing says beyond its clippings. "" and nothing where there is nothing to say."""

    compared: str
    amended: str  # what stands above the corrections
    corrections: tuple[Corrected, ...]
    quiet: tuple[str, ...]
    statement: tuple[str, ...]

    @property
    def closing(self) -> tuple[str, ...]:
        """Give what stands behind the clippings: topics without results, and what may have been missed."""
        return (*self.quiet, *self.statement)


def mark(since: Marked | None) -> str:
    """Say in a word what an article is beside the earlier briefing; "" where it is as it was."""
    return "" if since is None or since.mark is None else MARKS[since.mark]


def sentence(since: Marked | None, zone: tzinfo) -> str:
    """Say what became of an article since it was given; "" where the mark says all."""
    if since is None or since.mark in (None, Mark.NEW):
        return ""
    if since.goes_on:
        return f"A story that was briefed goes on: “{one_line(since.goes_on)}”."
    seen = f", seen on {absolute(since.seen, zone)}" if since.seen else ""
    given = f" Given as it stood on {absolute(since.given, zone)}." if since.given else ""
    if since.gone is not None:
        return f"{_GONE[since.gone]}{seen}.{given}"
    if since.mark is Mark.CORRECTED:
        return f"Stated otherwise{seen}.{given}"
    return f"It says more or other things{seen}.{given}"


def since_clipped(clipping: Clipping) -> str:
    """Say what has become of the source since it was clipped; "" where that is nothing, or is said already."""
    said = clipping.since.mark if clipping.since else None
    if clipping.gone is not None and said is not Mark.GONE:
        return f"{_GONE[clipping.gone]}."
    return "The source says something else since it was clipped." if clipping.changed else ""


def altered(changes: Iterable[Change]) -> tuple[Altered, ...]:
    """Put changes into words."""
    made = []
    for change in changes:
        before, after = (_cut(part or "") for part in (change.before, change.after))
        whole = _cut(change.sentence or "")
        # a headline, a note or a paragraph is its own sentence
        own = whole in (before, after) or change.kind is Kind.HEADLINE
        made.append(Altered(_KINDS[change.kind], before, after, "" if own else whole))
    return tuple(made)


def beyond(heading: Heading, marks: Mapping[str, int], articles: int) -> Beyond | None:
    """Say what a briefing says beyond its clippings, of which so many have each mark; None where it is no briefing."""
    made = heading.briefing
    if made is None:
        return None
    zone = heading.zone
    earlier = made.earlier
    return Beyond(
        compared="" if earlier is None else _compared(earlier, marks, articles, zone),
        amended="" if earlier is None else f"Corrections to the briefing of {day(in_zone(earlier.at, zone))}",
        corrections=tuple(_corrected(each, zone) for each in made.corrections),
        quiet=tuple(_quiet(made.quiet)),
        statement=tuple(_stated(made, made.statement, zone)) if made.statement else (),
    )


def _compared(earlier: Earlier, marks: Mapping[str, int], articles: int, zone: tzinfo) -> str:
    counts = [f"{marks[word]:,} {word.lower()}" for word in MARKS.values() if marks.get(word)]
    if rest := articles - sum(marks.values()):
        counts.append(f"{rest:,} as before")
    said = f"Compared with “{one_line(earlier.name)}” of {absolute(earlier.at, zone)}"
    return f"{said}: {', '.join(counts)}." if counts else f"{said}."


def _corrected(each: Correction, zone: tzinfo) -> Corrected:
    url = one_line(each.url or "")
    since = Marked(each.mark, each.changes, each.seen, each.gone, given=each.given)
    return Corrected(
        mark=MARKS[each.mark],
        title=one_line(each.title) or "Without a title",
        outlet=one_line(each.outlet),
        url=url,
        link=followed(url),
        since=sentence(since, zone),
        altered=altered(each.changes),
    )


def _quiet(quiet: Sequence[Quiet]) -> Iterable[str]:
    silent = [one_line(each.topic) for each in quiet if not each.arrived]
    if silent:
        yield f"Nothing came on {_listed(silent)}."
    left = [
        f"{one_line(each.topic)} ({each.arrived:,} article{'s' * (each.arrived != 1)})"
        for each in quiet
        if each.arrived
    ]
    if left:
        yield f"Something came, but is not in this briefing, on {_listed(left)}."


def _stated(made: Briefing, said: Statement, zone: tzinfo) -> Iterable[str]:
    period = f"{absolute(made.since, zone)} to {absolute(made.until, zone)}"
    if not said.feeds:
        yield f"{period}: no feed was followed. {said.arrived:,} article{'s' * (said.arrived != 1)} arrived."
        return
    polls = f"{said.made:,} poll{'s' * (said.made != 1)} of {said.feeds:,} feed{'s' * (said.feeds != 1)}"
    polls += f", {said.failed:,} failed, {said.missed:,} missed"
    arrived = f"{said.arrived:,} article{'s' * (said.arrived != 1)} arrived"
    if said.without_text:
        arrived += f", {said.without_text:,} without full text"
    yield f"{period}: {polls}; {arrived}."
    if not (said.missed or said.failing or said.gaps or said.silences or said.absences):
        yield "Nothing is known that may have been missed."
    for name in said.failing[:MOST]:
        yield f"{one_line(name)} fails: what it published is not known."
    if len(said.failing) > MOST:
        yield f"… and {len(said.failing) - MOST:,} more feeds that fail."
    for what, spans in (
        (lambda span: f"{_ABSENT[span.what]} {_span(span, zone)}: no feed was polled.", said.absences),
        (lambda span: f"Entries of {one_line(span.what)} may have been lost {_span(span, zone)}.", said.gaps),
        (lambda span: f"{one_line(span.what)} brought nothing new {_span(span, zone)}.", said.silences),
    ):
        yield from map(what, spans[:MOST])
        if len(spans) > MOST:
            yield f"… and {len(spans) - MOST:,} more of this kind."


def _span(span: Span, zone: tzinfo) -> str:
    if span.until is None:
        return f"since {absolute(span.since, zone)}"
    return f"from {absolute(span.since, zone)} to {absolute(span.until, zone)}"


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]


def _cut(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()} …"
