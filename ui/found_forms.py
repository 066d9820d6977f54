"""What the words of a query find beside themselves, told below the search field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.window import Window

Forms = Mapping[str, Sequence[str]]


def show(window: Window, forms: Forms) -> None:
    """Show what the list found; beginnings and lists are looked up in the background once the query is finished."""
    question, bar = window.desk.question, window.search_bar
    query = question.query
    if question.unfinished or not {"*", "$"}.intersection(query):
        bar.show_forms(forms)
        return

    def look(archive: Archive) -> Forms:
        from ui.dialogs.topic_check import forms_of

        return {each.word: each.found for each in forms_of(archive, query)}

    def take(found: Forms) -> None:
        if query == window.desk.question.query:
            bar.show_forms(found)

    window.desk.bridge.ask(look, take, lambda _: None, receiver=window)
