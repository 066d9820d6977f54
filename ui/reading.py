"""What the reader does while reading: into the article and through it, on to the next, and off with it to elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ui.models.words import number
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.model import Article
    from monitor.store import Archive
    from ui.window import Window

MOST_COPIED = 500


def read(window: Window) -> None:
    """Go from the list into the article."""
    if window.desk.article_id:
        window.pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)


def page_on(window: Window) -> None:
    """Page down in the article; at its end go to the next unread one."""
    bar = window.pane.view.verticalScrollBar() if window.desk.document else None
    if bar is not None and bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep() - window.theme.px(48))
    else:
        go_unread(window, 1)


def go_unread(window: Window, direction: int) -> None:
    """Go to the next or the previous unread article of the list."""

    def go(row: int) -> None:
        if row >= 0:
            window.list.go_to(row)
        else:
            window.desk.said.emit(tr("No more unread articles here"), False)

    window.desk.find_unread(window.list.currentIndex().row(), direction, go)


def walk(window: Window, step: int) -> None:
    """Go to the next or the previous hit in the article."""
    if window.desk.document is not None:
        window.pane.walk(step)


def show_why(window: Window) -> None:
    """Say why the article has its topic, or has not another."""
    if window.desk.document is not None:
        window.pane.show_why()


def add_topic(window: Window) -> None:
    """Offer the topics that the open article is not in."""
    if window.desk.document is not None:
        window.pane.offer_topics()


def copy_with_source(window: Window) -> None:
    """Copy what is selected in the article with its source; in the list, the sources of several articles."""
    ids = window.list.selected_ids()
    if len(ids) > 1 and not window.article_side.isAncestorOf(window.focusWidget() or window):
        _copy_sources(window, ids)
    elif window.desk.document is not None:
        window.pane.copy_with_source()


def _copy_sources(window: Window, ids: Sequence[int]) -> None:
    desk = window.desk
    if len(ids) > MOST_COPIED:
        words = tr("Select {most} articles at most to copy them, or export them")
        desk.said.emit(words.format(most=number(MOST_COPIED)), False)
        return

    def sources(archive: Archive) -> list[Article]:
        from monitor.store import search

        return search.rows(archive, ids)

    def copy(found: list[Article]) -> None:
        from ui.views.article_facts import quoted_source, zone_named

        zone = zone_named(desk.zone)
        QGuiApplication.clipboard().setText("\n\n".join(quoted_source(each, zone) for each in found))
        desk.said.emit(
            tr("{count} articles copied with their sources").format(count=number(len(found))), False
        )

    desk.bridge.ask(sources, copy, quick=True, receiver=window)
