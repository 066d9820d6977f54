"""Versions: what the publisher changed is counted where it says anything new, and what the analyst pasted stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.changes import Kind, typed
from monitor.errors import UnknownError
from monitor.model import ArticleDocument, BodyState, Extraction, NewArticle, TitleBasis
from monitor.shapes import document
from monitor.store import articles, index, journal, marks, purge
from tests.monitor.store.conftest import NOW, Desk, arrival

LATER = NOW + timedelta(hours=1)
PAGE = "\n\n".join(
    [
        "The prefect said on Monday that 27 people had slept in the sheds behind the port.",
        "Officers in grey emptied the sheds before dawn, as the goverment had announced.",
        "A neighbour, Paul Vasseur, saw the smoke from his window and called the fire brigade.",
    ]
)
PASTED = NewArticle(
    title="",
    text="What subscribers read.\n\nAll of it.",
    html="<p>What subscribers read.</p><p>All of it.</p>",
    language="en",
    origin="pasted text",
)


def page(text: str) -> Extraction:
    return Extraction(BodyState.FULL, text, f"<p>{text}</p>", language="en")


def whole(desk: Desk, number: int) -> ArticleDocument:
    return articles.get(desk.archive, number)


@pytest.fixture
def number(desk: Desk) -> int:
    made = desk.article("a", "Sheds emptied", "A teaser.")
    assert articles.set_body(desk.archive, made, page(PAGE), NOW)
    return made


def test_a_version_says_what_changed_in_it(desk: Desk, number: int) -> None:
    articles.set_body(desk.archive, number, page(PAGE.replace("27", "31")), LATER)
    (version,) = document(whole(desk, number))["versions"]
    assert list(version) == ["seen", "title", "text", "changes"]
    (change,) = version["changes"]
    assert list(change) == ["kind", "before", "after", "sentence"]
    assert (change["kind"], change["before"], change["after"]) == ("number", "27", "31")
    assert "31 people" in change["sentence"]
    assert whole(desk, number).article.changes == 1


def test_a_cosmetic_change_is_kept_and_not_counted(desk: Desk, number: int) -> None:
    mended = PAGE.replace("goverment", "government")
    assert articles.set_body(desk.archive, number, page(mended), LATER)
    found = whole(desk, number)
    assert (found.text, found.article.changes) == (mended, 0)
    assert [version.text for version in found.versions] == [PAGE]
    assert {change["kind"] for change in document(found)["versions"][0]["changes"]} == {"cosmetic"}
    assert desk.find("is:changed") == []


def test_a_cosmetic_change_of_a_headline_in_a_feed_is_no_change(desk: Desk) -> None:
    made = desk.article("a", "Ten boats at sea", "A teaser.")
    desk.now = LATER
    desk.deliver(replace(arrival("a", "Ten Boats at Sea", "A teaser.")))
    found = whole(desk, made)
    assert (found.article.title, found.article.changes, len(found.versions)) == ("Ten Boats at Sea", 0, 1)


def test_each_version_is_compared_with_the_very_next_one(desk: Desk) -> None:
    made = desk.article("a", "Sheds emptied", "A teaser.")
    desk.deliver(arrival("a", "Sheds at the port emptied", "A teaser."))
    articles.set_body(desk.archive, made, page(PAGE), LATER)
    (version,) = whole(desk, made).versions
    kinds = [c.kind for c in typed(version.title, version.text, version.next_title, version.next_text)]
    assert kinds == [Kind.HEADLINE], "the page that came later is nothing that the publisher changed"


def test_marks_stay_where_a_text_changes(desk: Desk, number: int) -> None:
    marks.set(desk.archive, (number,), "starred", True, NOW)
    articles.set_body(desk.archive, number, page(PAGE.replace("27", "31")), LATER)
    articles.paste(desk.archive, number, PASTED, LATER)
    assert whole(desk, number).article.starred


# --- pasted ---------------------------------------------------------------------------------------------


def test_a_pasted_text_takes_the_place_of_the_teaser_and_says_whose_it_is(desk: Desk) -> None:
    made = desk.article("a", "Sheds emptied", "A teaser.")
    assert articles.paste(desk.archive, made, PASTED, LATER)
    found = whole(desk, made)
    assert (found.text, found.html, found.article.state) == (PASTED.text, PASTED.html, BodyState.FULL)
    assert found.source is not None
    assert (found.source.pasted, found.source.origin) == (True, "pasted text")
    (version,) = document(found)["versions"]
    assert (version["text"], version["changes"][0]["kind"]) == ("A teaser.", "pasted")
    assert found.article.changes == 0
    assert desk.find("subscribers") == [made]
    index.check(desk.archive)


def test_no_page_takes_the_place_of_a_pasted_text(desk: Desk) -> None:
    made = desk.article("a", "Sheds emptied", "A teaser.")
    articles.paste(desk.archive, made, PASTED, LATER)
    assert not articles.set_body(desk.archive, made, page(PAGE), LATER)
    assert not articles.set_body(desk.archive, made, page(PAGE), LATER, again=True)
    desk.deliver(arrival("a", "Sheds emptied", PAGE))
    assert whole(desk, made).text == PASTED.text


def test_a_pasted_text_can_be_undone_and_its_page_may_come_again(desk: Desk) -> None:
    made = desk.article("a", "Sheds emptied", "A teaser.")
    before = whole(desk, made)
    articles.paste(desk.archive, made, PASTED, LATER)
    articles.set_body(desk.archive, made, page(PAGE), LATER)
    assert journal.undo(desk.archive, LATER) == "Undone: a text pasted into “Sheds emptied”"
    assert whole(desk, made) == before
    assert [job.article_id for job in articles.pending_bodies(desk.archive, LATER, 9)] == [made]
    assert articles.set_body(desk.archive, made, page(PAGE), LATER)
    index.check(desk.archive)


def test_two_pasted_texts_are_undone_one_by_one(desk: Desk, number: int) -> None:
    articles.paste(desk.archive, number, PASTED, LATER)
    articles.paste(desk.archive, number, replace(PASTED, text="Another text."), LATER + timedelta(minutes=1))
    journal.undo(desk.archive, LATER)
    found = whole(desk, number)
    assert (found.text, found.source is not None) == (PASTED.text, True)
    journal.undo(desk.archive, LATER)
    assert (whole(desk, number).text, whole(desk, number).source) == (PAGE, None)


def test_the_same_text_pasted_twice_changes_nothing(desk: Desk, number: int) -> None:
    assert articles.paste(desk.archive, number, PASTED, LATER)
    assert not articles.paste(desk.archive, number, PASTED, LATER)


def test_no_purge_takes_an_article_with_a_pasted_text(desk: Desk, number: int) -> None:
    articles.paste(desk.archive, number, PASTED, LATER)
    chosen = purge.preview(desk.archive, "sheds", LATER)
    assert (chosen.ids, chosen.kept["pasted"]) == ((), 1)


def test_an_article_that_is_not_there_gets_no_text(desk: Desk) -> None:
    with pytest.raises(UnknownError):
        articles.paste(desk.archive, 12345, PASTED, LATER)


# --- brought by hand ------------------------------------------------------------------------------------


def test_the_text_of_an_article_that_a_feed_brought_is_known_again(desk: Desk, number: int) -> None:
    new = NewArticle(title="Sheds", text=PAGE.replace("\n\n", "\n\n\n"), title_basis=TitleBasis.FILE)
    assert articles.add(desk.archive, new, LATER) == (number, "known")


def test_another_text_with_the_same_end_is_another_article(desk: Desk, number: int) -> None:
    new = NewArticle(title="Sheds", text=PAGE.replace("27", "31"))
    assert articles.add(desk.archive, new, LATER)[1] == "new"


def test_who_brought_an_article_is_noted(desk: Desk) -> None:
    made, _ = articles.add(desk.archive, NewArticle(title="", text=PAGE, origin="letters/monday.eml"), LATER)
    found = document(whole(desk, made))["source"]
    assert found == {"origin": "letters/monday.eml", "at": "2021-11-24T13:30:00Z", "pasted": False}


def test_an_endless_row_of_cosmetic_changes_is_cut(desk: Desk) -> None:
    made = desk.article("a", "Ten boats at sea", "A teaser.")
    for turn in range(60):
        desk.now = NOW + timedelta(hours=turn + 1)
        desk.deliver(arrival("a", "Ten Boats at Sea" if turn % 2 else "Ten boats at SEA", "A teaser."))
    assert len(whole(desk, made).versions) <= 24
