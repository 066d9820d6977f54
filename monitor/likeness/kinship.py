"""How two articles are akin, by their portraits. Pure.

Four kinds are told apart. Copies share sentences; paraphrases share the words of their paragraphs, and their names and
numbers; an event told independently, also in another language, shares rare names and numbers, most of them where news
stands, in the leads, and speaks of the same days. What two articles share behind their leads is background, which
outlets repeat under whatever happens next. Shared words alone are not enough: what happens every week is written with
the same words, and told apart by its numbers, names and days.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from monitor.likeness.evidence import (
    LEAST_EVIDENCE,
    LEAST_LEAD,
    Background,
    Evidence,
    clashes,
    concepts_agree,
    evidence,
    lacking,
    leads_clash,
    other_days,
    share_of_lead,
    strangers,
    telling_numbers,
    without_grown,
    words_agree,
)
from monitor.likeness.names import everywhere, lands
from monitor.likeness.portrait import Portrait
from monitor.likeness.reading import Paragraph


class Kind(IntEnum):
    """How two articles of one story are akin, the closest first."""

    IDENTICAL = 1
    WIRE = 2  # small edits, cuts, another headline
    PARAPHRASE = 3
    EVENT = 4  # told independently


@dataclass(frozen=True, slots=True)
class Kinship:
    """What joins two articles. `shared` of `total` paragraphs of the shorter one are found in the other."""

    kind: Kind
    strength: float
    shared: int
    total: int


# An agency story that an outlet cut and edited keeps a third of its sentences; quotations that two reports of one press
# conference share stay below that.
_COPY = 0.34
_IDENTICAL = 0.9
_SAME_TITLE_MINUTES = 12 * 60
# Of two paragraphs, one of which paraphrases the other, a third of the words agree.
_PARAGRAPH = 0.35
# An editor who touches every sentence leaves four words of five; who tells it anew leaves no sentence as it was.
_EDITED_PARAGRAPH = 0.8
_EDITED = 0.5  # of the shorter text, in words
_RELATED_LEAD = 0.2
_PARAPHRASE = 0.6  # of the shorter text, in words
_PARAPHRASE_LATER = 0.9  # a day later the same words often tell what came of it
_PARAPHRASE_EVIDENCE = 3.5
_NAMES_KEPT = 0.5  # of the sure ones of the shorter text, unless they are very few
_FEW_NAMES = 3
_BEGUN = 0.45  # of its first half
_LEAD_AGREES = 0.25
_LEAD_REWORDED = 0.28
_LEAD_EDITED = 0.5
_WHOLE = 4  # paragraphs that tell a later copy from what came of the event, told in the same words
_SHORT = 30  # words: a blurb shares most of them with every other one of its kind
_SHORT_NEEDS = 2.5
_BLURB_AGREES = 0.85
_MANY_NEEDS = 3.0  # a live blog may be of this one event
_EVENT_MINUTES = 30 * 60  # evening and next morning tell the same event; a day later it is another one
# What an event needs: evidence in the leads and in all, the more the further apart in time.
_EVENT = 2.7
_HALF_IN_LEAD = 0.9  # what one article says first and the other later
_BEHIND_LEADS = 0.6
_MOST_BEHIND = 3.0
_SHARE_COUNTS = 2.6
# Within a language the words of the leads must agree as well, across languages those that are the same in both.
_WORDS_COUNT = 8.0
_WORDS_NEEDED = 3.7
_OTHER_WORDS = -1.0  # at the worst: one tells what happened, the other whom it happened to
_FOREIGN_WORDS_COUNT = 6.0
_FOREIGN_WORDS_NEEDED = 1.2
_CONCEPTS_NEEDED = 2.4  # within a language, where lookalikes share words as well
_HOUR_COSTS = 0.06
_SCENE_MINUTES = 15 * 60  # a reportage is of the same day, or of the evening before
# So much more evidence is needed where the numbers of the leads differ.
_CLASH = 0.5
# Where paragraphs in the same words have other numbers: what happens every week is told so, and an election at length.
_PARAGRAPHS_DIFFER = 2.5
# And where they share whole sentences, which is the background that an outlet puts under everything.
_REPEATED = 1.5
# What speaks for two events: other counts of the same, titles that name nobody whom the other text names, other days.
_OTHER_COUNT = 1.0
_STRANGER = 1.2
_FOREIGN_STRANGER = 0.6  # in another language names may be other ones
_FACT = 0.6  # the same number of the same
_STRANGER_COUNTS = 2.5  # who is another, and of whom there are other numbers
_OTHER_DAY = 3.0
_ANOTHER_DAY = 10 * 60  # minutes: where articles so far apart speak of different days, they tell of two


def kinship(a: Portrait, b: Portrait, background: Background) -> Kinship | None:
    """Say how two articles are akin; None where they tell different news."""
    apart = max(a.earliest - b.latest, b.earliest - a.latest, 0)
    if a.title is not None and a.title == b.title and not (a.sentences and b.sentences):
        if apart > _SAME_TITLE_MINUTES:
            return None
        # Of one of them only the title is known, so it says all that can be compared.
        return Kinship(Kind.WIRE if a.sentences or b.sentences else Kind.IDENTICAL, 50.0, 0, 0)
    # The cheap comes first, and what rules out most: nearly all articles that share a few names tell different news.
    sentences = len(a.sentences & b.sentences)
    shared = evidence(a, b, background)
    if not sentences and shared.all < LEAST_EVIDENCE:
        return None
    one_language = a.language == b.language or a.language is None or b.language is None
    agree = words_agree if one_language else concepts_agree
    words = agree(a, b)
    related = one_language and words >= _RELATED_LEAD
    copy: _Copy | None = None
    fewer = min(len(a.sentences), len(b.sentences))
    if sentences >= max(_COPY * fewer, 1) or (related and (sentences or shared.all >= _PARAPHRASE_EVIDENCE)):
        copy = _copy(a, b)
        found = _near_duplicate(a, b, copy, sentences, words, apart, shared)
        if found is not None:
            return found
    if _is_ruled_out(a, b, words, one_language, apart):
        return None
    one, other = _without_repeated(a, b) if sentences > 1 else (a, b)
    if one is not a:
        shared, words = evidence(one, other, background), agree(one, other)
    if shared.all < LEAST_EVIDENCE:
        return None
    needed = _EVENT + _SHORT_NEEDS * _is_short(a, b) + _REPEATED * (sentences > 1)
    needed += _MANY_NEEDS * (a.many or b.many)
    # Where one of them begins with a scene, the lead of the other is looked for in all of it.
    scene = one.paints != other.paints and apart <= _SCENE_MINUTES
    score = _speaks_for(one, other, shared) - _HOUR_COSTS * apart / 60
    score += _worth_of_words(one, other, words, one_language, scene)
    in_sight = shared.leads + shared.half * scene
    most = _SHARE_COUNTS * min(in_sight / LEAST_LEAD, 1)
    if score + most < needed or (score := score - _speaks_against(one, other, one_language)) + most < needed:
        return None
    told = [each for each in (one, other) if not (scene and each.paints)]
    score += _SHARE_COUNTS * share_of_lead(told, in_sight, background)
    if score < needed:
        return None
    if copy is None and (related or sentences):
        copy = _copy(a, b)
    if copy is not None and copy.differ and score < needed + _PARAGRAPHS_DIFFER:
        return None
    paragraphs = (copy.shared, copy.total) if copy else (0, min(len(a.paragraphs), len(b.paragraphs)))
    return Kinship(Kind.EVENT, round(min(score, 19.0), 3), *paragraphs)


def _is_ruled_out(a: Portrait, b: Portrait, words: float, one_language: bool, apart: int) -> bool:
    """Say whether two articles cannot tell one event, whatever they share."""
    if (
        (a.many and b.many)
        or a.digest
        or b.digest
        or not (a.paragraphs and b.paragraphs)
        or apart > _EVENT_MINUTES
    ):
        return True
    if apart > _ANOTHER_DAY and other_days(a, b):
        return True
    return one_language and words < _BLURB_AGREES and _is_short(a, b)


def _is_short(a: Portrait, b: Portrait) -> bool:
    return min(a.length, b.length) < _SHORT


def _speaks_for(a: Portrait, b: Portrait, shared: Evidence) -> float:
    """Weigh what speaks for one event, but for the words and the share of the leads."""
    return (
        shared.leads
        + _HALF_IN_LEAD * shared.half
        + min(_BEHIND_LEADS * shared.behind, _MOST_BEHIND)
        + _FACT * len(a.facts & b.facts)
    )


def _worth_of_words(a: Portrait, b: Portrait, words: float, one_language: bool, scene: bool) -> float:
    """Weigh how far the leads are of the same, in the same words or in others that mean it; a scene has words of its own."""
    least = 0.0 if scene else _OTHER_WORDS
    if not one_language:
        return max(_FOREIGN_WORDS_COUNT * words - _FOREIGN_WORDS_NEEDED, least)
    in_other_words = _FOREIGN_WORDS_COUNT * concepts_agree(a, b) - _CONCEPTS_NEEDED
    in_these = max(_WORDS_COUNT * words - _WORDS_NEEDED, least)
    return max(in_these, in_other_words) if in_other_words > 0 else in_these


def _speaks_against(a: Portrait, b: Portrait, one_language: bool) -> float:
    """Weigh what speaks for two events."""
    unknown, other_counts = strangers(a, b), clashes(a, b)
    return (
        _CLASH * leads_clash(a, b)
        + _OTHER_COUNT * min(other_counts, 2)
        + (_STRANGER if one_language else _FOREIGN_STRANGER) * unknown
        + _STRANGER_COUNTS * bool(unknown and other_counts)
        + _OTHER_DAY * other_days(a, b)
    )


def _without_repeated(a: Portrait, b: Portrait) -> tuple[Portrait, Portrait]:
    """Leave out what stands in paragraphs that both have word for word: an outlet puts its background under everything."""
    texts = a.by_words.keys() & b.by_words.keys()
    if not texts:
        return a, b
    words = frozenset().union(*texts)
    found = frozenset(number for p in a.paragraphs if p.words in texts for number in p.numbers)
    return a.without(words, found), b.without(words, found)


@dataclass(frozen=True, slots=True)
class _Copy:
    """How far the shorter text stands in the longer one, and how far its first half does: background stands behind.

    `reworded`: of the words that do not stand there as they are. `edited`: of those that stand there with small edits at the
    most. `begins`: the first paragraph of one stands in the other.
    """

    shared: int
    total: int
    reworded: float
    edited: float
    first_half: float
    begins: bool
    differ: bool


def _copy(a: Portrait, b: Portrait) -> _Copy:
    shorter, longer = _by_length(a, b)
    matched = [_match(paragraph, longer) for paragraph in shorter.paragraphs]
    found = [match is not None and match[0] >= _PARAGRAPH for match in matched]
    own = [
        (paragraph, is_found)
        for paragraph, match, is_found in zip(shorter.paragraphs, matched, found, strict=True)
        if match is None or match[1].words != paragraph.words
    ]
    first = longer.paragraphs[:1]
    return _Copy(
        sum(found),
        len(found),
        _covered([paragraph for paragraph, _ in own], [is_found for _, is_found in own]),
        _covered(
            shorter.paragraphs, [match is not None and match[0] >= _EDITED_PARAGRAPH for match in matched]
        ),
        _covered(shorter.paragraphs[: (len(found) + 1) // 2], found),
        any(found[:1]) or any(match[0] >= _PARAGRAPH for p in first if (match := _match(p, shorter))),
        _numbers_differ(shorter, longer, matched),
    )


def _by_length(a: Portrait, b: Portrait) -> tuple[Portrait, Portrait]:
    """Give the shorter text first, and of two of one length and time always the same one."""

    def place(one: Portrait) -> tuple[int, int, list[int]]:
        return one.length, one.latest, sorted(one.sentences) if alike else []

    alike = (a.length, a.latest) == (b.length, b.latest)
    return (a, b) if place(a) <= place(b) else (b, a)


def _covered(paragraphs: Sequence[Paragraph], found: Sequence[bool]) -> float:
    """Give the share of the words that stand in paragraphs which were found."""
    covered = sum(p.length for p, is_found in zip(paragraphs, found, strict=False) if is_found)
    return covered / max(sum(p.length for p in paragraphs), 1)


def _near_duplicate(
    a: Portrait, b: Portrait, copy: _Copy, sentences: int, words: float, apart: int, shared: Evidence
) -> Kinship | None:
    """Say how far one article is a copy of the other; None where it is none."""
    fewer, more = sorted((len(a.sentences), len(b.sentences)))
    if copy.differ or (apart > _ANOTHER_DAY and clashes(a, b) > 1):
        return None
    if sentences and sentences >= _IDENTICAL * more:
        return Kinship(Kind.IDENTICAL, 100.0, copy.shared, copy.total)
    enough = more if a.many or b.many else fewer  # a digest has whole paragraphs of other articles
    # Without one sentence in common there is no background either, so that leads in other words are enough.
    leads_agree = words >= (_LEAD_AGREES if copy.begins else _LEAD_REWORDED)
    begun = leads_agree and copy.first_half >= _BEGUN and (copy.begins or not sentences)
    one_lead = a.lead_sentences & b.sentences or b.lead_sentences & a.sentences
    if (
        (one_lead or (begun and words >= _LEAD_EDITED))
        and sentences
        and sentences >= max(min(2, fewer), _COPY * enough)
    ):
        return Kinship(Kind.WIRE, 50.0 + 40.0 * sentences / fewer, copy.shared, copy.total)
    if begun and sentences and copy.edited >= _EDITED and not (a.many or b.many):
        return Kinship(Kind.WIRE, 50.0 + 40.0 * sentences / fewer, copy.shared, copy.total)
    if a.language != b.language or a.many or b.many or other_days(a, b):
        return None
    if clashes(a, b) and strangers(a, b):
        return None
    if apart > _EVENT_MINUTES and (copy.total < _WHOLE or words < _LEAD_EDITED or strangers(a, b)):
        return None
    needed = _PARAPHRASE if apart <= _EVENT_MINUTES else _PARAPHRASE_LATER
    if _is_short(a, b) or not begun or copy.reworded < needed or (copy.shared == 1 and words < _LEAD_EDITED):
        return None
    if shared.all < _PARAPHRASE_EVIDENCE or not _names_the_same(a, b):
        return None
    return Kinship(Kind.PARAPHRASE, 20.0 + 20.0 * copy.reworded, copy.shared, copy.total)


def _names_the_same(a: Portrait, b: Portrait) -> bool:
    """Say whether the shorter text names those whom the longer one does: who tells it in other words keeps the names."""
    shorter, longer = _by_length(a, b)
    told = shorter.names - shorter.given - everywhere() - lands()
    return len(told) < _FEW_NAMES or len(told & longer.named) >= _NAMES_KEPT * len(told)


def _match(paragraph: Paragraph, other: Portrait) -> tuple[float, Paragraph] | None:
    """Find the paragraph of the other article that has most words in common, and the share of them."""
    own, length = paragraph.words, len(paragraph.words)
    same = other.by_words.get(own)
    if same is not None:
        return 1.0, same
    best: tuple[float, Paragraph] | None = None
    for candidate in other.paragraphs:
        overlap = len(own & candidate.words) / min(length, len(candidate.words))
        if best is None or overlap > best[0]:
            best = (overlap, candidate)
    return best


def _numbers_differ(
    shorter: Portrait, longer: Portrait, matched: Sequence[tuple[float, Paragraph] | None]
) -> bool:
    """Say whether paragraphs with the same words have numbers that the other article lacks, as the news of every week has."""
    agreeing = differing = 0
    of_one_day = bool(shorter.days & longer.days)
    for place, (paragraph, match) in enumerate(zip(shorter.paragraphs, matched, strict=True)):
        if match is None or match[0] < _PARAGRAPH:
            continue
        if match[1].words == paragraph.words and 2 * place >= len(matched):
            continue  # background, word for word
        own, other = telling_numbers(paragraph.numbers), telling_numbers(match[1].numbers)
        if of_one_day:
            own, other = (
                without_grown(own, other)
                if shorter.latest <= longer.latest
                else without_grown(other, own)[::-1]
            )
        agreeing += len(own & other)
        differing += min(lacking(own, longer.numbers), lacking(other, shorter.numbers))
    return differing > agreeing
