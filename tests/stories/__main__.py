"""Prints how well stories are grouped: `python -m tests.stories [--misses] [--hold] [--last] [--blind_1] [--blind_2] [--blind_3] [--blind_4] [--blind_5] [--blind_6]`."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.stories.groups import groups
from tests.stories.measuring import grouped, mistakes, near_duplicates, scores


def main() -> None:
    for half in (
        "tune",
        *(
            half
            for half in ("hold", "last", "blind_1", "blind_2", "blind_3", "blind_4", "blind_5", "blind_6")
            if f"--{half}" in sys.argv
        ),
    ):
        told = groups(half)
        with TemporaryDirectory() as folder:
            story = grouped(told, Path(folder))
        for where, score in scores(told, story).items():
            print(f"{half} {where:7} precision {score.precision:.3f} recall {score.recall:.3f}  {score}")
        score = near_duplicates(told)
        print(f"{half} copies  precision {score.precision:.3f} recall {score.recall:.3f}  {score}")
        if "--misses" in sys.argv:
            print("\n".join(mistakes(told, story)))


main()
