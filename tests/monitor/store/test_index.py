"""The index holds exactly what the view holds, whatever happens to the articles."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from monitor.errors import ArchiveDamagedError
from monitor.model import BodyState, Extraction, Feed, Filter, NewArticle
from monitor.query.words import normalise, tokens
from monitor.store import Archive, articles, feeds, index, journal, marks, search, tags, topics
from tests.monitor.store.conftest import NOW, Desk, arrival

WORDS = [
    "boat",
    "boats",
    "Œuvre",
    "oeuvre",
    "straße",
    "l’évacuation",
    "54m",
    "1,185",
    "a",
    "f1",
    "o1",
    "double‑speak",
    "😀",
]
TEXTS = st.lists(st.sampled_from([*WORDS, ".", "\n\n", "\u00ad", "“"]), max_size=12).map(" ".join) | st.text(
    max_size=20
)
GUIDS = st.sampled_from(list("abcdef"))


def test_the_check_notices_an_index_that_lies(desk: Desk) -> None:
    number = desk.article("a", text="A boat.")
    index.check(desk.archive)
    desk.archive.execute("UPDATE bodies SET text = 'A ship.' WHERE article_id = ?", (number,))
    with pytest.raises(ArchiveDamagedError):
        index.check(desk.archive)
    index.rebuild(desk.archive)
    index.check(desk.archive)
    assert desk.find("ship") == [number]


def test_a_failure_inside_a_change_leaves_index_and_words_as_they_were(desk: Desk) -> None:
    number = desk.article("a", text="A boat.")
    with pytest.raises(ZeroDivisionError), index.changing(desk.archive, number):
        desk.archive.execute("UPDATE bodies SET text = 'Two trawlers.'")
        raise ZeroDivisionError
    with pytest.raises(ZeroDivisionError), desk.archive.transaction():
        desk.deliver(arrival("b", text="Three trawlers."))
        raise ZeroDivisionError
    index.check(desk.archive)
    # The word was met in what was taken back: it must be learnt when it really comes.
    came = desk.article("c", text="One trawler and many trawlers.")
    assert desk.find("trawler") == [came]
    assert "trawlers" in desk.page("trawler").forms["trawler"]


class Newsroom(RuleBasedStateMachine):
    """Articles come, change, appear elsewhere and are marked; after each step the index is compared."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.archive = Archive.open(Path(self.folder.name) / "press.db", "create")
        self.feeds: list[Feed] = []
        self.now = NOW
        self.known: dict[str, int] = {}

    @initialize()
    def subscribe(self) -> None:
        for name in ("one", "two"):
            self.feeds.append(feeds.add(self.archive, f"https://{name}.example/rss", now=self.now))

    @rule(guid=GUIDS, title=TEXTS, text=TEXTS, feed=st.sampled_from([0, 1]), author=st.none() | TEXTS)
    def deliver(self, guid: str, title: str, text: str, feed: int, author: str | None) -> None:
        self.now += timedelta(minutes=1)
        arrived = articles.arrive(
            self.archive,
            self.feeds[feed].id,
            [arrival(guid, title, text, author=author, language="fr")],
            self.now,
        )
        (number,) = (*arrived.new, *arrived.changed, *arrived.known)
        assert self.known.setdefault(guid, number) == number

    @precondition(lambda self: self.known)
    @rule(guid=GUIDS, text=TEXTS, full=st.booleans(), published=st.sampled_from([None, "2021-10-01"]))
    def extract(self, guid: str, text: str, full: bool, published: str | None) -> None:
        if guid in self.known:
            state = BodyState.FULL if full else BodyState.SUMMARY
            extraction = Extraction(state, text=text, title=text, language="de", published=published)
            articles.set_body(self.archive, self.known[guid], extraction, self.now, None)

    @rule(text=TEXTS)
    def bring_by_hand(self, text: str) -> None:
        articles.add(self.archive, NewArticle("By hand", text), self.now)

    @precondition(lambda self: self.known)
    @rule(guid=GUIDS, mark=st.sampled_from(["read", "starred", "dismissed"]), value=st.booleans())
    def mark(self, guid: str, mark: marks.Mark, value: bool) -> None:
        if guid in self.known:
            marks.set(self.archive, [self.known[guid]], mark, value, self.now)

    @rule()
    def undo(self) -> None:
        journal.undo(self.archive, self.now)

    @rule(query=st.sampled_from(["boat", "-boat", "f1 OR oeuvre"]))
    def follow(self, query: str) -> None:
        topics.set(self.archive, "Boats", query, self.now)

    @rule()
    def tag(self) -> None:
        tags.keep(self.archive, tags.judge(self.archive, tags.todo(self.archive, 3)), self.now)

    @precondition(lambda self: self.known)
    @rule(guid=GUIDS, word=st.sampled_from(["confirm", "reject", "add", "withdraw"]))
    def say(self, guid: str, word: tags.Word) -> None:
        if guid in self.known:
            tags.say(self.archive, "Border funding", self.known[guid], word, self.now)

    @precondition(lambda self: self.known)
    @rule(guid=GUIDS)
    def fail_half_way(self, guid: str) -> None:
        try:
            with self.archive.transaction():
                self.deliver(guid, "Half way", "lost words", 0, None)
                raise ZeroDivisionError
        except ZeroDivisionError:
            if not self.archive.value("SELECT 1 FROM articles WHERE id = ?", (self.known[guid],)):
                del self.known[guid]

    @rule(name=st.sampled_from(["Harbour News", "one.example", "Two"]))
    def name_an_outlet(self, name: str) -> None:
        feeds.set(self.archive, self.feeds[0].id, outlet=name)

    @invariant()
    def the_index_does_not_lie(self) -> None:
        index.check(self.archive)

    @invariant()
    def the_tallies_are_what_counting_gives(self) -> None:
        done = "(SELECT article_id FROM marks WHERE read IS NOT NULL OR dismissed IS NOT NULL)"
        counted = self.archive.all(
            f"SELECT 'all', 0, count(*), count(*) - coalesce(sum(id IN {done}), 0) FROM articles"
            f" UNION ALL SELECT 'feed', feed_id, count(*), count(*) - sum(article_id IN {done}) FROM appearances"
            f" GROUP BY feed_id UNION ALL SELECT 'topic', topic_id, count(*), count(*) - sum(article_id IN {done})"
            " FROM tags WHERE stands = 1 GROUP BY topic_id"
        )
        kept = self.archive.all("SELECT * FROM tallies WHERE articles != 0 OR waiting != 0 OR kind = 'all'")
        assert sorted(kept) == sorted(counted)

    @invariant()
    def every_word_is_found_where_it_stands(self) -> None:
        newest = "SELECT a.id, v.title, v.body FROM bodies b JOIN articles a ON a.id = b.article_id"
        newest += " JOIN searchable v ON v.id = a.id ORDER BY b.changed DESC, a.id LIMIT 2"
        for number, title, body in self.archive.all(newest):
            assert normalise(title) == title and normalise(body) == body
            for token in [*tokens(title), *tokens(body)][:5]:
                # A digit of a grouped number is a word of the index, but not one that a query finds.
                if token.form.isalpha():
                    found = search.ids(self.archive, Filter(query=f'"{token.form}"'), now=self.now)
                    assert number in {each for chunk in found for each in chunk}, token

    def teardown(self) -> None:
        self.archive.close()
        self.folder.cleanup()


TestNewsroom = Newsroom.TestCase
TestNewsroom.settings = settings(
    max_examples=8, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)
