"""The rows of the settings: a label, its field, perhaps a note; each can be found by its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from ui.dialogs.fields import wear
from ui.dialogs.frame import field_label, plain_label
from ui.theme import SNIPPET, L, S, Theme

LABELS = 112  # the width of the labels at least; rows that stand below each other take the widest


@dataclass(frozen=True, slots=True)
class Row:
    """One setting: what is seen of it, and where the keyboard goes."""

    parts: tuple[QWidget, ...]
    field: QWidget

    def has(self, wanted: Iterable[str]) -> bool:
        """Say whether the words of a search begin words of the setting: of its label, its note, its choices."""
        said = " ".join(_words(part) for part in self.parts).casefold()
        return all(f" {word}" in f" {said}" for word in wanted)

    def show_for(self, wanted: Sequence[str]) -> bool:
        """Show the setting if it has the words of a search, else leave it out; say which."""
        shown = self.has(wanted)
        for part in self.parts:
            part.setVisible(shown)
        return shown


class SettingRows(QGridLayout):
    """Labels at the left, fields at the right, notes below them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[Row] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(theme.px(L))
        self.setVerticalSpacing(theme.px(S))
        self.setColumnStretch(1, 1)
        self.setColumnMinimumWidth(0, theme.px(LABELS))

    def add(self, text: str, field: QWidget, note: str = "", *, holder: QWidget | None = None) -> None:
        """Add a setting. `holder` is what the field stands in, where that is more than the field."""
        at, label = self.rowCount(), field_label(self._theme, text, field)
        parts: list[QWidget] = [label, holder or field]
        self.addWidget(label, at, 0)
        self.addWidget(holder or field, at, 1)
        if note:
            said = plain_label(note, "soft", wrap=True)
            wear(said, self._theme, SNIPPET)
            self.addWidget(said, at + 1, 1)
            parts.append(said)
        self.rows.append(Row(tuple(parts), field))

    @property
    def widest(self) -> int:
        """Say how wide the widest label is."""
        return max((row.parts[0].sizeHint().width() for row in self.rows), default=0)


def align(grids: Iterable[SettingRows]) -> None:
    """Let the fields of several parts begin at one line."""
    every = list(grids)
    for grid in every:
        grid.setColumnMinimumWidth(0, max(grid._theme.px(LABELS), *(each.widest for each in every)))


def _words(widget: QWidget) -> str:
    said = [widget.accessibleName()]
    if isinstance(widget, QLabel | QAbstractButton):
        said.append(widget.text().replace("&", ""))
    elif isinstance(widget, QComboBox):
        said += [widget.itemText(at) for at in range(min(widget.count(), 40))]
    elif isinstance(widget, QLineEdit):
        said.append(widget.placeholderText())
    else:
        said += [_words(part) for part in widget.children() if isinstance(part, QWidget)]
    return " ".join(said)
