"""Names in a text, so that those of another language are the same. Pure, and without any list of persons or towns.

A name is a word with a capital letter inside a sentence. German writes all nouns so: there a word after an article, an
adjective or a number is a noun. What languages spell differently is brought together by sound, and by the few names
of countries and towns that have one of their own in each language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from monitor.likeness.days import WEEKDAYS
from monitor.likeness.words import COMMON_WORDS, SENTENCE_END, WORD, fold, listed

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
    ("ck", "k"),
    ("z", "s"),
)
_DOUBLED = re.compile(r"(.)\1")
_NOUN_ENDINGS = (
    "ungen",
    "ung",
    "heit",
    "keit",
    "schaft",
    "schaften",
    "heiten",
    "keiten",
    "tionen",
    "ismus",
    "nisse",
    "nis",
)
_MONTHS = listed(
    """january february march april may june july august september october november december janvier fevrier mars avril
    mai juin juillet aout septembre octobre novembre decembre januar februar marz juni juli oktober dezember"""
)
_DETERMINERS = listed(
    """der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am zum zur vom beim
    ins ans ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner unser unsere diese dieser diesen diesem dieses
    alle allen aller viele vielen mehr weitere weiteren mehrere mehreren einige einigen zwei drei vier funf sechs sieben
    acht neun zehn elf zwolf rund etwa und oder als ohne fur gegen uber per pro"""
)
_ADJECTIVE = re.compile(r"[a-zäöüß]{3,}(?:e|en|er|es|em)$")
# Prepositions after which a German town or person stands bare, although they look like adjectives' endings.
_BEFORE_NAMES = listed(
    "nahe unweit neben gegen wegen zwischen unter uber hinter gegenuber sagte erklarte teilte"
)

# One name of a country or town in the languages of the desk, and what its people are called.
_LANDS = """
london londres
brussels bruxelles brussel
warsaw varsovie warschau
rome rom roma
athens athenes athen
vienna vienne wien
moscow moscou moskau
lisbon lisbonne lissabon
copenhagen copenhague kopenhagen
prague prag
bucharest bucarest bukarest
channel manche armelkanal kanal
germany allemagne deutschland german germans allemand allemande allemands deutsche deutschen deutscher
france frankreich french francais francaise francaises franzosische franzosischen franzosischer
britain uk grossbritannien royaume-uni british britannique britanniques britische britischen britischer
england angleterre english anglais englische
scotland ecosse schottland
ireland irlande irland irish irlandais irische
belgium belgique belgien belgian belge belges belgische belgischen
netherlands pays-bas niederlande niederlanden dutch neerlandais niederlandische
poland pologne polen polish polonais polonaise polnische polnischen
belarus bielorussie weissrussland belarussian bielorusse belarussische belarussischen
russia russie russland russian russe russische
ukraine ukrainian ukrainien ukrainische
greece grece griechenland greek grec grecque griechische griechischen
spain espagne spanien spanish espagnol espagnole spanische
italy italie italien italian italienne italienische italienischen
morocco maroc marokko moroccan marocain marokkanische
algeria algerie algerien
tunisia tunisie tunesien tunisian tunisien tunesische
libya libye libyen
turkey turquie turkei turkish turc turque turkische
syria syrie syrien syrian syrien syrische
iraq irak iraqi irakien irakiens irakische irakischer
iran iranian iranien iranische
afghanistan afghan afghane afghanische
sudan soudan soudanais sudanese
eritrea erythree
albania albanie albanien
serbia serbie serbien
hungary hongrie ungarn
austria autriche osterreich
switzerland suisse schweiz
denmark danemark
sweden suede schweden
norway norvege norwegen
europe europa european europeen europeenne europeens europaische europaischen europaischer
africa afrique afrika
mediterranean mediterranee mittelmeer
"""
_TOWNS = """
dunkirk dunkerque dunkirchen duinkerke
geneva geneve genf
cologne koln
munich munchen
hamburg hambourg
strasbourg strassburg
antwerp anvers antwerpen
bruges brugge brugge
ghent gand gent
lille rijsel
zeebrugge zeebruges
ceuta
tangier tanger
tripoli tripolis
istanbul
damascus damas damaskus
baghdad bagdad
kabul kaboul
tehran teheran
"""
_SAME = {
    spelling: spellings[0]
    for line in (_LANDS + _TOWNS).split("\n")
    if (spellings := line.split())
    for spelling in spellings
}


def _sound(name: str) -> str:
    for written, sounded in _SOUNDS:
        name = name.replace(written, sounded)
    return _DOUBLED.sub(r"\1", name)


# What half of all articles name, so that it tells little that two share it.
EVERYWHERE = frozenset(_sound(line.split()[0]) for line in _LANDS.split("\n") if line) | {
    "paris",
    "berlin",
    "eu",
    "ue",
}


@dataclass(frozen=True, slots=True)
class Named:
    """The names of a text. `begins`: words that begin a sentence and may be names. `given`: those with a surname behind them."""

    names: frozenset[str]
    begins: frozenset[str]
    given: frozenset[str]


def names(text: str, language: str | None) -> Named:
    """Find the names of a text."""
    german = (language or "").startswith("de")
    inside: set[str] = set()
    begins: set[str] = set()
    nouns: set[str] = set()
    given: set[str] = set()
    alone: set[str] = set()
    for sentence in SENTENCE_END.split(text):
        before: re.Match[str] | None = None
        last: str | None = None  # the name that ended just before this word
        for match in WORD.finditer(sentence):
            name = _name(match.group())
            if name is not None:
                if before is None:
                    begins.add(name)
                elif german and _is_noun(name, sentence, before, match):
                    nouns.add(name)
                else:
                    inside.add(name)
            if last is not None:
                follows = (
                    name is not None and sentence[before.end() : match.start()] == " " if before else False
                )
                (given if follows else alone).add(last)
            before, last = match, name
        if last is not None:
            alone.add(last)
    found = inside - nouns
    return Named(frozenset(found), frozenset((begins | nouns) - found), frozenset(given - alone))


@lru_cache(65_536)
def _name(word: str) -> str | None:
    """Fold a word with a capital letter, as it sounds in any of the languages; None where it is no name."""
    bare = _POSSESSIVE.sub("", _ELIDED.sub("", word))
    if len(bare) < 2 or not bare[0].isupper():
        return None
    plain = fold(bare)
    if plain in COMMON_WORDS or plain in WEEKDAYS or plain in _MONTHS or plain.removesuffix("s") in WEEKDAYS:
        return None
    if plain in _SAME:
        return _sound(_SAME[plain])
    parts = bare.split("-")
    # The second half of a double name tells: towns and persons are often named by it alone.
    told = parts[-1] if len(parts) == 2 and parts[1][:1].isupper() else parts[0]
    return _sound(fold(told if len(told) > 2 else bare))


def _is_noun(name: str, sentence: str, before: re.Match[str], match: re.Match[str]) -> bool:
    """Say whether a German word with a capital letter is an ordinary noun, by what stands before it."""
    between = sentence[before.end() : match.start()]
    if name in EVERYWHERE:
        return False
    if any(character.isdigit() for character in between) or name.endswith(_NOUN_ENDINGS):
        return True
    if between.strip():
        return False
    word = before.group()
    if word[0].isupper():
        return False
    return fold(word) in _DETERMINERS or (
        _ADJECTIVE.match(word) is not None and fold(word) not in _BEFORE_NAMES
    )
