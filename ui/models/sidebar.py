"""The sidebar as a model: places with their counts, under section heads, folders with their feeds below.

The tree is made of plain values; it is replaced only where its shape changed, so that what the reader
expanded and selected stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from monitor.model import Feed, FeedState, SavedSearch, Topic
from ui.core_words import translated
from ui.models import merge
from ui.models.missed import remark
from ui.models.question import Place
from ui.models.words import escaped, number, system_zone, zone_of

if TYPE_CHECKING:
    from monitor.clipping import Clipbook
    from monitor.store.completeness import Absence, Standing

_SEARCH_MIME = "application/x-presswatch-search"
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex
# joined once: a tree asks for the flags of each of a thousand lines before it shows the first
_FOLDER = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LINE = _FOLDER | Qt.ItemFlag.ItemNeverHasChildren
_SEARCH = _LINE | Qt.ItemFlag.ItemIsDragEnabled
_FAILING = {FeedState.FAILING, FeedState.GONE}


@dataclass(slots=True)
class Entry:
    """One line of the sidebar. A section head has no place."""

    title: str
    place: Place | None = None
    count: int = 0
    more: bool = False  # there are more than `count`
    colour: int | None = None
    trouble: str = ""  # why a feed fails
    remark: str = ""  # where something of a feed may have been missed
    children: list[Entry] = field(default_factory=list)
    parent: Entry | None = field(default=None, repr=False)
    row: int = 0  # below its parent

    @property
    def shape(self) -> tuple[Any, ...]:
        """Give what makes a new tree necessary: which lines there are, and their order."""
        key = (self.place.kind, self.place.key) if self.place else ("section", self.title)
        return (*key, tuple(child.shape for child in self.children))

    @property
    def told(self) -> tuple[Any, ...]:
        """Give what a line may say anew without being another one."""
        return (self.title, self.place, self.count, self.more, self.colour, self.trouble, self.remark)

    def tell(self, other: Entry) -> None:
        """Say what another entry of the same line says."""
        self.title, self.place, self.count, self.more = other.title, other.place, other.count, other.more
        self.colour, self.trouble, self.remark = other.colour, other.trouble, other.remark


class Lines(NamedTuple):
    """All lines below one root, and what they are told apart by from other ones."""

    root: Entry
    shape: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """What the archive says for the sidebar."""

    inbox: int = 0
    unread: int = 0
    starred: int = 0
    topics: tuple[Topic, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    clipbooks: tuple[Clipbook, ...] = ()
    feeds: tuple[Feed, ...] = ()
    total: int = 0
    since: datetime | None = None
    next_due: datetime | None = None
    standing: Mapping[int, Standing] = field(
        default_factory=dict
    )  # by feed: where something may have been missed
    absent: Absence | None = None  # nobody polls now


class SidebarModel(QAbstractItemModel):
    """Places, sections, folders and feeds."""

    rebuilt = Signal()
    ordered = Signal(object)  # the names of the searches in the order that was asked for

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Entry("")
        self._shape = self._root.shape
        self.contents = Contents()

    def lines(self, contents: Contents) -> Lines:
        """Make the lines for what the archive says. Any thread may ask: with a thousand feeds it takes a while."""
        root = Entry("", children=list(self._lines(contents)))
        return Lines(root, root.shape)

    def show(self, contents: Contents, lines: Lines | None = None) -> None:
        """Show what the archive says now; the lines for it are made here where nobody has."""
        self.contents = contents
        root, shape = lines or self.lines(contents)
        if shape != self._shape:
            _adopt(root)
            self.beginResetModel()
            self._root, self._shape = root, shape
            self.endResetModel()
            self.rebuilt.emit()
            return
        self._copy(root, self._root, QModelIndex())

    def index_of(self, place: Place) -> QModelIndex:
        """Find the line of a place, whatever its title is now."""
        for entry in _all(self._root):
            if entry.place and (entry.place.kind, entry.place.key) == (place.kind, place.key):
                return self._index(entry)
        return QModelIndex()

    def folders(self) -> list[Place]:
        """Give the lines that have others below them, each before those."""
        return [entry.place for entry in _all(self._root) if entry.children and entry.place is not None]

    def entry(self, index: Index) -> Entry | None:
        """Give the line at an index."""
        if not index.isValid():
            return None
        entry = index.internalPointer()
        return entry if isinstance(entry, Entry) else None

    # --- the lines ---------------------------------------------------------------------------------------

    def _lines(self, c: Contents) -> Iterator[Entry]:
        yield Entry(self.tr("Inbox"), Place("inbox", title=self.tr("Inbox")), c.unread)
        yield Entry(self.tr("Unread"), Place("unread", title=self.tr("Unread")))
        yield Entry(self.tr("Starred"), Place("starred", title=self.tr("Starred")), c.starred)
        shown = [topic for topic in c.topics if topic.shown]
        if shown:
            yield Entry(self.tr("Topics"))
            for topic in shown:
                place = Place("topic", topic.name, topic.name)
                yield Entry(topic.name, place, topic.unread, colour=topic.colour)
        if c.searches:
            yield Entry(self.tr("Searches"))
            for search in c.searches:
                place = Place("search", search.name, search.name, search.query)
                yield Entry(search.name, place, search.unread, search.more)
        if c.clipbooks:
            yield Entry(self.tr("Clipbooks"))
            for book in c.clipbooks:
                yield Entry(book.name, Place("clipbook", book.name, book.name), book.clippings)
        if c.feeds:
            yield Entry(self.tr("Feeds"))
            yield from _folders(c.feeds, _remarks(c))

    # --- Qt's model --------------------------------------------------------------------------------------

    def index(self, row: int, column: int = 0, parent: Index | None = None) -> QModelIndex:
        """Give the index of a line below another."""
        above = self._at(parent)
        if column != 0 or not 0 <= row < len(above.children):
            return QModelIndex()
        return self.createIndex(row, 0, above.children[row])

    def parent(self, index: Index | None = None) -> Any:
        """Give the index of the folder above a line."""
        if index is None:
            return super().parent()
        entry = self.entry(index)
        if entry is None or entry.parent is None or entry.parent is self._root:
            return QModelIndex()
        return self._index(entry.parent)

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the lines below another."""
        return len(self._at(parent).children)

    def columnCount(self, parent: Index | None = None) -> int:
        """Give the one column."""
        return 1

    def hasChildren(self, parent: Index | None = None) -> bool:
        """Say whether a line is a folder."""
        return bool(self._at(parent).children)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let places be selected; section heads are only read."""
        entry = self.entry(index)
        if entry is None or entry.place is None:
            return Qt.ItemFlag.NoItemFlags
        if entry.children:
            return _FOLDER
        return _SEARCH if entry.place.kind == "search" else _LINE

    # --- the order of the searches -----------------------------------------------------------------------

    def move_search(self, name: str, step: int) -> None:
        """Ask that a search stand higher (-1) or lower (1)."""
        names = [search.name for search in self.contents.searches]
        at = names.index(name) if name in names else -1
        if at >= 0 and 0 <= at + step < len(names):
            names.insert(at + step, names.pop(at))
            self.ordered.emit(names)

    def supportedDropActions(self) -> Qt.DropAction:
        """Let searches be moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Name what is dragged: a search, within this window."""
        return [_SEARCH_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Take the name of a search along."""
        data = QMimeData()
        entry = self.entry(indexes[0]) if indexes else None
        if entry is not None and entry.place is not None:
            data.setData(_SEARCH_MIME, QByteArray(entry.place.key.encode()))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Take a search between searches."""
        return data.hasFormat(_SEARCH_MIME) and self._search_at(row, parent) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the order that a drop means; the archive then says what it is."""
        name = bytes(data.data(_SEARCH_MIME).data()).decode("utf-8", "replace")
        names = [search.name for search in self.contents.searches]
        at = self._search_at(row, parent)
        if name not in names or at is None:
            return False
        before = names.index(name)
        names.remove(name)
        names.insert(at - (before < at), name)
        self.ordered.emit(names)
        return False  # nothing is taken away here: the lines are made anew

    def _search_at(self, row: int, parent: Index) -> int | None:
        """Say before which search a drop means; None where none stands near."""
        first = next((i for i, each in enumerate(self._root.children) if _is_search(each)), None)
        if first is None:
            return None
        many = len(self.contents.searches)
        at = (row if not parent.isValid() else parent.row()) - first
        return at if 0 <= at <= many else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer title, place, the line itself, or the line in words."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.UserRole:
            return entry.place
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.ToolTipRole:
            return escaped("\n".join(filter(None, (entry.title, entry.trouble, entry.remark))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        return None

    def _spoken(self, entry: Entry) -> str:
        parts = [entry.title]
        if entry.place and entry.count:
            what = {
                "starred": self.tr("{count} articles"),
                "clipbook": self.tr("{count} clippings"),
            }.get(entry.place.kind, self.tr("{count} unread"))
            parts.append(what.format(count=number(entry.count)))
        if entry.trouble:
            parts.append(self.tr("failing: {why}").format(why=entry.trouble))
        if entry.remark:
            parts.append(entry.remark)
        return ", ".join(parts)

    def _at(self, index: Index | None) -> Entry:
        return (self.entry(index) if index is not None else None) or self._root

    def _index(self, entry: Entry) -> QModelIndex:
        return self.createIndex(entry.row, 0, entry)

    def _copy(self, new: Entry, old: Entry, at: QModelIndex) -> None:
        changed: list[int] = []
        folders: list[int] = []
        for row, (fresh, kept) in enumerate(zip(new.children, old.children, strict=True)):
            if fresh.told != kept.told:
                kept.tell(fresh)
                (folders if kept.children else changed).append(row)
            if kept.children:
                self._copy(fresh, kept, self.index(row, 0, at))
        # a view measures every line from the first that is named to the last, and what is below those between
        for first, last in (*merge.ranges_of(changed), *((row, row) for row in folders)):
            self.dataChanged.emit(self.index(first, 0, at), self.index(last, 0, at))


def _remarks(contents: Contents) -> dict[int, str]:
    """Say in a few words where something of a feed may have been missed, by its id."""
    if not contents.standing:
        return {}
    zone, now = zone_of(system_zone()), datetime.now(UTC)
    return {number: remark(standing, zone, now) for number, standing in contents.standing.items()}


def _is_search(entry: Entry) -> bool:
    return entry.place is not None and entry.place.kind == "search"


def _folders(feeds: Sequence[Feed], remarks: Mapping[int, str]) -> Iterator[Entry]:
    """Put feeds into their folders; folders come first, both in the order of their names."""
    top: dict[str, Entry] = {}
    root = Entry("")
    for feed in feeds:
        above, path = root, ""
        for name in filter(None, feed.folder.split("/")):
            path = f"{path}/{name}" if path else name
            if path not in top:
                top[path] = Entry(name, Place("folder", path, name))
                above.children.append(top[path])
            above = top[path]
            above.count += feed.unread
        trouble = (translated(feed.error or "?")) if feed.state in _FAILING else ""
        title = feed.title or feed.outlet or feed.url
        place = Place("feed", feed.url, title)
        above.children.append(
            Entry(title, place, feed.unread, trouble=trouble, remark=remarks.get(feed.id, ""))
        )
    _sort(root)
    yield from root.children


def _sort(entry: Entry) -> None:
    entry.children.sort(key=lambda e: (e.place is None or e.place.kind != "folder", e.title.casefold()))
    for child in entry.children:
        _sort(child)


def _adopt(entry: Entry) -> None:
    for row, child in enumerate(entry.children):
        child.parent, child.row = entry, row
        _adopt(child)


def _all(entry: Entry) -> Iterable[Entry]:
    for child in entry.children:
        yield child
        yield from _all(child)
