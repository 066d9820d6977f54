"""The query language: text becomes a tree, a tree becomes an FTS5 expression and an exact judge of texts.

Light to import: lark and Stemmer come in with the first query that needs them.
"""

from __future__ import annotations

from monitor.query.compile import Compiled, Judgement, compile_query
from monitor.query.dates import dates
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
