"""A feed that moved and made its guids and links anew brings its articles again, and none of them is new."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.store import Archive
from monitor.store.articles import Arrival
from tests.monitor.store.conftest import Desk, arrival


def told(number: int, where: str, day: int | None = None, text: str = "") -> Arrival:
    """Tell one article at one address, under a guid of that address."""
    text = (
        text or f"The ferry number {number} is late again, as the harbour office says in its report {number}."
    )
    published = f"2021-11-{day or 1 + number:02d}T10:00:00Z"
    url = f"https://{where}.example/{where}-{number}"
    return arrival(
        f"{where}{number}",
        f"Report {number}",
        text,
        url=url,
        published=published,
        keys=(f"g:{where}{number}", f"u:{url}"),
    )


@pytest.mark.parametrize(
    "again",
    [
        [told(number, "new") for number in range(10)],
        [told(0, "old"), *(told(number, "new") for number in range(1, 10))],
        [told(number, "new", day=20) for number in range(10)],
    ],
    ids=["all of them", "one still as before", "with the day of the move as their date"],
)
def test_what_a_feed_tells_again_word_for_word_is_not_new(tmp_path: Path, again: list[Arrival]) -> None:
    with Archive.open(tmp_path / "archive.db", "create") as archive:
        desk = Desk(archive)
        first = desk.deliver(*(told(number, "old") for number in range(10)))
        assert set(desk.deliver(*again).known) == set(first.new)
        third = desk.deliver(told(10, "new"), *again)
        assert len(third.new) == 1


def test_only_what_is_new_is_new_where_few_old_ones_come_again(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive.db", "create") as archive:
        desk = Desk(archive)
        desk.deliver(*(told(number, "old") for number in range(10)))
        assert len(desk.deliver(*(told(number, "new") for number in range(7, 20))).new) == 10


def test_two_articles_of_the_same_words_stay_two_and_so_do_short_notices(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive.db", "create") as archive:
        desk = Desk(archive)
        desk.deliver(*(told(number, "old") for number in range(10)))
        assert len(desk.deliver(told(5, "old"), told(0, "new"), told(1, "new")).new) == 2
        desk.deliver(*(told(number, "early", text="Nothing to report.") for number in range(5)))
        assert (
            len(desk.deliver(*(told(n, "late", day=20, text="Nothing to report.") for n in range(5))).new)
            == 5
        )
