"""Which agencies an article gives as its source, and which it only speaks of."""

from __future__ import annotations

import pytest

from monitor.likeness.lineage.agencies import agency_of, credited


@pytest.mark.parametrize(
    ("text", "author", "agencies"),
    [
        ("CALAIS, France, Nov 24 (Reuters) - People died on Wednesday.\nMore.", None, ("Reuters",)),
        ("Paris, 24 nov. 2021 (AFP) - Le ministre a parlé.", None, ("AFP",)),
        ("Hamburg (dpa/lno) - Die Polizei sucht Zeugen.", None, ("dpa",)),
        ("Reuters — The deal is done.", None, ("Reuters",)),
        ("A text.", "Le Fanal avec AFP", ("AFP",)),
        ("A text.", "Jane Doe, PA", ("PA",)),
        ("Ein Text.\n© dpa-infocom, dpa:211124-99-123456/2", None, ("dpa",)),
        ("Ein Text endet so. (dpa)", None, ("dpa",)),
        ("Ein Text.\n(mit Material von dpa)", None, ("dpa",)),
        ("Un texte.\nSources : AFP, Reuters", None, ("AFP", "Reuters")),
        ("Ein Text.\ndpa/afp", None, ("dpa", "AFP")),
        ("A text.\n© 2021 AFP", None, ("AFP",)),
        ("A Kurd told Reuters by telephone that he hid.\nHe was cold.", None, ()),
        ("Le préfet l'a dit à l'AFP.", None, ()),
        ("Das sagte er der dpa.", None, ()),
        ("Calais - Reuters spoke to many.", None, ()),
        ("The PA system failed (AP reported) - nobody heard it.", "Pa Patel", ()),
        ("", None, ()),
    ],
)
def test_a_source_is_named_where_sources_are_given(
    text: str, author: str | None, agencies: tuple[str, ...]
) -> None:
    assert credited(text, author) == agencies


def test_an_outlet_may_be_an_agency_itself() -> None:
    assert agency_of("Agence France-Presse") == agency_of("AFP") == "AFP"
    assert agency_of("Harbour Gazette") is None
