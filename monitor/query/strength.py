"""How strongly an article matches, from 0 to 1. It sorts, and decides nothing."""

from __future__ import annotations

from monitor.query.document import Document, Hit

_HALF = 6.0  # points that make one half


def strength(document: Document, hits: list[Hit]) -> float:
    """Weigh the hits: points / (points + 6).

    A hit in the title gives 3 points, in the first paragraph 2, in the second 1.5, and so on down to 1. The same
    word again gives half of what it gave before, so that ten different words outweigh one said ten times.
    Without any hit (a query of fields or negatives alone) it is 0.5.
    """
    if not hits:
        return 0.5
    points = 0.0
    scan = document.whole
    share: dict[str, float] = {}
    for hit in hits:
        paragraph = document.paragraph(hit.first)
        weight = 3.0 if paragraph == 0 else 1.0 + 1.0 / paragraph
        word = " ".join(scan.words(hit))
        left = share.get(word, 1.0)
        points += weight * left
        share[word] = left / 2
    return round(points / (points + _HALF), 4)
