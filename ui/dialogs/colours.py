"""The choice of a topic's colour: one dot for each hue of the palette."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from ui.speech import QT_TR_NOOP, tr
from ui.theme import XS, L, Theme

NAMES = (
    QT_TR_NOOP("rust"),
    QT_TR_NOOP("teal"),
    QT_TR_NOOP("indigo"),
    QT_TR_NOOP("plum"),
    QT_TR_NOOP("ochre"),
    QT_TR_NOOP("crimson"),
    QT_TR_NOOP("green"),
    QT_TR_NOOP("blue"),
    QT_TR_NOOP("olive"),
    QT_TR_NOOP("magenta"),
)


def dot(theme: Theme, colour: int, ratio: float) -> QIcon:
    """Draw the dot of a topic, as the sidebar shows it."""
    size = theme.px(12)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.palette.hue(colour).ink))
    painter.drawEllipse(1, 1, size - 2, size - 2)
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


class _Swatch(QAbstractButton):
    """One hue; a ring says that it is the chosen one."""

    def __init__(self, theme: Theme, colour: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._colour = theme, colour
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = tr(NAMES[colour % len(NAMES)])
        self.setAccessibleName(tr("Colour: {name}").format(name=name))
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(L + XS), self._theme.px(L + XS))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        middle, px = self.rect().center(), self._theme.px
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent" if self.hasFocus() else "soft"), 1.5))
            painter.drawEllipse(middle, side // 2 - 1, side // 2 - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.hue(self._colour).ink))
        painter.drawEllipse(middle, px(6), px(6))


class ColourChoice(QWidget):
    """The hues side by side; the arrow keys go from one to the next."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Colour"))
        self._group = QButtonGroup(self)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(XS))
        for colour in range(len(theme.palette.topics)):
            swatch = _Swatch(theme, colour, self)
            self._group.addButton(swatch, colour)
            across.addWidget(swatch)
        self._group.button(0).setChecked(True)
        self._order()
        self._group.idToggled.connect(self._toggled)

    @property
    def colour(self) -> int:
        """Give the number of the chosen hue."""
        return max(0, self._group.checkedId())

    def choose(self, colour: int) -> None:
        """Show a hue as the chosen one; the numbers wrap around."""
        self._group.blockSignals(True)
        self._group.button(colour % len(self._group.buttons())).setChecked(True)
        self._group.blockSignals(False)
        self._order()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Go to the next hue or back."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        button = self._group.button((self.colour + step) % len(self._group.buttons()))
        button.setChecked(True)
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, colour: int, on: bool) -> None:
        if on:
            self._order()
            self.chosen.emit(colour)

    def _order(self) -> None:
        """Let the tab key stop at the chosen hue alone, as at a group of circles."""
        for button in self._group.buttons():
            wanted = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(wanted)
