"""The lookout lets through whatever can match, keeps most of the rest out, and changes nothing of what is judged."""

from __future__ import annotations

import random

import pytest

from monitor.query import Document, TextLexicon, compile_query, parse
from monitor.query.lookout import Lookout
from monitor.query.resolving import Resolver
from tests.monitor.query.trees import LISTS, random_article, random_tree


def test_what_matches_is_possible() -> None:
    chance = random.Random(5)
    articles = [random_article(chance) for _ in range(60)]
    resolver = Resolver(TextLexicon([part for article in articles for part in article], LISTS))
    plans = [resolver.plan(random_tree(chance, chance.randrange(1, 4))) for _ in range(400)]
    lookout = Lookout(plans)
    kept_out = 0
    for title, text in articles:
        alive = lookout.look(Document(title, text))
        possible = {at for at, plan in enumerate(plans) if id(plan) in alive}
        document = Document(title, text)  # at which nobody has looked
        matching = {at for at, plan in enumerate(plans) if plan.find(document.whole) is not None}
        assert matching <= possible
        kept_out += len(plans) - len(possible)
    assert kept_out > len(articles) * 40


@pytest.mark.parametrize("seed", range(3))
def test_what_is_judged_together_is_what_each_finds_alone(seed: int) -> None:
    chance = random.Random(seed)
    articles = [random_article(chance) for _ in range(40)]
    lexicon = TextLexicon([part for article in articles for part in article], LISTS)
    lists: dict[object, object] = {}
    together = [
        compile_query(random_tree(chance, chance.randrange(1, 4)), lexicon, lists=lists)  # type: ignore[arg-type]
        for _ in range(150)
    ]
    lookout = Lookout(each.plan for each in together)
    for at, (title, text) in enumerate(articles):
        language = (None, "en", "fr", "nl", "de")[at % 5]
        document = Document(title, text, language=language)
        for each in together:
            alone = Document(title, text, language=language)
            own = each.plan.find(alone.whole)
            each.lookout = lookout
            judged = each.judge(document)
            assert judged.matched == (own is not None)
            assert judged.spans == tuple(map(alone.whole.span, sorted(set(own or ()))))


def test_an_article_without_the_words_of_a_query_is_not_possible() -> None:
    queries = (
        "camp AND (clear* OR evict*)",
        "boat NEAR/3 pier",
        "-boat",
        "$nowhere",
        "same/sentence (#m x)",
        "lang:en",
        "camp NOT (boat x)",
    )
    resolver = Resolver(TextLexicon(["camp clear evicted boat pier x"]))
    plans = [resolver.plan(parse(query).tree) for query in queries]
    lookout = Lookout(plans)

    def possible(text: str) -> set[int]:
        alive = lookout.look(Document("", text))
        return {at for at, plan in enumerate(plans) if id(plan) in alive}

    assert possible("camp evicted") == {0, 2, 5, 6}
    assert possible("camp boat") == {2, 5, 6}
    assert possible("pier boat x") == {1, 2, 5}
    assert possible("54m x") == {2, 4, 5}


def test_two_lookouts_that_share_a_word_list_do_not_disturb_each_other() -> None:
    lexicon, lists = TextLexicon(["camp police"], LISTS), {}  # type: ignore[var-annotated]
    one, other = (
        compile_query(parse(query).tree, lexicon, lists=lists) for query in ("$odd OR $camp", "$camp police")
    )
    document = Document("", "camps and police")
    assert one.judge(document) == one.judge(Document("", "camps and police"))
    assert other.judge(document) == other.judge(Document("", "camps and police"))
    assert one.judge(document).spans
    assert other.judge(document).spans
