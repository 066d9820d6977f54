"""The press that the bench reads: an invented language, feeds and articles, the same on every machine.

Words follow Zipf's law; some have inflected forms, some stand in fixed phrases. Nothing here knows the archive.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate, product

VERSION = 2  # of everything in this file: another press needs another archive
SEED = 20211130
LEXEMES = 30_000
PHRASES = 2_000
FEEDS = 1_000
FIRST = datetime(2024, 1, 1, tzinfo=UTC)
SPAN = timedelta(days=1_000)
NOW = FIRST + SPAN + timedelta(days=1)

_ONSETS = [
    "b",
    "br",
    "c",
    "ch",
    "d",
    "dr",
    "f",
    "fl",
    "g",
    "gr",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "pl",
    "qu",
    "r",
    "s",
    "st",
    "t",
    "tr",
    "v",
    "w",
    "z",
]
_VOWELS = ["a", "e", "i", "o", "u", "ai", "ou"]
_CODAS = ["", "", "n", "r", "l", "m", "k", "p"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One article of the press. `feeds`: numbers of the feeds that deliver it, the first one its own."""

    number: int
    title: str
    text: str
    feeds: tuple[int, ...]
    published: datetime
    arrived: datetime
    read: bool
    author: str | None


class Language:
    """The invented language: `words` by falling frequency, with the weights of Zipf's law, and fixed phrases."""

    def __init__(self) -> None:
        chance = random.Random(SEED)
        syllables = ["".join(parts) for parts in product(_ONSETS, _VOWELS, _CODAS)]
        lexemes: dict[str, None] = {}
        while len(lexemes) < LEXEMES:
            lexemes["".join(chance.choices(syllables, k=chance.choice((2, 2, 3, 3, 4))))] = None
        self.words: list[str] = []
        for word in lexemes:
            self.words.append(word)
            if chance.random() < 0.2:
                self.words += [f"{word}s", f"{word}ing"]
        # as in real languages, the commonest words are short
        self.words[:200] = sorted(self.words[:200], key=len)
        self.weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(self.words))))
        middle = self.words[50:5_000]
        self.phrases = [" ".join(chance.sample(middle, chance.choice((2, 3, 3)))) for _ in range(PHRASES)]
        self.phrase_weights = list(accumulate(1 / (rank + 5) for rank in range(PHRASES)))

    def sentence(self, chance: random.Random) -> str:
        """Say something, with a fixed phrase now and then."""
        words = chance.choices(self.words, cum_weights=self.weights, k=chance.randint(6, 24))
        if chance.random() < 0.5:
            phrase = chance.choices(self.phrases, cum_weights=self.phrase_weights)[0]
            words.insert(chance.randrange(len(words)), phrase)
        text = " ".join(words)
        return text[0].upper() + text[1:] + "."

    def text(self, chance: random.Random, sentences: int) -> str:
        """Write paragraphs of one to four sentences."""
        paragraphs = []
        while sentences > 0:
            share = min(sentences, chance.randint(1, 4))
            paragraphs.append(" ".join(self.sentence(chance) for _ in range(share)))
            sentences -= share
        return "\n\n".join(paragraphs)


def feed_weights() -> list[float]:
    """Say how much each feed delivers: a few much, most little."""
    return list(accumulate(1 / (rank + 20) for rank in range(FEEDS)))


def pieces(count: int, language: Language) -> Iterator[Piece]:
    """Write the articles in the order in which they arrive."""
    chance = random.Random(SEED + 1)
    weights = feed_weights()
    authors = [language.sentence(chance).split()[0] for _ in range(400)]
    for number in range(count):
        arrived = FIRST + SPAN * number / count
        delay = timedelta(minutes=chance.expovariate(1 / 40))
        if chance.random() < 0.03:  # back-dated
            delay = timedelta(days=chance.uniform(1, 300))
        of_feeds = {chance.choices(range(FEEDS), cum_weights=weights)[0]: None}
        while chance.random() < 0.08:
            of_feeds[chance.randrange(FEEDS)] = None
        yield Piece(
            number=number,
            title=language.sentence(chance)[:120].rstrip("."),
            text=language.text(chance, max(2, int(chance.gammavariate(2.5, 5)))),
            feeds=tuple(of_feeds),
            published=max(FIRST - timedelta(days=1), arrived - delay).replace(microsecond=0),
            arrived=arrived,
            read=chance.random() < 0.7,
            author=chance.choice(authors) if chance.random() < 0.6 else None,
        )


def topics(count: int, language: Language) -> dict[str, str]:
    """Define topics by queries of the kinds that analysts write."""
    chance = random.Random(SEED + 2)
    found = {}
    for number in range(count):
        common = chance.sample(language.words[30:400], 4)
        rare = chance.sample(language.words[400:4_000], 12)
        phrase = chance.choice(language.phrases[:300])
        kinds = (
            f"({common[0]} OR {common[1]}) NEAR/8 ({' OR '.join(rare[:6])})",
            f"({' OR '.join(rare)}) AND {common[2]}",
            f'"{phrase}" OR ({rare[0]} AND {rare[1]})',
            f"{common[0]} AND {common[1]} AND {rare[2]} NOT {rare[3]}",
        )
        found[f"Topic {number:03d}"] = kinds[number % len(kinds)]
    return found


def page(language: Language, number: int) -> str:
    """Write a web page of the weight that newspapers serve: about 150 kB and 2,000 elements around some 700 words."""
    chance = random.Random(SEED + 3 + number)
    title = language.sentence(chance).rstrip(".")

    def words(count: int) -> str:
        return " ".join(chance.choices(language.words, cum_weights=language.weights, k=count))

    def boxed(inside: str, depth: int, name: str) -> str:
        for level in range(depth):
            inside = f'<div class="{name} {name}--{level} u-flex u-gap-{chance.randint(1, 9)}" data-n="{level}">{inside}</div>'
        return inside

    def link(count: int) -> str:
        return f'<a class="o-link" href="/{chance.randrange(10**6)}.html" data-track="nav">{words(count)}</a>'

    def menu(entries: int) -> str:
        items = "".join(f'<li class="m-item"><span>{link(2)}</span></li>' for _ in range(entries))
        return boxed(f"<nav><ul>{items}</ul></nav>", 3, "menu")

    def teaser() -> str:
        picture = "".join(
            f'<source media="(min-width:{width}px)" srcset="/i/{chance.randrange(10**6)}.webp {width}w">'
            for width in (320, 640, 960, 1280)
        )
        return boxed(
            f'<figure><picture>{picture}<img src="/i/{number}.jpg" alt="{words(4)}" loading="lazy"></picture></figure>'
            f"<h3>{link(9)}</h3><p>{words(18)}</p><time>{chance.randint(1, 23)}:00</time>",
            3,
            "card",
        )

    def script() -> str:
        data = ",".join(f'"{words(1)}":"{chance.randrange(10**9)}"' for _ in range(40))
        return f"<script>window.__state=window.__state||[];window.__state.push({{{data}}});</script>"

    paragraphs = []
    for place, paragraph in enumerate(language.text(chance, chance.randint(36, 56)).split("\n\n")):
        first, _, rest = paragraph.partition(" ")
        paragraphs.append(f'<p class="a-text">{first} <a href="/tag/{place}">{words(1)}</a> {rest}</p>')
        if place % 5 == 3:
            paragraphs.append(boxed(f'<div class="ad" id="ad-{place}"></div>{script()}', 2, "slot"))
        if place % 7 == 5:
            paragraphs.append(f"<h2>{words(5)}</h2>")
    byline = f'<p class="byline">By <a rel="author" href="/by">{words(2).title()}</a></p>'
    article = boxed(f"<h1>{title}</h1>{byline}<time>1 March 2024</time>{''.join(paragraphs)}", 2, "article")
    teasers = "".join(teaser() for _ in range(chance.randint(40, 60)))
    comments = "".join(boxed(f"<p>{words(30)}</p>", 2, "comment") for _ in range(20))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} | The Outlet</title>'
        f'<meta property="og:title" content="{title}"><meta property="og:site_name" content="The Outlet">'
        f'<meta property="article:published_time" content="2024-03-0{1 + number % 9}T08:00:00Z">'
        f"{''.join(script() for _ in range(12))}</head><body><header>{menu(70)}</header>"
        f"<main><article>{article}</article><aside>{teasers}</aside><section>{comments}</section></main>"
        f"<footer>{menu(90)}<p>All rights reserved.</p></footer></body></html>"
    )
