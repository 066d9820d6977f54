"""The sieve lets through whatever can match, and keeps most of the rest out."""

from __future__ import annotations

import random

from monitor.query import Document, TextLexicon, parse
from monitor.query.resolving import Resolver
from monitor.query.sieve import Sieve
from tests.monitor.query.trees import LISTS, random_article, random_tree


def test_what_matches_passes_the_sieve() -> None:
    chance = random.Random(5)
    articles = [random_article(chance) for _ in range(60)]
    resolver = Resolver(TextLexicon([part for article in articles for part in article], LISTS))
    plans = {number: resolver.plan(random_tree(chance, chance.randrange(1, 4))) for number in range(400)}
    sieve = Sieve(plans)
    kept_out = 0
    for title, text in articles:
        document = Document(title, text)
        passing = sieve.passing(document.whole.positions)
        matching = {number for number, plan in plans.items() if plan.find(document.whole) is not None}
        assert matching <= passing
        kept_out += len(plans) - len(passing)
    assert kept_out > len(articles) * 40


def test_an_article_without_the_words_of_a_query_does_not_pass() -> None:
    queries = (
        "camp AND (clear* OR evict*)",
        "boat NEAR/3 pier",
        "-boat",
        "$nowhere",
        "same/sentence (#m x)",
        "lang:en",
    )
    resolver = Resolver(TextLexicon(["camp clear evicted boat pier x"]))
    sieve = Sieve({at: resolver.plan(parse(query).tree) for at, query in enumerate(queries)})
    assert sieve.passing(["camp", "evicted"]) == {0, 2, 5}
    assert sieve.passing(["camp", "boat"]) == {2, 5}
    assert sieve.passing(["pier", "boat", "x"]) == {1, 2, 4, 5}
