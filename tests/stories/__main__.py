"""Prints how well stories are grouped: `python -m tests.stories [--misses] [--hold]`."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.stories.groups import groups
from tests.stories.measuring import grouped, mistakes, scores


def main() -> None:
    for half in ("tune", "hold") if "--hold" in sys.argv else ("tune",):
        told = groups(half)
        with TemporaryDirectory() as folder:
            story = grouped(told, Path(folder))
        for where, score in scores(told, story).items():
            print(f"{half} {where:7} precision {score.precision:.3f} recall {score.recall:.3f}  {score}")
        if "--misses" in sys.argv:
            print("\n".join(mistakes(told, story)))


main()
