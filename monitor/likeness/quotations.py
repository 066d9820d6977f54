"""What stands between quotation marks, in the ways in which English, French and German write them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

_QUOTED = re.compile(
    r"“([^“”„\"]{3,})[”“]|„([^“”„\"]{3,})[”“\"]|«\s*([^«»]{3,}?)\s*»|»([^«»]{3,}?)«|\"([^\"“”„]{3,})\"|(?<!\w)‘((?:[^‘’]|’(?=\w)){3,})’(?!\w)"
)


def quotations(text: str) -> Iterator[tuple[str, int, int]]:
    """Give what is quoted, and where it stands with its marks, half-open."""
    for match in _QUOTED.finditer(text):
        yield next(part for part in match.groups() if part), match.start(), match.end()
