"""The full-text index: it holds exactly what the view `searchable` holds, and the words of all texts.

Whoever changes what the view shows does it inside `changing`. Nothing else writes the index or the word tables.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from monitor.store.archive import Archive
from monitor.store.text import text_hash

_VIEW = "SELECT title, body, author, filter FROM searchable WHERE id = ?"
_VIEWS = "SELECT id, title, body, author, filter FROM searchable WHERE id IN (SELECT value FROM json_each(?))"
_INSERT = "INSERT INTO article_index(rowid, title, body, author, filter) VALUES (?, ?, ?, ?, ?)"
_DELETE = "INSERT INTO article_index(article_index, rowid, title, body, author, filter) VALUES ('delete', ?, ?, ?, ?, ?)"

_Row = tuple[str, str, str, str]


@contextlib.contextmanager
def changing(archive: Archive, *article_ids: int) -> Iterator[None]:
    """Change the articles of these ids inside, in one transaction with their place in the index.

    Within another such change, be part of that: the index is written at the end of the outermost. A statement that
    fires a trigger makes FTS5 write out what it has gathered, so an index that is written article by article costs
    several times as much.
    """
    with archive.transaction():
        outer: dict[int, _Row | None] | None = archive.memory.get("changing")
        before = {} if outer is None else outer
        for number in article_ids:
            if number not in before:
                before[number] = archive.one(_VIEW, (number,))
        if outer is not None:
            yield
            return
        archive.memory["changing"] = before
        try:
            yield
        finally:
            archive.memory.pop("changing", None)
        _write(archive, before)


def _write(archive: Archive, before: Mapping[int, _Row | None]) -> None:
    """Bring the index up to what the view shows of articles.

    The index forgets an article with the very values under which it knew it: other values would leave ghost hits.
    """
    found = archive.all(_VIEWS, (json.dumps(list(before)),))
    after: dict[int, _Row] = {
        number: (title, body, author, told) for number, title, body, author, told in found
    }
    changed = {number: old for number, old in before.items() if after.get(number) != old}
    forgotten = [(number, *old) for number, old in changed.items() if old is not None]
    learnt = [(number, *after[number]) for number in changed if number in after]
    _keep_hashes(
        archive,
        [
            number
            for number, old in changed.items()
            if old is None or number not in after or after[number][1] != old[1]
        ],
    )
    remember_words(archive, (text for _, *texts, _ in learnt for text in texts))
    archive.execute_many(_DELETE, forgotten)
    archive.execute_many(_INSERT, learnt)


def _keep_hashes(archive: Archive, numbers: Sequence[int]) -> None:
    """Note what the texts of articles must be, to the letter."""
    given = (json.dumps(numbers),)
    archive.execute(
        "DELETE FROM body_hashes WHERE article_id IN (SELECT value FROM json_each(?))"
        " AND article_id NOT IN (SELECT article_id FROM bodies)",
        given,
    )
    found = archive.all(
        "SELECT article_id, text FROM bodies WHERE article_id IN (SELECT value FROM json_each(?))", given
    )
    archive.execute_many(
        "INSERT OR REPLACE INTO body_hashes VALUES (?, ?)",
        [(number, text_hash(text)) for number, text in found],
    )


def remember_words(archive: Archive, texts: Iterable[str]) -> None:
    """Note the stems and folds of words that the archive has not met, so that a query finds inflected forms."""
    from monitor.query import words

    known: set[str] = archive.memory.setdefault("words", set())
    stems: set[tuple[str, str, str]] = set()
    forms: set[tuple[str, str]] = set()
    for text in texts:
        # Stems come from the word with its accents, which the index has lost.
        for word, form in words.spelled(text):
            if word in known:
                continue
            known.add(word)
            stems.update((language, stem, form) for language, stem in words.stems(word))
            forms.add((form, words.fold(form)))
    archive.execute_many("INSERT OR IGNORE INTO words VALUES (?, ?)", sorted(forms))
    archive.execute_many("INSERT OR IGNORE INTO word_stems VALUES (?, ?, ?)", sorted(stems))


def check(archive: Archive) -> None:
    """Compare the indexes with their views, row by row. Raises ArchiveDamagedError where they differ."""
    archive.execute("INSERT INTO article_index(article_index, rank) VALUES ('integrity-check', 1)")
    archive.execute("INSERT INTO own_index(own_index, rank) VALUES ('integrity-check', 1)")


def rebuild(archive: Archive) -> None:
    """Build the indexes anew from their views."""
    with archive.transaction():
        archive.execute("INSERT INTO article_index(article_index) VALUES ('rebuild')")
        archive.execute("INSERT INTO own_index(own_index) VALUES ('rebuild')")


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
    return [int(token[1:]) for token in tokens.split() if token[0] == "f"]


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
