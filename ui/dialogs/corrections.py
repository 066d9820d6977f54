"""Corrections: what readers were given and is not so any more, old and new side by side, and the erratum sheet of it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.fields import Choice, wear
from ui.dialogs.frame import BridgeDialog, plain_label
from ui.models.corrected import gone_sentence, times, title, watched
from ui.models.words import number, system_zone, zone_of
from ui.theme import META, SMALL, TEXT, L, M, S, Theme
from ui.views.article_text import one_line
from ui.views.notice import Notice

if TYPE_CHECKING:
    from monitor.briefing import Correction
    from monitor.changes import Change
    from monitor.store import Archive
    from monitor.store.corrections import Affected, Head
    from monitor.store.watching import Watch
    from ui.bridge import Bridge, Ticket

REST_MS = 400
MOST = 60  # articles that are shown of one export
_LONGEST = 600  # characters of a passage
SHEETS = ("html", "pdf", "docx", "md", "txt")


class CorrectionsDialog(BridgeDialog):
    """One export at a time, the newest first."""

    article_wanted = Signal(int)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self._zone = zone_of(system_zone())
        self.entitle(
            self.tr("Corrections"),
            self.tr("What you clipped or exported and what its publishers have changed or taken away since."),
        )
        self._found: list[Affected] = []
        self._shown: Affected | None = None
        self._told: dict[
            tuple[object, ...], Correction | None
        ] = {}  # what is known of the heads that are shown
        self._asked: Ticket | None = None
        self._written: Path | None = None
        self._lay_out()
        self.noted = self.add_button(self.tr("Noted"), self.tr("The status line says it no more"))
        self.noted.clicked.connect(self.take_note)
        self.show_file = self.add_button(self.tr("Open the file"))
        self.show_file.clicked.connect(self._open_file)
        self.show_file.hide()
        self.format = Choice(theme)
        self.format.setAccessibleName(self.tr("Format of the erratum sheet"))
        self._fill_formats()
        self.buttons.addWidget(self.format)
        self.set_primary(self.tr("Erratum sheet…"), stays=True).clicked.connect(self._export)
        self._rest_timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest_timer.timeout.connect(self.reload)
        bridge.changed.connect(self._look_again)
        room = self.screen().availableSize() * 0.94
        self.resize(QSize(theme.px(760), theme.px(640)).boundedTo(room))
        self._show_action()
        self.reload()

    def _lay_out(self) -> None:
        px = self.theme.px
        top = QHBoxLayout()
        top.setSpacing(px(S))
        self.which = Choice(self.theme)
        self.which.setAccessibleName(self.tr("What readers have"))
        self.which.activated.connect(self._turn)
        self.count = plain_label("", "soft")
        top.addWidget(self.which, 1)
        top.addWidget(self.count)
        self.body.addLayout(top)
        self.area = QScrollArea()
        self.area.setAccessibleName(self.tr("Corrections"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = Notice(self.theme, primary=False)
        self.nothing.show_words(
            self.tr("Nothing has changed"),
            self.tr(
                "What you clip or export is looked at again after one and six hours, and after one, three and fourteen days."
            ),
            icon="check",
        )
        # where nothing has changed, it is all there is to be read
        self.nothing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.area)
        self.pages.addWidget(self.nothing)
        self.body.addWidget(self.pages, 1)
        self.watch = plain_label("", "soft", wrap=True)
        wear(self.watch, self.theme, META)
        self.watch.hide()
        self.body.addWidget(self.watch)

    def _fill_formats(self) -> None:
        from ui.dialogs.exported import format_label

        for name in SHEETS:
            self.format.addItem(format_label(name), name)

    # --- showing -----------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        if not self._rest_timer.isActive():
            self._rest_timer.start()

    def reload(self) -> None:
        """Ask what is not so any more, and how the watch stands."""
        self.ask_last(_affected, self._take)

    def _take(self, answer: tuple[list[Affected], Watch]) -> None:
        found, watch = answer
        self.watch.setText(watched(watch, self._zone))
        self.watch.setVisible(bool(self.watch.text()))
        if found == self._found and self._shown is not None:
            return
        key, inside = _which(self._shown), self._is_inside()
        self._found = found
        self.which.clear()
        for one in found:
            self.which.addItem(one_line(title(one, self._zone)))
        self.which.setVisible(bool(found))
        at = next((at for at, one in enumerate(found) if _which(one) == key), 0 if found else -1)
        self.which.setCurrentIndex(at)
        self._turn(at)
        # what had the focus may be hidden now, also while another window is in front
        if inside and not self._is_inside():
            (self.nothing if at < 0 else self.area).setFocus()

    def _is_inside(self) -> bool:
        focused: QWidget | None = self.focusWidget()
        return focused is not None and focused.isVisibleTo(self) and self.content.isAncestorOf(focused)

    def _turn(self, at: int) -> None:
        before, self._shown = self._shown, self._found[at] if 0 <= at < len(self._found) else None
        one = self._shown
        if _which(one) != _which(before):
            self._told.clear()
        self.pages.setCurrentWidget(self.nothing if one is None else self.area)
        self.count.setText("")
        if one is not None:
            total = len(one.heads)
            words = self.tr("1 article") if total == 1 else self.tr("{n} articles")
            said = words.format(n=number(total))
            if one.untold:
                said += " · " + self.tr("{n} new").format(n=number(one.untold))
            self.count.setText(said)
            self.area.setWidget(self._sheet(one))
            self._ask_further()
        self._show_action()

    def _ask_further(self) -> None:
        """Ask what of the next article is not so any more; to compare its texts may take a while."""
        if self._asked is not None:
            self._asked.cancel()
        heads = () if self._shown is None else self._shown.heads[:MOST]
        waiting = next((head for head in heads if _key(head) not in self._told), None)
        if waiting is not None:
            self._asked = self.ask(partial(_details, waiting), self._take_details)

    def _take_details(self, answer: tuple[Head, Correction | None]) -> None:
        head, made = answer
        self._told[_key(head)] = made
        self._add_card(made)
        self._ask_further()

    def _sheet(self, one: Affected) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, self.theme.px(M), 0)
        column.setSpacing(self.theme.px(L))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(self.theme.px(L))
        column.addLayout(self._cards)
        if len(one.heads) > MOST:
            more = self.tr("{n} more stand in the erratum sheet.")
            column.addWidget(plain_label(more.format(n=number(len(one.heads) - MOST)), "soft"))
        column.addStretch(1)
        for head in one.heads[:MOST]:
            self._add_card(self._told.get(_key(head)))
        return sheet

    def _add_card(self, each: Correction | None) -> None:
        if each is not None:
            card = Card(each, self.theme, self._zone)
            card.read.clicked.connect(partial(self.article_wanted.emit, each.article_id))
            self._cards.addWidget(card)

    def _show_action(self) -> None:
        able = self._shown is not None and not self.at_work
        assert self.primary is not None
        self.primary.setEnabled(able)
        self.format.setEnabled(able)
        self.noted.setEnabled(able and bool(self._shown and self._shown.untold))

    def rest(self) -> None:
        super().rest()
        self._show_action()

    def dress(self) -> None:
        if self._shown is not None:
            self.area.setWidget(self._sheet(self._shown))

    # --- what is done ------------------------------------------------------------------------------------

    def take_note(self) -> None:
        """Note that the analyst knows; what changes from now on is told again."""
        one = self._shown
        if one is None:
            return
        self.bridge.change(partial(_take_note, one.heads), self._noted, self.failed, receiver=self)

    def _noted(self, _: object) -> None:
        self.say(self.tr("Noted. What changes from now on is told again."))
        self.reload()

    def _export(self) -> None:
        one = self._shown
        if one is None:
            return
        from monitor.exports import formats
        from monitor.files import safe_name

        form = formats()[str(self.format.currentData())]
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        named = Path(folder) / safe_name(self.tr("{name} - erratum").format(name=one.name), form.suffix)
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export the erratum sheet"), str(named))
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the erratum sheet, by a process of its own; it can be stopped."""
        one = self._shown
        if one is None:
            return
        self._written = path
        self.show_file.hide()
        arguments = ["export", "--format", str(self.format.currentData()), "--output", str(path)]
        arguments += ["--tz", system_zone()]
        if one.number is None:
            arguments += ["--template", "erratum", f"--clipbook={one.name}"]
        else:
            arguments += ["--erratum", str(one.number)]
        self.start(self.tr("Writing {file} …").format(file=path.name), arguments, self._exported)

    def _exported(self, _: Any) -> None:
        self.rest()
        self.say(self.tr("The erratum sheet is written to {path}.").format(path=self._written))
        self.show_file.show()

    def _open_file(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))


class Card(QFrame):
    """One article: what it is, what became of it, and each change, old and new."""

    def __init__(self, each: Correction, theme: Theme, zone: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme.px
        headline = one_line(each.title) or self.tr("Without a title")
        self.setAccessibleName(headline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        top = QHBoxLayout()
        top.setSpacing(px(M))
        name = plain_label(headline, wrap=True)
        wear(name, theme, 16, bold=True)
        self.read = QPushButton(self.tr("Read"))
        self.read.setAccessibleName(self.tr("Read {title} in the window").format(title=headline))
        self.read.setAutoDefault(False)
        self.read.setProperty("link", True)
        top.addWidget(name, 1)
        top.addWidget(self.read, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        facts = " · ".join(filter(None, (one_line(each.outlet), times(each, zone))))
        about = plain_label(facts, "soft", wrap=True)
        wear(about, theme, META)
        column.addWidget(about)
        if each.gone is not None:
            away = plain_label(gone_sentence(each.gone), "warning", wrap=True)
            wear(away, theme, TEXT, bold=True)
            column.addWidget(away)
        if each.changes:
            column.addLayout(self._changes(each.changes, theme))

    def _changes(self, changes: tuple[Change, ...], theme: Theme) -> QGridLayout:
        from ui.views.article_difference import kind_words

        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(L))
        grid.setVerticalSpacing(theme.px(4))
        grid.setContentsMargins(0, theme.px(4), 0, 0)
        for column, words in enumerate((self.tr("WHAT"), self.tr("WAS"), self.tr("IS NOW"))):
            head = plain_label(words, "section")
            wear(head, theme, SMALL, bold=True)
            grid.addWidget(head, 0, column)
        for row, change in enumerate(changes, 1):
            kind = plain_label(kind_words(change.kind).capitalize(), "soft")
            wear(kind, theme, META)
            grid.addWidget(kind, row, 0, Qt.AlignmentFlag.AlignTop)
            for column, part in enumerate((change.before, change.after), 1):
                grid.addWidget(self._passage(part, theme, new=column == 2), row, column)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.setColumnMinimumWidth(0, theme.px(96))
        return grid

    def _passage(self, part: str | None, theme: Theme, *, new: bool) -> QLabel:
        text = one_line(part or "")[:_LONGEST]
        made = plain_label(text or "–", "" if text else "soft", wrap=True)
        wear(made, theme, TEXT, bold=new and bool(text))
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.setAlignment(Qt.AlignmentFlag.AlignTop)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        return made


def _affected(archive: Archive) -> tuple[list[Affected], Watch]:
    from monitor.store import corrections, watching

    return corrections.affected(archive), watching.watch(archive)


def _which(one: Affected | None) -> tuple[object, ...]:
    return () if one is None else (one.number, one.name)


def _key(head: Head) -> tuple[object, ...]:
    """Tell by what a correction is known; whether it is noted is no part of it."""
    return head.article_id, head.export, head.clipping, head.seen


def _details(head: Head, archive: Archive) -> tuple[Head, Correction | None]:
    from monitor.store import corrections

    return head, corrections.details(archive, head)


def _take_note(heads: tuple[Head, ...], archive: Archive) -> None:
    from monitor.store import corrections

    corrections.take_note(archive, datetime.now(UTC), heads)
