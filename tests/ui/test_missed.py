"""What may have been missed, in words that claim no more than is known."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from monitor.model import BodyState
from monitor.store.completeness import Absence, FeedReport, Gap, Polls, Report, Silence, Standing
from ui.dialogs.completeness_lines import lead, sections
from ui.models.missed import (
    absence_sentence,
    absent_now,
    gap_sentence,
    gaps_in_short,
    lacking_words,
    polls_sentence,
    remark,
    silence_sentence,
)

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2021, 12, 1, 9, 0, tzinfo=UTC)
GAP = Gap(1, datetime(2021, 12, 1, 1, 10, tzinfo=UTC), datetime(2021, 12, 1, 4, 40, tzinfo=UTC))
SILENCE = Silence(2, NOW - timedelta(days=12), NOW - timedelta(days=11), timedelta(hours=9))


def test_a_gap_is_possible_and_no_more(qtbot: QtBot) -> None:
    assert gap_sentence(GAP, PARIS) == (
        "Entries may have been lost between 1 Dec 2021, 02:10 CET and 05:40: "
        "no entry of the earlier answer was in the later one."
    )


def test_a_silence_tells_what_is_usual(qtbot: QtBot) -> None:
    assert silence_sentence(SILENCE, PARIS) == (
        "No new entry has come since 19 Nov 2021, 10:00 CET; usually something comes every 9 h."
    )


@pytest.mark.parametrize("kind", ["offline", "stopped", "asleep"])
def test_an_absence_says_that_no_feed_was_polled(qtbot: QtBot, kind: str) -> None:
    lasting = Absence(kind, NOW)  # type: ignore[arg-type]
    assert absence_sentence(lasting, PARIS).endswith("from 1 Dec 2021, 10:00 CET to now: no feed was polled.")


def test_polls_are_counted_without_what_did_not_happen(qtbot: QtBot) -> None:
    assert polls_sentence(Polls(changed=2, unchanged=3)) == (
        "5 polls made: 2 brought a changed feed, 3 an unchanged one."
    )
    assert polls_sentence(Polls(changed=1, missed=4, paused=2)) == (
        "1 poll made: 1 brought a changed feed; 4 missed: they were planned, and nobody asked; "
        "2 put off because the host asked for a pause."
    )
    assert polls_sentence(Polls()) == "0 polls made."


def test_the_remark_of_a_feed_is_short(qtbot: QtBot) -> None:
    assert remark(Standing(GAP, None), PARIS, NOW) == "possible gap 02:10 to 05:40"
    assert remark(Standing(GAP, SILENCE), PARIS, NOW) == "silent for 12 days"
    yesterday = Gap(1, GAP.since - timedelta(hours=8), GAP.until)
    assert remark(Standing(yesterday), PARIS, NOW) == "possible gap 30 Nov 18:10 to 1 Dec 05:40"
    assert remark(None, PARIS, NOW) == ""


def test_the_status_line_names_the_latest_gap_and_counts_the_rest(qtbot: QtBot) -> None:
    earlier = Gap(2, GAP.since - timedelta(hours=9), GAP.until - timedelta(hours=9))
    titles = {1: "Channel Weekly", 2: "The Courier"}
    one, _ = gaps_in_short({1: Standing(GAP)}, titles, PARIS, NOW)
    assert one == "1 possible gap: Channel Weekly, 02:10 to 05:40"
    two, whole = gaps_in_short({1: Standing(GAP), 2: Standing(earlier)}, titles, PARIS, NOW)
    assert two == "2 possible gaps, the last: Channel Weekly, 02:10 to 05:40"
    assert whole.startswith("Channel Weekly: Entries may have been lost")
    assert gaps_in_short({3: Standing(GAP)}, titles, PARIS, NOW) == ("", "")


def test_being_offline_is_one_notice(qtbot: QtBot) -> None:
    said = absent_now(Absence("offline", NOW - timedelta(hours=1)), PARIS, NOW)
    assert said == "No way to the network since 09:00; polling goes on when there is one"
    assert absent_now(Absence("asleep", NOW), PARIS, NOW) == absent_now(None, PARIS, NOW) == ""


@pytest.mark.parametrize("state", list(BodyState))
def test_every_state_of_a_text_has_words(qtbot: QtBot, state: BodyState) -> None:
    assert lacking_words(state)


def report(*feeds: FeedReport, absences: tuple[Absence, ...] = (), **states: int) -> Report:
    counted = {BodyState(state): count for state, count in states.items()}
    polls = sum((feed.polls for feed in feeds), Polls())
    return Report(NOW - timedelta(days=7), NOW, polls, feeds, absences, counted)


def test_a_period_without_trouble_claims_no_more_than_that(qtbot: QtBot) -> None:
    quiet = report(FeedReport(1, "https://a.example/rss", "A", "ok", polls=Polls(changed=3)), full=4)
    assert lead(quiet) == "Nothing is known that may have been missed."
    assert [section.rows for section in sections(quiet, PARIS)[1:]] == [(), (), (), ()]
    assert sections(quiet, PARIS)[4].nothing == "All have their full text."
    failing = report(FeedReport(1, "https://a.example/rss", "A", "failing", polls=Polls(failed=3)))
    assert lead(failing) == "1 feed that fails."


def test_every_line_leads_where_one_can_look(qtbot: QtBot) -> None:
    found = report(
        FeedReport(1, "https://a.example/rss", "A", "failing", None, Polls(3, 0, 2, 0, 1), (GAP,)),
        FeedReport(2, "https://b.example/rss", "B", "ok", silences=(SILENCE,)),
        absences=(Absence("asleep", NOW - timedelta(hours=9), NOW - timedelta(hours=2)),),
        full=4,
        paywall=2,
    )
    assert (
        lead(found)
        == "1 possible gap, 1 silence, 1 time in which nobody polled, 1 poll missed, 1 feed that fails."
    )
    polls, gaps, silences, absences, lacking = sections(found, PARIS)
    assert polls.rows[1].when == "2 failed, 1 missed"
    assert polls.rows[1].target is not None
    assert polls.rows[1].target.feed == "https://a.example/rss"
    gap = gaps.rows[0]
    assert (gap.subject, gap.when) == ("A", "1 Dec 2021, 02:10 to 05:40")
    assert gap.target is not None
    assert gap.target.question is not None
    assert gap.target.question.filter("Europe/Paris").feeds == ("https://a.example/rss",)
    assert gap.target.question.chips.since == datetime(2021, 12, 1).date()
    assert silences.rows[0].target is not None
    assert silences.rows[0].target.feed == "https://b.example/rss"
    assert absences.rows[0].says == "7 h"
    paywall = lacking.rows[0]
    assert (paywall.when, paywall.says) == ("2", "2 of 6 that arrived")
    assert paywall.target is not None
    assert paywall.target.question is not None
    assert paywall.target.question.query == "state:paywall arrived:2021-11-24.."
