"""Sews the pages of several PDFs into one file. They are written as they come, so that of a long file little is held.

Only files that we have set ourselves are read here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from pypdf import PdfReader
    from pypdf.generic import DictionaryObject, IndirectObject


@dataclass(frozen=True, slots=True)
class Place:
    """A place to which a link leads: a page by its number in the file, and how high on it."""

    page: int
    top: float | None = None


@dataclass(slots=True)
class Bookmark:
    """A line of the outline, with those below it."""

    title: str
    place: Place
    below: list[Bookmark] = field(default_factory=list)


class Sewing:
    """A file that grows by pages. Numbers are those of objects in it."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._begin = out.tell()
        self._offsets = [0]
        self._trunk = self._number()
        out.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def add(self, reader: PdfReader) -> Sheets:
        """Write the pages of a file with all that they need."""
        branch = self._number()
        known: dict[int, int] = {}
        pages = []
        for page in reader.pages:
            assert page.indirect_reference is not None
            pages.append(known.setdefault(page.indirect_reference.idnum, self._number()))
        waiting: deque[tuple[int, Any]] = deque()
        for number, page in zip(pages, reader.pages, strict=True):
            dict.__setitem__(page, _name("/Parent"), _reference(branch))
            waiting.append((number, page))
        self._write_all(waiting, known)
        self._write(
            branch,
            _dictionary(
                Type=_name("/Pages"),
                Parent=_reference(self._trunk),
                Kids=_references(pages),
                Count=len(pages),
            ),
        )
        return Sheets(branch, tuple(pages))

    def finish(
        self,
        order: Sequence[Sheets],
        bookmarks: Sequence[Bookmark],
        labels: Mapping[int, str],
        told: PdfReader,
    ) -> None:
        """Write what holds the pages together, in their order.

        `labels`: how pages are numbered from which on (r, D); `told`: the file whose title, date and language hold.
        """
        from pypdf.generic import ArrayObject, NumberObject

        self._write(
            self._trunk,
            _dictionary(
                Type=_name("/Pages"),
                Kids=_references([each.branch for each in order]),
                Count=sum(len(each.pages) for each in order),
            ),
        )
        numbering = ArrayObject()
        for first, style in labels.items():
            numbering += [NumberObject(first), _dictionary(S=_name(f"/{style}"))]
        catalog = _dictionary(
            Type=_name("/Catalog"),
            Pages=_reference(self._trunk),
            PageLabels=_dictionary(Nums=numbering),
            Outlines=_reference(self._outline(bookmarks)),
        )
        if "/Lang" in told.root_object:
            catalog[_name("/Lang")] = told.root_object["/Lang"]
        root, info = self._number(), self._number()
        self._write(root, catalog)
        self._write_all(deque([(info, told.trailer["/Info"].get_object())]), {})
        self._end(root, info)

    def _write_all(self, waiting: deque[tuple[int, Any]], known: dict[int, int]) -> None:
        """Write objects, and those that they name, under their new numbers."""
        while waiting:
            number, found = waiting.popleft()
            self._write(number, self._renumbered(found, waiting, known))

    def _renumbered(self, found: Any, waiting: deque[tuple[int, Any]], known: dict[int, int]) -> Any:
        from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

        if isinstance(found, IndirectObject):
            if found.pdf is None:  # one of ours
                return found
            if found.idnum not in known:
                known[found.idnum] = self._number()
                waiting.append((known[found.idnum], found.get_object()))
            return _reference(known[found.idnum])
        if isinstance(found, DictionaryObject):
            for key, value in list(dict.items(found)):
                dict.__setitem__(found, key, self._renumbered(value, waiting, known))
        elif isinstance(found, ArrayObject):
            for place, value in enumerate(list.__iter__(found)):
                list.__setitem__(found, place, self._renumbered(value, waiting, known))
        return found

    def _outline(self, bookmarks: Sequence[Bookmark]) -> int:
        """Write the outline and return the number of its root."""
        root = self._number()
        self._write(root, self._holder(root, bookmarks, _dictionary(Type=_name("/Outlines"))))
        return root

    def _holder(
        self, number: int, bookmarks: Sequence[Bookmark], holder: DictionaryObject
    ) -> DictionaryObject:
        """Write the bookmarks below one, which is given its first, its last, and how many they are."""
        from pypdf.generic import NumberObject, TextStringObject

        numbers = [self._number() for _ in bookmarks]
        for place, (own, mark) in enumerate(zip(numbers, bookmarks, strict=True)):
            shape = _dictionary(
                Title=TextStringObject(mark.title), Parent=_reference(number), Dest=destination(mark.place)
            )
            if place:
                shape[_name("/Prev")] = _reference(numbers[place - 1])
            if place + 1 < len(numbers):
                shape[_name("/Next")] = _reference(numbers[place + 1])
            self._write(own, self._holder(own, mark.below, shape))
        if numbers:
            holder[_name("/First")], holder[_name("/Last")] = _reference(numbers[0]), _reference(numbers[-1])
            holder[_name("/Count")] = NumberObject(sum(1 + len(mark.below) for mark in bookmarks))
        return holder

    def _number(self) -> int:
        self._offsets.append(0)
        return len(self._offsets) - 1

    def _write(self, number: int, shape: Any) -> None:
        self._offsets[number] = self._out.tell() - self._begin
        self._out.write(b"%d 0 obj\n" % number)
        shape.write_to_stream(self._out)
        self._out.write(b"\nendobj\n")

    def _end(self, root: int, info: int) -> None:
        """Write where each object stands."""
        from pypdf.generic import NumberObject

        start = self._out.tell() - self._begin
        self._out.write(b"xref\n0 %d\n0000000000 65535 f \n" % len(self._offsets))
        for offset in self._offsets[1:]:
            self._out.write(b"%010d 00000 n \n" % offset)
        trailer = _dictionary(
            Size=NumberObject(len(self._offsets)), Root=_reference(root), Info=_reference(info)
        )
        self._out.write(b"trailer\n")
        trailer.write_to_stream(self._out)
        self._out.write(b"\nstartxref\n%d\n%%%%EOF\n" % start)


@dataclass(frozen=True, slots=True)
class Sheets:
    """Pages that were written: the number of what holds them, and theirs."""

    branch: int
    pages: tuple[int, ...]


def destination(place: Place) -> Any:
    """Write a place as links name it."""
    from pypdf.generic import ArrayObject, FloatObject, NullObject

    top = NullObject() if place.top is None else FloatObject(place.top)
    return ArrayObject([_reference(place.page), _name("/XYZ"), NullObject(), top, NullObject()])


def _reference(number: int) -> IndirectObject:
    from pypdf.generic import IndirectObject

    return IndirectObject(number, 0, None)


def _references(numbers: Sequence[int]) -> Any:
    from pypdf.generic import ArrayObject

    return ArrayObject([_reference(number) for number in numbers])


def _name(name: str) -> Any:
    from pypdf.generic import NameObject

    return NameObject(name)


def _dictionary(**values: Any) -> DictionaryObject:
    from pypdf.generic import DictionaryObject, NumberObject

    return DictionaryObject(
        {
            _name(f"/{key}"): NumberObject(value) if isinstance(value, int) else value
            for key, value in values.items()
        }
    )
