"""What is dropped on the window or pasted into it: files, folders, text or an address. Nothing is fetched or read here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from ui.speech import tr

if TYPE_CHECKING:
    from ui.window import Window

LONGEST = 10 * 1024 * 1024  # code points of what is pasted


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was dropped or pasted. At most one of files, address and text is meant."""

    paths: tuple[Path, ...] = ()
    address: str = ""
    text: str = ""
    html: str = ""

    def __bool__(self) -> bool:
        return bool(self.paths or self.address or self.text.strip() or self.html.strip())


def dropped_from(mime: QMimeData) -> Dropped:
    """Say what data mean: files before an address, an address before text."""
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if paths:
        return Dropped(paths=paths)
    text = mime.text() if mime.hasText() else ""
    if len(text) > LONGEST:
        return Dropped()
    named = text.strip() or next((url.toString() for url in mime.urls()), "")
    if named.lower().startswith(("http://", "https://")) and not any(c.isspace() for c in named):
        return Dropped(address=named)
    html = mime.html() if mime.hasHtml() else ""
    return Dropped(text=text, html=html if len(html) <= LONGEST else "")


class Drops(QObject):
    """Takes what is dropped anywhere on the window; over the open article it may become the article's text."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        # a text view would take drops for itself, and do nothing with them
        for view in (window.pane.view, window.pane.view.viewport()):
            view.setAcceptDrops(False)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if not isinstance(event, QDropEvent) or watched is not self._window:
            return False
        if isinstance(event.source(), QWidget):
            return False  # a selection that was dragged within Presswatch
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            if dropped_from(event.mimeData()):
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
            return True
        if event.type() == QEvent.Type.Drop and (dropped := dropped_from(event.mimeData())):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            side = self._window.article_side
            inside = side.rect().contains(side.mapFrom(self._window, event.position().toPoint()))
            offer(self._window, dropped, onto_article=inside)
            return True
        return False


def paste(window: Window) -> None:
    """Offer what is on the clipboard: as the text of the open article, or as an article of its own."""
    dropped = dropped_from(QGuiApplication.clipboard().mimeData())
    if dropped:
        offer(window, dropped, onto_article=True)
    else:
        window.desk.said.emit(tr("There is no text on the clipboard"), False)


def offer(window: Window, dropped: Dropped, *, onto_article: bool) -> None:
    """Ask what to do with what was dropped; files that are not meant for an article are imported at once."""
    document = window.desk.document if onto_article else None
    if dropped.paths and document is None:
        import_files(window, dropped.paths)
        return
    from ui.dialogs.paste_text import PasteDialog

    for earlier in window.findChildren(PasteDialog):
        earlier.close()
    dialog = PasteDialog(window.desk.bridge, window.theme, dropped, document, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.said.connect(window.desk.said)
    dialog.files_meant.connect(lambda paths: import_files(window, tuple(paths)))
    dialog.show()


def import_files(window: Window, paths: tuple[Path, ...]) -> None:
    """Import files and folders, in the dialog that tells of each."""
    from ui.dialogs.import_files import ImportDialog

    window.open_dialog("import_files")
    dialog = window.findChild(QDialog, "dialog.import_files")
    if isinstance(dialog, ImportDialog) and not dialog.at_work:
        dialog.add_files(list(paths))
        dialog.commit()
