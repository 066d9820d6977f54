"""`make bench`: one JSON document of ratios on standard output, progress on standard error.

`--full` asks a million articles, `--articles N` any number;
`--only search|judging|tagging|window|day|frames|extraction|polling|grouping|folding|exports` measures a part;
`--state` prints the hit counts for queries.toml. Ends with status 1 where a ratio misses its bound.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from tests.bench import (
    build,
    day,
    exporting,
    extraction,
    folding,
    frames,
    grouping,
    judging,
    polling,
    searching,
    tagging,
    window,
)

PARTS = (
    "search",
    "judging",
    "tagging",
    "window",
    "day",
    "frames",
    "extraction",
    "polling",
    "grouping",
    "folding",
    "exports",
)


def main() -> int:
    """Measure what was asked for and print it."""
    asked = argparse.ArgumentParser(prog="make bench", description=__doc__)
    asked.add_argument("--full", action="store_true")
    asked.add_argument("--articles", type=int)
    asked.add_argument("--only", choices=PARTS, action="append")
    asked.add_argument("--state", action="store_true")
    given = asked.parse_args()
    size = given.articles or (1_000_000 if given.full else 100_000)
    parts = given.only or PARTS
    report: dict[str, Any] = {"articles": size}
    if given.state or {"search", "judging", "window", "day", "frames"} & set(parts):
        files = build.ready(size)
        report["build_seconds"] = files.seconds
    if given.state:
        for kind, hits in searching.state(files, size).items():
            print(
                f"{kind} = {{ {', '.join(f'{narrowed} = {number}' for narrowed, number in hits.items())} }}"
            )
        return 0
    if "search" in parts:
        build.say("searching")
        report["search"] = searching.measure(files, size)
    if "judging" in parts:
        build.say("judging")
        report["judging"] = judging.measure(files)
    if "tagging" in parts:
        build.say("tagging")
        report["tagging"] = tagging.measure()
    if "window" in parts:
        build.say("starting windows")
        report["window"] = window.measure(files.archive)
    if "day" in parts:
        build.say("living through a day in the window")
        report["day"] = day.measure(files.archive)
    if "frames" in parts:
        build.say("painting the list")
        report["frames"] = frames.measure(files.archive)
    if "extraction" in parts:
        build.say("extracting pages")
        report["extraction"] = extraction.measure()
    if "polling" in parts:
        build.say("polling feeds")
        report["polling"] = polling.measure()
    if "grouping" in parts:
        build.say("placing articles into stories")
        report["grouping"] = grouping.measure()
    if "folding" in parts:
        build.say("folding stories")
        report["folding"] = folding.measure()
    if "exports" in parts:
        report["exports"] = exporting.measure()
    build.say("")
    report["missed"] = [part for part in parts if _misses(report[part])]
    print(json.dumps(report, indent=2))
    return int(bool(report["missed"]))


def _misses(measured: dict[str, Any]) -> bool:
    ratio, bound = float(measured["ratio"]), measured["bound"]
    return ratio > float(bound.get("at_most", ratio)) or ratio < float(bound.get("at_least", ratio))


if __name__ == "__main__":
    sys.exit(main())
