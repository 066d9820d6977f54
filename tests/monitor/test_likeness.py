"""Which articles tell the same story, and how they are akin."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.likeness import (
    UNREADABLE,
    Background,
    Kind,
    Portrait,
    When,
    clusters,
    kinship,
    portrait,
    unpacked,
)
from monitor.likeness.additions import Text
from monitor.likeness.evidence import clashes, concepts_agree, evidence, words_agree
from monitor.likeness.known import newness
from monitor.likeness.numbers import rounded
from monitor.likeness.reading import Day, read, told

WIRE = (
    "The coast guard counted one thousand boats in the strait on Thursday morning. "
    "Nobody at the harbour could remember a day with so many of them at once.\n\n"
    "A spokesman for the prefecture said that all of those aboard had been brought ashore safely. "
    "The wind is expected to turn before the weekend and to end the crossings for some days."
)
THURSDAY = date(2021, 11, 25)
WEDNESDAY = date(2021, 11, 24)


def taken(text: str, title: str = "Boats", minute: int = 27_000_000, language: str = "en") -> Portrait:
    return portrait(title, text, language, When(minute, THURSDAY))


NOTHING = Background(lambda name: 0.02, lambda number: 0.02)


def kind(a: Portrait, b: Portrait) -> Kind | None:
    found = kinship(a, b, NOTHING)
    return None if found is None else found.kind


def test_punctuation_case_and_accents_do_not_change_a_sentence() -> None:
    other = WIRE.replace("The coast guard counted", "THE COAST-GUARD, counted").replace(
        "prefecture", "préfecture"
    )
    assert taken(other).sentences == taken(WIRE).sentences != frozenset()


def test_short_sentences_do_not_tell() -> None:
    assert taken("He declined to comment. Read more here.").sentences == frozenset()


def test_the_same_text_is_identical_under_another_headline() -> None:
    assert kind(taken(WIRE), taken(WIRE, "Strait full of boats")) is Kind.IDENTICAL


def test_a_cut_and_edited_copy_is_a_wire_copy() -> None:
    cut = (
        WIRE.partition("A spokesman")[0]
        + "Our harbour correspondent will tell more of it in the evening edition."
    )
    assert kind(taken(WIRE), taken(cut)) is Kind.WIRE


def test_a_copy_in_which_an_editor_touched_nearly_every_sentence_is_a_wire_copy() -> None:
    edited = (
        WIRE.replace("counted one thousand boats", "has counted one thousand boats")
        .replace("Nobody at the harbour could", "No one at the harbour could")
        .replace("A spokesman for the prefecture said", "The prefecture's spokesman said")
    )
    assert kind(taken(WIRE), taken(edited, "Strait full of boats")) is Kind.WIRE


def test_the_same_words_with_other_numbers_are_other_news() -> None:
    first = (
        "A record 1,185 people reached the coast in 33 small boats on Wednesday, the ministry confirmed.\n\n"
    )
    again = (
        "A record 853 people reached the coast in 25 small boats on Wednesday, the ministry confirmed.\n\n"
    )
    common = (
        "Officials called the numbers unacceptable and promised that more would be done about the crossings."
    )
    assert kind(taken(first + common), taken(again + common)) is None


def test_an_event_told_twice_is_one_on_one_day_and_another_a_week_later() -> None:
    english = "A fire at Zervou above Vathy drove 312 people from their tents, said Notis Mitarachi and Patrick Wieland."
    french = (
        "À Vathy, Patrick Wieland a vu les flammes ; selon Notis Mitarachi, 312 personnes ont fui Zervou."
    )
    own = taken(english)
    assert kind(own, taken(french, language="fr")) is Kind.EVENT
    assert kind(own, taken(french, language="fr", minute=27_000_000 + 7 * 24 * 60)) is None


def test_empty_texts_are_akin_to_nothing() -> None:
    assert kind(taken("", ""), taken("", "")) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1,308 people, 1.308 Menschen, 1 308 personnes", {1308}),
        ("twenty-seven, vingt-sept, siebenundzwanzig", {27}),
        ("quatre-vingt-dix-sept", {97}),
        ("two hundred and zweihundert", {200}),
        ("0.1% or 0,1 %", {0.1}),
        ("in 2021 and 2016", set()),
    ],
)
def test_a_number_is_one_however_it_is_written(text: str, found: set[float]) -> None:
    assert told(text, None).numbers == found


def test_names_are_the_same_in_other_languages() -> None:
    english = told("On Tuesday Alexander Lukashenko spoke in Warsaw with the Germans.", "en").names
    french = told("Mardi, Alexandre Loukachenko a parlé à Varsovie avec les Allemands.", "fr").names
    german = told("Am Dienstag sprach Alexander Lukaschenko in Warschau mit den Deutschen.", "de").names
    assert {"lukashenk", "varsav", "german"} <= english & french & german


def test_german_nouns_are_no_names() -> None:
    found = told("Bei dem schweren Unglück auf der Autobahn nahe Emden starben drei Menschen.", "de").names
    assert found == {"emden"}
    found = told("In der Turnhalle von Murnau warten Kinder, betreut von Fachleuten des Bundes.", "de").names
    assert found == {"murnau"}, "and no plural behind the same word"
    found = told(
        "Die Polizei kontrollierte einen Bus aus Kiefersfelden. Langenhagen war das Ziel.", "de"
    ).names
    assert found == {"kiefersfelden", "langenhagen"}, (
        "as many towns end, however long and wherever they stand"
    )
    assert told("Die Landeskirchen spürten Unbehagen an den Bahnhöfen.", "de").names == set()
    money = told("Das Land gab 812 Millionen Euro aus, 46 Prozent mehr als früher.", "de")
    assert not (money.names | money.begins) & {"euro", "milionen", "prosent"}


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("some two hundred and fifty firefighters", "en", {250}),
        ("deux cent cinquante pompiers et quatre avions", "fr", {250, 4}),
        ("cent vingt pompiers", "fr", {120}),
        ("two hundred, forty of them children", "en", {200, 40}),
        ("three hundred 25-year-old trees", "en", {300, 25}),
        ("zweihundertvierzig Leute", "de", {240}),
        ("hundertzwanzig und dreihundert Leute", "de", {120, 300}),
        ("zweihunderttausend Leute", "de", {200_000}),
        ("hundertfünfzigtausend Leute", "de", {150_000}),
        ("dreitausendvierhundert Leute", "de", {3400}),
        ("two hundred and fifty thousand people", "en", {250_000}),
        ("two hundred and fifty million euros", "en", {250e6}),
        ("cent cinquante mille personnes", "fr", {150_000}),
    ],
)
def test_hundreds_in_words_are_one_number_with_what_stands_behind(
    text: str, language: str, numbers: set[float]
) -> None:
    assert told(text, language).numbers == numbers


def test_names_with_an_elision_and_with_foreign_letters_are_names_in_german_too() -> None:
    found = told(
        "Der Bus stürzte unweit von Le Bourg-d'Oisans ab, und Briançon half den Rettern.", "de"
    ).names
    french = told("Un car est tombé près du Bourg-d'Oisans. Les pompiers de Briançon y étaient.", "fr").names
    assert {"oisans", "briankon"} <= found & french
    assert told("Les pompiers viennent de Boulogne-sur-Mer.", "fr").names == {"bulogn"}


def test_roads_and_the_like_are_names_and_a_word_behind_a_quotation_mark_that_stands_apart_is_none() -> None:
    assert told("Un camion a brûlé sur l'A16 près de Marck.", "fr").names == {"a16", "mark"}
    assert told("A lorry overturned on the M62, police said.", "en").names == {"m62"}
    assert told("Il le dit : « Beaucoup sont partis. »", "fr").names == set()


def test_what_is_a_country_or_a_capital_in_another_language_is_none_here() -> None:
    assert told("The boats land on the Canary Islands and in Iceland.", "en").names == {"kanar", "iceland"}
    assert told("Sie fuhren nach Island.", "de").names == {"iceland"}
    assert told("Un camp de Roms a été évacué près de Rome.", "fr").names == {"roma", "rome"}
    assert told("The camp of Roma families near Rome", "en").names == {"roma", "rome"}


def days(text: str, language: str | None = None) -> set[date]:
    return read(text, language, 50, Day(THURSDAY)).lead.days


def test_a_weekday_is_the_latest_one() -> None:
    assert days("on Tuesday") == {date(2021, 11, 23)}
    assert days("mardi et hier") == {date(2021, 11, 23), date(2021, 11, 24)}
    assert days("Ich bin seit Jahren hier", "de") == set(), "hier is here, and yesterday in French alone"
    assert days("am Dienstagabend") == {date(2021, 11, 23)}
    assert days("on Saturday") == {date(2021, 11, 20), date(2021, 11, 27)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on Tuesdays, every Wednesday, and until Thursday", "en"),
        ("on the first Sunday of April", "en"),
        ("sold from 20 November to November 24", "en"),
        ("un vendredi de mai, un lundi d'avril, chaque mardi, jusqu'à jeudi", "fr"),
        ("vendus du 20 au 24 novembre, et jusqu'au 25 novembre", "fr"),
        ("montags, jeden Dienstag, am ersten Sonntag im April, bis Mittwoch, bis 24. November", "de"),
    ],
)
def test_days_that_come_again_and_those_of_a_time_that_ends_are_not_when_it_happened(
    text: str, language: str
) -> None:
    assert days(text, language) == set()


def test_a_date_behind_a_preposition_that_may_begin_a_time_is_a_day_where_no_end_is_named() -> None:
    assert days("L'incendie du 24 novembre", "fr") == days("Der Brand vom 24. November", "de") == {WEDNESDAY}
    assert days("du 20 novembre au 24 novembre", "fr") == set()
    assert days("vom 20. bis 24. November", "de") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [("the day before yesterday", "en"), ("avant-hier soir", "fr"), ("Vorgestern starben zwei", "de")],
)
def test_the_day_before_yesterday_is_two_days_ago(text: str, language: str) -> None:
    assert days(text, language) == {WEDNESDAY - timedelta(days=1)}
    assert days("hours before yesterday's vote", "en") == {WEDNESDAY}


def test_yesterday_may_be_today_in_what_is_published_in_the_evening() -> None:
    def of(hour: int) -> set[int]:
        when = When((THURSDAY.toordinal() - date(1970, 1, 1).toordinal()) * 1440 + hour * 60, THURSDAY)
        return set(portrait("Boats", "Sixty of them capsized yesterday.", "en", when).days)

    today = THURSDAY.toordinal()
    assert (of(9), of(21)) == ({today - 1}, {today - 1, today})


def test_a_date_is_a_day_and_no_number() -> None:
    for text in ("on 24 November", "on November 24", "le 24 novembre", "am 24. November"):
        assert days(text) == {date(2021, 11, 24)}, text
        assert told(text, None).numbers == set(), text
    assert days("on 30 February") == set()
    assert days("on 31 December") == set(), "too far ahead to be the day of the news"


def test_where_the_publication_is_not_known_only_dates_tell_days() -> None:
    found = read("Yesterday and on Tuesday, as on 24 November", "en", 50, Day(THURSDAY, known=False))
    assert found.lead.days == {date(2021, 11, 24)}


def test_what_was_weeks_ago_is_no_part_of_the_lead() -> None:
    found = read(
        "A month after 600 people left Moria, police cleared 80 tents at Zervou.", "en", 50, Day(THURSDAY)
    )
    assert found.lead.numbers == {80}
    assert found.rest.numbers == {600}
    assert "mor" in {name[:3] for name in found.rest.names}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sieben Menschen starben. Bereits am Montag waren in der Stadt elf getötet worden.", "de"),
        ("Seven people died. Already on Monday eleven had been killed in the town.", "en"),
        ("Sept personnes sont mortes. Déjà lundi, onze avaient été tuées dans la ville.", "fr"),
    ],
)
def test_what_was_already_on_another_day_is_no_part_of_the_lead(text: str, language: str) -> None:
    lead = read(text, language, 50, Day(THURSDAY)).lead
    assert (lead.days, lead.numbers) == (set(), {7})


@given(st.text(), st.text(), st.sampled_from(["en", "fr", "de", None]))
def test_any_text_has_a_portrait_that_can_be_kept(title: str, text: str, language: str | None) -> None:
    own = portrait(title, text, language, When(0, date(1970, 1, 1), day_only=True))
    assert unpacked(own.packed()) == own
    assert all(0 <= mark < 2**63 for mark in own.marks)


@pytest.mark.parametrize(
    "word", ["9" * 400, "1," * 9_000, "eins" * 3_000, "hundert" * 5_000, "hundred " * 900]
)
def test_a_word_without_an_end_is_read_in_no_time(word: str) -> None:
    for language in ("de", "en"):
        own = taken(f"{word} Menschen in Berlin. {word}", word, language=language)
        assert unpacked(own.packed()) == own
        assert newness(Text(word, word, language), [Text("Berlin", f"In Berlin {word}", language)]).total


@given(st.text(), st.text())
def test_kinship_is_the_same_from_both_sides(one: str, other: str) -> None:
    a, b = taken(WIRE + one), taken(WIRE + other)
    assert kinship(a, b, NOTHING) == kinship(b, a, NOTHING)


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.text())
def test_no_day_is_further_than_ten(published: date, lead: str) -> None:
    found = read(lead + " Monday", None, 1000, Day(published)).lead.days
    assert all(abs(day - published) <= timedelta(days=10) for day in found)


BACKGROUND = (
    "Twenty-seven people drowned in November when their inflatable boat sank off the coast near Calais. "
    "More than 25,700 people have crossed in small boats this year, three times as many as in the year before.\n\n"
    "The government in London promised 55 million pounds for patrols on the beaches between Calais and Dunkirk."
)


def test_two_events_with_the_same_background_are_two() -> None:
    vigil = "Some 300 people stood with candles in the parc Richelieu on Thursday and read out the ages of the dead."
    blockade = (
        "Trawlers lay across the harbour mouth for an hour and kept two ferries from sailing on Thursday."
    )
    one = taken(f"{vigil}\n\n{BACKGROUND}", "Candles for the drowned")
    other = taken(f"{blockade}\n\n{BACKGROUND}", "Fishermen block ferries")
    assert kind(one, other) is None


def test_what_every_article_names_tells_no_event() -> None:
    english = taken("Notis Mitarachi spoke in Vathy on Thursday.", "Mitarachi in Vathy")
    french = taken("Notis Mitarachi a parlé jeudi à Vathy.", "Mitarachi à Vathy", language="fr")
    everywhere = Background(lambda name: 0.8, lambda number: 0.8)
    assert kinship(english, french, everywhere) is None


@pytest.mark.parametrize(
    "title", ["Live: all that happens today", "Evening briefing: five stories", "En direct – le fil du jour"]
)
def test_what_tells_many_stories_is_an_event_of_none(title: str) -> None:
    assert taken(WIRE, title).many
    assert not taken(WIRE, "Five people live on the island again").many


def test_a_number_that_another_article_rounds_speaks_for_one_event() -> None:
    exact = taken(
        "The prefecture counted 412 people and 26,612 blankets in Ervedal.", "Camp cleared in Ervedal"
    )
    rough = taken("More than 400 left Ervedal by coach, among 26,600 blankets.", "Camp cleared in Ervedal")
    far = taken("More than 300 left Ervedal by coach, among 20,000 blankets.", "Camp cleared in Ervedal")
    assert evidence(exact, rough, NOTHING).all > evidence(exact, far, NOTHING).all
    assert evidence(exact, rough, NOTHING) == evidence(rough, exact, NOTHING)
    assert evidence(exact, rough, NOTHING).all < evidence(exact, exact, NOTHING).all


@given(st.floats(100, 1e9))
def test_no_rounded_number_is_far_from_the_exact_one(number: float) -> None:
    assert all(abs(one - number) <= 0.05 * number and one != number for one in rounded(number))


def test_one_event_in_other_words_is_one_where_they_mean_the_same() -> None:
    sober = taken(
        "A lorry struck a coach full of pupils on the motorway at Ervedal, killing two of them, the regional transport agency noted in a "
        "bulletin circulated overnight among subscribers and partners.\n\nIts 40 inspectors expect a lengthy procedure "
        "before any insurer settles, given earlier disputes over brakes, tachographs and overtime.",
        "Bulletin on fatal coach crash",
    )
    loud = taken(
        "Giggles turned into screams when a thundering HGV ploughed sideways through a bus and classmates perished, "
        "bystanders sobbed, clutching satchels, ribbons and teddies on the highway verge.\n\nErvedal stands numb with grief, "
        "shutters drawn, flags lowered, its bakery shuttered while 40 neighbours bring soup and candles.",
        "Horror smash of kids near Ervedal",
    )
    assert words_agree(sober, loud) < 0.3 < concepts_agree(sober, loud)
    assert kind(sober, loud) is Kind.EVENT


REPORT = (
    "As many as 45 babies might have lived with better care at two hospitals in Pendle, an inquiry said on Thursday.\n\n"
    "The report of Bill Kirkham looked at 202 births at Burnside and found a deplorable culture among the midwives."
)
SCENE = (
    "Helen Gittings held up the photograph of a son who lived for eight days. On the steps of the town hall she did not "
    "cry. She had waited for this morning since the winter in which she gave away a cot that nobody had slept in.\n\n"
    "Hers is one of 202 cases that Bill Kirkham read. Up to 45 infants, he wrote, would be at school today."
)


def test_a_reportage_that_begins_with_a_scene_is_of_the_event_that_it_tells_further_down() -> None:
    report, scene = taken(REPORT, "Better care could have saved babies"), taken(SCENE, "A mother")
    assert scene.paints
    assert not report.paints
    assert kind(report, scene) is Kind.EVENT
    next_evening = taken(SCENE, "A mother", 27_000_000 + 26 * 60)
    assert kind(report, next_evening) is None, "by then it may be of what came of it"


def test_a_live_blog_may_be_of_one_event_and_a_digest_of_none() -> None:
    news = taken(FLOOD, "Rain floods 84 tents in the camp at Kara Tepe")
    blog = "Live: rain floods 84 tents at Kara Tepe"
    assert kind(news, taken(FLOOD_TOLD, blog)) is Kind.EVENT
    assert kind(news, taken(FLOOD_TOLD, blog.replace("Live", "Briefing"))) is None


def test_a_toll_grows_on_the_day_and_does_not_fall() -> None:
    early = "At least five people died when a coach fell off the road near Ervedal on Thursday, the prefecture said."
    late = (
        "The prefecture said seven people were killed near Ervedal on Thursday as a coach went off the road."
    )
    first, last = taken(early, minute=27_000_000), taken(late, minute=27_000_300)
    assert clashes(first, last) == 0
    assert clashes(taken(early, minute=27_000_300), taken(late, minute=27_000_000)) == 1
    at_once = taken(early, minute=27_000_000), taken(late, minute=27_000_000)
    assert clashes(*at_once) == clashes(*reversed(at_once)) == 0, "at one time, either may be the later one"


def test_reports_of_noon_and_evening_are_of_one_fire_that_grew_and_not_of_one_that_shrank() -> None:
    noon = taken(
        "A fire burned 400 hectares of scrub in the hills of Corvières near Tuchal on Thursday. The hamlet of Ségoure was "
        "cleared, the prefecture said.\n\nTwo hundred and fifty firefighters fought the flames with four aircraft.",
        "Scrub fire near Tuchal burns 400 hectares",
    )
    told = (
        "The fire that began on Thursday near Tuchal in the hills of Corvières has burned {0:,} hectares, and Ségoure is "
        "empty.\n\nSome {1} firefighters fight the flames, colonel Franck Azémar said, one of whom was badly burned."
    )
    grown = taken(told.format(1100, 600), "Fire near Tuchal out of hand", 27_000_360)
    assert kind(noon, grown) is Kind.EVENT
    shrunk = taken(told.format(110, 60), "Fire near Tuchal out of hand", 27_000_360)
    assert kind(noon, shrunk) is None


def test_the_same_words_of_other_days_and_counts_are_no_copy() -> None:
    told = (
        "{0} people were killed and {1} were hurt in an air raid on Orvelsk on {2}, governor Vadim Felarski said.\n\n"
        "{3}\n\nThe town in the region of Torvets lies only a few kilometres behind the front line."
    )
    market = told.format(
        "Eleven", 34, "Tuesday", "Three bombs struck the stalls of its market at breakfast time."
    )
    houses = told.format(
        "Three", 7, "Thursday", "Drones hit a small bus and a block of flats with nine floors."
    )
    assert kind(taken(market, minute=27_000_000 - 44 * 60), taken(houses)) is None


def cuts(works: str, head: str, leader: str, town: str, buyer: str) -> Portrait:
    return taken(
        f"The Midlands pump maker {works} will close its foundry in Wigston before the summer and cut 430 jobs, its chief "
        f"executive, {head}, told workers on Thursday.\n\n"
        f"The union Ironside said that it would fight for every job and that the workers were paying for the mistakes of "
        f"those above them. Its organiser, {leader}, called a meeting at the gate.\n\n"
        f"Orders for pumps have fallen for years. What is left will go to {town}, where {buyer} has a hall.",
        "Pump maker closes Wigston foundry",
    )


def test_what_is_told_in_nearly_the_same_words_of_others_is_no_copy_of_it() -> None:
    one = cuts("Harlex", "Dora Finch", "Paul Ashby", "Telford", "Morwick")
    other = cuts("Brenwell", "Simon Hallam", "Ruth Keane", "Corby", "Stanmore")
    assert kind(one, cuts("Harlex", "Dora Finch", "Paul Ashby", "Telford", "Morwick")) is Kind.IDENTICAL
    assert kind(one, other) is not Kind.PARAPHRASE


def test_paragraphs_that_begin_with_the_hour_are_a_live_blog() -> None:
    assert taken("\n".join(f"1{hour}:20 Somebody said something." for hour in range(6))).many


def test_blurbs_that_share_their_words_are_akin_only_where_they_are_the_same() -> None:
    roof = taken(
        "Footage shows the roof of the arena in London torn off by Storm Eunice.", "Watch: roof torn off"
    )
    plane = taken(
        "Footage shows planes that try to land at Heathrow in Storm Eunice.", "Watch: plane in storm"
    )
    assert kind(roof, plane) is None
    assert (
        kind(roof, taken("Footage shows the roof of the arena in London torn off by Storm Eunice."))
        is not None
    )


def test_articles_without_texts_are_akin_by_whole_titles_of_one_half_day() -> None:
    title = "Barge goes down in the harbour of Béthune"
    assert kind(taken("", title), taken("", title, 27_000_040)) is Kind.IDENTICAL
    assert kind(taken("", title), taken("", title, 27_000_000 + 24 * 60)) is None
    assert kind(taken("", "Morning news"), taken("", "Morning news")) is None
    assert kind(taken("", title), taken(WIRE, title)) is Kind.WIRE


def test_kinship_is_not_passed_on_from_one_to_the_next() -> None:
    chain = {(one, one + 1): 5.0 for one in range(1, 8)}
    assert all(len(group) <= 3 for group in clusters(range(1, 9), chain))


@given(st.dictionaries(st.tuples(st.integers(0, 9), st.integers(10, 19)), st.floats(1, 100)), st.randoms())
def test_stories_do_not_depend_on_the_order_of_kinships(
    strengths: dict[tuple[int, int], float], shuffler: random.Random
) -> None:
    shuffled = list(strengths.items())
    shuffler.shuffle(shuffled)
    members = list(range(20))
    first = set(clusters(members, strengths))
    shuffler.shuffle(members)
    assert set(clusters(members, dict(shuffled))) == first
    assert sorted(one for group in first for one in group) == list(range(20))


FLOOD = (
    "Heavy rain flooded 84 tents in the camp at Kara Tepe on Lesbos overnight, aid groups said on Wednesday. "
    "Families carried blankets out of ankle-deep water, and Masoumeh Rahimi said that her children slept standing up.\n\n"
    "Oxfam called the site, where 7,800 people live, worse than Moria. The Greek ministry of migration answered that all "
    "who were affected had been moved to dry tents by noon.\n\n"
    "Engineers have laid 1,200 metres of drains since September, but the ground by the sea holds no more water."
)
FLOOD_FR = (
    "À Lesbos, 84 tentes du camp de Kara Tepe ont été inondées dans la nuit. « Mes enfants ont dormi debout », raconte "
    "Masoumeh Rahimi. Pour Oxfam, ce site où vivent 7 800 personnes est « pire que Moria »."
)
FLOOD_TOLD = (
    "Kara Tepe woke up to wet blankets: 84 tents stood in ankle-deep water after a night of rain on Lesbos.\n\n"
    "Masoumeh Rahimi says that her children slept standing. Oxfam: this is worse than Moria was.\n\n"
    "The Greek ministry promises dry tents for all of the 7,800 people by noon on Wednesday."
)
NOON = 27_000_000
DAY = date(1970, 1, 1) + timedelta(minutes=NOON)


def at(text: str, when: When, title: str = "Rain in the camp", language: str = "en") -> Portrait:
    return portrait(title, text, language, when)


def test_an_article_of_which_only_the_day_is_known_is_akin_to_those_of_its_whole_day() -> None:
    whole = When(NOON, DAY, day_only=True)
    for hours in (-11, 0, 11):
        hour = When(NOON + hours * 60, DAY)
        assert kind(at(FLOOD, whole), at(FLOOD_FR, hour, "Pluie", "fr")) is Kind.EVENT, hours
    late = When(NOON + 4 * 24 * 60, DAY + timedelta(days=4))
    assert kind(at(FLOOD, whole), at(FLOOD_FR, late, "Pluie", "fr")) is None


def test_an_article_that_came_without_a_date_may_be_older_than_its_arrival_and_not_younger() -> None:
    early, came = When(NOON, DAY), When(NOON + 40 * 60, DAY + timedelta(days=2), arrived=True)
    assert kind(at(FLOOD, early), at(FLOOD_FR, came, "Pluie", "fr")) is Kind.EVENT
    later = When(NOON + 80 * 60, DAY + timedelta(days=3))
    assert kind(at(FLOOD, later), at(FLOOD_FR, came, "Pluie", "fr")) is None


def test_a_text_without_paragraphs_is_akin_to_the_same_with_them() -> None:
    block = FLOOD.replace("\n\n", " ")
    assert kind(taken(FLOOD), taken(block)) is Kind.IDENTICAL
    assert kind(taken(block, "Rain"), taken(FLOOD_FR, "Pluie", language="fr")) is Kind.EVENT
    reworded = (
        "Downpours in the night put 84 tents under water at Lesbos' Kara Tepe camp, charities stated on Wednesday. Water "
        "reached the ankles as families brought blankets outside; the kids of Masoumeh Rahimi slept on their feet, she said. "
        "The place, home to 7,800 persons, is worse than Moria according to Oxfam. By midday everybody affected had moved "
        "into tents that were dry, the ministry for migration replied. Since September 1,200 metres of drains were laid by "
        "engineers, yet the soil next to the sea cannot hold more water."
    )
    assert kind(taken(block), taken(reworded)) is Kind.PARAPHRASE
    assert kind(taken(FLOOD), taken(reworded)) is Kind.PARAPHRASE


@pytest.mark.parametrize(
    "summary",
    [
        "Rain has flooded 84 tents in the camp of Kara Tepe on Lesbos. Oxfam calls the site worse than Moria.",
        "Families at Kara Tepe stood in ankle-deep water after a night of rain on Lesbos; 84 tents were flooded.",
    ],
)
def test_a_summary_is_akin_to_the_full_text(summary: str) -> None:
    assert (
        kind(taken(summary, "Tents under water on Lesbos"), taken(FLOOD, "Rain floods camp on Lesbos"))
        is not None
    )
    assert kind(
        taken(summary, "Tents under water on Lesbos"), taken(FLOOD_FR, "Pluie à Lesbos", language="fr")
    )


def test_a_summary_is_not_akin_to_what_happens_to_the_same_people_elsewhere() -> None:
    summary = (
        "A ferry took 170 recognised refugees from Lesbos to Piraeus. Some 300 from Kara Tepe are to follow."
    )
    assert kind(taken(summary, "Refugees leave Lesbos"), taken(FLOOD, "Rain floods camp on Lesbos")) is None


@pytest.mark.parametrize(
    "packed", [b"", b"x", b"\x78\x01" * 40, taken(FLOOD).packed()[:-3], b"\2\0\0\0\0\0\0\0{}"]
)
def test_a_portrait_that_cannot_be_read_is_refused_as_such(packed: bytes) -> None:
    with pytest.raises(UNREADABLE):
        unpacked(packed)
