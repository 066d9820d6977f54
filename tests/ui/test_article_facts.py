"""What is said of an article: dates that do not pretend, and a sentence for every state."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from monitor.model import ArticleDocument, BodyState, CandidateBasis, DateBasis, DateCandidate
from tests.ui.article_documents import document
from ui.views.article_facts import (
    arrived_words,
    badges,
    candidate_words,
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
    found = document(published="2021-10-01", basis=DateBasis.DATELINE)
    assert published_words(found.article, PARIS) == "published 1 Oct 2021 (from the dateline)"
    assert "00:00" not in facts(found.article, PARIS) + facts_in_full(found).split("Arrived")[0]


def test_without_a_date_none_is_invented(qtbot: QtBot) -> None:
    found = document(published=None, basis=DateBasis.ARRIVED, raw=None)
    assert published_words(found.article, PARIS) == "no date given"
    assert "not known" in facts_in_full(found)


def test_the_publishers_own_wording_is_in_the_tooltip(qtbot: QtBot) -> None:
    assert "“Tue, 30 Nov 2021 08:20:00 +0100”" in facts_in_full(document())


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


def dated(*given: tuple[CandidateBasis, str | None, str]) -> ArticleDocument:
    """Make an article for which dates were given."""
    arrival = DateCandidate(CandidateBasis.ARRIVED, "2021-11-30T07:41:00Z", "2021-11-30T07:41:00Z")
    return replace(document(), dates=(*(DateCandidate(*one) for one in given), arrival))


FEED = (CandidateBasis.FEED_PUBLISHED, "2021-11-30T07:20:00Z", "Tue, 30 Nov 2021 08:20:00 +0100")


def test_dates_that_agree_need_no_word(qtbot: QtBot) -> None:
    assert badges(dated(FEED, (CandidateBasis.PAGE, "2021-11-30", "30 novembre 2021")), PARIS) == []


def test_a_conflict_over_a_day_names_both_dates(qtbot: QtBot) -> None:
    found = dated(FEED, (CandidateBasis.PAGE, "2021-11-27T11:00:00Z", "27/11/2021 12h00"))
    assert badges(found, PARIS) == [
        "Dates in conflict by more than 24 hours: the feed says 30 Nov 2021, 08:20 CET, "
        "the page 27 Nov 2021, 12:00 CET."
    ]


def test_a_date_in_the_future_is_named(qtbot: QtBot) -> None:
    found = dated((CandidateBasis.FEED_PUBLISHED, "2031-11-30T07:20:00Z", "30 Nov 2031"))
    (said,) = badges(found, PARIS)
    assert said.startswith("Dated in the future when it arrived: 30 Nov 2031, 08:20 CET.")


def test_no_date_is_said(qtbot: QtBot) -> None:
    (said,) = badges(dated((CandidateBasis.FEED_PUBLISHED, None, "sometime soon")), PARIS)
    assert said.startswith("No date:")
    assert badges(document(), PARIS) == []


def test_the_tooltip_lists_every_date_with_its_basis_and_the_publishers_wording(qtbot: QtBot) -> None:
    found = dated(
        FEED, (CandidateBasis.PAGE, "2021-11-27", "<b>27/11</b>"), (CandidateBasis.ADDRESS, None, "")
    )
    lines = facts_in_full(found, PARIS).splitlines()
    assert lines[2:5] == [
        "Feed, publication: 30 Nov 2021, 08:20 CET – in the publisher’s words “Tue, 30 Nov 2021 08:20:00 +0100”",
        "Page: 27 Nov 2021 – in the publisher’s words “<b>27/11</b>”",
        "Address: cannot be read",
    ]
    assert lines[-1] == "Arrived 30 Nov 2021, 08:41 CET"


@pytest.mark.parametrize("basis", list(CandidateBasis))
def test_every_basis_has_words(qtbot: QtBot, basis: CandidateBasis) -> None:
    assert candidate_words(basis)
