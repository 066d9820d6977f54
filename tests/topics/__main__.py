"""`python -m tests.topics [--misses] [--hold] [--source FILE]`: how good the starter topics are, topic by topic and
language by language, on the parts to tune on and the demo newsroom. The sealed parts are measured only when asked,
and their misses are never shown: whoever reads them tunes on them.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from tests.topics.measuring import (
    LANGUAGES,
    OTHERS,
    PARTS,
    SEALED,
    STARTER,
    TOPICS,
    Labelled,
    compiled,
    document,
    newsroom,
    score,
    short_articles,
    spoken,
)


def main() -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(prog="python -m tests.topics", description=__doc__)
    options.add_argument(
        "--misses", action="store_true", help="show what is judged wrongly (never of a sealed part)"
    )
    options.add_argument("--hold", action="store_true", help="measure the sealed parts too")
    options.add_argument("--source", type=Path, default=STARTER, help="another file of topics")
    chosen = options.parse_args()
    everything = (*short_articles(), *newsroom())
    topics = compiled((f"{each.document.title}\n{each.document.text}" for each in everything), chosen.source)
    for part in PARTS:
        articles = [each for each in everything if each.part == part]
        if not articles or (part in SEALED and not chosen.hold):
            continue
        print(
            f"\n{part}: {len(articles)} articles".ljust(42) + "precision  recall     F1   found false missed"
        )
        for name in TOPICS:
            for language in (*LANGUAGES, OTHERS, None):
                some = spoken(articles, language)
                if not any(name in each.topics for each in some):
                    continue
                found = score(topics, some, name)
                print(
                    f"  {name:<20} {language or 'all':<18}{found.precision:>9.3f}{found.recall:>8.3f}{found.f1:>7.3f}"
                    f"{found.found:>8}{found.false:>6}{found.missed:>7}"
                )
        if chosen.misses and part not in SEALED:
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
    # New documents, because a document remembers what was looked up in it.
    unread = [document(each.document.title, each.document.text, each.language) for each in everything]
    began = time.process_time()
    for each in unread:
        for query in topics.values():
            query.judge(each)
    took = (time.process_time() - began) / len(unread) * 1000
    words = sum(len(each.document.text.split()) for each in everything) / len(everything)
    print(
        f"\n{took:.2f} ms for the three topics on an article of {words:.0f} words on average: {1000 / took:.0f} a second"
    )


if __name__ == "__main__":
    main()
