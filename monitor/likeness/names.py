"""Names in a text, so that those of another language are the same. Pure, and without any list of persons.

A name is a word with a capital letter inside a sentence. German writes all nouns so: there only those are names for sure
that stand behind another one ("Robert Habeck"), or bare behind a preposition of place or a verb of saying. What languages
spell differently is brought together by sound, and by the names that countries and towns have in each language.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from monitor.likeness import places
from monitor.likeness.agencies import AGENCIES
from monitor.likeness.days import MONTHS, WEEKDAYS
from monitor.likeness.numbers import value
from monitor.likeness.words import COMMON_WORDS, fold, listed

_ELIDED = re.compile(r"^(?:[ldnjsmtc]|qu)['’](?=\w{2})", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?$")
_SOUNDS = (
    ("sch", "sh"),
    ("tch", "sh"),
    ("ch", "sh"),
    ("ou", "u"),
    ("ph", "f"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
    ("ck", "k"),
    ("z", "s"),
    ("qu", "k"),
    ("ca", "ka"),
    ("co", "ko"),
    ("cu", "ku"),
    ("cl", "kl"),
    ("cr", "kr"),
)
# Titles, who gives pictures, and what German writes with a capital letter behind numbers.
_BESIDE_NAMES = listed(
    """dr mr mrs ms mme mm herr monsieur madame sir lord lady epa getty images euro euros dollar dollars pfund franken prozent
    million millionen mio milliarde milliarden mrd"""
)
_DOUBLED = re.compile(r"(.)\1+")
_LONG, _LONGER = 4, 6
_TOO_LONG = 12  # for a town of one word, mostly
_NOUN_ENDINGS = (
    "ung",
    "ungen",
    "heit",
    "keit",
    "schaft",
    "heiten",
    "keiten",
    "tionen",
    "tion",
    "ismus",
    "nisse",
    "nis",
)
_TOWN_ENDINGS = (
    "hausen",
    "hagen",
    "hofen",
    "felde",
    "felden",
    "burg",
    "bach",
    "furt",
    "walde",
    "rode",
    "büttel",
    "weiler",
    "münde",
    "beuren",
    "reuth",
    "stedt",
    "stetten",
)
# Nouns that end so: “Unbehagen”, “Hüpfburg”; and dative forms.
_NO_TOWN_ENDINGS = ("behagen", "hüpfburg", "fluchtburg", "umfelde", "vorfelde", "schlachtfelde", "regenwalde")
# Bare behind these stands a German town or person.
_BEFORE_PLACES = listed("in nach bei aus nahe unweit um")
_BEFORE_PERSONS = listed(
    "sagte erklarte teilte betonte so laut nannte warf lobte kritisierte forderte sprach schrieb"
)
_PLURALS = ("en", "ern", "eln")  # “von Fachleuten” is of no place
# Nouns that stand bare behind the same prepositions.
_NO_PLACES = listed(
    """angaben haft angst kraft folge zukunft hohe ordnung anspruch betrieb gefahr sicherheit lage brand schwierigkeiten
    zeiten form zusammenarbeit absprache bezug umlauf kontakt ermittlern medienberichten informationen ansicht auffassung
    meinung einschatzung hause protest sorge wut mangel bord bund"""
)


# What is a country or a capital in another language only: here it is no name, or that of a people.
_NO_NAME_HERE = {"en": listed("island islands")}
_PEOPLE_HERE = {"en": listed("roma"), "fr": listed("rom roms"), "de": listed("roma")}


@cache  # what nobody asks for need not be read when the window starts
def _same() -> dict[str, str]:
    return {
        spelling: spellings[0]
        for line in f"{places.USUAL_LANDS}{places.LANDS}{places.TOWNS}".split("\n")
        if (spellings := line.split())
        for spelling in spellings
    }


@cache
def _no_names() -> frozenset[str]:
    agencies = {fold(name) for names in AGENCIES for name in names if " " not in name}
    return COMMON_WORDS | set(WEEKDAYS) | set(MONTHS) | agencies | _BESIDE_NAMES


def _sounds(lines: str) -> frozenset[str]:
    return frozenset(_sound(line.split()[0]) for line in lines.split("\n") if line)


@cache
def everywhere() -> frozenset[str]:
    """Give what half of all articles name, so that it tells little that two share it."""
    return _sounds(places.USUAL_LANDS)


@cache
def lands() -> frozenset[str]:
    """Give countries, capitals and seas: less than a town or person tells that two articles share them."""
    return _sounds(places.LANDS)


def _sound(name: str) -> str:
    for written, sounded in _SOUNDS:
        name = name.replace(written, sounded)
    name = _DOUBLED.sub(r"\1", name)
    if len(name) > _LONGER:  # genitives, and “Kalabrien” beside “Calabria”
        name = name.removesuffix("s").removesuffix("ien")
    bare = name.rstrip("aeio")
    return bare if len(bare) >= _LONG else name


@lru_cache(65_536)
def name_of(word: str, language: str | None = None) -> str | None:
    """Fold a word with a capital letter, as it sounds in any of the languages; None where it is no name."""
    bare = _POSSESSIVE.sub("", _ELIDED.sub("", word)).rstrip(".")
    if len(bare) < 2 or not bare[0].isupper():
        return None
    plain = fold(bare)
    if plain in _no_names() or plain.removesuffix("s") in WEEKDAYS or value(plain) is not None:
        return None
    if language is not None and plain in _NO_NAME_HERE.get(language, ()):
        return None
    if language is not None and plain in _PEOPLE_HERE.get(language, ()):
        return "roma"
    same = _same()
    for known in (plain, plain.removesuffix("s")):
        if known in same:
            return _sound(same[known])
    parts = bare.split("-")
    if len(parts) > 1 and fold(parts[0]) in same:  # “Greek-Cypriot”, “London-based”
        return _sound(same[fold(parts[0])])
    # The second half of a double name tells: towns and persons are often named by it alone.
    # Of “Bourg-d’Oisans” and “Villeneuve-d’Ascq” what stands behind the elision does.
    elided = _ELIDED.sub("", parts[-1])
    behind = elided[:1].isupper() and (len(parts) == 2 or elided != parts[-1])
    told = elided if behind else parts[0]
    return _sound(fold(told if len(told) > 2 else bare))


def name_weight(name: str) -> float:
    """Say how much it tells that two texts share a name."""
    if name in everywhere():
        return 0.3
    if name in lands():
        return 0.8
    return 1.5 if len(name) >= _LONG else 0.6


def town_of(word: str, name: str) -> str | None:
    """Say of which town a German word is that stands before a noun, as in “Hamburger Fischmarkt”; None where it is of none."""
    bare = word.removesuffix("er")
    if bare == word or len(bare) < _LONG or word in _NO_TOWNS:
        return None
    return name_of(bare.capitalize())


_NO_TOWNS = listed(
    "deutscher erster zweiter dritter letzter neuer alter grosser kleiner junger hoher weiterer anderer eigener"
)


def is_town(word: str) -> bool:
    """Say whether a German word, as it is written, ends as those of many towns do and of hardly any noun: “-hofen”, not “-höfen”."""
    plain = word.lower()
    return len(plain) > _LONGER and plain.endswith(_TOWN_ENDINGS) and not plain.endswith(_NO_TOWN_ENDINGS)


def may_precede(before: str, word: str) -> bool:
    """Say whether a word, folded, stands before German names rather than before other nouns."""
    if before in _BEFORE_PERSONS:
        return True
    if before == "von" and word.endswith(_PLURALS):
        return False
    return (
        (before in _BEFORE_PLACES or before == "von")
        and len(word) < _TOO_LONG
        and not word.endswith(_NOUN_ENDINGS)
        and word not in _NO_PLACES
    )
