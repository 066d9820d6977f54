"""Damaged feeds by the thousand: 2,000 in every run, 100,000 in `make fuzz`."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import settings

from monitor.errors import ParseError
from monitor.parsing import delivery
from monitor.settings import Limits
from tests.faults.mutating import FEEDS, mutations
from tests.monitor.parsing.feed_samples import URL

NOW = datetime(2021, 11, 1, tzinfo=UTC)


def count() -> int:
    """How many in all: many where `make fuzz` has loaded its profile."""
    return 100_000 if settings.get_current_profile_name() == "fuzz" else 2_000


@pytest.mark.hypothesis
@pytest.mark.parametrize("number", range(len(FEEDS)))
def test_no_damage_raises_past_the_room_or_outlasts_its_deadline(number: int) -> None:
    deadline = Limits().job_deadline
    for content in mutations(FEEDS[number], -(-count() // len(FEEDS)), seed=number):
        started = time.thread_time()
        try:
            read = delivery.read(content, URL, None, NOW)
        except ParseError as error:
            assert error.sentence, content
        else:
            assert len(read.texts) == len(read.feed.entries)
            for found, text in zip(read.feed.entries, read.texts, strict=True):
                assert found.url is None or found.url.startswith(("http://", "https://")), content
                repr((found, text)).encode("utf-8")
                "".join((found.title, found.content, text.text, text.html, found.guid or "")).encode("utf-8")
        assert time.thread_time() - started < deadline, content
