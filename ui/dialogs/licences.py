"""Licences: how much of what each outlet published may leave the archive in an export."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit

from monitor.licence import MOST_WORDS, Allowance, Licence
from ui.core_words import translated
from ui.dialogs.care_table import KEY, Table
from ui.dialogs.fields import Choice
from ui.dialogs.frame import BridgeDialog, field_label, plain_label
from ui.models.words import number
from ui.theme import L, S, Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor.store import Archive
    from monitor.store.licences import OutletLicence
    from ui.bridge import Bridge

USUAL_WORDS = 50


class LicencesDialog(BridgeDialog):
    """All outlets with what they allow; what is chosen below holds for the outlets that are chosen."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None, outlet: str = "") -> None:
        super().__init__(bridge, theme, parent)
        self.entitle(
            self.tr("Licences"),
            self.tr(
                "How much of what an outlet published may leave in an export. Every export keeps to it and says"
                " what it left out. The articles and clippings in the archive stay whole."
            ),
        )
        self._outlets: list[OutletLicence] = []
        self._wanted = outlet
        self._undoes = ""
        self.finder = QLineEdit()
        self.finder.setPlaceholderText(self.tr("Find an outlet"))
        self.finder.setAccessibleName(self.finder.placeholderText())
        self.finder.textChanged.connect(self._show)
        self.table = Table(
            theme, self.tr("Outlets"), (self.tr("Outlet"), self.tr("Feeds"), self.tr("May leave")), 0
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.itemSelectionChanged.connect(self._choose)
        self.body.addWidget(self.finder)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(self._build_form())
        self.undo = self.add_button(self.tr("Undo"), self.tr("Takes the last change back"))
        self.undo.clicked.connect(self._undo)
        self.undo.hide()
        self.set_primary(self.tr("Set"), stays=True).clicked.connect(self.commit)
        self.resize(theme.px(640), theme.px(560))
        self._choose()
        self.reload()

    def _build_form(self) -> QHBoxLayout:
        """Lay out what may leave, and how many words."""
        self.allows = Choice(self.theme)
        for allows, words in (
            (Allowance.FULL, self.tr("Full text")),
            (Allowance.WORDS, self.tr("The first words")),
            (Allowance.HEADLINE, self.tr("Headline and link")),
            (Allowance.LINK, self.tr("Link only")),
        ):
            self.allows.addItem(words, allows.value)
        self.words = QLineEdit(str(USUAL_WORDS))
        self.words.setValidator(QIntValidator(1, MOST_WORDS, self))
        self.words.setMaximumWidth(self.theme.px(80))
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.words_label = field_label(self.theme, self.tr("&Words"), self.words)
        self.chosen = plain_label("", "soft")
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(S))
        row.addWidget(field_label(self.theme, self.tr("&May leave"), self.allows))
        row.addWidget(self.allows)
        row.addSpacing(self.theme.px(L))
        row.addWidget(self.words_label)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.chosen)
        self.allows.currentIndexChanged.connect(self._offer_words)
        self._offer_words()
        return row

    @property
    def licence(self) -> Licence:
        """What is chosen below the list."""
        allows = Allowance(self.allows.currentData())
        return Licence(allows, int(self.words.text() or 0) if allows is Allowance.WORDS else 0)

    def _offer_words(self) -> None:
        there = self.allows.currentData() == Allowance.WORDS.value
        self.words.setVisible(there)
        self.words_label.setVisible(there)

    # --- showing -----------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Ask for the outlets."""

        def outlets(archive: Archive) -> list[OutletLicence]:
            from monitor.store import licences

            return licences.all(archive)

        self.ask_last(outlets, self._take)

    def _take(self, outlets: list[OutletLicence]) -> None:
        self._outlets = outlets
        self._show()
        if self._wanted:
            self.turn_to(self._wanted)
            self._wanted = ""

    def turn_to(self, key: str) -> None:
        """Choose an outlet by its name."""
        at = next((row for row, each in enumerate(self._shown()) if each.name == key), None)
        if at is None and not self._outlets:
            self._wanted = key
        elif at is not None:
            self.table.clearSelection()
            self.table.selectRow(at)

    def _shown(self) -> list[OutletLicence]:
        wanted = self.finder.text().casefold().split()
        return [each for each in self._outlets if all(word in each.name.casefold() for word in wanted)]

    def _show(self) -> None:
        kept = set(self._ids())
        shown = self._shown()
        self.table.blockSignals(True)
        rows = [
            (
                each.id,
                (one_line(each.name) or self.tr("Without a name"), number(each.feeds), self._said(each)),
            )
            for each in shown
        ]
        self.table.fill(rows)
        self.table.clearSelection()
        mode = self.table.selectionMode()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        for row, each in enumerate(shown):
            if each.id in kept or (not kept and row == 0):
                self.table.selectRow(row)
        self.table.setSelectionMode(mode)
        self.table.blockSignals(False)
        self._choose()

    def _said(self, outlet: OutletLicence) -> str:
        licence = outlet.licence
        match licence.allows:
            case Allowance.LINK:
                return self.tr("Link only")
            case Allowance.HEADLINE:
                return self.tr("Headline and link")
            case Allowance.WORDS:
                return self.tr("First {n} words").format(n=number(licence.words))
            case Allowance.FULL:
                return self.tr("Full text")

    def _ids(self) -> list[int]:
        return [
            int(cell.data(KEY))
            for index in self.table.selectionModel().selectedRows()
            if (cell := self.table.item(index.row(), 0)) is not None
        ]

    def _choose(self) -> None:
        """Show below what the chosen outlets allow, where they allow the same."""
        ids = set(self._ids())
        chosen = [each for each in self._outlets if each.id in ids]
        licences = {each.licence for each in chosen}
        if len(licences) == 1:
            (licence,) = licences
            self.allows.setCurrentIndex(self.allows.findData(licence.allows.value))
            if licence.allows is Allowance.WORDS:
                self.words.setText(str(licence.words))
        words = self.tr("{n} outlets chosen").format(n=number(len(chosen)))
        self.chosen.setText(words if len(chosen) > 1 else "")
        if self.primary is not None:
            self.primary.setEnabled(bool(chosen) and not self.at_work)

    # --- what is written ---------------------------------------------------------------------------------

    def commit(self) -> None:
        """Give the chosen outlets the chosen licence."""
        ids, licence, now = self._ids(), self.licence, datetime.now(UTC)
        if not ids:
            return

        def write(archive: Archive) -> str:
            from monitor.store import journal, licences

            before = journal.last(archive)
            licences.set(archive, ids, licence, now)
            after = journal.last(archive) or ""
            return after if after != before else ""

        self.bridge.change(write, self._written, self.failed, receiver=self)

    def _written(self, sentence: str) -> None:
        self._undoes = sentence or self._undoes
        self.undo.setVisible(bool(self._undoes))
        self.say(self.tr("It holds from the next export on.") if sentence else "")
        self.reload()

    def _undo(self) -> None:
        """Take the last change back, unless something else was done since."""
        expected = self._undoes

        def back(archive: Archive) -> str:
            from monitor.store import journal

            if journal.last(archive) != expected:
                return ""
            return journal.undo(archive, datetime.now(UTC)) or ""

        self.bridge.change(back, self._undone, self.failed, receiver=self)

    def _undone(self, sentence: Any) -> None:
        self._undoes = ""
        self.undo.hide()
        other = self.tr(
            "Something else was done since. Undo in the window takes back one step after the other."
        )
        self.say(f"{translated(sentence)}." if sentence else other)
        self.reload()
