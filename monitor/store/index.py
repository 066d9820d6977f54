"""The full-text index: it holds exactly what the view `searchable` holds, and the words of all texts.

Whoever changes what the view shows does it inside `changing`. Nothing else writes the index or the word tables.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from typing import Any

from monitor.store.archive import Archive
from monitor.store.text import text_hash

_VIEW = "SELECT title, body, author, filter FROM searchable WHERE id = ?"
_INSERT = "INSERT INTO article_index(rowid, title, body, author, filter) VALUES (?, ?, ?, ?, ?)"
_DELETE = "INSERT INTO article_index(article_index, rowid, title, body, author, filter) VALUES ('delete', ?, ?, ?, ?, ?)"


@contextlib.contextmanager
def changing(archive: Archive, *article_ids: int) -> Iterator[None]:
    """Change the articles of these ids inside, in one transaction with their place in the index.

    The index forgets an article with the very values under which it knew it: other values would leave ghost hits.
    """
    with archive.transaction():
        before = {number: archive.one(_VIEW, (number,)) for number in article_ids}
        yield
        for number, old in before.items():
            new = archive.one(_VIEW, (number,))
            if new == old:
                continue
            if old is None or new is None or new[1] != old[1]:
                _keep_hash(archive, number)
            if old is not None:
                archive.execute(_DELETE, (number, *old))
            if new is not None:
                archive.execute(_INSERT, (number, *new))
                remember_words(archive, new[:3])


def _keep_hash(archive: Archive, number: int) -> None:
    """Note what the text of an article must be, to the letter."""
    text = archive.value("SELECT text FROM bodies WHERE article_id = ?", (number,))
    if text is None:
        archive.execute("DELETE FROM body_hashes WHERE article_id = ?", (number,))
    else:
        archive.execute("INSERT OR REPLACE INTO body_hashes VALUES (?, ?)", (number, text_hash(text)))


def remember_words(archive: Archive, texts: Iterable[str]) -> None:
    """Note the stems and folds of words that the archive has not met, so that a query finds inflected forms."""
    from monitor.query import words

    known: set[str] = archive.memory.setdefault("words", set())
    stems: list[tuple[str, str, str]] = []
    forms: list[tuple[str, str]] = []
    for text in texts:
        for token in words.tokens(text):
            # Stems come from the word with its accents, which the index has lost.
            word = text[token.start : token.end].lower()
            if word in known:
                continue
            known.add(word)
            stems += [(language, stem, token.form) for language, stem in words.stems(word)]
            forms.append((token.form, words.fold(token.form)))
    archive.execute_many("INSERT OR IGNORE INTO words VALUES (?, ?)", sorted(set(forms)))
    archive.execute_many("INSERT OR IGNORE INTO word_stems VALUES (?, ?, ?)", sorted(set(stems)))


def check(archive: Archive) -> None:
    """Compare the index with the view, article by article. Raises ArchiveDamagedError where they differ."""
    archive.execute("INSERT INTO article_index(article_index, rank) VALUES ('integrity-check', 1)")


def rebuild(archive: Archive) -> None:
    """Build the index anew from the view."""
    with archive.transaction():
        archive.execute("INSERT INTO article_index(article_index) VALUES ('rebuild')")


def unknown_words(archive: Archive) -> list[str]:
    """Return the words that stand in the index, but not in the table of words."""
    archive.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab('main', 'article_index', 'col')"
    )
    return archive.column(
        "SELECT DISTINCT term FROM temp.vocabulary WHERE col != 'filter' AND term NOT IN (SELECT form FROM words)"
    )


def learn(archive: Archive, missing: Iterable[str]) -> None:
    """Note the words of all articles in which these words stand."""
    archive.memory.pop("words", None)
    for word in missing:
        if archive.value("SELECT 1 FROM words WHERE form = ?", (word,)):
            continue  # met already beside another one
        quoted = '{title body author} : "' + word.replace('"', '""') + '"'
        found = archive.all(
            "SELECT title, body, author FROM searchable WHERE id IN"
            " (SELECT rowid FROM article_index WHERE article_index MATCH ? LIMIT 20)",
            (quoted,),
        )
        with archive.transaction():
            for texts in found:
                remember_words(archive, texts)


def filter_tokens(outlet_id: int, feed_ids: Iterable[int], month: str, language: str | None) -> str:
    """Write the filter tokens of an article: words that no text holds in that column, found at the speed of words."""
    tokens = [f"o{outlet_id}", *(f"f{number}" for number in sorted(feed_ids)), f"m{month}"]
    if language:
        # A language with its region is found under both: en-GB under en.
        own, base = language_token(language), language_token(language.partition("-")[0])
        tokens += sorted({own, base} - {""})
    return " ".join(tokens)


def feeds_in(tokens: str) -> list[int]:
    """Return the ids of the feeds that filter tokens name."""
    return [int(token[1:]) for token in tokens.split(" ") if token[0] == "f"]


def language_token(code: str) -> str:
    """Write the filter token of a language; "" where the code is none."""
    plain = code.lower().replace("-", "")
    return f"l{plain}" if plain.isascii() and plain.isalnum() else ""


def feed_term(feed_ids: Iterable[int]) -> str:
    """Write the part of a MATCH expression that finds the articles of any of these feeds."""
    return _term(f"f{number}" for number in feed_ids)


def outlet_term(outlet_ids: Iterable[int], feed_ids: Iterable[int] = ()) -> str:
    """Write the part of a MATCH expression that finds the articles of any of these outlets, or of their feeds."""
    return _term([*(f"o{number}" for number in outlet_ids), *(f"f{number}" for number in feed_ids)])


def _term(tokens: Iterable[Any]) -> str:
    return "filter : (" + " OR ".join(tokens) + ")"
