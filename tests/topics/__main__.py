"""`python -m tests.topics [--misses] [--hold] [--source FILE]`: how good the starter topics are, topic by topic and
language by language, on the half to tune on and the demo newsroom. The other half is measured only when asked, and
its misses are never shown: whoever reads them tunes on them.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from tests.topics.measuring import (
    LANGUAGES,
    STARTER,
    TOPICS,
    Labelled,
    compiled,
    newsroom,
    score,
    short_articles,
)


def main() -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(prog="python -m tests.topics", description=__doc__)
    options.add_argument("--misses", action="store_true", help="show what is judged wrongly (never of hold)")
    options.add_argument("--hold", action="store_true", help="measure the other half too")
    options.add_argument("--source", type=Path, default=STARTER, help="another file of topics")
    chosen = options.parse_args()
    everything = (*short_articles(), *newsroom())
    topics = compiled((f"{each.document.title}\n{each.document.text}" for each in everything), chosen.source)
    for part in sorted({each.part for each in everything}, key=("demo", "tune", "fresh", "hold").index):
        if part == "hold" and not chosen.hold:
            continue
        articles = [each for each in everything if each.part == part]
        print(
            f"\n{part}: {len(articles)} articles".ljust(42) + "precision  recall     F1   found false missed"
        )
        for name in TOPICS:
            for language in (*LANGUAGES, None):
                some = [each for each in articles if language in (None, each.language)]
                found = score(topics, some, name)
                print(
                    f"  {name:<20} {language or 'all':<18}{found.precision:>9.3f}{found.recall:>8.3f}{found.f1:>7.3f}"
                    f"{found.found:>8}{found.false:>6}{found.missed:>7}"
                )
        if chosen.misses and part != "hold":
            for name in TOPICS:
                print(f"\n--- {part}: {name}")

                def show(article: Labelled, tagged: bool, name: str = name) -> None:
                    text = article.document.text if len(article.document.text) < 900 else ""
                    print(
                        f"{'FALSE ' if tagged else 'MISSED'} {article.name}: {article.document.title}\n    {text}"
                    )
                    if tagged:
                        spans = topics[name].judge(article.document).spans
                        whole = {"title": article.document.title, "text": article.document.text}
                        print("    by:", " | ".join(whole[s.field][s.start : s.end] for s in spans[:24]))

                score(topics, articles, name, show)
    began = time.perf_counter()
    for each in everything:
        for query in topics.values():
            query.judge(each.document)
    took = (time.perf_counter() - began) / len(everything) * 1000
    words = sum(len(each.document.text.split()) for each in everything) / len(everything)
    print(f"\n{took:.2f} ms for the three topics on an article of {words:.0f} words on average")


if __name__ == "__main__":
    main()
