"""An archive with a story of four articles by three outlets, and one that is told twice by the same one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from monitor.store import Archive, stories
from monitor.store.stories import Link
from tests.ui.conftest import NOW, arrival, bring

PARAGRAPHS = (
    "Crews in Dover counted 1,185 people in small boats on Thursday, more than on any day before.",
    "The coast guard of both countries was at sea from three in the morning, a spokeswoman said.",
    "Twelve boats were towed back to Calais with their engines broken.",
)
TITLE = "Record number of people cross in one day"


@dataclass(frozen=True)
class Press:
    """The articles by what they are."""

    courier: int  # the fullest: it stands for the story
    wire: int
    event: int
    late: int
    twice: tuple[int, int]


def press(path: Path) -> Press:
    """Let the articles arrive, and say how they are akin."""
    whole = "\n\n".join(PARAGRAPHS)
    (courier,) = bring(path, [arrival(900, NOW - timedelta(minutes=100), TITLE, whole)], 1)
    (wire,) = bring(
        path, [arrival(901, NOW - timedelta(minutes=45), "1,185 in one day", "\n\n".join(PARAGRAPHS[:2]))], 0
    )
    (event,) = bring(
        path,
        [
            arrival(
                902,
                NOW - timedelta(minutes=70),
                "Boats in the strait",
                "Rescuers of Dover spoke of 1,185 arrivals. Among them were 40 children, the charity Harbour Aid said.",
            )
        ],
        2,
    )
    (late,) = bring(path, [arrival(903, NOW - timedelta(minutes=10), "Day of records", PARAGRAPHS[0])], 2)
    twice = bring(
        path,
        [
            arrival(904, NOW - timedelta(minutes=20), "Harbour closed", "The harbour is closed. " * 9),
            arrival(905, NOW - timedelta(minutes=30), "Harbour shut", "The harbour is shut. " * 5),
        ],
        1,
    )
    with Archive.open(path, "write") as archive, archive.transaction():
        for article_id in archive.column("SELECT id FROM articles ORDER BY id"):
            links = {
                event: [Link(courier, 4, 60.0, 0, 3)],
                wire: [Link(courier, 2, 80.0, 2, 3), Link(event, 4, 60.0, 0, 3)],
                late: [Link(wire, 3, 70.0, 1, 2), Link(courier, 4, 60.0, 0, 3), Link(event, 4, 60.0, 0, 3)],
                twice[0]: [Link(twice[1], 1, 100.0, 1, 1)],
            }.get(article_id, [])
            stories.place(archive, article_id, links)
    return Press(courier, wire, event, late, (twice[0], twice[1]))


def join(path: Path, article_id: int, told: Press) -> None:
    """Place a new article in the story of four."""
    with Archive.open(path, "write") as archive:
        members = (told.courier, told.wire, told.event, told.late)
        stories.place(archive, article_id, [Link(one, 2, 70.0, 1, 3) for one in members])
