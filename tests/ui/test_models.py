"""The values behind the views: questions, differences of lists, days, words of a row."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from monitor.model import (
    Article,
    BodyState,
    DateBadge,
    DateBasis,
    Feed,
    FeedState,
    Filter,
    SavedSearch,
    TitleBasis,
    Topic,
)
from monitor.query import parse
from monitor.store import Archive, marks, search
from tests.ui.conftest import FEEDS, NOW
from ui.models import merge, words
from ui.models.days import about, count_days
from ui.models.question import (
    EVERYTHING,
    INBOX,
    Chip,
    Place,
    Question,
    chips_of,
    query_of,
    within,
    without,
)
from ui.models.sidebar import Contents, Entry, SidebarModel
from ui.models.words import one_line
from ui.theme import LIGHT, SNIPPET, Theme
from ui.views.row import fitted, runs

ARTICLE = Article(
    id=6989911040,  # the minute of its publication
    url="https://press.example/1",
    title="A title",
    title_basis=TitleBasis.FEED,
    outlet="The Courier",
    feeds=("https://press.example/feed",),
    author=None,
    published="2021-11-30T08:20:00Z",
    published_basis=DateBasis.FEED,
    arrived=datetime(2021, 11, 30, 8, 41, tzinfo=UTC),
    language="en",
    words=512,
    state=BodyState.FULL,
    topics=("Camp clearances",),
    story=None,
    read=False,
    starred=True,
    dismissed=False,
)
LONDON = ZoneInfo("Europe/London")

# --- differences ------------------------------------------------------------------------------------------

ids = st.lists(st.integers(1, 60), unique=True, max_size=30)


def descending(numbers: list[int]) -> array[int]:
    return array("q", sorted(numbers, reverse=True))


@given(ids, ids)
def test_what_is_gone_and_what_is_fresh_make_the_old_list_the_new_one(old: list[int], new: list[int]) -> None:
    before, after = descending(old), descending(new)
    found = merge.differences(before, after)
    assert found is not None
    rows = before[:]
    for first, last in reversed(found[0]):
        del rows[first : last + 1]
    for first, last in found[1]:
        rows[first:first] = after[first : last + 1]
    assert rows == after


@given(ids, st.randoms())
def test_another_order_is_told_from_insertions(numbers: list[int], random: object) -> None:
    before = descending(numbers)
    shuffled = numbers[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    found = merge.differences(before, array("q", shuffled))
    assert (found is None) == (array("q", shuffled) != before)


@given(ids, ids)
def test_new_ids_find_their_places_by_themselves(held: list[int], new: list[int]) -> None:
    fresh = set(new) - set(held)
    assert merge.merged(descending(held), fresh) == descending([*held, *fresh])
    for number in range(62):
        assert merge.holds(descending(held), number) == (number in held)


@given(st.lists(st.integers(0, 60), unique=True), ids)
def test_rows_are_found_and_taken_out_in_any_order(numbers: list[int], wanted: list[int]) -> None:
    held = array("q", numbers)
    assert merge.places(held, wanted) == sorted(numbers.index(one) for one in set(wanted) & set(numbers))
    assert list(merge.without(held, wanted)) == [one for one in numbers if one not in wanted]
    assert merge.missing(held, wanted) == [one for one in wanted if one not in numbers]


def test_many_that_are_not_there_are_looked_for_in_one_pass() -> None:
    class Passed(array):  # type: ignore[type-arg]
        passes = 0

        def __iter__(self) -> Iterator[int]:
            Passed.passes += 1
            return super().__iter__()

        def index(self, *_: object) -> int:
            Passed.passes += 1
            raise ValueError

    held = Passed("q", range(200, 0, -2))
    assert merge.places(held, range(1, 200, 2)) == []
    assert Passed.passes <= 1


# --- questions --------------------------------------------------------------------------------------------


def test_a_place_narrows_the_filter() -> None:
    assert Question().filter("UTC") == Filter(scope="inbox", zone="UTC")
    assert Question(place=Place("starred")).filter("UTC").scope == "all"
    assert Question(place=Place("topic", "Border funding")).filter("UTC").topics == ("Border funding",)
    assert Question(place=EVERYTHING, query=" camp ").filter("UTC") == Filter(query="camp", zone="UTC")


def test_a_place_and_a_chip_of_one_kind_are_joined() -> None:
    question = Question(place=Place("topic", "A b"), query="camp", chips=Filter(topics=("C",)))
    made = question.filter("UTC")
    assert made.topics == ("C",)
    assert made.query == 'topic:"A b" (camp)'


def test_a_query_being_typed_within_a_saved_search_can_still_grow() -> None:
    assert within("(a OR b)", "cam", unfinished=True) == "(a OR b) (cam"
    assert parse(within("(a OR b)", "cam", unfinished=True), unfinished=True).problem is None


def test_every_chip_can_be_taken_away() -> None:
    chips = Filter(
        topics=("A", "B"),
        feeds=("https://x.example",),
        folder="Paris",
        languages=("en", "fr"),
        since=date(2021, 11, 21),
        until=date(2021, 12, 1),
        unread=True,
        starred=True,
    )
    shown = chips_of(chips)
    assert [chip.kind for chip in shown] == [
        "topic",
        "topic",
        "folder",
        "feed",
        "language",
        "days",
        "unread",
        "starred",
    ]
    for chip in shown:
        chips = without(chips, chip)
    assert chips == Filter()
    assert without(Filter(topics=("A", "B")), Chip("topic", "A")).topics == ("B",)


def test_a_whole_question_can_be_written_as_a_query() -> None:
    question = Question(
        place=Place("topic", "Border funding"),
        query="camp OR tent",
        chips=Filter(languages=("en", "fr"), since=date(2021, 11, 1), unread=True),
    )
    written = query_of(question.filter("UTC"), asked_again=True)
    assert (
        written
        == 'topic:"Border funding" (lang:"en" OR lang:"fr") date:2021-11-01.. is:unread (camp OR tent)'
    )
    assert parse(written).problem is None
    kept = Question(place=INBOX, query="camp", chips=Filter(sort="arrival")).filter("UTC")
    assert query_of(kept, asked_again=True) == "camp"
    assert query_of(kept) == "NOT is:dismissed sort:arrival (camp)"


def test_a_query_that_is_written_finds_what_the_question_finds(archive_path: Path) -> None:
    with Archive.open(archive_path, "write") as archive:
        ids = [i for chunk in search.ids(archive, Filter(), now=NOW) for i in chunk]
        marks.set(archive, ids[:9:2], "dismissed", True, NOW)
        marks.set(archive, ids[:12:3], "starred", True, NOW)
        marks.set(archive, ids[4:30], "read", True, NOW)
        places = [
            INBOX,
            EVERYTHING,
            Place("unread"),
            Place("starred"),
            Place("topic", "Camp clearances"),
            Place("feed", FEEDS[1][0]),
            Place("folder", "London"),
            Place("search", "S", "S", "camp\nOR ferry"),
        ]
        chips = [
            Filter(),
            Filter(topics=("Camp clearances", "Diplomatic rows")),
            Filter(feeds=(FEEDS[0][0], FEEDS[2][0]), languages=("en", "fr"), sort="arrival"),
            Filter(folder="Paris", since=date(2021, 11, 28), until=date(2021, 11, 30), starred=True),
        ]
        for place, chip, query in product(places, chips, ("", "camp OR letter", "-parking", "is:dismissed")):
            question = Question(place, query, chip)
            asked = replace(question.filter("UTC"), sort="date")
            found = [i for chunk in search.ids(archive, asked, now=NOW) for i in chunk]
            written = Filter(query=query_of(question.filter("UTC")))
            again = [i for chunk in search.ids(archive, written, now=NOW) for i in chunk]
            assert sorted(again) == sorted(found), query_of(question.filter("UTC"))


# --- days -------------------------------------------------------------------------------------------------


def made_ids(*moments: datetime) -> list[int]:
    numbered = {(int(moment.timestamp() // 60) << 8) + n % 256 for n, moment in enumerate(moments)}
    return sorted(numbered, reverse=True)


@given(
    st.lists(
        st.datetimes(datetime(2021, 10, 1), datetime(2021, 12, 15)).map(lambda at: at.replace(tzinfo=UTC)),
        min_size=1,
        max_size=200,
    )
)
def test_each_day_counts_its_own_articles(moments: list[datetime]) -> None:
    found = made_ids(*moments)
    columns = count_days(found, LONDON)
    days = Counter(
        datetime.fromtimestamp((number >> 8) * 60, UTC).astimezone(LONDON).date() for number in found
    )
    assert columns.unit == "day"
    assert {column.first: column.count for column in columns.columns if column.count} == days


def test_the_last_minute_of_a_day_belongs_to_it() -> None:
    midnight = datetime(2021, 10, 31, 0, 0, tzinfo=LONDON)  # the night in which summer time ends
    found = made_ids(midnight - timedelta(minutes=1), midnight, datetime(2021, 10, 31, 23, 59, tzinfo=LONDON))
    assert [column.count for column in count_days(found, LONDON).columns] == [1, 2]


def test_a_few_very_old_articles_do_not_flatten_the_rest() -> None:
    now = datetime(2021, 12, 1, 12, tzinfo=UTC)
    recent = [now - timedelta(hours=5 * n) for n in range(200)]
    columns = count_days(made_ids(*recent, datetime(1999, 1, 1, tzinfo=UTC)), UTC)
    assert columns.unit == "day"
    assert len(columns.columns) > 40


def test_a_single_article_of_tomorrow_does_not_either() -> None:
    now = datetime(2021, 12, 1, 12, tzinfo=UTC)
    recent = [now - timedelta(hours=5 * n) for n in range(200)]
    columns = count_days(made_ids(*recent, datetime(2026, 11, 22, tzinfo=UTC)), UTC)
    assert columns.unit == "day"
    assert columns.columns[-1].last == date(2021, 12, 1)


def test_years_are_counted_by_weeks_or_months() -> None:
    now = datetime(2021, 12, 1, 12, tzinfo=UTC)
    columns = count_days(made_ids(*[now - timedelta(days=n) for n in range(500)]), UTC)
    assert columns.unit == "week"
    assert sum(column.count for column in columns.columns) == 500


def test_the_numbers_of_a_sample_are_what_it_stands_for_and_no_finer_than_it_knows() -> None:
    now = datetime(2021, 12, 1, 12, tzinfo=UTC)
    columns = count_days(made_ids(now, now, now - timedelta(days=1)), UTC, one_in=50)
    assert [column.count for column in columns.columns] == [50, 100]
    assert not columns.exact
    assert [about(count) for count in (0, 7, 99, 1250, 987_650)] == [0, 7, 99, 1200, 990_000]


# --- words ------------------------------------------------------------------------------------------------


def test_a_row_tells_the_time_today_and_the_day_otherwise() -> None:
    now = datetime(2021, 11, 30, 12, tzinfo=UTC)
    assert words.short_time(ARTICLE, now, ZoneInfo("Europe/Paris")) == "09:20"
    assert words.short_time(ARTICLE, now + timedelta(days=1), UTC) == "30 Nov"
    assert words.short_time(ARTICLE, now + timedelta(days=90), UTC) == "30 Nov 2021"


def test_a_day_without_a_time_never_shows_one() -> None:
    now = datetime(2021, 11, 30, 12, tzinfo=UTC)
    known = replace(ARTICLE, published="2021-11-30")
    assert words.short_time(known, now, UTC) == "30 Nov"
    assert "00:00" not in words.long_time(known, UTC)


def test_the_tooltip_of_a_time_names_the_zone_the_basis_and_the_words_of_the_publisher() -> None:
    told = words.long_time(
        replace(ARTICLE, published_raw="Tue, 30 Nov 2021 09:20 CET"), ZoneInfo("Europe/Paris")
    )
    assert "30 Nov 2021, 09:20 CET" in told
    assert "as the feed says" in told
    assert "Tue, 30 Nov 2021 09:20 CET" in told


@pytest.mark.parametrize(
    ("article", "remark"),
    [
        (ARTICLE, ""),
        (replace(ARTICLE, state=BodyState.PENDING), "text on its way"),
        (replace(ARTICLE, state=BodyState.PAYWALL), "paywall"),
        (replace(ARTICLE, state=BodyState.FAILED), "no full text"),
        (replace(ARTICLE, badges=frozenset({DateBadge.NO_DATE}), changes=1), "no date"),
        (replace(ARTICLE, badges=frozenset({DateBadge.FUTURE})), "dated in the future"),
        (replace(ARTICLE, badges=frozenset({DateBadge.FUTURE, DateBadge.CONFLICT})), "dates in conflict"),
        (replace(ARTICLE, outlets=("A", "B")), "+1 outlet"),
        (replace(ARTICLE, outlets=("A", "B", "C"), feeds=("a", "b", "c")), "+2 outlets"),
        (replace(ARTICLE, changes=1), "changed 1×"),
        (replace(ARTICLE, feeds=("a", "b")), "+1 feed"),
        (replace(ARTICLE, feeds=("a", "b", "c")), "+2 feeds"),
    ],
)
def test_a_row_makes_one_quiet_remark(article: Article, remark: str) -> None:
    assert words.remark(article) == remark


def test_every_state_of_a_text_has_its_words() -> None:
    for state in BodyState:
        assert (words.remark(replace(ARTICLE, state=state)) == "") == (state is BodyState.FULL)


# --- snippets ---------------------------------------------------------------------------------------------


def test_a_snippet_is_cut_at_its_marks() -> None:
    assert list(runs("…the [[camp]] was [[emptied]]")) == [
        ("…the ", False),
        ("camp", True),
        (" was ", False),
        ("emptied", True),
        ("", False),
    ]


@given(st.text(alphabet="ab []", max_size=60), st.integers(20, 400))
def test_any_snippet_fits_into_its_room(qapp: object, snippet: str, room: int) -> None:
    theme = Theme(LIGHT, 1.0)
    plain, bold = QFontMetrics(theme.font(SNIPPET)), QFontMetrics(theme.font(SNIPPET, bold=True))
    pieces = fitted(snippet, room, plain, bold)
    assert sum(width for _, _, width in pieces) <= room + plain.horizontalAdvance("…")


def test_the_first_hit_of_a_snippet_is_seen_however_late_it_stands(qtbot: QtBot) -> None:
    theme = Theme(LIGHT, 1.0)
    plain, bold = QFontMetrics(theme.font(SNIPPET)), QFontMetrics(theme.font(SNIPPET, bold=True))
    snippet = "word " * 60 + "[[camp]] and more words that follow it until the end of the line is reached"
    pieces = fitted(snippet, 400, plain, bold)
    assert ("camp", True) in [(text, hit) for text, hit, _ in pieces]


def test_a_title_is_one_line_whatever_it_holds() -> None:
    assert one_line(" a\n\tb\u2028c ") == "a b c"


# --- the sidebar ------------------------------------------------------------------------------------------


def feed(number: int, folder: str, title: str) -> Feed:
    return Feed(number, f"https://{number}.example", title, title, folder, unread=number)


CONTENTS = Contents(
    topics=(Topic(1, "Shown", "a", unread=4), Topic(2, "Hidden", "b", shown=False)),
    searches=(SavedSearch(1, "Kept", "c"),),
    feeds=(feed(1, "", "Top"), feed(2, "London", "Courier"), feed(3, "London/Kent", "Gazette")),
)


def lines(model: SidebarModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_the_sidebar_lists_places_topics_searches_and_feeds(qtbot: QtBot) -> None:
    model = SidebarModel()
    model.show(CONTENTS)
    assert lines(model) == [
        "Inbox",
        "Unread",
        "Starred",
        "Topics",
        "Shown",
        "Searches",
        "Kept",
        "Feeds",
        "London",
        "Top",
    ]


def test_a_folder_counts_what_is_below_it(qtbot: QtBot) -> None:
    model = SidebarModel()
    model.show(CONTENTS)
    london = model.entry(model.index_of(Place("folder", "London")))
    assert isinstance(london, Entry)
    assert london.count == 5
    assert [child.title for child in london.children] == ["Kent", "Courier"]


def test_new_numbers_do_not_build_the_tree_anew(qtbot: QtBot) -> None:
    model = SidebarModel()
    model.show(CONTENTS)
    rebuilt: list[None] = []
    model.rebuilt.connect(lambda: rebuilt.append(None))
    failing = replace(CONTENTS.feeds[0], unread=9, state=FeedState.FAILING, error="It is gone.")
    with qtbot.waitSignal(model.dataChanged):
        model.show(replace(CONTENTS, feeds=(failing, *CONTENTS.feeds[1:])))
    assert rebuilt == []
    top = model.entry(model.index_of(Place("feed", "https://1.example")))
    assert top is not None
    assert (top.count, top.trouble) == (9, "It is gone.")


def test_a_row_that_stands_days_from_its_date_says_why() -> None:
    assert words.remark(replace(ARTICLE, published="2021-10-12")) == "placed by its arrival"
    assert words.remark(replace(ARTICLE, published="2021-11-29")) == ""
    assert words.remark(replace(ARTICLE, published=None)) == ""
