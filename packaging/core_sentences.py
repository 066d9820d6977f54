"""What the core says to people, gathered from its source: each sentence as a template with numbered places.

The core speaks English, in its archives and to scripts as well; the window recognises these templates again
(`ui/core_words.py`) and says them in its own language. So nothing in the core has to know of translation, and what was
stored in English long ago, or comes from a child process, is translated like anything else.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from monitor import errors

# rooms whose texts no window shows, apart from their errors: documents that are exported, pages of a terminal, what the window says by itself
SILENT = re.compile(
    r"newsroom/|tour\.py|query/(help|tree|fts|grammar|characters)\.py|cli/(output|stats|verify|help|stories)\.py"
    r"|identity\.py|material\.py|exports/(?!__init__|figures|pdf|verifying)|changes/|likeness/|redirectors|presence"
    r"|parsing/(?!states|feeds|sitemaps|jsonfeed|files|images|exported|pages|mails|messages)"
)
# rooms that also say halves of sentences and name the steps of the journal
PHRASES = re.compile(
    r"licence\.py|lock\.py|opml\.py|subscribe\.py|topic_files\.py|query/|web/(?!fetch)|stages/stage|workers/pool"
    r"|parsing/exported|cli/(feeds|importing)|store/(?!schema|fields|nearby|finding|folding|search\.py|snippets|index|rows"
    r"|completeness|evidence|adding|arriving|dates|freezing)"
)
# single words that stand in the places of sentences, and what the system says of files
WORDS = [
    "confirm",
    "reject",
    "add",
    "withdraw",
    "title",
    "text",
    "paragraph",
    "sentence",
    "author",
    "outlet",
    "feed",
    "folder",
    "topic",
    "language",
    "date",
]
OF_THE_SYSTEM = (
    "File exists",
    "Input/output error",
    "Is a directory",
    "No space left on device",
    "No such file or directory",
    "Not a directory",
    "Operation not permitted",
    "Permission denied",
    "Read-only file system",
    "Too many open files",
)
NOT_SAID = {
    "debug",
    "info",
    "warning",
    "error",
    "exception",
    "compile",
    "execute",
    "column",
    "all",
    "echo",
    "print",
    "comment",
    "remembered",
}
BUGS = {"ValueError", "TypeError", "RuntimeError", "AssertionError", "AttributeError", "KeyError"}
NO_TEXT = re.compile(
    r"\\|\(\?|\n|%\w|</|\b(SELECT|INSERT|UPDATE|DELETE|CREATE|WHERE|JOIN|PRAGMA|ORDER BY|IS (?:NOT )?NULL|CASE|CAST|IN|AS|DESC"
    r"|BETWEEN)\b|_id|unicode61| = 1$|[<>=]\w|\w=|^NOT "
)
# how sentences are joined, and words of the reader quoted
JOINTS = {"{1}; {2}": "ss", "{1}: {2}": "ss", "“{1}”": "q"}
ERRORS = {name for name in vars(errors) if name.endswith("Error")}
MOST = 16  # ways in which one sentence may be put together

# what a place is called where it holds words of the core, and not a name, a path or a number
SPEAKS = re.compile(
    r"sentence|error|strerror|failed|why|what|how|reason|problem|policy|meant|missing|words?|words_within|named|unit|noun"
    r"|kind|key|offer|told|into|allowed|also|times|feeds|which|broken|_\w+|where|nearest"
)


COUNTS = re.compile(r"len|count|distance|paragraph|line|column|status|port")


@dataclass(frozen=True)
class Place:
    """A place in a template: "n" for a number, "s" for words of the core, "q" for what is quoted, "v" for other values."""

    kind: str


Parts = tuple[str | Place, ...]


def templates(core: Path) -> dict[str, str]:
    """Give the templates of all that the core says to people, in order, each with the kinds of its places."""
    found = dict.fromkeys((*WORDS, *OF_THE_SYSTEM), "") | JOINTS
    for path in sorted(core.rglob("*.py")):
        place = path.relative_to(core).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for parts in _of_room(tree, sentences=not SILENT.match(place), phrases=bool(PHRASES.match(place))):
            template = numbered(parts)
            kinds = _kinds(parts)
            found[template] = _either(found.get(template, kinds), kinds)
    return {template: found[template] for template in sorted(found)}


def _kinds(parts: Parts) -> str:
    before = ("", *parts)
    return "".join(
        "q" if str(before[at]).endswith("“") else part.kind
        for at, part in enumerate(parts)
        if isinstance(part, Place)
    )


def _either(one: str, other: str) -> str:
    """Give the kinds of places that are filled in two ways."""
    return "".join(a if a == b else "s" if "s" in (a, b) else "v" for a, b in zip(one, other, strict=True))


def _of_room(tree: ast.Module, *, sentences: bool, phrases: bool) -> Iterator[Parts]:
    room = Room(tree)
    ways = {node: room.ways(node) for node in room.texts()}
    for node, each in ways.items():
        raised = room.is_raised(node)
        if node in room.inlined or not (sentences or raised):
            continue
        for parts in each:
            # a phrase that has a name of its own is a key, or is found where it is used
            if is_said(numbered(parts), raised or (phrases and not room.is_named(node))):
                yield parts


def numbered(parts: Parts) -> str:
    """Write a template: its texts, with a number for each place."""
    places = itertools.count(1)
    return "".join(f"{{{next(places)}}}" if isinstance(part, Place) else part for part in parts)


def is_said(template: str, phrases: bool) -> bool:
    """Tell whether people read a text: a whole sentence, or in some rooms a phrase."""
    if NO_TEXT.search(template):
        return False
    bare = re.sub(r"\{\d+\}", "", template)
    words = re.findall(r"(?<![\w$-])[A-Za-z’']{2,}(?![\w/-])", bare)
    if re.match(r"[A-Z“{$]", template) and template.endswith((".", "?", ".)")) and len(words) > 2:
        return True
    return phrases and bool(words) and " " in template and (len(words) > 1 or bare != template)


class Room:
    """One module of the core, whose texts are looked at with what they are made of."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self._parent = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        self.inlined: set[ast.expr] = set()
        self._named = {
            target.id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }

    def texts(self) -> Iterator[ast.expr]:
        """Give each text that is not a part of another one, and is neither documentation nor hidden."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.JoinedStr) or (
                isinstance(node, ast.Constant) and isinstance(node.value, str)
            ):
                parent = self._parent[node]
                if isinstance(parent, ast.JoinedStr | ast.FormattedValue | ast.Expr):
                    continue
                if isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.Add):
                    node = self._whole(parent)
                if not self._hidden(node):
                    yield node

    def is_raised(self, node: ast.AST) -> bool:
        """Tell whether a text is the sentence of an error."""
        while isinstance(node := self._parent[node], ast.expr):
            pass
        return (
            isinstance(node, ast.Raise)
            and isinstance(node.exc, ast.Call)
            and ast.unparse(node.exc.func) in ERRORS
        )

    def is_named(self, node: ast.AST) -> bool:
        """Tell whether a text stands in a constant of the module."""
        while isinstance(node := self._parent[node], ast.expr | ast.keyword):
            pass
        return isinstance(node, ast.Assign | ast.AnnAssign) and self._parent[node] is self.tree

    def _whole(self, sum_: ast.expr) -> ast.expr:
        parent = self._parent[sum_]
        return (
            self._whole(parent) if isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.Add) else sum_
        )

    def _hidden(self, node: ast.AST) -> bool:
        """Tell whether a text goes to the log, the database, the help of a command or the developers."""
        while (parent := self._parent.get(node)) is not None and isinstance(parent, ast.expr | ast.keyword):
            if isinstance(parent, ast.keyword) and parent.arg in {"help", "short_help", "epilog", "metavar"}:
                return True
            if isinstance(parent, ast.Call):
                name = (
                    parent.func.attr
                    if isinstance(parent.func, ast.Attribute)
                    else getattr(parent.func, "id", "")
                )
                if name in NOT_SAID | BUGS or ".memory." in ast.unparse(parent.func):
                    return True
            if isinstance(parent, ast.Compare | ast.Subscript | ast.JoinedStr):
                return True
            node = parent
        return False

    def ways(self, node: ast.expr) -> list[Parts]:
        """List the ways in which a text can be put together; what is known only at run time is a place."""
        return list(dict.fromkeys(_merged(way) for way in self._ways(node, ())))[:MOST]

    def _ways(self, node: ast.expr, seen: tuple[str, ...]) -> list[Parts]:
        match node:
            case ast.Constant(value=str(text)):
                named = re.split(r"\{(\w+)\}", text)  # as `str.format` has it
                return [tuple(Place(_kind(part)) if at % 2 else part for at, part in enumerate(named))]
            case ast.JoinedStr(values=values):
                return self._product(values, seen)
            case ast.FormattedValue(value=value, format_spec=None):
                return self._ways(value, seen)
            case ast.FormattedValue(format_spec=ast.JoinedStr(values=[ast.Constant(value=spec)])) if (
                "," in str(spec)
            ):
                return [(Place("n"),)]
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self._product([left, right], seen)
            case ast.BinOp(left=ast.Constant(value=str(text)), op=ast.Mult()):
                return [("",), (text,)]
            case ast.IfExp(body=one, orelse=other):
                return [*self._ways(one, seen), *self._ways(other, seen)]
            case ast.BoolOp(op=ast.Or(), values=values):
                return [way for value in values for way in self._ways(value, seen)]
            case ast.Name(id=name) if name not in seen:
                return self._of_name(node, (*seen, name))
            case ast.Subscript(value=ast.Name(id=name)) if isinstance(
                table := self._named.get(name), ast.Dict
            ):
                if all(self._textual(value) for value in table.values):
                    return [way for value in table.values for way in self._ways(value, seen)]
        return [(Place(_kind(_name_of(node))),)]

    def _product(self, values: Iterable[ast.expr], seen: tuple[str, ...]) -> list[Parts]:
        ways: list[Parts] = [()]
        for value in values:
            more = self._ways(value, seen)
            ways = (
                [way + each for way in ways for each in more]
                if len(ways) * len(more) <= MOST
                else [(*way, Place("v")) for way in ways]
            )
        return ways

    def _of_name(self, name: ast.Name, seen: tuple[str, ...]) -> list[Parts]:
        values = list(self._assigned(name))
        if not values and name.id in self._named:
            values = [self._named[name.id]]
        if not values or not all(self._textual(value) for value in values):
            return [(Place(_kind(name.id)),)]
        if isinstance(self._parent[name], ast.FormattedValue) and not self._stands_alone(name):
            self.inlined |= {part for value in values for part in self._leaves(value)}
        return [way for value in values for way in self._ways(value, seen)]

    def _leaves(self, node: ast.expr) -> list[ast.expr]:
        return (
            [*self._leaves(node.body), *self._leaves(node.orelse)] if isinstance(node, ast.IfExp) else [node]
        )

    def _stands_alone(self, name: ast.Name) -> bool:
        """Tell whether a name is also used otherwise than inside of another text."""
        return any(
            isinstance(each, ast.Name)
            and each.id == name.id
            and isinstance(each.ctx, ast.Load)
            and not isinstance(self._parent[each], ast.FormattedValue)
            for each in ast.walk(self._function(name))
        )

    def _function(self, node: ast.AST) -> ast.AST:
        while not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Module):
            node = self._parent[node]
        return node

    def _assigned(self, name: ast.Name) -> Iterator[ast.expr]:
        """Give what a name stands for in its function; what is not written out there is given as a name."""
        function = self._function(name)
        if isinstance(function, ast.Module):
            return
        for each in ast.walk(function):
            match each:
                case ast.Assign(targets=[target], value=value) | ast.NamedExpr(target=target, value=value):
                    if _names(target, name.id):
                        yield value if isinstance(target, ast.Name) else name
                case ast.For(target=target) | ast.comprehension(target=target) | ast.AugAssign(target=target):
                    if _names(target, name.id):
                        yield name
                case ast.arg(arg=name.id):
                    yield name

    def _textual(self, node: ast.expr) -> bool:
        match node:
            case ast.Constant(value=str()) | ast.JoinedStr():
                return True
            case ast.IfExp(body=one, orelse=other):
                return self._textual(one) and self._textual(other)
        return False


def _name_of(node: ast.AST) -> str:
    """Name what stands in a place, as far as it has a name: of a call what is called, of a choice its first."""
    match node:
        case ast.Call(func=ast.Attribute(attr="join"), args=[inner]) | ast.Call(func=inner):
            return _name_of(inner)
        case ast.FormattedValue(value=inner) | ast.Subscript(value=inner) | ast.BoolOp(values=[inner, *_]):
            return _name_of(inner)
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _names(target: ast.expr, name: str) -> bool:
    return any(isinstance(each, ast.Name) and each.id == name for each in ast.walk(target))


def _kind(name: str) -> str:
    return "n" if COUNTS.fullmatch(name) else "s" if SPEAKS.fullmatch(name) else "v"


def _merged(way: Parts) -> Parts:
    """Join texts that stand beside each other."""
    merged: list[str | Place] = []
    for part in way:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        elif part != "":
            merged.append(part)
    return tuple(merged)
