"""The list of a clipbook as it is seen: clippings below the heads of their sections, moved by hand or by key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.models.clipbook import ClipbookModel, Head, Row, moved, stepped
from ui.models.words import number
from ui.speech import tr
from ui.theme import META, RADIUS_ROW, SMALL, TEXT, L, M, S, Theme
from ui.views.lines import give_surface, standing

_ROW, _HEAD = 52, 36


class _Delegate(QStyledItemDelegate):
    """Paint a clipping in two lines, the head of a section in one."""

    def __init__(self, theme: Theme, view: ClipbookList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        return QSize(self._theme.px(120), self._theme.px(_HEAD if isinstance(row, Head) else _ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        theme, px = self._theme, self._theme.px
        stands = standing(self._view, index)
        rect: QRect = option.rect
        box = rect.adjusted(0, 1, -px(S), -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if stands.selected or stands.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection" if stands.selected else "hover"))
            painter.drawRoundedRect(box, px(RADIUS_ROW), px(RADIUS_ROW))
        if stands.focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), px(RADIUS_ROW), px(RADIUS_ROW))
        inner = box.adjusted(px(M), 0, -px(M), 0)
        (self._head if isinstance(row, Head) else self._clipping)(painter, inner, row)
        painter.restore()

    def _head(self, painter: QPainter, rect: QRect, row: Head) -> None:
        font = self._theme.font(SMALL, bold=True)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        painter.setPen(self._theme.colour("faint"))
        count = number(row.count)
        painter.setFont(self._theme.font(META, tabular=True))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), count)
        room = rect.adjusted(0, 0, -self._theme.px(L) - painter.fontMetrics().horizontalAdvance(count), 0)
        self._words(painter, room, row.name, font)

    def _clipping(self, painter: QPainter, rect: QRect, row: Row) -> None:
        theme, px = self._theme, self._theme.px
        top = QRect(rect.left(), rect.top() + px(6), rect.width(), px(20))
        below = QRect(rect.left(), rect.top() + px(27), rect.width(), px(18))
        painter.setPen(theme.colour("text"))
        self._words(painter, top, row.title or tr("Without a title"), theme.font(TEXT))
        if row.changed or row.gone:
            font = theme.font(META, bold=True)
            words = tr("gone") if row.gone else tr("changed since")
            width = QFontMetrics(font).horizontalAdvance(words)
            size = px(14)
            sign = theme.pixmap("warning", "warning", painter.device().devicePixelRatioF())
            at = below.right() - width - size - px(4)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRect(at, below.center().y() - size // 2 + 1, size, size), sign)
            painter.setPen(theme.colour("warning"))
            self._words(painter, below.adjusted(below.width() - width, 0, 0, 0), words, font)
            below.setRight(at - px(8))
        painter.setPen(theme.colour("soft"))
        said = " · ".join(filter(None, (row.outlet, " ".join(row.note.split()))))
        self._words(painter, below, said, theme.font(META))

    def _words(self, painter: QPainter, rect: QRect, text: str, font: QFont) -> None:
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)


class ClipbookList(QListView):
    """Clippings in their order. Drag them, or press Alt and an arrow key; Delete takes them out."""

    chosen = Signal()
    remove_wanted = Signal()
    menu_wanted = Signal(object)  # position on screen

    def __init__(self, model: ClipbookModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_surface(self)
        self.setObjectName("clipbookList")
        self.lines = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(self.tr("Clippings"))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self._kept: tuple[set[int], int] = (set(), -1)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def selected_rows(self) -> list[int]:
        """Give the lines that are chosen, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def selected(self) -> list[Row]:
        """Give the clippings that are chosen."""
        found = [self.lines.rows[at] for at in self.selected_rows() if at < len(self.lines.rows)]
        return [row for row in found if not isinstance(row, Head)]

    def choose(self, row: int) -> None:
        """Choose one line."""
        if 0 <= row < len(self.lines.rows):
            self.setCurrentIndex(self.lines.index(row, 0))

    def move_by(self, step: int) -> None:
        """Move what is chosen up (-1) or down (1)."""
        self.lines.move(stepped(self.lines.rows, self.selected_rows(), step))

    def move_to(self, row: int) -> None:
        """Move what is chosen before a line."""
        self.lines.move(moved(self.lines.rows, self.selected_rows(), row))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Alt and an arrow key move lines; Delete takes clippings out."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_by(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _remember(self) -> None:
        """Keep which lines are chosen while the order changes: a clipping by its id, a head by its name."""
        rows = self.lines.rows
        keys = {_key(rows[at]) for at in self.selected_rows() if at < len(rows)}
        self._kept = (keys, self.currentIndex().row())

    def _restore(self) -> None:
        keys, row = self._kept
        rows = self.lines.rows
        again = [at for at, each in enumerate(rows) if _key(each) in keys]
        if not again and rows and keys:
            again = [min(max(row, 0), len(rows) - 1)]
        select = self.selectionModel().SelectionFlag
        for at in again:
            self.selectionModel().select(self.lines.index(at, 0), select.Select)
        if again:
            self.selectionModel().setCurrentIndex(self.lines.index(again[0], 0), select.NoUpdate)
            self.scrollTo(self.lines.index(again[0], 0))
        self.chosen.emit()

    def _menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))


def _key(row: Row) -> int:
    return -hash(row.name) if isinstance(row, Head) else int(row.id)
