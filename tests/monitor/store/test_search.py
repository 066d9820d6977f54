"""Search: every filter finds what its words and fields say, in order, page by page; text and fields mixed as well."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.errors import InterruptedQueryError
from monitor.model import BodyState, DateBasis, Extraction, Filter
from monitor.query import compile_query, is_text, parse
from monitor.query.facets import facet
from monitor.query.tree import And, Everything, Field, Node, Not, Or
from monitor.store import Archive, articles, feeds, fields, marks, plan, search, topics
from monitor.store import documents as store_documents
from monitor.store.lexicon import ArchiveLexicon
from tests.monitor.store.conftest import NOW, Desk, arrival


@pytest.fixture
def camp(desk: Desk) -> int:
    return desk.article(
        "camp", "Camp cleared at dawn", "Police cleared the camps of Grande‑Synthe. No tents stayed."
    )


@pytest.fixture
def row(desk: Desk) -> int:
    return desk.article(
        "row", "Ministers in new row", "The camp was not named. Paris spoke; London answered at length."
    )


# --- words ----------------------------------------------------------------------------------------------


def test_words_phrases_and_their_forms_are_found(desk: Desk, camp: int, row: int) -> None:
    assert desk.find("camp") == [row, camp]
    assert desk.find("tent police") == [camp]
    assert desk.find('"grande synthe"') == [camp]
    assert desk.find('"camp was"') == [row]
    assert desk.find("title:camp") == [camp]
    assert desk.find("polic*") == [camp]
    assert desk.find("paris NEAR/3 london") == [row]
    assert desk.find("london ONEAR/3 paris") == []
    assert desk.find("same/sentence (camp paris)") == []
    assert desk.find("-police") == [row]
    assert desk.find("camp -paris") == [camp]
    assert desk.find("minister OR tents") == [row, camp]
    assert desk.find("") == [row, camp]
    assert desk.page("tent").forms == {"tent": ("tent", "tents")}


def test_the_beginning_of_an_answer_and_all_of_it_agree_on_beginnings_of_words(
    desk: Desk, camp: int, row: int
) -> None:
    for query in (
        "c*",
        "tent* OR answ*",
        "title:cle*",
        "po* NEAR/3 cam*",
        "-min* t*",
        '"the ca*"',
        "author:p*",
    ):
        found = Filter(query=query)
        first = [article.id for article in search.page(desk.archive, found, now=NOW).articles]
        assert first == [one for part in search.ids(desk.archive, found, now=NOW) for one in part], query


def test_a_word_being_typed_is_also_tried_as_a_beginning(desk: Desk, camp: int) -> None:
    assert desk.find("poli") == []
    assert desk.find("poli", unfinished=True) == [camp]


def test_a_filter_token_is_no_word(desk: Desk, camp: int) -> None:
    assert desk.archive.value("SELECT filter FROM articles WHERE id = ?", (camp,)).startswith("o")
    for token in str(desk.archive.value("SELECT filter FROM articles WHERE id = ?", (camp,))).split():
        assert desk.find(token) == desk.find(f'"{token}"') == []


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "(",
        "AND",
        "camp AND (",
        "foo:bar",
        "date:soon",
        "$nobody",
        "NEAR/",
        '""',
        "*",
        "lang:''",
        "story:x",
        "-",
    ],
)
def test_any_string_is_an_answer(desk: Desk, camp: int, typed: str) -> None:
    desk.page(typed)
    search.count(desk.archive, Filter(query=typed), now=NOW)
    search.rows(desk.archive, [camp], Filter(query=typed))
    search.hits(desk.archive, camp, Filter(query=typed))


def test_what_was_not_understood_is_told(desk: Desk, camp: int) -> None:
    assert "not closed" in (desk.page("camp (").problem or "")
    assert "$nobody" in (desk.page("$nobody").problem or "")
    assert desk.page("camp").problem is None


# --- fields ---------------------------------------------------------------------------------------------


def test_marks_and_states_are_fields(desk: Desk, camp: int, row: int) -> None:
    marks.set(desk.archive, [camp], "read", True, NOW)
    marks.set(desk.archive, [row], "starred", True, NOW)
    articles.page_failed(desk.archive, row, BodyState.PAYWALL, "Money.", None, NOW)
    assert desk.find("is:read") == [camp]
    assert (
        desk.find("is:unread")
        == desk.find(unread=True)
        == desk.find("is:starred")
        == desk.find(starred=True)
        == [row]
    )
    assert desk.find("state:paywall") == desk.find("camp state:paywall") == [row]
    assert desk.find("state:(pending OR paywall)") == [row, camp]
    assert (
        desk.find("is:clipped")
        == desk.find("has:note")
        == desk.find("note:x")
        == desk.find("is:changed")
        == []
    )
    assert desk.find("NOT is:read") == [row]


def test_the_inbox_hides_what_was_dismissed_unless_it_is_asked_for(desk: Desk, camp: int, row: int) -> None:
    marks.set(desk.archive, [camp], "dismissed", True, NOW)
    assert desk.find(scope="inbox") == desk.find("camp", scope="inbox") == [row]
    assert desk.find(scope="all") == [row, camp]
    assert desk.find("is:dismissed", scope="inbox") == [camp]
    assert desk.find("camp (is:dismissed OR is:starred)", scope="inbox") == [camp]


def test_for_the_few_that_were_dismissed_not_all_articles_are_looked_through(
    desk: Desk, camp: int, row: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks.set(desk.archive, [camp, row], "dismissed", True, NOW)
    made = plan.make(desk.archive, Filter(query="is:dismissed"), NOW)
    sql, values = plan.statement(made, plan.ARTICLES)
    steps = [step[-1] for step in desk.archive.all(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert "SCAN articles" not in steps
    assert desk.find("is:dismissed") == [row, camp]
    monkeypatch.setattr(fields, "_HANDFUL", 1)
    assert desk.find("is:dismissed") == [row, camp]
    assert desk.find("camp -is:dismissed") == []


def test_outlets_feeds_folders_authors_and_languages_are_fields(desk: Desk) -> None:
    desk.feed("Channel Post", folder="Coast/English")
    desk.feed("Le Fanal", folder="Coast")
    desk.feed("Alpenbote", folder="Coastal")
    post = desk.article("p", feed="Channel Post", author="Ana Roux", language="en-GB")
    fanal = desk.article("f", feed="Le Fanal", author="Zoë Ana", language="fr")
    bote = desk.article("b", feed="Alpenbote", author="Maud Schœlcher", text="Ana Roux was there.")
    assert desk.find('outlet:"channel post"') == desk.find("outlet:post") == [post]
    assert desk.find("feed:https://alpenbote.example/rss") == desk.find("feed:alpenbote") == [bote]
    assert desk.find("folder:coast") == desk.find(folder="Coast") == [fanal, post]
    assert desk.find('folder:"coast/english"') == [post]
    assert desk.find("author:ana") == [fanal, post]
    assert desk.find('author:"ana roux"') == [post]
    assert desk.find("author:zoe") == [fanal]
    assert desk.find("author:schoelcher") == desk.find("author:schœl*") == [bote]
    assert desk.find("lang:en") == desk.find("lang:en-gb") == desk.find(languages=("en",)) == [post]
    assert desk.find("lang:(fr OR en)") == [fanal, post]
    assert (
        desk.find("feed:nobody")
        == desk.find("outlet:nobody")
        == desk.find(feeds=("https://nobody.example/",))
        == []
    )
    assert desk.find(feeds=("https://le-fanal.example/rss", "https://alpenbote.example/rss")) == [bote, fanal]
    assert desk.find("ana feed:alpenbote") == [bote]


def test_a_removed_feeds_articles_are_still_found_by_it(desk: Desk) -> None:
    number = desk.article("a")
    feeds.remove(desk.archive, desk.feed().url, NOW)
    assert desk.find("feed:fanal") == [number]
    assert desk.page().articles[0].feeds == (desk.feed().url,)


def test_topics_are_fields_whatever_their_case(desk: Desk, camp: int, row: int) -> None:
    topics.set(desk.archive, "Harbour life", "tents", NOW)
    desk.tag()
    assert desk.find('topic:"HARBOUR life"') == desk.find(topics=("harbour Life",)) == [camp]
    assert desk.find('camp topic:"harbour life"') == [camp]
    assert desk.find('camp -topic:"harbour life"') == [row]
    assert desk.find("is:untagged") == [row]
    assert desk.find("topic:nothing") == desk.find(topics=("nothing",)) == []
    assert desk.find(topics=("nothing", "Harbour life")) == [camp]


def test_text_and_fields_mix_under_or_and_not(desk: Desk, camp: int, row: int) -> None:
    marks.set(desk.archive, [row], "starred", True, NOW)
    other = desk.article("o", "Nothing of it", "A rowing record.")
    assert desk.find("police OR is:starred") == [row, camp]
    assert desk.find("NOT (police OR is:starred)") == [other]
    assert desk.find("(police NEAR/4 camp) OR is:starred") == [row, camp]
    assert desk.find("NOT (same/sentence (police camp) OR is:starred)") == [other]
    assert desk.find("(atleast/2 cleared OR is:starred) -paris") == [camp]
    assert desk.find("rowing OR (camp is:starred) OR =Police") == [other, row, camp]


# --- days -----------------------------------------------------------------------------------------------


def test_days_are_days_in_the_readers_zone(desk: Desk) -> None:
    desk.now = datetime(2021, 11, 26, tzinfo=UTC)
    late = desk.deliver(arrival("late", published="2021-11-24T23:30:00Z")).new[0]
    early = desk.deliver(arrival("early", published="2021-11-24T00:30:00Z")).new[0]
    whole = desk.deliver(arrival("whole", published="2021-11-24")).new[0]
    for zone, found in (
        ("UTC", [late, whole, early]),
        ("Europe/Paris", [whole, early]),
        ("America/New_York", [late, whole]),
        ("Pacific/Kiritimati", [whole, early]),
        ("Pacific/Pago_Pago", [late, whole]),
        ("No/Where", [late, whole, early]),
    ):
        day = date(2021, 11, 24)
        assert desk.find(since=day, until=day, zone=zone) == found, zone
        if zone != "No/Where":
            assert desk.find("date:2021-11-24", zone=zone) == found, zone
            assert desk.find("date:2021-11-24 quiet", zone=zone) == found, zone
            assert desk.find("NOT date:2021-11-24", zone=zone) == [
                n for n in (late, whole, early) if n not in found
            ]


def test_a_day_that_arrived_before_its_noon_is_that_day_everywhere(desk: Desk) -> None:
    desk.now = datetime(2021, 11, 23, 22, 0, tzinfo=UTC)
    tomorrow = desk.deliver(arrival("a", published="2021-11-24")).new[0]
    desk.now = datetime(2021, 11, 24, 3, 0, tzinfo=UTC)
    today = desk.deliver(arrival("b", published="2021-11-24")).new[0]
    for zone in ("UTC", "Europe/Paris", "America/Los_Angeles", "Pacific/Auckland"):
        assert desk.find("date:2021-11-24", zone=zone) == [today, tomorrow], zone
        assert desk.find("date:2021-11-23", zone=zone) == [], zone


def test_relative_days_go_by_the_clock(desk: Desk) -> None:
    old = desk.deliver(arrival("old", published="2021-11-10T10:00:00Z")).new[0]
    new = desk.deliver(arrival("new", published="2021-11-23T10:00:00Z")).new[0]
    assert desk.find("date:7d") == [new]
    assert desk.find("date:yesterday") == [new]
    assert desk.find("date:3w") == [new, old]
    assert desk.find("arrived:today") == [new, old]
    desk.now += timedelta(days=1)
    assert desk.find("arrived:today") == []
    assert desk.find("date:(2021-11-10 OR yesterday)") == [old]


def test_new_since_goes_by_arrival(desk: Desk) -> None:
    desk.article("a")
    seen = desk.now
    desk.now += timedelta(minutes=5)
    back_dated = desk.deliver(arrival("b", published="2020-01-01")).new[0]
    assert desk.find(arrived_after=seen) == desk.find("quiet", arrived_after=seen) == [back_dated]


# --- order and pages ------------------------------------------------------------------------------------


def test_orders_are_date_arrival_and_relevance(desk: Desk) -> None:
    once = desk.deliver(arrival("once", text="A boat. " + "Other words here. " * 30)).new[0]
    desk.now += timedelta(minutes=1)
    often = desk.deliver(arrival("often", "Boat by boat", "Boat.", published="2021-11-01")).new[0]
    assert desk.find("boat") == desk.find("boat sort:date", sort="arrival") == [once, often]
    assert desk.find("boat sort:arrival") == desk.find(sort="arrival") == [often, once]
    assert desk.find("boat", sort="relevance") == [often, once]
    assert desk.find("same/paragraph (boat)", sort="relevance") == [often, once]
    assert desk.find(sort="relevance") == [once, often]


@pytest.mark.parametrize("sort", ["date", "arrival", "relevance"])
@pytest.mark.parametrize(
    "query", ["", "boat", "same/sentence (boat two)", "-sail", "boat OR is:starred", "is:unread"]
)
def test_page_behind_page_gives_the_whole_result_once(desk: Desk, sort: str, query: str) -> None:
    for n in range(23):
        desk.deliver(
            arrival(str(n), text=f"boat two {'boat ' * (n % 5)}", published=f"2021-11-{n % 20 + 1:02d}")
        )
    every = desk.find(query, sort=sort)
    assert len(every) == 23
    seen: list[int] = []
    more = True
    while more:
        page = search.page(
            desk.archive,
            Filter(query=query, sort=sort),  # type: ignore[arg-type]
            limit=5,
            after=seen[-1] if seen else None,
            now=NOW,
        )
        seen += [article.id for article in page.articles]
        more = page.more
    assert seen == every


def test_counts_stop_at_their_cap(desk: Desk) -> None:
    desk.deliver(*(arrival(str(n), text="A boat and a sail.") for n in range(12)))
    for query in ("", "boat", "same/sentence (boat sail)", "-train"):
        asked = Filter(query=query)
        assert search.count(desk.archive, asked, cap=10, now=NOW) == search.Count(10, exact=False)
        assert search.count(desk.archive, asked, cap=12, now=NOW) == search.Count(12, exact=True)
        assert search.count(desk.archive, asked, cap=None, now=NOW) == search.Count(12, exact=True)


def test_rows_come_in_the_order_of_their_ids_and_without_what_is_gone(
    desk: Desk, camp: int, row: int
) -> None:
    assert [a.id for a in search.rows(desk.archive, [camp, 5, row])] == [camp, row]
    assert search.rows(desk.archive, []) == search.rows(desk.archive, [], Filter(query="camp")) == []


def test_a_question_can_be_interrupted_while_candidates_are_judged(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.deliver(*(arrival(str(n), text="A boat. A sail.") for n in range(300)))
    real, asked = Archive.check, []

    def check(archive: Archive) -> None:
        asked.append(1)
        if len(asked) == 20:
            archive.interrupt()
        real(archive)

    monkeypatch.setattr(Archive, "check", check)
    with pytest.raises(InterruptedQueryError):
        desk.page("same/sentence (boat sail)")
    monkeypatch.undo()
    assert desk.page("same/sentence (boat sail)").articles == ()


# --- snippets and hits ----------------------------------------------------------------------------------


def test_snippets_show_the_hits(desk: Desk, camp: int, row: int) -> None:
    def snippet(query: str, **more: object) -> dict[int, str]:
        page = desk.page(query, **more)
        again = search.rows(desk.archive, [a.id for a in page.articles], Filter(query=query))
        assert [a.snippet for a in again] == [a.snippet for a in page.articles]
        return {article.id: article.snippet for article in page.articles}

    assert "Police cleared the [[camps]] of Grande‑Synthe." in snippet("camp")[camp]
    assert snippet("same/sentence (police camp)")[camp].startswith("[[Police]] cleared the [[camps]]")
    assert snippet("dawn")[camp].startswith("Police cleared the camps")
    assert snippet("")[row].startswith("The camp was not named.")
    assert snippet("is:unread")[row].startswith("The camp was not named.")
    assert search.page(desk.archive, Filter(query="camp"), snippets=False, now=NOW).articles[0].snippet == ""


def test_a_snippet_of_a_long_text_is_short_and_holds_the_hits(desk: Desk) -> None:
    text = (
        "Nothing here matters at all. " * 60
        + "Then the\n\nboat met the sail near the pier. "
        + "More of it. " * 60
    )
    desk.article("a", text=text)
    for query in ("boat sail", "same/paragraph (boat AND sail)", "boat OR is:starred"):
        (found,) = desk.page(query).articles
        assert "[[boat]] met the" in found.snippet, query
        assert len(found.snippet) < 400 and "\n" not in found.snippet


def test_hits_are_the_words_of_the_query_in_one_article(desk: Desk, camp: int) -> None:
    def words(query: str) -> list[str]:
        whole = articles.get(desk.archive, camp)
        texts = {"title": whole.article.title, "text": whole.text}
        return [texts[s.field][s.start : s.end] for s in search.hits(desk.archive, camp, Filter(query=query))]

    assert words("camp") == ["camps", "Camp"]
    assert words("camp is:unread -paris") == ["camps", "Camp"]
    assert words("tents OR is:starred") == ["tents"]
    assert words("is:unread") == words("") == words("-paris") == []
    assert search.hits(desk.archive, 77, Filter(query="camp")) == ()


# --- everything at once ---------------------------------------------------------------------------------

LEAVES = [
    "boat", "sail*", '"boat sail"', "boat NEAR/2 sail", "same/sentence (boat pier)", "title:boat", "=Boat", "atleast/2 boat",
    "is:read", "is:unread", "is:starred", "is:untagged", "is:dismissed", "topic:Boats", "topic:(Boats OR Piers)", "feed:post",
    "outlet:fanal", "folder:coast", "author:ana", "lang:en", "date:2021-11-10..2021-11-20", "date:2021-11-12", "date:..2021-11-11",
    "state:pending", "state:(full OR gone)", "arrived:2021-11-24", "arrived:..2021-11-23",
]  # fmt: skip
QUERIES = st.recursive(
    st.sampled_from(LEAVES),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(" AND ".join),
        st.tuples(inner, inner).map(" OR ".join).map("({})".format),
        inner.map("NOT ({})".format),
    ),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """An archive in which every field has several values."""
    desk = Desk(Archive.open(tmp_path_factory.mktemp("filled") / "press.db", "create"))
    desk.feed("Channel Post", folder="Coast/North")
    desk.feed("Le Fanal", folder="Inland")
    topics.set(desk.archive, "Boats", "atleast/2 boat", NOW)
    topics.set(desk.archive, "Piers", "pier -sail", NOW)
    texts = [
        "A boat at the pier.",
        "Boat and sail. The pier is old.",
        "Sailing boats.",
        "",
        "A train. Boat boat sail boat.",
    ]
    for n in range(40):
        made = arrival(
            str(n),
            ["Boat", "Pier news", "Quiet"][n % 3],
            texts[n % 5],
            published=[None, f"2021-11-{n % 22 + 1:02d}", f"2021-11-{n % 23 + 1:02d}T23:50:00Z"][n % 3],
            author=[None, "Ana Roux", "Zoe"][n % 3],
            language=["en", "fr", None][n % 3],
        )
        number = desk.deliver(made, feed=["Channel Post", "Le Fanal"][n % 2]).new[0]
        if n % 7 == 0:
            late = Extraction(
                BodyState.FULL,
                text=texts[n % 4] + " Boat.",
                published="2021-11-12",
                published_basis=DateBasis.PAGE,
            )
            articles.set_body(desk.archive, number, late, NOW, None)
        for every, mark in ((4, "read"), (5, "starred"), (6, "dismissed")):
            if n % every == 0:
                marks.set(desk.archive, [number], mark, True, NOW)  # type: ignore[arg-type]
        if n == 20:
            desk.now += timedelta(minutes=1)
    desk.tag()
    return desk


@settings(max_examples=80, deadline=None)
@given(query=QUERIES, sort=st.sampled_from(["date", "arrival"]), zone=st.sampled_from(["UTC", "Asia/Tokyo"]))
def test_a_query_finds_exactly_what_going_through_every_article_finds(
    filled: Desk, query: str, sort: str, zone: str
) -> None:
    tree = parse(query).tree
    every = [a.id for a in search.page(filled.archive, Filter(), limit=100, now=NOW).articles]
    documents = store_documents.of(filled.archive, every)
    whole = {number: articles.get(filled.archive, number).article for number in every}

    def holds(node: Node, number: int) -> bool:
        article, document = whole[number], documents[number]
        match node:
            case And():
                return all(holds(part, number) for part in node.parts)
            case Or():
                return any(holds(part, number) for part in node.parts)
            case Not():
                return not holds(node.part, number)
            case Everything():
                return True
            case Field(name="is"):
                return {
                    "read": article.read,
                    "unread": not article.read,
                    "starred": article.starred,
                    "dismissed": article.dismissed,
                    "untagged": not article.topics,
                }[node.values[0]]
            case Field(name="state"):
                return article.state.value in node.values
            case Field(name="arrived"):
                return (article.arrived.date() >= date(2021, 11, 24)) == (not node.values[0].startswith(".."))
            case Field(name="date") if (
                zone == "Asia/Tokyo" and article.published and len(article.published) > 10
            ):
                moved = datetime.fromisoformat(article.published) + timedelta(hours=9)
                return facet(node)(type(document)(title="", text="", day=moved.date()))
            case Field():
                return facet(node)(document)
            case _:
                assert is_text(node)
                return compile_query(node, ArchiveLexicon(filled.archive)).matches(document)

    expected = [number for number in every if holds(tree, number)]
    if sort == "arrival":
        expected.sort(key=lambda number: (whole[number].arrived, number), reverse=True)
    assert filled.find(query, sort=sort, zone=zone) == expected


def test_a_page_of_a_large_result_asks_few_questions(filled: Desk, tmp_path: Path) -> None:
    asked: list[str] = []
    filled.archive.connection.set_trace_callback(asked.append)
    try:
        for query in ("boat", "boat is:unread feed:post", "topic:Boats", ""):
            search.page(filled.archive, Filter(query=query), now=NOW)
            asked.clear()
            search.page(filled.archive, Filter(query=query), now=NOW)
            ours = [sql for sql in asked if not sql.startswith("--")]
            assert len(ours) <= 6, ours
    finally:
        filled.archive.connection.set_trace_callback(None)


def test_a_form_of_one_language_is_not_found_in_an_article_of_another(desk: Desk) -> None:
    english = desk.article("a", text="They went camping at the pier.", language="en")
    french = desk.article("b", text="Le camping est ouvert, pier.", language="fr")
    unknown = desk.article("c", text="Camping, pier.")
    plain = desk.article("d", text="Le camp, pier.", language="fr")
    assert desk.find("camp") == [plain, unknown, english]
    assert desk.find("camping") == [unknown, french, english]
    assert desk.find("pier -camp") == [french]
    assert desk.find("camp NEAR/9 pier") == [plain, unknown, english]
    assert desk.find("same/paragraph (camp pier)") == [plain, unknown, english]
    assert "[[Camping]]" in desk.page("camp").articles[1].snippet
