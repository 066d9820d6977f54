"""What the tests of the stages share: one loop with its workers a module, a press and a desk a test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.monitor.stages.press import Desk, Loop, Press, printing


@pytest.fixture(scope="package")
def loop() -> Iterator[Loop]:
    loop = Loop()
    yield loop
    loop.close()


@pytest.fixture
def press() -> Iterator[Press]:
    with printing() as press:
        yield press


@pytest.fixture
def desk(tmp_path: Path, loop: Loop, press: Press) -> Iterator[Desk]:
    desk = Desk(tmp_path, loop, press)
    yield desk
    desk.close()
