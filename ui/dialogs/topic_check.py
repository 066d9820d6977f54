"""What is to be said of a query before it is saved: what is wrong with it, and what its words find. No widget here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.errors import QueryError
from ui.core_words import translated
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.query.tree import Node
    from monitor.store import Archive
    from monitor.store.lexicon import ArchiveLexicon

MOST_FORMS = 10_000
FEW_FORMS = 6


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a query, and the line in which it is, with a caret below the place."""

    sentence: str
    caret: str = ""


@dataclass(frozen=True, slots=True)
class Forms:
    """What one word of a query finds: `camp*` and its forms, `$camp` and its members."""

    word: str
    found: tuple[str, ...]
    more: bool = False


def problem_of(query: str, lists: Collection[str]) -> Problem | None:
    """Say what is wrong with a topic's query, as far as one can tell without the archive; None if nothing is."""
    from monitor.query import parse_strict
    from monitor.query.tree import lists_of

    try:
        tree = parse_strict(query, topic=True)
    except QueryError as error:
        return Problem(translated(error), error.caret)
    for wanted in lists_of(tree):
        if wanted.name.lower() not in lists:
            return _no_list(query, wanted.name, wanted.place, sorted(lists))
    return None


def hint_of(query: str) -> str:
    """Say what may be meant otherwise in a query that is not wrong: `and` in small letters; "" if nothing is."""
    from monitor.query import parse

    return translated(parse(query).problem or "")


def _no_list(query: str, name: str, place: tuple[int, int], known: list[str]) -> Problem:
    """Say that a word list is not there, with a caret below its name."""
    line, column = place
    lines = query.splitlines() or [""]
    shown = lines[min(line, len(lines)) - 1]
    problem = tr("Line {line}, column {column}: There is no word list ${name}. There is: {known}.")
    names = ", ".join(f"${one}" for one in known) or "–"
    begin = max(0, column - 60)
    caret = f"{shown[begin : begin + 100]}\n{' ' * (column - 1 - begin)}{'^' * (len(name) + 1)}"
    return Problem(problem.format(line=line, column=column, name=name, known=names), caret)


def forms_of(archive: Archive, query: str) -> list[Forms]:
    """List what the words of a query find in this archive, in the order in which they stand."""
    from monitor.query import parse
    from monitor.query.tree import WordList, walk
    from monitor.store.lexicon import ArchiveLexicon

    lexicon = ArchiveLexicon(archive)
    told: dict[str, Forms] = {}
    with archive.question():
        for node in walk(parse(query).tree):
            archive.check()
            if isinstance(node, WordList):
                members = lexicon.members(node.name)
                found = Forms(f"${node.name}", members) if members is not None else None
            else:
                found = _of_word(node, lexicon)
            if found is not None:
                told.setdefault(found.word, found)
    return list(told.values())


def _of_word(node: Node, lexicon: ArchiveLexicon) -> Forms | None:
    from monitor.query.tree import Word

    if not isinstance(node, Word) or node.exact or node.quoted:
        return None
    if node.prefix:
        found = lexicon.prefixed(node.text, MOST_FORMS + 1)
        return Forms(f"{node.text}*", found[:MOST_FORMS], more=len(found) > MOST_FORMS)
    found = lexicon.forms(node.text)
    return Forms(node.text, found) if len(found) > 1 else None


def forms_words(forms: list[Forms]) -> str:
    """Write in a line how many forms each word finds, or which where they are few."""
    return "  ·  ".join(_form_words(each) for each in forms)


def _form_words(forms: Forms) -> str:
    from ui.models.words import number

    many = number(len(forms.found))
    if forms.more:
        return tr("{word} : over {n} forms").format(word=forms.word, n=many)
    if forms.word.startswith("$"):
        return tr("{word} : {n} members").format(word=forms.word, n=many)
    if len(forms.found) == 1:
        return tr("{word} : 1 form").format(word=forms.word)
    if forms.word.endswith("*") or len(forms.found) > FEW_FORMS:
        return tr("{word} : {n} forms").format(word=forms.word, n=many)
    return tr("{word} : {forms}").format(word=forms.word, forms=", ".join(forms.found))
