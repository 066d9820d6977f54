"""The words of the archive as the query language asks for them: inflected forms, folds, prefixes, word lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.query import words
from monitor.store.archive import Archive

if TYPE_CHECKING:
    from monitor.query import Compiled
    from monitor.query.resolving import Lists
    from monitor.query.tree import Node

_MOST_KEPT = 200


class ArchiveLexicon:
    """Looks words up in the word tables, which hold every word of every text in the archive."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._lists: dict[str, tuple[str, ...]] | None = None
        # what was asked, and found
        self._stems: dict[str, dict[str, frozenset[str]]] = {each: {} for each in words.STEM_LANGUAGES}
        self._folds: dict[str, frozenset[str]] = {}

    def forms(self, word: str) -> tuple[str, ...]:
        """List what a bare word finds, itself first: its other spellings, then the words of its stems."""
        own = self.folds(word)
        return (*own, *sorted(self.inflected(word).keys() - own))

    def inflected(self, word: str) -> dict[str, frozenset[str]]:
        """List the words of its stems, each with the languages in which it is one of them."""
        from monitor.query.lexicon import by_form

        stems = words.stems(word)
        for language, stem in stems:
            if stem not in self._stems[language]:
                asked = "SELECT form FROM word_stems WHERE language = ? AND stem = ?"
                self._stems[language][stem] = frozenset(self._archive.column(asked, (language, stem)))
        return by_form({(language, stem): self._stems[language][stem] for language, stem in stems})

    def folds(self, word: str) -> tuple[str, ...]:
        """List what a quoted word finds, itself first: the words that are spelled so but for œ æ ß ł ø đ."""
        form = words.form_of(word)
        fold = words.fold(form)
        if fold not in self._folds:
            asked = "SELECT form FROM words WHERE fold = ? AND fold != form UNION SELECT form FROM words WHERE form = ?"
            self._folds[fold] = frozenset(self._archive.column(asked, (fold, fold)))
        return (form, *sorted(self._folds[fold] - {form}))

    def is_current(self, text: str) -> bool:
        """Tell whether what was answered so far would be the same if the words of a text were new to the archive."""
        spelled = words.spelled(text)
        for _, form in spelled:
            fold = form if form.isascii() else words.fold(form)
            if form != fold and fold in self._folds and form not in self._folds[fold]:
                return False
        stemmed = [(word, form) for word, form in spelled if word.isalpha()]
        for language, stems in words.stemmed([word for word, _ in stemmed]):
            asked = self._stems[language]
            if not asked.keys().isdisjoint(stems) and any(
                stem in asked and form not in asked[stem]
                for (_, form), stem in zip(stemmed, stems, strict=True)
            ):
                return False
        return True

    def prefixed(self, prefix: str, limit: int) -> tuple[str, ...]:
        """List at most `limit` words that begin with `prefix`."""
        form = words.form_of(prefix)
        return tuple(
            self._archive.column(
                "SELECT form FROM words WHERE form >= ? AND form < ? ORDER BY form LIMIT ?",
                (form, form + "\U0010ffff", limit),
            )
        )

    def count(self, prefix: str) -> int:
        """Count the words that begin with `prefix`."""
        form = words.form_of(prefix)
        asked = "SELECT count(*) FROM words WHERE form >= ? AND form < ?"
        return int(self._archive.value(asked, (form, form + "\U0010ffff")))

    def members(self, name: str) -> tuple[str, ...] | None:
        """Return the members of a word list; None where there is none of that name."""
        if self._lists is None:
            from monitor.store import topics

            self._lists = topics.lists(self._archive)
        return self._lists.get(name.lower())


def compiled(archive: Archive, node: Node) -> Compiled:
    """Compile the text part of a query; remembered until the archive changes."""
    from monitor.query import compile_query

    kept: dict[Node, Compiled] = archive.remembered("compiled", dict)
    if node not in kept:
        if len(kept) >= _MOST_KEPT:
            kept.clear()
        lexicon, lists = resolved(archive)
        kept[node] = compile_query(node, lexicon, lists=lists)
    return kept[node]


def resolved(archive: Archive) -> tuple[ArchiveLexicon, Lists]:
    """Return a lexicon with what it was asked, and the word lists resolved so far, until the archive changes."""
    return archive.remembered("resolved", lambda: (ArchiveLexicon(archive), {}))
