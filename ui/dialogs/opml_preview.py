"""Import feeds: what an OPML file holds, to be ticked before anything is written; then all of it or nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ui.core_words import translated
from ui.dialogs.fields import ROW, name_headers
from ui.dialogs.frame import BridgeDialog
from ui.models.words import escaped, number
from ui.theme import TEXT, Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from ui.bridge import Bridge

ADDRESS = Qt.ItemDataRole.UserRole
TOGETHER = 200  # rows that are shown in one go; a list may hold thousands
_TICKED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class OpmlPreviewDialog(BridgeDialog):
    """Show the feeds of a file in their folders; new ones are ticked, known and refused ones say so."""

    imported = Signal(int)  # how many feeds were taken

    def __init__(self, bridge: Bridge, theme: Theme, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.path = path
        self.entitle(self.tr("Import feeds"), self.tr("What {file} holds.").format(file=one_line(path.name)))
        self._folders: dict[str, QTreeWidgetItem] = {}
        self._feeds: list[QTreeWidgetItem] = []
        self._waiting: Iterator[dict[str, Any]] = iter(())
        self._chosen: Path | None = None  # which feeds were ticked, for the child process
        self.tree = self._build_tree()
        self.body.addWidget(self.tree, 1)
        self.set_primary(self.tr("Subscribe")).clicked.connect(self.commit)
        self._show_number()
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill_on)
        room = self.screen().availableSize() * 0.94
        self.resize(QSize(theme.px(820), theme.px(580)).boundedTo(room))
        QTimer.singleShot(0, self, self.look)

    def _build_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Feeds of the file"))
        tree.setHeaderLabels([self.tr("Feed"), self.tr("Address"), self.tr("What becomes of it")])
        name_headers(tree, self.tr("Columns"))
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setMinimumHeight(self.theme.px(240))
        tree.header().setStretchLastSection(True)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        # a folder that is ticked ticks thousands: they are counted once
        self._count = QTimer(self, singleShot=True, interval=0)
        self._count.timeout.connect(self._show_number)
        tree.itemChanged.connect(lambda *_: self._count.start())
        return tree

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._dress_columns()

    def dress(self) -> None:
        self._dress_columns()

    def _dress_columns(self) -> None:
        px = self.theme.px
        self.tree.setColumnWidth(0, px(290))
        self.tree.setColumnWidth(1, px(290))
        self.tree.setIndentation(px(20))
        # heads begin where the words below them do
        self.tree.header().setStyleSheet(f"QHeaderView::section {{ padding-left: {px(3)}px; }}")

    # --- what the file holds -----------------------------------------------------------------------------

    def look(self) -> None:
        """Have the file read by a child process, which changes nothing."""
        self.start(
            self.tr("Reading {file} …").format(file=one_line(self.path.name)),
            ["feeds", "import", str(self.path.absolute()), "--preview"],
            self._seen,
        )

    def _seen(self, answer: Any) -> None:
        self.rest()
        found = answer if isinstance(answer, dict) else {}
        feeds, refused = found.get("feeds") or [], found.get("refused") or []
        known = sum(feed["status"] == "known" for feed in feeds)
        parts = [self.tr("1 new feed") if len(feeds) - known == 1 else self.tr("{n} new feeds")]
        parts += (
            [self.tr("1 is here already") if known == 1 else self.tr("{m} are here already")] if known else []
        )
        parts += (
            [self.tr("1 is refused") if len(refused) == 1 else self.tr("{r} are refused")] if refused else []
        )
        words = ", ".join(parts).format(n=number(len(feeds) - known), m=number(known), r=number(len(refused)))
        self.lead.setText(self.tr("{file}: {words}.").format(file=one_line(self.path.name), words=words))
        self.say("" if len(feeds) > known else self.tr("There is nothing new in this file."))
        self.tree.setFocus()
        self._waiting = iter([*feeds, *refused])
        self._fill_on()
        self._filling.start()

    def _fill_on(self) -> None:
        """Show some more rows."""
        self.tree.blockSignals(True)
        for _ in range(TOGETHER):
            found = next(self._waiting, None)
            if found is None:
                self._filling.stop()
                break
            self._add(found)
        self.tree.blockSignals(False)
        self._show_number()

    def _add(self, found: dict[str, Any]) -> None:
        if "reason" in found:
            self._add_refused(str(found["address"]), translated(found["reason"]))
            return
        url, folder = str(found["url"]), str(found.get("folder") or "")
        known = found["status"] == "known"
        words = self.tr("is here already") if known else self.tr("new")
        item = QTreeWidgetItem([one_line(str(found.get("title") or url)), one_line(url), words])
        item.setFlags(_PLAIN if known else _TICKED)
        item.setData(0, ADDRESS, url)
        if not known:
            item.setCheckState(0, Qt.CheckState.Checked)
            self._feeds.append(item)
        self._dress_row(item, faint=known)
        self._folder(folder).addChild(item)

    def _add_refused(self, address: str, reason: str) -> None:
        item = QTreeWidgetItem(
            [self.tr("{address}: {reason}").format(address=one_line(address), reason=reason)]
        )
        item.setFlags(_PLAIN)
        self._dress_row(item, faint=True)
        item.setForeground(0, self.theme.colour("warning"))
        self._place("\0refused", self.tr("Refused"), ticked=False).addChild(item)
        item.setFirstColumnSpanned(True)  # an address and its reason need the whole line

    def _folder(self, path: str) -> QTreeWidgetItem:
        """Find or make the row of a folder, and of those it stands in."""
        if not path:
            return self._place("", self.tr("No folder"))
        above, _, name = path.rpartition("/")
        return self._place(path, name, within=above or None)

    def _place(
        self, key: str, name: str, within: str | None = None, *, ticked: bool = True
    ) -> QTreeWidgetItem:
        if key in self._folders:
            return self._folders[key]
        item = self._folders[key] = QTreeWidgetItem([one_line(name)])
        item.setFlags(_TICKED | Qt.ItemFlag.ItemIsAutoTristate if ticked else _PLAIN)
        item.setSizeHint(0, QSize(0, self.theme.px(ROW)))
        item.setFont(0, self.theme.font(TEXT, bold=True))
        if within is None:
            self.tree.addTopLevelItem(item)
        else:
            self._folder(within).addChild(item)
        item.setExpanded(True)
        return item

    def _dress_row(self, item: QTreeWidgetItem, *, faint: bool) -> None:
        item.setSizeHint(0, QSize(0, self.theme.px(ROW)))
        for column in range(3):
            item.setToolTip(column, escaped(item.text(column)))
            item.setForeground(column, self.theme.colour("faint" if faint else "soft" if column else "text"))

    # --- taking it ---------------------------------------------------------------------------------------

    def ticked(self) -> list[str]:
        """Return the addresses that are ticked."""
        return [str(i.data(0, ADDRESS)) for i in self._feeds if i.checkState(0) == Qt.CheckState.Checked]

    def _show_number(self) -> None:
        assert self.primary is not None
        count = len(self.ticked())
        many = self.tr("Subscribe to {n} feeds").format(n=number(count))
        self.primary.setText(self.tr("Subscribe to 1 feed") if count == 1 else many)
        self.primary.setAccessibleName(self.primary.text())
        self.primary.setEnabled(count > 0 and not self.at_work)

    def commit(self) -> None:
        """Subscribe to what is ticked, all of it or nothing, in a child process that can be stopped."""
        addresses = self.ticked()
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", delete=False) as chosen:
            chosen.write("\n".join(addresses))
            self._chosen = Path(chosen.name)
        self.start(
            self.tr("Subscribing …"),
            ["feeds", "import", str(self.path.absolute()), "--only", str(self._chosen)],
            self._taken,
        )

    def _taken(self, answer: Any) -> None:
        self.rest()
        self._forget()
        self.imported.emit(len(answer) if isinstance(answer, list) else 0)
        self.accept()

    def fail(self, sentence: str) -> None:
        super().fail(sentence)
        self._forget()
        self._show_number()

    def reject(self) -> None:
        """Stop what is under way; else leave."""
        stopped = self.at_work
        super().reject()
        self._forget()
        if stopped:
            self.say(self.tr("Stopped. A list is taken whole or not at all."))
            self._show_number()

    def _forget(self) -> None:
        if self._chosen is not None:
            self._chosen.unlink(missing_ok=True)
            self._chosen = None
