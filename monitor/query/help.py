"""The table of operators and fields, from which the help page is made. What is not in it does not exist.

Pure data and its printing; the grammar and this table are held together by a test.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the help page. `topic`: may stand in the query of a topic."""

    kind: Literal["operator", "field"]
    name: str
    form: str
    meaning: str
    example: str
    topic: bool = True


def _operator(name: str, form: str, meaning: str, example: str) -> Entry:
    return Entry("operator", name, form, meaning, example)


def _field(name: str, form: str, meaning: str, example: str, *, topic: bool = True) -> Entry:
    return Entry("field", name, form, meaning, example, topic)


TABLE: tuple[Entry, ...] = (
    _operator("word", "word", "the word and its inflected forms in English, French and German", "évacuation"),
    _operator("blank", "word word", "both, anywhere in the article", "calais police"),
    _operator("AND", "… AND …", "both", "camp AND police"),
    _operator("OR", "… OR …", "one of them, or both", "camp OR jungle"),
    _operator("NOT", "… NOT …", "without what follows", 'camp NOT "summer camp"'),
    _operator("-", "-word", "without the word, phrase or group", "camp -festival"),
    _operator("()", "( … )", "what belongs together", "(camp OR jungle) AND police"),
    _operator(
        '"', '"exact phrase"', "these words in this order, not inflected; any kind of quotes", '"lorry park"'
    ),
    _operator("*", "begin*", "any word that begins so; also at the end of a phrase", "evict*"),
    _operator(
        "NEAR",
        "… NEAR/n …",
        "at most n words apart, in either order; neighbours are 1 apart; of words, phrases or groups; also written w/n",
        "camp* NEAR/12 (clear* OR evict*)",
    ),
    _operator("ONEAR", "… ONEAR/n …", "the same, in this order; also written pre/n", "police ONEAR/5 clear*"),
    _operator("w", "… w/n …", "another way to write NEAR/n", "camp w/5 police"),
    _operator("pre", "… pre/n …", "another way to write ONEAR/n", "police pre/5 camp"),
    _operator(
        "atleast",
        "atleast/n (…)",
        "found at least n times; before same/…: in at least n of them",
        "atleast/3 (camp OR jungle)",
    ),
    _operator(
        "same",
        "same/paragraph (…)",
        "within one paragraph, or same/sentence; a short line without a stop, as teasers are, is no sentence",
        "same/paragraph (camp AND police)",
    ),
    _operator("=", "=Word", "written exactly so, with its capitals and accents", "=Polish"),
    _operator("$", "$name", "the words of a list that you keep", "$camp NEAR/12 $clearing"),
    _operator(
        "number",
        "1,185",
        "the number however its digits are grouped; 54m finds 54 million, 54 Mio, £54m",
        "£54m",
    ),
    _operator(
        "#",
        "#m",
        "any number written against m (54m), also #bn, #million, #k; #money is any sum in figures",
        "#money NEAR/5 border",
    ),
    _field("title", "title:", "in the title", "title:(camp OR jungle)"),
    _field("body", "body:", "in the text", 'body:"border force"'),
    _field("author", "author:", "who wrote it", 'author:"Jane Doe"'),
    _field("outlet", "outlet:", "who published it", 'outlet:(BBC OR "Le Monde")'),
    _field("feed", "feed:", "through which feed it came: words of its title or its address", "feed:europe"),
    _field("folder", "folder:", "the folder of the feed, with the folders below", "folder:France"),
    _field("topic", "topic:", "tagged with a topic", 'topic:"border funding"'),
    _field("lang", "lang:", "the language, as two letters", "lang:fr"),
    _field(
        "date",
        "date:",
        "published on these days, else arrived: a day, a month, a year, a range, or 7d, 2w, 3m, 1y, today "
        "(in a topic, only days that do not move)",
        "date:2021-11..2021-12",
    ),
    _field("arrived", "arrived:", "arrived in the archive on these days", "arrived:7d", topic=False),
    _field("state", "state:", "how its text stands: full, summary, paywall …", "state:full", topic=False),
    _field("story", "story:", "part of the story with this number", "story:12", topic=False),
    _field(
        "note",
        "note:",
        "words of your own notes on articles, passages or clippings, and words that you highlighted",
        "note:check",
        topic=False,
    ),
    _field("search", "search:", "found by a saved search of yours", 'search:"my desk"', topic=False),
    _field(
        "is",
        "is:",
        "unread, read, starred, dismissed, clipped, highlighted, untagged, changed",
        "is:(unread OR starred)",
        topic=False,
    ),
    _field(
        "has",
        "has:",
        "has:note, with a note of yours, on the article, a passage or a clipping",
        "has:note",
        topic=False,
    ),
    _field(
        "sort", "sort:", "the order of the list: date, arrival or relevance", "camp sort:arrival", topic=False
    ),
)

_INTRODUCTION = """\
A query finds articles by their words and properties. Words are whole words; capitals, accents, and kinds
of quotes and hyphens do not matter. AND, OR and NOT are written in capitals. What binds tighter comes first:
( ), then NEAR and ONEAR, then NOT, then AND or a blank, then OR. In a chain, a NEAR/5 b NEAR/5 c, each is near
to the next; where the distances differ, the chain is grouped from the left. Title and text are never crossed.
"""


def render_text() -> str:
    """Write the help page as plain text, in lines of at most 110 characters."""
    width = max(len(entry.form) for entry in TABLE) + 2
    lines = [_INTRODUCTION]
    for kind, heading in (("operator", "Words and operators"), ("field", "Fields")):
        lines.append(heading)
        for entry in TABLE:
            if entry.kind != kind:
                continue
            note = "" if entry.topic else " (not in topics)"
            first, *rest = _wrapped(f"{entry.meaning}{note}", 108 - width)
            lines.append(f"  {entry.form:<{width}}{first}")
            lines += [f"  {'':<{width}}{more}" for more in (*rest, f"e.g. {entry.example}")]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _wrapped(text: str, width: int) -> list[str]:
    import textwrap

    return textwrap.wrap(text, width)
