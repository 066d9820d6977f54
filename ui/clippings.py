"""What the reader does with clippings: clip, choose another clipbook, make one of a search, open and give up one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QDialog, QInputDialog, QMenu

from ui.core_words import translated
from ui.models.question import Place, query_of
from ui.models.words import number
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.views.article import ArticlePane
    from ui.window import Window

MOST = 500  # articles that a command line takes on every system
FEW = 50  # that are written at once; more are clipped by a process of its own


@dataclass(frozen=True, slots=True)
class Clipped:
    """What a key press did: to which clipbook, to how many articles, as which step of the journal."""

    name: str
    count: int
    taken_out: bool
    step: int


def toggle(window: Window) -> None:
    """Clip what is chosen into the clipbook used last; take it out again where it is all there already."""
    ids = _chosen(window)
    if ids:
        _write(window, partial(_toggled, ids=ids, first=tr("Clippings")), ids)


def _toggled(archive: Archive, ids: Sequence[int], first: str) -> Clipped | str:
    """Clip or take out; where that takes long, only name the clipbook."""
    from monitor.store import clipbooks, clippings

    now = datetime.now(UTC)
    book = clipbooks.last(archive)
    if book is not None and clippings.having(archive, book.name, ids) == set(ids):
        clippings.remove(archive, book.name, ids, now)
        return Clipped(book.name, len(ids), True, _step(archive))
    if len(ids) > FEW:
        return (book or clipbooks.new(archive, first, now)).name
    added = clippings.clip(archive, ids, now, first=first)
    return Clipped(added.clipbook.name, len(added.new), False, _step(archive))


def _step(archive: Archive) -> int:
    from monitor.store import journal

    return journal.steps(archive, 1)[0].number


def _into(archive: Archive, ids: Sequence[int], name: str, before: int) -> Clipped | str:
    """Clip into a clipbook that was chosen, instead of what the step `before` did, if that was the last one."""
    from monitor.store import clipbooks, clippings, journal

    now = datetime.now(UTC)
    if before and _step(archive) == before:
        journal.undo(archive, now)
    book = clipbooks.named_or_begun(archive, name, now)
    if len(ids) > FEW:
        return book.name
    added = clippings.add(archive, book.name, ids, now)
    return Clipped(book.name, len(added.new), False, _step(archive))


def choose(window: Window, ids: Sequence[int] = (), before: int = 0) -> None:
    """Offer the clipbooks for what is chosen."""
    wanted = list(ids) or _chosen(window)
    if not wanted:
        return
    menu = QMenu(window)
    menu.setObjectName("clipbookMenu")
    menu.setAccessibleName(tr("Clipbooks"))
    books = window.desk.contents.clipbooks if window.desk.contents else ()
    for book in books:
        text = book.name.replace("&", "&&")
        act = menu.addAction(window.theme.icon("clipbook"), text)
        act.triggered.connect(
            lambda _=False, name=book.name: _write(
                window, partial(_into, ids=wanted, name=name, before=before), wanted
            )
        )
    if books:
        menu.addSeparator()
    begin = menu.addAction(window.theme.icon("plus"), tr("New clipbook…"))
    begin.triggered.connect(lambda _=False: _begin(window, wanted, before))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(QCursor.pos())


def _begin(window: Window, ids: Sequence[int], before: int) -> None:
    name = _ask_name(window, tr("New clipbook"), "")
    if name:
        _write(window, partial(_into, ids=ids, name=name, before=before), ids)


def _chosen(window: Window) -> list[int]:
    ids = window.deeds.chosen()
    if len(ids) > MOST:
        words = tr("Clip {most} articles at most, or make a clipbook of the search")
        window.desk.said.emit(words.format(most=number(MOST)), False)
        return []
    return ids


def _write(window: Window, change: Callable[[Archive], Clipped | str], ids: Sequence[int]) -> None:
    def done(clipped: Clipped | str) -> None:
        if isinstance(clipped, str):
            _clip_many(window, clipped, ids)
        else:
            _tell(window, clipped, ids)

    window.desk.bridge.change(change, done, lambda error: _say(window, translated(error)), receiver=window)


def _clip_many(window: Window, name: str, ids: Sequence[int]) -> None:
    def done(_: Any) -> None:
        words = tr("{count} articles clipped into “{name}”")
        window.status.show_message(words.format(count=number(len(ids)), name=name), undo=True)
        window.desk.refresh()

    _say(window, tr("Clipping into “{name}” …").format(name=name))
    arguments = ["clipbook", "add", name, *map(str, ids)]
    window.desk.bridge.run(
        arguments, done, lambda sentence: _say(window, sentence), window.desk.bridge.progress.emit
    )


def _tell(window: Window, clipped: Clipped, ids: Sequence[int]) -> None:
    """Name the clipbook, and let the reader choose another one."""
    name = clipped.name
    if clipped.taken_out:
        words = tr("Taken out of “{name}”")
        if clipped.count > 1:
            words = tr("{count} clippings taken out of “{name}”")
    elif clipped.count == 1:
        words = tr("Clipped into “{name}”")
    elif clipped.count:
        words = tr("{count} articles clipped into “{name}”")
    else:
        words = tr("In “{name}” already")
    further = (tr("Another clipbook…"), partial(choose, window, ids, clipped.step))
    sentence = words.format(count=number(clipped.count), name=name)
    window.status.show_message(
        sentence, undo=clipped.count > 0, further=None if clipped.taken_out else further
    )
    window.desk.refresh()
    if window.desk.question.place.kind == "clipbook":
        window.desk.list.reload()


def _say(window: Window, sentence: str) -> None:
    window.desk.said.emit(sentence, False)


def connect_pane(window: Window, pane: ArticlePane) -> None:
    """Let the article be clipped by its button, which says whether it is."""
    desk = window.desk

    def look(*_: object) -> None:
        wanted = desk.article_id

        def show(names: tuple[str, ...]) -> None:
            if wanted == desk.article_id:
                pane.row.show_clipped(names)

        if wanted:
            desk.bridge.ask(partial(_holding, article_id=wanted), show, quick=True, receiver=pane)

    pane.clip.clicked.connect(lambda: toggle(window))
    desk.article_shown.connect(look)
    desk.contents_changed.connect(look)


def _holding(archive: Archive, article_id: int) -> tuple[str, ...]:
    from monitor.store import clippings

    return clippings.holding(archive, article_id)


# --- clipbooks as such ----------------------------------------------------------------------------------


def from_search(window: Window) -> None:
    """Make a clipbook of everything that the list finds, one clipping for each story, and open it."""
    place, question = window.desk.question.place, window.desk.filter
    if place.kind == "clipbook":
        _say(window, tr("This is a clipbook already; go to a search first"))
        return
    suggested = window.desk.question.query.strip() or place.title
    name = _ask_name(window, tr("New clipbook from this search"), suggested)
    if not name:
        return

    def done(answer: Any) -> None:
        count = int(answer.get("clippings", 0)) if isinstance(answer, dict) else 0
        words = tr("{count} clippings in the clipbook “{name}”")
        if count == 1:
            words = tr("1 clipping in the clipbook “{name}”")
        window.desk.said.emit(words.format(count=number(count), name=name), True)
        window.desk.refresh()
        window.open_dialog("clipbook", name)

    _say(window, tr("Making the clipbook “{name}” …").format(name=name))
    arguments = ["clipbook", "new", f"--query={query_of(question)}", "--tz", question.zone, name]
    window.desk.bridge.run(
        arguments, done, lambda sentence: _say(window, sentence), window.desk.bridge.progress.emit
    )


def open_book(window: Window) -> None:
    """Open the clipbook that is chosen in the sidebar, else the one that was used last."""
    place = window.desk.question.place
    window.open_dialog("clipbook", place.key if place.kind == "clipbook" else "")


def make_dialog(window: Window, key: str) -> QDialog:
    """Make the dialog of clipbooks, open at one of them."""
    from ui.dialogs.clipbook import ClipbookDialog

    dialog = ClipbookDialog(window.desk.bridge, window.theme, window, key)
    dialog.article_wanted.connect(window.desk.open)
    return dialog


def make_corrections(window: Window) -> QDialog:
    """Make the dialog of what readers have and is not so any more."""
    from ui.dialogs.corrections import CorrectionsDialog

    dialog = CorrectionsDialog(window.desk.bridge, window.theme, window)
    dialog.article_wanted.connect(window.desk.open)
    return dialog


def remove_place(window: Window, place: Place) -> None:
    """Remove what a line of the sidebar stands for: a saved search or a clipbook."""
    if place.kind == "clipbook":
        remove_book(window, place.key)
    else:
        window.deeds.remove_search(place.key)


def remove_book(window: Window, name: str) -> None:
    """Give up a clipbook with its clippings; it can be undone."""

    def write(archive: Archive) -> None:
        from monitor.store import clipbooks

        clipbooks.remove(archive, name, datetime.now(UTC))

    def done(_: None) -> None:
        window.desk.said.emit(tr("Clipbook “{name}” removed").format(name=name), True)
        if window.desk.question.place == Place("clipbook", name, name):
            window.go_to_place("inbox")
        window.desk.refresh()

    window.desk.bridge.change(write, done, lambda error: _say(window, translated(error)), receiver=window)


def _ask_name(window: Window, title: str, suggested: str) -> str:
    name, well = QInputDialog.getText(window, title, tr("Name"), text=suggested)
    return name.strip() if well else ""
