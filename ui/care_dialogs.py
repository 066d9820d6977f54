"""How the dialogs that keep the archive are made, and how they lead to each other."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from ui.models.question import query_of
from ui.open_dialogs import open_dialog

if TYPE_CHECKING:
    from ui.window import Window


def make(window: Window, name: str) -> QDialog:
    """Make a dialog by its name."""
    bridge, theme = window.desk.bridge, window.theme
    match name:
        case "care":
            from ui.dialogs.care import CareDialog

            care = CareDialog(bridge, theme, window)
            care.wanted.connect(partial(open_dialog, window))
            care.restore_wanted.connect(partial(ask_to_restore, window))
            return care
        case "purge":
            from ui.dialogs.care_purge import PurgeDialog

            return PurgeDialog(bridge, theme, query_of(window.desk.filter, asked_again=True), window)
        case "extract_again":
            from ui.dialogs.care_extract import ExtractDialog

            extract = ExtractDialog(bridge, theme, query_of(window.desk.filter, asked_again=True), window)
            extract.article_wanted.connect(window.desk.open)
            return extract
        case "history":
            from ui.dialogs.history import HistoryDialog

            history = HistoryDialog(bridge, theme, window)
            history.undone.connect(window.desk.list.reload)
            history.undone.connect(window.desk.refresh)
            return history
        case "log":
            from ui.dialogs.log import LogDialog

            return LogDialog(theme, bridge.log, window)
    raise KeyError(name)


def ask_to_restore(window: Window, backup: Path | None) -> None:
    """Say what restoring does, and do it where the reader agrees."""
    from ui.dialogs.care_restore import RestoreDialog

    dialog = RestoreDialog(window.theme, window.desk.bridge.path, backup, window)
    dialog.setObjectName("dialog.restore")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.agreed.connect(window.gate.restore, Qt.ConnectionType.QueuedConnection)
    dialog.show()
