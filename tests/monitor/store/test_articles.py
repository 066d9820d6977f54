"""Articles: how they arrive, what makes two entries one article, and what may replace a text."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.errors import ArchiveDamagedError, UnknownError
from monitor.model import BodyState, DateBasis, Extraction, NewArticle, TitleBasis
from monitor.settings import side_folder
from monitor.store import Archive, articles, feeds, index, pages
from tests.monitor.store.conftest import NOW, Desk, arrival

LATER = NOW + timedelta(hours=1)
FULL = "The harbour master counted the boats. " * 20


def full(text: str = FULL, **more: object) -> Extraction:
    return Extraction(state=BodyState.FULL, text=text, html=f"<p>{text}</p>", **more)  # type: ignore[arg-type]


def test_an_entry_becomes_an_article_with_the_feeds_own_text(desk: Desk) -> None:
    arrived = desk.deliver(
        arrival("a", "Boats  counted", "The  harbour was calm.", author=" Ana\u00ad Roux ")
    )
    whole = articles.get(desk.archive, arrived.new[0])
    found = whole.article
    assert (found.title, whole.text, found.author) == ("Boats counted", "The  harbour was calm.", "Ana Roux")
    assert (found.outlet, found.feeds) == ("Le Fanal", ("https://le-fanal.example/rss",))
    assert (found.published, found.published_basis) == ("2021-11-24T10:00:00Z", DateBasis.FEED)
    assert (found.arrived, found.words, found.state) == (NOW, 4, BodyState.PENDING)
    assert not (found.read or found.starred or found.dismissed or found.changes or found.topics)


def test_an_unknown_id_is_a_sentence(archive: Archive) -> None:
    with pytest.raises(UnknownError, match="no article 7"):
        articles.get(archive, 7)
    with pytest.raises(UnknownError, match="no article 7"):
        articles.set_body(archive, 7, full(), NOW, None)


def test_what_cannot_be_seen_is_left_at_the_door(desk: Desk) -> None:
    strange = arrival(
        "a",
        "Cafe\u0301 \x00 en\u200b cri\u00adse \ud800",
        "A\u0301 \x07 text\r\nof two lines",
        author="\x1b[1mAna",
    )
    strange = replace(strange, entry=replace(strange.entry, published_raw="Mer.\x00 24 \ud812 nov."))
    number = desk.deliver(strange).new[0]
    whole = articles.get(desk.archive, number)
    assert whole.article.title == "Café en crise"
    assert whole.text == "Á  text\nof two lines"
    assert whole.article.author == "[1mAna"
    assert whole.article.published_raw == "Mer. 24 nov."
    assert desk.find('"en crise"') == [number]


# --- one article ----------------------------------------------------------------------------------------


def test_a_second_delivery_is_known(desk: Desk) -> None:
    first = desk.deliver(arrival("a"), arrival("b"))
    again = desk.deliver(arrival("a"), arrival("b"))
    assert again.known == first.new
    assert (again.new, again.changed) == ((), ())


def test_any_of_its_keys_finds_an_article_and_the_strongest_wins(desk: Desk) -> None:
    one = desk.deliver(arrival("1", keys=("g:1", "u:one"))).new[0]
    two = desk.deliver(arrival("2", keys=("g:2", "u:two"))).new[0]
    assert desk.deliver(arrival("9", keys=("g:9", "u:one"))).known == (one,)
    assert desk.deliver(arrival("9", keys=("g:9",))).known == (one,)
    assert desk.deliver(arrival("x", keys=("g:2", "u:one"))).known == (two,)


LATEST = ("g:latest", "u:https://fanal.example/one")


def test_a_guid_that_one_article_after_the_other_has_names_none_of_them(desk: Desk) -> None:
    one = arrival("latest", "Ferry strike begins", url="https://fanal.example/one", keys=LATEST)
    first = desk.deliver(one).new[0]
    two = arrival(
        "latest",
        "Harbour museum opens",
        url="https://fanal.example/two",
        published="2021-11-24T11:00:00Z",
        keys=("g:latest", "u:https://fanal.example/two"),
    )
    second = desk.deliver(two).new[0]
    assert first != second
    assert desk.deliver(two).known == (second,)
    assert desk.deliver(one).known == (first,)
    assert articles.get(desk.archive, first).article.title == "Ferry strike begins"


@pytest.mark.parametrize(
    ("title", "published"),
    [
        ("Ferry strike begins at noon", "2021-11-24T11:00:00Z"),
        ("Crews walk out", "2021-11-24T10:00:00Z"),
        ("Crews walk out", None),
    ],
)
def test_a_known_guid_with_another_link_is_the_same_article_where_title_or_date_hold(
    desk: Desk, title: str, published: str | None
) -> None:
    one = arrival("latest", "Ferry strike begins", url="https://fanal.example/one", keys=LATEST)
    first = desk.deliver(one).new[0]
    moved = ("g:latest", "u:https://fanal.example/moved")
    again = arrival("latest", title, url="https://fanal.example/moved", published=published, keys=moved)
    assert desk.deliver(again).new == ()
    assert again.keys and articles.get(desk.archive, first).article.id == first


def test_an_article_in_a_second_feed_appears_once_more(desk: Desk) -> None:
    number = desk.deliver(arrival("a", keys=("u:boats",))).new[0]
    desk.now = LATER
    other = arrival("z", "The same boats, told by others", "Other words.", keys=("u:boats",))
    assert desk.deliver(other, feed="Channel Post").known == (number,)
    whole = articles.get(desk.archive, number)
    assert [(each.outlet, each.seen, each.title) for each in whole.appearances] == [
        ("Le Fanal", NOW, "A quiet day in the harbour"),
        ("Channel Post", LATER, "The same boats, told by others"),
    ]
    assert whole.article.feeds == ("https://le-fanal.example/rss", "https://channel-post.example/rss")
    assert (whole.article.title, whole.versions, whole.article.changes) == (
        "A quiet day in the harbour",
        (),
        0,
    )
    assert (
        desk.find("feed:channel-post") == desk.find(feeds=("https://channel-post.example/rss",)) == [number]
    )


def test_entries_without_keys_are_told_apart_by_their_words(desk: Desk) -> None:
    bare = [replace(arrival(name, title=name), keys=()) for name in ("one", "two")]
    assert len(desk.deliver(*bare).new) == 2
    assert len(desk.deliver(*bare).known) == 2


def test_what_was_deleted_stays_away(desk: Desk) -> None:
    (key,) = desk.archive.column("SELECT key FROM article_keys") or [None]
    assert key is None
    number = desk.deliver(arrival("a")).new[0]
    desk.archive.execute("INSERT INTO tombstones SELECT key, article_id, 0 FROM article_keys")
    with index.changing(desk.archive, number):
        for table in ("article_keys", "appearances", "bodies", "tag_jobs", "page_jobs"):
            desk.archive.execute(f"DELETE FROM {table} WHERE article_id = ?", (number,))
        desk.archive.execute("DELETE FROM articles WHERE id = ?", (number,))
    assert desk.deliver(arrival("a")) == articles.Arrived((), (), ())
    assert desk.deliver(arrival("b")).new == (number + 1,)
    index.check(desk.archive)


# --- ids and dates --------------------------------------------------------------------------------------


def minute(number: int) -> datetime:
    return datetime.fromtimestamp((number >> 8) * 60, UTC)


@pytest.mark.parametrize(
    ("published", "placed", "kept"),
    [
        ("2021-11-24T10:00:30Z", "2021-11-24T10:00", True),
        ("2021-11-24T13:20:00Z", "2021-11-24T13:20", True),  # clocks differ
        ("2021-11-24T13:31:00Z", "2021-11-24T12:30", False),
        ("2034-01-01T00:00:00Z", "2021-11-24T12:30", False),
        ("1970-12-31T23:59:00Z", "2021-11-24T12:30", False),
        ("1971-01-01T00:00:00Z", "1971-01-01T00:00", True),
        ("2021-11-23", "2021-11-23T12:00", True),
        ("2021-11-24", "2021-11-24T12:00", True),
        ("2021-11-25", "2021-11-24T12:30", True),  # at the date line it is tomorrow already
        ("2021-11-26", "2021-11-24T12:30", False),
        ("no date", "2021-11-24T12:30", False),
        (None, "2021-11-24T12:30", False),
    ],
)
def test_the_id_is_the_time_of_publication_or_else_of_arrival(
    desk: Desk, published: str | None, placed: str, kept: bool
) -> None:
    number = desk.deliver(arrival("a", published=published)).new[0]
    assert minute(number) == datetime.fromisoformat(placed).replace(tzinfo=UTC)
    found = articles.get(desk.archive, number).article
    assert found.published == (published if kept else None)
    assert found.published_basis == (DateBasis.FEED if kept else DateBasis.ARRIVED)


def test_a_day_counts_as_noon_but_never_later_than_the_arrival(desk: Desk) -> None:
    desk.now = datetime(2021, 11, 24, 7, 15, tzinfo=UTC)
    number = desk.deliver(arrival("a", published="2021-11-24")).new[0]
    assert minute(number) == desk.now


def test_the_first_entry_of_a_feed_is_the_newest(desk: Desk) -> None:
    arrived = desk.deliver(*(arrival(name, published=None) for name in "abc"))
    assert list(arrived.new) == sorted(arrived.new, reverse=True) == desk.find()


def test_a_full_minute_spills_into_the_next(desk: Desk) -> None:
    first = desk.deliver(*(arrival(str(n), published=None) for n in range(300))).new
    more = desk.deliver(*(arrival(f"x{n}", published=None) for n in range(300))).new
    assert len({*first, *more}) == 600
    assert sorted({minute(number) for number in (*first, *more)}) == [
        NOW.replace(second=0) + timedelta(minutes=n) for n in range(3)
    ]
    index.check(desk.archive)


def test_a_corrected_date_keeps_the_id_and_is_found_by_its_true_day(desk: Desk) -> None:
    number = desk.deliver(arrival("a", published=None)).new[0]
    stays = desk.deliver(arrival("b", published="2021-11-24T11:00:00Z")).new[0]
    page = full(published="2021-09-30", published_raw="30 septembre", published_basis=DateBasis.PAGE)
    assert articles.set_body(desk.archive, number, page, LATER, None)
    found = articles.get(desk.archive, number).article
    assert (found.id, found.published, found.published_basis) == (number, "2021-09-30", DateBasis.PAGE)
    assert desk.find("date:2021-09-30") == desk.find("date:2021-09") == [number]
    assert desk.find("date:2021-11-24") == [stays]
    assert desk.find("date:..2021-10") == [number]
    assert desk.find("date:2021-09..2021-11") == [number, stays]


def test_a_weaker_date_does_not_replace_a_stronger_one(desk: Desk) -> None:
    number = desk.deliver(arrival("a")).new[0]
    articles.set_body(
        desk.archive, number, full(published="2020-01-01", published_basis=DateBasis.ADDRESS), LATER
    )
    assert articles.get(desk.archive, number).article.published == "2021-11-24T10:00:00Z"


# --- texts ----------------------------------------------------------------------------------------------


def test_the_text_of_the_page_takes_the_place_of_the_feeds(desk: Desk) -> None:
    number = desk.deliver(arrival("a", text="Only the first lines of it.")).new[0]
    assert articles.set_body(desk.archive, number, full(author="Ana Roux", language="EN"), LATER, "a" * 64)
    whole = articles.get(desk.archive, number)
    assert (whole.text, whole.html) == (FULL.strip(), f"<p>{FULL}</p>")
    assert (whole.article.state, whole.article.author, whole.article.language) == (
        BodyState.FULL,
        "Ana Roux",
        "en",
    )
    assert (whole.versions, whole.article.changes) == ((), 0)
    assert desk.find("counted") == desk.find("lang:en") == [number]
    assert desk.find("lines") == []
    assert articles.pending_bodies(desk.archive, LATER, 10) == []


def test_good_is_never_overwritten_with_worse(desk: Desk) -> None:
    number = desk.deliver(arrival("a")).new[0]
    articles.set_body(desk.archive, number, full(), NOW, None)
    for state in (BodyState.PAYWALL, BodyState.CONSENT, BodyState.SUMMARY):
        assert not articles.set_body(desk.archive, number, Extraction(state, text="word " * 500), LATER, None)
    assert not articles.set_body(desk.archive, number, full("Only this is left."), LATER, None)
    articles.page_failed(desk.archive, number, BodyState.GONE, "The page is gone.", None, LATER)
    whole = articles.get(desk.archive, number)
    assert (whole.text, whole.article.state, whole.versions) == (FULL.strip(), BodyState.FULL, ())


def test_a_poor_page_does_not_wipe_out_the_feeds_text(desk: Desk) -> None:
    number = desk.deliver(arrival("a", text="The feed tells a little of it.")).new[0]
    behind = Extraction(BodyState.PAYWALL, text="Subscribe now.", reason="The page asks for money.")
    assert not articles.set_body(desk.archive, number, behind, LATER, None)
    whole = articles.get(desk.archive, number)
    assert whole.text == "The feed tells a little of it."
    assert (whole.article.state, whole.article.reason) == (BodyState.PAYWALL, "The page asks for money.")


def test_a_changed_page_keeps_the_earlier_text_as_a_version(desk: Desk) -> None:
    number = desk.deliver(arrival("a")).new[0]
    articles.set_body(desk.archive, number, full(), NOW, None)
    changed = FULL.replace("counted", "recounted")
    assert articles.set_body(desk.archive, number, full(changed), LATER, None)
    whole = articles.get(desk.archive, number)
    assert [(v.seen, v.text) for v in whole.versions] == [(LATER, FULL.strip())]
    assert (whole.text, whole.article.changes) == (changed.strip(), 1)
    assert desk.find("is:changed") == desk.find("recounted") == [number]


def test_other_white_space_is_no_change(desk: Desk) -> None:
    number = desk.deliver(arrival("a")).new[0]
    articles.set_body(desk.archive, number, full(), NOW, None)
    assert not articles.set_body(desk.archive, number, full(FULL.replace(". ", ".\n\n")), LATER, None)
    whole = articles.get(desk.archive, number)
    assert (whole.versions, whole.article.changes, whole.text) == ((), 0, FULL.strip())


def test_a_title_that_the_feed_changes_is_a_version_and_marks_stay(desk: Desk) -> None:
    from monitor.store import marks

    number = desk.deliver(arrival("a", "Ten boats at sea")).new[0]
    marks.set(desk.archive, [number], "starred", True, NOW)
    desk.now = LATER
    assert desk.deliver(arrival("a", "Twelve boats at sea")).changed == (number,)
    whole = articles.get(desk.archive, number)
    assert (whole.article.title, whole.article.changes, whole.article.starred) == (
        "Twelve boats at sea",
        1,
        True,
    )
    assert [(v.title, v.seen) for v in whole.versions] == [("Ten boats at sea", LATER)]
    assert (desk.find("twelve"), desk.find("ten")) == ([number], [])
    assert desk.deliver(arrival("a", "Twelve  boats at sea")).known == (number,)


def test_a_summary_that_the_feed_changes_makes_us_look_at_the_page_again(desk: Desk) -> None:
    number = desk.deliver(arrival("a", text="Ten came.")).new[0]
    articles.set_body(desk.archive, number, full(), NOW, None)
    assert articles.pending_bodies(desk.archive, LATER, 10) == []
    desk.now = LATER
    assert desk.deliver(arrival("a", text="Twelve came.")).known == (number,)
    assert [job.article_id for job in articles.pending_bodies(desk.archive, LATER, 10)] == [number]
    assert articles.get(desk.archive, number).text == FULL.strip()


def test_a_feed_that_moves_its_dates_does_not_have_its_pages_fetched_at_every_poll(desk: Desk) -> None:
    number = desk.deliver(arrival("a")).new[0]
    articles.set_body(desk.archive, number, full(), NOW, None)
    desk.now = LATER
    desk.deliver(arrival("a", published="2021-11-24T11:00:00Z"))
    assert articles.pending_bodies(desk.archive, desk.now, 10) == []
    desk.now = NOW + timedelta(days=1)
    desk.deliver(arrival("a", published="2021-11-24T12:00:00Z"))
    assert [job.article_id for job in articles.pending_bodies(desk.archive, desk.now, 10)] == [number]
    assert articles.get(desk.archive, number).article.published == "2021-11-24T10:00:00Z"


def test_on_its_first_poll_a_feed_changes_nothing(desk: Desk) -> None:
    number = desk.deliver(arrival("a")).new[0]
    assert desk.deliver(arrival("a", "Another wording"), first=True).known == (number,)
    assert articles.get(desk.archive, number).versions == ()


# --- pages ----------------------------------------------------------------------------------------------


def test_pages_wait_for_their_time_and_are_given_up_in_the_end(desk: Desk) -> None:
    number = desk.deliver(arrival("a", text="In short.")).new[0]
    (job,) = articles.pending_bodies(desk.archive, NOW, 10)
    assert (job.article_id, job.url, job.host) == (number, "https://fanal.example/a", "https://fanal.example")
    assert (job.attempts, job.allow_local, job.summary_text) == (0, False, "In short.")
    articles.page_failed(desk.archive, number, BodyState.FAILED, "The server is silent.", LATER, NOW)
    assert articles.pending_bodies(desk.archive, NOW, 10) == []
    (job,) = articles.pending_bodies(desk.archive, LATER, 10)
    assert job.attempts == 1
    articles.page_failed(desk.archive, number, BodyState.GONE, "The page is gone.", None, LATER)
    assert articles.pending_bodies(desk.archive, LATER + timedelta(days=9), 10) == []
    found = articles.get(desk.archive, number)
    assert (found.article.state, found.article.reason) == (BodyState.GONE, "The page is gone.")
    assert found.text == "In short."
    articles.ask_for_pages(desk.archive, [number], LATER)
    assert len(articles.pending_bodies(desk.archive, LATER, 10)) == 1


def test_only_the_feeds_own_host_may_lie_in_the_own_network(desk: Desk) -> None:
    local = feeds.add(desk.archive, "http://127.0.0.1:8000/rss", allow_local=True, now=NOW)
    same = arrival("a", url="http://127.0.0.1:9000/a")
    other = arrival("b", url="http://192.168.1.1/b")
    articles.arrive(desk.archive, local.id, [same, other], NOW, True)
    admitted = {job.url: job.allow_local for job in articles.pending_bodies(desk.archive, NOW, 10)}
    assert admitted == {"http://127.0.0.1:9000/a": True, "http://192.168.1.1/b": False}


def test_an_entry_without_a_web_address_waits_for_no_page(desk: Desk) -> None:
    told = desk.deliver(arrival("a", url=None)).new[0]
    bare = desk.deliver(arrival("b", url="mailto:desk@fanal.example", text="")).new[0]
    assert articles.get(desk.archive, told).article.state == BodyState.SUMMARY
    assert articles.get(desk.archive, bare).article.state == BodyState.FAILED
    assert articles.pending_bodies(desk.archive, NOW, 10) == []


def test_raw_pages_are_kept_once_however_often_they_come(desk: Desk) -> None:
    one, two = desk.deliver(arrival("a"), arrival("b")).new
    content = b"<html>" + b"boats " * 500
    for number in (one, one, two):
        digest = pages.keep(desk.archive, number, "https://x.example/", NOW, 200, {"etag": "1"}, content)
    files = [path for path in side_folder(desk.archive.path).rglob("*") if path.is_file()]
    assert [path.stem for path in files] == [digest]
    assert files[0].stat().st_size < len(content)
    found = pages.get(desk.archive, one)
    assert found is not None
    assert (found.content, found.headers, found.status, found.sha256) == (content, {"etag": "1"}, 200, digest)
    pages.keep(desk.archive, one, "https://x.example/", LATER, 200, {}, b"other")
    newest = pages.get(desk.archive, one)
    assert newest is not None and newest.content == b"other"
    assert pages.get(desk.archive, 99) is None
    files[0].write_bytes(b"scrambled")
    with pytest.raises(ArchiveDamagedError, match="cannot be read"):
        pages.get(desk.archive, two)


# --- files ----------------------------------------------------------------------------------------------


def test_an_imported_article_is_new_once_and_then_known(archive: Archive) -> None:
    new = NewArticle("“It is over,” she said.", FULL, title_basis=TitleBasis.FIRST_SENTENCE, language="en")
    number, status = articles.add(archive, new, NOW)
    assert status == "new"
    assert articles.add(archive, new, LATER) == (number, "known")
    found = articles.get(archive, number).article
    assert (found.published, found.published_basis, found.outlet) == (None, DateBasis.ARRIVED, "")
    assert (found.state, found.feeds, found.title_basis) == (BodyState.FULL, (), TitleBasis.FIRST_SENTENCE)


def test_a_title_that_comes_later_takes_the_place_of_a_first_sentence(archive: Archive) -> None:
    untitled = NewArticle("The harbour master counted", FULL, title_basis=TitleBasis.FIRST_SENTENCE)
    number, _ = articles.add(archive, untitled, NOW)
    assert articles.add(archive, NewArticle("Boats counted", FULL), LATER) == (number, "known")
    assert articles.add(archive, untitled, LATER) == (number, "known")
    found = articles.get(archive, number).article
    assert (found.title, found.title_basis) == ("Boats counted", TitleBasis.FILE)


def test_an_imported_article_that_grew_is_changed(archive: Archive) -> None:
    first = NewArticle("Boats", FULL, keys=("u:boats",))
    number, _ = articles.add(archive, first, NOW)
    assert articles.add(archive, replace(first, text=FULL + "And more."), LATER) == (number, "changed")
    assert articles.add(archive, replace(first, text="Cut."), LATER) == (number, "known")
    assert len(articles.get(archive, number).versions) == 1


def test_a_file_completes_an_article_whose_page_could_not_be_had(desk: Desk, tmp_path: Path) -> None:
    number = desk.deliver(arrival("a", keys=("u:boats",))).new[0]
    assert articles.add(desk.archive, NewArticle("Boats", FULL, keys=("u:boats",)), LATER) == (
        number,
        "changed",
    )
    assert articles.get(desk.archive, number).article.state == BodyState.FULL
    assert articles.pending_bodies(desk.archive, LATER, 10) == []
