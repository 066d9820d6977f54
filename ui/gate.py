"""The gate before the archive: what the window shows while it cannot be asked, and the ways back to it.

A second room of the window. Restoring goes through the command line while nothing of the window has the file open;
whatever comes of it, the archive that is there afterwards is opened again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout

from monitor.errors import PresswatchError
from ui.models.words import zone_of

if TYPE_CHECKING:
    from ui.children import Run
    from ui.models.closed import Closed, Way
    from ui.views.closed_page import ClosedPage
    from ui.window import Window

AGAIN_MS = 1000  # between two looks at an archive that somebody has locked


class Gate(QObject):
    """Stands before the panes while the archive is closed."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._bridge = window, window.desk.bridge
        self._page: ClosedPage | None = None
        self._run: Run | None = None
        self._failure = ""
        self._restored = ""
        self._tried: set[Path] = set()
        self.following: Path | None = None  # another archive, that shall be opened when this window has gone
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._bridge.open)
        self._bridge.updating.connect(self._show_updating)
        self._bridge.refused.connect(self._show_refused)
        self._bridge.opened.connect(self._open)
        window.closing.connect(self._again.stop)

    @property
    def page(self) -> ClosedPage:
        """Give the page, made when it is first needed."""
        if self._page is None:
            from ui.views.closed_page import ClosedPage

            self._page = ClosedPage(self._window.theme)
            whole = self._window.centralWidget()
            lines = whole.layout() if whole is not None else None
            if isinstance(lines, QVBoxLayout):
                lines.insertWidget(0, self._page, 1)
        return self._page

    @property
    def shut(self) -> bool:
        """Say whether the gate stands before the panes."""
        return self._page is not None and not self._page.isHidden()

    # --- what is shown -----------------------------------------------------------------------------------

    def _shut(self) -> None:
        window = self._window
        self.page.show()
        window.panes.hide()
        window.status.hide()
        for name, action in window.actions_by_name.items():
            action.setEnabled(name == "quit")

    def _open(self) -> None:
        """Take the page away: the archive is open."""
        if not self.shut:
            return
        window = self._window
        self._again.stop()
        self.page.hide()
        window.panes.show()
        window.status.show()
        for action in window.actions_by_name.values():
            action.setEnabled(True)
        window.desk.refresh()
        window.list.setFocus()
        if self._restored:
            window.desk.said.emit(self._restored, False)
        if self._failure:
            window.status.note_trouble("archive", self._failure)
        self._restored = self._failure = ""

    def _show_updating(self) -> None:
        self.page.show_words(
            self.tr("Bringing the archive up to date"),
            str(self._bridge.path),
            self.tr(
                "It is of an older Presswatch. A backup is made first, then its tables are brought up to date."
            ),
            (
                self.tr(
                    "This takes a few seconds, with a large archive a minute. Nothing is lost if it is stopped."
                ),
            ),
            sign="clock",
        )
        self.page.show_progress(0, 0)
        self.page.offer([])
        self._shut()

    def _show_refused(self, error: PresswatchError) -> None:
        from monitor.store import shelf
        from ui.models.closed import closed

        path = self._bridge.path
        backups = [backup for backup in shelf.whole(path) if backup.path not in self._tried]
        found = closed(error, path, backups, self._zone)
        self.page.show_words(
            found.title, str(path), found.wrong, found.meaning, sign="warning", failure=self._failure
        )
        self._failure = ""
        self._offer(found)
        self._shut()
        if found.waits:
            self._again.start()

    def _offer(self, found: Closed) -> None:
        from ui.models.closed import Way, words_of

        backup = found.backup
        deeds: dict[Way, Callable[[], object]] = {
            Way.RESTORE: lambda: self.restore(backup.path) if backup is not None else None,
            Way.RESTORE_OTHER: self.choose_backup,
            Way.AGAIN: self._bridge.open,
            Way.CHOOSE: self.choose_archive,
            Way.MAKE: self.make_beside,
            Way.QUIT: self._window.close,
        }
        wanted = [(words_of(way, found, self._zone), deeds[way]) for way in found.ways]
        if [button.text() for button in self.page.buttons()] != [words for words, _ in wanted]:
            self.page.offer(wanted)

    @property
    def _zone(self) -> tzinfo:
        return zone_of(self._window.desk.zone)

    # --- another archive ---------------------------------------------------------------------------------

    def choose_archive(self) -> None:
        """Let the reader choose another archive."""
        from monitor.settings import first_archive

        place = self._bridge.path.parent
        found, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open another archive"),
            str(place if place.is_dir() else first_archive().parent),
            self.tr("Archives (*.db);;All files (*)"),
        )
        if found:
            self.go_to(Path(found))

    def make_beside(self) -> None:
        """Begin a new archive beside the one that cannot be opened, under a name of its own."""
        from ui.models.closed import free_name

        self.go_to(free_name(self._bridge.path))

    def go_to(self, archive: Path) -> None:
        """Close this window and open one over another archive."""
        self.following = archive
        self._window.close()

    # --- restoring ---------------------------------------------------------------------------------------

    def choose_backup(self) -> None:
        """Let the reader choose a backup, and restore it."""
        from monitor.store import shelf

        place = shelf.folder(self._bridge.path)
        found, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Restore a backup"),
            str(place if place.is_dir() else self._bridge.path.parent),
            self.tr("Archives (*.db);;All files (*)"),
        )
        if found:
            self.restore(Path(found))

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the archive, which nothing of the window has open meanwhile."""
        window = self._window
        for dialog in window.findChildren(QDialog):
            # the first only stops what is at work in it
            if not dialog.close() and not dialog.close():
                dialog.hide()
        self._again.stop()
        self._tried.add(backup)
        self.page.show_words(
            self.tr("Restoring a backup"),
            str(self._bridge.path),
            self.tr("The backup is copied and checked, then it takes the place of the archive."),
            (self.tr("The earlier file stays beside it under another name."), str(backup)),
            sign="clock",
        )
        self.page.show_progress(0, 0)
        self.page.offer([])
        self._shut()
        window.desk.open(0)
        self._bridge.let_go(lambda: self._start(backup))

    def _start(self, backup: Path) -> None:
        self._run = self._bridge.run(["restore", str(backup)], self._done, self._failed, self._progress)
        self.page.offer([(self.tr("Stop"), self._stop)], primary=False)

    def _progress(self, event: dict[str, Any]) -> None:
        done, total = event.get("done"), event.get("total")
        if isinstance(done, int) and isinstance(total, int):
            # the copy says how far it is; how long its check takes, nobody knows
            copies = event.get("stage") == "copy" and done < total
            self.page.show_progress(done if copies else 0, total if copies else 0)

    def _done(self, answer: Any) -> None:
        self._run = None
        aside = answer.get("aside") if isinstance(answer, dict) else None
        self._restored = self.tr("The backup is in its place")
        if aside:
            self._restored = self.tr("The backup is in its place; the earlier file is {file}").format(
                file=Path(str(aside)).name
            )
        self._tried.clear()
        self._bridge.open()

    def _failed(self, sentence: str) -> None:
        self._run = None
        self._failure = self.tr("The backup was not restored. {why}").format(why=sentence)
        self._bridge.open()

    def _stop(self) -> None:
        """Stop restoring; what was there before is opened again when the command has gone."""
        run, self._run = self._run, None
        if run is not None:
            self._tried.clear()
            run.destroyed.connect(self._bridge.open)
            run.cancel()
            self.page.offer([])
