"""What is brought whole: when it is an article that is there, and when it is the copy of one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.model import NewArticle
from monitor.store import Archive, articles
from tests.monitor.store.conftest import NOW, Desk

LATER = NOW + timedelta(hours=1)
LONG = " ".join(f"Boat {number} left the harbour before dawn." for number in range(9))
SHORT = "Ten boats left."


@pytest.mark.parametrize("text", [LONG, SHORT])
def test_the_text_of_another_outlet_is_its_own_article(archive: Archive, text: str) -> None:
    fanal, post = (NewArticle("Boats at sea", text, outlet=name) for name in ("Le Fanal", "Channel Post"))
    first, _ = articles.add(archive, fanal, NOW)
    second, status = articles.add(archive, post, NOW)
    assert (status, second != first) == ("new", True)
    assert articles.get(archive, second).article.outlet == "Channel Post"
    assert articles.add(archive, fanal, LATER) == (first, "known")
    assert articles.add(archive, replace(post, outlet="CHANNEL  post"), LATER) == (second, "known")
    assert articles.add(archive, NewArticle("Boats", text), LATER) == (first, "known")


def test_the_same_text_at_another_address_is_its_own_article(archive: Archive) -> None:
    first = NewArticle("Boats", LONG, url="https://fanal.example/boats", keys=("u:boats",))
    second = replace(first, url="https://fanal.example/boats-at-sea", keys=("u:boats-at-sea",))
    numbers = [articles.add(archive, each, NOW)[0] for each in (first, second)]
    assert len(set(numbers)) == 2
    assert [articles.add(archive, each, LATER) for each in (first, second)] == [
        (number, "known") for number in numbers
    ]


def test_an_outlet_that_delivered_an_article_owns_it_too(desk: Desk) -> None:
    number = desk.article("a", text=LONG, outlet="Depesche")
    assert articles.add(desk.archive, NewArticle("Boats", LONG, outlet="Le Fanal"), LATER)[0] == number
    assert articles.add(desk.archive, NewArticle("Boats", LONG, outlet="Post"), LATER)[1] == "new"


def test_where_an_article_stands_and_whose_it_is_are_learnt_later(desk: Desk) -> None:
    archive = desk.archive
    number, _ = articles.add(archive, NewArticle("Boats", LONG), NOW)
    named = NewArticle("Boats", LONG, url="https://fanal.example/boats", outlet="Le Fanal", keys=("u:boats",))
    assert articles.add(archive, named, LATER) == (number, "known")
    found = articles.get(archive, number).article
    assert (found.url, found.outlet) == (named.url, "Le Fanal")
    assert desk.find("outlet:fanal") == [number]
