"""A copy side by side with its original: paragraph beside paragraph, with the words marked that only one of them has. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from monitor.changes import Piece, diff
from monitor.likeness.lineage.aligning import meant, paired
from monitor.likeness.lineage.words import Written, paragraphs, written
from monitor.likeness.words import base, plain

_EDITED = 0.5  # of the words of both, in their order: below, a paragraph was written anew
_LEAST = 3  # letters of a word that is worth a mark


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of the original and one of the copy, cut where they differ; nothing where there is none.

    What only the original has is “removed”, what only the copy has “added”. `reworded`: it was written anew, so that only
    words are marked which say something that the other one does not.
    """

    original: tuple[Piece, ...]
    copy: tuple[Piece, ...]
    reworded: bool = False

    @property
    def same(self) -> bool:
        """Say whether nothing differs."""
        return all(piece.sort == "same" for piece in (*self.original, *self.copy))


def side_by_side(original: str, copy: str, language: str | None) -> tuple[Row, ...]:
    """Put two texts side by side."""
    one, other = paragraphs(original), paragraphs(copy)
    known = base(language)
    words = [[written(part, known) for part in parts] for parts in (one, other)]
    pairs = paired([meant(each) for each in words[0]], [meant(each) for each in words[1]])
    rows = []
    for pair in pairs:
        if pair.own is None and pair.other is not None:
            rows.append(Row((), (Piece("added", other[pair.other]),)))
        elif pair.other is None and pair.own is not None:
            rows.append(Row((Piece("removed", one[pair.own]),), ()))
        elif pair.own is not None and pair.other is not None:
            rows.append(_row(one[pair.own], other[pair.other], words[0][pair.own], words[1][pair.other]))
    return tuple(rows)


def _row(one: str, other: str, own: Sequence[Written], its: Sequence[Written]) -> Row:
    if plain(one) == plain(other):
        return Row((Piece("same", one),), (Piece("same", other),))
    pieces = diff(one, other)
    same = sum(len(piece.text) for piece in pieces if piece.sort == "same")
    if same >= _EDITED * max(len(one), len(other)):
        return Row(
            tuple(piece for piece in pieces if piece.sort != "added"),
            tuple(piece for piece in pieces if piece.sort != "removed"),
        )
    return Row(_marked(one, own, its, "removed"), _marked(other, its, own, "added"), reworded=True)


def _marked(text: str, words: Sequence[Written], others: Sequence[Written], sort: str) -> tuple[Piece, ...]:
    """Cut a paragraph at the words that say what the other one does not."""
    known, plains = meant(others), {each.token.plain for each in others}
    marks = []
    for word in words:
        says = meant([word])
        new = bool(says) and says.isdisjoint(known) and word.token.plain not in plains
        marks.append(
            (word, (new and len(word.token.plain) >= _LEAST) or (new and word.token.number is not None))
        )
    pieces: list[Piece] = []
    at = 0
    for is_new, run in groupby(marks, key=lambda each: each[1]):
        if not is_new:
            continue
        some = [word for word, _ in run]
        start, end = some[0].start, some[-1].end
        pieces += [Piece("same", text[at:start])] if start > at else []
        pieces.append(Piece("removed" if sort == "removed" else "added", text[start:end]))
        at = end
    return (*pieces, *([Piece("same", text[at:])] if at < len(text) else []))
