"""The figures of a topic: precision and recall with their intervals, and how much it finds."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.dialogs.fields import wear
from ui.dialogs.frame import plain_label
from ui.models.words import number
from ui.theme import META, XL, Theme


class Figures(QWidget):
    """Three figures side by side, each with what it rests on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Figures"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(XL))
        grid.setVerticalSpacing(0)
        self._labels: dict[str, tuple[QLabel, QLabel]] = {}
        heads = (
            ("precision", self.tr("Precision")),
            ("recall", self.tr("Recall, estimated")),
            ("found", self.tr("Found")),
        )
        for column, (key, words) in enumerate(heads):
            head = plain_label(words, "soft")
            figure, below = plain_label("–"), plain_label("", "soft", wrap=True)
            wear(head, theme, META, bold=True)
            wear(figure, theme, 18, bold=True)
            wear(below, theme, META)
            for row, widget in enumerate((head, figure, below)):
                grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
            self._labels[key] = (figure, below)

    def __getitem__(self, key: str) -> tuple[QLabel, QLabel]:
        """Give a figure and what stands below it."""
        return self._labels[key]

    def show_measure(self, measure: dict[str, Any]) -> None:
        """Show what was measured; without it, what helps to get there."""
        verdicts = measure.get("verdicts") or {}
        judged = int(verdicts.get("confirmed", 0)) + int(verdicts.get("rejected", 0))
        sample = measure.get("sample") or {}
        sampled = sum(int(part.get("judged", 0)) for part in sample.values())
        self._show(
            "precision",
            measure.get("precision"),
            self.tr("from {n} verdicts on what it finds").format(n=number(judged)),
            self.tr("Judge some of what it finds."),
        )
        words = self.tr("from {n} verdicts on what it does not find").format(n=number(sampled))
        missed = measure.get("missed")
        if missed is not None and measure.get("recall"):
            words += " · " + self.tr("about {n} missed").format(n=number(round(float(missed))))
        both = self.tr("Judge some of what it finds and of what it does not.")
        self._show("recall", measure.get("recall"), words, both)
        figure, below = self._labels["found"]
        figure.setText(number(int(measure["found"])) if "found" in measure else "–")
        added = int(verdicts.get("added", 0))
        more = self.tr("and {n} that you added").format(n=number(added))
        below.setText(more if added else self.tr("articles"))

    def _show(self, key: str, found: dict[str, float] | None, words: str, none: str) -> None:
        figure, below = self._labels[key]
        if not found:
            figure.setText("–")
            below.setText(none)
            return
        value, low, high = (number(round(100 * found[part])) for part in ("value", "low", "high"))
        figure.setText(self.tr("{value} %   ({low}–{high} %)").format(value=value, low=low, high=high))
        figure.setToolTip(self.tr("95 % interval in parentheses"))
        below.setText(words)
