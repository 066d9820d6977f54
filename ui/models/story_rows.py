"""The rows of the reading list as they stand: articles, stories folded and unfolded. What is asked, `reading_list` knows."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from monitor.errors import PresswatchError
from monitor.model import Article, Filter
from ui.bridge import Bridge
from ui.core_words import translated
from ui.models import asking, day_heads, merge, story_words, words
from ui.models.stories import Stories, StoryRow
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.store.telling import Told

Index = QModelIndex | QPersistentModelIndex
ID_ROLE = int(Qt.ItemDataRole.UserRole)
ARTICLE_ROLE = ID_ROLE + 1
STORY_ROLE = ID_ROLE + 2
DAY_ROLE = ID_ROLE + 3  # the words for the day that a row begins, "" where it begins none
FRESH_ROLE = ID_ROLE + 4  # whether a row came in the last time that new ones were let in
_ROLES = {
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
    ARTICLE_ROLE,
}


class StoryRows(QAbstractListModel):
    """Rows by the ids of their articles, some of which have the rest of their story inside or below them."""

    failed = Signal(str)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.filter = Filter()
        self.folded = False  # a row stands for a story
        self.stories = Stories()
        self._ids: array[int] = array("q")
        self._every: array[int] = array("q")  # the articles behind the rows, where those are folded
        self._articles: dict[int, Article] = {}
        self._whole = False
        self.fresh: set[int] = set()  # articles that came in the last time that new ones were let in

    @property
    def ids(self) -> Sequence[int]:
        """The ids of all rows that are known, in the order of the list."""
        return self._ids

    @property
    def article_ids(self) -> Sequence[int]:
        """The ids of all articles behind the rows, where the whole result is there."""
        return self._every if self.folded else self._ids

    @property
    def whole(self) -> bool:
        """Say whether the ids of the whole result are there."""
        return self._whole

    def day_begun(self, row: int) -> str:
        """Name the day that a row begins; "" where it begins none, or the list is in another order."""
        if self.filter.sort != "date" or not 0 <= row < len(self._ids):
            return ""
        zone = words.zone_of(self.filter.zone)
        day = day_heads.begun_day(self._ids, row, self.stories, zone)
        return day_heads.day_words(day, datetime.now(zone).date()) if day else ""

    def day_at(self, row: int) -> str:
        """Name the day to which a row belongs, which for an article below an unfolded story is that of the story."""
        if self.filter.sort != "date" or not 0 <= row < len(self._ids):
            return ""
        zone, one = words.zone_of(self.filter.zone), self._ids[row]
        head = self.stories.head_of(one) if self.stories.is_below(one) else one
        return day_heads.day_words(day_heads.day_of(head, zone), datetime.now(zone).date())

    def article(self, row: int) -> Article | None:
        """Give the article of a row, if it is held."""
        return self._articles.get(self._ids[row]) if 0 <= row < len(self._ids) else None

    def is_fresh(self, row: int) -> bool:
        """Say whether a row, or an article folded into it, came in the last time."""
        if not self.fresh:
            return False
        fold = self.stories.folds.get(self._ids[row])
        if fold is None or self.stories.is_unfolded(self._ids[row]):
            return self._ids[row] in self.fresh
        return not self.fresh.isdisjoint(fold.article_ids)

    def row_of(self, article_id: int) -> int:
        """Find the row of an article, or of the story into which it is folded; -1 where it is not in the list."""
        row = merge.place(self._ids, article_id)
        if row < 0 and self.folded and (head := self.stories.head_of(article_id)):
            row = merge.place(self._ids, head)
        return row

    def story(self, row: int) -> StoryRow | None:
        """Say how a row belongs to a story; None where it is an article alone."""
        return self.stories.row(self._ids[row]) if 0 <= row < len(self._ids) else None

    def spread(self, ids: Sequence[int]) -> tuple[list[int], tuple[int, ...]]:
        """Put the articles of folded stories in the place of their rows; and name the rows of which that is not known.

        All rows are all articles.
        """
        if not self.folded:
            return list(ids), ()
        if self._whole and len(ids) == len(self._ids):
            return list(self._every), ()
        far = tuple(i for i in ids if i not in self._articles)
        return self.stories.spread(ids), far

    # --- folding and unfolding ---------------------------------------------------------------------------

    def unfold(self, row: int) -> None:
        """Let the other articles of a story stand below its row."""
        story = self.story(row)
        if story is None or story.fold is None or story.unfolded:
            return
        head, ids = self._ids[row], story.fold.article_ids

        def take(told: list[Told]) -> None:
            row = self.row_of(head)
            if row < 0 or self._ids[row] != head or self.stories.is_unfolded(head):
                return
            for one in told:
                self._articles.setdefault(one.article.id, one.article)  # what is held may have its snippet
            below = self.stories.unfold(head, [one for one in told if one.article.id != head])
            self.beginInsertRows(QModelIndex(), row + 1, row + len(below))
            self._ids[row + 1 : row + 1] = array("q", below)
            self.endInsertRows()
            self._say_changed(row, row)

        self.bridge.ask(asking.told(ids), take, self._fail, quick=True, receiver=self)

    def unfold_again(self, heads: Sequence[int]) -> None:
        """Unfold the stories of rows that may be far from those that are held."""
        wanted = [head for head in heads if self.folded and self.row_of(head) >= 0]
        question = self.filter

        def take(found: asking.Rows) -> None:
            if question != self.filter or not self.folded:
                return
            self._articles.update((article.id, article) for article in found.articles)
            self.stories.folds.update(found.folds)
            for head in wanted:
                self.unfold(self.row_of(head))

        if wanted:
            ask = asking.rows(wanted, question, {}, datetime.now(UTC))
            self.bridge.ask(ask, take, self._fail, receiver=self)

    def fold(self, row: int) -> int:
        """Take the rows below a story away again, also from one of them; return the row of the story."""
        head = self.stories.head_of(self._ids[row]) if 0 <= row < len(self._ids) else 0
        top = self.row_of(head) if head and self.stories.is_unfolded(head) else -1
        if top >= 0:
            count = len(self.stories.fold(head))
            self._take_out([(top + 1, top + count)] if count else [])
            self._say_changed(top, top)
        return top

    # --- Qt's model --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows that are known so far."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged onto each other."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    # --- Qt's model --------------------------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer title, id, the article itself, or the whole row in words."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ID_ROLE:
            return self._ids[index.row()]
        if role == STORY_ROLE:
            return self.story(index.row())
        if role == DAY_ROLE:
            return self.day_begun(index.row())
        if role == FRESH_ROLE:
            return self.is_fresh(index.row())
        if role not in _ROLES:
            return None  # tooltips: the view gives them for the parts of a row
        article = self.article(index.row())
        if article is None:
            return None if role == ARTICLE_ROLE else self.tr("Loading…")
        if role == ARTICLE_ROLE:
            return article
        if role == Qt.ItemDataRole.DisplayRole:
            return article.title
        return self._spoken(index.row(), article)

    def _spoken(self, row: int, article: Article) -> str:
        """Say a whole row in words: its day where it begins one, whether it is new, and the article."""
        now, zone, story = datetime.now(UTC), words.zone_of(self.filter.zone), self.story(row)
        said = (
            words.spoken(article, now, zone)
            if story is None
            else story_words.spoken(story, article, now, zone)
        )
        new = tr("New") if self.is_fresh(row) else ""
        return ". ".join(part for part in (self.day_begun(row), new, said) if part)

    # --- changes -----------------------------------------------------------------------------------------

    def _take_out(self, ranges: list[merge.Range]) -> None:
        for first, last in reversed(ranges):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._ids[first : last + 1]
            self.endRemoveRows()

    def _say_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))

    def _fail(self, error: PresswatchError) -> None:
        self.failed.emit(translated(error))
