"""What the judge sees of an article: its properties, and its words with their positions.

Positions are one line of numbers: the words of the title, a gap that no distance can bridge, the words of the body.
So nothing ever matches across title and body. Units are the title and the paragraphs or sentences of the body. A
short line that ends without a stop is no sentence: it is a teaser, a caption or a button that was left in the text.
So is a longer one of headlines with bars between them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple
from weakref import ref

from monitor.model import Span
from monitor.query.numbers import begins
from monitor.query.tree import Unit
from monitor.query.words import STEM_LANGUAGES, counted, folded, listed, places

GAP = 10_000  # wider than the largest distance

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_LINE = re.compile(r"\n\s*")
_SENTENCE = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘„«(\[¿¡–-]*\s*[^\W_a-zà-öø-ÿ])")
_NO_END = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Ste|Mme|Mlle|MM?|No|vs|etc|bzw|ca|Nr|Sr|Jr|Gen|Col|Lt|Sgt|Rev|Hon|Inc|Ltd"
    r"|Co|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|z\.\s?B|d\.\s?h|u\.\s?a|\w)|\b\d{1,2})\.$"
)
_STOPS = ".!?…:;"
_CLOSING = "\"'”’»“‘)] "  # may stand behind a stop
_FEW = 4  # forms that are looked for one by one
_TEASER = 20  # words of the longest line that is no sentence without a stop
_TEASERS = 60  # and of one whose parts have bars between them
_BAR = re.compile(r"\s[|•·]\s")


def _places_of(form: str, forms: list[str], begin: int) -> list[int]:
    """List where a form stands among others, counted from `begin`."""
    found: list[int] = []
    at = -1
    for _ in range(forms.count(form)):
        at = forms.index(form, at + 1)
        found.append(begin + at)
    return found


class Hit(NamedTuple):
    """A stretch of words: the positions of its first and its last."""

    first: int
    last: int


class Scan:
    """The words of a document, or of a stretch of it: those at the positions from `begin` to before `stop`.

    `forms`, `starts` and `ends` hold the words of title and body without the gap: `index` leads from a position there.
    `positions` and `beginning_with` know the words of the whole document.
    """

    __slots__ = ("_document", "begin", "forms", "stop", "title_words")

    def __init__(
        self,
        document: ref[Document],
        forms: list[str],
        title_words: int,
        stretch: tuple[int, int],
    ) -> None:
        # The document holds its scans: a strong way back would be a circle, which only the collector could free.
        self._document = document
        self.forms = forms
        self.title_words = title_words
        self.begin, self.stop = stretch

    @property
    def document(self) -> Document:
        """The document; whoever judges holds it meanwhile."""
        document = self._document()
        assert document is not None
        return document

    @property
    def positions(self) -> dict[str, list[int]]:
        """Where each form stands."""
        return self.document.positions

    @property
    def starts(self) -> list[int]:
        """Where the words begin, in the title or in the text."""
        return self.document.places[0]

    @property
    def ends(self) -> list[int]:
        """Where the words end, in the title or in the text."""
        return self.document.places[1]

    def index(self, position: int) -> int:
        """Say where the word at a position stands in `forms`, `starts` and `ends`."""
        return position if position < self.title_words else position - GAP

    def words(self, hit: Hit) -> list[str]:
        """List the forms of the words of a hit."""
        return self.forms[self.index(hit.first) : self.index(hit.last) + 1]

    def borders(self, hit: Hit) -> tuple[list[int], list[int]]:
        """List where the words of a hit begin and end in the title or the text."""
        stretch = slice(self.index(hit.first), self.index(hit.last) + 1)
        return self.starts[stretch], self.ends[stretch]

    def part(self, begin: int, stop: int) -> Scan:
        """Give the scan of a stretch, all of it in the title or all in the body."""
        return Scan(self._document, self.forms, self.title_words, (begin, stop))

    def narrowed(self, hits: list[Hit]) -> list[Hit]:
        """Leave of sorted hits those that lie in this stretch."""
        inside = hits[bisect_left(hits, (self.begin,)) : bisect_left(hits, (self.stop,))]
        return [hit for hit in inside if hit.last < self.stop] if inside else inside

    def number(self, hit: Hit) -> Hit:
        """Widen a hit that is the end of a number to the whole of it."""
        text = self.document.title if self.in_title(hit.first) else self.document.text
        at = self.index(hit.first)
        least = 0 if self.in_title(hit.first) else self.title_words
        return Hit(hit.first - at + begins(text, self.starts, self.ends, at, least), hit.last)

    def beginning_with(self, prefix: str) -> list[str]:
        """List the forms that begin with a prefix."""
        words = self.document.sorted_words
        low = bisect_left(words, prefix)
        high = low
        while high < len(words) and words[high].startswith(prefix):
            high += 1
        return words[low:high]

    def in_title(self, position: int) -> bool:
        """Tell whether a position is one of the title."""
        return position < self.title_words

    def surface(self, position: int) -> str:
        """Give a word as it is written in the document."""
        text = self.document.title if self.in_title(position) else self.document.text
        at = self.index(position)
        return text[self.starts[at] : self.ends[at]]

    def span(self, hit: Hit) -> Span:
        """Give the stretch of title or text that a hit covers."""
        field = "title" if self.in_title(hit.first) else "text"
        return Span(field, self.starts[self.index(hit.first)], self.ends[self.index(hit.last)])  # type: ignore[arg-type]


@dataclass(frozen=True)
class Document:
    """An article as the judge sees it. `text` and `title` are normalised; `day` is that of publication, else arrival."""

    title: str
    text: str
    author: str = ""
    outlets: tuple[str, ...] = ()  # its own, and those of all feeds that delivered it
    feeds: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    language: str | None = None
    day: date | None = None
    topics: tuple[str, ...] = ()

    @cached_property
    def seen(self) -> dict[int, Any]:
        """Which words and runs of some terms may be in this document, by the `id` of the terms."""
        return {}

    @cached_property
    def hits(self) -> dict[int, list[Hit]]:
        """Where some terms stand in the whole document, by the `id` of the terms."""
        return {}

    @cached_property
    def alive(self) -> dict[int, set[int]]:
        """The `id`s of the plans that can match in this document, by the `id` of the lookout that says so."""
        return {}

    @cached_property
    def living(self) -> dict[int, Sequence[Any]]:
        """Of some parts any of whose parts may match, those that can, by the `id` of the whole."""
        return {}

    @cached_property
    def seen_parts(self) -> list[object]:
        """The parts whose notes are in the above: an id stands for one part as long as the part lives."""
        return []

    def is_in(self, languages: frozenset[str]) -> bool:
        """Tell whether the article may be in one of these languages: where its own is known and stemmed, it is one."""
        own = (self.language or "")[:2].lower()
        return own in languages or own not in STEM_LANGUAGES

    @cached_property
    def vocabulary(self) -> set[str]:
        """The forms of its words without their places, which is quicker to make than `whole`."""
        return {*self.forms[0], *self.forms[1]}

    @cached_property
    def folded(self) -> tuple[str, str]:
        """Title and text with each character folded, so that places stay."""
        return folded(self.title), folded(self.text)

    @cached_property
    def forms(self) -> tuple[list[str], list[str]]:
        """The forms of the words of title and text."""
        title, text = self.folded
        return listed(title), listed(text)

    @cached_property
    def places(self) -> tuple[list[int], list[int]]:
        """Where the words of title and text begin and end, one behind the other. Many a judgement needs none of it."""
        starts, ends = places(self.folded[0])
        body_starts, body_ends = places(self.folded[1])
        return starts + body_starts, ends + body_ends

    @cached_property
    def whole(self) -> Scan:
        """Title and body."""
        title, body = self.forms
        forms = title + body
        return Scan(ref(self), forms, len(title), (0, len(forms) + GAP))

    @cached_property
    def positions(self) -> dict[str, list[int]]:
        """Where each form of its words stands."""
        title, body = self.forms
        positions: dict[str, list[int]] = {}
        for forms, begin in ((title, 0), (body, len(title) + GAP)):
            for at, form in enumerate(forms, begin):
                if form in positions:
                    positions[form].append(at)
                else:
                    positions[form] = [at]
        return positions

    @cached_property
    def _asked(self) -> dict[str, list[int]]:
        return {}

    def at(self, form: str) -> list[int]:
        """List where a form of its words stands: for a few forms without making `positions`."""
        if len(self._asked) > _FEW:
            return self.positions[form]
        if form not in self._asked:
            title, body = self.forms
            self._asked[form] = _places_of(form, title, 0) + _places_of(form, body, len(title) + GAP)
        return self._asked[form]

    @cached_property
    def sorted_words(self) -> list[str]:
        """The different forms of its words in their order."""
        return sorted(self.vocabulary)

    @cached_property
    def numbers(self) -> dict[str, list[str]]:
        """The forms that begin with a digit but 0, by what stands behind their digits."""
        words = self.sorted_words
        found: dict[str, list[str]] = {}
        for word in words[bisect_left(words, "1") : bisect_left(words, ":")]:
            found.setdefault(word.lstrip("0123456789"), []).append(word)
        return found

    @cached_property
    def title_only(self) -> Scan:
        """The title alone."""
        return self.whole.part(0, self.whole.title_words)

    @cached_property
    def body_only(self) -> Scan:
        """The body alone."""
        return self.whole.part(self.whole.title_words + GAP, self.whole.stop)

    @cached_property
    def paragraph_starts(self) -> list[int]:
        """Where the paragraphs of the text begin, in code points. Blank lines divide; where there are none, lines."""
        divider = _BLANK_LINE if _BLANK_LINE.search(self.text) else _LINE
        return [0, *(match.end() for match in divider.finditer(self.text))]

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where the sentences of the text begin, in code points; a paragraph ends the sentence as well."""
        return sorted({*self.sentence_ends(0, len(self.text)), *self.paragraph_starts})

    def sentence_ends(self, begin: int, end: int) -> list[int]:
        """List where sentences end in a stretch of the text that begins and ends between words, but for its own end."""
        found = _SENTENCE.finditer(self.text, begin, end)
        return [
            m.end() for m in found if not _NO_END.search(self.text, max(0, m.start() - 12), m.start() + 1)
        ]

    def units(self, unit: Unit) -> list[Scan]:
        """Divide title and body into their units; the title is one."""
        return self._paragraphs if unit == "paragraph" else self._sentences

    @cached_property
    def _paragraphs(self) -> list[Scan]:
        return self._divided(self.paragraph_starts)

    @cached_property
    def _sentences(self) -> list[Scan]:
        return self._divided(self.sentence_starts, self._is_teaser)

    def _is_teaser(self, begin: int, end: int) -> bool:
        """Tell whether a stretch is a short line without a stop behind the first paragraph, and the next line is none
        that goes on in small letters, as lines do that were broken by hand.
        """
        line = self.text[begin:end].rstrip().rstrip(_CLOSING)
        return (
            begin > 0
            and begin in self.paragraph_starts
            and line[-1:] not in _STOPS
            and line.count(" ") < (_TEASERS if _BAR.search(line) else _TEASER)
            and not self.text[end : end + 1].islower()
        )

    def _divided(self, borders: list[int], left_out: Callable[[int, int], bool] | None = None) -> list[Scan]:
        whole = self.whole
        found = [self.title_only]
        first = whole.title_words + GAP
        ends = [*borders[1:], len(self.text)]
        for begin, end, count in zip(borders, ends, counted(self.folded[1], borders), strict=True):
            if count and not (left_out and left_out(begin, end)):
                found.append(whole.part(first, first + count))
            first += count
        return found

    def paragraph(self, position: int) -> int:
        """Number the paragraph of a position, from 1; the title is 0."""
        if self.whole.in_title(position):
            return 0
        return bisect_right(self.paragraph_starts, self.whole.starts[self.whole.index(position)])
