"""Verdicts as they are saved: taken out of the archive, checked against the topics, and brought in again.

A saved verdict holds its article, so that a set of them is a test of the topics wherever they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.errors import UnknownError
from monitor.identity import canonical
from monitor.model import SavedVerdict, Span
from monitor.store import documents, keys, tags
from monitor.store.archive import Archive


@dataclass(frozen=True, slots=True)
class Checked:
    """A verdict, what the topic's query says of the article at present, and by which words. None: no such topic."""

    verdict: SavedVerdict
    matched: bool | None
    spans: tuple[Span, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether the query agrees with the analyst."""
        return self.matched == self.verdict.belongs


def saved(archive: Archive, names: Sequence[str] = ()) -> list[SavedVerdict]:
    """Return the verdicts on the topics of these names, else on all, newest articles first. Raises UnknownError."""
    from monitor.store import topics

    chosen = [topics.get(archive, name) for name in names] or topics.all(archive, counts=False)
    found: list[SavedVerdict] = []
    for topic in chosen:
        said = dict(
            archive.all(
                "SELECT article_id, said FROM tags WHERE topic_id = ? AND said IS NOT NULL ORDER BY article_id DESC",
                (topic.id,),
            )
        )
        addresses = dict(
            archive.all(
                "SELECT a.id, a.url FROM tags g CROSS JOIN articles a ON a.id = g.article_id"
                " WHERE g.topic_id = ? AND g.said IS NOT NULL",
                (topic.id,),
            )
        )
        having = documents.of(archive, list(said))
        for number, word in said.items():
            document = having[number]
            found.append(
                SavedVerdict(
                    topic=topic.name,
                    belongs=word != "rejected",
                    title=document.title,
                    text=document.text,
                    article_id=number,
                    url=addresses.get(number),
                    author=document.author or None,
                    outlets=document.outlets,
                    feeds=document.feeds,
                    folders=document.folders,
                    language=document.language,
                    day=document.day,
                    topics=tuple(name for name in document.topics if name != topic.name),
                )
            )
    return found


def check(archive: Archive, verdicts: Sequence[SavedVerdict]) -> list[Checked]:
    """Judge saved articles by the topics as they are now. Reads only the topics and the word lists."""
    from monitor.query import Compiled, Document, TextLexicon, compile_query, parse
    from monitor.query.words import normalise
    from monitor.store import topics

    known = {topics.fold_name(topic.name): topic for topic in topics.all(archive, counts=False)}
    texts = [normalise(part) for verdict in verdicts for part in (verdict.title, verdict.text)]
    # The saved texts hold all the word forms that can matter.
    lexicon = TextLexicon(texts, topics.lists(archive))
    compiled: dict[str, Compiled] = {}
    found = []
    for at, verdict in enumerate(verdicts):
        folded = topics.fold_name(verdict.topic)
        if folded not in known:
            found.append(Checked(verdict, None))
            continue
        if folded not in compiled:
            compiled[folded] = compile_query(parse(known[folded].query).tree, lexicon)
        judgement = compiled[folded].judge(
            Document(
                title=texts[2 * at],
                text=texts[2 * at + 1],
                author=verdict.author or "",
                outlets=verdict.outlets,
                feeds=verdict.feeds,
                folders=verdict.folders,
                language=verdict.language,
                day=verdict.day,
                topics=verdict.topics,
            )
        )
        found.append(Checked(verdict, judgement.matched, judgement.spans))
    return found


def take(archive: Archive, verdict: SavedVerdict, now: datetime) -> bool:
    """Write a saved verdict on the article here that it means; say whether it is news. Raises UnknownError."""
    from monitor.store import topics

    topic = topics.get(archive, verdict.topic)
    number = _meant(archive, verdict)
    if number is None:
        raise UnknownError("Its article is not in this archive.")
    row = archive.one(
        "SELECT rule, said FROM tags WHERE topic_id = ? AND article_id = ?", (topic.id, number)
    ) or (0, None)
    if row[1] is not None and (row[1] != "rejected") == verdict.belongs:
        return False
    word: tags.Word = "reject" if not verdict.belongs else "confirm" if row[0] else "add"
    tags.say(archive, topic.name, number, word, now)
    return True


def _meant(archive: Archive, verdict: SavedVerdict) -> int | None:
    """Find the article of a verdict: by its number, if that is the same article here, else by its address."""
    same = archive.value(
        "SELECT id FROM articles WHERE id = ? AND (title = ? OR url = ?)",
        (verdict.article_id, verdict.title, verdict.url),
    )
    if same is not None:
        return int(same)
    link = canonical(verdict.url)
    return None if link is None else keys.known_by(archive, keys.hashed([f"u:{link}"]))
