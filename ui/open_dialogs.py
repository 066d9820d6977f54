"""How each dialog is opened: imported only then, with what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from ui.models.question import Place

if TYPE_CHECKING:
    from ui.window import Window


def open_dialog(window: Window, name: str) -> None:
    """Open a dialog by its name; one that is open already comes forward."""
    open_already = window.findChild(QDialog, f"dialog.{name}")
    if open_already is not None and open_already.isVisible():
        open_already.raise_()
        open_already.activateWindow()
        return
    dialog = _make(window, name)
    dialog.setObjectName(f"dialog.{name}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.show()


def _make(window: Window, name: str) -> QDialog:
    desk, theme, bridge = window.desk, window.theme, window.desk.bridge
    match name:
        case "subscribe":
            from ui.dialogs.subscribe import SubscribeDialog

            return SubscribeDialog(bridge, theme, window)
        case "feeds":
            from ui.dialogs.feeds import FeedsDialog

            feeds = FeedsDialog(bridge, theme, window)
            feeds.feed_chosen.connect(lambda url, title: desk.go_to(Place("feed", url, title)))
            return feeds
        case "topics":
            from ui.dialogs.topics import TopicsDialog

            place = desk.question.place
            return TopicsDialog(bridge, theme, window, place.key if place.kind == "topic" else "")
        case "export":
            from ui.dialogs.export import ExportDialog

            ids = window.list.selected_ids()
            return ExportDialog(bridge, theme, desk.filter, ids if len(ids) > 1 else [], window)
        case "import_files":
            from ui.dialogs.import_files import ImportDialog

            return ImportDialog(bridge, theme, window)
        case "keys":
            from ui.actions import key_rows
            from ui.dialogs.keys import KeysDialog

            return KeysDialog(theme, key_rows(), window)
        case "settings":
            from ui.dialogs.settings import SettingsDialog

            return SettingsDialog(theme, window.settings, window)
        case "query_help":
            from ui.views.query_help import QueryHelp

            help_page = QueryHelp(theme, window)
            help_page.example_chosen.connect(window.try_query)
            return help_page
    raise KeyError(name)
