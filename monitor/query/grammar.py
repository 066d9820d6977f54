"""The grammar of the query language, in lark. Text becomes lexemes, lexemes become the tree.

Which lexemes make a whole sentence is decided before, in `reading`; here stands what the signs are and how tightly
they bind. HALF and OPEN_QUOTE never reach the parser, and no text is UNFINISHED: the reading sets it. lark is imported when the first query is read.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

from monitor.query.tree import FIELDS, TEXT_FIELDS

if TYPE_CHECKING:
    from lark import Lark, Token

_QUOTES = '"“”„‟«»″＂〝〞〟'
_END = rf"(?=[\s(){_QUOTES}]|$)"
_BLANKS = " \u00a0\u202f\u2009"

GRAMMAR = rf"""
start: either | HALF | OPEN_QUOTE
?either: both (OR both)*
?both: negated (AND? negated)*
?negated: (NOT | MINUS) negated -> negation
    | chain
?chain: one (NEAR one)*
?one: "(" either ")"
    | ATLEAST one -> at_least
    | SAME one -> same
    | TEXT_FIELD one -> inside
    | VALUE_FIELD (single | "(" several ")") -> field
    | WORD -> word
    | NUMBER -> word
    | UNFINISHED -> unfinished
    | QUOTED -> quoted
    | EXACT -> exact
    | LIST -> word_list
single: value
several: (value | OR)+
value: WORD | NUMBER | UNFINISHED | QUOTED | EXACT | LIST

QUOTED.9: /[{_QUOTES}][^{_QUOTES}]*[{_QUOTES}]\*?/
    | /‘[^‘’\n]*(?:’\w[^‘’\n]*)*’(?!\w)\*?/
    | /‚[^‚‘’\n]+[‘’]\*?/
    | /[‹›][^‹›]*[‹›]\*?/
OPEN_QUOTE.8: /[{_QUOTES}][^{_QUOTES}]*/
NEAR.7: /(?i:o?near|w|pre)\/\d+(?=[\s(){_QUOTES}=$]|$)/
ATLEAST.7: /(?i:atleast)\/\d+(?=[\s(){_QUOTES}=$]|$)/
SAME.7: /(?i:same)\/(?i:paragraph|sentence)(?=[\s(){_QUOTES}=$]|$)/
HALF.6: /(?:O?NEAR(?:\/\S*)?|(?i:(?:atleast|same)\/\w*|o?near\/)){_END}/
AND.6: /AND{_END}/
OR.6: /OR{_END}/
NOT.6: /NOT{_END}/
TEXT_FIELD.6: /(?i:{"|".join(TEXT_FIELDS)}):(?!\/\/)/
VALUE_FIELD.6: /(?i:{"|".join(FIELDS)}):(?!\/\/)/
MINUS.5: /(?:(?<![^\s(])|(?<=(?i:title:))|(?<=(?i:body:)))[-\u2212](?=[^\s\-\u2212)])/
EXACT.5: /=[^\s(){_QUOTES}=]+/
LIST.5: /\$[^\W\d]\w*(?:-\w+)*/
NUMBER.4: /\d{{1,3}}(?:[{_BLANKS}]\d{{3}})+(?![\w*])/
WORD.1: /[^\s(){_QUOTES}]+/
UNFINISHED: /x(?<!x)/

LPAR: "("
RPAR: ")"
%ignore /\s+/
"""


@cache
def _language() -> Lark:
    from lark import Lark

    from monitor.query.building import Building

    return Lark(GRAMMAR, parser="lalr", lexer="basic", transformer=Building())


def lexemes(text: str) -> list[Token]:
    """Divide a text into the signs of the language. Every text can be divided."""
    # `Lark.lex` would build its lexer anew for each text
    reading: Any = _language().parse_interactive(text)
    return list(reading.lexer_thread.lex(reading.parser_state))


def build(lexed: Iterable[Token]) -> Any:
    """Make the tree of lexemes that form a whole sentence. Raises lark's UnexpectedToken where they do not."""
    parser: Any = _language().parse_interactive("")
    last = None
    for last in lexed:
        parser.feed_token(last)
    return parser.feed_eof(last)
