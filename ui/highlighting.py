"""What the reader does with highlights and notes: mark words, write, go from one to the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.speech import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from ui.views.article import ArticlePane
    from ui.window import Window


def mark(window: Window) -> None:
    """Highlight the words that are selected in the article."""
    if _open(window):
        window.pane.highlights.mark()


def note(window: Window) -> None:
    """Write a note on the selected words, on the highlight at the cursor, or on the article."""
    if _open(window):
        window.pane.highlights.note()


def note_article(window: Window) -> None:
    """Write a note on the whole article."""
    if _open(window):
        window.pane.highlights.note_article()


def remove(window: Window) -> None:
    """Remove the highlight at the cursor."""
    if _open(window):
        window.pane.highlights.remove()


def walk(window: Window, step: int) -> None:
    """Go to the next or the previous highlight."""
    if _open(window):
        window.pane.highlights.walk(step)


def _open(window: Window) -> bool:
    if window.desk.document is None:
        window.desk.said.emit(tr("Open an article first"), False)
    return window.desk.document is not None


def connect_pane(window: Window, pane: ArticlePane) -> None:
    """Let the article say what was done, and offer in its menu what can be done."""
    pane.highlights.said.connect(window.desk.said)
    pane.view.menu_opened.connect(partial(_offer, window))


def _offer(window: Window, menu: QMenu, place: int) -> None:
    """Put into the menu of the text what can be done with the words at a place."""
    side, names = window.pane.highlights, ["article_note"]
    if window.pane.view.textCursor().hasSelection():
        names = ["highlight", "highlight_note", *names]
    elif side.enter_at(place):
        names = ["highlight_note", "remove_highlight", *names]
    for name in names:
        menu.addAction(window.actions_by_name[name])
    menu.addSeparator()
