"""A clipbook as a list: clippings below the heads of their sections, and what moving a line means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.models.words import escaped, number

if TYPE_CHECKING:
    from monitor.clipping import Clipbook
    from monitor.store.clippings import Line

Index = QModelIndex | QPersistentModelIndex
_MIME = "application/x-presswatch-clippings"


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a section."""

    name: str
    count: int = 0


Row = Any  # a Head or a Line; Line stands in the store, which the window asks lazily


def arranged(rows: Sequence[Row]) -> tuple[tuple[str, ...], list[tuple[int, int | None]]]:
    """Read off the rows which sections there are, and in which of them each clipping stands."""
    sections: list[str] = []
    order: list[tuple[int, int | None]] = []
    for row in rows:
        if isinstance(row, Head):
            sections.append(row.name)
        else:
            order.append((row.id, len(sections) - 1 if sections else None))
    return tuple(sections), order


def moved(rows: Sequence[Row], which: Sequence[int], to: int) -> list[Row]:
    """Put lines before the line `to`. A head takes its section along, and stands only before another or at the end."""
    heads = [at for at in which if isinstance(rows[at], Head)]
    if heads:
        first = heads[0]
        end = _end(rows, first)
        which = range(first, end)
        to = next((at for at in range(to, len(rows)) if isinstance(rows[at], Head)), len(rows))
        if first <= to <= end:
            return list(rows)
    chosen = set(which)
    before = [row for at, row in enumerate(rows) if at < to and at not in chosen]
    after = [row for at, row in enumerate(rows) if at >= to and at not in chosen]
    return [*before, *(rows[at] for at in sorted(chosen)), *after]


def stepped(rows: Sequence[Row], which: Sequence[int], step: int) -> list[Row]:
    """Move lines one up (-1) or down (1); a head takes its section past the next one."""
    if not which:
        return list(rows)
    first, last = min(which), max(which)
    if isinstance(rows[first], Head):
        if step > 0:
            end = _end(rows, first)
            return list(rows) if end >= len(rows) else moved(rows, [first], _end(rows, end))
        above = next((at for at in range(first - 1, -1, -1) if isinstance(rows[at], Head)), first)
        return moved(rows, [first], above)
    to = first - 1 if step < 0 else last + 2
    return moved(rows, which, to) if 0 <= to <= len(rows) else list(rows)


def _end(rows: Sequence[Row], head: int) -> int:
    return next((at for at in range(head + 1, len(rows)) if isinstance(rows[at], Head)), len(rows))


class ClipbookModel(QAbstractListModel):
    """The lines of one clipbook."""

    rearranged = Signal(object, object)  # sections, order: as `clipbooks.arrange` takes them

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, book: Clipbook | None, lines: Sequence[Line]) -> bool:
        """Show what the archive says; tell whether that is anything new."""
        rows: list[Row] = [line for line in lines if line.section is None]
        for at, name in enumerate(book.sections if book else ()):
            inside = [line for line in lines if line.section == at]
            rows += [Head(name, len(inside)), *inside]
        if rows == self.rows:
            return False
        self._put(rows)
        return True

    def _put(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def move(self, rows: list[Row]) -> None:
        """Show another order at once, and ask that it be kept."""
        if rows != self.rows:
            self._put(rows)
            self.rearranged.emit(*arranged(rows))

    def row_of(self, clipping_id: int) -> int:
        """Find the line of a clipping; -1 where there is none."""
        return next((at for at, row in enumerate(self.rows) if getattr(row, "id", 0) == clipping_id), -1)

    # --- Qt's model --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the lines."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every line be chosen and dragged, and dropped between others."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer the title, the line itself, or the line in words."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, Head) else row.title
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole and not isinstance(row, Head):
            return escaped("\n".join(filter(None, (row.title, row.note))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: Row) -> str:
        if isinstance(row, Head):
            return self.tr("Section {name}, {count} clippings").format(name=row.name, count=number(row.count))
        parts = [row.title, row.outlet]
        if row.gone:
            parts.append(self.tr("its page is gone"))
        if row.changed:
            parts.append(self.tr("changed since clipped"))
        if row.note:
            parts.append(self.tr("note: {note}").format(note=row.note))
        return ". ".join(filter(None, parts))

    # --- dragging ----------------------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        """Let lines be moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Name what is dragged: lines, within this list."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Take the numbers of the lines along."""
        data = QMimeData()
        rows = ",".join(str(index.row()) for index in indexes)
        data.setData(_MIME, QByteArray(rows.encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move the lines to where they are dropped."""
        said = bytes(data.data(_MIME).data()).decode("ascii", "replace")
        which = [int(part) for part in said.split(",") if part.isdecimal() and int(part) < len(self.rows)]
        to = row if row >= 0 else parent.row() if parent.isValid() else len(self.rows)
        if which:
            self.move(moved(self.rows, which, to))
        return False  # nothing is taken away here: the lines were put anew
