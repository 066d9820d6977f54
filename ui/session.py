"""What the reader was at: kept beside the archive while he reads, and taken up at the next start, also after a kill.

Everything here is optional: a file that is missing or makes no sense means a fresh start.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from monitor.model import Article, Filter, Sort
from ui import standing
from ui.models.question import INBOX, Place, PlaceKind, Question

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.models.sidebar import Contents
    from ui.window import Window

REST_MS = 700  # after the last change, before it is kept
MOST_UNFOLDED = 50
_OF_THE_WINDOW = frozenset((QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange))
_EVERYWHERE = frozenset(("inbox", "unread", "starred", "everything"))  # places that every archive has


class Session(QObject):
    """Keeps what is asked, where the list stands, what is open and how far it is read; and brings it back once."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._path = Path(window.settings.fileName()).with_name("session.json")
        self._kept = _read(self._path)
        self._written = ""
        self._placed: int | None = None  # where we put the list; None: it is the reader's own
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.keep)
        self._ended = False
        standing.restore(window, _mapping(self._kept.get("standing")))
        window.desk.question = question_of(_mapping(self._kept.get("question")))
        self._restoring = bool(self._kept)
        window.ready.connect(self._begin)

    def touch(self) -> None:
        """Keep everything soon: something changed."""
        if not self._ended:
            self._rest.start()

    def end(self) -> None:
        """Keep nothing from now on."""
        self._ended = True
        self._rest.stop()

    # --- keeping -----------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Write how the window stands and what it shows, where that is another than was written last."""
        window = self._window
        if self._ended or self._restoring or window.gate.shut or not window.actions_by_name:
            return
        text = json.dumps(
            {
                "standing": standing.state(window),
                "question": told(window.desk.question),
                "article": window.desk.article_id,
                "place": window.list.place(),
                "unfolded": window.desk.list.stories.unfolded[:MOST_UNFOLDED],
                "read": [[number, *place] for number, place in window.pane.places().items()],
            }
        )
        if text != self._written and _write(self._path, text):
            self._written = text

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Hear that the window has another size or place."""
        if event.type() in _OF_THE_WINDOW:
            self.touch()
        return False

    def _begin(self) -> None:
        """Bring back what the first list did not wait for, and listen from now on."""
        window, desk = self._window, self._window.desk
        self._restore_pane()
        single = Qt.ConnectionType.SingleShotConnection
        if desk.contents is None:
            desk.contents_changed.connect(self._look_for_place, single)
        else:
            self._look_for_place(desk.contents)
        if desk.list.whole:
            self._restore_list()
        else:
            desk.list.complete.connect(self._restore_list, single)
        window.installEventFilter(self)
        for changed in (
            desk.question_changed,
            desk.article_shown,
            desk.list.rowsInserted,
            desk.list.rowsRemoved,
            window.list.verticalScrollBar().valueChanged,
            window.pane.view.verticalScrollBar().valueChanged,
            window.panes.splitterMoved,
            window.desk_side.splitterMoved,
            window.sidebar.expanded,
            window.sidebar.collapsed,
        ):
            changed.connect(self._changed)
        desk.question_changed.connect(self._stop_restoring)

    def _stop_restoring(self, _: object) -> None:
        self._restoring = False

    def _changed(self, *_: object) -> None:
        self.touch()

    # --- bringing back -----------------------------------------------------------------------------------

    def _restore_pane(self) -> None:
        """Open the article that was open, where it was left, unless the reader has opened another one."""
        window, desk = self._window, self._window.desk
        window.pane.remember(_places(self._kept.get("read")))
        wanted = _whole(self._kept.get("article"))
        if not wanted or desk.article_id:
            return

        def there(archive: Archive) -> Article:
            from monitor.store import articles

            return articles.get(archive, wanted).article

        def found(_: Article) -> None:
            if not desk.article_id:
                desk.open(wanted)
                desk.leave_unread()  # it was read as it was left
                window.list.show_current(desk.list.row_of(wanted))

        desk.bridge.ask(there, found, lambda _: None, quick=True, receiver=self)

    def _restore_list(self) -> None:
        """Bring the list to where it stood, first without and then with its stories unfolded."""
        window, model = self._window, self._window.desk.list
        self._restoring = False
        bar = window.list.verticalScrollBar()
        if bar.value() or not model.rowCount():
            return  # the reader has begun already
        window.list.take_place(self._kept.get("place"))
        self._placed = bar.value()
        heads = self._kept.get("unfolded")
        if isinstance(heads, list) and heads:
            model.rowsInserted.connect(self._place_again)
            model.unfold_again([number for one in heads if (number := _whole(one))])

    def _place_again(self, *_: object) -> None:
        """Hold the place while stories unfold, until the reader goes elsewhere."""
        if self._placed is None:
            return
        bar = self._window.list.verticalScrollBar()
        if bar.value() == self._placed or not self._placed:
            self._window.list.take_place(self._kept.get("place"))
            self._placed = bar.value()
        else:
            self._placed = None

    def _look_for_place(self, contents: Contents) -> None:
        """Go to the inbox where the kept place is not in the archive any more; take over a search that is another now."""
        desk = self._window.desk
        place = desk.question.place
        if place.kind in _EVERYWHERE:
            return
        line = desk.sidebar.index_of(place)
        if not line.isValid():
            desk.ask(Question())
        elif (now := line.data(Qt.ItemDataRole.UserRole)) != place:
            desk.ask(Question(now, desk.question.query, desk.question.chips))


# --- a question as plain values --------------------------------------------------------------------------


def told(question: Question) -> dict[str, Any]:
    """Write a question as plain values."""
    place, chips = question.place, question.chips
    return {
        "place": [place.kind, place.key, place.title, place.query],
        "query": question.query,
        "topics": list(chips.topics),
        "feeds": list(chips.feeds),
        "folder": chips.folder,
        "languages": list(chips.languages),
        "since": chips.since.isoformat() if chips.since else None,
        "until": chips.until.isoformat() if chips.until else None,
        "unread": chips.unread,
        "starred": chips.starred,
        "sort": chips.sort,
    }


def question_of(kept: Mapping[str, Any]) -> Question:
    """Read a question; whatever makes no sense in it is passed over."""
    query, folder = kept.get("query"), kept.get("folder")
    sorts: tuple[Sort, ...] = get_args(Sort)
    return Question(
        _place(kept.get("place")),
        query if isinstance(query, str) else "",
        Filter(
            topics=_texts(kept.get("topics")),
            feeds=_texts(kept.get("feeds")),
            folder=folder if isinstance(folder, str) else None,
            languages=_texts(kept.get("languages")),
            since=_day(kept.get("since")),
            until=_day(kept.get("until")),
            unread=kept.get("unread") is True,
            starred=kept.get("starred") is True,
            sort=next((sort for sort in sorts if sort == kept.get("sort")), "date"),
        ),
    )


def _place(value: object) -> Place:
    kinds: tuple[PlaceKind, ...] = get_args(PlaceKind)
    kind, *words = value if isinstance(value, list) and value else [""]
    known = next((one for one in kinds if one == kind), None)
    if known is None or len(words) != 3 or not all(isinstance(one, str) for one in words):
        return INBOX
    return Place(known, *words)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _whole(value: object) -> int:
    return value if isinstance(value, int) and 0 < value < 2**63 else 0


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _places(value: object) -> dict[int, tuple[int, int, str]]:
    rows = value if isinstance(value, list) else []
    return {
        row[0]: (row[1], row[2], row[3])
        for row in rows
        if isinstance(row, list) and [type(one) for one in row] == [int, int, int, str]
    }


# --- the file --------------------------------------------------------------------------------------------


def _read(path: Path) -> Mapping[str, Any]:
    try:
        return _mapping(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError):
        return {}


def _write(path: Path, text: str) -> bool:
    """Write the file in one step, so that a kill leaves the one before; say whether it could be written."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(exist_ok=True)
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink()
        return False
    return True
