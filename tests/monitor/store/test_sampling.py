"""Samples of what a filter finds: bounded, unbiased, and none where all can be counted as quickly."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.model import Filter
from monitor.store import Archive, sampling, search
from tests.monitor.store.conftest import NOW, Desk

# five articles an hour, each fifth of them starred: made by SQL alone, because there are many
MANY = """
WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < 24999)
INSERT INTO articles (id, url, title, title_basis, outlet_id, published, published_basis, arrived, state, filter)
SELECT ((26000000 + n / 5 * 60) << 8) + n % 5, 'https://fanal.example/' || n, 'Harbour ' || n, 'feed', 1,
 '2020-01-01', 'feed', 1, 'full', '' FROM numbers
"""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("many") / "archive.db"
    with Archive.open(path, "create") as archive:
        Desk(archive).feed()
        with archive.transaction():
            archive.execute(MANY)
            archive.execute(
                "INSERT INTO marks (article_id, starred) SELECT id, 1 FROM articles WHERE id & 255 = 2"
            )
    return path


@pytest.mark.parametrize("question", [Filter(), Filter(starred=True)])
def test_a_sample_stands_for_all_wherever_it_is_taken(many: Path, question: Filter) -> None:
    with Archive.open(many, "read") as archive:
        sample = sampling.take(archive, question, now=NOW)
        exact = [number for part in search.ids(archive, question, now=NOW) for number in part]
    assert sample is not None
    assert sample.one_in == 2
    assert list(sample.ids) == sorted(set(sample.ids) & set(exact), reverse=True)
    for start in range(0, len(exact), len(exact) // 5):
        newest, *_, oldest = exact[start : start + len(exact) // 5]
        estimate = sample.one_in * sum(oldest <= number <= newest for number in sample.ids)
        assert estimate == pytest.approx(len(exact) // 5, rel=0.12)


def test_where_all_can_be_counted_nothing_is_sampled(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "LOOKED_AT", 25_000)
    with Archive.open(many, "read") as archive:
        assert sampling.take(archive, Filter(), now=NOW) is None


def test_no_sample_where_the_time_is_not_enough_and_the_next_question_is_answered(
    many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sampling, "BUDGET_MS", 0.0)
    with Archive.open(many, "read") as archive:
        assert sampling.take(archive, Filter(), now=NOW) is None
        assert len(search.page(archive, Filter(), limit=5, now=NOW).articles) == 5


def test_what_must_be_judged_is_sampled_more_thinly() -> None:
    assert sampling.one_in(1_000_000, judged=False) == 50
    assert sampling.one_in(1_000_000, judged=True) == 1_000
    assert sampling.one_in(0, judged=False) == sampling.one_in(900, judged=True) == 1
