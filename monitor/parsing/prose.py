"""Plain text that somebody saved or sent, divided into its paragraphs."""

from __future__ import annotations

import re

SENTENCE_END = re.compile(r"[.!?:;,…]['\"”’»)\]]*$")
_LINE_END = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_BLANK_LINE = re.compile(r"\n[ \t\u00a0]*\n")


def with_line_feeds(text: str) -> str:
    """Write every kind of line end as a line feed, that of a page too."""
    return _LINE_END.sub("\n", text)


def paragraphs(text: str) -> list[str]:
    """Divide text at blank lines, and at line ends where each line is whole sentences; else lines were only wrapped."""
    found: list[str] = []
    for part in _BLANK_LINE.split(text):
        lines = [line.strip() for line in part.split("\n") if line.strip()]
        if all(SENTENCE_END.search(line) for line in lines[:-1]):
            found += lines
        else:
            found.append(" ".join(lines))
    return found
