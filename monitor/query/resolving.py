"""From tree to plan: words become sets of index words, lists their members, fields a test of the document.

Proximity is brought down to what stands somewhere: (a AND b) NEAR c is a NEAR c AND b NEAR c, and (a NOT b) NEAR c is
a NEAR c without b NEAR c.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TypeAlias

from monitor.query.document import Hit, Scan
from monitor.query.facets import facet, is_judged
from monitor.query.joining import either, joined, without
from monitor.query.leaves import ANY_NUMBER, QUOTES, leaf, unquoted
from monitor.query.lexicon import Lexicon
from monitor.query.numbers import ENDINGS, is_money, spellings, stands_alone
from monitor.query.plan import (
    ALWAYS,
    NEVER,
    All,
    Always,
    Any,
    Close,
    Facet,
    Guard,
    Never,
    Only,
    Plan,
    Run,
    Terms,
    Times,
    Within,
    Without,
)
from monitor.query.tree import (
    TEXT_FIELDS,
    And,
    AtLeast,
    Everything,
    Field,
    In,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Same,
    TextField,
    Word,
    WordList,
    walk,
)
from monitor.query.words import STEM_LANGUAGES, either_spelling, fold, form_of, tokens

_MOST_CHAINS = 200  # of one proximity over groups with AND or NOT in them
_MOST_RUNS = 64  # spellings of one phrase with numbers in it
_DEEPEST_LISTS = 4  # a list may name another

_FIELDS: tuple[TextField | None, ...] = (None, *TEXT_FIELDS)
Lists: TypeAlias = dict[tuple[str, TextField | None], Plan]
"""Word lists as they were resolved, by name and by the field that they stand in."""


class Resolver:
    """Resolves the nodes of one query, and remembers what each bare word found."""

    def __init__(self, lexicon: Lexicon, lists: Lists | None = None) -> None:
        self.lexicon = lexicon
        self.forms: dict[str, tuple[str, ...]] = {}
        self.unknown_lists: list[str] = []
        self._partial = 0  # how often a list was not there, or stood within itself
        self._insides = 0  # how often a part was narrowed to a field
        self._lists: Lists = {} if lists is None else lists
        self._groups: dict[tuple[Or, TextField | None], Plan] = {}
        self._field: TextField | None = None  # whose words alone are meant just now

    def plan(self, node: Node, lists: tuple[str, ...] = ()) -> Plan:
        """Resolve a node. `lists`: the word lists that it stands in."""
        match node:
            case Word():
                return self._word(node, note=not lists)
            case Phrase():
                return self._phrase(node)
            case And():
                return joined([self.plan(part, lists) for part in node.parts])
            case Or():
                return self._either(node, lists)
            case Not():
                if any(_unjudged(each) for each in walk(node)):
                    return ALWAYS
                return without(self.plan(node.part, lists))
            case Near():
                parts = [self.plan(part, lists) for part in node.parts]
                return _Chaining(node.distance, node.ordered).chain(parts)
            case AtLeast():
                part = self.plan(node.part, lists)
                return (
                    part if isinstance(part, Never | Always) or node.count <= 1 else Times(node.count, part)
                )
            case Same():
                part = self.plan(node.part, lists)
                return part if isinstance(part, Never | Always) else Within(node.unit, part)
            case In():
                return self._inside(node, lists)
            case WordList():
                return self._list(node.name, lists)
            case Field():
                return ALWAYS if _unjudged(node) else Facet(facet(node))
            case Everything():
                return ALWAYS

    def width(self, node: Word | WordList) -> int:
        """Count the words and phrases that a beginning of words or a word list stands for."""
        plan = self.plan(node)
        parts = plan.parts if isinstance(plan, Any) else (plan,)
        terms = [part for part in parts if isinstance(part, Terms)]
        return sum(
            len(each.words) + len(each.tied) + len(each.runs) + sum(map(self.lexicon.count, each.prefixes))
            for each in terms
        )

    def _either(self, node: Or, lists: tuple[str, ...]) -> Plan:
        """Resolve a group; the same group is one plan wherever it stands, and a document is looked through once."""
        key = (node, self._field)
        if lists or key not in self._groups:
            found = either([self.plan(part, lists) for part in node.parts])
            if lists:
                return found
            self._groups[key] = found
        return self._groups[key]

    def _inside(self, node: In, lists: tuple[str, ...]) -> Plan:
        """Narrow a part to a field, once: a title within the body is nowhere."""
        self._insides += 1
        if self._field is not None:
            return self.plan(node.part, lists) if self._field == node.field else NEVER
        self._field = node.field
        part = self.plan(node.part, lists)
        self._field = None
        return part if isinstance(part, Never | Always) else Only(node.field, part)

    def _word(self, node: Word, *, note: bool) -> Plan:
        spelled = None if node.prefix or node.exact else spellings(node.text)
        if spelled is not None:
            return Terms(words=_single(spelled), runs=_runs(spelled), guard=_number_guard)
        if node.exact:
            surfaces = _surfaces(node.text)
            run = tuple(form_of(surface) for surface in surfaces)
            return Terms(
                words=_single((run,)), runs=_runs((run,)), guard=_exact_guard(surfaces), written=surfaces
            )
        if node.prefix:
            return Terms(prefixes=either_spelling(form_of(node.text)))
        if node.quoted:
            return Terms(words=self.lexicon.folds(node.text))
        if ANY_NUMBER.fullmatch(node.text):
            if form_of(node.text) == "money":
                return Terms(endings=("", *ENDINGS), guard=_money_guard)
            return Terms(endings=(form_of(node.text),))
        found = self.lexicon.forms(node.text)
        if note:
            self.forms[node.text] = found
        own = self.lexicon.folds(node.text)
        tied = {
            form: languages
            for form, languages in self.lexicon.inflected(node.text).items()
            if form not in own and len(languages) < len(STEM_LANGUAGES) and not _is_plural(own[0], form)
        }
        return Terms(
            words=tuple(form for form in found if form not in tied), tied=tuple(sorted(tied.items()))
        )

    def _phrase(self, node: Phrase) -> Plan:
        choices: list[list[tuple[frozenset[str], ...]]] = []
        last = len(node.words) - 1
        count = 1
        for at, word in enumerate(node.words):
            spelled = spellings(word)
            if at == last and node.prefix:
                choices.append([(frozenset(either_spelling(form_of(word))),)])
            elif spelled is not None and count * len(spelled) <= _MOST_RUNS:
                count *= len(spelled)
                choices.append([tuple(frozenset((form,)) for form in run) for run in spelled])
            else:
                parts = _surfaces(word)
                choices.append([tuple(frozenset(self.lexicon.folds(part)) for part in parts)])
        runs = tuple(
            Run(tuple(slot for piece in pieces for slot in piece), node.prefix)
            for pieces in product(*choices)
        )
        return Terms(runs=runs)

    def _list(self, name: str, lists: tuple[str, ...]) -> Plan:
        key = name.casefold()
        known = (key, self._field)
        if known in self._lists:
            found = self._lists[known]
            self._insides += any(self._lists.get((key, field)) is not found for field in _FIELDS)
            return found
        members = None if key in lists or len(lists) >= _DEEPEST_LISTS else self.lexicon.members(name)
        if members is None:
            self._partial += 1
            if key not in lists and name not in self.unknown_lists:
                self.unknown_lists.append(name)
            return NEVER
        partial, insides = self._partial, self._insides
        nodes = [node for node in map(_member, members) if node is not None]
        found = either([self.plan(node, (*lists, key)) for node in nodes]) if nodes else NEVER
        if self._partial == partial:  # each query says itself what is not there
            self._lists[known] = found
            if self._insides == insides:  # then it is the same in every field
                self._lists.update({(key, field): found for field in _FIELDS})
        return found


def _unjudged(node: Node) -> bool:
    """Tell whether a node asks for what a document does not hold: the store answers that, the judge lets it pass."""
    return isinstance(node, Field) and not is_judged(node)


def _is_plural(one: str, other: str) -> bool:
    """Tell whether two words differ by an s at the end: loan words take it along, so *die Camps* are camps too."""
    one, other = fold(one), fold(other)
    return f"{one}s" == other or f"{other}s" == one


# --- words ----------------------------------------------------------------------------------------------


@lru_cache(maxsize=8192)
def _surfaces(text: str) -> tuple[str, ...]:
    """Divide a text into its words as they are written."""
    return tuple(text[start:end] for _, start, end in tokens(text))


def _single(spelled: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple(run[0] for run in spelled if len(run) == 1)


def _runs(spelled: tuple[tuple[str, ...], ...]) -> tuple[Run, ...]:
    return tuple(Run(tuple(frozenset((form,)) for form in run)) for run in spelled if len(run) > 1)


def _number_guard(scan: Scan, hit: Hit) -> bool:
    """Keep a number that is no part of a longer one."""
    text = scan.document.title if scan.in_title(hit.first) else scan.document.text
    return stands_alone(text, *scan.borders(hit))


def _money_guard(scan: Scan, hit: Hit) -> bool:
    """Keep a number that has a sign or a name of money before or behind it."""
    text = scan.document.title if scan.in_title(hit.first) else scan.document.text
    starts, ends = scan.borders(hit)
    return is_money(text, starts[0], ends[-1])


def _exact_guard(surfaces: tuple[str, ...]) -> Guard:
    """Keep what is written letter by letter as in the query."""
    return lambda scan, hit: (
        tuple(scan.surface(position) for position in range(hit.first, hit.last + 1)) == surfaces
    )


@lru_cache(maxsize=8192)
def _member(text: str) -> Node | None:
    """Read one member of a word list: mostly a word, a beginning or a phrase, for which lark is not asked."""
    text = text.strip()
    if len(text) > 2 and text[0] in QUOTES and not set(text[1:].rstrip("*")[:-1]) & set(QUOTES[:-4]):
        return leaf(unquoted(text), quoted=True)
    if not set(text) & set("()=:$/") and not set(text) & set(QUOTES[:-4]):
        return leaf(text, quoted=" " in text)
    from monitor.query.reading import parse

    tree = parse(text).tree
    return None if isinstance(tree, Everything) else tree


# --- proximity over groups ------------------------------------------------------------------------------


class _Chaining:
    """Brings one proximity down to parts that stand somewhere: terms, chains, and any of these."""

    def __init__(self, distance: int, ordered: bool) -> None:
        self.distance = distance
        self.ordered = ordered
        self.made = 0

    def chain(self, parts: list[Plan]) -> Plan:
        """Join parts by proximity."""
        for at, part in enumerate(parts):
            if not _stands(part):
                return self._spread(parts, at, part)
        if not parts:
            return ALWAYS
        self.made += 1
        return parts[0] if len(parts) == 1 else Close(self.distance, self.ordered, tuple(parts))

    def _spread(self, parts: list[Plan], at: int, part: Plan) -> Plan:
        """Draw what stands nowhere (AND, NOT, a property) out of the chain."""
        before, after = parts[:at], parts[at + 1 :]

        def instead(*others: Plan) -> Plan:
            return self.chain([*before, *others, *after])

        if isinstance(part, Never):
            return NEVER
        if self.made > _MOST_CHAINS:  # too many combinations: near to any word of the group is enough
            loose = either(_leaves(part))
            return joined([part, instead(*([loose] if _stands(loose) else []))])
        match part:
            case All():
                found = [each for each in part.parts if not isinstance(each, Without)]
                unwanted = [without(instead(each.part)) for each in part.parts if isinstance(each, Without)]
                return joined([*([instead(each) for each in found] or [instead()]), *unwanted])
            case Without():
                return joined([instead(), without(instead(part.part))])
            case Any():
                standing = [each for each in part.parts if _stands(each)]
                others = [instead(each) for each in part.parts if not _stands(each)]
                return either([*([instead(either(standing))] if standing else []), *others])
            case Times() | Within() | Only():
                return joined([part, instead(part.part)])
            case _:  # a property, or no condition
                return joined([part, instead()])


def _stands(part: Plan) -> bool:
    """Tell whether a part stands somewhere, so that a distance to it can be measured."""
    if isinstance(part, Any):
        return all(_stands(each) for each in part.parts)
    if isinstance(part, Only):
        return _stands(part.part)
    return isinstance(part, Terms | Close)


def _leaves(part: Plan) -> list[Plan]:
    if isinstance(part, All | Any):
        return [leaf for each in part.parts for leaf in _leaves(each)]
    if isinstance(part, Times | Within | Only):
        return _leaves(part.part)
    return [part] if isinstance(part, Terms | Close) else []
