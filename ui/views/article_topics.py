"""The menu of the topics that an article is not in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from monitor.model import ArticleDocument, Topic, Verdict
from ui.speech import tr
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge


def offer(parent: QWidget, bridge: Bridge, document: ArticleDocument, add: Callable[[str], None]) -> None:
    """Offer the topics that the article is not in; `add` gets the name of the chosen one."""
    has = {tag.topic for tag in document.tags if tag.verdict is not Verdict.REJECTED}

    def show(found: list[Topic]) -> None:
        menu = QMenu(parent)
        menu.setObjectName("topicMenu")
        menu.setAccessibleName(tr("Add topic"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for topic in found:
            if topic.name not in has:
                words = one_line(topic.name).replace("&", "&&")
                menu.addAction(words).triggered.connect(lambda _=False, name=topic.name: add(name))
        if menu.isEmpty():
            menu.addAction(tr("It is in every topic")).setEnabled(False)
        menu.popup(QCursor.pos())

    bridge.ask(_topics, show, quick=True, receiver=parent)


def _topics(archive: Archive) -> list[Topic]:
    from monitor.store import topics

    return topics.all(archive, counts=False)
