"""Extraction made anew over raw pages: what it may change, what it never does, and the way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.model import BodyState, Extraction
from monitor.store import Archive, again, articles, index, journal, marks, pages
from tests.monitor.store.conftest import NOW, Desk, arrival

WHOLE = "\n\n".join(f"Sentence {n} of the ferry that was late in the harbour." for n in range(20))
LATER = NOW + timedelta(days=3)


def full(text: str, **more: object) -> Extraction:
    return replace(Extraction(BodyState.FULL, text, f"<p>{text}</p>"), **more)  # type: ignore[arg-type]


@pytest.fixture
def number(desk: Desk) -> int:
    """An article with a full text and the raw page of which it was made."""
    number = desk.deliver(arrival("a", "A ferry", "A ferry.", published=None)).new[0]
    digest = pages.keep(desk.archive, number, "https://fanal.example/a", NOW, 200, {"a": "b"}, b"<p>page")
    articles.set_body(desk.archive, number, full(WHOLE), NOW, digest)
    desk.tag()
    return number


def job(archive: Archive, number: int) -> again.Job:
    made = again.job(archive, number)
    assert made is not None
    return made


def state(desk: Desk, number: int) -> tuple[list[tuple[object, ...]], ...]:
    return tuple(
        desk.archive.all(f"SELECT * FROM {table} WHERE {key} = ?", (number,))
        for table, key in (
            ("articles", "id"),
            ("bodies", "article_id"),
            ("versions", "article_id"),
            ("dated", "article_id"),
        )
    )


def test_only_articles_with_a_kept_page_are_read_again(desk: Desk, number: int) -> None:
    other = desk.article("b", text="A ferry.")
    refused = desk.article("c", text="A ferry.")
    pages.keep(desk.archive, refused, "https://fanal.example/c", NOW, 403, {}, b"no")
    assert again.todo(desk.archive, "", NOW) == [number]
    assert again.todo(desk.archive, "train", NOW) == []
    assert again.job(desk.archive, other) is None
    assert job(desk.archive, number).page.content == b"<p>page"


def test_trying_out_says_what_would_change_and_changes_nothing(desk: Desk, number: int) -> None:
    before = state(desk, number)
    made = full(WHOLE + "\n\nAnd a last one.", author="Ana Brun", published="2021-11-20", language="en")
    (change,) = again.try_out(desk.archive, [(job(desk.archive, number), made)], LATER)
    assert {"text", "author", "published", "language", "words", "markup"} <= set(change.parts)
    assert (change.before.author, change.after.author) == (None, "Ana Brun")
    assert state(desk, number) == before
    assert journal.last(desk.archive) is None


def test_a_better_text_is_kept_the_old_one_stays_and_undo_brings_it_back(desk: Desk, number: int) -> None:
    before = state(desk, number)
    made = full(WHOLE + "\n\nAnd the train.", author="Ana Brun", published="2021-11-20", language="en")
    step, changes = again.keep(desk.archive, [(job(desk.archive, number), made)], LATER)
    assert step is not None and len(changes) == 1
    kept = articles.get(desk.archive, number)
    assert (kept.article.author, kept.text[-10:]) == ("Ana Brun", "the train.")
    # the publisher has changed nothing
    assert (kept.article.changes, kept.versions) == (0, ())
    assert len(desk.archive.all("SELECT 1 FROM versions WHERE article_id = ?", (number,))) == 2
    assert desk.find("train") == [number]
    assert desk.archive.value("SELECT count(*) FROM tag_jobs") == 1
    marks.set(desk.archive, [number], "starred", True, LATER)
    journal.undo(desk.archive, LATER)
    assert journal.undo(desk.archive, LATER) == "Undone: 1 article extracted again"
    assert state(desk, number) == before
    assert desk.find("train") == []
    index.check(desk.archive)


@pytest.mark.parametrize(
    "worse",
    [
        full("A ferry, cut off."),
        Extraction(BodyState.CONSENT, "We value your privacy.", reason="A consent wall."),
        Extraction(BodyState.FAILED, reason="Nothing."),
        full(WHOLE),
    ],
)
def test_what_is_worse_or_the_same_changes_nothing(desk: Desk, number: int, worse: Extraction) -> None:
    before = state(desk, number)
    assert again.try_out(desk.archive, [(job(desk.archive, number), worse)], LATER) == []
    assert again.keep(desk.archive, [(job(desk.archive, number), worse)], LATER) == (None, [])
    assert state(desk, number) == before


def test_several_transactions_are_one_step_of_the_journal(desk: Desk, number: int) -> None:
    other = desk.article("b", text="A ferry.")
    pages.keep(desk.archive, other, "https://fanal.example/b", NOW, 200, {}, b"<p>b")
    made = full(WHOLE + " And more.")
    step, first = again.keep(desk.archive, [(job(desk.archive, number), made)], LATER)
    again.keep(desk.archive, [(job(desk.archive, other), made)], LATER, step, len(first))
    assert journal.last(desk.archive) == "2 articles extracted again"
    journal.undo(desk.archive, LATER)
    assert journal.last(desk.archive) is None
    assert articles.get(desk.archive, other).text == "A ferry."


def test_undo_leaves_alone_what_a_publisher_changed_since(desk: Desk, number: int) -> None:
    again.keep(desk.archive, [(job(desk.archive, number), full(WHOLE + " And more."))], LATER)
    edited = full(WHOLE + " And even more than that.")
    articles.set_body(desk.archive, number, edited, LATER + timedelta(hours=1))
    journal.undo(desk.archive, LATER)
    assert articles.get(desk.archive, number).text.endswith("And even more than that.")


def test_a_page_that_waits_to_be_fetched_goes_on_waiting(desk: Desk, number: int) -> None:
    articles.ask_for_pages(desk.archive, [number], NOW)
    again.keep(desk.archive, [(job(desk.archive, number), full(WHOLE + " And more."))], LATER)
    assert [each.article_id for each in articles.pending_bodies(desk.archive, LATER, 5)] == [number]
