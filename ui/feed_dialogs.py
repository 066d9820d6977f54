"""How the dialogs about feeds are made, and how they lead to each other and to the list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from ui.models.question import Place, Question
from ui.open_dialogs import open_dialog

if TYPE_CHECKING:
    from ui.window import Window


def make(window: Window, name: str, key: str) -> QDialog:
    """Make a dialog by its name; `key` is what the feeds panel opens with: a filter, or the address of a feed."""
    match name:
        case "subscribe":
            from ui.dialogs.subscribe import SubscribeDialog

            return SubscribeDialog(window.desk.bridge, window.theme, window, key)
        case "feeds":
            return _feeds(window, key)
        case "completeness":
            return _completeness(window)
    raise KeyError(name)


def _feeds(window: Window, key: str) -> QDialog:
    from ui.dialogs.feeds import FeedsDialog

    dialog = FeedsDialog(window.desk.bridge, window.theme, window)
    dialog.feed_chosen.connect(lambda url, title: window.desk.go_to(Place("feed", url, title)))
    dialog.licence_wanted.connect(partial(open_dialog, window, "licences"))
    if key:
        dialog.turn_to(key)
    return dialog


def _completeness(window: Window) -> QDialog:
    from ui.dialogs.completeness import CompletenessDialog

    def show(question: Question) -> None:
        window.desk.ask(question)

    dialog = CompletenessDialog(window.desk.bridge, window.theme, window)
    dialog.question_wanted.connect(show)
    dialog.feed_wanted.connect(partial(open_dialog, window, "feeds"))
    return dialog
