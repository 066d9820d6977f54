"""The watch over what readers were given: when pages are looked at again, and what counts as a correction."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.briefing import Correction, Gone
from monitor.changes import Kind
from monitor.errors import OfflineError
from monitor.model import Filter
from monitor.schedule import is_due
from monitor.stages import revisit
from monitor.stages.revisit import Revisit
from monitor.store import articles, clipbooks, clippings, corrections, exported, search, watching
from monitor.store.corrections import Affected
from tests.monitor.stages.press import Desk, Item, Reply, page, rss

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
WORDS = (
    "Police cleared the camp by the old railway line at dawn, and 27 people were taken to a shelter in Arras.",
    "“We were told nothing,” said Ahmed Karimi, who had slept there since October with two of his brothers.",
    "The prefecture said that the operation had been ordered by a court, and that it would be the last this year.",
    "Aid workers counted 310 tents in the morning; by noon there was none left between the canal and the bridge.",
)


def given(desk: Desk, reply: Reply | None = None) -> int:
    """Have one article arrive with its page, and clip it."""
    desk.press.paths["/camp"] = reply or Reply(page("Police clear the camp", *WORDS))
    item = Item("Police clear the camp", link=desk.press.base + "/camp", text="Police came at dawn.")
    desk.subscribe("/feed", rss(item))
    desk.poll()
    (number,) = [each for piece in search.ids(desk.archive, Filter(), now=desk.now) for each in piece]
    clipbooks.new(desk.archive, "Morning", desk.now)
    clippings.add(desk.archive, "Morning", [number], desk.now)
    return number


def reworded(words: dict[str, str]) -> list[str]:
    text = "\n".join(WORDS)
    for old, new in words.items():
        assert old in text
        text = text.replace(old, new)
    return text.split("\n")


def change(desk: Desk, words: dict[str, str] | None = None) -> None:
    desk.press.paths["/camp"] = Reply(page("Police clear the camp", *reworded(words or {})))


def looks(desk: Desk) -> int:
    return len(desk.press.asked_for("/camp"))


def look(desk: Desk, after: timedelta) -> None:
    """Let time pass, and only look again."""
    desk.now += after
    desk.loop.run(desk.engine.run((Revisit(),)))


def found(desk: Desk) -> list[Affected]:
    return corrections.affected(desk.archive)


def told(desk: Desk, one: Affected) -> list[Correction]:
    """Ask what of an export is not so any more."""
    every = [corrections.details(desk.archive, head) for head in one.heads]
    return [each for each in every if each is not None]


def test_pages_are_looked_at_after_one_and_six_hours_and_one_three_and_fourteen_days(desk: Desk) -> None:
    given(desk)
    begun, asked = desk.now, [looks(desk)]
    for wait in (HOUR, 6 * HOUR, DAY, 3 * DAY, 14 * DAY):
        desk.start()  # as after a restart
        look(desk, begun + wait - MINUTE - desk.now)
        assert looks(desk) == asked[-1]
        look(desk, MINUTE)
        asked.append(looks(desk))
    assert asked == [1, 2, 3, 4, 5, 6]
    assert watching.next_due(desk.archive) is None
    look(desk, 90 * DAY)
    assert looks(desk) == 6
    assert found(desk) == []
    # an engine that was away makes up for it with one look; what is exported is watched from then on again
    clippings.clip_anew(desk.archive, "Morning", clippings_of(desk), desk.now)
    look(desk, 5 * DAY)
    assert looks(desk) == 7
    assert watching.next_due(desk.archive) == desk.now + 9 * DAY


def clippings_of(desk: Desk) -> list[int]:
    return clippings.ids(desk.archive, clipbooks.get(desk.archive, "Morning"))


def test_a_look_that_is_days_ahead_keeps_no_engine_awake_and_a_clock_that_was_set_back_keeps_no_page_waiting(
    desk: Desk,
) -> None:
    given(desk)
    begun = desk.now
    for wait in (HOUR, 6 * HOUR, DAY, 3 * DAY):
        look(desk, begun + wait - desk.now)
    assert watching.next_due(desk.archive) == begun + 14 * DAY
    times = desk.engine._appointments()
    assert not any(is_due(each, desk.now) for each in times[1:])  # the first is the feed's
    assert articles.next_due(desk.archive, begun + 14 * DAY - HOUR) == begun + 14 * DAY
    asked = looks(desk)
    look(desk, timedelta(days=-40))
    look(desk, MINUTE)
    assert looks(desk) == asked + 1
    assert watching.next_due(desk.archive) == desk.now - MINUTE + HOUR


def test_a_number_that_changed_is_a_correction_of_the_clipping_and_of_the_briefing_that_has_it(
    desk: Desk,
) -> None:
    given(desk)
    change(desk, {"27 people": "31 people"})
    desk.poll(after=HOUR)
    (one,) = found(desk)
    assert (one.name, one.number, one.untold) == ("Morning", None, 1)
    (correction,) = told(desk, one)
    (change_,) = correction.changes
    assert (change_.kind, change_.before, change_.after) == (Kind.NUMBER, "27", "31")
    assert (correction.given, correction.seen) == (desk.now - HOUR, desk.now)
    # exported as it had been frozen, it is a correction of the export, and not told twice
    (clipping,) = clippings.read(desk.archive, clippings_of(desk))
    export = exported.keep(
        desk.archive,
        "Morning",
        [exported.given(clipping)],
        desk.now,
        day="2021-10-12",
        recipe={},
        briefing=True,
    ).number
    assert (
        export
        == exported.keep(
            desk.archive,
            "Morning",
            [exported.given(clipping)],
            desk.now,
            day="2021-10-12",
            recipe={},
            briefing=True,
        ).number
    )
    desk.poll()
    (one,) = found(desk)
    # its source had changed before it left
    assert (one.number, one.briefing, one.untold) == (export, True, 1)
    change(desk, {"27 people": "31 people", "310 tents": "200 tents"})
    desk.poll(after=6 * HOUR)
    (one,) = found(desk)
    assert (one.number, one.briefing, one.untold) == (export, True, 1)
    assert [(c.before, c.after) for c in told(desk, one)[0].changes] == [("27", "31"), ("310", "200")]
    assert corrections.untold(desk.archive) == [one]
    corrections.take_note(desk.archive, desk.now, one.heads)
    assert corrections.untold(desk.archive) == []
    # its publisher takes it all back: nothing is to be corrected
    change(desk)
    desk.poll(after=DAY)
    assert found(desk) == []


MATERIAL: list[tuple[dict[str, str], str, list[Kind]]] = [
    ({"Ahmed Karimi": "Ali Karimi"}, "", [Kind.NAME]),
    ({"We were told nothing": "We were told too late"}, "", [Kind.QUOTATION]),
    ({}, "Police clear two camps near Calais", [Kind.HEADLINE]),
    ({"it would be the last": "it would not be the last"}, "", [Kind.WORDING]),
    # typography, spelling out, a slip, other blanks, chrome, a paragraph more
    ({"“We were told nothing,”": '"We were told nothing",', "two of": "2 of"}, "", []),
    ({"operation": "opertaion", "Aid workers": "Aid  workers"}, "POLICE CLEAR THE CAMP", []),
    ({WORDS[0]: f"Updated 14:32, 12 comments\n{WORDS[0]}\nA bus left for Paris later that day."}, "", []),
]  # fmt: skip


def several(desk: Desk, count: int) -> list[str]:
    """Have articles of the same words arrive, clip them, and return the paths of their pages."""
    paths = [f"/camp/{number}" for number in range(count)]
    for path in paths:
        desk.press.paths[path] = Reply(page("Police clear the camp", *WORDS))
    desk.subscribe(
        "/feed", rss(*(Item("Police clear the camp", link=desk.press.base + path) for path in paths))
    )
    desk.poll()
    numbers = [each.id for each in desk.articles()]
    assert len(numbers) == count
    clipbooks.new(desk.archive, "Morning", desk.now)
    clippings.add(desk.archive, "Morning", numbers, desk.now)
    return paths


def by_path(desk: Desk) -> dict[str, Correction]:
    return {
        (each.url or "").removeprefix(desk.press.base): each
        for one in found(desk)
        for each in told(desk, one)
    }


def test_what_is_material_and_what_is_not(desk: Desk) -> None:
    paths = several(desk, len(MATERIAL))
    for path, (words, title, _) in zip(paths, MATERIAL, strict=True):
        desk.press.paths[path] = Reply(page(title or "Police clear the camp", *reworded(words)))
    desk.poll(after=HOUR)
    seen = by_path(desk)
    kinds = [[change.kind for change in seen[path].changes] if path in seen else [] for path in paths]
    assert kinds == [wanted for *_, wanted in MATERIAL]


def test_a_round_makes_some_looks_and_leaves_the_others_to_the_next(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = several(desk, 5)
    monkeypatch.setattr(revisit, "TOGETHER", 3)
    asked = []
    for wait in (HOUR, MINUTE, MINUTE):
        look(desk, wait)
        asked.append(sum(len(desk.press.asked_for(path)) for path in paths) - len(paths))
    assert asked == [3, 5, 5]


AWAY = [
    (Reply("Not here.", 404), Gone.MISSING),
    (Reply("Gone.", 410), Gone.REMOVED),
    (Reply("", 301, {"Location": "/"}), Gone.FRONT),
    (Reply("No.", 403), None),
    (Reply("", 302, {"Location": "/login"}), None),
    (Reply("Oh.", 500), None),
    (Reply(page("Police clear the camp", "Subscribe to continue reading this article. Already a subscriber? Sign in.")), None),
]  # fmt: skip


def test_a_page_that_is_away_is_told_until_it_is_back_and_a_wall_is_not(desk: Desk) -> None:
    paths = several(desk, len(AWAY))
    sound = desk.press.paths[paths[0]]
    desk.press.paths |= {path: reply for path, (reply, _) in zip(paths, AWAY, strict=True)} | {
        "/": Reply("<html><body><h1>Harbour News</h1></body></html>"),
        "/login": Reply("<html><body><form><input type=password></form>Log in</body></html>"),
    }
    desk.poll(after=HOUR)
    seen = by_path(desk)
    assert [seen[path].gone if path in seen else None for path in paths] == [how for _, how in AWAY]
    desk.press.paths |= dict.fromkeys(paths, sound)
    desk.poll(after=6 * HOUR)
    assert found(desk) == []


def test_robots_are_heeded_and_without_a_network_no_look_is_used_up(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    given(desk)
    asked = looks(desk)

    async def offline(url: str, **_: object) -> object:
        raise OfflineError("There is no way to the network.")

    with monkeypatch.context() as patch:
        patch.setattr(desk.web, "page", offline)
        desk.poll(after=HOUR, every=False)
    assert looks(desk) == asked
    change(desk, {"27 people": "31 people"})
    desk.poll(after=2 * MINUTE, every=False)
    assert (looks(desk), len(found(desk))) == (asked + 1, 1)
    desk.press.paths["/robots.txt"] = Reply("User-agent: *\nDisallow: /camp")
    desk.start()
    desk.poll(after=6 * HOUR, every=False)
    assert (looks(desk), len(found(desk))) == (asked + 1, 1)


def test_a_better_text_that_we_found_ourselves_is_no_correction(desk: Desk) -> None:
    given(desk, Reply("No.", 403))
    change(desk)
    desk.poll(after=HOUR)
    assert "310 tents" in articles.get(desk.archive, found_id(desk)).text
    assert found(desk) == []
    change(desk, {"310 tents": "200 tents"})
    desk.poll(after=6 * HOUR)
    assert [c.before for one in found(desk) for each in told(desk, one) for c in each.changes] == ["310"]


def found_id(desk: Desk) -> int:
    return desk.articles()[0].id


def test_what_nobody_has_any_more_is_not_looked_at(desk: Desk) -> None:
    given(desk)
    clippings.remove(desk.archive, "Morning", clippings_of(desk), desk.now)
    asked = looks(desk)
    desk.poll(after=HOUR, every=False)
    assert looks(desk) == asked
    assert watching.next_due(desk.archive) is None


FRENCH = (
    "La police a vidé hier matin le campement installé le long de l'ancienne voie ferrée, a annoncé la préfecture.",
    "Vingt-sept personnes ont été conduites dans un centre d'accueil à Arras, les autres sont parties à pied.",
    "« On ne nous a rien dit », raconte un homme qui dormait là depuis le mois d'octobre avec ses deux frères.",
)
FERRIES = (
    "A new ferry between Dover and Dunkirk was named in the harbour on Monday by the wife of the mayor.",
    "The ship carries 900 passengers and 180 lorries, and has a restaurant with a view to all sides.",
    "Its owner hopes that it will bring back those who have taken the tunnel since the strikes of the spring.",
)


@pytest.mark.parametrize(
    "other",
    [
        {
            "/camp": Reply(status=301, headers={"Location": "/ferry"}),
            "/ferry": Reply(page("A ferry", *FERRIES)),
        },
        {"/camp": Reply(page("Le campement est vidé", *FRENCH))},
    ],
    ids=["another article", "another language"],
)
def test_the_page_of_another_article_brings_none_back_and_gives_none_its_title(
    desk: Desk, other: dict[str, Reply]
) -> None:
    number = given(desk)
    desk.press.paths["/camp"] = Reply(status=404)
    desk.poll(after=HOUR)
    assert [each.gone for each in told(desk, found(desk)[0])] == [Gone.MISSING]
    desk.press.paths |= other
    desk.poll(after=6 * HOUR)
    assert [each.gone for each in told(desk, found(desk)[0])] == [Gone.MISSING]
    assert articles.get(desk.archive, number).article.title == "Police clear the camp"
