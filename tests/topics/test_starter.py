"""The starter topics: they are right, they find what their definitions say, and they are quick.

The floors are what was reached, less a little: a change that loses more shall be seen. `python -m tests.topics` prints the
tables behind them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

import pytest

from monitor.model import Span
from monitor.query import Compiled, compile_query, parse_strict
from monitor.query.lexicon import TextLexicon
from tests.topics import analogues
from tests.topics.measuring import (
    LANGUAGES,
    OTHERS,
    SEALED,
    STARTER,
    TOPICS,
    Labelled,
    compiled,
    compiled_for,
    document,
    newsroom,
    score,
    short_articles,
    spoken,
)

FLOORS = {
    ("tune", "Camp clearances"): 0.99,
    ("tune", "Border funding"): 0.99,
    ("tune", "Diplomatic rows"): 0.93,
    ("fresh", "Camp clearances"): 0.99,
    ("fresh", "Border funding"): 0.99,
    ("fresh", "Diplomatic rows"): 0.99,
    ("hold", "Camp clearances"): 0.91,
    ("hold", "Border funding"): 0.90,
    ("hold", "Diplomatic rows"): 0.89,
    ("wider tune", "Camp clearances"): 0.95,
    ("wider tune", "Border funding"): 0.95,
    ("wider tune", "Diplomatic rows"): 0.95,
    ("wider hold", "Camp clearances"): 0.91,
    ("wider hold", "Border funding"): 0.88,
    ("wider hold", "Diplomatic rows"): 0.82,
    ("blind", "Camp clearances"): 0.95,
    ("blind", "Border funding"): 0.94,
    ("blind", "Diplomatic rows"): 0.99,
    ("voices tune", "Camp clearances"): 0.93,
    ("voices tune", "Border funding"): 0.97,
    ("voices tune", "Diplomatic rows"): 0.94,
    ("voices hold", "Camp clearances"): 0.81,
    ("voices hold", "Border funding"): 0.77,
    ("voices hold", "Diplomatic rows"): 0.85,
    ("later tune", "Camp clearances"): 0.88,
    ("later tune", "Border funding"): 0.91,
    ("later tune", "Diplomatic rows"): 0.94,
    ("press", "Camp clearances"): 0.99,
    ("press", "Border funding"): 0.99,
    ("press", "Diplomatic rows"): 0.97,
    ("web tune", "Camp clearances"): 0.93,
    ("web tune", "Border funding"): 0.92,
    ("web tune", "Diplomatic rows"): 0.93,
    ("web hold", "Camp clearances"): 0.89,
    ("web hold", "Border funding"): 0.94,
    ("web hold", "Diplomatic rows"): 0.88,
    ("sentences tune", "Border funding"): 0.93,
    ("sentences tune", "Diplomatic rows"): 0.91,
    ("sentences hold", "Border funding"): 0.79,
    ("sentences hold", "Diplomatic rows"): 0.84,
}


@cache
def _everything() -> tuple[Labelled, ...]:
    return (*short_articles(), *newsroom())


@cache
def _topics() -> Mapping[str, Compiled]:
    return compiled_for(_everything())


def test_the_topics_are_topics_and_name_no_list_that_is_not_there() -> None:
    starter = tomllib.loads(STARTER.read_text("utf-8"))
    assert tuple(topic["name"] for topic in starter["topic"]) == TOPICS
    lexicon = TextLexicon(["police"], {name: tuple(found) for name, found in starter["lists"].items()})
    for topic in starter["topic"]:
        assert topic["note"] and 0 <= topic["colour"] < 12
        query = compile_query(parse_strict(topic["query"], topic=True), lexicon)
        assert query.unknown_lists == ()
        assert query.expression is not None, "FTS5 narrows the archive to candidates"


def test_every_list_is_used_and_says_nothing_twice() -> None:
    starter = tomllib.loads(STARTER.read_text("utf-8"))
    queries = " ".join(topic["query"] for topic in starter["topic"])
    named = " ".join(member for members in starter["lists"].values() for member in members)
    for name, members in starter["lists"].items():
        assert f"${name}" in queries or f"${name}" in named, name
        assert len(set(members)) == len(members), name


@pytest.mark.parametrize(("part", "name"), FLOORS)
def test_labelled_articles_are_tagged_as_the_definitions_say(part: str, name: str) -> None:
    articles = [each for each in _everything() if each.part == part]
    found = score(_topics(), articles, name)
    assert found.f1 >= FLOORS[part, name], found
    assert found.precision >= (0.8 if part in SEALED else 0.85), found


@pytest.mark.parametrize("language", (*LANGUAGES, OTHERS))
@pytest.mark.parametrize("name", TOPICS)
def test_no_language_falls_far_behind(name: str, language: str) -> None:
    articles = [each for each in spoken(_everything(), language) if each.part not in SEALED]
    assert score(_topics(), articles, name).f1 >= 0.85


def test_the_demo_newsroom_is_tagged_as_its_labels_say() -> None:
    judged = [
        _topics()[name].matches(each.document) == (name in each.topics)
        for each in newsroom()
        for name in TOPICS
    ]
    assert sum(judged) / len(judged) >= 0.95


@pytest.mark.parametrize("title", ["", analogues.RAID.split("\n")[0]])
def test_a_long_report_of_a_raid_has_all_three_topics_with_spans_at_the_telling_words(title: str) -> None:
    article = document(title, analogues.RAID)
    topics = compiled([analogues.RAID])
    words = {name: _words(topics[name].judge(article).spans, analogues.RAID) for name in TOPICS}
    assert {"dismantled", "camp"} <= words["Camp clearances"]
    assert {"million", "pledged"} <= words["Border funding"]
    assert {"accused", "Macron"} <= words["Diplomatic rows"]


def test_a_report_from_the_dunes_has_funding_and_rows_but_no_clearance() -> None:
    article = document("", analogues.PATROL)
    topics = compiled([analogues.PATROL])
    judged = {name: topics[name].judge(article) for name in TOPICS}
    assert not judged["Camp clearances"].matched
    assert {"finance", "million", "border"} <= _words(judged["Border funding"].spans, analogues.PATROL)
    assert {"London", "Paris", "soured"} <= _words(judged["Diplomatic rows"].spans, analogues.PATROL)


def _words(spans: tuple[Span, ...], text: str) -> set[str]:
    return {word for span in spans if span.field == "text" for word in text[span.start : span.end].split()}


def test_teasers_around_an_article_do_not_tag_it() -> None:
    text = (
        "No one crossed the Channel last week, when gales kept the dinghies ashore and the lifeboat crews painted "
        "their shed.\n\n" + "\n\n".join(analogues.TEASERS)
    )
    topics = compiled([text])
    assert [name for name in TOPICS if topics[name].matches(document("Gales keep boats ashore", text))] == []


def test_a_bill_for_repairs_beside_a_clearance_is_no_border_funding() -> None:
    text = (
        "French police cleared a camp of some 300 migrants beside the harbour at Dunkirk on Tuesday, and council "
        "workers tore down their tents.\n\nThe town says that repairs to the quay will come to £2.3m, of which the "
        "insurer has agreed to pay two thirds."
    )
    article = document("Camp beside Dunkirk harbour cleared", text)
    topics = compiled([article.title, text])
    assert [name for name in TOPICS if topics[name].matches(article)] == ["Camp clearances"]
