"""Purges: what they take and never take, what stays away, and that all of it comes back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from monitor.errors import QueryError, SettingsError
from monitor.model import BodyState, Extraction
from monitor.settings import side_folder
from monitor.stages.tidy import Tidy
from monitor.store import (
    Archive,
    articles,
    images,
    index,
    journal,
    marks,
    pages,
    purge,
    tags,
    tallies,
    topics,
    whole,
)
from tests.faults.archives import assert_sound, rows
from tests.monitor.store.conftest import NOW, Desk, arrival


def carry_out(desk: Desk, query: str) -> int:
    """Purge what a query finds; return how many articles went."""
    return max([0, *purge.run(desk.archive, purge.preview(desk.archive, query, desk.now), desk.now)])


def rich(desk: Desk) -> int:
    """Make an article with all that an article can have."""
    archive = desk.archive
    topics.set(archive, "Ferries", "ferry", NOW)
    number = desk.deliver(
        arrival("rich", "The ferry is late", "The ferry of Sète is late.", author="Ana")
    ).new[0]
    desk.deliver(arrival("rich", "The ferry is late", "The ferry of Sète is late."), feed="Le Phare")
    digest = pages.keep(archive, number, "https://fanal.example/rich", NOW, 200, {}, b"<p>The ferry")
    made = Extraction(
        BodyState.FULL, "The ferry of Sète is late again, and so is the œuvre.", "<p>The ferry</p>"
    )
    articles.set_body(archive, number, made, NOW, digest, ("u:rich",))
    desk.tag()
    tags.say(archive, "Ferries", number, "confirm", NOW)
    marks.set(archive, [number], "read", True, NOW)
    marks.set(archive, [number], "dismissed", True, NOW)
    desk.deliver(*(arrival(f"other{n}", text=f"A train of number {n}.") for n in range(3)))
    desk.tag()
    return number


def everything(archive: Archive) -> dict[str, list[tuple[object, ...]]]:
    """Read every table that holds rows of articles, and the tallies, whole."""
    tables = [table.name for table in whole._tables(archive)]
    return {
        table: sorted(archive.all(f'SELECT * FROM "{table}"'), key=repr)
        for table in [*tables, "tallies", "tombstones", "set_aside", "set_aside_pages"]
    }


# --- what is taken ----------------------------------------------------------------------------------------


def test_a_preview_deletes_nothing_and_counts_what_stays(desk: Desk) -> None:
    ids = desk.deliver(*(arrival(str(n), text="A ferry.") for n in range(5))).new
    marks.set(desk.archive, ids[:2], "starred", True, NOW)
    chosen = purge.preview(desk.archive, "ferry", NOW)
    assert (set(chosen.ids), chosen.kept) == (
        set(ids[2:]),
        {"starred": 2, "noted": 0, "clipped": 0, "pasted": 0},
    )
    assert desk.find("ferry") == sorted(ids, reverse=True)


@pytest.mark.parametrize("query", ["", "  ", "ferry AND", 'ferry "open', "(ferry"])
def test_a_query_that_is_empty_or_not_wholly_understood_purges_nothing(desk: Desk, query: str) -> None:
    desk.article("a", text="A ferry.")
    with pytest.raises(QueryError):
        purge.preview(desk.archive, query, NOW)


def test_what_is_starred_after_the_preview_stays(desk: Desk) -> None:
    ids = desk.deliver(*(arrival(str(n), text="A ferry.") for n in range(50))).new
    chosen = purge.preview(desk.archive, "ferry", NOW)
    steps = purge.run(desk.archive, chosen, NOW)
    next(steps)
    late = chosen.ids[-1]
    marks.set(desk.archive, [late], "starred", True, NOW)
    assert max(steps) == len(ids) - 1
    assert desk.find("ferry") == [late]


def test_a_purge_leaves_no_trace_of_an_article_but_its_tombstones(desk: Desk) -> None:
    number = rich(desk)
    assert carry_out(desk, "ferry") == 1
    found = whole.read(desk.archive, number)
    assert found == {}
    assert desk.find("ferry") == []
    assert not desk.archive.value("SELECT 1 FROM tag_jobs WHERE article_id = ?", (number,))
    assert tallies.wrong(desk.archive) == 0
    index.check(desk.archive)
    assert desk.archive.all("PRAGMA foreign_key_check") == []


def test_what_was_purged_does_not_come_back_with_the_next_poll_and_its_id_is_not_given_again(
    desk: Desk,
) -> None:
    number = rich(desk)
    carry_out(desk, "ferry")
    again = desk.deliver(arrival("rich", "The ferry is late", "The ferry of Sète is late."))
    assert again.new == ()
    assert number not in desk.deliver(*(arrival(f"new{n}") for n in range(5))).new


# --- and comes back ---------------------------------------------------------------------------------------


def test_undo_brings_back_everything_to_the_letter(desk: Desk) -> None:
    rich(desk)
    before = everything(desk.archive)
    assert carry_out(desk, "ferry OR train") == 4
    assert journal.last(desk.archive) == "4 articles purged"
    assert journal.undo(desk.archive, NOW) == "Undone: 4 articles purged"
    assert everything(desk.archive) == before
    desk.tag()
    assert everything(desk.archive) == before
    assert desk.find("ferry") != []
    index.check(desk.archive)
    assert tallies.wrong(desk.archive) == 0


def test_every_table_that_refers_to_articles_belongs_to_an_article_or_is_named_as_apart(
    archive: Archive,
) -> None:
    known = {table.name for table in whole._tables(archive)} | whole._APART
    names = archive.column(
        "SELECT m.name FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE f.\"table\" = 'articles'"
    )
    assert set(names) <= known
    assert {
        "articles",
        "bodies",
        "marks",
        "tags",
        "versions",
        "appearances",
        "article_keys",
        "pages",
    } <= known


def test_for_what_belongs_to_an_article_no_table_is_looked_through_whole(archive: Archive) -> None:
    """An archive of the reader's has no statistics, which would let SQLite do without an index."""
    asked = [f'"{table.name}" WHERE "{table.article}" = 1' for table in whole._tables(archive)]
    asked += ["set_aside_pages WHERE step = 1 AND article_id = 1", "set_aside_pages WHERE sha256 = ''"]
    plans = {each: archive.all(f"EXPLAIN QUERY PLAN SELECT * FROM {each}") for each in asked}
    assert [each for each, plan in plans.items() if any(step[-1].startswith("SCAN") for step in plan)] == []


def test_a_purge_that_was_killed_is_completed_by_undo_or_by_a_repetition(desk: Desk) -> None:
    desk.deliver(*(arrival(str(n), text="A ferry.") for n in range(70)))
    desk.tag()
    before = everything(desk.archive)
    for finish in ("undo", "repeat"):
        steps = purge.run(desk.archive, purge.preview(desk.archive, "ferry", NOW), NOW)
        next(steps), next(steps)
        steps.close()
        assert len(desk.find("ferry")) == 70 - 2 * purge.TOGETHER
        assert journal.last(desk.archive) == "40 articles purged"
        assert tallies.wrong(desk.archive) == 0
        if finish == "repeat":
            assert carry_out(desk, "ferry") == 30
            assert journal.undo(desk.archive, NOW) == "Undone: 30 articles purged"
        assert journal.undo(desk.archive, NOW) == "Undone: 40 articles purged"
        desk.tag()
        assert everything(desk.archive) == before


def test_an_undo_that_was_killed_is_completed_by_the_next(desk: Desk) -> None:
    desk.deliver(*(arrival(str(n), text="A ferry.") for n in range(70)))
    desk.tag()
    before = everything(desk.archive)
    carry_out(desk, "ferry")
    steps = purge.put_back(desk.archive, desk.archive.value("SELECT max(id) FROM journal"))
    assert next(steps) == (20, 70)
    steps.close()
    assert len(desk.find("ferry")) == 20
    assert journal.undo(desk.archive, NOW) == "Undone: 70 articles purged"
    desk.tag()
    assert everything(desk.archive) == before


def test_a_purge_can_be_taken_back_by_itself_whatever_came_after_it(desk: Desk) -> None:
    number = rich(desk)
    carry_out(desk, "ferry")
    (other, *_) = desk.find("train")
    marks.set(desk.archive, [other], "starred", True, NOW)
    assert journal.undo(desk.archive, NOW, kind=purge.KIND) == "Undone: 1 article purged"
    assert desk.find("ferry") == [number]
    assert desk.find("is:starred") == [other]
    assert journal.undo(desk.archive, NOW, kind=purge.KIND) is None


def test_what_another_article_has_taken_meanwhile_stays_its_own(desk: Desk) -> None:
    number = desk.article("a", text="A ferry.")
    marks.set(desk.archive, [number], "read", True, NOW)
    pages.keep(desk.archive, number, "https://fanal.example/a", NOW, 200, {}, b"one")
    carry_out(desk, "ferry")
    other = desk.article("b", text="A train.")
    # the number of the raw page is given again
    pages.keep(desk.archive, other, "https://fanal.example/b", NOW, 200, {}, b"two")
    journal.undo(desk.archive, NOW)
    for each, content in ((number, b"one"), (other, b"two")):
        page = pages.get(desk.archive, each)
        assert page is not None and page.content == content


# --- and is forgotten -------------------------------------------------------------------------------------


def tidy(desk: Desk, days: float) -> None:
    stage, now = Tidy(), NOW + timedelta(days=days)
    for job in stage.todo(desk.archive, now):
        if job.what == "forget":
            list(stage.keep(desk.archive, [(job, None)], now))


def test_after_thirty_days_a_purge_is_for_good_and_its_space_is_given_back(desk: Desk) -> None:
    long = "The harbour master wrote down every ferry. " * 400
    desk.deliver(*(arrival(str(n), text=f"A ferry, number {n}. {long} {n}") for n in range(300)))
    desk.deliver(arrival("kept", text="A train."))
    size = desk.archive.value("PRAGMA page_count")
    carry_out(desk, "ferry")
    tidy(desk, 29)
    assert journal.last(desk.archive) == "300 articles purged"
    tidy(desk, 31)
    assert journal.last(desk.archive) is None
    assert desk.archive.value("SELECT count(*) FROM set_aside") == 0
    assert desk.archive.value("PRAGMA page_count") < size - 400
    assert desk.deliver(arrival("3", text="A ferry, number 3.")).new == ()
    assert desk.find() == desk.find("train")
    index.check(desk.archive)
    desk.archive.checkpoint()


def test_images_go_with_the_last_article_that_was_shown_with_them(desk: Desk) -> None:
    path = desk.archive.path
    for guid, names in (("one", "ab"), ("two", "bc")):
        number = desk.deliver(arrival(guid, text=f"A ferry, {guid}.")).new[0]
        html = "".join(f'<img data-src="https://fanal.example/{name}.png">' for name in names)
        articles.set_body(desk.archive, number, Extraction(BodyState.FULL, f"The ferry {guid}.", html), NOW)
        for name in names:
            address = f"https://fanal.example/{name}.png"
            # the pictures of a and c are one file
            images.keep(path, address, b"picture of b" if name == "b" else b"picture", "png", 4, 3)
            images.want(path, address, number)

    def left() -> str:
        return "".join(name for name in "abc" if images.kept(path, f"https://fanal.example/{name}.png"))

    carry_out(desk, "one")
    tidy(desk, 29)
    assert left() == "abc"
    tidy(desk, 31)
    assert left() == "bc"
    carry_out(desk, "two")
    tidy(desk, 31)
    assert left() == ""
    assert not list((side_folder(path) / "images").iterdir())


def test_an_image_that_is_fetched_once_more_stays_with_all_that_were_shown_with_it(tmp_path: Path) -> None:
    path, address = tmp_path / "press.db", "https://fanal.example/a.png"
    images.keep(path, address, b"picture", "png", 4, 3)
    images.want(path, address, 1)
    for picture in (tmp_path / "press.db.d" / "images").glob("*.png"):
        picture.unlink()
    assert images.kept(path, address) is None
    images.keep(path, address, b"picture", "png", 4, 3)
    images.want(path, address, 2)
    html = f'<img data-src="{address}">'
    images.forget(path, 2, html)
    assert images.kept(path, address) is not None
    images.forget(path, 1, html)
    assert images.kept(path, address) is None


def files(archive: Archive) -> int:
    return sum(1 for path in (side_folder(archive.path) / "pages").rglob("*.z"))


def test_the_raw_pages_of_a_purge_stay_as_long_as_it_can_be_undone(desk: Desk) -> None:
    one, two = desk.article("a", text="A ferry."), desk.article("b", text="A train.")
    for number, contents in ((one, (b"own", b"shared")), (two, (b"shared",))):
        for content in contents:
            pages.keep(desk.archive, number, f"https://x.example/{content!r}", NOW, 200, {}, content)
    carry_out(desk, "ferry")
    tidy(desk, 29)
    assert files(desk.archive) == 2
    tidy(desk, 31)
    assert files(desk.archive) == 1


def test_raw_pages_stay_ninety_days_or_as_chosen_and_for_ever_where_starred(desk: Desk) -> None:
    ids = desk.deliver(*map(arrival, "abc")).new
    marks.set(desk.archive, ids[:1], "starred", True, NOW)
    for number in ids:
        pages.keep(desk.archive, number, f"https://x.example/{number}", NOW, 200, {}, str(number).encode())
    assert pages.days(desk.archive) == 90
    tidy(desk, 89)
    assert files(desk.archive) == 3
    pages.keep_for(desk.archive, None)
    tidy(desk, 4000)
    assert files(desk.archive) == 3
    pages.keep_for(desk.archive, 10)
    tidy(desk, 11)
    assert files(desk.archive) == 1
    assert pages.get(desk.archive, ids[0]) is not None
    assert pages.get(desk.archive, ids[1]) is None
    with pytest.raises(SettingsError):
        pages.keep_for(desk.archive, 0)


def test_stories_survive_a_purge_and_its_undo(desk: Desk, tmp_path: Path) -> None:
    one, two = desk.article("a", text="A ferry."), desk.article("b", text="A train.")
    with desk.archive.transaction():
        desk.archive.execute("UPDATE articles SET story = ?", (one,))
    carry_out(desk, "ferry")
    journal.undo(desk.archive, NOW)
    assert desk.archive.column("SELECT story FROM articles ORDER BY id") == [one, one]
    assert two != one
    desk.archive.close()
    assert_sound(tmp_path / "press.db")
    assert rows(tmp_path / "press.db")["articles"]


def test_the_steps_that_can_be_taken_back_are_listed_the_newest_first(desk: Desk) -> None:
    rich(desk)
    carry_out(desk, "title:report OR ferry")
    marks.set(
        desk.archive, [number for (number,) in desk.archive.all("SELECT id FROM articles")], "read", True, NOW
    )
    steps = journal.steps(desk.archive)
    assert [step.number for step in steps] == sorted((step.number for step in steps), reverse=True)
    assert steps[0].sentence == journal.last(desk.archive)
    assert all(step.long == (step.kind == "purge") for step in steps)
    journal.undo(desk.archive, NOW)
    assert journal.steps(desk.archive) == steps[1:]
    assert [step.kind for step in journal.steps(desk.archive, kind="purge")] == ["purge"] * sum(
        step.long for step in steps
    )
    assert journal.steps(desk.archive, limit=1) == steps[1:2]
