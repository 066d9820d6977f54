"""Tags: which article has which topic, why, and what the analyst said of it.

What a topic's query says and what the analyst says stand in separate columns: judging again never touches the
analyst's word. An article is judged when its text changed, a topic when its query did; `tag_jobs` lists both.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from monitor.errors import UnknownError
from monitor.model import Article, Filter, Origin, Span, Tag, Verdict
from monitor.store import clock, documents, journal, judging
from monitor.store.archive import Archive

if TYPE_CHECKING:
    from monitor.query import Clause, Compiled, Document
    from monitor.query.tree import Node
    from monitor.store.judging import Judging

Word = Literal["confirm", "reject", "add", "withdraw"]

EVERY_TOPIC = 0
_ASK = "ON CONFLICT DO UPDATE SET stamp = excluded.stamp"
# Whether a tag stands: the analyst's word, else the rule's. The table checks it.
_STANDS = "CASE tags.said WHEN 'rejected' THEN 0 WHEN 'confirmed' THEN 1 WHEN 'added' THEN 1 ELSE {rule} END"
_NO_RULE = f"UPDATE tags SET rule = 0, strength = 0, spans = '[]', stands = {_STANDS.format(rule=0)}"
_SAID = {"confirm": "confirmed", "reject": "rejected", "add": "added", "withdraw": None}


@dataclass(frozen=True, slots=True)
class Judged:
    """What one topic's query says of one article, at a revision of the topic."""

    topic_id: int
    revision: int
    matched: bool
    strength: float
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class TagResult:
    """What was judged of one article: the topics that match, and those that do not but may have a tag to lose.

    `jobs`: topic and stamp of what was asked, so that only that is done with.
    """

    article_id: int
    jobs: tuple[tuple[int, int], ...]
    judged: tuple[Judged, ...]


# --- what is to be judged -------------------------------------------------------------------------------


def ask(archive: Archive, article_id: int) -> None:
    """Ask that an article be judged against every topic."""
    archive.execute(f"INSERT INTO tag_jobs VALUES (?, {EVERY_TOPIC}, abs(random())) {_ASK}", (article_id,))


def ask_for_topic(archive: Archive, topic_id: int) -> None:
    """Ask that the archive be judged against a topic whose query changed; drop the tags that it cannot have any more.

    Only candidates are judged where the index can name them: what it does not name cannot match.
    """
    from monitor.store import plan

    archive.execute("DELETE FROM tag_jobs WHERE topic_id = ?", (topic_id,))
    subjects = {subject.id: subject for subject in judging.subjects(archive)}
    dependents = judging.dependents(subjects, {topic_id}) - {topic_id}
    if topic_id in subjects:
        select, values = plan.candidates(archive, subjects[topic_id].tree)
        archive.execute(
            f"INSERT INTO tag_jobs SELECT id, ?, abs(random()) FROM ({select}) WHERE true {_ASK}",
            (topic_id, *values),
        )
        stale = archive.column(
            "SELECT article_id FROM tags WHERE topic_id = ? AND rule = 1"
            " AND NOT EXISTS (SELECT 1 FROM tag_jobs j WHERE j.article_id = tags.article_id AND j.topic_id = ?)",
            (topic_id, topic_id),
        )
        archive.execute_many(
            f"{_NO_RULE} WHERE topic_id = ? AND article_id = ?",
            ((topic_id, number) for number in stale),
        )
        archive.execute("DELETE FROM tags WHERE topic_id = ? AND rule = 0 AND said IS NULL", (topic_id,))
    else:
        stale = archive.column("SELECT article_id FROM tags WHERE topic_id = ? AND stands = 1", (topic_id,))
    archive.execute_many(
        f"INSERT INTO tag_jobs VALUES (?, ?, abs(random())) {_ASK}",
        ((number, dependent) for dependent in dependents for number in stale),
    )


def todo(archive: Archive, limit: int) -> list[int]:
    """Return articles that are to be judged, the newest first."""
    return archive.column(
        "SELECT DISTINCT article_id FROM tag_jobs ORDER BY article_id DESC LIMIT ?", (limit,)
    )


def waiting(archive: Archive) -> int:
    """Count the articles that are to be judged."""
    return int(archive.value("SELECT count(DISTINCT article_id) FROM tag_jobs"))


def judge(archive: Archive, article_ids: Sequence[int]) -> list[TagResult]:
    """Judge articles against the topics that were asked for. Reads only; `keep` writes the results."""
    with archive.snapshot(), judging.uncollected():
        return _judge(archive, article_ids)


def _judge(archive: Archive, article_ids: Sequence[int]) -> list[TagResult]:
    asked: dict[int, list[tuple[int, int]]] = {number: [] for number in article_ids}
    for number, topic_id, stamp in archive.all(
        "SELECT article_id, topic_id, stamp FROM tag_jobs WHERE article_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(article_ids)),),
    ):
        asked[number].append((topic_id, stamp))
    texts = documents.of(archive, article_ids)
    ready = judging.ready(archive, texts.values())
    said = _words_of(archive, article_ids)
    tagged: dict[int, set[int]] = {}
    for topic_id, number in _rules(archive, article_ids):
        tagged.setdefault(number, set()).add(topic_id)
    every = set(ready.by_id)
    results = []
    for number in article_ids:
        topics = {topic_id for topic_id, _ in asked[number]}
        wanted = every if EVERY_TOPIC in topics else judging.dependents(ready.by_id, topics)
        judged: tuple[Judged, ...] = ()
        if number in texts:
            # what was noted in an article goes with it, before the next one is looked at
            judged = _judge_one(
                texts.pop(number), ready, wanted, said.get(number, {}), tagged.get(number, set())
            )
        results.append(TagResult(number, tuple(asked[number]), judged))
    return results


def _judge_one(
    document: Document, ready: Judging, wanted: set[int], said: dict[int, str], tagged: set[int]
) -> tuple[Judged, ...]:
    """Judge one article against topics in the order of their references. Most neither match nor did before."""
    from dataclasses import replace

    possible = ready.possible(document)
    told = (possible | tagged | ready.referred) & wanted
    results = []
    for subject in ready.subjects:
        if subject.id not in told:
            continue
        judged = Judged(subject.id, subject.revision, False, 0.0, ())
        if subject.id in possible:
            found = ready.compiled[subject.id].judge(document)
            if found.matched:
                judged = Judged(subject.id, subject.revision, True, found.strength, found.spans)
        results.append(judged)
        if subject.id not in ready.referred:
            continue
        word = said.get(subject.id)
        stands = judged.matched if word is None else word != "rejected"
        if stands != (subject.name in document.topics):
            others = tuple(name for name in document.topics if name != subject.name)
            document = replace(document, topics=(*others, subject.name) if stands else others)
    return tuple(results)


def keep(archive: Archive, results: Sequence[TagResult], now: datetime) -> int:
    """Write what was judged, but for topics that changed meanwhile; return how many tags are new."""
    with archive.transaction():
        revisions = dict(archive.all("SELECT id, revision FROM topics WHERE removed IS NULL"))
        numbers = [result.article_id for result in results]
        asked = "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))"
        there = set(archive.column(asked, (json.dumps(numbers),)))
        had = _rules(archive, numbers)
        said = [
            (judged, (judged.topic_id, result.article_id))
            for result in results
            if result.article_id in there
            for judged in result.judged
            if revisions.get(judged.topic_id) == judged.revision
        ]
        archive.execute_many(
            "INSERT INTO tags (topic_id, article_id, rule, strength, spans, stands, revision) VALUES (?, ?, 1, ?, ?, 1, ?)"
            " ON CONFLICT DO UPDATE SET rule = 1, strength = excluded.strength, spans = excluded.spans,"
            f" revision = excluded.revision, stands = {_STANDS.format(rule=1)}",
            (
                (*key, judged.strength, _written(judged.spans), judged.revision)
                for judged, key in said
                if judged.matched
            ),
        )
        lost = [key for judged, key in said if not judged.matched and key in had]
        archive.execute_many("DELETE FROM tags WHERE topic_id = ? AND article_id = ? AND said IS NULL", lost)
        archive.execute_many(f"{_NO_RULE} WHERE topic_id = ? AND article_id = ?", lost)
        archive.execute_many(
            "DELETE FROM tag_jobs WHERE article_id = ? AND topic_id = ? AND stamp = ?",
            ((result.article_id, *job) for result in results for job in result.jobs),
        )
    return sum(judged.matched and not had.get(key) for judged, key in said)


def _rules(archive: Archive, article_ids: Sequence[int]) -> dict[tuple[int, int], bool]:
    """Return of each tag, by topic and article, whether a topic's query set it."""
    return {
        (topic_id, article_id): bool(rule)
        for topic_id, article_id, rule in archive.all(
            "SELECT topic_id, article_id, rule FROM tags WHERE article_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(article_ids)),),
        )
    }


def _written(spans: Sequence[Span]) -> str:
    return json.dumps([[span.field, span.start, span.end] for span in spans], separators=(",", ":"))


# --- the analyst's word ---------------------------------------------------------------------------------


def say(archive: Archive, name: str, article_id: int, word: Word, now: datetime) -> None:
    """Write the analyst's word on a tag; "withdraw" takes the earlier word back. Can be undone. Raises UnknownError."""
    from monitor.store import topics

    with archive.transaction():
        topic = topics.get(archive, name)
        if not archive.value("SELECT 1 FROM articles WHERE id = ?", (article_id,)):
            raise UnknownError(f"There is no article {article_id} in this archive.")
        earlier = archive.one(
            "SELECT said, said_at FROM tags WHERE topic_id = ? AND article_id = ?", (topic.id, article_id)
        ) or (None, None)
        _write_word(archive, topic.id, article_id, _SAID[word], clock.ms(now))
        journal.write(
            archive,
            "tag",
            f"the tag {topic.name}: {word}",
            now,
            {"topic": topic.id, "article": article_id, "said": earlier[0], "at": earlier[1]},
        )


def restore_word(archive: Archive, earlier: dict[str, Any]) -> None:
    """Bring the analyst's word back to what the journal says it was."""
    _write_word(archive, earlier["topic"], earlier["article"], earlier["said"], earlier["at"])


def _write_word(archive: Archive, topic_id: int, article_id: int, said: str | None, at: int | None) -> None:
    archive.execute("INSERT OR IGNORE INTO tags (topic_id, article_id) VALUES (?, ?)", (topic_id, article_id))
    stands = _STANDS.replace("tags.said", ":said").format(rule="rule")
    archive.execute(
        f"UPDATE tags SET said = :said, said_at = :at, stands = {stands} WHERE topic_id = :topic AND article_id = :article",
        {"said": said, "at": at if said else None, "topic": topic_id, "article": article_id},
    )
    archive.execute(
        "DELETE FROM tags WHERE topic_id = ? AND article_id = ? AND rule = 0 AND said IS NULL",
        (topic_id, article_id),
    )
    subjects = {subject.id: subject for subject in judging.subjects(archive)}
    archive.execute_many(
        f"INSERT INTO tag_jobs VALUES (?, ?, abs(random())) {_ASK}",
        ((article_id, dependent) for dependent in judging.dependents(subjects, {topic_id}) - {topic_id}),
    )


# --- reading --------------------------------------------------------------------------------------------


def of(archive: Archive, article_id: int) -> tuple[Tag, ...]:
    """Return the tags of an article, the rejected ones too, in the order of the topics."""
    return tuple(
        Tag(
            topic=name,
            origin=Origin.RULE if rule or said != "added" else Origin.ANALYST,
            verdict=Verdict(said) if said in ("confirmed", "rejected") else None,
            strength=strength,
            spans=tuple(Span(*span) for span in json.loads(spans)),
            colour=colour,
            revision=revision or None,
        )
        for name, colour, rule, said, strength, spans, revision in archive.all(
            "SELECT t.name, t.colour, g.rule, g.said, g.strength, g.spans, g.revision * g.rule FROM topics t CROSS JOIN tags g ON g.topic_id = t.id"
            " WHERE g.article_id = ? AND t.removed IS NULL ORDER BY t.id",
            (article_id,),
        )
    )


def counts(archive: Archive) -> dict[int, tuple[int, int]]:
    """Count the articles and the unread ones of each topic by its id; what is dismissed waits for nobody."""
    found = archive.all("SELECT id, articles, waiting FROM tallies WHERE kind = 'topic' AND articles > 0")
    return {number: (articles, waiting) for number, articles, waiting in found}


def matching(archive: Archive, query: str, limit: int | None = None) -> list[Article]:
    """Return the articles that a topic with this query would have, newest first; writes nothing. Raises QueryError."""
    from monitor.query import parse_strict
    from monitor.store import search

    parse_strict(query, topic=True)
    found: list[int] = []
    for chunk in search.ids(archive, Filter(query=query), now=clock.EPOCH):
        found.extend(chunk)
        if limit is not None and len(found) >= limit:
            break
    return search.rows(archive, found[:limit], None)


def why(archive: Archive, name: str, article_id: int) -> tuple[bool, tuple[Clause, ...]]:
    """Say clause by clause why an article matches a topic's query, or why not. Raises UnknownError."""
    from monitor.store import topics, workbench

    topic = topics.get(archive, name)
    found = documents.of(archive, [article_id])
    if article_id not in found:
        raise UnknownError(f"There is no article {article_id} in this archive.")
    subject = next(subject for subject in judging.subjects(archive) if subject.id == topic.id)
    compiled = _compiled(archive, subject.tree)
    if compiled.matches(found[article_id]):
        return True, compiled.why(found[article_id])
    likely = [each.word for each in workbench.unknown_words(archive, name)]
    return False, compiled.why(found[article_id], likely)


def _compiled(archive: Archive, tree: Node) -> Compiled:
    from monitor.store.lexicon import compiled

    return compiled(archive, tree)


def _words_of(archive: Archive, article_ids: Sequence[int]) -> dict[int, dict[int, str]]:
    """Return the analyst's words by article and topic."""
    found: dict[int, dict[int, str]] = {}
    for number, topic_id, said in archive.all(
        "SELECT article_id, topic_id, said FROM tags WHERE said IS NOT NULL"
        " AND article_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(article_ids)),),
    ):
        found.setdefault(number, {})[topic_id] = said
    return found
