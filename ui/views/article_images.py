"""The images of an article: shown where they are kept, and asked for only where the reader presses a button.

The request goes out by the command line; the window reads what it has kept, which our own worker has written anew.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from monitor.model import ArticleDocument
from ui.core_words import translated
from ui.models.words import escaped, number
from ui.speech import QT_TR_NOOP, tr
from ui.theme import SNIPPET, M, Theme
from ui.views.article_buttons import TextButton
from ui.views.article_text import one_line
from ui.views.flow import FlowLayout
from ui.views.plain import label

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.images import KeptImage
    from ui.bridge import Bridge, Ticket
    from ui.views.article_panel import ArticlePanel

_FETCH = QT_TR_NOOP("Fetch them from the publisher, and keep them with the article")
_ALWAYS = QT_TR_NOOP("Always for {outlet}")
_OF_EVERY = QT_TR_NOOP("Fetch the images of every article of this outlet that you open")
_NO_MORE = QT_TR_NOOP("No more images of {outlet}")
_ASK_AGAIN = QT_TR_NOOP("Ask again before images of this outlet are fetched")
REST_MS = 700  # an article that is only passed by is not asked for its images


class ImageSide(QObject):
    """What the pane of the article knows of images."""

    changed = Signal()  # there are images that were not there before
    always_wanted = Signal(str, bool)  # an outlet, and whether its images come without being asked for
    failed = Signal(str)

    def __init__(self, bridge: Bridge | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._coming: set[int] = set()  # articles whose images are on their way
        self._tried: set[int] = set()  # articles whose images were asked for since the window opened
        self._open = 0
        self._asked: tuple[int, tuple[str, ...]] = (
            0,
            (),
        )  # the article, and its images, that were looked for last
        self._kept: dict[str, KeptImage] | None = None  # those of them that are kept, once that is known
        self._ticket: Ticket | None = None
        self._offer: Callable[[], None] | None = None  # what is to be offered where none is kept
        self.always: frozenset[str] = frozenset()

    def set_always(self, outlets: frozenset[str]) -> None:
        """Take the outlets whose images come without being asked for."""
        self.always = outlets
        self.changed.emit()

    def kept(self, document: ArticleDocument) -> dict[str, KeptImage]:
        """Give the images of an article that are kept, by their addresses; `changed` tells when they are found."""
        self._offer = None
        if self._bridge is None or "data-src" not in document.html:
            return {}
        from monitor.store import images

        asked = (document.article.id, images.addresses(document.html))
        if asked != self._asked:
            self._asked, self._kept = asked, None
            self._look()
        return dict(self._kept or {})

    def _look(self) -> None:
        """Look which images are kept: on the other thread, for there is a note on the disk for each."""
        assert self._bridge is not None
        path, addresses = self._bridge.path, self._asked[1]

        def look(_: Archive) -> dict[str, KeptImage]:
            from monitor.store import images

            found = {each: images.kept(path, each) for each in addresses}
            return {address: one for address, one in found.items() if one is not None}

        def take(found: dict[str, KeptImage]) -> None:
            before, self._kept = self._kept, found
            if found or before is not None:
                self.changed.emit()
            elif self._offer is not None:
                self._offer()

        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._bridge.ask(look, take, lambda _: None, receiver=self)

    def fill(
        self, panel: ArticlePanel, document: ArticleDocument, theme: Theme, fit: Callable[[QWidget], None]
    ) -> None:
        """Offer above the text what can be done about images, once it is known which are kept."""
        self._open = document.article.id
        if self._bridge is None or "data-src" not in document.html:
            return

        def offer() -> None:
            if isValid(panel):
                self._fill(panel, document, theme)
                fit(panel)

        if self._kept is None:
            self._offer = offer
        else:
            offer()

    def _fill(self, panel: ArticlePanel, document: ArticleDocument, theme: Theme) -> None:
        outlet, article_id = document.article.outlet, document.article.id
        missing = len(self._asked[1]) - len(self._kept or {})
        always = outlet in self.always
        if missing and always and article_id not in self._tried:
            QTimer.singleShot(REST_MS, self, lambda: self._show_if_open(article_id))
        line = _Line(panel, theme)
        if missing and article_id in self._coming:
            line.say(tr("Images are on their way…"))
        elif missing and article_id in self._tried:
            one = tr("1 image is missing")
            line.say(one if missing == 1 else tr("{count} images are missing").format(count=number(missing)))
            line.offer("showImages", tr("Try again"), _FETCH).clicked.connect(lambda: self.show(article_id))
        elif missing:
            text = tr("Show images ({count})").format(count=number(missing))
            line.offer("showImages", text, _FETCH).clicked.connect(lambda: self.show(article_id))
        if outlet and (missing or always):
            text, tip = (_NO_MORE, _ASK_AGAIN) if always else (_ALWAYS, _OF_EVERY)
            switch = line.offer("alwaysImages", tr(text).format(outlet=one_line(outlet)), tip)
            switch.clicked.connect(lambda: self.always_wanted.emit(outlet, not always))
        column = panel.layout()
        if line.flow.count() and isinstance(column, QVBoxLayout):
            column.addWidget(line)
            line.show()  # what is hidden has no height
        else:
            line.deleteLater()

    def show(self, article_id: int) -> None:
        """Have the images of an article fetched; they are shown when they are kept."""
        if self._bridge is None or article_id in self._coming:
            return
        self._coming.add(article_id)
        self._tried.add(article_id)

        def done(answer: Any) -> None:
            self._coming.discard(article_id)
            troubles = [one["trouble"] for one in answer or () if one["trouble"]]
            if troubles:
                self.failed.emit(
                    tr("Not every image could be had: {reason}").format(reason=translated(troubles[0]))
                )
            if self._asked[0] == article_id:
                self._look()

        def fail(sentence: str) -> None:
            self._coming.discard(article_id)
            self.failed.emit(sentence)
            if self._open == article_id:
                self.changed.emit()

        self._bridge.run(["images", str(article_id)], done, fail)
        self.changed.emit()

    def _show_if_open(self, article_id: int) -> None:
        if self._open == article_id and article_id not in self._tried:
            self.show(article_id)


class _Line(QWidget):
    """Words and buttons side by side, in several lines where the pane is narrow."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("articleImages")
        self.setAccessibleName(tr("Images"))
        self.flow = FlowLayout(theme.px(M), self)

    def say(self, text: str) -> None:
        """Say something."""
        words = label(text, "soft", self)
        words.setFont(self._theme.font(SNIPPET))
        words.setFixedHeight(self._theme.px(20))  # as high as the buttons
        self.flow.addWidget(words)

    def offer(self, name: str, text: str, tip: str) -> TextButton:
        """Offer something that can be done."""
        button = TextButton(text, self._theme, self._theme.colour("accent"), self)
        button.setObjectName(name)
        button.setToolTip(escaped(tr(tip)))
        self.flow.addWidget(button)
        return button
