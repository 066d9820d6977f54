"""Is it the same article."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.identity import canonical, keys, keys_of, link_keys, page_keys
from monitor.model import Entry

FEED = "https://harbour.example/feed.xml"


def entry(
    guid: str | None = None, url: str | None = None, title: str = "Ferry is late", content: str = ""
) -> Entry:
    return Entry(guid=guid, url=url, title=title, content=content)


@pytest.mark.parametrize(
    "spelling",
    [
        "https://www.harbour.example/2021/10/ferry-is-late",
        "http://harbour.example/2021/10/ferry-is-late/",
        "HTTPS://WWW.Harbour.Example:443/2021/10/ferry-is-late",
        "https://harbour.example/2021/10/ferry-is-late#comments",
        "https://harbour.example//2021/10/ferry-is-late?utm_source=rss&utm_medium=feed",
        "https://harbour.example/2021/10/ferry-is-late?at_medium=RSS&at_campaign=KARANGA",
        "https://harbour.example/2021/10/ferry-is-late?xtor=RSS-3208",
        "https://harbour.example/2021/10/ferry-is-late?fbclid=abc&amp;cmp=rss",
        "https://harbour.example/2021/10/ferry-is-late/amp/",
        "https://harbour.example/amp/2021/10/ferry-is-late",
        "https://amp.harbour.example/2021/10/ferry-is-late",
        "https://harbour.example/2021/10/ferry-is-late?amp=1",
        "https://harbour.example/2021/10/ferry-is-late?outputType=amp",
        "https://harbour-example.cdn.ampproject.org/c/s/www.harbour.example/2021/10/ferry-is-late/amp",
        "https://www.google.com/amp/s/www.harbour.example/2021/10/ferry-is-late",
        "https://www.google.com/url?rct=j&url=https://www.harbour.example/2021/10/ferry-is-late&ct=ga",
        "https://harbour.example/2021/10/ferry-is-late?output=amp&view=amp&amp_js_v=0.1&usqp=mq331AQ",
        "https://harbour.example/2021/10/ferry-is-late?partner=rss&emc=rss&mod=rss_feed&feed=rss2",
        "https://harbour.example/2021/10/ferry-is-late?guccounter=1&__twitter_impression=true&srsltid=x",
        "https://harbour.example/2021/10/ferry%2Dis%2Dlate",
        "https://harbour.example/2021/10/ferry-is-late;jsessionid=0A1B2C?PHPSESSID=99&_=1633097400",
        "https://harbour.example/2021/10/ferry-is-late?t=1633097400123",
        "https://harbour.example/2021/10/ferry-is-late?nocache=17&_ts=1633097400&rnd=0.73521",
        "  https://harbour.example/2021/10/ferry-is-late\n",
    ],
)
def test_every_spelling_of_a_link_is_one_link(spelling: str) -> None:
    assert canonical(spelling) == "https://harbour.example/2021/10/ferry-is-late"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://h.example/index.php?12345", "https://h.example/index.php?12346"),
        ("https://h.example/index.php?cid=5", "https://h.example/index.php?cid=6"),
        ("https://h.example/article?id=5", "https://h.example/article?id=6"),
        ("https://h.example/show?gallery=5", "https://h.example/show?gallery=6"),
        ("https://h.example/show?reference=5", "https://h.example/show?reference=6"),
        ("https://h.example/?p=5", "https://h.example/?p=6"),
        ("https://h.example/show?ncid=5", "https://h.example/show?ncid=6"),
        ("https://h.example/show?type=feed", "https://h.example/show?type=atom"),
        ("https://h.example/#!/a", "https://h.example/#!/b"),
        ("https://h.example/camp", "https://h.example/c"),
        ("https://h.example/amplifier-of-the-year", "https://h.example/lifier-of-the-year"),
        ("https://h.example/Path", "https://h.example/path"),
        ("https://h.example:8080/a", "https://h.example/a"),
        ("https://one.h.example/a", "https://h.example/a"),
        (
            "https://h.example/forum/2021/viewtopic.php?t=123",
            "https://h.example/forum/2021/viewtopic.php?t=124",
        ),
        (
            "https://h.example/2021/show_the_thread.php?t=123",
            "https://h.example/2021/show_the_thread.php?t=124",
        ),
        ("https://h.example/watch?v=abc&t=1", "https://h.example/watch?v=abc&t=2"),
        ("https://h.example/the-daily-note?t=monday", "https://h.example/the-daily-note?t=friday"),
        ("https://h.example/a?page=1", "https://h.example/a?page=2"),
    ],
)
def test_links_of_different_articles_stay_different(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


def test_the_order_of_parameters_makes_no_difference() -> None:
    assert canonical("https://h.example/a?b=1&a=2") == canonical("https://h.example/a?a=2&b=1")


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "ferry",
        "ftp://h.example/a",
        "mailto:a@h.example",
        "http://",
        "http://[x/",
        "http://h.example:x/",
    ],
)
def test_what_is_no_link_has_no_canonical_form(url: str | None) -> None:
    assert canonical(url) is None


SPELLINGS = st.tuples(
    st.sampled_from(["http://", "https://", "HTTPS://"]),
    st.sampled_from(["", "www.", "WWW."]),
    st.sampled_from(["", "/", "/amp", "/amp/", ".amp"]),
    st.lists(
        st.sampled_from(["utm_source=x", "fbclid=y", "amp=1", "at_medium=RSS", "xtor=RSS-1", "emc=rss"]),
        max_size=3,
    ),
    st.sampled_from(["", "#comments", "#xtor=RSS-1"]),
)


@given(SPELLINGS, st.integers(1000, 9999), st.booleans())
def test_any_mixture_of_spellings_is_one_link(
    spelling: tuple[str, str, str, list[str], str], number: int, wanted: bool
) -> None:
    scheme, www, end, trackers, fragment = spelling
    parameters = [*trackers, *(["id=7"] if wanted else [])]
    query = f"?{'&'.join(parameters)}" if parameters else ""
    plain = f"https://harbour.example/news/ferry-{number}{'?id=7' if wanted else ''}"
    assert canonical(f"{scheme}{www}harbour.example/news/ferry-{number}{end}{query}{fragment}") == plain


PARTS = st.text(alphabet="abcAMP/amp.-_%20~é?&=#:123", max_size=30)


@given(
    PARTS,
    st.sampled_from(["http", "https"]),
    st.sampled_from(["h.example", "www.h.example", "amp.h.example", "xn--bcher-kva.example"]),
)
def test_a_canonical_form_is_its_own(rest: str, scheme: str, host: str) -> None:
    form = canonical(f"{scheme}://{host}/{rest}")
    assert form is not None
    assert canonical(form) == form


@given(st.text())
def test_no_text_is_a_fault(text: str) -> None:
    for url in (text, f"https://h.example/{text}", f"https://{text}/"):
        canonical(url)
    keys(entry(text, text, text, text), text)


# --- keys -----------------------------------------------------------------------------------------------


def test_guid_comes_before_link() -> None:
    first, second = keys(entry("5", "https://h.example/a-b-c"), FEED)
    assert first.startswith("g:")
    assert second == "u:https://h.example/a-b-c"


def test_a_guid_belongs_to_its_feed_unless_it_is_unique_in_the_world() -> None:
    assert keys(entry("5"), FEED) != keys(entry("5"), "https://other.example/feed")
    assert keys(entry("5"), FEED) == keys(entry("5"), FEED.replace("https", "http"))
    for guid in ("tag:h.example,2021:5", "urn:uuid:9a8b7c6d-0000-4000-8000-000000000001"):
        assert keys(entry(guid), FEED) == keys(entry(guid), "https://other.example/feed")


def test_a_guid_that_is_the_link_is_one_key() -> None:
    assert keys(entry("http://www.h.example/a-b-c#2", "https://h.example/a-b-c"), FEED) == (
        "u:https://h.example/a-b-c",
    )


def test_the_same_article_in_several_feeds_shares_a_key() -> None:
    ours = keys(entry("1", "https://h.example/a-b-c?utm_source=one"), FEED)
    theirs = keys(entry("99", "http://www.h.example/a-b-c/"), "https://other.example/feed")
    assert set(ours) & set(theirs) == {"u:https://h.example/a-b-c"}


def test_a_front_page_names_no_article() -> None:
    (key,) = keys(entry(None, "https://h.example/"), FEED)
    assert key.startswith("c:")


def test_without_guid_and_link_the_content_counts() -> None:
    one = entry(title="Ferry", content="<p>late</p>")
    assert keys(one, FEED) == keys(replace(one, content="late", published="2021-10-01"), FEED)
    assert keys(one, FEED) != keys(replace(one, content="<p>early</p>"), FEED)
    assert keys(one, FEED) != keys(replace(one, title="Tram"), FEED)


@pytest.mark.parametrize("guid", ["", "  ", None])
def test_an_empty_guid_is_none(guid: str | None) -> None:
    assert keys(entry(guid, "https://h.example/a-b-c"), FEED) == ("u:https://h.example/a-b-c",)


def test_a_guid_of_any_length_makes_a_short_key() -> None:
    assert all(len(key) < 400 for key in keys(entry("x" * 100_000), FEED))


# --- keys of a whole feed -------------------------------------------------------------------------------


def distinct(entries: list[Entry]) -> int:
    """Count the articles that a store would make of entries: those joined by any key are one."""
    groups: list[set[str]] = []
    for own in map(set, keys_of(entries, FEED)):
        joined = [group for group in groups if group & own]
        groups = [group for group in groups if not group & own] + [own.union(*joined)]
    return len(groups)


def test_a_guid_that_all_entries_share_is_no_key() -> None:
    entries = [entry("same", f"https://h.example/ferry-{n}-is-late", f"Ferry {n}") for n in range(5)]
    assert distinct(entries) == 5
    assert all(not key.startswith("g:") for own in keys_of(entries, FEED) for key in own)


def test_a_link_that_all_entries_share_is_no_key() -> None:
    entries = [entry(str(n), "https://h.example/live-blog-of-today", f"Update {n}") for n in range(5)]
    assert distinct(entries) == 5


def test_titles_that_differ_in_a_word_are_other_articles_where_only_the_link_is_the_same() -> None:
    entries = [
        entry(None, "https://h.example/news/desk", f"Report number {n} of the harbour office", f"text {n}")
        for n in range(5)
    ]
    assert distinct(entries) == 5
    assert distinct([replace(found, guid="same") for found in entries]) == 5


def test_entries_that_share_guid_and_link_are_told_apart_by_their_content() -> None:
    entries = [
        entry("same", "https://h.example/news-of-the-day", f"Story number {n} {'abcde'[n]}", f"text {n}")
        for n in range(5)
    ]
    entries = [
        replace(e, title=f"{('Rain', 'Ferry', 'Camp', 'Port', 'Fish')[n]} news")
        for n, e in enumerate(entries)
    ]
    assert distinct(entries) == 5


def test_the_same_entry_twice_is_one_article_with_its_keys() -> None:
    one = entry("5", "https://h.example/ferry-is-late")
    assert keys_of([one, one], FEED) == [keys(one, FEED)] * 2
    touched = replace(one, title="Ferry is very late")
    assert distinct([one, touched]) == 1


def test_changing_guids_do_not_make_new_articles() -> None:
    polls = [
        [entry(f"{poll}-{n}", f"https://h.example/ferry-{n}-is-late") for n in range(5)] for poll in range(10)
    ]
    assert distinct([found for poll in polls for found in poll]) == 5


def test_entries_without_guids_are_stable_over_ten_polls() -> None:
    entries = [entry(None, None, f"Ferry {n}", f"<p>text {n}</p>") for n in range(5)]
    assert len({tuple(keys_of(entries, FEED)) for _ in range(10)}) == 1
    assert distinct(entries * 10) == 5


def test_every_entry_has_a_key() -> None:
    entries = [Entry(None, None, ""), Entry("", "", ""), entry("x"), entry("x", title="Other")]
    assert all(keys_of(entries, FEED))
    assert len(keys_of(entries, FEED)) == 4


# --- what a page claims ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "claimed", "believed"),
    [
        ("https://www.harbour.example/a", "https://harbour.example/b", True),
        ("https://m.harbour.example/a", "https://harbour.example/b", True),
        ("https://amp.harbour.example/a", "https://edition.harbour.example/b", True),
        ("https://www1.harbour.co.uk/a", "https://sport.harbour.co.uk/b", True),
        ("https://www.xn--hfen-loa.example/a", "https://häfen.example/b", True),
        ("https://reblogged.blogs.example/a", "https://harbour.blogs.example/b", False),
        ("https://thief.police.uk/a", "https://harbour.police.uk/b", False),
        ("http://127.0.0.1:80/a", "http://127.0.0.1:81/b", True),
        ("https://thief.example/a", "https://harbour.example/b", False),
        ("https://thief.co.uk/a", "https://harbour.co.uk/b", False),
        ("https://thief.gouv.fr/a", "https://harbour.gouv.fr/b", False),
        ("https://harbour.example.thief.example/a", "https://harbour.example/b", False),
        ("https://notharbour.example/a", "https://harbour.example/b", False),
        ("http://10.0.0.1/a", "http://20.0.0.1/b", False),
        ("http://[::1]/a", "http://[::2]/b", False),
        ("https://harbour.example/a", "https://[/b", False),
        ("https://harbour.example/a", None, False),
    ],
)
def test_a_page_is_believed_to_be_another_one_of_its_own_site(
    found: str, claimed: str | None, believed: bool
) -> None:
    assert page_keys(found, claimed) == link_keys(claimed if believed else None, found)
