"""What all dialogs share: a title, what it is about, what went wrong, what is at work, and one primary action.

No dialog decides anything of the archive here; this is only how they stand and behave.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.bridge import Ticket
from ui.core_words import translated
from ui.dialogs.fields import wear, wear_again
from ui.dialogs.ticks import dress_ticks
from ui.theme import META, XL, L, M, S, Theme
from ui.views.plain import label, rule
from ui.views.progress import Progress

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge
    from ui.children import Run

T = TypeVar("T")

PROGRESS_AFTER_MS = 300  # what is done sooner shows no progress

_drafts: dict[str, Any] = {}  # what was typed in a dialog that was left, until the window closes


class DialogFrame(QDialog):
    """A dialog with one primary action at the bottom right. Escape leaves, and what was typed is kept."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._run: Run | None = None
        self._area: QScrollArea | None = None  # around the content, where the screen is too small for it
        px = theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(XL), px(XL), px(XL), px(L))
        outer.setSpacing(px(S))
        self.heading = plain_label("", "title")
        wear(self.heading, theme, 20, bold=True)
        outer.addWidget(self.heading)
        self.lead = plain_label("", "soft", wrap=True)
        outer.addWidget(self.lead)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(M))
        self.body.setContentsMargins(0, px(S), 0, px(S))
        self.content = QWidget(self)
        self.content.setLayout(self.body)
        outer.addWidget(self.content, 1)
        self.message = plain_label("", "soft", wrap=True)
        self.message.setAccessibleName(self.tr("Message"))
        self.message.hide()
        outer.addWidget(self.message)
        self.progress = Progress(theme, self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        outer.addWidget(self.progress)
        outer.addWidget(rule())
        self._further = 0  # how many actions stand at the bottom left
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(0, px(S), 0, 0)
        self.buttons.setSpacing(px(S))
        self.buttons.addStretch(1)
        outer.addLayout(self.buttons)
        self._leave_words = self.tr("Close")
        self.leave = QPushButton(self._leave_words, self)
        self.leave.setAccessibleName(self.leave.text())
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self.buttons.addWidget(self.leave)
        self.primary: QPushButton | None = None
        theme.changed.connect(self._dress)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PROGRESS_AFTER_MS)
        self._late.timeout.connect(self.progress.show)

    def entitle(self, title: str, lead: str = "") -> None:
        """Say what the dialog is, and in a sentence what it is for."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(lead)
        self.heading.setText(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))

    def _dress(self) -> None:
        wear_again(self, self.theme)
        self.dress()
        self.make_room()

    def dress(self) -> None:
        """Take the theme as it is now, where a dialog has colours that the style sheet does not know."""

    # --- buttons -----------------------------------------------------------------------------------------

    def set_primary(self, text: str, *, stays: bool = False) -> QPushButton:
        """Give the dialog its one primary action, at the bottom right; `stays`: the dialog is open afterwards."""
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setProperty("primary", True)
        button.setDefault(True)
        if not stays:
            self._leave_words = self.tr("Cancel")
        self.leave.setText(self._leave_words)
        self.leave.setAccessibleName(self.leave.text())
        self.buttons.addWidget(button)
        self.primary = button
        return button

    def add_button(self, text: str, tip: str = "") -> QPushButton:
        """Add a further action at the bottom left."""
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        self.buttons.insertWidget(self._further, button)
        self._further += 1
        return button

    # --- what is said ------------------------------------------------------------------------------------

    def say(self, sentence: str) -> None:
        """Tell something that is no error; "" is silence."""
        self._tell(sentence, "soft")

    def fail(self, sentence: str) -> None:
        """Tell what went wrong and what to do, where the reader looks already."""
        self.rest()
        self._tell(sentence, "warning")

    def failed(self, error: Exception) -> None:
        """Tell an error of the core, which carries its own sentence."""
        self.fail(translated(error))

    def _tell(self, sentence: str, role: str) -> None:
        self.message.setText(sentence)
        self.message.setAccessibleDescription(sentence)
        if self.message.property("role") != role:
            self.message.setProperty("role", role)
            self.message.style().unpolish(self.message)
            self.message.style().polish(self.message)
        self.message.setVisible(bool(sentence))
        self.make_room()

    # --- room and order ----------------------------------------------------------------------------------

    def make_room(self) -> None:
        """Grow until nothing is squeezed: labels that wrap do not ask for it by themselves.

        Where the screen has no room for it, as with large type on a small one, the content is scrolled.
        """
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        most = self.screen().availableSize() * 0.9
        need = self._least_height(layout, self.width())
        if self._area is None and (need > most.height() or layout.totalMinimumSize().width() > most.width()):
            self._scroll()
        if self._area is not None:
            inside = self._least_height(self.body, self._area.viewport().width())
            wide = self.body.totalMinimumSize().width()
            self.content.setMinimumSize(wide, inside)
            wide += self._area.verticalScrollBar().sizeHint().width() + 2  # and the line that shows the focus
            self._area.setMinimumWidth(min(wide, most.width() - 2 * self.theme.px(XL)))
            need = self._least_height(layout, self.width())
        self.setMinimumSize(layout.totalMinimumSize().width(), min(need, most.height()))
        screen = self.screen().availableSize()
        if self.width() > screen.width() or self.height() > screen.height():
            self.resize(self.size().boundedTo(most))  # large type, or before what is in it could be scrolled

    def _least_height(self, layout: QLayout, width: int) -> int:
        layout.activate()
        return max(layout.totalMinimumHeightForWidth(width), layout.totalMinimumSize().height())

    def _scroll(self) -> None:
        """Put the content into an area that can be scrolled."""
        outer, focused = self.layout(), self.focusWidget()
        if outer is None:
            return
        area = self._area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it takes the focus, and is scrolled to
        area.setMinimumHeight(self.theme.px(160))
        outer.replaceWidget(self.content, area)
        area.setWidget(self.content)
        for ground in (area.viewport(), self.content):
            ground.setAutoFillBackground(False)
        self.content.show()
        area.show()
        if focused is not None:
            focused.setFocus()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.make_room()

    def showEvent(self, event: QShowEvent, /) -> None:
        self.make_room()  # before Qt looks for a place on the screen
        super().showEvent(event)
        self._order_focus()
        dress_ticks(self.content, self.theme)

    def _order_focus(self) -> None:
        """Let the tab key go through the content first, then along the buttons; begin in the content."""
        inside = [widget for widget in self.content.findChildren(QWidget) if self._takes_tab(widget)]
        buttons = [self.buttons.itemAt(at) for at in range(self.buttons.count())]
        chain = [inside[-1]] if inside else []
        chain += [widget for item in buttons if item is not None and (widget := item.widget()) is not None]
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)
        if inside and self.focusWidget() not in inside:
            first = next(
                (widget for widget in inside if widget.isVisibleTo(self) and widget.isEnabled()), None
            )
            if first is not None:
                first.setFocus()

    def _takes_tab(self, widget: QWidget) -> bool:
        tabbed = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        return (
            tabbed and widget.focusProxy() is None and widget.window() is self
        )  # a list that pops up is a window

    # --- work --------------------------------------------------------------------------------------------

    @property
    def at_work(self) -> bool:
        """Say whether a child process or a change is under way."""
        return not self.content.isEnabled()

    def work(self, sentence: str, run: Run | None = None) -> None:
        """Show that something is under way; Escape and Cancel end it first."""
        self._run = run
        self.say(sentence)
        self.progress.setRange(0, 0)
        self.content.setEnabled(False)
        if self.primary is not None:
            self.primary.setEnabled(False)
        self.leave.setText(self.tr("Stop") if run is not None else self._leave_words)
        self._late.start()

    def take_progress(self, event: dict[str, Any]) -> None:
        """Show how far the child process is, where it says so."""
        done, total = event.get("done"), event.get("total")
        if isinstance(done, int) and isinstance(total, int) and total > 0:
            self.progress.setRange(0, total)
            self.progress.setValue(min(done, total))

    def remarks(self) -> str:
        """Return what the child process said beside its answer; to be asked before `rest`."""
        return translated(" ".join(self._run.remarks)) if self._run is not None else ""

    def rest(self) -> None:
        """Show that nothing is under way any more."""
        self._run = None
        self._late.stop()
        self.progress.hide()
        self.content.setEnabled(True)
        if self.primary is not None:
            self.primary.setEnabled(True)
        self.leave.setText(self._leave_words)

    def reject(self) -> None:
        """Stop what is under way; else leave."""
        if self._run is not None:
            self._run.cancel()
            self.rest()
            self.say(self.tr("Stopped. What was done until now is kept."))
            return
        self.keep_draft()
        super().reject()

    def keep_draft(self) -> None:
        """Keep what was typed, for the next time; a dialog with fields says how."""

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_W and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.reject()
        else:
            super().keyPressEvent(event)


class BridgeDialog(DialogFrame):
    """A dialog that asks the archive."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.bridge = bridge
        self._last = Ticket()
        self._tickets: list[Ticket] = []

    def ask(
        self, question: Callable[[Archive], T], answer: Callable[[T], None], *, quick: bool = False
    ) -> Ticket:
        """Ask the archive, with a sign of progress where it takes long; taken back when the dialog goes."""

        def take(value: T) -> None:
            self._show_waiting()
            answer(value)

        self._tickets = [ticket for ticket in self._tickets if ticket.open]
        ticket = self.bridge.ask(question, take, self.failed, quick=quick, receiver=self)
        if ticket.open:
            self._tickets.append(ticket)
            self._late.start()
        return ticket

    def ask_last(self, question: Callable[[Archive], T], answer: Callable[[T], None]) -> None:
        """Ask the archive what replaces the question asked so before, which is taken back."""
        self._last.cancel()
        self._last = self.ask(question, answer)

    def take_back_last(self) -> None:
        """Take back what `ask_last` asked."""
        self._last.cancel()
        self._show_waiting()

    def _show_waiting(self) -> None:
        if not self.at_work and not any(ticket.open for ticket in self._tickets):
            self._late.stop()
            self.progress.hide()

    def done(self, result: int, /) -> None:
        for ticket in self._tickets:
            ticket.cancel()
        super().done(result)

    def start(self, sentence: str, arguments: list[str], done: Any) -> None:
        """Run a command of the command line with progress and cancel; errors are told in the dialog.

        `done` must be a method of a widget, so that nothing arrives after the dialog is gone.
        """
        self.work(sentence)
        run = self.bridge.run(arguments, done, self.fail, self.take_progress)
        if self.at_work:  # it may have failed to start already
            self.work(sentence, run)


def plain_label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Make a label that shows its text as it is: nothing in it is markup."""
    made = label(text, role)
    made.setWordWrap(wrap)
    return made


def field_label(theme: Theme, text: str, buddy: QWidget) -> QLabel:
    """Make the label of a field, which names it for everyone."""
    made = label(text)
    wear(made, theme, META, bold=True)
    made.setBuddy(buddy)
    buddy.setAccessibleName(text.replace("&", ""))
    return made


def draft(name: str, empty: Any) -> Any:
    """Return what was kept of a dialog that was left."""
    return _drafts.get(name, empty)


def set_draft(name: str, value: Any) -> None:
    """Keep what was typed; None forgets it."""
    if value is None:
        _drafts.pop(name, None)
    else:
        _drafts[name] = value
