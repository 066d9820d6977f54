"""Why an article is in a story, as a sentence for the reader. Pure: the window translates the pattern and fills it in."""

from __future__ import annotations

from monitor.likeness.kinship import Kind

IDENTICAL = "the same text as in {outlet}, {time}"
COPIED = "{shared} of {total} paragraphs as in {outlet}, {time}"
REWORDED = "{shared} of {total} paragraphs in other words in {outlet}, {time}"
TITLED = "the same title as in {outlet}, {time}"
EVENT = "the same event as in {outlet}, {time}"


def pattern(kind: int, shared: int, total: int) -> str:
    """Choose the sentence for a kinship; `shared` of `total` paragraphs are found in the other article."""
    if kind in (Kind.IDENTICAL, Kind.WIRE) and not total:
        return TITLED
    if kind == Kind.IDENTICAL:
        return IDENTICAL
    if kind in (Kind.WIRE, Kind.PARAPHRASE):
        return COPIED if kind == Kind.WIRE else REWORDED
    return EVENT


def reason(kind: int, shared: int, total: int, outlet: str, time: str) -> str:
    """Say why an article is in the story of another one, of which outlet and time are given."""
    return pattern(kind, shared, total).format(shared=shared, total=total, outlet=outlet, time=time)
