"""Subscribe: the address of a feed or of a site, and where the feed stands in the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from monitor.model import Feed
from ui.dialogs.fields import Choice, set_row_height
from ui.dialogs.frame import BridgeDialog, draft, field_label, set_draft
from ui.theme import Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.bridge import Bridge


def address_in(text: str) -> str:
    """Return a text as an address if it looks like one line of it, else ""."""
    word = text.strip()
    if not word or len(word) > 2000 or any(c.isspace() for c in word):
        return ""
    if word.startswith(("http://", "https://", "feed:")):
        return word
    return word if "." in word.split("/")[0].strip(".") and "@" not in word else ""


def folders_of(feeds: list[Feed]) -> list[str]:
    """Name the folders of the feeds with those above them, each once."""
    found: dict[str, None] = {}
    for feed in sorted(feeds, key=lambda one: one.folder.casefold()):
        parts = feed.folder.split("/") if feed.folder else []
        for depth in range(1, len(parts) + 1):
            found.setdefault("/".join(parts[:depth]))
    return list(found)


class SubscribeDialog(BridgeDialog):
    """Ask for an address, look what is there, and subscribe."""

    subscribed = Signal(list)  # the addresses of the feeds

    def __init__(
        self, bridge: Bridge, theme: Theme, parent: QWidget | None = None, address: str = ""
    ) -> None:
        super().__init__(bridge, theme, parent)
        self.entitle(
            self.tr("Subscribe"),
            self.tr(
                "Enter the address of a feed or of a news site. Presswatch looks for the feeds that a site offers."
            ),
        )
        kept = draft("subscribe", {})
        self.address = QLineEdit(address or kept.get("address", "") or self._from_clipboard())
        self.address.setPlaceholderText("https://")
        self.address.setClearButtonEnabled(True)
        self.folder = Choice(theme, editable=True)
        assert self.folder.typed is not None
        self.folder.typed.setPlaceholderText(self.tr("No folder"))
        self.folder.typed.setAccessibleName(self.tr("Folder"))
        self._folder_kept = str(kept.get("folder", ""))
        self.folder.setEditText(self._folder_kept)
        self.folder.setToolTip(
            self.tr("Choose a folder or type a new one; “/” makes folders inside folders.")
        )
        self.local = QCheckBox(self.tr("The server is inside my own network"))
        self.local.setAccessibleName(self.local.text())
        self.local.setToolTip(
            self.tr("Presswatch asks no computers inside your network unless you say so for this one.")
        )
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Feeds that were found"))
        self.found.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.found.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.found.setMinimumHeight(theme.px(120))
        self.found.itemChanged.connect(self._show_action)
        self.found.hide()
        self.body.addWidget(field_label(theme, self.tr("&Address"), self.address))
        self.body.addWidget(self.address)
        self.body.addWidget(self.found, 1)
        self.body.addWidget(field_label(theme, self.tr("&Folder"), self.folder))
        self.body.addWidget(self.folder)
        self.body.addWidget(self.local)
        self.body.addStretch(0)
        self.set_primary(self.tr("Subscribe")).clicked.connect(self.commit)
        self.address.textChanged.connect(self._address_changed)
        self.resize(theme.px(520), self.sizeHint().height())
        self._show_action()
        self.address.setFocus()
        self.address.selectAll()
        self.ask(_feeds, self._take_feeds, quick=True)

    # --- what is typed -----------------------------------------------------------------------------------

    def keep_draft(self) -> None:
        typed = {"address": self.address.text().strip(), "folder": self.folder.currentText().strip()}
        set_draft("subscribe", typed if typed["address"] else None)

    def _from_clipboard(self) -> str:
        text = address_in(QGuiApplication.clipboard().text()[:2001])
        return text if text.startswith(("http://", "https://", "feed:")) else ""

    def _take_feeds(self, feeds: list[Feed]) -> None:
        typed = self.folder.currentText()
        self.folder.clear()
        self.folder.addItems(["", *folders_of(feeds)])
        self.folder.setEditText(typed)

    def _address_changed(self) -> None:
        self.found.clear()
        self.found.hide()
        self.say("")
        self._show_action()

    def _ticked(self) -> list[str]:
        items = [self.found.item(row) for row in range(self.found.count())]
        return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]

    def _show_action(self) -> None:
        assert self.primary is not None
        ticked = self._ticked()
        if self.found.count():
            many = self.tr("Subscribe to {n} feeds").format(n=len(ticked))
            self.primary.setText(self.tr("Subscribe to 1 feed") if len(ticked) == 1 else many)
            self.primary.setEnabled(bool(ticked))
        else:
            self.primary.setText(self.tr("Subscribe"))
            self.primary.setEnabled(bool(self.address.text().strip()))
        self.primary.setAccessibleName(self.primary.text())

    # --- subscribing -------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Look at the address, or subscribe to the feeds that are ticked."""
        addresses = self._ticked() if self.found.count() else [address_in(self.address.text())]
        if not addresses or not addresses[0]:
            self.fail(
                self.tr("This is no address. One looks like https://www.example.org or example.org/feed.")
            )
            self.address.setFocus()
            return
        arguments = ["feeds", "add", *addresses]
        if folder := self.folder.currentText().strip().strip("/"):
            arguments += ["--folder", folder]
        if self.local.isChecked():
            arguments.append("--allow-local")
        self.start(self.tr("Looking for feeds …"), arguments, self._answered)

    def _answered(self, answer: Any) -> None:
        remark = self.remarks()
        self.rest()
        results = answer if isinstance(answer, list) else []
        added = [str(result["url"]) for result in results if result.get("state")]
        offered = [
            address for result in results if not result.get("state") for address in result.get("found") or []
        ]
        for result in results:
            remark = remark.replace(f"{result['url']}: ", "")
        if added:
            self.subscribed.emit(added)
        if added and not remark:
            set_draft("subscribe", None)
            self.accept()
        elif added:
            self.fail(f"{added[0]}: {one_line(remark)}")
        elif offered:
            self._offer(offered)
        else:
            self.fail(
                one_line(remark)
                or self.tr(
                    "No feed was found there. Check the address, or look on the site for the address of its feed; "
                    "it is often called RSS."
                )
            )
            self._show_action()

    def _offer(self, addresses: list[str]) -> None:
        """Show the feeds of a site; the first, which sites name first for a reason, is ticked."""
        self.found.clear()
        for number, address in enumerate(dict.fromkeys(addresses)):
            item = QListWidgetItem(address)
            item.setFlags(
                Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Checked if number == 0 else Qt.CheckState.Unchecked)
            set_row_height(item, self.theme)
            self.found.addItem(item)
        self.found.show()
        self.say(self.tr("This site offers several feeds. Tick the ones you want."))
        self.found.setFocus()
        self._show_action()
        self.make_room()


def _feeds(archive: Archive) -> list[Feed]:
    from monitor.store import feeds

    return feeds.all(archive)
