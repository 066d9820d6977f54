"""Measure extraction on the sample pages beside plain trafilatura: `python -m tests.monitor.parsing.measure [-v]`."""

from __future__ import annotations

import re
import sys
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from statistics import mean

from monitor.model import BodyState
from monitor.parsing.pages import extract
from monitor.parsing.titles import fold
from tests.monitor.parsing import (
    pages_de,
    pages_en,
    pages_en_local,
    pages_fr,
    sites_de,
    sites_en,
    sites_en_press,
    sites_fr,
)
from tests.monitor.parsing.samples import Sample

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ROOMS = (pages_en, pages_en_local, pages_fr, pages_de, sites_en, sites_en_press, sites_fr, sites_de)
WRITTEN = [build() for room in ROOMS for build in room.PAGES]
SAMPLES = [sample for sample in WRITTEN if sample.state is BodyState.FULL]
LOCKED = [sample for sample in WRITTEN if sample.state is not BodyState.FULL]


@dataclass(frozen=True)
class Reading:
    """What one extractor read."""

    text: str
    title: str | None
    author: str | None
    published: str | None


@dataclass(frozen=True)
class Score:
    """How right a reading is."""

    precision: float
    recall: float
    f1: float
    title: bool
    author: bool
    date: bool


def ours(sample: Sample) -> Reading:
    found = extract(sample.html.encode(), sample.url, {}, None, NOW)
    return Reading(found.text, found.title, found.author, found.published)


def plain(sample: Sample) -> Reading:
    import trafilatura

    found = trafilatura.bare_extraction(
        sample.html, url=sample.url, fast=True, with_metadata=True, include_comments=False
    )
    if not isinstance(found, trafilatura.settings.Document):
        return Reading("", None, None, None)
    return Reading(found.text or "", found.title, found.author, found.date)


def score(sample: Sample, reading: Reading) -> Score:
    right, got = Counter(_words(sample.text)), Counter(_words(reading.text))
    common = sum((right & got).values())
    precision = common / max(sum(got.values()), 1)
    recall = common / max(sum(right.values()), 1)
    f1 = 2 * precision * recall / (precision + recall) if common else 0.0
    return Score(
        precision,
        recall,
        f1,
        reading.title == sample.title,
        _names(reading.author) == _names(sample.author),
        (reading.published or "")[:10] == (sample.published or ""),
    )


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _names(author: str | None) -> list[str]:
    return sorted(fold(name) for name in re.split(r"[,;]", author or "") if name.strip())


Spoil = Callable[[str], str]


def without_names(html: str) -> str:
    """Take away every name that a publisher gave to an element."""
    return re.sub(r' (?:class|id|data-[\w-]+|itemprop|rel|aria-label)="[^"]*"', "", html)


def with_hashed_names(html: str) -> str:
    """Replace names by hashes, as style compilers do."""
    return re.sub(
        r' (class|id)="([^"]*)"', lambda match: f' {match[1]}="css-{zlib.crc32(match[2].encode()):x}"', html
    )


def without_metadata(html: str) -> str:
    """Take away metadata and JSON-LD."""
    return re.sub(
        r'<meta (?:property|name)="[^"]*" content="[^"]*">|<script type="application/ld\+json">.*?</script>',
        "",
        html,
        flags=re.DOTALL,
    )


def of_divisions(html: str) -> str:
    """Make a division of every element with a meaning."""
    return re.sub(r"<(/?)(?:article|main|aside|section|header|footer|nav|figure)\b", r"<\1div", html)


def of_nothing(html: str) -> str:
    """Take away all of that."""
    return without_metadata(of_divisions(with_hashed_names(html)))


SPOILED: tuple[Spoil, ...] = (without_names, with_hashed_names, without_metadata, of_divisions, of_nothing)


def spoil(sample: Sample, how: Spoil) -> Sample:
    return replace(sample, html=how(sample.html))


def table(scores: list[Score]) -> dict[str, float]:
    return {
        "precision": mean(s.precision for s in scores),
        "recall": mean(s.recall for s in scores),
        "F1": mean(s.f1 for s in scores),
        "titles": mean(s.title for s in scores),
        "authors": mean(s.author for s in scores),
        "dates": mean(s.date for s in scores),
    }


def main() -> None:
    mine, theirs = [], []
    for sample in SAMPLES:
        reading = ours(sample)
        mine.append(score(sample, reading))
        theirs.append(score(sample, plain(sample)))
        one, other = mine[-1], theirs[-1]
        wrong = "".join(
            letter if not right else "."
            for letter, right in zip("TAD", (one.title, one.author, one.date), strict=True)
        )
        print(
            f"{sample.language} {sample.name:14} P {one.precision:.3f} R {one.recall:.3f} F1 {one.f1:.3f} {wrong}   plain {other.precision:.3f} {other.recall:.3f} {other.f1:.3f}"
        )
        if "-v" in sys.argv[1:]:
            _tell(sample, reading)
    print(f"\n{len(SAMPLES)} pages")
    for name, scores in (("presswatch", mine), ("trafilatura", theirs)):
        print(f"{name:12}", _line(scores))
    for how in SPOILED:
        spoiled = [spoil(sample, how) for sample in SAMPLES]
        print(f"\n{how.__name__.replace('_', ' ')}")
        print("presswatch  ", _line([score(sample, ours(sample)) for sample in spoiled]))
        print("trafilatura ", _line([score(sample, plain(sample)) for sample in spoiled]))


def _line(scores: list[Score]) -> str:
    return "  ".join(f"{key} {value:.3f}" for key, value in table(scores).items())


def _tell(sample: Sample, reading: Reading) -> None:
    got, right = reading.text.split("\n\n"), list(sample.paragraphs)
    for paragraph in got:
        if paragraph not in right:
            print("   +", paragraph[:150])
    for paragraph in right:
        if paragraph not in got:
            print("   -", paragraph[:150])
    if reading.title != sample.title:
        print("   title ", reading.title, "/", sample.title)
    if _names(reading.author) != _names(sample.author):
        print("   author", reading.author, "/", sample.author)
    if (reading.published or "")[:10] != (sample.published or ""):
        print("   date  ", reading.published, "/", sample.published)


if __name__ == "__main__":
    main()
