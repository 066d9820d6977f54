"""The starter topics before labelled articles: what they find, what they miss. Judged without an archive."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from monitor.query import Compiled, Document, compile_query, parse_strict
from monitor.query.lexicon import TextLexicon
from monitor.query.words import normalise

ROOT = Path(__file__).parents[2]
STARTER = ROOT / "resources" / "starter" / "topics.toml"
LABELLED = Path(__file__).parent / "labelled"
FRESH = Path(__file__).parent / "fresh.toml"
BLIND = Path(__file__).parent / "blind.toml"
PRESS = Path(__file__).parent / "press.toml"
WIDER = Path(__file__).parent / "wider"
VOICES = Path(__file__).parent / "voices"
LATER = Path(__file__).parent / "later"
WEB = Path(__file__).parent / "web"
SENTENCES = Path(__file__).parent / "sentences.toml"
NEWSROOM = ROOT / "resources" / "demo" / "articles"
TOPICS = ("Camp clearances", "Border funding", "Diplomatic rows")
LANGUAGES = ("en", "fr", "de")
OTHERS = "other"
PARTS = (
    "demo",
    "tune",
    "fresh",
    "hold",
    "wider tune",
    "wider hold",
    "blind",
    "voices tune",
    "voices hold",
    "later tune",
    "press",
    "web tune",
    "web hold",
    "sentences tune",
    "sentences hold",
)
# The parts whose misses nobody reads: whoever does tunes on them.
SEALED = ("hold", "wider hold", "blind", "voices hold", "web hold", "sentences hold")

_FRENCH, _GERMAN = {"fanal", "vigie", "carillon"}, {"rundschau"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article and the topics that the definitions give it, and the part of the stock it belongs to.

    `judged`: the topics that its labels were thought through for.
    """

    name: str
    language: str
    part: str
    document: Document
    topics: frozenset[str]
    judged: frozenset[str] = frozenset(TOPICS)


@dataclass(frozen=True, slots=True)
class Score:
    """How often a topic was right (found), wrong (false) or silent (missed)."""

    found: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of the tags that are right; 1 where there are none."""
        return self.found / (self.found + self.false) if self.found + self.false else 1.0

    @property
    def recall(self) -> float:
        """Share of the labels that are found; 1 where there are none."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = 2 * self.found + self.false + self.missed
        return 2 * self.found / both if both else 1.0


def document(title: str, text: str, language: str | None = None) -> Document:
    """Make the document of a title and a text, as the archive stores them."""
    return Document(normalise(title.strip()), normalise(text.strip()), language=language)


@cache
def short_articles() -> tuple[Labelled, ...]:
    """Read the labelled short articles."""
    files = [(path, "") for path in (*sorted(LABELLED.glob("*.toml")), FRESH, BLIND, PRESS)]
    files += [
        (path, f"{folder.name} ")
        for folder in (WIDER, VOICES, LATER, WEB)
        for path in sorted(folder.glob("*.toml"))
    ]
    return tuple(
        Labelled(
            each["id"],
            each["language"],
            f"{before}{each['split']}" if "split" in each else path.stem,
            document(each["title"], each["text"], each["language"]),
            frozenset(each["topics"]),
        )
        for path, before in files
        for each in tomllib.loads(path.read_text("utf-8"))["article"]
    ) + tuple(_single_sentences())


def _single_sentences() -> Iterator[Labelled]:
    """Put each labelled sentence into the article of its language."""
    stock = tomllib.loads(SENTENCES.read_text("utf-8"))
    for group in stock["sentences"]:
        language, topic = group["language"], group["topic"]
        around = stock["around"][language]
        for kind, topics in (("right", frozenset((topic,))), ("wrong", frozenset[str]())):
            for number, sentence in enumerate(group[kind], 1):
                yield Labelled(
                    f"{topic}, {language}, {group['split']}, {kind} {number}",
                    language,
                    f"sentences {group['split']}",
                    document(around["title"], around["text"].format(sentence), language),
                    topics,
                    frozenset((topic,)),
                )


def spoken(articles: Iterable[Labelled], language: str | None) -> list[Labelled]:
    """Choose the articles of a language, of all the small ones together (OTHERS), or all."""
    return [
        each
        for each in articles
        if language is None
        or (each.language not in LANGUAGES if language == OTHERS else each.language == language)
    ]


@cache
def newsroom() -> tuple[Labelled, ...]:
    """Read the articles of the demo newsroom, labelled in their front matter."""
    found = []
    for path in sorted(NEWSROOM.glob("*/*.txt")):
        _, front, text = path.read_text("utf-8").split("+++\n", 2)
        about = tomllib.loads(front)
        outlet = path.parent.name
        language = "fr" if outlet in _FRENCH else "de" if outlet in _GERMAN else "en"
        name = f"{outlet}/{path.stem}"
        found.append(
            Labelled(
                name,
                language,
                "demo",
                document(about["title"], text, language),
                frozenset(about.get("topics", ())),
            )
        )
    return tuple(found)


def compiled(texts: Iterable[str], source: Path = STARTER) -> Mapping[str, Compiled]:
    """Compile the starter topics over the words of some texts."""
    starter = tomllib.loads(source.read_text("utf-8"))
    lists = {name: tuple(members) for name, members in starter["lists"].items()}
    lexicon = TextLexicon(texts, lists)
    return {
        topic["name"]: compile_query(parse_strict(topic["query"], topic=True), lexicon)
        for topic in starter["topic"]
    }


def compiled_for(articles: Iterable[Labelled]) -> Mapping[str, Compiled]:
    """Compile the starter topics over the words of some articles."""
    return compiled(f"{each.document.title}\n{each.document.text}" for each in articles)


def score(
    topics: Mapping[str, Compiled],
    articles: Iterable[Labelled],
    name: str,
    note: Callable[[Labelled, bool], None] | None = None,
) -> Score:
    """Judge articles against one topic. `note` is told each article that is judged wrongly, and the judgement."""
    found = false = missed = 0
    for each in articles:
        if name not in each.judged:
            continue
        tagged = topics[name].matches(each.document)
        wanted = name in each.topics
        found += tagged and wanted
        false += tagged and not wanted
        missed += wanted and not tagged
        if note is not None and tagged != wanted:
            note(each, tagged)
    return Score(found, false, missed)
