"""The row above an article: its outlets, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from monitor.model import ArticleDocument
from ui.keymap import with_key
from ui.models.words import escaped
from ui.theme import META, L, S, Theme
from ui.views.article_facts import other_outlets
from ui.views.article_markup import safe_address
from ui.views.article_text import link_words, one_line
from ui.views.elided import ElidedLabel

ROOM_FOR_WORDS = 380  # the width of the row below which “Open in browser” is a sign alone


class ArticleRow(QWidget):
    """One line: outlet, who else ran it, star, clip, browser, and a menu of what is done more rarely."""

    star_toggled = Signal(bool)
    browser_wanted = Signal()
    copy_wanted = Signal()
    address_wanted = Signal()
    versions_wanted = Signal()
    hit_wanted = Signal()
    why_wanted = Signal()
    topic_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, judged: bool) -> None:
        """`judged`: there is an archive that can be asked about topics."""
        super().__init__(parent)
        self._theme = theme
        self._keys: dict[str, str] = {}  # of commands, at present
        self._clipbooks: tuple[str, ...] = ()  # that hold the article
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(S))
        self._outlet, self._also = ElidedLabel(self), ElidedLabel(self)
        self.star = self._button("")
        self.star.setCheckable(True)
        self.star.clicked.connect(self.star_toggled)
        self.clip = self._button(self.tr("Clip"))
        self.browser = self._button(self.tr("Open in browser"))
        self.browser.clicked.connect(lambda _=False: self.browser_wanted.emit())
        self.more = self._button(self.tr("More"))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.more.setToolTip(self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._build_menu(judged)
        across.addWidget(self._outlet)
        across.addWidget(self._also, 1)
        for button in (self.star, self.clip, self.browser, self.more):
            across.addWidget(button)
        self.dress()
        self.show_clipped(())

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        if text:
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button

    def _build_menu(self, judged: bool) -> None:
        menu = QMenu(self.more)
        menu.setAccessibleName(self.tr("More"))
        self._commands: dict[str, QAction] = {}
        copy = menu.addAction(self.tr("Copy with title, outlet, date and address"), self.copy_wanted.emit)
        self._versions = menu.addAction(self.tr("What changed in it"), self.versions_wanted.emit)
        self._address = menu.addAction(self.tr("Copy address"), self.address_wanted.emit)
        menu.addSeparator()
        self._commands["copy_source"] = copy
        self._commands["next_hit"] = menu.addAction(self.tr("Next hit"), self.hit_wanted.emit)
        if judged:
            why = menu.addAction(self.tr("Why in this topic, why not in another?"), self.why_wanted.emit)
            self._commands["why"] = why
            self._commands["add_topic"] = menu.addAction(self.tr("Add topic…"), self.topic_wanted.emit)
        for action in self._commands.values():
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # the key itself is the window's
        self.more.setMenu(menu)

    # --- what is shown -----------------------------------------------------------------------------------

    def show_keys(self, keys: dict[str, str]) -> None:
        """Tell by which keys commands are done at present."""
        self._keys = keys
        self.show_clipped(self._clipbooks)
        for name, action in self._commands.items():
            action.setShortcut(QKeySequence(keys.get(name, ""), QKeySequence.SequenceFormat.NativeText))

    def keyed(self, words: str, command: str) -> str:
        """Put the present key of a command behind the words of a tooltip."""
        return with_key(words, self._keys.get(command, ""))

    def show_clipped(self, clipbooks: Sequence[str]) -> None:
        """Say which clipbooks hold the article."""
        self._clipbooks = tuple(clipbooks)
        self.clip.setText(self.tr("Clipped") if clipbooks else self.tr("Clip"))
        self.clip.setAccessibleName(self.clip.text())
        tip = self.tr("In {clipbooks}").format(clipbooks=", ".join(clipbooks))
        self.clip.setToolTip(escaped(self.keyed(tip if clipbooks else self.tr("Clip"), "clip")))

    def show_document(self, document: ArticleDocument) -> None:
        """Show whose article it is, and what can be done with it."""
        article = document.article
        self._outlet.show_text(one_line(article.outlet) or self.tr("Unknown outlet"))
        others = other_outlets(document)
        self._also.show_text(self.tr("also in {outlets}").format(outlets=", ".join(others)) if others else "")
        self.star.setChecked(article.starred)
        name = "star-filled" if article.starred else "star"
        self.star.setIcon(self._theme.icon(name, "text" if article.starred else "soft"))
        words = self.tr("Remove star") if article.starred else self.tr("Star")
        self.star.setToolTip(self.keyed(words, "star"))
        self.star.setAccessibleName(self.tr("Starred") if article.starred else self.tr("Not starred"))
        address = safe_address(article.url or "")
        self.browser.setVisible(address is not None)
        tip = self.keyed(self.tr("Open in browser"), "browser")
        self.browser.setToolTip(escaped(f"{tip}\n{link_words(address or '')}"))
        self._address.setEnabled(bool(article.url))
        self._versions.setEnabled(bool(document.versions))

    def dress(self) -> None:
        """Take the theme as it is now."""
        theme = self._theme
        for label, role in ((self._outlet, "meta"), (self._also, "faint")):
            label.setFont(theme.font(META))
            label.setProperty("role", role)
            label.style().unpolish(label)
            label.style().polish(label)
        self.clip.setFont(theme.font(META))
        self.browser.setFont(theme.font(META))
        self.more.setIcon(theme.icon("more"))
        self.browser.setIcon(theme.icon("browser"))
        for button in (self.star, self.browser, self.more):
            button.setIconSize(QSize(theme.px(20), theme.px(20)))

    def align(self, left: int, measure: int) -> int:
        """Begin and end where the lines of the text do; return the height that the row needs."""
        words = measure >= self._theme.px(ROOM_FOR_WORDS)
        style = Qt.ToolButtonStyle
        self.browser.setToolButtonStyle(style.ToolButtonTextOnly if words else style.ToolButtonIconOnly)
        height = self.sizeHint().height()
        # the last button's own padding would let its sign stand short of the edge
        self.setGeometry(left, self._theme.px(L), measure + self._theme.px(S), height)
        return height + self._theme.px(L)
