"""The parts of the dialog of a clipbook: one clipping with its note, the clipbook as such, and the preview."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.fields import Choice, wear
from ui.dialogs.frame import field_label, plain_label
from ui.models.closed import long_moment
from ui.models.corrected import gone_sentence
from ui.models.missed import moment
from ui.models.words import escaped, number, system_zone, zone_of
from ui.theme import META, TEXT, M, S, Theme
from ui.views.article_text import one_line
from ui.views.notice import Notice

if TYPE_CHECKING:
    from datetime import tzinfo

    from monitor.briefing import Earlier
    from monitor.changes import Change
    from monitor.clipping import Clipbook, Clipping
    from monitor.store.clippings import Line


# Which earlier briefing, as the command line takes it.
LAST, NONE = "last", "none"


class Words(QPlainTextEdit):
    """A text that is kept when one leaves it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._clean = ""

    def show_text(self, text: str) -> None:
        """Show what is kept; nothing is to be kept of it."""
        self._clean = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    @property
    def dirty(self) -> bool:
        """Say whether something was typed that is not kept."""
        return self.toPlainText().strip() != self._clean.strip()

    def take(self) -> str:
        """Give what was typed, which counts as kept from now on."""
        self._clean = self.toPlainText()
        return self._clean.strip()

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        if self.dirty:
            self.left.emit()


class ClippingPart(QWidget):
    """One clipping: what it is, what has changed since, the analyst's note."""

    note_left = Signal()
    anew_wanted = Signal()
    read_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zone = zone_of(system_zone())
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(M), 0, 0)
        column.setSpacing(px(S))
        self.title = plain_label("", wrap=True)
        wear(self.title, theme, 16, bold=True)
        self.facts = plain_label("", "soft", wrap=True)
        wear(self.facts, theme, META)
        self.also = plain_label("", "soft", wrap=True)
        wear(self.also, theme, META)
        self.changed = plain_label("", "warning", wrap=True)
        wear(self.changed, theme, TEXT, bold=True)
        self.changes = QListWidget()
        self.changes.setAccessibleName(self.tr("What changed since it was clipped"))
        self.changes.setWordWrap(True)
        self.changes.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.changes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.changes.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        wear(self.changes, theme, META)
        self.anew = QPushButton(self.tr("Clip as it is now"))
        self.anew.setAccessibleName(self.anew.text())
        self.anew.setToolTip(self.tr("Freezes the article anew; note and place stay. Can be undone."))
        self.anew.setAutoDefault(False)
        self.anew.clicked.connect(self.anew_wanted)
        self.read = QPushButton(self.tr("Read"))
        self.read.setAccessibleName(self.tr("Read the article in the window"))
        self.read.setAutoDefault(False)
        self.read.clicked.connect(self.read_wanted)
        self.note = Words()
        self.note.setPlaceholderText(self.tr("What the reader of this clipping should know"))
        self.note.setMinimumHeight(px(88))
        self.note.left.connect(self.note_left)
        row = QHBoxLayout()
        row.addWidget(self.read)
        row.addWidget(self.anew)
        row.addStretch(1)
        for part in (self.title, self.facts, self.also, self.changed, self.changes):
            column.addWidget(part)
        column.addLayout(row)
        column.addSpacing(px(S))
        self.note_label = field_label(theme, self.tr("&Note"), self.note)
        column.addWidget(self.note_label)
        column.addWidget(self.note, 100)
        self.own = QPushButton(self.tr("Take over your note on the article"))
        self.own.setAccessibleName(self.own.text())
        self.own.setProperty("link", True)
        self.own.setAutoDefault(False)
        self.own.clicked.connect(self._take_own)
        self._own_note = ""
        column.addWidget(self.own)
        column.addStretch(1)
        self.show_lines([])

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the clipping that is chosen, or say what to choose."""
        one = lines[0] if len(lines) == 1 else None
        if one is not None:
            self.title.setText(one_line(one.title) or self.tr("Without a title"))
            said = self.tr("The article has changed since it was clipped")
            self.changed.setText(said if one.gone is None else gone_sentence(one.gone))
        elif lines:
            words = self.tr("{count} clippings are chosen")
            self.title.setText(words.format(count=number(len(lines))))
            self.changed.setText(self.tr("Some of the articles have changed since they were clipped"))
        else:
            self.title.setText(self.tr("Choose a clipping"))
        changed = any(line.changed for line in lines)
        self.changed.setVisible(changed or (one is not None and one.gone is not None))
        self.anew.setVisible(changed)
        self.changes.setVisible(changed and one is not None)
        self.changes.clear()
        self.facts.setText("")
        self.also.hide()
        self.note.setVisible(one is not None)
        self.note_label.setVisible(one is not None)
        self.own.hide()
        self.read.setVisible(one is not None)

    def _take_own(self) -> None:
        """Write the analyst's own note behind what stands here. It goes into no report by itself."""
        self.note.setPlainText(
            "\n".join(part for part in (self.note.toPlainText().strip(), self._own_note) if part)
        )
        self.own.hide()
        self.note_left.emit()
        self.note.setFocus()

    def show_clipping(self, clipping: Clipping, changes: Sequence[Change], own: str = "") -> None:
        """Show what is known of the clipping, what changed since, and (`own`) offer the note on its article."""
        self._own_note = own
        self.own.setToolTip(escaped(own))
        self.own.setVisible(bool(own) and own not in self.note.toPlainText())
        from ui.views.article_difference import kind_words

        facts = [
            one_line(clipping.document.article.outlet),
            self.tr("clipped {time}").format(time=long_moment(clipping.clipped, self._zone)),
            self.tr("version {n}").format(n=number(clipping.version)),
            self.tr("with its raw page") if clipping.page_hash else self.tr("without a raw page"),
            self.tr("clipping {n}, hash {hash}").format(n=clipping.id, hash=clipping.hash[:12]),
        ]
        self.facts.setText(" · ".join(filter(None, facts)))
        self.facts.setToolTip(clipping.hash)
        outlets = list(dict.fromkeys(one_line(other.outlet) for other in clipping.also if other.outlet))
        self.also.setText(self.tr("Also ran in {outlets}").format(outlets=", ".join(outlets)))
        self.also.setVisible(bool(outlets))
        self.changes.clear()
        for change in changes:
            before, after = (one_line(part or "")[:300] for part in (change.before, change.after))
            if before and after:
                said = f"{before} → {after}"
            else:
                gone, new = self.tr("gone: {words}"), self.tr("new: {words}")
                said = gone.format(words=before) if before else new.format(words=after)
            self.changes.addItem(f"{kind_words(change.kind)}: {said}")
        line = self.changes.sizeHintForRow(0) if changes else 0
        self.changes.setFixedHeight(min(line * len(changes) + self._theme.px(8), self._theme.px(140)))


class BookPart(QWidget):
    """The clipbook as such: its name, its lead, how it is laid out, its sections."""

    changed = Signal()  # name, lead or template
    compared = Signal()  # with another earlier briefing
    section_wanted = Signal()
    by_topic_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(M), 0, 0)
        column.setSpacing(px(S))
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.name.editingFinished.connect(self.changed)
        self.template = Choice(theme)
        for key, words in self._templates():
            self.template.addItem(words, key)
        self.template.activated.connect(lambda _: self.changed.emit())
        self.against = Choice(theme)
        self.against.activated.connect(lambda _: self.compared.emit())
        self.lead = Words()
        self.lead.setPlaceholderText(
            self.tr("What stands before the clippings. A blank line divides paragraphs.")
        )
        self.lead.left.connect(self.changed)
        self.section = QPushButton(self.tr("Add a section…"))
        self.by_topic = QPushButton(self.tr("Sections by topic"))
        self.by_topic.setToolTip(self.tr("Makes a section of each topic. Can be undone."))
        sections = QHBoxLayout()
        for button, signal in ((self.section, self.section_wanted), (self.by_topic, self.by_topic_wanted)):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            sections.addWidget(button)
        sections.addStretch(1)
        for words, field in (
            (self.tr("N&ame"), self.name),
            (self.tr("&Template"), self.template),
        ):
            column.addWidget(field_label(theme, words, field))
            column.addWidget(field)
        self.against_label = field_label(theme, self.tr("&Compared with"), self.against)
        self.against.setToolTip(
            self.tr("Marks what is new, developed, corrected or gone since that briefing was exported")
        )
        column.addWidget(self.against_label)
        column.addWidget(self.against)
        column.addWidget(field_label(theme, self.tr("&Lead"), self.lead))
        column.addWidget(self.lead, 1)
        column.addWidget(plain_label(self.tr("Sections"), "section"))
        column.addLayout(sections)

    def _templates(self) -> tuple[tuple[str, str], ...]:
        return (
            ("briefing", self.tr("Daily briefing: short, by section")),
            ("clip_book", self.tr("Clip book: an overview, then a page for each clipping")),
            ("evidence", self.tr("Evidence file: all that is known of each clipping")),
        )

    def show_earlier(self, earlier: Sequence[Earlier], last: Earlier | None, zone: tzinfo) -> None:
        """Offer the briefings that this one can be held against; there is nothing to choose where there is none."""
        chosen = self.against.currentData() or LAST
        self.against.clear()
        if last is not None:
            words = self.tr("the last one, {time}: {name}")
            self.against.addItem(words.format(name=last.name, time=moment(last.at, zone)), LAST)
        for each in earlier:
            if last is None or each.number != last.number:
                words = self.tr("{time}: {name}")
                self.against.addItem(
                    words.format(name=each.name, time=moment(each.at, zone)), str(each.number)
                )
        self.against.addItem(self.tr("none"), NONE)
        self.against.setCurrentIndex(max(self.against.findData(chosen), 0))
        self._show_against()

    def compared_with(self, layout: str) -> str:
        """Say which earlier briefing is chosen, as the command line takes it; "" where the layout is another."""
        return str(self.against.currentData() or "last") if layout == "briefing" else ""

    def _show_against(self) -> None:
        there = self.template.currentData() == "briefing" and self.against.count() > 1
        self.against.setVisible(there)
        self.against_label.setVisible(there)

    def show_book(self, book: Clipbook) -> None:
        """Show what is kept, unless something else is being typed."""
        if not self.name.hasFocus():
            self.name.setText(book.name)
        if not (self.lead.hasFocus() and self.lead.dirty):
            self.lead.show_text(book.lead)
        self.template.setCurrentIndex(max(self.template.findData(book.template.value), 0))
        self._show_against()


def scrolled(part: QWidget) -> QScrollArea:
    """Let a part be scrolled where there is too little room for it, rather than squeezed."""
    area = QScrollArea()
    area.setWidget(part)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it takes the focus, and is scrolled to
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    part.setAutoFillBackground(False)
    return area


def empty_notice(theme: Theme, parent: QWidget | None = None) -> Notice:
    """Make what stands where there is no clipping yet."""
    return Notice(theme, parent, primary=False)
