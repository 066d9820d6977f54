"""The query language: text becomes a tree, a tree becomes an FTS5 expression and an exact judge of texts.

Each name is imported when it is first asked for: the window starts with the words alone, and lark and Stemmer come in
with the first query that needs them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.query.compile import Compiled, Judgement, compile_query
    from monitor.query.days import dates
    from monitor.query.document import Document
    from monitor.query.lexicon import Lexicon, TextLexicon
    from monitor.query.reading import Parsed, parse, parse_strict
    from monitor.query.tree import fields_of, is_text, lists_of, render, topics_of
    from monitor.query.why import Clause

__all__ = [
    "Clause",
    "Compiled",
    "Document",
    "Judgement",
    "Lexicon",
    "Parsed",
    "TextLexicon",
    "compile_query",
    "dates",
    "fields_of",
    "is_text",
    "lists_of",
    "parse",
    "parse_strict",
    "render",
    "topics_of",
]

_HOMES = {
    "compile": ("Compiled", "Judgement", "compile_query"),
    "days": ("dates",),
    "document": ("Document",),
    "lexicon": ("Lexicon", "TextLexicon"),
    "reading": ("Parsed", "parse", "parse_strict"),
    "tree": ("fields_of", "is_text", "lists_of", "render", "topics_of"),
    "why": ("Clause",),
}


def __getattr__(name: str) -> object:
    """Import a name from its module."""
    home = next((home for home, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = found
    return found
