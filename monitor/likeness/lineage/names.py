"""The names of a sentence: runs of words with a capital letter, without titles, and which of them are the same. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

from monitor.changes.wording import is_slip
from monitor.likeness import places
from monitor.likeness.lineage.words import Written
from monitor.likeness.names import everywhere, lands, may_precede, name_of
from monitor.likeness.words import fold, listed

# Who somebody is, beside the name.
_TITLES = listed(
    """mr mrs ms miss sir lord lady dr prof professor president prime minister secretary home foreign interior health finance
    chancellor mayor judge justice bishop archbishop pope king queen prince princess general colonel captain admiral inspector
    sergeant senator governor commissioner chief superintendent director spokesman spokeswoman ambassador pm mp mep ceo
    officer rear-admiral lieutenant major detective deputy vice former
    m mme mlle monsieur madame docteur professeur president presidente premier premiere ministre secretaire maire prefet
    prefete juge eveque roi reine general colonel capitaine depute deputee senateur senatrice procureur procureure
    directeur directrice garde ambassadeur porte-parole l'ancien
    herr frau doktor professor prasident prasidentin bundesprasident kanzler kanzlerin bundeskanzler bundeskanzlerin
    minister ministerin ministerprasident ministerprasidentin innenminister innenministerin aussenminister aussenministerin
    burgermeister burgermeisterin oberburgermeister oberburgermeisterin landrat landratin richter richterin bischof
    staatsanwalt staatsanwaltin sprecher sprecherin direktor direktorin chef chefin general oberst kapitan abgeordneter
    abgeordnete konig konigin papst botschafter botschafterin"""
)
_PARTICLES = listed("de du des von van der den zu del della di da el al bin ben ibn la le ter of")
_PLACED = listed(
    "in at near from to off outside towards via between en a au aux vers depuis pres entre nach aus bei zwischen uber"
)
# Behind a number these stand with another noun: “Millionen Euro”, “Liter Wasser”.
_QUANTITIES = listed(
    """prozent euro dollar pfund million millionen mio milliarde milliarden mrd meter kilometer liter tonnen kilo kilogramm
    gramm hektar quadratmeter stunden uhr grad anfang mitte ende jahr jahre"""
)
_NO_PERSON = (
    "ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "ismus", "nis", "tum", "ment", "stelle", "stellen", "zeit",
)  # fmt: skip
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A name: its parts as they sound and as they are written, folded. `sure`: it is no other word with a capital letter."""

    sounds: tuple[str, ...]
    plain: tuple[str, ...]
    place: bool
    titled: bool
    sure: bool
    start: int
    end: int


@cache
def _towns() -> frozenset[str]:
    return frozenset(
        sound
        for line in places.TOWNS.split("\n")
        if line
        for spelling in line.split()
        if (sound := name_of(spelling.capitalize())) is not None
    )


def names(words: Sequence[Written], language: str | None, lower: Collection[str]) -> list[Name]:
    """Find the names of a sentence; `lower` are words that the texts write with a small letter, too."""
    found = []
    place = 0
    while place < len(words):
        if not _is_capital(words[place], lower) or _is_title(words[place]):
            place += 1
            continue
        end = place + 1
        while end < len(words) and not words[end - 1].token.stops:
            joined = (
                end + 1 < len(words) and words[end].text in _PARTICLES and _is_capital(words[end + 1], lower)
            )
            if joined:
                end += 2
            elif _is_capital(words[end], lower) and not _is_title(words[end]):
                end += 1
            else:
                break
        run = words[place:end]
        name = _name(words, place, end, run, language)
        if name is not None:
            found.append(name)
        place = end
    return found


def _is_capital(word: Written, lower: Collection[str]) -> bool:
    token = word.token
    if token.name is None or token.month or token.weekday is not None or token.number is not None:
        return False
    return fold(_bare(word)) not in lower


def _is_title(word: Written) -> bool:
    return fold(_bare(word)) in _TITLES


def _bare(word: Written) -> str:
    bare = re.sub(r"^\W+|\W+$", "", word.text)
    bare = re.sub(r"^(?:[ldnjsmtc]|qu)['’](?=\w{2})", "", bare, flags=re.IGNORECASE)
    return re.sub(r"['’]s?$", "", bare)


def _name(
    words: Sequence[Written], place: int, end: int, run: Sequence[Written], language: str | None
) -> Name | None:
    kept = [one for one in run if one.token.name is not None]
    known = {str(one.token.name) for one in kept}
    placed = not known.isdisjoint(everywhere() | lands() | _towns())
    before = words[place - 1] if place and not words[place - 1].token.stops else None
    titled = before is not None and _is_title(before)
    if language == "de":
        kept = _german(kept, before)
        if not kept:
            return None
    begins = before is None
    common = [one for one in kept if one.token.noun]
    if common and len(common) == len(kept) and not placed:
        return None
    parts = [one for one in kept if not one.token.noun] or kept
    if begins and len(parts) == 1 and not placed:
        return _made(parts, run, place=False, titled=False, sure=False)
    sure = len(parts) > 1 or titled or placed or language != "de"
    if language == "de" and before is not None and len(parts) == 1:
        sure = sure or may_precede(before.token.plain, parts[0].token.plain)
    local = before is not None and before.token.plain in _PLACED
    return _made(parts, run, place=placed or (local and len(parts) == 1), titled=titled, sure=sure)


def _german(kept: list[Written], before: Written | None) -> list[Written]:
    """Leave of German words with a capital letter what cannot be a common noun for certain."""
    if before is not None and before.token.number is not None:
        return []
    return [
        one
        for one in kept
        if not one.token.noun
        and not one.token.plain.endswith(_NO_PERSON)
        and one.token.plain not in _QUANTITIES
    ]


def _made(
    parts: Sequence[Written], run: Sequence[Written], *, place: bool, titled: bool, sure: bool
) -> Name | None:
    sounds = tuple(str(one.token.name) for one in parts)
    short = len(sounds) == 1 and len(sounds[0]) < _SHORTEST and not run[0].text.isupper()
    if not sounds or short:
        return None
    first, last = parts[0], parts[-1]
    inner = _bare(first), _bare(last)
    start = first.start + first.text.find(inner[0])
    end = last.start + last.text.find(inner[1]) + len(inner[1])
    return Name(sounds, tuple(fold(_bare(one)) for one in parts), place, titled, sure, start, end)


def sounds_of(words: Sequence[Written]) -> set[str]:
    """Give all that may be names, as they sound."""
    return {one.token.name for one in words if one.token.name is not None}


def alike(one: Name, other: Name) -> bool:
    """Say whether two names may mean the same: they share a part, or one abbreviates, inflects or misspells the other."""
    if not set(one.sounds).isdisjoint(other.sounds):
        return True
    if one.place and other.place and _country(one) & _country(other):
        return True
    return any(near(a, b) for a in (*one.sounds, *one.plain) for b in (*other.sounds, *other.plain)) or (
        _abbreviates(one, other) or _abbreviates(other, one)
    )


_LONG = 5


def near(one: str, other: str) -> bool:
    """Say whether two words are one, inflected or misspelt: “Lille” and “lillois”, “Emden” and “Emder”."""
    short, long = sorted((one, other), key=len)
    if len(short) >= 4 and long.startswith(short):
        return True
    stem = max(len(short) - 2, 4)
    if len(short) >= _LONG - 1 and short[:stem] == long[:stem] and len(long) - len(short) <= 4:
        return True
    return is_slip(one, other) or (
        len(short) >= _LONG
        and len(short) == len(long)
        and sum(a != b for a, b in zip(short, long, strict=True)) == 1
    )


def _abbreviates(short: Name, long: Name) -> bool:
    letters = "".join(word[0] for word in long.plain if word)
    return len(short.plain) == 1 and len(long.plain) > 1 and short.plain[0] == letters


# Who is meant by a capital is mostly its country.
_CAPITALS = """
london britain england kingdom scotland
paris france
berlin germany
brussels belgium europe
dublin ireland
madrid spain
rome italy
lisbon portugal
vienna austria
bern switzerland
warsaw poland
prague czech
budapest hungary
bucharest romania
sofia bulgaria
athens greece
ankara turkey
moscow russia kremlin
kyiv ukraine
minsk belarus
stockholm sweden
oslo norway
copenhagen denmark
helsinki finland
hague amsterdam netherlands
washington america
beijing china
tokyo japan
jerusalem israel
tehran iran
baghdad iraq
damascus syria
cairo egypt
tripoli libya
tunis tunisia
algiers algeria
rabat morocco
"""


@cache
def _seats() -> dict[str, int]:
    return {
        sound: number
        for number, line in enumerate(_CAPITALS.strip().split("\n"))
        for name in line.split()
        if (sound := name_of(name.capitalize())) is not None
    }


def _country(name: Name) -> set[int]:
    seats = _seats()
    return {seats[sound] for sound in name.sounds if sound in seats}


def is_everywhere(name: Name) -> bool:
    """Say whether a name is one of countries and capitals, which are written and left out at will."""
    return set(name.sounds) <= everywhere() | lands()
