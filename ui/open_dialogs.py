"""How each dialog is opened: imported only then, with what it needs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from ui.window import Window


class Turning(Protocol):
    """A dialog over several of a kind, which can go to one of them."""

    def turn_to(self, key: str) -> None:
        """Show the one of this name."""


def open_dialog(window: Window, name: str, key: str = "") -> None:
    """Open a dialog by its name, at `key` where it has several; one that is open already comes forward."""
    place, selected = window.desk.question.place, window.list.selected_ids()
    if name == "export" and place.kind == "clipbook" and len(selected) < 2:
        name, key = "clipbook", place.key  # it exports what it holds, in its order
    open_already = window.findChild(QDialog, f"dialog.{name}")
    if open_already is not None and open_already.isVisible():
        open_already.raise_()
        open_already.activateWindow()
        if key:
            cast(Turning, open_already).turn_to(key)
        return
    dialog = _make(window, name, key)
    dialog.setObjectName(f"dialog.{name}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.show()


def _make(window: Window, name: str, key: str) -> QDialog:
    desk, theme, bridge = window.desk, window.theme, window.desk.bridge
    match name:
        case "subscribe" | "feeds" | "completeness":
            from ui import feed_dialogs

            return feed_dialogs.make(window, name, key)
        case "care" | "purge" | "extract_again" | "history" | "log":
            from ui import care_dialogs

            return care_dialogs.make(window, name)
        case "clipbook":
            from ui import clippings

            return clippings.make_dialog(window, key)
        case "corrections":
            from ui import clippings

            return clippings.make_corrections(window)
        case "lineage":
            from ui import stories

            return stories.make_lineage(window, key)
        case "export":
            from ui.dialogs.export import ExportDialog

            ids = window.list.selected_ids()
            return ExportDialog(bridge, theme, desk.filter, ids if len(ids) > 1 else [], window)
        case "licences":
            from ui.dialogs.licences import LicencesDialog

            return LicencesDialog(bridge, theme, window, key)
        case "import_files":
            from ui.dialogs.import_files import ImportDialog

            return ImportDialog(bridge, theme, window)
        case "keys":
            from ui.dialogs.keys import KeysDialog

            return KeysDialog(theme, window.keymap, window)
        case "settings":
            from ui.dialogs.settings import SettingsDialog
            from ui.views.palette_choices import elsewhere

            found = partial(elsewhere, window)
            return SettingsDialog(
                theme, window.settings, window, bridge, window.keymap, found, window.notifications
            )
        case _:
            from ui.topic_dialogs import make

            return make(window, name, key)
