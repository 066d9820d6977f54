"""What is asked when a feed is changed: its name, its address, its folder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from monitor.model import Feed
from ui.dialogs.fields import Choice
from ui.dialogs.frame import BridgeDialog, DialogFrame, field_label
from ui.models.words import number
from ui.speech import tr
from ui.theme import Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge


class FeedEditDialog(BridgeDialog):
    """Change one feed."""

    saved = Signal(str)  # what an undo would take back

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        feed: Feed,
        folders: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bridge, theme, parent)
        self._feed = feed
        self.entitle(
            self.tr("Edit feed"),
            self.tr("At another address the feed is asked anew. Its articles stay, and none arrives twice."),
        )
        self.name = QLineEdit(one_line(feed.title))
        self.address = QLineEdit(feed.url)
        self.folder = folder_choice(theme, folders, feed.folder)
        self.body.addWidget(field_label(theme, self.tr("&Name"), self.name))
        self.body.addWidget(self.name)
        self.body.addWidget(field_label(theme, self.tr("&Address"), self.address))
        self.body.addWidget(self.address)
        self.body.addWidget(field_label(theme, self.tr("&Folder"), self.folder))
        self.body.addWidget(self.folder)
        self.body.addStretch(1)
        self.set_primary(self.tr("Save")).clicked.connect(self.commit)
        self.address.textChanged.connect(lambda _: self.say(""))
        self.resize(theme.px(520), self.sizeHint().height())

    def commit(self) -> None:
        """Write what was typed; what is no address is told here, and nothing is lost."""
        feed, now = self._feed, datetime.now(UTC)
        url, title, folder = self.address.text(), self.name.text(), self.folder.currentText()

        def write(archive: Archive) -> str:
            from monitor.store import journal, subscriptions

            before = journal.last(archive)
            subscriptions.edit(archive, feed.id, url=url, title=title, folder=folder, now=now)
            after = journal.last(archive)
            return (after or "") if after != before else ""

        self.bridge.change(write, self._written, self._refused, receiver=self)

    def _written(self, sentence: str) -> None:
        self.saved.emit(sentence)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.failed(error)
        self.address.setFocus()
        self.address.selectAll()


class FolderDialog(DialogFrame):
    """Ask for the folder of some feeds."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, count: int, folder: str, folders: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        many = self.tr("Move {n} feeds to a folder").format(n=number(count))
        self.entitle(
            self.tr("Move to a folder") if count == 1 else many,
            self.tr("Choose a folder or type a new one; “/” makes folders inside folders."),
        )
        self.folder = folder_choice(theme, folders, folder)
        self.body.addWidget(field_label(theme, self.tr("&Folder"), self.folder))
        self.body.addWidget(self.folder)
        self.body.addStretch(1)
        self.set_primary(self.tr("Move")).clicked.connect(self.commit)
        self.resize(theme.px(440), self.sizeHint().height())

    def commit(self) -> None:
        """Take the folder that is chosen or typed."""
        self.chosen.emit(self.folder.currentText())
        self.accept()


def folder_choice(theme: Theme, folders: Sequence[str], folder: str) -> Choice:
    """Make a field for a folder: one of those that are there, or a new one."""
    choice = Choice(theme, editable=True)
    choice.addItems(["", *folders])
    choice.setEditText(folder)
    assert choice.typed is not None
    choice.typed.setPlaceholderText(tr("No folder"))
    choice.typed.setAccessibleName(tr("Folder"))
    return choice
