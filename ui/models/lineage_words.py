"""The words of a lineage: where an article comes from, and which facts became others. Pure functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from monitor.model import Article
from ui.models import story_words
from ui.models.words import number
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.likeness.lineage.drift import Drift
    from monitor.likeness.lineage.tree import Line, Lineage


def when(article: Article, beside: Article, now: datetime, zone: tzinfo) -> str:
    """Write when an article was published; where nobody says, when it arrived."""
    time = story_words.when(article, beside, now, zone)
    return time if article.published else tr("arrived {time}").format(time=time)


def origin(line: Line, lineage: Lineage, articles: Mapping[int, Article], now: datetime, zone: tzinfo) -> str:
    """Say where an article comes from: “wire copy, 14 of 16 paragraphs as in The Courier 07:15”."""
    parts = []
    own = articles[line.id]
    if lineage.lines and lineage.lines[0].id == line.id:
        parts.append(tr("earliest in the archive"))
    elif line.parent is None and line.agency is None:
        parts.append(tr("told independently"))
    like = articles.get(line.like) if line.like is not None else None
    if like is not None and line.kind is not None:
        place = f"{like.outlet} {when(like, own, now, zone)}".strip()
        parts.append(_copied(line, place))
        if line.order == "arrived":
            parts.append(tr("by arrival"))
    return ", ".join(parts)


def _copied(line: Line, place: str) -> str:
    from monitor.likeness import Kind

    named = {
        Kind.IDENTICAL: tr("the same text"),
        Kind.WIRE: tr("wire copy"),
        Kind.PARAPHRASE: tr("paraphrase"),
    }.get(line.kind or Kind.WIRE, "")
    if line.kind == Kind.IDENTICAL or not line.total:
        return tr("{kind} as in {like}").format(kind=named, like=place)
    return tr("{kind}, {shared} of {total} paragraphs as in {like}").format(
        kind=named, shared=number(line.shared), total=number(line.total), like=place
    )


def lead(lineage: Lineage) -> str:
    """Say on what the order of a story rests, and what was left out of it."""
    said = [tr("Each article below the one that it copies; the earliest of the archive first.")]
    if lineage.rests_on_arrival:
        said = [
            tr(
                "Each article below the one that it copies. The times of publication do not tell which came first:"
                " the order is that of arrival."
            )
        ]
    if lineage.left_out:
        left_out = tr("The latest {n} articles of the story are left out.")
        said.append(left_out.format(n=number(lineage.left_out)))
    return " ".join(said)


def kind(drift: Drift) -> str:
    """Name a sort of fact."""
    return {
        "number": tr("Number"),
        "name": tr("Name"),
        "place": tr("Place"),
        "day": tr("Date"),
        "quotation": tr("Quotation"),
    }[drift.kind.value]


def told(drift: Drift) -> str:
    """Write a drift as a line: “Number: 27 drownings → 31”."""
    if drift.before is not None and drift.after is not None:
        return f"{kind(drift)}: {drift.before} → {drift.after}"
    if drift.after is not None:
        return tr("{kind}: only in the copy: {what}").format(kind=kind(drift), what=drift.after)
    return tr("{kind}: dropped: {what}").format(kind=kind(drift), what=drift.before or "")


def spoken(drift: Drift) -> str:
    """Say a drift in words, for screen readers."""
    if drift.before is not None and drift.after is not None:
        became = tr("{kind}: {before} became {after}")
        return became.format(kind=kind(drift), before=drift.before, after=drift.after)
    return told(drift)


def count(drifts: Sequence[Drift]) -> str:
    """Say in a few words how many facts became others; "" for none."""
    changed = sum(drift.before is not None and drift.after is not None for drift in drifts)
    if changed:
        return tr("1 fact changed") if changed == 1 else tr("{n} facts changed").format(n=number(changed))
    if drifts:
        return tr("1 remark") if len(drifts) == 1 else tr("{n} remarks").format(n=number(len(drifts)))
    return ""
