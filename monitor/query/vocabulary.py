"""The words that a compiled query knows: what it could find by, whatever else it asks."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.query.plan import All, Any, Close, Only, Plan, Terms, Times, Within


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of the index, and beginnings of words."""

    words: frozenset[str]
    prefixes: tuple[str, ...]

    def knows(self, form: str) -> bool:
        """Tell whether a word of the index is among them."""
        return form in self.words or (bool(self.prefixes) and form.startswith(self.prefixes))


def vocabulary(plan: Plan) -> Vocabulary:
    """Collect the words of a plan, but for those that must not be found."""
    words: set[str] = set()
    prefixes: set[str] = set()
    waiting: list[Plan] = [plan]
    while waiting:
        match waiting.pop():
            case Terms() as terms:
                words.update(terms.words)
                words.update(word for word, _ in terms.tied)
                prefixes.update(terms.prefixes)
                for run in terms.runs:
                    *whole, last = run.slots
                    words.update(word for slot in whole for word in slot)
                    (prefixes if run.prefix else words).update(last)
            case All() | Any() | Close() as several:
                waiting += several.parts
            case Times() | Within() | Only() as one:
                waiting.append(one.part)
            case _:
                pass
    return Vocabulary(frozenset(words), tuple(sorted(prefixes)))
