"""The boxes and circles that are ticked, drawn in the colours of the theme: Qt's own vanish on a dark ground."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QProxyStyle,
    QRadioButton,
    QStyle,
    QStyleOption,
    QWidget,
)

from ui.theme import Theme

Primitive = QStyle.PrimitiveElement
BOXES = (Primitive.PE_IndicatorCheckBox, Primitive.PE_IndicatorItemViewItemCheck)


class Ticks(QProxyStyle):
    """Fusion with our own boxes and circles."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("fusion")
        self._theme = theme

    def drawPrimitive(
        self, element: Primitive, option: QStyleOption, painter: QPainter, widget: QWidget | None = None, /
    ) -> None:
        if element in BOXES or element == Primitive.PE_IndicatorRadioButton:
            self._draw(element == Primitive.PE_IndicatorRadioButton, option, painter)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def _draw(self, round_: bool, option: QStyleOption, painter: QPainter) -> None:
        theme, state = self._theme, option.state
        size = min(option.rect.width(), option.rect.height(), theme.px(16)) - 1
        box = QRectF(0, 0, size, size)
        box.moveCenter(QRectF(option.rect).center())
        on = bool(state & QStyle.StateFlag.State_On)
        partly = bool(state & QStyle.StateFlag.State_NoChange)
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        focused = bool(state & QStyle.StateFlag.State_HasFocus) or bool(
            state & QStyle.StateFlag.State_MouseOver
        )
        fill = theme.colour(("accent" if enabled else "bar") if on or partly else "background")
        edge = theme.colour(
            "accent" if enabled and (on or partly or focused) else "faint" if enabled else "line"
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        if round_:
            painter.drawEllipse(box)
        else:
            painter.drawRoundedRect(box, theme.px(3), theme.px(3))
        if on or partly:
            self._draw_sign(round_, partly, box, theme.colour("on_accent" if enabled else "soft"), painter)
        painter.restore()

    def _draw_sign(self, round_: bool, partly: bool, box: QRectF, colour: QColor, painter: QPainter) -> None:
        centre, unit = box.center(), box.width() / 16
        if round_:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(centre, 3 * unit, 3 * unit)
            return
        painter.setPen(
            QPen(colour, 2 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        if partly:
            painter.drawLine(centre - QPointF(3.5 * unit, 0), centre + QPointF(3.5 * unit, 0))
        else:
            steps = [QPointF(-3.5, 0.3), QPointF(-1, 2.8), QPointF(3.5, -2.5)]
            painter.drawPolyline(QPolygonF([centre + step * unit for step in steps]))


def dress_ticks(parent: QWidget, theme: Theme) -> None:
    """Give all boxes, circles and lists inside a widget our signs."""
    style = parent.findChild(Ticks, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if style is None:
        style = Ticks(theme)
        style.setParent(parent)
    for kind in (QAbstractButton, QAbstractItemView):
        for widget in parent.findChildren(kind):
            if isinstance(widget, (QCheckBox, QRadioButton, QAbstractItemView)) and not widget.property(
                "ticks"
            ):
                widget.setProperty("ticks", True)
                widget.setStyle(style)
