"""What the reader did, as steps that can be taken back: the last one, or all down to one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.core_words import translated
from ui.dialogs.care_table import Table
from ui.dialogs.frame import BridgeDialog, plain_label
from ui.models.closed import long_moment
from ui.models.words import number, system_zone, zone_of
from ui.taking_back import TakingBack
from ui.theme import Theme

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.journal import Step
    from ui.bridge import Bridge

MOST = 500  # steps that are listed
REST_MS = 500


class HistoryDialog(BridgeDialog):
    """The steps, the newest first. Choosing one chooses all that came after it: they go in their order."""

    undone = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self._zone = zone_of(system_zone())
        self._steps: list[Step] = []
        self._back: TakingBack | None = None
        self.entitle(
            self.tr("Undo history"),
            self.tr("What you changed, the newest first. Choose a line to take back everything down to it."),
        )
        self.steps = Table(
            theme, self.tr("Changes that can be taken back"), (self.tr("When"), self.tr("What")), 1
        )
        # what is chosen is always the top of the list, so the list does not choose by itself
        self.steps.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.steps.currentCellChanged.connect(lambda *_: self._show_choice())
        self.steps.setMinimumHeight(theme.px(200))
        self.none = plain_label(self.tr("There is nothing to undo."), "soft")
        self.none.hide()
        self.body.addWidget(self.steps, 1)
        self.body.addWidget(self.none, 1)
        self.set_primary(self.tr("Undo the last change"), stays=True).clicked.connect(self.commit)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.reload)
        bridge.changed.connect(self._look_again)
        self.resize(QSize(theme.px(600), theme.px(480)).boundedTo(self.screen().availableSize() * 0.94))
        self._show_choice()
        self.reload()

    @property
    def wanted(self) -> list[Step]:
        """Give the steps that would be taken back, the newest first."""
        return self._steps[: self.steps.currentRow() + 1]

    def _look_again(self) -> None:
        """Look again soon. A method, so that nothing arrives after the dialog is gone."""
        if not self._rest.isActive():
            self._rest.start()

    def reload(self) -> None:
        """Ask for the steps as they are now."""
        if not self.at_work:
            self.ask(_steps, self._take)

    def _take(self, steps: list[Step]) -> None:
        if steps == self._steps and steps:
            return
        fewer = steps[:1] != self._steps[:1]
        self._steps = steps
        self.steps.fill([(step.number, (long_moment(step.at, self._zone), step.sentence)) for step in steps])
        if steps and fewer:  # something came or went: what was chosen would mean something else now
            self.steps.setCurrentCell(0, 0)
        self.steps.setVisible(bool(steps))
        self.none.setVisible(not steps)
        self._show_choice()

    def _show_choice(self) -> None:
        count = len(self.wanted)
        model = self.steps.model()
        if count:
            chosen = QItemSelection(model.index(0, 0), model.index(count - 1, 1))
            self.steps.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        assert self.primary is not None
        self.primary.setText(
            self.tr("Undo the last {n} changes").format(n=number(count))
            if count > 1
            else self.tr("Undo the last change")
        )
        self.primary.setAccessibleName(self.primary.text())
        self.primary.setEnabled(count > 0 and not self.at_work)

    def rest(self) -> None:
        super().rest()
        self._show_choice()

    # --- taking back -------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Take back what is chosen."""
        wanted = [step.number for step in self.wanted]
        if not wanted or self.at_work:
            return
        self.work(self.tr("Taking back …"))
        self.leave.setText(self.tr("Stop"))
        self._back = TakingBack(self.bridge, wanted, self)
        self._back.progress.connect(self.take_progress)
        self._back.done.connect(self._done)
        self._back.failed.connect(self._refused)
        self._back.start()

    def _done(self, count: int) -> None:
        self._end()
        self.say(
            self.tr("1 change taken back.")
            if count == 1
            else self.tr("{n} changes taken back.").format(n=number(count))
        )

    def _refused(self, sentence: str) -> None:
        self._end()
        self.fail(sentence)

    def _end(self) -> None:
        if self._back is not None:
            self._back.deleteLater()
            self._back = None
        self.rest()
        self.undone.emit()
        self.reload()

    def reject(self) -> None:
        if self._back is not None:
            self._back.stop()
            return
        super().reject()


def _steps(archive: Archive) -> list[Step]:
    from monitor.store import journal

    # said here, and not where they are shown, because so many take their time
    return [replace(step, sentence=translated(step.sentence)) for step in journal.steps(archive, MOST)]
