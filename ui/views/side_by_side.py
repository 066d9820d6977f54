"""Two texts side by side, paragraph beside paragraph. What only the original has is struck through, what only the copy has
is underlined; both are tinted, and never tinted alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QWidget

from monitor.changes import Piece
from ui.theme import META, TEXT, L, M, S, Theme
from ui.views.article_text import one_line, shown
from ui.views.still_text import StillText

if TYPE_CHECKING:
    from monitor.likeness.lineage.beside import Row

MOST_ROWS = 300
PORTION = 15  # rows that are written at a time
LONGEST_PARAGRAPH = 4_000  # code points; of a longer one the beginning is shown
FOUND = 80  # code points of a sentence by which its place is found


class SideBySide(StillText):
    """An original at the left and its copy at the right; it loads nothing, and copies as plain text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "sideBySide", parent)
        self._waiting: list[Row] = []  # rows that are not written yet
        self._cut = False
        self._forms: dict[tuple[int, str, bool], QTextCharFormat] = {}
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._write_on)
        self.setAccessibleName(self.tr("The original at the left, the copy at the right"))

    def show_rows(self, heads: tuple[str, str], titles: tuple[str, str], rows: Sequence[Row]) -> None:
        """Write two texts below their heads."""
        document = self.new_document()
        self._forms.clear()
        self._waiting = list(rows[:MOST_ROWS])
        self._cut = len(rows) > MOST_ROWS
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        table = cursor.insertTable(1, 2, self._table())
        soft, bold = self._form(META, "soft"), self._form(TEXT, "text", bold=True)
        self._pad(table, 0)
        for column in (0, 1):
            cell = table.cellAt(0, column).firstCursorPosition()
            cell.setBlockFormat(self._block(S / 2))
            cell.insertText(shown(heads[column]), soft)
            cell.insertBlock(self._block(0))
            cell.insertText(shown(one_line(titles[column])), bold)
        cursor.endEditBlock()
        self._write_portion(document)
        self.show_document(document)

    def _write_portion(self, document: QTextDocument) -> None:
        """Write some rows as a table of their own; the rest follows as soon as the window has nothing else to do."""
        portion, self._waiting = self._waiting[:PORTION], self._waiting[PORTION:]
        cursor = QTextCursor(document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        gap = QTextBlockFormat()  # Qt wants a line between two tables
        gap.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(gap)
        if portion:
            table = cursor.insertTable(len(portion), 2, self._table())
            for number, row in enumerate(portion):
                self._write(table, number, row)
        if not self._waiting and self._cut:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(self._block(0))
            cursor.insertText(self.tr("The rest is too long to be shown here."), self._form(META, "soft"))
        cursor.endEditBlock()
        if self._waiting:
            self._later.start()

    def _write_on(self) -> None:
        if self._waiting:  # else somebody who could not wait has had all of it written
            self._write_portion(self.document())

    def show_nothing(self) -> None:
        """Show neither text."""
        self._waiting.clear()
        self.show_document(self.new_document())

    def go_to(self, *texts: str) -> bool:
        """Scroll to the first of some texts that stands here, and select it; say whether one does."""
        while self._waiting:
            self._write_on()
        for text in texts:
            wanted = shown(text)
            start = self.document().find(wanted[:FOUND], 0, QTextDocument.FindFlag.FindCaseSensitively)
            if start.isNull():
                continue
            start.setPosition(start.selectionStart())
            start.setPosition(
                min(start.position() + len(wanted), start.block().position() + start.block().length() - 1),
                QTextCursor.MoveMode.KeepAnchor,
            )
            self.setTextCursor(start)
            top = self.verticalScrollBar().value() + self.cursorRect(start).top()
            self.verticalScrollBar().setValue(round(top - self.viewport().height() / 3))
            return True
        return False

    def _pad(self, table: QTextTable, number: int) -> None:
        for column in (0, 1):
            cell = table.cellAt(number, column)
            form = cell.format().toTableCellFormat()
            form.setBottomPadding(self._theme.px(M))
            form.setRightPadding(self._theme.px(L))
            cell.setFormat(form)

    def _write(self, table: QTextTable, number: int, row: Row) -> None:
        self._pad(table, number)
        for column, pieces in enumerate((row.original, row.copy)):
            cell = table.cellAt(number, column).firstCursorPosition()
            cell.setBlockFormat(self._block(0))
            left = LONGEST_PARAGRAPH
            for piece in pieces:
                if left > 0:
                    form = self._piece(piece, same=row.same, alone=not (row.original and row.copy))
                    cell.insertText(shown(piece.text[:left]), form)
                left -= len(piece.text)
            if left < 0:
                cell.insertText(" …", self._form(TEXT, "faint"))
            if not pieces:
                missing = self.tr("not in the copy") if column else self.tr("not in the original")
                form = self._form(META, "faint")
                form.setFontItalic(True)
                cell.insertText(missing, form)

    def _piece(self, piece: Piece, *, same: bool, alone: bool) -> QTextCharFormat:
        form = self._form(TEXT, "soft" if same else "text")
        if piece.sort == "same" or alone:  # of a paragraph that only one of them has the other side says so
            return form
        hue = self._theme.palette.hue(0 if piece.sort == "removed" else 1)
        form.setBackground(QColor(hue.tint))
        form.setForeground(QColor(hue.ink))
        if piece.sort == "removed":
            form.setFontStrikeOut(True)
        else:
            form.setFontUnderline(True)
        return form

    def _form(self, size: int, colour: str, *, bold: bool = False) -> QTextCharFormat:
        known = self._forms.get((size, colour, bold))
        if known is None:
            serif, font = self._theme.serif_font, self._theme.font
            known = self._forms[size, colour, bold] = QTextCharFormat()
            known.setFont(serif(size, bold=bold) if size == TEXT else font(size, bold=bold))
            known.setForeground(self._theme.colour(colour))
        return QTextCharFormat(known)

    def _block(self, below: float) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setBottomMargin(self._theme.px(below))
        form.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form

    def _table(self) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        form.setColumnWidthConstraints([half, half])
        form.setCellSpacing(0)
        return form
