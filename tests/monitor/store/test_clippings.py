"""Clippings: what is frozen stays as it was, whatever becomes of its article; and every change can be taken back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.clipping import Clipping, Template, hash_of
from monitor.errors import ArchiveDamagedError, PresswatchError, UnknownError
from monitor.model import BodyState, Extraction
from monitor.store import (
    Archive,
    articles,
    check,
    clipbooks,
    clippings,
    freezing,
    frozen,
    journal,
    marks,
    pages,
    purge,
    tags,
    topics,
    whole,
)
from tests.faults.archives import assert_sound
from tests.monitor.store.conftest import NOW, Desk, arrival

LATER = NOW + timedelta(hours=2)


def rich(desk: Desk, guid: str = "rich", text: str = "The ferry of Sète is late by 40 minutes.") -> int:
    """Make an article with a page, a tag and a version."""
    archive = desk.archive
    topics.set(archive, "Ferries", "ferry", NOW)
    number = desk.deliver(arrival(guid, "The ferry is late", "Late.", author="Ana")).new[0]
    digest = pages.keep(archive, number, f"https://fanal.example/{guid}", NOW, 200, {}, b"<p>The ferry")
    articles.set_body(archive, number, Extraction(BodyState.FULL, text, f"<p>{text}</p>"), NOW, digest)
    desk.tag()
    return number


def rewrite(desk: Desk, number: int, text: str) -> None:
    """Let the publisher change the text of an article."""
    articles.set_body(desk.archive, number, Extraction(BodyState.FULL, text, f"<p>{text}</p>"), LATER)
    desk.tag()


def titles(archive: Archive, name: str) -> list[str]:
    return [each.document.article.title for each in clipbooks.clippings(archive, name)()]


def order(archive: Archive, name: str) -> list[tuple[str, int | None]]:
    return [(line.title, line.section) for line in clippings.lines(archive, clipbooks.get(archive, name))]


def three(desk: Desk) -> list[int]:
    """Make a clipbook of three articles."""
    numbers = [desk.article(name, f"Title {name}", f"The text of {name}.") for name in "abc"]
    clipbooks.new(desk.archive, "Morning", NOW)
    clippings.add(desk.archive, "Morning", numbers, NOW)
    return numbers


def test_a_clipping_freezes_the_article_with_its_page_and_tags(desk: Desk) -> None:
    number = rich(desk)
    clipbooks.new(desk.archive, "Morning", NOW)
    clippings.add(desk.archive, "morning", [number], LATER, note="  Ask the port. ")
    (clipping,) = clipbooks.clippings(desk.archive, "Morning")()
    assert clipping.document == articles.get(desk.archive, number)
    assert clipping.page_hash == hashlib.sha256(b"<p>The ferry").hexdigest()
    assert clipping.captured == NOW
    assert clipping.clipped == LATER
    assert clipping.note == "Ask the port."
    assert clipping.document.tags[0].spans
    assert clipping.hash == hash_of(clipping)
    assert not clipping.changed


def test_later_changes_of_the_article_do_not_touch_the_clipping_and_are_told(desk: Desk) -> None:
    number = rich(desk)
    clipbooks.new(desk.archive, "Morning", NOW)
    clippings.add(desk.archive, "Morning", [number], NOW)
    (before,) = clipbooks.clippings(desk.archive, "Morning")()
    rewrite(desk, number, "The ferry of Sète is late by 90 minutes.")
    marks.set(desk.archive, [number], "starred", True, LATER)
    (after,) = clipbooks.clippings(desk.archive, "Morning")()
    assert after.document == before.document
    assert after.hash == before.hash == hash_of(after)
    assert (before.changed, after.changed) == (False, True)
    assert clippings.lines(desk.archive, clipbooks.get(desk.archive, "Morning"))[0].changed
    assert [(change.before, change.after) for change in clippings.changes(desk.archive, after.id or 0)] == [
        ("40", "90")
    ]


def test_a_change_that_says_nothing_new_is_none(desk: Desk) -> None:
    number = rich(desk)
    clipbooks.new(desk.archive, "Morning", NOW)
    clippings.add(desk.archive, "Morning", [number], NOW)
    rewrite(desk, number, "The ferry of Sète is late, by 40 minutes.")
    assert articles.get(desk.archive, number).text == "The ferry of Sète is late, by 40 minutes."
    assert not clippings.lines(desk.archive, clipbooks.get(desk.archive, "Morning"))[0].changed


def test_an_article_stands_once_in_a_clipbook_and_stays_as_it_was_frozen(desk: Desk) -> None:
    number = rich(desk)
    clipbooks.new(desk.archive, "Morning", NOW)
    first = clippings.add(desk.archive, "Morning", [number, number], NOW)
    rewrite(desk, number, "The ferry of Sète is late by 90 minutes.")
    second = clippings.add(desk.archive, "Morning", [number], LATER, note="Again?")
    assert (first.new, first.known) == ((number,), ())
    assert (second.new, second.known) == ((), (number,))
    (clipping,) = clipbooks.clippings(desk.archive, "Morning")()
    assert "40" in clipping.document.text
    assert clipping.note == "Again?"


def test_clipping_anew_takes_the_article_as_it_stands_and_keeps_note_and_place(desk: Desk) -> None:
    number = rich(desk)
    three(desk)
    clippings.add(desk.archive, "Morning", [number], NOW, note="Check.")
    line = clippings.lines(desk.archive, clipbooks.get(desk.archive, "Morning"))[3]
    clipbooks.arrange(desk.archive, "Morning", (), [(line.id, None)], NOW)
    rewrite(desk, number, "The ferry of Sète is late by 90 minutes.")
    clippings.clip_anew(desk.archive, "Morning", [line.id], LATER)
    first = next(iter(clipbooks.clippings(desk.archive, "Morning")()))
    assert "90" in first.document.text
    assert (first.note, first.changed) == ("Check.", False)
    assert first.id != line.id
    journal.undo(desk.archive, LATER)
    first = next(iter(clipbooks.clippings(desk.archive, "Morning")()))
    assert (first.id, first.changed) == (line.id, True)


def test_no_purge_takes_a_clipped_article_until_it_is_taken_out(desk: Desk) -> None:
    numbers = three(desk)
    found = purge.preview(desk.archive, "title", NOW)
    assert found.ids == ()
    assert found.kept["clipped"] == 3
    clippings.remove(desk.archive, "Morning", numbers[:1], NOW)
    assert purge.preview(desk.archive, "title", NOW).ids == tuple(numbers[:1])


def test_a_purged_article_brings_what_was_taken_out_of_a_clipbook_back_with_it(desk: Desk) -> None:
    numbers = three(desk)
    clippings.remove(desk.archive, "Morning", numbers[:1], NOW)
    before = whole.read(desk.archive, numbers[0])
    list(purge.run(desk.archive, purge.preview(desk.archive, "title", NOW), NOW))
    assert_sound(desk.archive.path)
    journal.undo(desk.archive, LATER)
    assert whole.read(desk.archive, numbers[0])["clippings_frozen"] == before["clippings_frozen"]
    journal.undo(desk.archive, LATER)
    assert titles(desk.archive, "Morning") == ["Title a", "Title b", "Title c"]
    assert_sound(desk.archive.path)


def test_raw_pages_of_clipped_articles_are_kept_for_ever(desk: Desk) -> None:
    number = rich(desk)
    other = rich(desk, "other", "The ferry of Bastia is late by 20 minutes.")
    pages.keep(desk.archive, other, "https://fanal.example/other", NOW, 200, {}, b"<p>Another page")
    clipbooks.new(desk.archive, "Morning", NOW)
    clippings.add(desk.archive, "Morning", [number], NOW)
    while pages.forget(desk.archive, NOW + timedelta(days=400)):
        pass
    assert pages.get(desk.archive, number) is not None
    assert pages.get(desk.archive, other) is None


def test_what_is_clipped_is_found_by_the_query_language(desk: Desk) -> None:
    numbers = three(desk)
    other = desk.article("d", "Title d", "The text of d.")
    clippings.edit(desk.archive, "Morning", numbers[1:2], NOW, note="Ask the harbour master")
    assert sorted(desk.find("is:clipped")) == sorted(numbers)
    assert desk.find("NOT is:clipped") == [other]
    assert sorted(desk.find("title is:clipped")) == sorted(numbers)
    assert desk.find("has:note") == desk.find("note:harbour") == desk.find('note:"the harb*"') == numbers[1:2]
    assert desk.find("note:port") == []
    assert sorted(desk.find("", clipbook="MORNING")) == sorted(numbers)
    assert desk.find("", clipbook="Evening") == []
    clippings.remove(desk.archive, "Morning", numbers[:1], NOW)
    assert sorted(desk.find("is:clipped")) == sorted(numbers[1:])
    clipbooks.remove(desk.archive, "Morning", NOW)
    assert desk.find("is:clipped") == desk.find("has:note") == []


DEEDS: dict[str, Callable[[Archive, list[int]], object]] = {
    "add": lambda archive, ids: clippings.add(archive, "Evening", ids[:1], LATER, section="Sea", note="Why?"),
    "add to a new section": lambda archive, ids: clippings.add(archive, "Evening", ids, LATER, section="New"),
    "begin": lambda archive, ids: clipbooks.new(archive, "Night", LATER, lead="Late."),
    "note": lambda archive, ids: clippings.edit(archive, "Morning", ids[:1], LATER, note="New note"),
    "section": lambda archive, ids: clippings.edit(archive, "Morning", ids[:2], LATER, section="Ports"),
    "lead": lambda archive, ids: clipbooks.change(archive, "Morning", LATER, lead="Good morning.\n\nMore."),
    "name and template": lambda archive, ids: clipbooks.change(
        archive, "Morning", LATER, rename="Dawn", template=Template.BRIEFING
    ),
    "remove": lambda archive, ids: clippings.remove(archive, "Morning", ids[1:], LATER),
    "clip anew": lambda archive, ids: clippings.clip_anew(archive, "Morning", ids[:2], LATER),
    "by topic": lambda archive, ids: clipbooks.by_topic(archive, "Morning", LATER),
    "remove the clipbook": lambda archive, ids: clipbooks.remove(archive, "Morning", LATER),
}


def state(archive: Archive) -> list[object]:
    """Say what all clipbooks hold, but for the time of their last change."""
    return [
        (replace(book, changed=None), list(clippings.of(archive, book))) for book in clipbooks.all(archive)
    ]


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_every_change_of_a_clipbook_is_one_undo_also_after_a_restart(
    desk: Desk, deed: Callable[[Archive, list[int]], object]
) -> None:
    numbers = three(desk)
    clippings.edit(desk.archive, "Morning", numbers[:1], NOW, note="Old note", section="Sea")
    clipbooks.new(desk.archive, "Evening", NOW)
    before, clipped = state(desk.archive), desk.find("is:clipped")
    deed(desk.archive, numbers)
    assert state(desk.archive) != before
    with Archive.open(desk.archive.path, "write") as again:
        journal.undo(again, LATER)
        assert state(again) == before
    assert desk.find("is:clipped") == clipped
    assert_sound(desk.archive.path)


def test_the_first_clipping_begins_a_clipbook_and_undo_takes_both_back(desk: Desk) -> None:
    number = desk.article("a")
    added = clippings.clip(desk.archive, [number], NOW, first="Clippings")
    assert (added.clipbook.name, added.clipbook.clippings) == ("Clippings", 1)
    assert journal.last(desk.archive) == "1 article clipped into Clippings"
    journal.undo(desk.archive, NOW)
    assert clipbooks.all(desk.archive) == []


def test_clippings_go_into_the_clipbook_used_last(desk: Desk) -> None:
    one, two, three_ = (desk.article(name) for name in "abc")
    clipbooks.new(desk.archive, "First", NOW)
    clipbooks.new(desk.archive, "Second", NOW)
    assert clippings.clip(desk.archive, [one], NOW, first="").clipbook.name == "Second"
    clipbooks.use(desk.archive, "first")
    assert clippings.clip(desk.archive, [two], NOW, first="").clipbook.name == "First"
    clipbooks.remove(desk.archive, "First", NOW)
    assert clippings.clip(desk.archive, [three_], NOW, first="").clipbook.name == "Second"
    assert clippings.holding(desk.archive, one) == ("Second",)


def test_sections_come_from_topics_or_are_free(desk: Desk) -> None:
    ferry = rich(desk)
    numbers = three(desk)
    clippings.add(desk.archive, "Morning", [ferry], NOW)
    clippings.edit(desk.archive, "Morning", numbers[:1], NOW, section="Free")
    assert order(desk.archive, "Morning") == [
        ("Title b", None),
        ("Title c", None),
        ("The ferry is late", None),
        ("Title a", 0),
    ]
    book = clipbooks.by_topic(desk.archive, "Morning", NOW)
    assert book.sections == ("Ferries",)
    assert order(desk.archive, "Morning")[-1] == ("The ferry is late", 0)
    again = rich(desk, "again", "A ferry and another ferry are late by 10 minutes.")
    clippings.add(desk.archive, "Morning", [again], NOW)
    assert [section for _, section in order(desk.archive, "Morning")] == [None, None, None, 0, 0]


def test_what_was_clipped_meanwhile_keeps_its_section_when_others_are_arranged(desk: Desk) -> None:
    numbers = three(desk)
    book = clipbooks.get(desk.archive, "Morning")
    clippings.edit(desk.archive, "Morning", numbers[2:], NOW, section="Sea")
    ids = clippings.ids(desk.archive, book)
    clipbooks.arrange(desk.archive, "Morning", ("New", "Sea"), [(ids[1], 1), (ids[0], 0)], NOW)
    assert order(desk.archive, "Morning") == [("Title a", 0), ("Title b", 1), ("Title c", 1)]


def test_a_story_is_one_clipping_that_names_who_else_ran_it(desk: Desk) -> None:
    first, second = desk.article("a", "Fire"), desk.article("b", "Blaze", feed="Le Phare")
    desk.archive.execute("UPDATE articles SET story = ? WHERE id IN (?, ?)", (first, first, second))
    desk.archive.execute("INSERT INTO kinships VALUES (?, ?, 1, 0.9, 3, 4)", (second, first))
    clipbooks.new(desk.archive, "Morning", NOW)
    clippings.add(desk.archive, "Morning", [first], NOW)
    (clipping,) = clipbooks.clippings(desk.archive, "Morning")()
    (also,) = clipping.also
    assert (also.outlet, also.title, also.url) == ("Le Phare", "Blaze", "https://fanal.example/b")
    assert also.how


def test_nothing_is_clipped_where_one_article_is_not_there(desk: Desk) -> None:
    number = desk.article("a")
    clipbooks.new(desk.archive, "Morning", NOW)
    with pytest.raises(UnknownError, match="There is no article 77"):
        clippings.add(desk.archive, "Morning", [number, 77], NOW)
    assert clipbooks.get(desk.archive, "Morning").clippings == 0
    with pytest.raises(UnknownError, match="no clipping of the article"):
        clippings.remove(desk.archive, "Morning", [number], NOW)
    with pytest.raises(UnknownError, match="There is: Morning"):
        clipbooks.get(desk.archive, "Evening")


def test_names_of_clipbooks_and_sections_are_there_once(desk: Desk) -> None:
    clipbooks.new(desk.archive, " Morning\n briefing ", NOW)
    with pytest.raises(PresswatchError, match="already"):
        clipbooks.new(desk.archive, "MORNING briefing", NOW)
    with pytest.raises(PresswatchError, match="needs a name"):
        clipbooks.new(desk.archive, " ", NOW)
    with pytest.raises(PresswatchError, match="already"):
        clipbooks.arrange(desk.archive, "Morning briefing", ("Sea", "sea"), [], NOW)


def test_a_large_clipbook_is_written_piece_by_piece_and_what_was_stopped_is_one_undo(desk: Desk) -> None:
    numbers = list(desk.deliver(*(arrival(str(n), f"Title {n}", f"Text {n}.") for n in range(120))).new)
    clipbooks.new(desk.archive, "Large", NOW)
    seen: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        seen.append((done, total))
        if done >= 75:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        clippings.add(desk.archive, "Large", numbers, NOW, report=report)
    assert seen == [(25, 120), (50, 120), (75, 120)]
    assert titles(desk.archive, "Large") == [
        articles.get(desk.archive, n).article.title for n in numbers[:75]
    ]
    clippings.add(desk.archive, "Large", numbers, NOW)
    assert clipbooks.get(desk.archive, "Large").clippings == 120
    assert journal.undo(desk.archive, NOW) == "Undone: 45 articles clipped into Large"
    assert journal.undo(desk.archive, NOW) == "Undone: 75 articles clipped into Large"
    assert clipbooks.get(desk.archive, "Large").clippings == 0
    assert_sound(desk.archive.path)


def test_clippings_are_read_a_few_at_a_time(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = list(desk.deliver(*(arrival(str(n), f"Title {n}", f"Text {n}.") for n in range(60))).new)
    clipbooks.new(desk.archive, "Large", NOW)
    clippings.add(desk.archive, "Large", numbers, NOW)
    asked: list[int] = []
    read = clippings.read

    def spied(archive: Archive, ids: list[int]) -> list[Clipping]:
        asked.append(len(ids))
        return read(archive, ids)

    monkeypatch.setattr(clippings, "read", spied)
    give = clipbooks.clippings(desk.archive, "Large")
    first = next(iter(give()))
    assert (first.document.article.id, asked) == (numbers[0], [25])
    assert len(list(give())) == len(list(give())) == 60
    assert max(asked) == 25


def test_an_article_that_is_purged_while_it_is_frozen_is_passed_over(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = [desk.article(name, f"Title {name}", f"The text of {name}.") for name in "ab"]
    clipbooks.new(desk.archive, "Morning", NOW)
    fresh = freezing.fresh

    def purged_meanwhile(archive: Archive, number: int, now: datetime) -> Clipping:
        made = fresh(archive, number, now)
        if number == numbers[1]:
            list(purge.run(archive, purge.preview(archive, '"Title b"', now), now))
        return made

    monkeypatch.setattr(freezing, "fresh", purged_meanwhile)
    assert clippings.add(desk.archive, "Morning", numbers, NOW).new == (numbers[0],)
    assert_sound(desk.archive.path)


def test_what_was_taken_out_is_given_up_after_a_month(desk: Desk) -> None:
    numbers = three(desk)
    clippings.remove(desk.archive, "Morning", numbers[:1], NOW)
    assert clippings.forget(desk.archive, NOW + timedelta(days=29)) == 0
    assert clippings.forget(desk.archive, NOW + timedelta(days=31)) == 1
    journal.undo(desk.archive, LATER)
    assert titles(desk.archive, "Morning") == ["Title b", "Title c"]
    assert_sound(desk.archive.path)


def test_whatever_an_article_is_comes_back_as_it_was_frozen(desk: Desk) -> None:
    number = rich(desk)
    rewrite(desk, number, "The ferry of Sète is late by 90 minutes.")
    tags.say(desk.archive, "Ferries", number, "reject", NOW)
    whole_article = articles.get(desk.archive, number)
    assert whole_article.versions
    assert frozen.unpacked(frozen.packed(whole_article)) == whole_article


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_order_and_sections_are_kept_and_taken_back(desk: Desk, data: st.DataObject) -> None:
    if not clipbooks.all(desk.archive):
        three(desk)
    book = clipbooks.get(desk.archive, "Morning")
    before = order(desk.archive, "Morning"), book.sections
    sections = data.draw(st.lists(st.sampled_from(["Sea", "Ports", "Rail"]), unique=True))
    ids = data.draw(st.permutations(clippings.ids(desk.archive, book)))
    places = data.draw(st.lists(st.none() | st.integers(0, 2), min_size=3, max_size=3))
    wanted = [
        (number, section if section is not None and section < len(sections) else None)
        for number, section in zip(ids, places, strict=True)
    ]
    clipbooks.arrange(desk.archive, "Morning", sections, wanted, LATER)
    book = clipbooks.get(desk.archive, "Morning")
    found = [(line.id, line.section) for line in clippings.lines(desk.archive, book)]
    assert found == sorted(wanted, key=lambda pair: -1 if pair[1] is None else pair[1])
    assert book.sections == tuple(sections)
    if (order(desk.archive, "Morning"), book.sections) != before and data.draw(st.booleans()):
        journal.undo(desk.archive, LATER)
        book = clipbooks.get(desk.archive, "Morning")
        assert (order(desk.archive, "Morning"), book.sections) == before


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE clippings_frozen SET document = x'00' WHERE article_id = ?",
        "UPDATE clippings SET clipped = clipped + 5000 WHERE article_id = ?",
        "UPDATE clippings SET page_hash = 'ab' WHERE article_id = ?",
    ],
)
def test_a_clipping_that_is_not_what_was_frozen_is_found_by_a_check(desk: Desk, damage: str) -> None:
    numbers = three(desk)
    assert clippings.altered(desk.archive) == []
    desk.archive.execute(damage, (numbers[1],))
    assert clippings.altered(desk.archive) == [numbers[1]]
    checked = check.run(desk.archive.path, lambda *_: None)
    assert [(found.part, found.ids) for found in checked.findings] == [("clippings", (numbers[1],))]


def test_a_clipping_that_cannot_be_read_is_said_to_be_damaged(desk: Desk) -> None:
    numbers = three(desk)
    desk.archive.execute("UPDATE clippings_frozen SET document = x'00' WHERE article_id = ?", (numbers[1],))
    with pytest.raises(ArchiveDamagedError, match="presswatch check"):
        list(clipbooks.clippings(desk.archive, "Morning")())
