"""Choose the first and the last day of a filter."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.speech import tr
from ui.views.plain import label


class ChooseDays(QDialog):
    """Two days and one button."""

    chosen = Signal(object, object)  # date, date

    def __init__(self, parent: QWidget, first: date, last: date) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose days"))
        self.setAccessibleName(self.tr("Choose days"))
        self.first, self.last = _day(first, self), _day(last, self)
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        rows = QFormLayout()
        rows.setSpacing(12)
        rows.addRow(label(self.tr("First day")), self.first)
        rows.addRow(label(self.tr("Last day")), self.last)
        use = QPushButton(self.tr("Show these days"), self)
        use.setProperty("primary", True)
        use.setDefault(True)
        use.clicked.connect(self._use)
        leave = QPushButton(self.tr("Cancel"), self)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(use)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(24)
        column.addLayout(rows)
        column.addLayout(buttons)

    def _use(self) -> None:
        first, last = sorted((_date(self.first), _date(self.last)))
        self.accept()
        self.chosen.emit(first, last)


def _day(day: date, parent: QWidget) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day), parent)
    field.setCalendarPopup(True)
    field.setDisplayFormat(tr("d MMM yyyy"))
    return field


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
