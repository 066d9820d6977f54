"""The words of notifications. What feeds write is cut, kept to one line, and cannot turn the direction of what follows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from monitor.notifying import Bell, Digest, Fresh
from ui.models.question import EVERYTHING, Place, Question, quoted
from ui.models.words import number
from ui.speech import tr

_LONGEST = 160  # signs of a headline
_NAMED = 4  # topics and searches in a digest
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_ISOLATE, _END = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Notice:
    """What is shown of the outside of the window, and where a click on it leads."""

    title: str
    body: str
    bells: tuple[Bell, ...] = ()
    article_id: int = 0  # 0: to all that its bells ring for
    kind: Literal["news", "trial", "tray"] = "news"


def of_article(fresh: Fresh) -> Notice:
    """Tell a single story by its headline, and where it ran."""
    title = isolated(fresh.title) or tr("An article without a headline")
    names = ", ".join(isolated(bell.name) for bell in fresh.bells)
    body = " · ".join(part for part in (isolated(fresh.outlet), names) if part)
    return Notice(title, body, fresh.bells, fresh.article_id)


def of_digest(digest: Digest) -> Notice:
    """Tell how many new stories there are, and in what."""
    title = tr("1 new story") if digest.stories == 1 else tr("{count} new stories")
    first, *others = digest.counts[:_NAMED]
    parts = [tr("{count} new in {name}").format(count=number(first[1]), name=isolated(first[0].name))]
    parts += [
        tr("{count} in {name}").format(count=number(count), name=isolated(bell.name))
        for bell, count in others
    ]
    if len(digest.counts) > _NAMED:
        parts.append(tr("and others"))
    bells = tuple(bell for bell, _ in digest.counts)
    return Notice(title.format(count=number(digest.stories)), ", ".join(parts), bells)


def trial() -> Notice:
    """Show how notifications look."""
    return Notice(tr("This is a trial"), tr("So Presswatch tells you of new articles."), kind="trial")


def goes_on(quit_key: str) -> Notice:
    """Explain, the first time, that the program is still there."""
    body = tr(
        "Presswatch goes on polling in the tray. To end it, choose Quit there, or press {key} in the window."
    )
    return Notice(tr("Presswatch is still running"), body.format(key=quit_key), kind="tray")


def question(bells: tuple[Bell, ...]) -> Question:
    """Ask for all that some bells ring for: the place of one, a query for several."""
    from monitor.model import Filter

    newest = Filter(sort="arrival")
    if len(bells) == 1 and bells[0].kind == "topic":
        return Question(Place("topic", bells[0].name, bells[0].name), chips=newest)
    query = " OR ".join(f"{bell.kind}:{quoted(bell.name)}" for bell in bells)
    return Question(EVERYTHING, query, newest)


def isolated(text: str) -> str:
    """Make one line of what others wrote, that turns nothing around it."""
    line = " ".join(_TURNING.sub("", text).split())
    if len(line) > _LONGEST:
        line = line[: _LONGEST - 1].rstrip() + "…"
    return f"{_ISOLATE}{line}{_END}" if line else ""
