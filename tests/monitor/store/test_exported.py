"""What left the house: exports of any size, whole or not at all, and the watch over all that is in them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from monitor.clipping import Brought
from monitor.store import Archive, bringing, clipbooks, clippings, exported, freezing, watching
from monitor.store.exported import Given, Kept
from tests.monitor.store.conftest import Desk, arrival

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def deliver(desk: Desk, host: str, count: int) -> list[int]:
    """Have articles of one host arrive."""
    made = [
        arrival(f"{host}-{n}", f"Camp {n} of {host}", url=f"https://{host}.example/{n}") for n in range(count)
    ]
    return list(desk.deliver(*made).new)


def export(desk: Desk, articles: Iterator[Given] | list[Given]) -> Kept:
    return exported.keep(
        desk.archive, "Camps", articles, desk.now, day="2021-11-24", recipe={"query": "camp"}
    )


def given(desk: Desk, numbers: list[int]) -> list[Given]:
    return [exported.given(freezing.fresh(desk.archive, number, desk.now)) for number in numbers]


def begun(archive: Archive, numbers: list[int]) -> list[int]:
    """Say of articles from which minute on they are watched."""
    rows = dict(archive.all("SELECT article_id, begun FROM watched"))
    return [(rows[number] - min(rows.values())) // 60_000 for number in numbers]


def test_of_what_leaves_together_a_host_is_asked_for_some_pages_at_a_time(desk: Desk) -> None:
    many, few = deliver(desk, "fanal", 70), deliver(desk, "harbour", 3)
    (file,) = desk.deliver(arrival("saved", "A saved page", url="file:///saved.html")).new
    kept = export(desk, given(desk, [*many, *few, file]))
    assert kept.watched == 73
    assert begun(desk.archive, many) == [0] * 30 + [5] * 30 + [10] * 10
    assert begun(desk.archive, few) == [0, 0, 0]
    assert watching.watch(desk.archive) == watching.Watch(73, None, desk.now + HOUR)
    # in another format it is the same export, and nothing is put off
    assert export(desk, given(desk, [*many, *few, file])).number == kept.number
    assert begun(desk.archive, many)[-1] == 10
    # an engine that was away for a while: hosts take turns, and none has all of a round
    looks = watching.todo(desk.archive, desk.now + 2 * HOUR, 500)
    assert [look.url.split("/")[2] for look in looks[:6]] == ["fanal.example", "harbour.example"] * 3
    assert len(looks) == 33
    with desk.archive.transaction():
        for look in looks:
            watching.looked(desk.archive, look.article_id, desk.now + 2 * HOUR)
    assert watching.watch(desk.archive).looked == desk.now + 2 * HOUR
    assert len(watching.todo(desk.archive, desk.now + 2 * HOUR, 500)) == 30


def test_however_much_leaves_no_look_is_put_off_for_more_than_a_day(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "STEP", timedelta(hours=10))
    numbers = deliver(desk, "fanal", 40)
    monkeypatch.setattr(watching, "AT_ONCE", 10)
    export(desk, given(desk, numbers))
    assert begun(desk.archive, numbers[::10]) == [0, 600, 1200, 1440]


def test_an_export_is_seen_when_it_is_whole_and_goes_on_where_it_was_broken_off(desk: Desk) -> None:
    articles = given(desk, deliver(desk, "fanal", 60))

    class Breaking(list[Given]):
        passes = 0

        def __iter__(self) -> Iterator[Given]:
            self.passes += 1
            for at, each in enumerate(super().__iter__()):
                if self.passes > 1 and at == 55:
                    assert desk.archive.value("SELECT count(*) FROM exported") == 50
                    assert exported.all(desk.archive) == []
                    raise KeyboardInterrupt
                yield each

    with pytest.raises(KeyboardInterrupt):
        export(desk, Breaking(articles))
    assert exported.all(desk.archive) == []
    kept = export(desk, articles)
    assert [(each.number, each.articles) for each in exported.all(desk.archive)] == [(kept.number, 60)]
    places = desk.archive.column("SELECT place FROM exported ORDER BY place")
    assert places == list(range(1, 61))


def test_what_was_broken_off_and_what_is_old_is_given_up_piece_by_piece(desk: Desk) -> None:
    numbers = deliver(desk, "fanal", 60)
    clipbooks.new(desk.archive, "Morning", desk.now)
    clippings.add(desk.archive, "Morning", numbers[:1], desk.now)
    number = export(desk, given(desk, numbers)).number
    with desk.archive.transaction():
        desk.archive.execute("UPDATE exports SET whole = 0 WHERE id = ?", (number,))
    assert not exported.forget(desk.archive, desk.now + HOUR)
    assert exported.forget(desk.archive, desk.now + 2 * DAY)
    assert desk.archive.value("SELECT count(*) FROM exported") == 10
    while exported.forget(desk.archive, desk.now + 2 * DAY):
        pass
    for table in ("exports", "exported", "wordings"):
        assert desk.archive.value(f"SELECT count(*) FROM {table}") == 0
    assert desk.archive.column("SELECT article_id FROM watched") == numbers[:1]


def test_an_imported_clipping_is_watched(desk: Desk) -> None:
    (number,) = deliver(desk, "fanal", 1)
    clipping = freezing.fresh(desk.archive, number, desk.now)
    bringing.take(desk.archive, Brought(clipping.document, clipping), (), "a file", "Brought", desk.now + DAY)
    assert watching.next_due(desk.archive) == desk.now + DAY + HOUR
