"""A small bar at words that were just selected, or at a highlight: what can be done there, and its note."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.speech import tr
from ui.theme import SNIPPET, L, M, S, Theme
from ui.views.article_buttons import TextButton
from ui.views.article_marks import Mark, tip_of
from ui.views.article_view import ArticleView
from ui.views.flow import FlowLayout
from ui.views.plain import label

WIDEST = 360


class MarkerBar(QFrame):
    """Comes where the mouse let go of a selection or pressed a highlight, and goes with the next thing that is done."""

    mark_wanted = Signal()
    note_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, view: ArticleView, theme: Theme) -> None:
        super().__init__(view.viewport())
        self._view, self._theme = view, theme
        self._pressed = QPoint()
        self.setObjectName("markerBar")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._column = QVBoxLayout(self)
        self._words = label("", "", self)
        self._words.setObjectName("markerNote")
        self._words.setWordWrap(True)
        self._column.addWidget(self._words)
        self._flow = FlowLayout(theme.px(L))
        self._column.addLayout(self._flow)
        self.mark = self._button("markerHighlight", self.mark_wanted)
        self.note = self._button("markerNoteButton", self.note_wanted)
        self.remove = self._button("markerRemove", self.remove_wanted)
        self.hide()
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.hide)

    def _button(self, name: str, signal: SignalInstance) -> TextButton:
        button = TextButton("", self._theme, self._theme.colour("accent"), self)
        button.setObjectName(name)
        button.clicked.connect(self.withdraw)
        button.clicked.connect(signal)
        return button

    def show_keys(self, highlight: str, note: str, remove: str) -> None:
        """Take the tooltips, with the present keys in them."""
        for button, tip in ((self.mark, highlight), (self.note, note), (self.remove, remove)):
            button.setToolTip(tip)

    def offer(self, mark: Mark | None) -> None:
        """Come at the selection, or at a highlight."""
        theme = self._theme
        self._words.setVisible(mark is not None and bool(mark.note or mark.changed))
        if mark is not None:
            self._words.setFont(theme.font(SNIPPET))
            self._words.setText(tip_of(mark))
        while self._flow.takeAt(0) is not None:
            pass
        for button, text, there in (
            (self.mark, tr("Highlight"), mark is None),
            (
                self.note,
                tr("Edit note…")
                if mark is not None and mark.note
                else tr("Note…")
                if mark is not None
                else tr("Highlight and note…"),
                True,
            ),
            (self.remove, tr("Remove highlight"), mark is not None),
        ):
            button.setText(text)
            button.setAccessibleName(text)
            button.wear(theme.colour("accent"))
            button.setVisible(there)
            if there:
                self._flow.addWidget(button)
        self.setAccessibleName(tr("Highlight") if mark is None else tip_of(mark))
        self._column.setContentsMargins(theme.px(M), theme.px(S), theme.px(M), theme.px(S))
        self._column.setSpacing(theme.px(S))
        self._place(mark)

    def withdraw(self) -> None:
        """Go; the keys are the text's again."""
        if self.isAncestorOf(self.focusWidget() or self):
            self._view.setFocus()
        self.hide()

    def _place(self, mark: Mark | None) -> None:
        """Stand below the last line of the words, or above the first where there is no room."""
        view, px = self._view, self._theme.px
        cursor = QTextCursor(view.textCursor())
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        if mark is not None:
            stretch = view.cursor_of(mark.span)
            first, last = stretch.selectionStart(), stretch.selectionEnd()
        cursor.setPosition(last)
        below = view.cursorRect(cursor)
        cursor.setPosition(first)
        above = view.cursorRect(cursor)
        width = min(px(WIDEST), view.viewport().width() - 2 * px(M))
        if self._words.isHidden():
            width = min(width, self._flow.sizeHint().width() + 2 * px(M) + 2)
        self.ensurePolished()
        height = self._column.totalHeightForWidth(width)
        self.resize(width, height if height > 0 else self.sizeHint().height())
        left = max(px(M), min(below.left() - width // 2, view.viewport().width() - width - px(M)))
        top = below.bottom() + px(S)
        if top + self.height() > view.viewport().height():
            top = above.top() - px(S) - self.height()
        self.move(left, max(0, top))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.Resize):
            self.hide()
        elif watched is self._view and isinstance(event, QFocusEvent) and event.lostFocus():
            QTimer.singleShot(0, self, self._follow_focus)  # when it is known who has it now
        elif watched is self._view.viewport() and isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed = event.position().toPoint()
                self.hide()
            elif (
                event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton
            ):
                at = event.position().toPoint()
                QTimer.singleShot(0, self, lambda: self._look(at))  # when the view has taken it
        return super().eventFilter(watched, event)

    def _follow_focus(self) -> None:
        """Go where the reader went to another part of the window, but not from its own buttons or another window."""
        now = self.window().focusWidget()
        if now is not self._view and not self.isAncestorOf(now):
            self.hide()

    def _look(self, at: QPoint) -> None:
        """Come where something is selected now, or where a highlight was pressed."""
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            if self._view.span_between(cursor.selectionStart(), cursor.selectionEnd()) is not None:
                self.offer(None)
        elif not self._view.anchorAt(at) and (at - self._pressed).manhattanLength() < self._theme.px(S):
            mark = self._view.own.at(self._view.cursorForPosition(at).position())
            if mark is not None:
                self.offer(mark)
