"""What a publisher changed of an article: the difference word by word, and what kind of change each one is.

`diff` divides two texts into what stayed, what went and what came; `typed` says of a change whether it is a headline, a
number, a name, a quotation, a paragraph, a correction note, another wording, or cosmetic. Pure, and bounded: a text of
any size and any shape is compared in about a second at most.
"""

from monitor.changes.difference import Piece, Sort, diff
from monitor.changes.typing import Change, Kind, is_cosmetic, typed

__all__ = ["Change", "Kind", "Piece", "Sort", "diff", "is_cosmetic", "typed"]
