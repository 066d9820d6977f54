"""A clipbook: its clippings in order below their sections, the note of each, the lead, the preview and the export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QStandardPaths, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs import clipbook_writes as writes
from ui.dialogs.clipbook_parts import BookPart, ClippingPart, empty_notice, scrolled
from ui.dialogs.clipbook_preview import PreviewPart
from ui.dialogs.exported import ExportChoices, remarks
from ui.dialogs.fields import Choice
from ui.dialogs.frame import BridgeDialog, plain_label
from ui.models.clipbook import ClipbookModel, Head
from ui.models.words import number, system_zone, zone_of
from ui.theme import L, M, S, Theme
from ui.views.article_text import one_line
from ui.views.clipbook_list import ClipbookList

if TYPE_CHECKING:
    from monitor.clipping import Clipbook
    from monitor.store import Archive
    from ui.bridge import Bridge

REST_MS = 300  # between a change and the look at what it made
PREVIEW_MS = 500
PREVIEW = 2  # the tab


class ClipbookDialog(BridgeDialog):
    """One clipbook at a time; what is typed is kept when one leaves its field."""

    article_wanted = Signal(int)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(bridge, theme, parent)
        self.entitle(
            self.tr("Clipbook"),
            self.tr(
                "Drag clippings into order, or press Alt and an arrow key. What is frozen stays as it was."
            ),
        )
        self.book: Clipbook | None = None
        self._wanted = name
        self._shown = 0  # the clipping whose note is on screen
        self._clean_state: object = None
        self._model = ClipbookModel(self)
        self._model.rearranged.connect(self._arrange)
        self._lay_out()
        self.books.activated.connect(self._turn)
        self.undo = self.add_button(self.tr("Undo"), self.tr("Takes the last change back"))
        self.undo.clicked.connect(self._undo)
        self.undo.hide()
        self.remove = self.add_button(self.tr("Take out"), self.tr("Takes the chosen clippings out (Delete)"))
        self.remove.clicked.connect(self._remove)
        self.show_file = self.add_button(self.tr("Open the file"))
        self.show_file.clicked.connect(self._open_file)
        self.show_file.hide()
        self._written: Path | None = None
        self.choices = ExportChoices(theme)
        self.format = self.choices.format
        self.body.addWidget(self.choices)
        # the hash of an evidence file is there to be copied
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.set_primary(self.tr("Export…"), stays=True).clicked.connect(self._export)
        self._rest_timer = self._timer(REST_MS, self.reload)
        self._preview_timer = self._timer(PREVIEW_MS, self._ask_preview)
        bridge.changed.connect(self._look_again)
        size = self.screen().availableSize() * 0.94
        self.resize(min(theme.px(1040), size.width()), min(theme.px(720), size.height()))
        self.reload()

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(then)
        return timer

    def _lay_out(self) -> None:
        theme, px = self.theme, self.theme.px
        top = QHBoxLayout()
        self.books = Choice(theme)
        self.books.setAccessibleName(self.tr("Clipbooks"))
        self.books.setMinimumWidth(px(280))
        self.count = plain_label("", "soft")
        top.setSpacing(px(S))
        top.addWidget(self.books, 1)
        top.addWidget(self.count)
        self.body.addLayout(top)
        self.list = ClipbookList(self._model, theme)
        self.list.chosen.connect(self._choose)
        self.list.remove_wanted.connect(self._remove)
        self.list.menu_wanted.connect(self._menu)
        self.list.doubleClicked.connect(lambda _: self._read())
        self.nothing = empty_notice(theme)
        self.left = QStackedWidget()
        self.left.addWidget(self.list)
        self.left.addWidget(self.nothing)
        self.clipping = ClippingPart(theme)
        self.clipping.note_left.connect(self.keep)
        self.clipping.anew_wanted.connect(self._anew)
        self.clipping.read_wanted.connect(self._read)
        self.about = BookPart(theme)
        self.about.changed.connect(self.keep)
        self.about.compared.connect(lambda: self._preview_timer.start(0))
        self.about.section_wanted.connect(self._add_section)
        self.about.by_topic_wanted.connect(self._by_topic)
        self.preview = PreviewPart(self.bridge, theme)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the clipbook"))
        self.tabs.tabBar().setDrawBase(False)
        for part, words in (
            (scrolled(self.clipping), self.tr("Clipping")),
            (self.about, self.tr("Lead and layout")),
            (self.preview, self.tr("Preview")),
        ):
            self.tabs.addTab(part, words)
        self.tabs.currentChanged.connect(self._tab)
        right = QWidget()
        inner = QVBoxLayout(right)
        inner.setContentsMargins(px(L), 0, 0, 0)
        inner.addWidget(self.tabs)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setChildrenCollapsible(False)
        across.setHandleWidth(1)
        across.addWidget(self.left)
        across.addWidget(right)
        across.setSizes([px(420), px(560)])
        self.left.setMinimumWidth(px(260))
        right.setMinimumWidth(px(300))
        self.body.setSpacing(px(M))
        self.body.addWidget(across, 1)

    # --- showing -----------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        """Look again soon. A method, so that nothing arrives after the dialog is gone."""
        if not self._rest_timer.isActive():
            self._rest_timer.start()

    def turn_to(self, key: str) -> None:
        """Open another clipbook."""
        self.keep()
        self._wanted = key
        self.reload()

    def _turn(self, at: int) -> None:
        self.turn_to(str(self.books.itemData(at)))

    def reload(self) -> None:
        """Ask for the clipbooks, and for the lines of the one that is open."""
        wanted, open_ = self._wanted, self.book.id if self.book else None
        self.ask_last(lambda archive: writes.all_of_it(archive, wanted, open_), self._take)

    def _take(self, answer: writes.All) -> None:
        every, self.book, lines, earlier, last = answer
        self._wanted = ""
        self.books.clear()
        for book in every:
            self.books.addItem(one_line(book.name), book.name)
        book_now = self.book
        self.books.setCurrentIndex(self.books.findData(book_now.name) if book_now else -1)
        self.books.setEnabled(len(every) > 0)
        words = self.tr("1 clipping") if len(lines) == 1 else self.tr("{n} clippings")
        changed = sum(line.changed for line in lines)
        said = words.format(n=number(len(lines))) if book_now else ""
        if changed:
            said += " · " + self.tr("{n} changed since").format(n=number(changed))
        self.count.setText(said)
        new = self._model.show(book_now, lines)
        if book_now is not None:
            self.setWindowTitle(self.tr("Clipbook: {name}").format(name=one_line(book_now.name)))
            self.about.show_book(book_now)
            self.about.show_earlier(earlier, last, zone_of(system_zone()))
        self._show_nothing()
        if new and not self.list.selected_rows():
            self.list.choose(
                next((at for at, row in enumerate(self._model.rows) if not isinstance(row, Head)), 0)
            )
        self._choose()
        self.tabs.setEnabled(book_now is not None)
        self._show_action()
        state = (book_now, tuple(lines), last)
        if state != self._clean_state:
            if self._clean_state is None:
                self.list.setFocus()
            self._clean_state = state
            self._preview_timer.start()

    def _show_nothing(self) -> None:
        empty = not self._model.rows
        self.left.setCurrentWidget(self.nothing if empty else self.list)
        if self.book is None:
            self.nothing.show_words(
                self.tr("There is no clipbook yet"),
                self.tr("Clip an article in the window, and one is begun."),
                icon="clipbook",
            )
        else:
            self.nothing.show_words(
                self.tr("This clipbook is empty"),
                self.tr("Clip an article in the window, and it stands here."),
                icon="clip",
            )

    def _choose(self) -> None:
        """Show the clipping that is chosen; the note of the one before is kept."""
        lines = self.list.selected()
        one = lines[0] if len(lines) == 1 else None
        if one is None or one.id != self._shown:
            self._keep_note()
            self._shown = one.id if one else 0
            self.clipping.note.show_text(one.note if one else "")
        elif not self.clipping.note.dirty:
            self.clipping.note.show_text(one.note)
        self.clipping.show_lines(lines)
        self.remove.setEnabled(bool(self.list.selected_rows()))
        if one is None:
            return

        def take(answer: writes.Whole) -> None:
            clipping, changes, own = answer
            if self._shown == one.id and clipping is not None:
                self.clipping.show_clipping(clipping, changes, own)

        self.ask(lambda archive: writes.whole(archive, one.id, one.changed), take)

    def _show_action(self) -> None:
        able = self.book is not None and self.book.clippings > 0 and not self.at_work
        assert self.primary is not None
        self.primary.setEnabled(able)
        self.choices.setEnabled(able)

    def rest(self) -> None:
        super().rest()
        self._show_action()

    def dress(self) -> None:
        self._choose()

    # --- what is written ---------------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep what was typed: the note, the name, the lead, the template."""
        self._keep_note()
        book = self.book
        if book is None:
            return
        name, template = self.about.name.text().strip(), str(self.about.template.currentData())
        dirty = self.about.lead.dirty
        if not dirty and name in ("", book.name) and template == book.template.value:
            return
        lead = self.about.lead.take() if dirty else None

        rename = name if name and name != book.name else None

        def kept(changed: Clipbook) -> None:
            if self.book is not None and self.book.id == changed.id:
                self.book = changed
            self._done("")

        self._change(lambda archive: writes.change(archive, book.name, rename, lead, template), kept)

    def _keep_note(self) -> None:
        book, note, shown = self.book, self.clipping.note, self._shown
        if book is None or not shown or not note.dirty:
            return
        text = note.take()

        self._write(lambda archive: writes.note(archive, book.name, shown, text))

    def _arrange(self, sections: Any, order: Any) -> None:
        name = self._name
        self._write(lambda archive: writes.arrange(archive, name, sections, order))

    def _remove(self) -> None:
        """Take out what is chosen: clippings, or a head, whose clippings then stand in the section above."""
        heads = [at for at in self.list.selected_rows() if isinstance(self._model.rows[at], Head)]
        lines, name = self.list.selected(), self._name
        if heads and not lines:
            chosen = set(heads)
            self._model.move([row for at, row in enumerate(self._model.rows) if at not in chosen])
            return
        ids = [line.id for line in lines]
        if not ids:
            return

        words = self.tr("1 clipping taken out.") if len(ids) == 1 else self.tr("{n} clippings taken out.")
        self._shown = 0
        self._write(lambda archive: writes.take_out(archive, name, ids), words.format(n=number(len(ids))))

    def _anew(self) -> None:
        ids, name = [line.id for line in self.list.selected() if line.changed], self._name
        self.keep()
        self._write(lambda archive: writes.anew(archive, name, ids), self.tr("Frozen as it is now."))

    def _add_section(self) -> None:
        name, well = QInputDialog.getText(self, self.tr("Add a section"), self.tr("Name"))
        if well and name.strip():
            self.add_section(name.strip())

    def add_section(self, name: str) -> None:
        """Put a new section at the end; where it is there already, the archive says so."""
        self._model.move([*self._model.rows, Head(name)])

    def _rename_section(self, at: int) -> None:
        old = self._model.rows[at].name
        name, well = QInputDialog.getText(self, self.tr("Rename the section"), self.tr("Name"), text=old)
        if well and name.strip() and name.strip() != old:
            rows = list(self._model.rows)
            rows[at] = Head(name.strip(), rows[at].count)
            self._model.move(rows)

    def _by_topic(self) -> None:
        name, said = self._name, self.tr("There is a section for each topic now.")
        self._write(lambda archive: writes.by_topic(archive, name), said)

    def _undo(self) -> None:
        def done(sentence: str | None) -> None:
            self._shown = 0
            self._done(sentence or "")
            self.undo.hide()

        self.clipping.note.take()
        self._change(writes.undo, done)

    @property
    def _name(self) -> str:
        return self.book.name if self.book else ""

    def _write(self, change: Callable[[Archive], None], sentence: str = "") -> None:
        self._change(change, lambda _: self._done(sentence))

    def _change(self, change: Callable[[Archive], Any], done: Callable[[Any], None]) -> None:
        def fail(error: Exception) -> None:
            self.failed(error)
            self._model.show(None, [])  # what was shown at once is not so
            self.reload()

        self.bridge.change(change, done, fail, receiver=self)

    def _done(self, sentence: str) -> None:
        self.say(sentence)
        self.undo.show()
        self.reload()

    # --- menu, reading -----------------------------------------------------------------------------------

    def _menu(self, at: QPoint) -> None:
        rows = self.list.selected_rows()
        if not rows:
            return
        menu = QMenu(self)
        head = len(rows) == 1 and isinstance(self._model.rows[rows[0]], Head)
        if head:
            menu.addAction(self.tr("Rename the section…"), lambda: self._rename_section(rows[0]))
            menu.addAction(self.tr("Remove the section"), self._remove)
        else:
            menu.addAction(self.theme.icon("open"), self.tr("Read"), self._read)
            menu.addAction(self.theme.icon("remove"), self.tr("Take out"), self._remove)
        menu.addSeparator()
        menu.addAction(self.tr("Move up"), lambda: self.list.move_by(-1))
        menu.addAction(self.tr("Move down"), lambda: self.list.move_by(1))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _read(self) -> None:
        lines = self.list.selected()
        if lines:
            self.article_wanted.emit(lines[0].article_id)

    # --- preview and export ------------------------------------------------------------------------------

    def _tab(self, at: int) -> None:
        self.keep()
        if at == PREVIEW:
            self._preview_timer.start(0)

    def _ask_preview(self) -> None:
        if self.tabs.currentIndex() == PREVIEW and self.book is not None and self._model.rows:
            self.preview.ask(self.book.name, self.about.compared_with(self.book.template.value))

    def _export(self) -> None:
        if self.book is None:
            return
        self.keep()
        from monitor.files import safe_name

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the clipbook"),
            str(Path(folder) / safe_name(self.book.name, self.choices.suffix)),
        )
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the clipbook to a file, by a process of its own; it can be stopped."""
        if self.book is None:
            return
        self._written = path
        self.show_file.hide()
        layout, told = self.choices.told(self.book.template.value)
        against = self.about.compared_with(layout) if told else ""
        arguments = self.choices.arguments(self.book.name, path, system_zone(), against)
        self.start(self.tr("Writing {file} …").format(file=path.name), arguments, self._exported)

    def _exported(self, answer: Any) -> None:
        self.rest()
        total = int(answer.get("articles", 0)) if isinstance(answer, dict) else 0
        words = (
            self.tr("1 clipping written to {path}.")
            if total == 1
            else self.tr("{n} clippings written to {path}.")
        )
        self.say(words.format(n=number(total), path=self._written) + remarks(answer))
        self.show_file.show()

    def _open_file(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def keep_draft(self) -> None:
        self.keep()

    def done(self, result: int, /) -> None:
        self.preview.end()
        super().done(result)
