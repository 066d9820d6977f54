"""Which words of the index a word of a query finds. The archive has its own lexicon; here stands what one must do,
and the one that is made of texts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Protocol

from monitor.query.words import fold, form_of, normalise, stems, tokens


class Lexicon(Protocol):
    """Knows the words of the index. Words come in as typed; index words (as unicode61 emits them) go out."""

    def forms(self, word: str) -> tuple[str, ...]:
        """List what a bare word finds, itself first: the words of its stems and of its fold."""
        ...

    def inflected(self, word: str) -> Mapping[str, frozenset[str]]:
        """List the words of its stems, each with the languages in which it is one of them."""
        ...

    def folds(self, word: str) -> tuple[str, ...]:
        """List what a quoted word finds, itself first: the words of its fold (coeur, cœur)."""
        ...

    def prefixed(self, prefix: str, limit: int) -> tuple[str, ...]:
        """List at most `limit` words that begin with `prefix`."""
        ...

    def count(self, prefix: str) -> int:
        """Count the words that begin with `prefix`."""
        ...

    def members(self, name: str) -> tuple[str, ...] | None:
        """List the members of a word list, each a word, prefix* or "a phrase"; None where there is no such list."""
        ...


def by_form(found: Mapping[tuple[str, str], Iterable[str]]) -> dict[str, frozenset[str]]:
    """Turn the words of (language, stem) pairs round: the languages of each word."""
    languages: dict[str, frozenset[str]] = {}
    for (language, _), forms in found.items():
        for form in forms:
            languages[form] = languages.get(form, frozenset()) | {language}
    return languages


class TextLexicon:
    """The lexicon of given texts: for tests, and for judging outside the archive."""

    def __init__(
        self,
        texts: Iterable[str],
        lists: Mapping[str, tuple[str, ...]] | None = None,
        language: str | None = None,
    ) -> None:
        self._lists = {name.casefold(): members for name, members in (lists or {}).items()}
        self._by_fold: dict[str, set[str]] = {}
        self._by_stem: dict[tuple[str, str], set[str]] = {}
        surfaces: set[tuple[str, str]] = set()
        for text in texts:
            text = normalise(text)
            surfaces |= {(text[start:end].lower(), form) for form, start, end in tokens(text)}
        self._words = sorted({form for _, form in surfaces})
        for surface, form in surfaces:
            self._by_fold.setdefault(fold(form), set()).add(form)
            for stem in stems(surface, language):
                self._by_stem.setdefault(stem, set()).add(form)

    def forms(self, word: str) -> tuple[str, ...]:
        """List what a bare word finds, itself first."""
        own = self.folds(word)
        return (*own, *sorted(self.inflected(word).keys() - own))

    def inflected(self, word: str) -> Mapping[str, frozenset[str]]:
        """List the words of its stems, each with its languages."""
        return by_form({stem: self._by_stem.get(stem, ()) for stem in stems(word)})

    def folds(self, word: str) -> tuple[str, ...]:
        """List what a quoted word finds, itself first."""
        form = form_of(word)
        return (form, *sorted(self._by_fold.get(fold(form), set()) - {form}))

    def prefixed(self, prefix: str, limit: int) -> tuple[str, ...]:
        """List at most `limit` words that begin with `prefix`."""
        form = form_of(prefix)
        at = bisect_left(self._words, form)
        found: list[str] = []
        while at < len(self._words) and self._words[at].startswith(form) and len(found) < limit:
            found.append(self._words[at])
            at += 1
        return tuple(found)

    def count(self, prefix: str) -> int:
        """Count the words that begin with `prefix`."""
        form = form_of(prefix)
        return bisect_left(self._words, f"{form}\U0010ffff") - bisect_left(self._words, form)

    def members(self, name: str) -> tuple[str, ...] | None:
        """List the members of a word list; names compare without case."""
        return self._lists.get(name.casefold())
