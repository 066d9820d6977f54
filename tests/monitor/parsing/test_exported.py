"""Reading our own JSON back: whatever was exported is read as it was, and whatever else is refused in words."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import shapes
from monitor.cli.exported import objects
from monitor.clipping import Captured, Clipbook, freeze, hash_of
from monitor.errors import ParseError
from monitor.model import Appearance, Source, Tag, Version
from monitor.parsing.blocks import MOST_CHARACTERS
from monitor.parsing.exported import read
from monitor.parsing.files import read_file
from monitor.parsing.markup import sanitise
from tests.monitor.test_clipping import NOON, document

SECOND = NOON.replace(microsecond=0)
BOOK = Clipbook(id=4, name="Morning", sections=("Sea",))


def exported(**changes: Any) -> dict[str, Any]:
    """Make an article with its clipping, as `export --format json` writes it."""
    whole = replace(
        document(),
        html=sanitise(document().html),
        versions=(Version(SECOND, "Quay closed", "The quay is closed.", "Quay closed after storm", "…"),),
        appearances=(Appearance("https://littoral.example/feed", "Le Littoral", SECOND),),
        source=Source("quay.html", SECOND, pasted=False),
    )
    clipping = replace(freeze(whole, NOON, Captured("ab" * 32, NOON)), id=9, note="Ask the port.", section=0)
    shape = {**shapes.document(whole), "clipping": shapes.clipping(clipping, BOOK)}
    return json.loads(json.dumps({**shape, **changes}))  # type: ignore[no-any-return]


def test_what_was_exported_is_read_as_it_was() -> None:
    shape = exported()
    brought = read(json.dumps(shape).encode())
    assert brought.reason == ""
    assert (brought.clipbook, brought.section) == ("Morning", "Sea")
    assert brought.clipping is not None
    assert brought.clipping.hash == shape["clipping"]["hash"]
    assert brought.clipping.note == "Ask the port."
    again = {**shapes.document(brought.document), "clipping": shape["clipping"]}
    for version in (*again["versions"], *shape["versions"]):
        del version["changes"]  # reckoned from what follows
    assert again == shape


@pytest.mark.parametrize(
    ("key", "value"),
    [("text", "Another text."), ("title", "Quay open"), ("author", None), ("published", "2026-03-05")],
)
def test_a_clipping_whose_article_was_altered_is_left_out_and_said_so(key: str, value: Any) -> None:
    brought = read(json.dumps(exported(**{key: value})).encode())
    assert brought.clipping is None
    assert "hash" in brought.reason
    assert brought.document.article.id == 7_000_000_001


def test_the_analysts_note_is_no_part_of_the_hash() -> None:
    shape = exported()
    shape["clipping"]["note"] = "Another note."
    clipping = read(json.dumps(shape).encode()).clipping
    assert clipping is not None
    assert clipping.note == "Another note."


def test_unsafe_markup_is_made_safe_and_takes_its_clipping_with_it() -> None:
    brought = read(json.dumps(exported(html='<p onclick="x()">Hi<script>alert(1)</script></p>')).encode())
    assert "script" not in brought.document.html
    assert "onclick" not in brought.document.html
    assert brought.clipping is None


def test_a_clipping_of_an_earlier_day_keeps_its_place_with_safe_markup_and_says_that_its_hash_is_another() -> (
    None
):
    frozen = freeze(replace(document(), html="<p>Quay\x01 closed.</p>"), NOON)
    assert hash_of(frozen) == frozen.hash
    shape = {
        **shapes.document(frozen.document),
        "clipping": shapes.clipping(replace(frozen, id=9), BOOK),
    }
    brought = read(json.dumps(shape).encode())
    assert brought.clipping is not None
    assert brought.clipping.document.html == brought.document.html == "<p>Quay closed.</p>"
    assert brought.clipping.hash == hash_of(brought.clipping) != frozen.hash
    assert "another hash" in brought.reason


def test_markup_of_the_longest_text_comes_back_whole() -> None:
    text = "\n\n".join(f"Boat {number} left the harbour before dawn." for number in range(12_000))
    whole = replace(document(), html=read_file("a.txt", text.encode(), NOON).html)
    brought = read(json.dumps(shapes.document(whole)).encode())
    assert len(whole.html) > MOST_CHARACTERS
    assert brought.document.html == whole.html


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"null", b'"text"', b"{}", b'{"id": 1}', b"\xff\xfe", b"[" * 100_000,
        *(json.dumps(exported(**{key: value})).encode() for key, value in [
            ("id", "seven"), ("id", -1), ("id", 2**80), ("id", True), ("text", 5), ("arrived", None), ("arrived", "noon"),
            ("arrived", "0001-01-01T00:00:00+23:00"), ("published", "soon"), ("state", "great"), ("tags", {"a": 1}),
            ("clipping", "yes"), ("clipping", {"hash": 5}), ("read", "no"),
        ]),
    ],
)  # fmt: skip
def test_what_is_no_export_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(ParseError) as refused:
        read(content)
    assert refused.value.sentence.endswith(".")


def test_spans_that_point_outside_of_the_text_are_left_out() -> None:
    shape = exported(clipping=None)
    shape["tags"][0]["spans"] = [
        ["title", 0, 4],
        ["text", 0, 10**6],
        ["text", 5, 2],
        ["head", 0, 1],
        [["title"], 0, 4],
        ["title"],
        7,
    ]
    (tag,) = read(json.dumps(shape).encode()).document.tags
    assert isinstance(tag, Tag)
    assert [(span.field, span.start, span.end) for span in tag.spans] == [("title", 0, 4)]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(data=st.data())
def test_nothing_but_a_sentence_comes_of_any_value_anywhere(data: st.DataObject) -> None:
    shape = exported()
    where = data.draw(st.sampled_from([shape, shape["clipping"], shape["tags"][0], shape["source"]]))
    where[data.draw(st.sampled_from(sorted(where)))] = data.draw(JSON)
    try:
        read(json.dumps(shape).encode())
    except ParseError as error:
        assert error.sentence


@given(
    shapes_=st.lists(st.dictionaries(st.text(), JSON, max_size=4), max_size=5), indent=st.none() | st.just(2)
)
def test_an_array_is_divided_into_its_objects(shapes_: list[dict[str, Any]], indent: int | None) -> None:
    whole = json.dumps(shapes_, indent=indent, ensure_ascii=False).encode("utf-8", "replace")
    assert [json.dumps(json.loads(each)) for each in objects(_Drip(whole))] == [
        json.dumps(each) for each in json.loads(whole)
    ]


class _Drip(io.BytesIO):
    """Gives what it holds in small pieces, so that each sign is once at an end."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(size or 3, 3) if size != -1 else 3)


def test_one_object_alone_is_read_too() -> None:
    assert list(objects(io.BytesIO(b' {"a": ["}", {"b": "\\""}]} '))) == [b'{"a": ["}", {"b": "\\""}]}']


@pytest.mark.parametrize("content", [b"", b"hello", b'[{"a": 1}, {"b": 2', b'[{"a": "'])
def test_a_file_that_is_cut_off_or_no_json_is_said_to_be(content: bytes) -> None:
    with pytest.raises(ParseError):
        list(objects(io.BytesIO(content)))
