"""Date lines that leaked into the start of a text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.parsing.dates import dateline

NOW = datetime(2021, 11, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "published", "raw", "rest"),
    [
        (
            'date 2021-10-01 ESCALLES, France: "The moment they',
            "2021-10-01",
            "2021-10-01",
            '"The moment they',
        ),
        (" date 2021-10-01 ESCALLES, France: “The moment", "2021-10-01", "2021-10-01", "“The moment"),
        (
            "Date: 2021-10-01T14:30:00Z\n\nThe ferry",
            "2021-10-01T14:30:00Z",
            "2021-10-01T14:30:00Z",
            "The ferry",
        ),
        ("Published: 1 October 2021\nThe ferry", "2021-10-01", "1 October 2021", "The ferry"),
        ("Published: 1 October 2021 The ferry", "2021-10-01", "1 October 2021", "The ferry"),
        ("PUBLISHED ON 1 OCTOBER 2021\nThe ferry", "2021-10-01", "1 OCTOBER 2021", "The ferry"),
        (
            "Published 1 October 2021 14:30 BST | The ferry",
            "2021-10-01T13:30:00Z",
            "1 October 2021 14:30 BST",
            "The ferry",
        ),
        (
            "Posted: Fri, 1 Oct 2021 at 2:30 pm. The ferry",
            "2021-10-01T14:30:00Z",
            "Fri, 1 Oct 2021 at 2:30 pm",
            "The ferry",
        ),
        (
            "Publié le 1er octobre 2021 à 14h30\nLe ferry",
            "2021-10-01T14:30:00Z",
            "1er octobre 2021 à 14h30",
            "Le ferry",
        ),
        (
            "Le 1er octobre 2021 à 14h30\nLe ferry",
            "2021-10-01T14:30:00Z",
            "1er octobre 2021 à 14h30",
            "Le ferry",
        ),
        (
            "Le 1er octobre 2021 à 14h30 – Le ferry",
            "2021-10-01T14:30:00Z",
            "1er octobre 2021 à 14h30",
            "Le ferry",
        ),
        ("01.10.2021, 14:30 Uhr\nDie Fähre", "2021-10-01T14:30:00Z", "01.10.2021, 14:30 Uhr", "Die Fähre"),
        ("01.10.2021, 14:30 Uhr Die Fähre", "2021-10-01T14:30:00Z", "01.10.2021, 14:30 Uhr", "Die Fähre"),
        (
            "Stand: 01.10.2021 14:30 Uhr | Die Fähre",
            "2021-10-01T14:30:00Z",
            "01.10.2021 14:30 Uhr",
            "Die Fähre",
        ),
        ("Veröffentlicht am 1. Oktober 2021\nDie Fähre", "2021-10-01", "1. Oktober 2021", "Die Fähre"),
        ("PARIS, Oct 1, 2021 (Agency) - The ferry", "2021-10-01", "Oct 1, 2021", "The ferry"),
        (
            "CALAIS, France, October 1, 2021 (Agency) — The ferry",
            "2021-10-01",
            "October 1, 2021",
            "The ferry",
        ),
        ("LOON-PLAGE, le 1er octobre 2021 : Le ferry", "2021-10-01", "1er octobre 2021", "Le ferry"),
        ("October 1, 2021\n\nThe ferry", "2021-10-01", "October 1, 2021", "The ferry"),
        ("2021-10-01 – The ferry", "2021-10-01", "2021-10-01", "The ferry"),
        (
            "Updated: 2 October 2021 10:00 | Published: 1 October 2021 09:00\nThe ferry",
            "2021-10-01T09:00:00Z",
            "1 October 2021 09:00",
            "The ferry",
        ),
        ("Updated: 2 October 2021\nThe ferry", "2021-10-02", "2 October 2021", "The ferry"),
        ("Pubblicato il 1 ottobre 2021\nIl traghetto", "2021-10-01", "1 ottobre 2021", "Il traghetto"),
        ("Publicado el 1 de octubre de 2021\nEl ferry", "2021-10-01", "1 de octubre de 2021", "El ferry"),
        ("Gepubliceerd op 1 oktober 2021\nDe veerboot", "2021-10-01", "1 oktober 2021", "De veerboot"),
    ],
)
def test_a_leaked_date_line_is_taken_out(text: str, published: str, raw: str, rest: str) -> None:
    assert dateline(text, NOW) == (published, raw, rest)


@pytest.mark.parametrize(
    "text",
    [
        "Since the beginning of 2019, the police have cleared the camp every other day.",
        "On 1 October 2021 the ferry was late.",
        "1 October 2021 was a day of rain.",
        "October 1, 2021 was a day of rain.",
        "Le 1er octobre 2021, la police a évacué le camp.",
        "Le 1er octobre 2021 à 14h30, la police a évacué le camp.",
        "Am 1. Oktober 2021 wurde das Lager geräumt.",
        "Am 01.10.2021 wurde das Lager geräumt.",
        "El 1 de octubre de 2021 la policía desalojó el campamento.",
        "Published on 1 October 2021, the report says nothing new.",
        "Published on 1 October 2021 by the ministry, the report says nothing.",
        "Dated 1 October 2021, the letter asks for money.",
        "Updated 1 October 2021 figures show a rise.",
        "1 October 2021: the camp is cleared. 2 October 2021: it is back.",
        "In May 2021 the ferry was late.",
        "2021 was a bad year for ferries.",
        "2021-22 was a bad season.",
        "PARIS, Oct 1 (Agency) - The ferry was late.",
        "PARIS (Agency) - The ferry was late on 1 October 2021.",
        "The ferry was late. Published: 1 October 2021",
        "Date: 1 October 2035\nThe ferry",
        "Date: 31 February 2021\nThe ferry",
        "Published: 1 October 2021",
        "Le Phare, 1er octobre 2021",
        "Friday 1 October 2021 saw the ferry late.",
        "Data from 2021-10-01 show a rise.",
        "date palms grow in 2021-10-01 heat",
        "",
        "\n\n",
    ],
)
def test_a_date_in_prose_is_never_taken(text: str) -> None:
    assert dateline(text, NOW) is None


PIECES = st.sampled_from(
    [
        "date ",
        "Published: ",
        "Le ",
        "1er octobre 2021",
        "2021-10-01",
        " à 14h30",
        "PARIS, ",
        "\n",
        ": ",
        " - ",
        "“",
        "x",
    ]
)


@given(st.text(max_size=200) | st.lists(PIECES, max_size=12).map("".join))
def test_no_text_is_a_fault_and_nothing_is_added_to_it(text: str) -> None:
    found = dateline(text, NOW)
    if found is not None:
        _, raw, rest = found
        assert raw
        assert rest
        assert text.endswith(rest)
        assert raw in text


def test_a_long_text_costs_no_more_than_its_start() -> None:
    assert dateline("A " * 1_000_000, NOW) is None
    assert dateline("PARIS " * 1_000_000, NOW) is None
    assert dateline("A" * 1_000_000, NOW) is None


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Paris, le 1er octobre 2021 – ", "2021-10-01"),
        ("Grande-Synthe, 1 October 2021 — ", "2021-10-01"),
        ("Berlin, 1. Oktober 2021 - ", "2021-10-01"),
        ("Published: 15:02 BST, 1 October 2021\n", "2021-10-01T14:02:00Z"),
        ("PUBLISHED: 15:02, 1 October 2021 | UPDATED: 16:00, 2 October 2021\n", "2021-10-01T15:02:00Z"),
        ("Updated 3:45 PM ET, Fri October 1, 2021\n", "2021-10-01T19:45:00Z"),
        ("10:05 Friday 1 October 2021\n", "2021-10-01T10:05:00Z"),
        ("October 1, 2021 / 7:11 AM / CBS/AP\n", "2021-10-01T07:11:00Z"),
        ("First published on Fri 1 Oct 2021 05.00 BST\n", "2021-10-01T04:00:00Z"),
        ("Le 01/10/2021 à 18:12\n", "2021-10-01T18:12:00Z"),
        ("Publié le 01/10/2021\n", "2021-10-01"),
        ("Publié le 01/10/2021 à 18h12, mis à jour le 02/10/2021 à 9h\n", "2021-10-01T18:12:00Z"),
        ("Issued on: 21/10/2021 - 15:02Modified: 22/10/2021 - 08:07\n", "2021-10-21T15:02:00Z"),
    ],
)
def test_the_lines_of_the_trade_are_read_whole(line: str, published: str) -> None:
    found = dateline(f"{line}The ferry is late.", NOW)
    assert found is not None
    assert (found[0], found[2]) == (published, "The ferry is late.")


@pytest.mark.parametrize(
    "text",
    [
        "The ship, 1 October 2021 – the worst day – sank.",
        "The ship, 1 October 2021 – It sank.",
        "At dawn, 1 October 2021 – The ship sank.",
        "Since 1 October 2021, the ship is late.",
        "10:30 on 1 October 2021 the ship sank.",
    ],
)
def test_a_sentence_with_a_date_is_a_sentence(text: str) -> None:
    assert dateline(text, NOW) is None
