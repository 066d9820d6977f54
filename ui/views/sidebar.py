"""The sidebar as it is seen: places with counts, topics with their dots, folders that open."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ui.models.question import INBOX, Place
from ui.models.sidebar import ENTRY_ROLE, Entry, SidebarModel
from ui.models.words import number
from ui.theme import META, RADIUS_ROW, SMALL, TEXT, Theme
from ui.views.lines import Standing, give_surface, standing

_ROW, _SECTION = 28, 36
_MARGIN = 12
_TEXT_LEFT, _SECTION_LEFT = 36, 20
_INDENT = 8
AT_ONCE = 100  # lines in folders that are opened as the lines come


class SidebarDelegate(QStyledItemDelegate):
    """Paint one line of the sidebar."""

    def __init__(self, theme: Theme, view: Sidebar) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A section head stands off from what is above it."""
        # asked for each of a thousand lines, and again whenever their counts change
        return QSize(120, self._theme.px(_SECTION if self._view.is_head(index) else _ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint dot or arrow, title and count."""
        rect: QRect = option.rect
        entry: Entry = index.data(ENTRY_ROLE)
        rect = QRect(0, rect.top(), self._view.viewport().width(), rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.place is None:
            self._section(painter, rect, entry)
        else:
            self._place(painter, rect, entry, standing(self._view, index))
        painter.restore()

    def _section(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        px = self._theme.px
        font = self._theme.font(SMALL, bold=True)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        painter.setFont(font)
        painter.setPen(self._theme.colour("faint"))
        where = QRect(px(_SECTION_LEFT), rect.top() + px(12), rect.width(), px(24))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), entry.title)

    def _place(
        self,
        painter: QPainter,
        rect: QRect,
        entry: Entry,
        stands: Standing,
    ) -> None:
        theme, px = self._theme, self._theme.px
        selected = stands.selected
        row = rect.adjusted(px(_MARGIN), 0, -px(_MARGIN), 0)
        if selected or stands.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection" if selected else "hover"))
            painter.drawRoundedRect(row, px(RADIUS_ROW), px(RADIUS_ROW))
        if stands.focused and self._view.by_keyboard:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRoundedRect(row.adjusted(0, 0, -1, -1), px(RADIUS_ROW), px(RADIUS_ROW))
        left = px(_TEXT_LEFT) + px(_INDENT) * _depth(entry)
        self._mark(painter, rect, entry, left)
        if entry.children:
            left += px(12)
        right = row.right() - px(8)
        if entry.count:
            font = theme.font(META, bold=selected, tabular=True)
            text = f"{number(entry.count)}+" if entry.more else number(entry.count)
            width = theme.metrics(META, bold=selected, tabular=True).horizontalAdvance(text)
            painter.setFont(font)
            painter.setPen(theme.colour("soft"))
            where = QRect(right - width, rect.top(), width, rect.height())
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), text)
            right -= width + px(8)
        if entry.trouble or entry.remark:
            size = px(14)
            sign = "warning" if entry.trouble else "clock"
            pixmap = theme.pixmap(sign, "warning", painter.device().devicePixelRatioF())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRect(right - size, rect.center().y() - size // 2, size, size), pixmap)
            right -= size + px(4)
        font = theme.font(TEXT, bold=selected)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        metrics = theme.metrics(TEXT, bold=selected)
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, right - left)
        where = QRect(left, rect.top(), right - left, rect.height())
        painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), title)

    def _mark(
        self,
        painter: QPainter,
        rect: QRect,
        entry: Entry,
        left: int,
    ) -> None:
        """Paint the dot of a topic or of an inbox with unread articles, or the arrow of a folder."""
        theme, px = self._theme, self._theme.px
        colour: QColor | None = None
        if entry.colour is not None:
            colour = QColor(theme.palette.hue(entry.colour).ink)
        elif entry.place is not None and entry.place.kind == "inbox" and entry.count:
            colour = theme.colour("accent")
        if colour is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QPoint(px(24), rect.center().y() + 1), px(4), px(4))
        if entry.children:
            open_ = entry.place is not None and self._view.is_open(entry.place)
            size = px(14)
            pixmap = theme.pixmap(
                "chevron-down" if open_ else "chevron-right", "soft", painter.device().devicePixelRatioF()
            )
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRect(left - px(4), rect.center().y() - size // 2 + 1, size, size), pixmap)


class Sidebar(QTreeView):
    """Choose what the reading list shows."""

    chosen = Signal(object)  # Place
    left = Signal()  # Enter: on into the list
    menu_wanted = Signal(object, object)  # Place, position on screen
    edit_wanted = Signal(object)  # Place
    remove_wanted = Signal(object)  # Place

    def __init__(self, model: SidebarModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_surface(self)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Sidebar"))
        self._lines = model
        self._place: Place = INBOX
        self._closed: set[str] = set()  # folders that the reader closed
        self._rebuilding = False
        self._scrolled = 0  # where the lines stood before they were made anew
        self._to_open: list[Place] = []  # folders that are not open yet
        self._opening = QTimer(self, singleShot=True, interval=0)
        self._opening.timeout.connect(self._open_folders)
        self.by_keyboard = False  # the focus shows where one goes by keyboard
        self.setModel(model)
        self.setItemDelegate(SidebarDelegate(theme, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.expanded.connect(lambda index: self._closed.discard(index.data(ENTRY_ROLE).place.key))
        self.collapsed.connect(lambda index: self._closed.add(index.data(ENTRY_ROLE).place.key))
        model.modelAboutToBeReset.connect(self._begin)
        model.rebuilt.connect(self._restore)
        theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take over another theme or font size."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @property
    def place(self) -> Place:
        """Give the place that is chosen."""
        return self._place

    def choose(self, place: Place) -> None:
        """Choose a place, as a click does."""
        index = self._lines.index_of(place)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.show_place(place)
            self.chosen.emit(place)

    def show_place(self, place: Place) -> None:
        """Mark a place as chosen without choosing it; one that has no line leaves no line marked."""
        self._place = place
        self._rebuilding = True
        index = self._lines.index_of(place)
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()
        self._rebuilding = False

    def is_head(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Say whether a line is the head of a section."""
        entry = self._lines.entry(index)
        return entry is not None and entry.place is None

    def is_open(self, place: Place) -> bool:
        """Say whether a folder shows its feeds."""
        return place.key not in self._closed

    def closed_folders(self) -> list[str]:
        """Give the folders that the reader closed."""
        return sorted(self._closed)

    def close_folders(self, folders: list[str]) -> None:
        """Close the folders that were closed the last time."""
        self._closed = set(folders)
        self._restore()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Say which place is chosen."""
        super().currentChanged(current, previous)
        place = current.data(Qt.ItemDataRole.UserRole) if current.isValid() else None
        if place is not None and not self._rebuilding:
            self._place = place
            self.chosen.emit(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close a folder whose arrow is hit."""
        self.by_keyboard = False
        index = self.indexAt(event.position().toPoint())
        entry = self._lines.entry(index)
        if entry is not None and entry.children and event.position().x() < self.visualRect(index).left() + 52:
            self.setExpanded(index, not self.isExpanded(index))
            event.accept()
            return
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus if it came by the keyboard."""
        self.by_keyboard = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the focus while the keyboard is used; Enter goes on into the list."""
        self.by_keyboard = True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
            return
        if not self._change_place(event):
            super().keyPressEvent(event)

    def _change_place(self, event: QKeyEvent) -> bool:
        """Move, edit or remove what is chosen, where that can be done; say whether the key meant it."""
        place = self._place
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and place.kind == "search" and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._lines.move_search(place.key, step)
        elif event.key() == Qt.Key.Key_F2 and place.kind in {"search", "topic", "clipbook"}:
            self.edit_wanted.emit(place)
        elif event.key() == Qt.Key.Key_Delete and place.kind in {"search", "clipbook"}:
            self.remove_wanted.emit(place)
        else:
            return False
        return True

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the commands."""

    def _begin(self) -> None:
        self._rebuilding = True

    def _restore(self) -> None:
        """Open the folders that the reader did not close: of many lines first the beginning, then folder by folder.

        To lay out a line takes a tenth of a millisecond; a thousand of them at once would be felt.
        """
        self._rebuilding = True
        self._scrolled = self.verticalScrollBar().value()
        self._to_open = self._lines.folders()
        self._open_folders(AT_ONCE)
        self.setCurrentIndex(self._lines.index_of(self._place))
        self._rebuilding = False

    def _open_folders(self, lines: int = 1) -> None:
        """Open the next folders, of so many lines in all."""
        while self._to_open and lines > 0:
            place = self._to_open.pop(0)
            index = self._lines.index_of(place)
            if index.isValid() and self.is_open(place):
                self.setExpanded(index, True)
                lines -= self._lines.rowCount(index)
        if self._to_open:
            self._opening.start()
        elif self._scrolled:
            self.verticalScrollBar().setValue(self._scrolled)

    def _menu(self, at: QPoint) -> None:
        place = self.indexAt(at).data(Qt.ItemDataRole.UserRole)
        if place is not None:
            self.menu_wanted.emit(place, self.viewport().mapToGlobal(at))


def _depth(entry: Entry) -> int:
    depth, above = 0, entry.parent
    while above is not None and above.parent is not None:
        depth, above = depth + 1, above.parent
    return depth
