"""The words of a story in the list: its remark, how an article tells it, what a screen reader says. Pure functions."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from monitor.model import Article
from ui.models import words
from ui.models.words import number
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.likeness.known import Newness
    from monitor.store.folding import Fold
    from monitor.store.telling import Told
    from ui.models.stories import StoryRow


def remark(fold: Fold) -> str:
    """Say who else tells a story: how many outlets, else how many articles of the same one."""
    if fold.others:
        return (
            tr("+1 outlet") if fold.others == 1 else tr("+{count} outlets").format(count=number(fold.others))
        )
    more = len(fold.article_ids) - 1
    return tr("+1 article") if more == 1 else tr("+{count} articles").format(count=number(more))


def when(article: Article, beside: Article, now: datetime, zone: tzinfo) -> str:
    """Write when an article was published, beside another one: the time where the day is the same."""
    own, other = _local(article, zone), _local(beside, zone)
    if own is not None and other is not None and own.date() == other.date():
        return f"{own:%H:%M}"
    return words.short_time(article, now, zone)


def _local(article: Article, zone: tzinfo) -> datetime | None:
    at = words.moment(article.published) if article.published else article.arrived
    return at.astimezone(zone) if isinstance(at, datetime) else None


def how(told: Told, now: datetime, zone: tzinfo) -> str:
    """Say how an article tells its story: “wire copy, 14 of 16 paragraphs as in The Courier 07:15”."""
    # the room of likeness is large, and the list begins without it
    from monitor.likeness import Kind

    like = ""
    if told.like is not None:
        like = f"{told.like.outlet} {when(told.like, told.article, now, zone)}".strip()
    if told.kind is None or not like:
        return tr("put into this story by hand")
    if told.kind == Kind.EVENT:
        return tr("told independently of {like}").format(like=like)
    named = {
        Kind.IDENTICAL: tr("the same text"),
        Kind.WIRE: tr("wire copy"),
        Kind.PARAPHRASE: tr("paraphrase"),
    }[Kind(told.kind)]
    if told.kind == Kind.IDENTICAL or not told.total:
        return tr("{kind} as in {like}").format(kind=named, like=like)
    return tr("{kind}, {shared} of {total} paragraphs as in {like}").format(
        kind=named, shared=number(told.shared), total=number(told.total), like=like
    )


def new_to_reader(found: Newness) -> str:
    """Say how much of an article is new: “7 of 41 sentences new: 2 figures, 1 quote”."""
    if not found.new:
        return tr("Nothing here is new to you")
    whole = tr("{new} of {total} sentences new").format(new=number(found.new), total=number(found.total))
    parts = []
    if found.figures:
        parts.append(
            tr("1 figure")
            if found.figures == 1
            else tr("{count} figures").format(count=number(found.figures))
        )
    if found.quotes:
        parts.append(
            tr("1 quote") if found.quotes == 1 else tr("{count} quotes").format(count=number(found.quotes))
        )
    return f"{whole}: {', '.join(parts)}" if parts else whole


def already_in(read: Article, own: Article, now: datetime, zone: tzinfo) -> str:
    """Say where a sentence was read before."""
    return tr("already in: {outlet} {time}").format(outlet=read.outlet, time=when(read, own, now, zone))


def spoken(story: StoryRow, article: Article, now: datetime, zone: tzinfo) -> str:
    """Say a row of a story in words, for screen readers."""
    whole = words.spoken(article, now, zone)
    if story.fold is None:
        below = tr("in the story above")
        return ". ".join((whole, below, how(story.told, now, zone)) if story.told else (whole, below))
    state = tr("unfolded") if story.unfolded else tr("folded")
    count = number(len(story.fold.article_ids))
    told = tr("story of {count} articles, {state}").format(count=count, state=state)
    parts = [told, remark(story.fold)]
    if story.fold.unread and article.read:
        parts.insert(0, tr("Unread"))
    return ". ".join((*parts, whole))
