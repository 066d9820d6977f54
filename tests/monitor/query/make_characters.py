"""Makes `monitor/query/characters.py` from SQLite itself: `python -m tests.monitor.query.make_characters`.

What lives here: asking FTS5's unicode61 what it does with every code point. Nothing at run time needs it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pysqlite3.dbapi2 as sqlite3

PLAIN = "unicode61 remove_diacritics 2"
TARGET = Path(__file__).parents[3] / "monitor" / "query" / "characters.py"


class Characters(NamedTuple):
    """What unicode61 does with each code point: divides words, is dropped inside them, or becomes another."""

    dividers: list[int]
    marks: list[int]
    folds: dict[int, int]


def every_code_point() -> Iterator[int]:
    """List the code points that can stand in a text: no NUL, no surrogates."""
    yield from range(1, 0xD800)
    yield from range(0xE000, 0x110000)


def ask(tokenizer: str, code_points: Iterable[int]) -> Characters:
    """Ask FTS5 how `tokenizer` treats each code point, by what becomes of it between two letters q."""
    connection = sqlite3.connect(":memory:")
    connection.execute(f'CREATE VIRTUAL TABLE t USING fts5(x, tokenize="{tokenizer}")')
    connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, instance)")
    asked = list(code_points)
    size = 4096
    for start in range(0, len(asked), size):
        line = " ".join(f"q{chr(point)}q" for point in asked[start : start + size])
        connection.execute("INSERT INTO t(rowid, x) VALUES (?, ?)", (start + 1, line))
    found = Characters([], [], {})
    for start in range(0, len(asked), size):
        rows = connection.execute("SELECT term FROM v WHERE doc = ? ORDER BY offset", (start + 1,))
        terms = iter([str(row[0]) for row in rows])
        for point in asked[start : start + size]:
            term = next(terms)
            if term == "q":
                assert next(terms) == "q"
                found.dividers.append(point)
            elif term == "qq":
                found.marks.append(point)
            else:
                assert len(term) == 3 and term[0] == term[2] == "q", (point, term)
                if ord(term[1]) != point:
                    found.folds[point] = ord(term[1])
        assert next(terms, None) is None
    return found


def ours(dividers: Iterable[int], marks: Iterable[int]) -> list[int]:
    """Choose what shall divide words though unicode61, which knows Unicode 6.1, takes it for a letter.

    Symbols, punctuation and invisible signs that are younger (emoji, ₽, ₿), whole blocks of emoji so that
    next year's are in as well, and the letter-like apostrophes U+02BB and U+02BC.
    """
    known = {*dividers, *marks}
    emoji = {*range(0x1F000, 0x1FB00)}
    planes = [*range(0x80, 0xD800), *range(0xF900, 0x10000), *emoji]
    chosen = {0x02BB, 0x02BC}
    for point in planes:
        category = unicodedata.category(chr(point))
        if point not in known and (category[0] in "PS" or category == "Cf" or point in emoji):
            if point in emoji and category[0] in "LN":
                continue
            chosen.add(point)
    return sorted(chosen)


def ranges(points: Iterable[int]) -> str:
    """Write code points as hexadecimal ranges divided by blanks."""
    found: list[list[int]] = []
    for point in sorted(points):
        if found and found[-1][1] == point - 1:
            found[-1][1] = point
        else:
            found.append([point, point])
    return " ".join(f"{a:x}" if a == b else f"{a:x}-{b:x}" for a, b in found)


def lines(name: str, text: str) -> str:
    """Write a constant as a string of several lines."""
    rows: list[str] = []
    row = ""
    for word in text.split(" "):
        if len(row) + len(word) + 1 > 98:
            rows.append(row)
            row = ""
        row += word + " "
    rows.append(row.rstrip())
    body = "\n".join(f'    "{row}"' for row in rows)
    return f"{name} = (\n{body}\n)\n"


def module() -> str:
    """Write the whole data module."""
    plain = ask(PLAIN, every_code_point())
    folds = " ".join(f"{a:x}:{b:x}" for a, b in sorted(plain.folds.items()))
    return (
        '"""What FTS5\'s unicode61 (remove_diacritics 2) does with each character. Data only, made from SQLite itself\n'
        "by `python -m tests.monitor.query.make_characters`; hexadecimal code points and ranges. Never edited by hand.\n"
        '"""\n\n'
        "# divides words\n"
        + lines("DIVIDERS", ranges(plain.dividers))
        + "\n# divides words because we say so: what is younger than SQLite's tables, and apostrophes that look like letters\n"
        + lines("OUR_DIVIDERS", ranges(ours(plain.dividers, plain.marks)))
        + "\n# is dropped inside a word, divides at its beginning\n"
        + lines("MARKS", ranges(plain.marks))
        + "\n# becomes another character\n"
        + lines("FOLDS", folds)
    )


if __name__ == "__main__":
    TARGET.write_text(module(), encoding="utf-8")
