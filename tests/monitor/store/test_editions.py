"""A text is replaced only by one that is at least as complete."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from monitor.model import BodyState, Extraction
from monitor.store import articles
from monitor.store.editions import is_as_complete, is_fragment
from tests.monitor.parsing.telling import Teller
from tests.monitor.store.conftest import NOW, Desk, arrival

LATER = NOW + timedelta(hours=3)
LANGUAGES = st.sampled_from(["en", "fr", "de"])


def told(language: str, seed: int, sentences: int) -> list[str]:
    teller = Teller(language, seed)
    return [teller.sentence() for _ in range(sentences)]


@given(LANGUAGES, st.integers(0, 5_000), st.integers(4, 30), st.floats(0.05, 0.85))
def test_a_teaser_never_takes_the_place_of_the_whole(
    language: str, seed: int, sentences: int, share: float
) -> None:
    words = " ".join(told(language, seed, sentences)).split()
    teaser = words[: int(share * len(words))]
    # one that keeps most of it and ends with a sentence is what a correction leaves
    assume(len(teaser) < 0.7 * len(words) or teaser[-1][-1] not in ".!?…")
    assert not is_as_complete(" ".join(teaser), " ".join(words))


@given(LANGUAGES, st.integers(0, 5_000), st.integers(6, 30), st.data())
def test_a_correction_may_take_out_a_sentence(
    language: str, seed: int, sentences: int, data: st.DataObject
) -> None:
    whole = told(language, seed, sentences)
    out = data.draw(st.integers(0, sentences - 2))
    cut = whole[:out] + whole[out + 1 :]
    left = len(" ".join(cut).split()) / len(" ".join(whole).split())
    assert is_as_complete("\n\n".join(cut), "\n\n".join(whole)) or left < 0.7


@given(LANGUAGES, st.integers(0, 5_000), st.integers(1, 20), st.integers(0, 6))
def test_a_text_that_grows_or_stays_is_as_complete(
    language: str, seed: int, sentences: int, more: int
) -> None:
    whole = told(language, seed, sentences + more)
    assert is_as_complete(" ".join(whole), " ".join(whole[:sentences]))


@given(st.integers(0, 5_000), st.integers(8, 30))
def test_a_wall_never_takes_the_place_of_an_article(seed: int, sentences: int) -> None:
    wall = "We and our partners use cookies on your device. You can withdraw your consent. Accept all, or manage settings."
    assert not is_as_complete(wall, " ".join(told("en", seed, sentences)))


@given(LANGUAGES, st.integers(0, 5_000), st.integers(5, 30))
def test_a_shorter_text_about_something_else_is_not_as_complete(
    language: str, seed: int, sentences: int
) -> None:
    other = " ".join(told(language, seed + 1, sentences - 1)).split()
    whole = " ".join(told(language, seed, sentences)).split()
    assert not is_as_complete(" ".join(other[: int(0.85 * len(whole))]), " ".join(whole))


def test_a_page_is_a_fragment_only_of_a_long_delivery() -> None:
    whole = told("en", 3, 20)
    assert is_fragment(" ".join(whole[:6]), " ".join(whole))
    assert not is_fragment(" ".join(whole[:16]), " ".join(whole))
    assert not is_fragment("Three words here.", "Seven words that a feed says of it.")


def _full(texts: list[str], language: str | None = None) -> Extraction:
    text = "\n\n".join(texts)
    return Extraction(BodyState.FULL, text=text, html=f"<p>{text}</p>", language=language)


def test_the_page_in_another_language_does_not_take_the_place_of_the_article(desk: Desk) -> None:
    number = desk.deliver(arrival("a")).new[0]
    german = told("de", 4, 12)
    articles.set_body(desk.archive, number, _full(german, "de"), NOW)
    assert not articles.set_body(desk.archive, number, _full(told("en", 4, 20), "en"), LATER)
    assert articles.get(desk.archive, number).text == "\n\n".join(german)
    assert articles.set_body(desk.archive, number, _full([*german, "Noch ein Satz."], "de"), LATER)


def test_a_sentence_taken_out_by_its_publisher_is_a_version(desk: Desk) -> None:
    number = desk.deliver(arrival("a")).new[0]
    whole = told("fr", 5, 8)
    articles.set_body(desk.archive, number, _full(whole), NOW)
    assert articles.set_body(desk.archive, number, _full([*whole[:3], *whole[4:]]), LATER)
    found = articles.get(desk.archive, number)
    assert whole[3] not in found.text
    assert [version.text for version in found.versions] == ["\n\n".join(whole)]


def test_what_a_feed_delivered_whole_is_not_lost_to_a_fragment_of_its_page(desk: Desk) -> None:
    whole = told("en", 6, 20)
    number = desk.deliver(arrival("a", text="\n\n".join(whole))).new[0]
    assert articles.set_body(desk.archive, number, _full(whole[:4]), LATER)
    found = articles.get(desk.archive, number)
    assert (found.text, found.article.state) == ("\n\n".join(whole), BodyState.FULL)
    assert found.versions == ()
