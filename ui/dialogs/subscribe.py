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
from ui.core_words import translated
from ui.dialogs.fields import Choice, set_row_height
from ui.dialogs.frame import BridgeDialog, draft, field_label, set_draft
from ui.models.words import escaped, number
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


def addresses_in(text: str) -> tuple[list[str], list[str]]:
    """Divide a text into addresses, each once, and words that are none."""
    words = dict.fromkeys(text.split())
    return [address_in(word) for word in words if address_in(word)], [w for w in words if not address_in(w)]


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
                "Enter the address of a feed or of a news site, or several of them. Presswatch looks for the feeds"
                " that a site offers."
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
        self._known: set[str] = set()
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
        self._known = {feed.url for feed in feeds}
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
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked]

    def _show_action(self) -> None:
        assert self.primary is not None
        ticked = self._ticked()
        if self.found.count():
            many = self.tr("Subscribe to {n} feeds").format(n=number(len(ticked)))
            self.primary.setText(self.tr("Subscribe to 1 feed") if len(ticked) == 1 else many)
            self.primary.setEnabled(bool(ticked))
        else:
            self.primary.setText(self.tr("Subscribe"))
            self.primary.setEnabled(bool(self.address.text().strip()))
        self.primary.setAccessibleName(self.primary.text())

    # --- subscribing -------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Look at the address, or subscribe to the feeds that are ticked."""
        addresses, strange = self._ticked(), list[str]()
        if not self.found.count():
            addresses, strange = addresses_in(self.address.text())
        if strange or not addresses:
            wrong = self.tr("This is no address. One looks like https://www.example.org or example.org/feed.")
            several = self.tr(
                "“{word}” is no address. One looks like https://www.example.org or example.org/feed."
            )
            self.fail(several.format(word=one_line(strange[0])[:80]) if addresses and strange else wrong)
            self.address.setFocus()
            return
        arguments = ["feeds", "add", *addresses]
        if folder := self.folder.currentText().strip().strip("/"):
            arguments += ["--folder", folder]
        if self.local.isChecked():
            arguments.append("--allow-local")
        self.start(self.tr("Looking for feeds …"), arguments, self._answered)

    def _answered(self, answer: Any) -> None:
        remarks = self.remarks_by_line()
        self.rest()
        results = answer if isinstance(answer, list) else []
        added = [str(result["url"]) for result in results if result.get("state")]
        offered = [
            address for result in results if not result.get("state") for address in result.get("found") or []
        ]
        sites = {str(result["url"]) for result in results if not result.get("state") and result.get("found")}
        # what is said of a site whose feeds are offered, the list of them says
        told = [line for line in remarks if not any(line.startswith(f"{site}: ") for site in sites)]
        if added:
            self.subscribed.emit(added)
        if offered:
            self._offer(offered, told)
        elif added and not told:
            set_draft("subscribe", None)
            self.accept()
        elif told:
            self.fail(self._in_words(told, results))
        else:
            self.fail(
                self.tr(
                    "No feed was found there. Check the address, or look on the site for the address of its feed; "
                    "it is often called RSS."
                )
            )
        self._show_action()

    def remarks_by_line(self) -> list[str]:
        """Return what the child process said of each address; to be asked before `rest`."""
        return [one_line(line) for line in self._run.remarks] if self._run is not None else []

    def _in_words(self, told: list[str], results: list[Any]) -> str:
        """Write what went wrong: of one address the sentence alone, of several each with its address."""
        if len(results) > 1 or not results:
            return translated("\n".join(told))
        said = told[0].removeprefix(f"{results[0]['url']}: ")
        said = translated(said)
        said = f"{said[:1].upper()}{said[1:]}"
        return f"{results[0]['url']}: {said}" if results[0].get("state") else said

    def _offer(self, addresses: list[str], told: list[str]) -> None:
        """Show the feeds of a site; the first new one, which sites name first for a reason, is ticked."""
        self.found.clear()
        fresh = [address for address in dict.fromkeys(addresses) if address not in self._known]
        for address in dict.fromkeys(addresses):
            new = address in fresh
            item = QListWidgetItem(
                address if new else self.tr("{address} (is here already)").format(address=address)
            )
            item.setData(Qt.ItemDataRole.UserRole, address)
            item.setToolTip(escaped(address))
            if new:
                item.setFlags(
                    Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                )
                item.setCheckState(Qt.CheckState.Checked if address == fresh[0] else Qt.CheckState.Unchecked)
            else:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable)
                item.setForeground(self.theme.colour("faint"))
            set_row_height(item, self.theme)
            self.found.addItem(item)
        self.found.show()
        offer = self.tr("Several feeds were found. Tick the ones you want.")
        self._tell("\n".join([*map(translated, told), offer]), "warning" if told else "soft")
        self.found.setFocus()
        self._show_action()
        self.make_room()


def _feeds(archive: Archive) -> list[Feed]:
    from monitor.store import feeds

    return feeds.all(archive)
