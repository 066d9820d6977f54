"""Readers of exported files that are not ours: what each file says, as plain text or field by field."""

from __future__ import annotations

import csv
import email
import io
import json
import re
from email.message import EmailMessage
from email.policy import default
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import docx
import openpyxl
import rispy
from bibtexparser.entrypoint import parse_string
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from markdown_it import MarkdownIt
from pypdf import PdfReader


class Page(HTMLParser):
    """The text of a page by the element and the class it stands in, and every start tag."""

    VOID = frozenset({"meta", "br", "rect", "img", "hr", "link"})

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[tuple[str, str]] = []
        self.said: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.tags.append((tag, named))
        if tag not in self.VOID:
            self.open.append((tag, (named.get("class") or "").split(" ")[0]))

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        for name in {name for pair in self.open for name in pair if name}:
            self.said.setdefault(name, []).append(data)

    def of(self, name: str) -> str:
        return "".join(self.said.get(name, []))


def page(markup: str) -> Page:
    """Read a web page; every element of it must be closed."""
    found = Page()
    found.feed(markup)
    found.close()
    assert found.open == [], "every element is closed"
    return found


def message(path: Path) -> EmailMessage:
    """Read a message."""
    found = email.message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(found, EmailMessage)
    assert not [defect for part in found.walk() for defect in part.defects]
    return found


def half(path: Path, kind: str) -> str:
    """Return a half of a message: plain or html."""
    part = message(path).get_body((kind,))
    assert part is not None
    content = part.get_content()
    assert isinstance(content, str)
    return content


def sheet(path: Path) -> list[dict[str, Any]]:
    """Return the cells of the first sheet by the names of their columns."""
    rows = list(openpyxl.load_workbook(path)["Clippings"].iter_rows())
    return [dict(zip([cell.value for cell in rows[0]], row, strict=True)) for row in rows[1:]]


def table(path: Path) -> list[dict[str, str]]:
    """Return the lines of a CSV file."""
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def references(path: Path) -> list[dict[str, Any]]:
    """Return the references of a RIS file."""
    found: list[dict[str, Any]] = rispy.loads(path.read_bytes().decode().replace("\r\n", "\n"))
    return found


def entries(path: Path) -> list[dict[str, str]]:
    """Return the entries of a BibTeX file; nothing in it may be anything else."""
    library = parse_string(path.read_text("utf-8"))
    assert not library.failed_blocks
    assert not library.comments
    return [
        {"key": entry.key, "kind": entry.entry_type, **{field.key: field.value for field in entry.fields}}
        for entry in library.entries
    ]


LATEX = {
    "\\textbackslash{}": "\\",
    "\\textbraceleft{}": "{",
    "\\textbraceright{}": "}",
    "\\textasciicircum{}": "^",
    "\\textasciitilde{}": "~",
    "\\textquotedbl{}": '"',
    "\\char64{}": "@",
    **{f"\\{sign}": sign for sign in "$&#%_"},
}


def unlatexed(value: str) -> str:
    """Read LaTeX of ours as LaTeX would; anything that is not a known word or sign fails."""
    known = "|".join(map(re.escape, LATEX))
    assert not re.search(r'[\\{}$&#%_^~"@]', re.sub(known, "", value)), value
    return re.sub(known, lambda found: LATEX[found[0]], value)


def markdown(path: Path) -> tuple[list[tuple[str, str]], str]:
    """Return the blocks of a Markdown file (the element around each text, and the text), and its HTML."""
    parser = MarkdownIt("commonmark", {"linkify": False}).enable(["table", "strikethrough"])
    text = path.read_text("utf-8")
    blocks: list[tuple[str, str]] = []
    around: list[str] = []
    for token in parser.parse(text):
        if token.nesting == 1:
            around.append(token.tag)
        elif token.nesting == -1:
            around.pop()
        elif token.type == "inline":
            said = "".join(
                {"text": child.content, "hardbreak": "\n", "softbreak": "\n"}.get(child.type, child.content)
                for child in token.children or []
            )
            blocks.append(("/".join(around), said))
        else:
            blocks.append((token.type, token.content))
    return blocks, parser.render(text)


def document_text(path: Path) -> str:
    """Return all text of a Word document, that of its links included."""
    document = docx.Document(str(path))
    return "\n".join(Paragraph(each, document).text for each in document.element.body.iter(qn("w:p")))


def pdf_text(path: Path) -> str:
    """Return the text of a PDF, its lines joined."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def everything(name: str, path: Path) -> str:
    """Return all that a file says, whatever its format, with blanks made one."""
    match name:
        case "html":
            said = page(path.read_text("utf-8")).of("body")
        case "pdf":
            said = pdf_text(path)
        case "docx":
            said = document_text(path)
        case "md":
            said = "\n".join(text for _, text in markdown(path)[0])
        case "xlsx":
            book = openpyxl.load_workbook(path)
            said = "\n".join(
                str(cell.value)
                for each in book
                for row in each.iter_rows()
                for cell in row
                if cell.value is not None
            )
        case "json":
            said = json.dumps(json.loads(path.read_text("utf-8")), ensure_ascii=False)
        case "bibtex":
            said = "\n".join(
                unlatexed(value.strip("{}"))
                if name not in {"title", "author"}
                else unlatexed(value.removeprefix("{").removesuffix("}"))
                for entry in entries(path)
                for name, value in entry.items()
                if name not in {"key", "kind"}
            )
        case "eml":
            said = half(path, "plain") + page(half(path, "html")).of("body") + str(message(path)["Subject"])
        case "csv":
            said = "\n".join(value for row in table(path) for value in row.values())
        case _:
            said = path.read_text("utf-8")
    return " ".join(said.split())
