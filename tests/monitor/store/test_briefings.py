"""Which briefing is the one before, and what each article is beside it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.briefing import Briefing, Gone, Mark
from monitor.clipping import Template
from monitor.errors import UnknownError
from monitor.model import BodyState, Extraction
from monitor.store import (
    Archive,
    articles,
    briefings,
    clipbooks,
    clippings,
    completeness,
    corrections,
    exported,
    journal,
    kept,
    watching,
)
from monitor.store.completeness import Absence
from tests.monitor.store.conftest import Desk, arrival

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
TEXT = "Police cleared the camp number {n} near Calais at dawn and took 27 people to a shelter, the prefecture said."


def deliver(desk: Desk, *names: str) -> list[int]:
    texts = [TEXT.format(n=name) for name in names]
    found = list(desk.deliver(*(arrival(n, f"Camp {n}", t) for n, t in zip(names, texts, strict=True))).new)
    for number, text in zip(found, texts, strict=True):
        change(desk, number, text)
    return found


def change(desk: Desk, number: int, text: str) -> None:
    articles.set_body(desk.archive, number, Extraction(BodyState.FULL, text, f"<p>{text}</p>"), desk.now)


def brief(desk: Desk, name: str = "Morning") -> tuple[int, Briefing]:
    """Make the briefing that a clipbook is now, keep it, and return its number."""
    book = clipbooks.get(desk.archive, name)
    day = desk.now.date().isoformat()
    earlier = exported.last_briefing(desk.archive, book.id, day)
    made = briefings.briefing(desk.archive, book, earlier, desk.now)
    number = exported.keep(
        desk.archive,
        book.name,
        [exported.given(each) for each in clippings.of(desk.archive, book)],
        desk.now,
        day=day,
        recipe={},
        clipbook_id=book.id,
        briefing=True,
        compared=earlier.number if earlier else None,
    ).number
    return number, made


@pytest.fixture
def ids(desk: Desk) -> list[int]:
    found = deliver(desk, "a", "b", "c", "d")
    clipbooks.new(desk.archive, "Morning", desk.now, template=Template.BRIEFING)
    clippings.add(desk.archive, "Morning", found, desk.now)
    return found


def test_articles_are_new_developed_corrected_gone_or_as_they_were_and_are_told_once(
    desk: Desk, ids: list[int]
) -> None:
    first, made = brief(desk)
    assert (made.earlier, made.marks, made.corrections) == (None, {}, ())
    assert (made.since, made.until) == (desk.now - DAY, desk.now)
    desk.now += DAY
    change(desk, ids[0], TEXT.format(n="a").replace("27", "31"))
    change(
        desk,
        ids[1],
        TEXT.format(n="b") + "\n\nA bus left for Paris, where the shelters are full, an hour later.",
    )
    watching.gone(desk.archive, ids[2], Gone.MISSING, desk.now)
    fresh, sequel = deliver(desk, "e", "f")
    with desk.archive.transaction():
        desk.archive.execute("UPDATE articles SET story = ? WHERE id IN (?, ?)", (ids[3], ids[3], sequel))
    clippings.add(desk.archive, "Morning", [fresh, sequel], desk.now)
    second, made = brief(desk)
    assert made.earlier is not None
    assert (made.earlier.number, made.earlier.articles, made.since) == (first, 4, desk.now - DAY)
    assert {number: marked.mark for number, marked in made.marks.items()} == {
        ids[0]: Mark.CORRECTED, ids[1]: Mark.DEVELOPED, ids[2]: Mark.GONE, ids[3]: None,
        fresh: Mark.NEW, sequel: Mark.DEVELOPED,
    }  # fmt: skip
    assert made.marks[sequel].goes_on == "Camp d"
    assert [(each.article_id, each.mark) for each in made.corrections] == [
        (ids[0], Mark.CORRECTED), (ids[2], Mark.GONE),
    ]  # fmt: skip
    # who had the second one knows; what changes from then on is told again, also of what is clipped no more
    desk.now += DAY
    _, made = brief(desk)
    assert made.earlier is not None
    assert made.earlier.number == second
    assert {marked.mark for marked in made.marks.values()} == {None, Mark.GONE}
    assert made.corrections == ()
    desk.now += DAY
    clippings.remove(desk.archive, "Morning", [ids[0]], desk.now)
    change(desk, ids[0], TEXT.format(n="a").replace("27", "40"))
    _, made = brief(desk)
    (told,) = made.corrections
    assert [(each.before, each.after) for each in told.changes] == [("31", "40")]
    assert ids[0] not in made.marks


def test_what_a_briefing_told_of_the_one_before_is_no_correction_of_it(desk: Desk, ids: list[int]) -> None:
    first, _ = brief(desk)
    desk.now += DAY
    change(desk, ids[0], TEXT.format(n="a").replace("27", "31"))
    watching.gone(desk.archive, ids[1], Gone.MISSING, desk.now)
    second, _ = brief(desk)
    assert changed(desk) == {first: ids[:2]}
    desk.now += HOUR
    change(desk, ids[0], TEXT.format(n="a").replace("27", "40"))
    watching.gone(desk.archive, ids[2], Gone.MISSING, desk.now)
    assert changed(desk) == {first: ids[:3], second: [ids[0], ids[2]]}
    sheet = briefings.errata(desk.archive, second, desk.now)
    assert [each.document.article.id for each in sheet] == [ids[0], ids[2]]
    assert sheet[0].since is not None
    assert [(each.before, each.after) for each in sheet[0].since.changes] == [("31", "40")]


def changed(desk: Desk) -> dict[int | None, list[int]]:
    """Judge what is to be judged, and say what of each export is not so any more."""
    while corrections.settle(desk.archive):
        pass
    return {one.number: [head.article_id for head in one.heads] for one in corrections.affected(desk.archive)}


def test_of_what_was_given_again_on_the_same_day_the_last_edition_counts(desk: Desk, ids: list[int]) -> None:
    first, _ = brief(desk)
    desk.now += HOUR
    for number, name in zip(ids[:3], "abc", strict=True):
        change(desk, number, TEXT.format(n=name).replace("27", "31"))
    assert changed(desk) == {first: ids[:3]}
    clippings.clip_anew(desk.archive, "Morning", ids[:1], desk.now)
    clippings.remove(desk.archive, "Morning", ids[1:2], desk.now)
    second, _ = brief(desk)
    # one was set right, one was given by the first alone
    assert changed(desk) == {second: ids[2:3], first: ids[1:2]}


def test_what_changed_while_a_clipping_was_taken_out_is_told_when_it_is_back(
    desk: Desk, ids: list[int]
) -> None:
    clipbooks.remove(desk.archive, "Morning", desk.now)
    desk.now += HOUR
    change(desk, ids[0], TEXT.format(n="a").replace("27", "31"))
    assert changed(desk) == {}
    journal.undo(desk.archive, desk.now)
    assert changed(desk) == {None: ids[:1]}


def test_a_page_that_never_was_there_is_not_gone(desk: Desk, ids: list[int]) -> None:
    articles.page_failed(desk.archive, ids[0], BodyState.GONE, "404", None, desk.now)
    with desk.archive.transaction():
        desk.archive.execute("UPDATE articles SET state = 'gone' WHERE id = ?", (ids[0],))
    first, _ = brief(desk)
    watching.gone(desk.archive, ids[0], Gone.MISSING, desk.now + HOUR)
    watching.gone(desk.archive, ids[1], Gone.MISSING, desk.now + HOUR)
    assert changed(desk) == {first: ids[1:2]}


def test_the_briefing_before_is_none_of_the_same_clipbook_and_day(desk: Desk, ids: list[int]) -> None:
    morning, _ = brief(desk)
    clippings.edit(desk.archive, "Morning", ids[:1], desk.now, note="A slip was mended.")
    clippings.remove(desk.archive, "Morning", ids[3:], desk.now)
    again, made = brief(desk)
    assert (again != morning, made.earlier) == (True, None)
    clipbooks.new(desk.archive, "Evening", desk.now, template=Template.BRIEFING)
    clippings.add(desk.archive, "Evening", ids[:1], desk.now)
    evening, made = brief(desk, "Evening")
    assert made.earlier is not None
    assert made.earlier.number == again
    desk.now += DAY
    _, made = brief(desk)
    assert made.earlier is not None
    assert made.earlier.number == again  # its own before others
    assert [each.number for each in exported.briefings(desk.archive)][1:] == [evening, again]
    book = clipbooks.get(desk.archive, "Morning")
    offered = exported.comparable(desk.archive, book.id, desk.now.date().isoformat())
    assert [each.number for each in offered] == [evening, again]
    with pytest.raises(UnknownError):
        exported.get(desk.archive, 99)


def test_silent_topics_and_what_may_have_been_missed_are_stated(desk: Desk, ids: list[int]) -> None:
    desk.tag()
    completeness.note_absence(desk.archive, Absence("offline", desk.now - 3 * HOUR, desk.now - 2 * HOUR))
    _, made = brief(desk)
    named = {each.topic: each.arrived for each in made.quiet}
    assert set(named) == {"Border funding", "Diplomatic rows"} | (
        set() if tagged(desk.archive, ids) else {"Camp clearances"}
    )
    assert made.statement is not None
    assert (made.statement.feeds, made.statement.arrived) == (1, 4)
    assert [span.what for span in made.statement.absences] == ["offline"]


def tagged(archive: Archive, ids: list[int]) -> int:
    return int(archive.value("SELECT count(*) FROM tags WHERE stands = 1 AND article_id = ?", (ids[0],)))


def test_errata_give_what_was_given_also_where_it_is_clipped_no_more(desk: Desk, ids: list[int]) -> None:
    number, _ = brief(desk)
    desk.now += HOUR
    change(desk, ids[0], TEXT.format(n="a").replace("27", "31"))
    watching.gone(desk.archive, ids[1], Gone.SAID, desk.now)
    clippings.remove(desk.archive, "Morning", ids[1:2], desk.now)
    while clippings.forget(desk.archive, desk.now + 40 * DAY):
        pass
    sheet = briefings.errata(desk.archive, number, desk.now)
    assert [each.document.article.title for each in sheet] == ["Camp a", "Camp b"]
    assert "27 people" in sheet[0].document.text
    first = sheet[0].since
    assert first is not None
    assert (first.mark, first.given, first.seen) == (Mark.CORRECTED, desk.now - HOUR, desk.now)
    book = clipbooks.get(desk.archive, "Morning")
    assert [each.document.article.id for each in briefings.errata_of(desk.archive, book)] == ids[:1]
    assert kept.among(desk.archive, ids) == set(ids)  # what readers have stays


def test_exports_that_are_no_briefings_are_forgotten_in_time(desk: Desk, ids: list[int]) -> None:
    brief(desk)
    given = [exported.given(each) for each in clippings.read(desk.archive, [1, 2])]
    exported.keep(desk.archive, "Camps", given, desk.now, day="2021-11-24", recipe={"query": "camp"})
    assert len(exported.all(desk.archive)) == 2
    assert exported.forget(desk.archive, desk.now + 59 * DAY) == 0
    assert exported.forget(desk.archive, desk.now + 61 * DAY) == 1
    assert [each.briefing for each in exported.all(desk.archive)] == [True]
    assert desk.archive.value("SELECT count(*) FROM wordings") == 4
