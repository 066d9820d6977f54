"""Which known name was perhaps meant by one that is not known."""

from __future__ import annotations

from collections.abc import Iterable

_ALIKE = 0.6  # of 1; less is another word


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Give the known name that is spelled most like `name`; None where none is like it."""
    from rapidfuzz import process
    from rapidfuzz.distance import DamerauLevenshtein

    found = process.extractOne(
        name.lower(), sorted(known), scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=_ALIKE
    )
    return None if found is None else str(found[0])
