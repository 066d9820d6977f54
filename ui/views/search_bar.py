"""What stands above the reading list: the search field with its count, the chips, the order, what is new.

It says what the reader typed and pressed; what that means for the list is the desk's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayoutItem,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from monitor.model import Sort
from ui.models.question import Chip
from ui.models.words import escaped, number
from ui.theme import META, Theme
from ui.views.flow import FlowLayout
from ui.views.plain import label

DEBOUNCE_MS = 15  # a key that repeats, not a hand that types: an older question is interrupted at once
PROBLEM_MS = 1200  # of rest, before half a query is called wrong
SAID = 20  # the height of the line below the field, which is there whether something is said or not
FEW_FORMS = 6  # of one word that are named on the line
MOST_FORMS = 10_000  # that are counted


class SearchField(QLineEdit):
    """Type a query. The number of hits stands inside, at the right."""

    typed = Signal(str)  # while typing, after a moment of rest
    finished = Signal(str)  # Enter
    everywhere = Signal(str)  # Shift+Enter
    left = Signal()  # Escape in an empty field, or the arrow down: back to the list

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setAccessibleName(self.tr("Search"))
        self.setPlaceholderText(self.tr("Search"))
        self._theme = theme
        self._hits = label("", "meta", self)
        self._hits.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(DEBOUNCE_MS)
        self._rest.timeout.connect(lambda: self.typed.emit(self.text()))
        self.textEdited.connect(lambda _: self._rest.start())
        theme.changed.connect(self._place_hits)

    def show_hits(self, text: str) -> None:
        """Show how many articles there are, in words."""
        self._hits.setText(text)
        self.setAccessibleDescription(text)
        self._place_hits()

    def set_query(self, text: str) -> None:
        """Show a query without searching for it."""
        self._rest.stop()
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search at once by Enter, everywhere by Shift+Enter, leave by Escape or the arrow down."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._rest.stop()
                shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.everywhere if shift else self.finished).emit(self.text())
            case Qt.Key.Key_Escape:
                if self.text():
                    self.clear()
                    self._rest.stop()
                    self.finished.emit("")
                else:
                    self.left.emit()
            case Qt.Key.Key_Down:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count at the right."""
        super().resizeEvent(event)
        self._place_hits()

    def _place_hits(self) -> None:
        self._hits.setFont(self._theme.font(META, tabular=True))
        size = self._hits.sizeHint()
        right = self._theme.px(14)
        room = size.width() + right if self._hits.text() else 0
        self.setTextMargins(0, 0, room, 0)
        self._hits.setGeometry(
            self.width() - size.width() - right,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )


class Pill(QToolButton):
    """A small rounded button: a chip, a menu, or the announcement of something new."""

    def __init__(self, text: str, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text.replace("&", "&&"))  # or Qt takes it for a mnemonic
        self.setProperty("pill", look)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)


class SearchBar(QWidget):
    """Search field, chips and order."""

    chip_removed = Signal(object)  # Chip, or None for the place
    sort_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search and filters"))
        self._theme = theme
        self._shown: list[tuple[Chip | None, str]] = []
        self.field = SearchField(theme, self)
        self._said = QWidget(self)  # keeps its room, so that nothing moves while one types
        self.problem = label("", "warning", self._said)
        self.problem.setAccessibleName(self.tr("What was not understood"))
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PROBLEM_MS)
        self._late.timeout.connect(lambda: self._show_said(problem=True))
        self.forms = label("", "faint", self._said)
        self.forms.setAccessibleName(self.tr("Forms of the words that are found as well"))
        said = QHBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        for line in (self.problem, self.forms):
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            said.addWidget(line)
            line.hide()
        self._problem = self._forms = ""
        self.filter_menu = QMenu(self)
        self.add = Pill(self.tr("+ Filter"), "quiet", self)
        self.add.setAccessibleName(self.tr("Add a filter"))
        self.add.setToolTip(self.tr("Restrict the list by topic, feed, language, days or state"))
        self.add.setMenu(self.filter_menu)
        self._sorts: dict[Sort, str] = {
            "date": self.tr("Newest first"),
            "arrival": self.tr("Newest arrivals"),
            "relevance": self.tr("Most relevant"),
        }
        self.sort = Pill("", "quiet", self)
        self.sort.setAccessibleName(self.tr("Order"))
        self.sort.setMenu(QMenu(self))
        self.sort.menu().aboutToShow.connect(self._fill_sort_menu)
        self._chips_box = QWidget(self)
        self._chips = FlowLayout(theme.px(8), self._chips_box)
        self._outer = QVBoxLayout(self)
        self._line = QHBoxLayout()
        self._line.addWidget(self._chips_box, 1)
        self._line.addWidget(self.sort, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self.field, self._said):
            self._outer.addWidget(part)
        self._outer.addLayout(self._line)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_chips((), "")
        self.show_sort("date")

    def _restyle(self) -> None:
        px = self._theme.px
        self._outer.setContentsMargins(px(16), px(12), px(16), px(8))
        self._outer.setSpacing(px(4))
        self._line.setSpacing(px(8))
        self.field.setMinimumHeight(px(36))
        self._said.setFixedHeight(px(SAID))
        for line in (self.problem, self.forms):
            line.setFont(self._theme.font(META))
            line.setContentsMargins(px(12), 0, px(12), 0)
        self._elide()

    def show_chips(self, chips: Sequence[tuple[Chip, str]], place: str) -> None:
        """Show what restricts the list; `place` is the title of the sidebar entry that is searched, "" for none."""
        shown: list[tuple[Chip | None, str]] = []
        shown += [(None, self.tr("in {place}").format(place=place))] if place else []
        shown += chips
        if shown == self._shown and self._chips.count():
            return  # nothing flickers while one types
        self._shown = shown
        while (item := self._chips.takeAt(0)) is not None:
            _drop(item, keep=self.add)
        before: QWidget = self.field
        for chip, text in shown:
            pill = self._add_chip(chip, text)
            self.setTabOrder(before, pill)
            before = pill
        self.setTabOrder(before, self.add)
        self._chips.addWidget(self.add)
        self._chips_box.updateGeometry()

    def chips(self) -> list[Chip]:
        """Give the restrictions that are shown."""
        return [chip for chip, _ in self._shown if chip is not None]

    def chip_names(self) -> list[str]:
        """Give the words of all chips, the place first."""
        return [text for _, text in self._shown]

    def show_sort(self, sort: Sort) -> None:
        """Show the order of the list."""
        self.sort.setText(f"{self._sorts[sort]} ▾")

    def _fill_sort_menu(self) -> None:
        menu = self.sort.menu()
        menu.clear()
        for sort, name in self._sorts.items():
            menu.addAction(name).triggered.connect(partial(self.sort_chosen.emit, sort))

    def show_problem(self, sentence: str, *, typing: bool = False) -> None:
        """Show what was not understood of the query, or nothing; while one types, only after a rest."""
        self._problem = sentence
        self._late.stop()
        self.problem.setToolTip(escaped(sentence) if sentence else "")
        self.problem.setAccessibleDescription(sentence)
        self._elide()
        if sentence and typing and self.problem.isHidden():
            self._late.start()
        else:
            self._show_said(problem=bool(sentence))

    def show_forms(self, forms: Mapping[str, Sequence[str]]) -> None:
        """Show in words what the words of the query find beside themselves; the tooltip has all of it."""
        told = [(word, _others(word, found)) for word, found in forms.items()]
        self._forms = "  ·  ".join(self._form_words(word, others) for word, others in told if others)
        every = "\n".join(f"{word}: {', '.join(others)}" for word, others in told if others)
        self.forms.setToolTip(escaped(every) if every else "")
        self.forms.setAccessibleDescription(self._forms)
        self._elide()
        self._show_said(problem=not self.problem.isHidden())

    def _form_words(self, word: str, others: Sequence[str]) -> str:
        if len(others) >= MOST_FORMS:
            return self.tr("{word} : over {count} forms").format(word=word, count=number(MOST_FORMS))
        if word.startswith("$"):
            return self.tr("{word} : {count} members").format(word=word, count=number(len(others)))
        if word.endswith("*") and len(others) == 1:
            return self.tr("{word} : 1 form").format(word=word)
        if word.endswith("*") or len(others) > FEW_FORMS:
            return self.tr("{word} : {count} forms").format(word=word, count=number(len(others)))
        return self.tr("{word} also finds {others}").format(word=word, others=", ".join(others))

    def _show_said(self, *, problem: bool) -> None:
        """Show the problem, else the forms, in the one line below the field."""
        self.problem.setVisible(problem and bool(self._problem))
        self.forms.setVisible(bool(self._forms) and self.problem.isHidden())

    def _elide(self) -> None:
        """Shorten what is said to the room there is."""
        room = (self.field.width() or self._theme.px(400)) - self._theme.px(24)
        metrics = self._theme.metrics(META)
        for line, text in ((self.problem, self._problem), (self.forms, self._forms)):
            line.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what is said anew."""
        super().resizeEvent(event)
        self._elide()

    def show_count(self, count: int, exact: bool, articles: int | None = None, *, known: bool = True) -> None:
        """Show the number of hits: “218 articles”, “over 1,000 articles” until the exact number is there.

        Where they are folded, the stories are counted as well.
        """
        if not known:
            self.field.show_hits("")
        elif articles is not None and articles > count and exact:
            stories = self.tr("1 story") if count == 1 else self.tr("{count} stories")
            words = self.tr("{stories}, {count} articles")
            told = stories.format(count=number(count))
            self.field.show_hits(words.format(stories=told, count=number(articles)))
        elif not exact:
            self.field.show_hits(self.tr("over {count} articles").format(count=number(count)))
        elif count == 1:
            self.field.show_hits(self.tr("1 article"))
        else:
            self.field.show_hits(self.tr("{count} articles").format(count=number(count)))

    def _add_chip(self, chip: Chip | None, text: str) -> Pill:
        metrics = self._theme.metrics(META, bold=True)
        short = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, self._theme.px(200))
        pill = Pill(f"{short} ×", "chip", self._chips_box)
        pill.setAccessibleName(self.tr("Remove filter: {what}").format(what=text))
        pill.setToolTip(self.tr("Remove this filter"))
        pill.clicked.connect(lambda: self.chip_removed.emit(chip))
        self._chips.addWidget(pill)
        pill.show()
        return pill


class NewPill(QWidget):
    """How many articles have arrived since the list was made; pressing lets them in."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.button = Pill("", "new", self)
        self.button.setAccessibleName(self.tr("Show new articles"))
        self.button.clicked.connect(self.pressed)
        line = QHBoxLayout(self)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        line.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        self.hide()

    def show_number(self, count: int, *, capped: bool) -> None:
        """Show the number, or nothing where nothing is new."""
        if count:
            text = self.tr("over {count} new") if capped else self.tr("{count} new")
            self.button.setText(text.format(count=number(count)))
            self.button.setAccessibleName(
                self.tr("{count} new articles, show them").format(count=number(count))
            )
        self.setVisible(count > 0)

    def sizeHint(self) -> QSize:
        """Take the height of the button and a little air."""
        return QSize(self._theme.px(200), self._theme.px(40))


def _drop(item: QLayoutItem, keep: QWidget) -> None:
    widget = item.widget()
    if widget is not None and widget is not keep:
        widget.hide()
        widget.deleteLater()


def _others(word: str, found: Sequence[str]) -> list[str]:
    return [form for form in dict.fromkeys(found) if form.lower() != word.lower()]
