"""What is said of an article: dates that do not pretend, and a sentence for every state."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from monitor.model import BodyState, DateBasis
from tests.ui.article_documents import document
from ui.views.article_facts import (
    arrived_words,
    facts,
    facts_in_full,
    length_words,
    moment,
    notice,
    other_outlets,
    published_words,
    state_words,
)

PARIS = ZoneInfo("Europe/Paris")


def test_a_moment_stands_in_the_readers_zone_with_its_abbreviation(qtbot: QtBot) -> None:
    assert published_words(document().article, PARIS) == "published 30 Nov 2021, 08:20 CET (date of the feed)"


def test_summer_time_has_its_own_abbreviation(qtbot: QtBot) -> None:
    assert moment(datetime(2021, 7, 1, 10, 0, tzinfo=UTC), PARIS) == "1 Jul 2021, 12:00 CEST"


def test_a_day_without_a_time_never_shows_midnight(qtbot: QtBot) -> None:
    article = document(published="2021-10-01", basis=DateBasis.DATELINE).article
    assert published_words(article, PARIS) == "published 1 Oct 2021 (from the dateline)"
    assert "00:00" not in facts(article, PARIS) + facts_in_full(article).split("Arrived")[0]


def test_without_a_date_none_is_invented(qtbot: QtBot) -> None:
    article = document(published=None, basis=DateBasis.ARRIVED, raw=None).article
    assert published_words(article, PARIS) == "no date given"
    assert "not known" in facts_in_full(article)


def test_the_publishers_own_wording_is_in_the_tooltip(qtbot: QtBot) -> None:
    assert "“Tue, 30 Nov 2021 08:20:00 +0100”" in facts_in_full(document().article)


def test_the_arrival_is_a_clock_time_only_on_the_day_of_publication(qtbot: QtBot) -> None:
    assert arrived_words(document().article, PARIS) == "arrived 08:41"
    late = document(published="2021-11-28T07:20:00Z").article
    assert arrived_words(late, PARIS) == "arrived 30 Nov 2021, 08:41 CET"


@pytest.mark.parametrize(
    ("words", "said"),
    [(1, "1 word"), (200, "200 words, 1 min"), (201, "201 words, 2 min"), (512, "512 words, 3 min")],
)
def test_the_length_is_told_in_words_and_minutes(qtbot: QtBot, words: int, said: str) -> None:
    assert length_words(words) == said


def test_other_outlets_are_named_once_and_not_the_own_one(qtbot: QtBot) -> None:
    found = other_outlets(document(others=("The Courier", "le littoral", "The Courier", "InfoCôte")))
    assert found == ("The Courier", "InfoCôte")


@pytest.mark.parametrize("state", [state for state in BodyState if state is not BodyState.FULL])
def test_every_state_without_the_whole_text_has_a_sentence(qtbot: QtBot, state: BodyState) -> None:
    said = notice(document(state=state))
    assert said is not None
    assert len(said.sentence) > 30
    assert said.sentence.endswith(".")
    assert state_words(state)


def test_a_whole_text_needs_no_notice(qtbot: QtBot) -> None:
    assert notice(document()) is None


def test_a_failure_tells_its_reason(qtbot: QtBot) -> None:
    said = notice(document(state=BodyState.FAILED, reason="The server answers 503", text=""))
    assert said is not None
    assert "The server answers 503." in said.sentence
    assert "Below" not in said.sentence
