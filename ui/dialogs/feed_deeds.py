"""What can be done to the feeds that are selected: one action each, as a button, a line of a menu and a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QTableView, QWidget

from monitor.model import Feed, FeedState
from ui.core_words import translated
from ui.dialogs.feeds_model import FeedsModel, Line
from ui.dialogs.subscribe import folders_of
from ui.models.words import number
from ui.theme import S, Theme
from ui.views.article_text import one_line
from ui.views.article_view import open_address

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge

Change = Callable[["Archive", list[int], datetime], None]
BUTTONS = ("retry", "mute", "edit", "move", "site", "remove")
MENU = ("read", "retry", "mute", "", "edit", "move", "licence", "copy", "site", "", "remove")
FOR_ONE = frozenset({"edit", "read", "site", "licence"})


class FeedDeeds(QWidget):
    """A row of buttons under the table of feeds, and the way back after a change."""

    said = Signal(str)
    refused = Signal(str)
    done = Signal()  # the archive is another one now
    read_wanted = Signal(str, str)  # address and title
    licence_wanted = Signal(str)  # the name of an outlet

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        table: QTableView,
        model: FeedsModel,
        selected: Callable[[], list[Line]],
    ) -> None:
        super().__init__()
        self._bridge, self._theme, self._table, self._model = bridge, theme, table, model
        self._selected = selected
        self._undoes = ""  # what the last change here is called in the journal
        self.actions_by_name: dict[str, QAction] = {}
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(S))
        self._make_actions()
        for name in BUTTONS:
            row.addWidget(self._button(name))
        row.addStretch(1)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setAutoDefault(False)
        self.undo.setAccessibleName(self.undo.text())
        self.undo.clicked.connect(self._undo)
        self.undo.hide()
        row.addWidget(self.undo)
        self.show_selection(())
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        table.doubleClicked.connect(lambda _: self._read())

    def _make_actions(self) -> None:
        for name, text, key, does in (
            ("retry", self.tr("Retry now"), "F5", self._retry),
            ("mute", self.tr("Mute"), "Ctrl+M", self._mute),
            ("edit", self.tr("Edit …"), "F2", self._edit),
            ("move", self.tr("Move …"), "Ctrl+Shift+M", self._move),
            ("licence", self.tr("Licence …"), "", self._licence),
            ("site", self.tr("Open site"), "Ctrl+O", self._open_site),
            ("read", self.tr("Show articles"), "Return", self._read),
            ("copy", self.tr("Copy address"), "Ctrl+C", self._copy_address),
            ("remove", self.tr("Remove"), "Del", self._remove),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(does)
            self._table.addAction(action)
            self.actions_by_name[name] = action

    def _button(self, name: str) -> QPushButton:
        tip = {
            "retry": self.tr("Asks the selected feeds as soon as the engine can"),
            "mute": self.tr("Stops polling; the feed stays in its place"),
            "edit": self.tr("Changes name, address and folder"),
            "move": self.tr("Puts the selected feeds into a folder"),
            "site": self.tr("Opens the feed’s site in the browser"),
            "remove": self.tr("Stops polling and takes the feed from the list; its articles stay"),
        }[name]
        action, button = self.actions_by_name[name], QPushButton()
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{tip} ({key})")
        button.setAutoDefault(False)
        button.clicked.connect(action.trigger)
        self.buttons[name] = button
        return button

    def show_selection(self, lines: Sequence[Line]) -> None:
        """Offer what can be done to these feeds."""
        for name, action in self.actions_by_name.items():
            action.setEnabled(bool(lines) and (len(lines) == 1 or name not in FOR_ONE))
        all_muted = bool(lines) and all(line.feed.state is FeedState.MUTED for line in lines)
        if all_muted:
            self.actions_by_name["retry"].setEnabled(False)
        self.actions_by_name["mute"].setText(self.tr("Poll again") if all_muted else self.tr("Mute"))
        for name, button in self.buttons.items():
            action = self.actions_by_name[name]
            button.setEnabled(action.isEnabled())
            button.setText(action.text())
            button.setAccessibleName(button.text().removesuffix(" …"))

    def _feeds(self) -> list[Feed]:
        return [line.feed for line in self._selected()]

    def _show_menu(self, at: QPoint) -> None:
        if not self._selected():
            return
        menu = QMenu(self)
        for name in MENU:
            if name:
                menu.addAction(self.actions_by_name[name])
            else:
                menu.addSeparator()
        menu.popup(self._table.viewport().mapToGlobal(at))
        menu.aboutToHide.connect(menu.deleteLater)

    # --- what is done ------------------------------------------------------------------------------------

    def _change(self, change: Change, said: str, *, undo: bool = True) -> None:
        """Write a change of the selected feeds, and offer to take it back."""
        ids, now = [feed.id for feed in self._feeds()], datetime.now(UTC)
        if not ids:
            return

        def write(archive: Archive) -> str:
            from monitor.store import journal

            change(archive, ids, now)
            return journal.last(archive) or ""

        def written(sentence: str) -> None:
            self._undoes = sentence if undo else ""
            self.undo.setVisible(undo)
            self.said.emit(said)
            self.done.emit()

        self._bridge.change(write, written, self._failed, receiver=self)

    def _counted(self, one: str, many: str) -> str:
        feeds = self._feeds()
        return (
            one.format(feed=one_line(feeds[0].title))
            if len(feeds) == 1
            else many.format(n=number(len(feeds)))
        )

    def _retry(self) -> None:
        from monitor.store import subscriptions

        if self._feeds():
            one = self.tr("“{feed}” is asked again at once.")
            self._change(
                subscriptions.retry,
                self._counted(one, self.tr("{n} feeds are asked again at once.")),
                undo=False,
            )

    def _mute(self) -> None:
        from monitor.store import subscriptions

        if not self._feeds():
            return
        if all(feed.state is FeedState.MUTED for feed in self._feeds()):
            one, many = self.tr("“{feed}” is polled again."), self.tr("{n} feeds are polled again.")
            self._change(subscriptions.unmute, self._counted(one, many))
        else:
            one = self.tr("“{feed}” is muted: it is not polled until you say so.")
            many = self.tr("{n} feeds are muted: they are not polled until you say so.")
            self._change(subscriptions.mute, self._counted(one, many))

    def _remove(self) -> None:
        from monitor.store import subscriptions

        if self._feeds():
            one = self.tr("“{feed}” is removed; its articles stay. Undo brings it back.")
            many = self.tr("{n} feeds are removed; their articles stay. Undo brings them back.")
            self._change(subscriptions.remove, self._counted(one, many))

    def _undo(self) -> None:
        """Take back the last change made here, unless something else was done since."""
        expected, now = self._undoes, datetime.now(UTC)

        def back(archive: Archive) -> str | None:
            from monitor.store import journal

            return journal.undo(archive, now) if journal.last(archive) == expected else ""

        def done(sentence: str | None) -> None:
            self.undo.hide()
            other = self.tr(
                "Something else was done since. Undo in the window takes back one step after the other."
            )
            self.said.emit(f"{translated(sentence)}." if sentence else other)
            self.done.emit()

        self._bridge.change(back, done, self._failed, receiver=self)

    def _edit(self) -> None:
        feeds = self._feeds()
        if len(feeds) != 1:
            return
        from ui.dialogs.feed_edit import FeedEditDialog

        folders = folders_of([line.feed for line in self._model.lines])
        dialog = FeedEditDialog(self._bridge, self._theme, feeds[0], folders, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._edited)
        dialog.open()

    def _edited(self, sentence: str) -> None:
        self._undoes = sentence
        self.undo.setVisible(bool(sentence))
        self.said.emit(self.tr("The feed is changed.") if sentence else "")
        self.done.emit()

    def _move(self) -> None:
        feeds = self._feeds()
        if not feeds:
            return
        from ui.dialogs.feed_edit import FolderDialog

        folders = folders_of([line.feed for line in self._model.lines])
        dialog = FolderDialog(self._theme, len(feeds), feeds[0].folder, folders, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.move_selected)
        dialog.open()

    def move_selected(self, folder: str) -> None:
        """Put the selected feeds into a folder."""
        from monitor.store import subscriptions

        quoted = self.tr("“{folder}”").format(folder=one_line(folder))
        place = quoted if folder.strip(" /") else self.tr("the top")
        place = place.replace("{", "{{").replace("}", "}}")  # what else is to be filled in comes later
        one = self.tr("“{feed}” is moved to {folder}.").replace("{folder}", place)
        many = self.tr("{n} feeds are moved to {folder}.").replace("{folder}", place)
        self._change(
            lambda archive, ids, now: subscriptions.move(archive, ids, folder, now), self._counted(one, many)
        )

    def _open_site(self) -> None:
        for feed in self._feeds()[:1]:
            if not open_address(feed.site_url or feed.url):
                self.refused.emit(self.tr("This feed names no site that a browser could open."))

    def _read(self) -> None:
        for feed in self._feeds()[:1]:
            self.read_wanted.emit(feed.url, feed.title)

    def _licence(self) -> None:
        for feed in self._feeds()[:1]:
            self.licence_wanted.emit(feed.outlet)

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(feed.url for feed in self._feeds()))
        self.said.emit(self.tr("Copied."))

    def _failed(self, error: Exception) -> None:
        self.refused.emit(translated(error))
