"""What is brought whole: when it is an article that is there, and when it is the copy of one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from monitor.clipping import Clipbook
from monitor.exports.facts import facts
from monitor.model import NewArticle
from monitor.store import Archive, articles, freezing, pages, watching
from monitor.store.pages import Received, file_of
from tests.monitor.store.conftest import NOW, Desk, arrival

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


def kept(archive: Archive, number: int) -> tuple[str, str] | None:
    """Name what a clipping of an article says that it was read from, and how it tells of that."""
    clipping = freezing.fresh(archive, number, LATER)
    if clipping.page_hash is None:
        return None
    page = pages.of_hash(archive, number, clipping.page_hash)
    assert page is not None
    return page.url, facts(clipping, Clipbook(None, ""), 1, UTC).captured_basis


def test_what_an_article_was_read_from_is_kept_a_page_before_a_file(archive: Archive) -> None:
    new = NewArticle("Boats", LONG, origin="boats.txt")
    number, _ = articles.add(archive, new, NOW)
    assert kept(archive, number) is None  # as it was before files were kept
    articles.add(archive, new, LATER, received=file_of("boats.txt", b"Boats"))
    assert kept(archive, number) == ("boats.txt", "the file as it was brought")
    articles.add(archive, replace(new, origin="b.eml"), LATER, received=file_of("b.eml", b"Subject: Boats"))
    assert kept(archive, number) == ("boats.txt", "the file as it was brought")
    page = Received("https://fanal.example/b", 200, {"etag": "x"}, b"<p>Boats")
    articles.add(archive, replace(new, origin=page.url), LATER, received=page)
    assert kept(archive, number) == (page.url, "the page as received")


def test_a_file_may_have_a_name_of_no_characters(archive: Archive) -> None:
    name = "bo\udcff\n\x1b[31m\u202eats.txt"
    number, _ = articles.add(
        archive, NewArticle("Boats", LONG, origin=name), NOW, received=file_of(name, b"Boats")
    )
    assert kept(archive, number) == ("bo [31mats.txt", "the file as it was brought")


def test_a_file_that_completes_what_a_feed_delivered_is_kept(desk: Desk) -> None:
    number = desk.deliver(arrival("a", text=LONG, keys=("u:a",))).new[0]
    assert kept(desk.archive, number) is None
    new = NewArticle("Boats", LONG, origin="a.html", keys=("u:a",))
    assert articles.add(desk.archive, new, LATER, received=file_of("a.html", b"<p>Boats")) == (
        number,
        "changed",
    )
    assert kept(desk.archive, number) == ("a.html", "the file as it was brought")


@pytest.mark.parametrize(
    "url", ["http://[::1", "https://[bad]/x", "http://a b/", "http://", "javascript:alert(1)"]
)
def test_what_is_no_address_is_neither_fetched_nor_an_obstacle(desk: Desk, url: str) -> None:
    number = desk.deliver(arrival("a", text=SHORT, url=url)).new[0]
    brought, _ = articles.add(desk.archive, NewArticle("Boats", LONG, url=url), NOW)
    assert [each.url for each in articles.pending_bodies(desk.archive, LATER, 10)] == [url][
        : url.startswith("http")
    ]
    assert watching.begin(desk.archive, [number, brought], NOW) is not None
