"""What the list and the sidebar share: where their lines are painted, and how one of them stands."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QWidget


class Standing(NamedTuple):
    """How a line stands while it is painted."""

    selected: bool
    hovered: bool
    focused: bool


def standing(view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> Standing:
    """Say how a line stands. (The option of a delegate says the same, but to name its flags takes 17 ms at the start.)"""
    surface, current = view.viewport(), view.currentIndex()
    return Standing(
        selected=view.selectionModel().isSelected(index),
        hovered=surface.underMouse() and view.indexAt(surface.mapFromGlobal(QCursor.pos())) == index,
        focused=current == index and view.hasFocus(),
    )


def fill(painter: QPainter, place: QRect, colour: QColor) -> None:
    """Fill a place with one colour. (Qt's own way would have PySide load all its gradients at the start.)"""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(place)


def give_surface(view: QAbstractItemView) -> None:
    """Give a view a surface of ours, alike its own: to wrap the unknown one PySide would load every class of widget."""
    surface = QWidget()
    surface.setBackgroundRole(QPalette.ColorRole.Base)
    surface.setAutoFillBackground(True)
    view.setViewport(surface)
