"""The analyst's own words: kept by what they quote, found by the search, never lost silently."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlite_utils import Database

from monitor.anchoring import anchor_of
from monitor.errors import PresswatchError, UnknownError
from monitor.model import BodyState, Extraction, Filter
from monitor.store import (
    Archive,
    articles,
    check,
    clipbooks,
    clippings,
    highlights,
    index,
    journal,
    purge,
    search,
)
from monitor.store.highlights import WHOLE_ARTICLE
from monitor.store.schema.highlights import keep_highlights
from tests.monitor.store.conftest import NOW, Desk

TEXT = "Police cleared the camp at dawn. Charities counted three hundred tents."
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def ids(desk: Desk) -> list[int]:
    return [desk.article(f"n{at}", f"Quay {at}", f"{TEXT} Quay {at}.") for at in range(4)]


def mark(archive: Archive, article_id: int, words: str, note: str = "") -> int:
    text = articles.get(archive, article_id).text
    at = text.index(words)
    anchor = anchor_of(text, at, at + len(words))
    assert anchor is not None
    return highlights.add(archive, article_id, anchor, LATER, note)


def found(archive: Archive, query: str) -> list[int]:
    page = search.page(archive, Filter(query=query), now=LATER)
    assert page.problem is None
    return [article.id for article in page.articles]


def test_words_are_highlighted_annotated_and_removed(desk: Desk, ids: list[int]) -> None:
    archive = desk.archive
    second = mark(archive, ids[0], "three hundred tents")
    first = mark(archive, ids[0], "the camp", "  Which\u00a0camp?\x00 ")
    assert mark(archive, ids[0], "the camp") == first, "what is highlighted already stays one"
    whole = highlights.add(archive, ids[0], WHOLE_ARTICLE, LATER, "Check with the mayor")
    assert highlights.add(archive, ids[0], WHOLE_ARTICLE, LATER, "Check twice") == whole
    marked = highlights.of(archive, ids[0])
    assert [(each.id, each.anchor.quotation, each.note) for each in marked] == [
        (whole, "", "Check twice"),
        (first, "the camp", "Which\u00a0camp?"),
        (second, "three hundred tents", ""),
    ]
    assert highlights.note_of(archive, ids[0]) == "Check twice"
    highlights.write_note(archive, whole, " \n", LATER)
    highlights.remove(archive, [first, first, 999], LATER)
    assert [each.id for each in highlights.of(archive, ids[0])] == [second]
    assert [step.sentence for step in journal.steps(archive, 2)] == [
        "a highlight removed from “Quay 0”",
        "a note removed from “Quay 0”",
    ]
    with pytest.raises(PresswatchError, match="removed meanwhile"):
        highlights.write_note(archive, first, "Too late", LATER)
    with pytest.raises(PresswatchError, match="shorten"):
        highlights.write_note(archive, second, "x" * 20_001, LATER)
    with pytest.raises(PresswatchError, match="nothing to keep"):
        highlights.add(archive, ids[0], WHOLE_ARTICLE, LATER, " ")
    with pytest.raises(UnknownError):
        highlights.add(archive, 12, WHOLE_ARTICLE, LATER, "Nobody's")


def test_own_words_are_found_however_their_letters_are_joined(desk: Desk, ids: list[int]) -> None:
    archive = desk.archive
    mark(archive, ids[2], "camp", "Lettre de la sœur")
    mark(archive, ids[1], "camp", "Coeur")
    assert found(archive, "note:soeur") == found(archive, "note:sœur") == [ids[2]]
    assert found(archive, 'note:"la soeur"') == found(archive, "note:soe*") == [ids[2]]
    assert found(archive, "note:cœur") == [ids[1]]


def test_own_words_are_found_wherever_they_were_written(desk: Desk, ids: list[int]) -> None:
    archive = desk.archive
    mark(archive, ids[0], "three hundred tents", "Vérifier: quatre-vingts?")
    highlights.add(archive, ids[1], WHOLE_ARTICLE, LATER, "Check with the mayor of Grande-Synthe")
    mark(archive, ids[2], "the camp")
    clipbooks.new(archive, "Morning", LATER)
    clippings.add(archive, "Morning", [ids[3]], LATER, note="check the figures")
    assert found(archive, "note:check") == [ids[3], ids[1]]
    assert found(archive, "note:verif*") == [ids[0]]
    assert found(archive, 'note:"grande synthe"') == [ids[1]]
    assert found(archive, "note:tents") == [ids[0]], "highlighted words are words of one's own"
    assert found(archive, 'note:"tents verifier"') == [], "a quotation and a note are two things"
    assert found(archive, "note:(tents OR figures)") == [ids[3], ids[0]]
    assert found(archive, "has:note") == [ids[3], ids[1], ids[0]]
    assert found(archive, "NOT has:note") == [ids[2]]
    assert found(archive, "is:highlighted") == [ids[2], ids[0]]
    assert found(archive, "camp note:check -is:highlighted") == [ids[3], ids[1]]
    assert [row.noted for row in search.rows(archive, ids)] == [True, True, True, False]


def test_the_index_follows_edits_removals_and_undo(desk: Desk, ids: list[int]) -> None:
    archive = desk.archive
    number = mark(archive, ids[0], "the camp", "first thought")
    highlights.write_note(archive, number, "second thought", LATER)
    assert (found(archive, "note:first"), found(archive, "note:second")) == ([], [ids[0]])
    highlights.remove(archive, [number], LATER)
    assert (found(archive, "note:second"), found(archive, "has:note"), found(archive, "is:highlighted")) == (
        [],
        [],
        [],
    )
    clipbooks.new(archive, "Morning", LATER)
    clippings.add(archive, "Morning", [ids[1]], LATER, note="third")
    clippings.remove(archive, "Morning", [ids[1]], LATER)
    assert found(archive, "note:third") == []
    for query in ("note:third", "", "", "note:second", "note:first"):
        journal.undo(archive, LATER)
        assert bool(found(archive, query)) is True
        index.check(archive)
    highlights.remove(archive, [number], LATER)
    assert highlights.forget(archive, LATER + timedelta(days=29)) == 0
    assert highlights.forget(archive, LATER + timedelta(days=31)) == 1
    index.check(archive)


def test_a_damaged_index_of_own_words_is_built_anew(desk: Desk, ids: list[int]) -> None:
    archive = desk.archive
    mark(archive, ids[0], "the camp", "whose camp?")
    archive.execute("INSERT INTO own_index(own_index) VALUES ('delete-all')")
    checked = check.run(archive.path, lambda *_: None)
    assert [(each.part, each.mended) for each in checked.findings] == [("index", True)]
    assert found(archive, "note:whose") == [ids[0]]


def test_notes_that_were_there_before_the_index_of_own_words_are_found(desk: Desk, ids: list[int]) -> None:
    archive = desk.archive
    clipbooks.new(archive, "Morning", LATER)
    clippings.add(archive, "Morning", [ids[3]], LATER, note="check the figures")
    for kind, name in archive.all(
        "SELECT type, name FROM sqlite_master WHERE (type = 'trigger' AND name LIKE '%\\_own\\_%' ESCAPE '\\')"
        " OR name IN ('own_index', 'own_words', 'highlights') ORDER BY type = 'table', name = 'highlights'"
    ):
        archive.execute(f"DROP {kind} {name}")
    with archive.transaction():
        keep_highlights(Database(archive.connection))
    assert found(archive, "note:figures") == [ids[3]]
    clippings.edit(archive, "Morning", [ids[3]], LATER, note="done")
    assert found(archive, "note:figures") == []
    index.check(archive)


def test_no_purge_takes_an_article_with_own_words(desk: Desk, ids: list[int]) -> None:
    archive = desk.archive
    number = mark(archive, ids[0], "the camp")
    highlights.add(archive, ids[1], WHOLE_ARTICLE, LATER, "Check")
    chosen = purge.preview(archive, "camp", LATER)
    assert (set(chosen.ids), chosen.kept["noted"]) == (set(ids[2:]), 2)
    # what was highlighted since the preview stays, too
    late = purge.preview(archive, "camp", LATER)
    mark(archive, ids[2], "tents")
    list(purge.run(archive, late, LATER))
    assert found(archive, "") == ids[2::-1]
    # without its highlight an article can go, and comes back with what is left of its history
    highlights.remove(archive, [number], LATER)
    list(purge.run(archive, purge.preview(archive, "camp", LATER), LATER))
    assert found(archive, "") == ids[2:0:-1]
    journal.undo(archive, LATER)
    journal.undo(archive, LATER)
    assert [each.id for each in highlights.of(archive, ids[0])] == [number]
    index.check(archive)


def test_highlights_survive_another_text(desk: Desk, ids: list[int]) -> None:
    archive = desk.archive
    mark(archive, ids[0], "three hundred tents", "Who counted?")
    page = Extraction(BodyState.FULL, f"A new beginning. {TEXT} And an end of it.", language="en")
    assert articles.set_body(archive, ids[0], page, LATER)
    (kept,) = highlights.of(archive, ids[0])
    assert (kept.anchor.quotation, kept.note) == ("three hundred tents", "Who counted?")
    assert found(archive, "note:counted") == [ids[0]]
