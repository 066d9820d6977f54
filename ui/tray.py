"""The icon in the tray, where the desktop has one: what is unread, and what is wanted without the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from monitor.settings import resources
from ui.models.sidebar import Contents
from ui.models.words import number, zone_of

if TYPE_CHECKING:
    from ui.models.notices import Notice
    from ui.notifications import Notifications
    from ui.theme import Theme
    from ui.window import Window

_SIZES = (16, 22, 24, 32, 48, 64)
_SHOWN_MS = 10_000


def sign(theme: Theme, *, unread: bool) -> QIcon:
    """Draw the program's own sign, with a dot where something is unread."""
    from PySide6.QtSvg import QSvgRenderer

    icon = QIcon()
    renderer = QSvgRenderer(str(resources() / "icons" / "presswatch.svg"))
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size, size))
        if unread:
            radius, centre = size * 0.2, QPointF(size * 0.78, size * 0.22)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.palette.hue(0).ink))
            # cut out of the sign, so that it is seen on a light and on a dark tray
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.drawEllipse(centre, radius * 1.35, radius * 1.35)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.drawEllipse(centre, radius, radius)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


class Tray(QObject):
    """The icon with its menu."""

    clicked = Signal(object)  # Notice

    def __init__(self, window: Window, notifications: Notifications) -> None:
        super().__init__(notifications)
        self._window, self._notifications = window, notifications
        self._last: Notice | None = None
        self._unread: int | None = None
        self.menu = QMenu(window)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        self.icon.messageClicked.connect(self._click)
        self._add(self.tr("Open Presswatch"), notifications.come_forward)
        self._add(self.tr("Poll all feeds now"), window.deeds.poll)
        self.menu.addSeparator()
        self.hour = self._add(self.tr("Quiet for one hour"), notifications.pause_for_an_hour)
        self.tomorrow = self._add(self.tr("Quiet until tomorrow"), notifications.pause_until_tomorrow)
        self.loud = self._add("", lambda: notifications.pause(None))
        self.menu.addSeparator()
        self._add(self.tr("Quit"), window.leave)
        self.menu.aboutToShow.connect(self._show_pause)
        notifications.wishes_changed.connect(self._show_pause)
        window.desk.contents_changed.connect(self.show_contents)
        window.theme.changed.connect(self._draw)
        self._show_pause()
        self.show_contents(window.desk.contents)

    def _add(self, text: str, does: object) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(lambda _=False: does())  # type: ignore[operator]
        return action

    def show_icon(self) -> None:
        """Put the icon into the tray."""
        self.icon.show()

    def hide_icon(self) -> None:
        """Take the icon out of the tray."""
        self.icon.hide()

    def show(self, notice: Notice) -> None:
        """Show a notice beside the icon; a click leads where the last one does, because the tray names none."""
        self._last = notice
        self.icon.showMessage(notice.title, notice.body, QSystemTrayIcon.MessageIcon.NoIcon, _SHOWN_MS)

    def show_contents(self, contents: Contents | None) -> None:
        """Show whether something is unread, and how much."""
        unread = contents.unread if contents is not None else 0
        if unread == self._unread:
            return
        drawn = self._unread is not None and bool(unread) == bool(self._unread)
        self._unread = unread
        words = self.tr("Presswatch: {count} unread") if unread else self.tr("Presswatch: nothing unread")
        self.icon.setToolTip(words.format(count=number(unread)))
        if not drawn:
            self._draw()

    def _draw(self) -> None:
        self.icon.setIcon(sign(self._window.theme, unread=bool(self._unread)))

    def _show_pause(self, _: object = None) -> None:
        until = self._notifications.paused
        if until is not None:
            local = until.astimezone(zone_of(self._window.desk.zone))
            self.loud.setText(self.tr("End the quiet (until {time})").format(time=f"{local:%H:%M}"))
        self.loud.setVisible(until is not None)

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self._notifications.come_forward()

    def _click(self) -> None:
        if self._last is not None:
            self.clicked.emit(self._last)
