"""How the articles of a story tell it: each beside the one that it is most like."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.model import Article
from monitor.store import rows
from monitor.store.archive import Archive, listed

if TYPE_CHECKING:
    from monitor.likeness.known import Newness


@dataclass(frozen=True, slots=True)
class Told:
    """An article of a story, and the other one `like` which it tells it.

    `kind` is a number of `monitor.likeness.Kind`; None where only the analyst's word joins it to the story.
    `shared` of `total` paragraphs of the shorter one of the two are found in the other.
    """

    article: Article
    kind: int | None = None
    shared: int = 0
    total: int = 0
    like: Article | None = None


def told(archive: Archive, article_ids: Sequence[int]) -> list[Told]:
    """Say of articles of a story how each tells it. Of equal kinds, it is like the first of them rather than another."""
    with archive.snapshot():
        found = {article.id: article for article in rows.fetch(archive, article_ids)}
        kin = _kin(archive, article_ids)
    first = article_ids[0] if article_ids else 0
    said = []
    for article_id in article_ids:
        if article_id not in found:
            continue
        links = [link for link in kin[article_id] if link[0] in found]
        other, kind, _, shared, total = min(
            links, key=lambda link: (link[1], link[0] != first, -link[2], link[0]), default=(0, None, 0, 0, 0)
        )
        said.append(Told(found[article_id], kind, shared, total, found.get(other)))
    return said


def beside(archive: Archive, article_id: int) -> list[Told]:
    """Return the other articles of an article's story, the newest first, each as like this one as it is."""
    others = archive.column(
        "SELECT id FROM articles WHERE id != :id AND story = (SELECT story FROM articles WHERE id = :id)"
        " ORDER BY id DESC",
        {"id": article_id},
    )
    return told(archive, [article_id, *others])[1:] if others else []


def texts(archive: Archive, article_ids: Sequence[int]) -> dict[int, str]:
    """Return the texts of articles by their ids."""
    return dict(
        archive.all(
            "SELECT article_id, text FROM bodies WHERE article_id IN (SELECT value FROM json_each(?))",
            (listed(article_ids),),
        )
    )


_Kin = tuple[int, int | None, float, int, int]


def _kin(archive: Archive, article_ids: Sequence[int]) -> defaultdict[int, list[_Kin]]:
    """Return the kinships among articles, from the side of each: the other one, kind, strength, shared, total."""
    these = listed(article_ids)
    kin: defaultdict[int, list[_Kin]] = defaultdict(list)
    for one, other, *how in archive.all(
        "SELECT article_id, other_id, kind, strength, shared, total FROM kinships"
        " WHERE article_id IN (SELECT value FROM json_each(?)) AND other_id IN (SELECT value FROM json_each(?))",
        (these, these),
    ):
        kin[one].append((other, *how))
        kin[other].append((one, *how))
    return kin


@dataclass(frozen=True, slots=True)
class Whole:
    """A story as one: the article that stands for it, and what the others add, in the order in which they came."""

    representative: int
    additions: tuple[tuple[Article, tuple[str, ...]], ...]


def whole(archive: Archive, article_id: int) -> Whole | None:
    """Put a story together out of all its articles; None where an article is alone in its story."""
    from monitor.likeness.additions import Text, additions
    from monitor.store import story_list

    with archive.snapshot():
        number = archive.value("SELECT story FROM articles WHERE id = ?", (article_id,))
        story = None if number is None else story_list.one(archive, number)
        if story is None or len(story.article_ids) < 2:
            return None
        found = rows.fetch(archive, story.article_ids)
        text_of = texts(archive, story.article_ids)
    read = {a.id: Text(a.title, text_of.get(a.id, ""), a.language) for a in found}
    others = [article for article in found if article.id != story.representative]
    added = additions(read[story.representative], [read[article.id] for article in others])
    return Whole(story.representative, tuple((others[each.place], each.sentences) for each in added))


@dataclass(frozen=True, slots=True)
class News:
    """What of an article is new to who has read `read`, articles of its story: the `place` of an echo is one of these."""

    newness: Newness
    read: tuple[Article, ...]


def news(archive: Archive, article_id: int) -> News | None:
    """Say what of an article is new beside those of its story that were read before it; None where none was.

    Of those that were marked together none was read before another.
    """
    from monitor.likeness.additions import Text
    from monitor.likeness.known import newness

    with archive.snapshot():
        before = archive.column(
            "SELECT a.id FROM articles a JOIN marks m ON m.article_id = a.id WHERE a.id != :id AND a.story ="
            " (SELECT story FROM articles WHERE id = :id) AND m.read <"
            " coalesce((SELECT read FROM marks WHERE article_id = :id), 9e15) ORDER BY m.read, a.id",
            {"id": article_id},
        )
        if not before:
            return None
        found = {article.id: article for article in rows.fetch(archive, [article_id, *before])}
        text_of = texts(archive, [article_id, *before])
    read = {a.id: Text(a.title, text_of.get(a.id, ""), a.language) for a in found.values()}
    if article_id not in read:
        return None
    return News(newness(read[article_id], [read[one] for one in before]), tuple(found[one] for one in before))
