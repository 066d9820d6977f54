"""Which rows of the list are stories, which of them are unfolded, and what stands below those. It asks nothing."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from monitor.store.folding import Fold
    from monitor.store.telling import Told

Ids: TypeAlias = "array[int]"


@dataclass(frozen=True, slots=True)
class StoryRow:
    """How a row belongs to a story: as the one that stands for it (`fold`), or below that one (`told`)."""

    fold: Fold | None = None
    unfolded: bool = False
    told: Told | None = None
    last: bool = False  # nothing of its story stands below it


class Stories:
    """The stories among the rows that are held."""

    def __init__(self) -> None:
        self.folds: dict[int, Fold] = {}  # by the article that stands for each
        self._open: dict[int, tuple[int, ...]] = {}  # the rows below each that is unfolded
        self._head: dict[int, int] = {}  # of each row below another: that one
        self._told: dict[int, Told] = {}

    @property
    def below(self) -> int:
        """Count the rows that stand below others."""
        return len(self._head)

    @property
    def unfolded(self) -> list[int]:
        """Give the articles that stand for the unfolded stories."""
        return list(self._open)

    def clear(self) -> None:
        """Forget everything: the list is another one."""
        self.folds.clear()
        self._open.clear()
        self._head.clear()
        self._told.clear()

    def learn(self, asked: Iterable[int], folds: Mapping[int, Fold]) -> None:
        """Take over how rows are folded now."""
        for article_id in asked:
            self.folds.pop(article_id, None)
        self.folds.update(folds)

    def keep(self, near: set[int]) -> None:
        """Forget the stories of rows that are far away and folded."""
        self.folds = {head: fold for head, fold in self.folds.items() if head in near or head in self._open}

    def row(self, article_id: int) -> StoryRow | None:
        """Say how a row belongs to a story; None where it is an article alone."""
        if article_id in self._head:
            last = self._open[self._head[article_id]][-1] == article_id
            return StoryRow(told=self._told.get(article_id), last=last)
        fold = self.folds.get(article_id)
        return None if fold is None else StoryRow(fold, article_id in self._open)

    def is_unfolded(self, article_id: int) -> bool:
        """Say whether the row of an article is unfolded."""
        return article_id in self._open

    def head_of(self, article_id: int) -> int:
        """Give the article of the row below which one stands or into which it is folded; 0 for none."""
        if article_id in self._head:
            return self._head[article_id]
        return next((head for head, fold in self.folds.items() if article_id in fold.article_ids), 0)

    def is_below(self, article_id: int) -> bool:
        """Say whether an article stands below the row of its story."""
        return article_id in self._head

    def unfold(self, head: int, told: Sequence[Told]) -> tuple[int, ...]:
        """Let articles stand below a row; return their ids."""
        below = tuple(one.article.id for one in told)
        self._open[head] = below
        self._head.update(dict.fromkeys(below, head))
        self._told.update((one.article.id, one) for one in told)
        return below

    def fold(self, head: int) -> tuple[int, ...]:
        """Let nothing stand below a row any more; return what stood there."""
        below = self._open.pop(head, ())
        for article_id in below:
            self._head.pop(article_id, None)
            self._told.pop(article_id, None)
        return below

    def heads(self, ids: Ids) -> Ids:
        """Leave out of rows those that stand below others."""
        return array("q", (i for i in ids if i not in self._head)) if self._head else ids

    def with_those_below(self, heads: Ids) -> Ids:
        """Put what stands below unfolded rows into an array of rows; a row that is gone takes it away."""
        if not self._open:
            return heads
        rows_of_their_own = set(heads)
        for head in set(self._open) - rows_of_their_own:
            self.fold(head)
        for article_id in self._head.keys() & rows_of_their_own:
            head = self._head.pop(article_id)
            self._open[head] = tuple(i for i in self._open[head] if i != article_id)
        rows: Ids = array("q")
        for head in heads:
            rows.append(head)
            rows.extend(self._open.get(head, ()))
        return rows

    def drop(self, gone: set[int]) -> None:
        """Forget articles that are not in the list any more."""
        for head in list(self._open):
            if head in gone:
                self.fold(head)
            else:
                self._open[head] = tuple(i for i in self._open[head] if i not in gone)
        for article_id in gone & self._head.keys():
            del self._head[article_id]
        for head, fold in list(self.folds.items()):
            left = tuple(i for i in fold.article_ids if i not in gone)
            if head in gone or len(left) < 2:
                self.fold(head)
                del self.folds[head]
            elif left != fold.article_ids:
                self.folds[head] = replace(fold, article_ids=left)

    def spread(self, article_ids: Iterable[int]) -> list[int]:
        """Put the articles of folded rows in the place of those rows."""
        found: dict[int, None] = {}
        for article_id in article_ids:
            fold = self.folds.get(article_id)
            folded = fold is not None and article_id not in self._open
            found.update(dict.fromkeys(fold.article_ids if fold and folded else (article_id,)))
        return list(found)

    def mark_read(self, article_ids: set[int], read: bool) -> set[int]:
        """Show at once what a mark makes of rows: read with their last article, unread with any. Return those rows."""
        touched = set()
        for head, fold in self.folds.items():
            inside = article_ids.intersection(fold.article_ids)
            if inside and fold.unread == read and (not read or len(inside) == len(fold.article_ids)):
                self.folds[head] = replace(fold, unread=not read)
                touched.add(head)
        return touched
