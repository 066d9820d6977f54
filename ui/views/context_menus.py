"""The menus under the right button: of a row, and of a line of the sidebar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from ui.models.question import Place
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.window import Window


def row_menu(window: Window, at: QPoint) -> None:
    """Offer what can be done to the selected articles."""
    from ui.actions import ROW_MENU, dress  # every command: too many for the start

    menu = QMenu(window)
    dress(window, window.actions_by_name)
    for name in ROW_MENU:
        if name:
            menu.addAction(window.actions_by_name[name])
        else:
            menu.addSeparator()
    menu.popup(at)
    menu.aboutToHide.connect(menu.deleteLater)


def place_menu(window: Window, place: Place, at: QPoint) -> None:
    """Offer what can be done to a place; it is chosen first, so that one sees what one does it to."""
    desk, deeds, menu = window.desk, window.deeds, QMenu(window)
    desk.go_to(place)

    def add(text: str, icon: str, does: Callable[[], object]) -> None:
        menu.addAction(window.theme.icon(icon), text).triggered.connect(lambda _=False: does())

    add(tr("Mark all as read"), "all-read", deeds.mark_all_read)
    add(tr("Export…"), "export", lambda: window.open_dialog("export"))
    if place.kind in {"topic", "search"}:
        _add_bell(window, place, menu)
    if place.kind == "clipbook":
        from ui import clippings

        add(tr("Open clipbook…"), "clipbook", lambda: window.open_dialog("clipbook", place.key))
        add(tr("Remove clipbook"), "remove", lambda: clippings.remove_book(window, place.key))
    elif place.kind == "topic":
        add(tr("Edit topic…"), "topics", lambda: window.open_dialog("topics", place.key))
        add(tr("Workbench…"), "check", lambda: window.open_dialog("workbench", place.key))
        add(tr("Hide topic"), "close", lambda: deeds.show_topic(place.key, False))
    elif place.kind == "search":
        from ui.topic_dialogs import make_topic

        add(tr("Edit or rename search…"), "search", lambda: window.open_dialog("searches", place.key))
        add(tr("Move up"), "previous", lambda: desk.sidebar.move_search(place.key, -1))
        add(tr("Move down"), "next", lambda: desk.sidebar.move_search(place.key, 1))
        add(tr("Make this a topic"), "topics", lambda: make_topic(window, place.key, place.query))
        add(tr("Remove search"), "remove", lambda: deeds.remove_search(place.key))
    elif place.kind == "feed":
        add(tr("How this feed does…"), "feeds", lambda: window.open_dialog("feeds", place.key))
        add(tr("Remove feed"), "remove", lambda: deeds.remove_feed(place.key))
    menu.popup(at)
    menu.aboutToHide.connect(menu.deleteLater)


def _add_bell(window: Window, place: Place, menu: QMenu) -> None:
    """Offer to be told of new articles of a topic or saved search, or not to be told any more."""
    from monitor.notifying import Bell

    notifications = window.notifications
    if notifications is None:
        return
    bell = Bell("topic" if place.kind == "topic" else "search", place.key)
    tell = menu.addAction(window.theme.icon("bell"), tr("Tell me of new articles"))
    tell.triggered.connect(lambda: notifications.ring(bell, True))
    hush = menu.addAction(window.theme.icon("bell"), tr("Do not tell me of new articles any more"))
    hush.triggered.connect(lambda: notifications.ring(bell, False))
    hush.setVisible(False)

    def chosen(archive: Archive) -> bool:
        from monitor.store import bells

        return bell in bells.all(archive)

    def show(rings: bool) -> None:
        tell.setVisible(not rings)
        hush.setVisible(rings)

    window.desk.bridge.ask(chosen, show, lambda _: None, quick=True, receiver=menu)
