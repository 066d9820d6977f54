"""What our own JSON brings back: the same article and the same clipping, whatever stands in them."""

from __future__ import annotations

import io
import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor import shapes
from monitor.cli.exported import objects
from monitor.clipping import Clipping, hash_of
from monitor.errors import ParseError
from monitor.exports import json as json_format
from monitor.exports.facts import Heading, Paper
from monitor.identity import link_keys
from monitor.model import NewArticle
from monitor.parsing.exported import read
from monitor.parsing.files import read_file
from monitor.store import Archive, articles, bringing, clipbooks, clippings
from tests.monitor.parsing.test_readers import NASTY

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=3)
LINE = "Ten boats left the harbour before dawn, the county said."


def exported(archive: Archive, book: str) -> bytes:
    """Write a clipbook as JSON."""
    out = io.BytesIO()
    given = clipbooks.clippings(archive, book)
    json_format.write(clipbooks.get(archive, book), given, Heading(book, UTC, NOW, Paper.A4), out)
    return out.getvalue()


def taken(archive: Archive, content: bytes) -> list[str | None]:
    """Take a file of ours back; return what was said of each article."""
    said = []
    for each in objects(io.BytesIO(content)):
        brought = read(each)
        keys = tuple(link_keys(brought.document.article.url))
        said.append(bringing.take(archive, brought, keys, "morning.json", "morning", LATER)[2])
    return said


def shaped(clipping: Clipping) -> dict[str, Any]:
    """Return everything that a clipping says, without what an archive counts for itself."""
    shape = shapes.document(clipping.document) | {"note": clipping.note, "hash": clipping.hash}
    return json.loads(json.dumps(shape))  # type: ignore[no-any-return]


def article(name: str, text: str, field: str) -> NewArticle | None:
    try:
        made = read_file(name, text.encode(), NOW)
    except ParseError:
        return None
    more = f"{LINE} {field}"
    return replace(made, title=field, outlet=field, author=field, published_raw=field, origin=more)


@settings(max_examples=25, deadline=None)
@given(texts=st.lists(st.tuples(NASTY, NASTY, st.sampled_from([".txt", ".eml"])), min_size=1, max_size=4))
def test_clippings_of_any_text_come_back_as_they_were(
    untouched: Path, tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("desks")
    for name in ("one.db", "other.db"):
        shutil.copy(untouched, folder / name)
    with Archive.open(folder / "one.db", "write") as one, Archive.open(folder / "other.db", "write") as other:
        made = [article("a" + ending, f"\n\n{LINE} {text}", field) for text, field, ending in texts]
        numbers = [articles.add(one, each, NOW)[0] for each in made if each is not None]
        clipbooks.new(one, "Morning", NOW)
        if not numbers:
            return
        note = texts[0][1]
        clippings.add(one, "Morning", list(dict.fromkeys(numbers)), NOW, note=note, section="")
        before = list(clipbooks.clippings(one, "Morning")())
        assert set(taken(other, exported(one, "Morning"))) == {None}
        after = list(clipbooks.clippings(other, "Morning")())
        assert [shaped(each) for each in after] == [shaped(each) for each in before]
        assert [hash_of(each) for each in after] == [each.hash for each in before]
    shutil.rmtree(folder)
