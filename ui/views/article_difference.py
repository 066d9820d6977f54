"""One version held against the next, as text: what was removed struck through, what was added underlined, both tinted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from monitor.changes import Change, Kind, Piece
from ui.models.words import number
from ui.speech import tr
from ui.theme import ARTICLE, HEADLINE, MEASURE, TEXT, XL, XXL, L, S, Theme
from ui.views.article_text import one_line, shown
from ui.views.still_text import StillText

LONGEST_SAME = (
    3_000  # code points of what stayed that are shown in one stretch; the middle of a longer one is left out
)
LONGEST_SHOWN = 200_000  # code points of one comparison
LONGEST_TOLD = 400  # code points of a change in the list of changes
MOST_TOLD = 40
_BLANK_LINES = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Comparison:
    """One version held against the next."""

    number: int  # its place among the versions, the oldest first
    changes: tuple[Change, ...]
    title: tuple[Piece, ...]
    text: tuple[Piece, ...]


def kind_words(kind: Kind) -> str:
    """Name a kind of change."""
    return {
        Kind.CORRECTION: tr("correction note"),
        Kind.HEADLINE: tr("headline"),
        Kind.NUMBER: tr("number"),
        Kind.QUOTATION: tr("quotation"),
        Kind.NAME: tr("name"),
        Kind.PARAGRAPH_ADDED: tr("paragraph added"),
        Kind.PARAGRAPH_REMOVED: tr("paragraph removed"),
        Kind.WORDING: tr("wording"),
        Kind.COSMETIC: tr("cosmetic"),
    }[kind]


def told(change: Change) -> str:
    """Write one change as a line of plain text."""
    before, after = (_short(part) for part in (change.before, change.after))
    kind = kind_words(change.kind).capitalize()
    if before and after:
        line = f"{kind}: {before} → {after}"
    elif change.kind in (Kind.CORRECTION, Kind.PARAGRAPH_ADDED, Kind.PARAGRAPH_REMOVED):
        line = f"{kind}: {after or before}"
    elif after:
        line = tr("{kind}: added “{what}”").format(kind=kind, what=after)
    elif before:
        line = tr("{kind}: removed “{what}”").format(kind=kind, what=before)
    else:
        return tr("{kind}: only spaces").format(kind=kind)
    within = change.kind in (Kind.NUMBER, Kind.NAME)
    return f"{line} – {_short(change.sentence)}" if within and change.sentence else line


def _short(text: str | None) -> str:
    line = one_line(text or "")
    return line if len(line) <= LONGEST_TOLD else line[: LONGEST_TOLD - 1] + "…"


class DifferenceView(StillText):
    """One comparison as text; it loads nothing, and copies as plain text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "differenceView", parent)
        self.setAccessibleName(self.tr("Difference"))

    def show_comparison(self, comparison: Comparison) -> None:
        """Write the changes, then headline and text with what went and what came."""
        document = self.new_document()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        theme = self._theme
        small = _format(theme.font(TEXT), theme.colour("soft"))
        block = QTextBlockFormat()
        block.setBottomMargin(theme.px(S) / 2)
        cursor.setBlockFormat(block)
        lines = [told(change) for change in comparison.changes[:MOST_TOLD]]
        if len(comparison.changes) > MOST_TOLD:
            lines.append(self.tr("and {n} more").format(n=number(len(comparison.changes) - MOST_TOLD)))
        for at, line in enumerate(lines):
            if at:
                cursor.insertBlock(block)
            cursor.insertText(shown(line), small)
        headline = QTextBlockFormat()
        headline.setTopMargin(theme.px(XL) if lines else 0)
        headline.setBottomMargin(theme.px(L))
        headline.setHeadingLevel(1)
        cursor.insertBlock(headline)
        self._write(
            cursor, comparison.title, _format(theme.serif_font(HEADLINE, bold=True), theme.colour("text"))
        )
        body = QTextBlockFormat()
        body.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        body.setBottomMargin(theme.px(14))
        cursor.insertBlock(body)
        self._write(cursor, comparison.text, _format(theme.serif_font(ARTICLE), theme.colour("text")))
        cursor.endEditBlock()
        self.show_document(document)
        self._fit()

    def _write(self, cursor: QTextCursor, pieces: tuple[Piece, ...], base: QTextCharFormat) -> None:
        left, before = LONGEST_SHOWN, ""
        for piece in pieces:
            if before == "removed" and piece.sort == "added":
                cursor.insertText("\u2009", base)  # or both read as one word
            before = piece.sort
            text = _BLANK_LINES.sub("\n", piece.text)
            form = self._form(piece, base)
            if piece.sort == "same" and len(text) > LONGEST_SAME:
                half = LONGEST_SAME // 2
                words = len(text[half:-half].split())
                note = self.tr("… {n} words that stayed the same …").format(n=number(words))
                faint = QTextCharFormat(base)
                faint.setForeground(self._theme.colour("faint"))
                faint.setFontItalic(True)
                cursor.insertText(shown(text[:half]), form)
                cursor.insertText(f"\n{note}\n", faint)
                cursor.insertText(shown(text[-half:]), form)
                left = max(0, left - LONGEST_SAME)
            else:
                cursor.insertText(shown(text[: max(0, left)]), form)
                left -= len(text)
            if left < 0:
                cursor.insertText("\n" + self.tr("The rest is too long to be shown here."), base)
                return

    def _form(self, piece: Piece, base: QTextCharFormat) -> QTextCharFormat:
        form = QTextCharFormat(base)
        if piece.sort == "same":
            return form
        hue = self._theme.palette.hue(0 if piece.sort == "removed" else 1)
        form.setBackground(QColor(hue.tint))
        form.setForeground(QColor(hue.ink))
        if piece.sort == "removed":
            form.setFontStrikeOut(True)
        else:
            form.setFontUnderline(True)
        return form

    def _fit(self) -> None:
        px = self._theme.px
        width = self.viewport().width()
        margin = max(px(L), min(px(XXL), width // 12))
        measure = max(px(120), min(px(MEASURE), width - 2 * margin))
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(max(margin, (width - measure) // 2))
        form.setRightMargin(max(0, width - measure - max(margin, (width - measure) // 2)))
        form.setTopMargin(px(L))
        form.setBottomMargin(px(XXL))
        frame.setFrameFormat(form)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()


def _format(font: QFont, colour: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(colour)
    return form
