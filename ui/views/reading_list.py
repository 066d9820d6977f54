"""The reading list as it is seen: a table of one column, because a list view would lay out a million rows first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QTableView,
    QToolTip,
    QWidget,
)

from ui.models import words
from ui.models.reading_list import ReadingListModel
from ui.models.story_rows import ARTICLE_ROLE, ID_ROLE, STORY_ROLE
from ui.models.words import escaped
from ui.theme import Theme
from ui.views.day_header import DayHeader
from ui.views.lines import fill, give_surface
from ui.views.row import RowDelegate

MOST_DRAGGED = 100


class ReadingList(QTableView):
    """Articles in rows. What is selected and where one stands survive every change of the rows."""

    # ids are larger than the C int of Signal(int)
    current_changed = Signal(object)  # the id of the article, 0 for none
    activated_article = Signal(object)
    star_clicked = Signal(object, bool)
    menu_wanted = Signal(object)  # the position on screen
    merge_wanted = Signal(object)  # ids of articles that were dropped on another one, which is the last
    painted = Signal()  # once: the first rows are on screen

    def __init__(self, model: ReadingListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_surface(self)
        self.setObjectName("readingList")
        self.setAccessibleName(self.tr("Reading list"))
        self._rows, self._theme = model, theme
        self.delegate = RowDelegate(theme, self)
        self.days = DayHeader(model, theme, self)
        self._anchor: tuple[int, int] | None = (
            None  # the id of the first row on screen, and how much of it is above
        )
        self._kept: list[int] = []  # ids that were selected before the rows were reset
        self._current = 0
        self._unfolding = 0  # the article whose story is on its way
        self._quiet = False
        self._painted = False
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self._set_up()
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._hold)
        model.rowsAboutToBeInserted.connect(self._remember)
        model.rowsInserted.connect(self._hold)
        model.rowsInserted.connect(self._show_unfolded)
        model.rowsAboutToBeRemoved.connect(self._remember)
        model.rowsRemoved.connect(self._hold)
        model.waiting.connect(self._dim)
        model.replaced.connect(self._start_at_top)
        self.activated.connect(lambda index: self.activated_article.emit(index.data(ID_ROLE)))
        self.verticalScrollBar().valueChanged.connect(self._look)
        theme.changed.connect(self.restyle)

    def _set_up(self) -> None:
        self.setHorizontalHeader(self.days)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(True)  # rows are dropped on rows, never between them
        self.setDropIndicatorShown(True)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        # we paint its ground: only then Qt moves what stands there when one scrolls, and has no more painted than came
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        )
        self.restyle()

    def restyle(self) -> None:
        """Take over theme and density."""
        self.verticalHeader().setDefaultSectionSize(self.delegate.height)
        self.verticalScrollBar().setSingleStep(self.delegate.height // 2)
        self.days.updateGeometry()
        self.viewport().update()

    def set_compact(self, compact: bool) -> None:
        """Choose the density of the rows; the first row on screen stays."""
        self._remember()
        self.delegate.compact = compact
        self.restyle()
        self._hold()

    def set_columns(self, columns: bool) -> None:
        """Choose whether compact rows are lines with columns; the first row on screen stays."""
        self._remember()
        self.delegate.columns = columns
        self.restyle()
        self._hold()

    # --- stories -----------------------------------------------------------------------------------------

    def unfold(self, row: int | None = None) -> None:
        """Let the other articles of a story stand below its row, the current one where none is named."""
        at = self.currentIndex().row() if row is None else row
        story = self._rows.story(at)
        folded = story is not None and story.fold is not None and not story.unfolded
        self._unfolding = self._rows.ids[at] if folded else 0
        self._rows.unfold(at)

    def _show_unfolded(self, _: QModelIndex, first: int, last: int) -> None:
        """Bring on screen what has just unfolded, as far as the row above it stays there."""
        if not first or self._rows.ids[first - 1] != self._unfolding:
            return
        self._unfolding = 0
        height, bar = self.delegate.height, self.verticalScrollBar()
        wanted = min((last + 1) * height - self.viewport().height(), (first - 1) * height)
        bar.setValue(max(bar.value(), wanted))

    def fold(self, row: int | None = None) -> None:
        """Fold a story again, also from an article below it: then its row becomes the current one."""
        at = self.currentIndex().row() if row is None else row
        top = self._rows.fold(at)
        if top >= 0 and row is None and top != at:
            self.go_to(top)

    def toggle_fold(self, row: int) -> None:
        """Unfold the story of a row, or fold it."""
        story = self._rows.story(row)
        if story is not None and story.unfolded:
            self.fold(row)
        else:
            self.unfold(row)

    # --- what is selected --------------------------------------------------------------------------------

    @property
    def current_id(self) -> int:
        """Give the id of the current article, 0 for none."""
        return self._current

    def selected_ids(self) -> list[int]:
        """Give the ids of all selected articles in the order of the list."""
        ids: list[int] = []
        selection = self.selectionModel().selection()
        parts = sorted((part.top(), part.bottom()) for part in selection.toList())
        for first, last in parts:
            ids.extend(self._rows.ids[first : last + 1])
        return ids

    def go_to(self, row: int) -> None:
        """Make a row current and bring it on screen."""
        if 0 <= row < self._rows.rowCount():
            index = self._rows.index(row)
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """Go so many rows down, or up where negative."""
        row = self.currentIndex().row()
        self.go_to(max(0, min(self._rows.rowCount() - 1, row + by if row >= 0 else 0)))

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Say which article is current, unless the rows are only being exchanged."""
        super().currentChanged(current, previous)
        if self._quiet:
            return
        article_id = current.data(ID_ROLE) if current.isValid() else 0
        if article_id != self._current:
            self._current = article_id
            self.current_changed.emit(article_id)

    def show_current(self, row: int) -> None:
        """Mark a row as current without opening its article; none where the row is negative."""
        self._quiet = True
        self.selectionModel().clear()
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._rows.index(row), flags)
        self._current = self._rows.ids[row] if row >= 0 else 0
        self._quiet = False

    # --- where the list stands, to be taken up another time -----------------------------------------------

    def place(self) -> list[float]:
        """Tell which article is the first on screen, and which share of its row is above; nothing at the top."""
        value, height = self.verticalScrollBar().value(), self.delegate.height
        row = value // height
        if not value or not 0 <= row < len(self._rows.ids):
            return []
        return [self._rows.ids[row], round((value - row * height) / height, 3)]

    def take_place(self, place: object) -> None:
        """Bring an article to the top where one stood; where it is gone, the one that stands in its place."""
        if not isinstance(place, list) or len(place) != 2:
            return
        article_id, share = place
        if not isinstance(article_id, int) or not isinstance(share, int | float):
            return
        row = self._rows.row_of(article_id)
        if row < 0 and self._rows.filter.sort == "date":
            row = next((row for row, one in enumerate(self._rows.ids) if one < article_id), -1)
        if row >= 0:
            self.updateGeometries()
            height = self.delegate.height
            self.verticalScrollBar().setValue(row * height + round(min(1.0, max(0.0, share)) * height))

    # --- holding still -----------------------------------------------------------------------------------

    def _remember(self) -> None:
        row = self.rowAt(0)
        value = self.verticalScrollBar().value()
        at_top = value == 0 or not 0 <= row < len(self._rows.ids)
        self._anchor = None if at_top else (self._rows.ids[row], value - row * self.delegate.height)
        self._kept = self.selected_ids() if self.selectionModel().hasSelection() else []
        if len(self._kept) > 1000:
            self._kept = [self._current]
        self._quiet = True

    def _hold(self) -> None:
        self._quiet = False
        self.updateGeometries()
        self._select_again()
        if self._anchor is not None:
            article_id, above = self._anchor
            row = self._rows.row_of(article_id)
            if row >= 0:
                self.verticalScrollBar().setValue(row * self.delegate.height + above)
        self._look()

    def _select_again(self) -> None:
        """Select by id what was selected by row, where Qt has lost it."""
        model = self.selectionModel()
        current = self.currentIndex()
        if current.isValid() and current.data(ID_ROLE) == self._current:
            return
        self._quiet = True
        model.clear()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for article_id in self._kept:
            row = self._rows.row_of(article_id)
            if row >= 0:
                model.select(self._rows.index(row), flags)
        row = self._rows.row_of(self._current) if self._current else -1
        if row >= 0:
            model.setCurrentIndex(self._rows.index(row), flags)
        self._quiet = False

    def _start_at_top(self) -> None:
        self._anchor = None
        self.scrollToTop()
        self._look()

    def _dim(self, waiting: bool) -> None:
        if self.delegate.dimmed != waiting:
            self.delegate.dimmed = waiting
            self.viewport().update()

    # --- what is on screen -------------------------------------------------------------------------------

    def _look(self) -> None:
        height = self.delegate.height
        first = self.verticalScrollBar().value() // height
        self.days.show_row(first)
        self._rows.look_at(first, first + self.viewport().height() // height + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the rows that a larger view shows."""
        super().resizeEvent(event)
        self.delegate.right = max(4, self._theme.px(16) - (self.width() - self.viewport().width()))
        self._look()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and say so the first time that there are rows."""
        ground = QPainter(self.viewport())
        fill(ground, event.rect(), self._theme.colour("background"))
        ground.end()
        super().paintEvent(event)
        if not self._painted and self._rows.rowCount():
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    # --- mouse and keyboard ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Toggle the star that is hit, without selecting its row."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            star = self.delegate.star_rect(self.visualRect(index))
            article = index.data(ARTICLE_ROLE)
            story = index.data(STORY_ROLE)
            sign = self.delegate.fold_rect(self.visualRect(index))
            if story is not None and story.fold is not None and sign.contains(event.position().toPoint()):
                self.toggle_fold(index.row())
                event.accept()
                return
            if article is not None and star.contains(event.position().toPoint()):
                self.star_clicked.emit(article.id, not article.starred)
                event.accept()
                return
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without opening the first article, which Qt would make current."""
        QAbstractScrollArea.focusInEvent(self, event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold a story by the arrow to the right and fold it by the one to the left; plus and minus do so, too."""
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Plus:
                self.unfold()
            case Qt.Key.Key_Left | Qt.Key.Key_Minus:
                self.fold()
            case _:
                super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected rows, unless they are so many that nobody means them one by one."""
        if 0 < len(self.selectionModel().selectedRows()) <= MOST_DRAGGED:
            super().startDrag(actions)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take rows of this list only."""
        if event.source() is self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where rows may be dropped: on another row."""
        super().dragMoveEvent(event)
        at = self.indexAt(event.position().toPoint())
        if event.source() is self and at.isValid() and at.data(ID_ROLE) not in self._dragged():
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Have the stories of the dragged rows and of the one below them merged. No row moves before that is written."""
        at = self.indexAt(event.position().toPoint())
        dragged = self._dragged()
        if event.source() is self and at.isValid() and at.data(ID_ROLE) not in dragged:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.merge_wanted.emit([*dragged, at.data(ID_ROLE)])
        else:
            event.ignore()

    def _dragged(self) -> list[int]:
        return self.selected_ids()

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the commands."""

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the whole title where it is elided, and the whole truth about a date over its time."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            article = index.data(ARTICLE_ROLE) if index.isValid() else None
            if article is None:
                QToolTip.hideText()
                return True
            rect = self.visualRect(index)
            if self.delegate.time_rect(rect).contains(event.pos()):
                text = words.long_time(article, self.delegate.zone)
            else:
                text = article.title
            QToolTip.showText(event.globalPos(), escaped(text), self.viewport())
            return True
        return super().viewportEvent(event)
