"""Words of a text as stories compare them: folded, without the words that every text has. Pure."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Iterable
from functools import lru_cache

WORD = re.compile(r"[^\W\d_]+(?:['’\-‐‑][^\W\d_]+)*")
SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+|\n+")
_PARTS = re.compile(r"['’\-‐‑]")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ł": "l", "ø": "o", "đ": "d"})
# Inflections of one word mostly agree so far, in the languages of the desk; a stemmer would have to know the language.
STEM = 6
_MARKS = re.compile(r"[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u064b-\u065f\u0670\u3099\u309a]+")
_REMEMBERED = 65_536  # words of the news that come again and again
_PLAIN = re.compile(r"\w+")
# Of one text so many characters are read where its sentences are compared: minutes and reports are not read to their end.
LONGEST = 40_000


def listed(words: str) -> frozenset[str]:
    """Read words that are divided by blanks."""
    return frozenset(words.split())


def fold(text: str) -> str:
    """Take away case and accents."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS)))


def plain(text: str) -> str:
    """Write the words and numbers of a text alone, folded."""
    return " ".join(_PLAIN.findall(fold(text)))


def base(language: str | None) -> str | None:
    """Give a language without its country."""
    return (language or "").partition("-")[0].lower() or None


@lru_cache(_REMEMBERED)
def folded(word: str) -> str:
    """Fold one word; the words of the news come again and again."""
    return fold(word)


def parts_of(word: str) -> list[str]:
    """Divide a double word."""
    return _PARTS.split(word)


@lru_cache(_REMEMBERED)
def stems(word: str) -> tuple[int, ...]:
    """Give the beginnings of what a word says of the news, as hashes of 32 bits; a double word has two."""
    return tuple(
        zlib.crc32(part[:STEM].encode())
        for part in _PARTS.split(folded(word))
        if len(part) > 2 and part not in COMMON_WORDS
    )


def stems_of(words: Iterable[str]) -> frozenset[int]:
    """Give the beginnings of the words that say what a text is about, as hashes."""
    return frozenset(stem for word in words for stem in stems(word))


def content_words(text: str) -> frozenset[int]:
    """Give the beginnings of a text's words that say what it is about, as hashes."""
    return stems_of(WORD.findall(text))


# Words that say nothing of the news, folded: articles, pronouns, prepositions, auxiliary verbs, and verbs of saying.
COMMON_WORDS = listed(
    """
a about according after again against all also am among an and any are as at be because been before being below
between both but by can could did do does done down during each few for from further had has have having he her here
his how i if in into is it its just may me might more most mr mrs ms must my near new no nor not now of off on once
one only or other our out over own per said same say says shall she should since so some such than that the their
them then there these they this those through to told too two under until up upon us very via was we were what when
where which while who whom whose why will with would you your

ai ainsi alors apres au aucun aussi autre autres aux avait avaient avant avec avoir bien ca car ce cela celle ces cet
cette ceux chez comme contre dans de depuis des deux dire dit dont du elle elles en encore entre est et etaient etait
ete etre eux faire fait fut il ils je jusqu jusque la le les leur leurs lors lui ma mais me meme mes moins mon ne ni
nos notre nous on ont or ou par pas pendant peu peut plus plusieurs pour pres qu quand que quel quelle qui quoi sa
sans se selon sera ses si soit son sont sous sur ta te tous tout toute toutes tres tu un une vers vos votre vous y

aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bis da dabei dadurch damit dann
das dass davon dazu dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort drei
durch ein eine einem einen einer eines er es etwa fur gegen habe haben hat hatte hatten hier ihm ihn ihnen ihr ihre
ihrem ihren ihrer im in ist jede jedem jeden jeder jedes kann kein keine keinen konnen laut man mehr mit muss mussen
nach nicht noch nun nur ob oder ohne sagte sagten sehr sei seien sein seine seinem seinen seiner seit sich sie sind
so sollen soll sollte um und uns unter viele vom von vor wahrend war waren was weil welche wenn wer werden wie will
wir wird wo wollen worden wurde wurden zu zum zur zwei zwischen uber
    """
)

# Words that stand in every second report, so that it tells little that two have them.
USUAL_WORDS = listed(
    """
    year years month months week weeks day days hour hours time times today yesterday tomorrow morning evening night
    afternoon number numbers million billion thousand hundred dozens part place country countries national local
    international european state states official officials authority authorities spokesman spokeswoman statement
    according told added asked called announced confirmed reported known expected made make take taken took come came
    going given give left right early late later last next first second third following previous current recent recently
    since still already also even still well much many most least around across along despite including among group
    groups situation problem question case cases way end start long short high higher large small big great good better
    best worse old young north south east west northern southern eastern western public foreign interior home political
    plan plans work working help support need needs want wants news world region area areas centre center head chief
    director member members leader leaders service services monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december

    an ans annee annees mois semaine semaines jour jours journee heure heures temps fois matin soir nuit apres-midi
    nombre million millions milliard milliers centaine centaines dizaine dizaines partie lieu pays national nationale
    local locale international europeen europeenne etat etats autorite autorites responsable responsables communique
    porte-parole selon annonce annoncer confirme declare indique precise ajoute explique affirme rappelle estime
    dernier derniere prochain prochaine premier premiere second seconde suivant ancien actuel recent encore deja
    toujours jamais notamment environ quelque quelques plusieurs groupe situation question probleme cas grand grande
    petit petite nouveau nouvelle nord sud est ouest publique public ministere interieur politique plan projet travail
    monde region departement zone centre chef directeur directrice membre membres service services lundi mardi mercredi
    jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre

    jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden zeit mal morgen abend nacht
    nachmittag zahl millionen milliarden tausende hunderte dutzende teil ort land lander landern staat staaten behorde
    behorden sprecher sprecherin mitteilung angaben teilte mitgeteilt erklarte betonte hiess ersten erste zweite dritte
    letzte letzten nachste nachsten neue neuen neuer alte grosse grossen kleine derzeit zuletzt bereits bisher weiter
    weitere weiteren zunachst zudem demnach knapp rund etwa insgesamt darunter gruppe lage frage problem fall falle
    norden suden osten westen offentliche innere politik plan projekt arbeit hilfe welt region zentrum chef direktor
    direktorin leiter leiterin mitglied mitglieder dienst kommen kommt gekommen geben gibt gegeben machen macht gehen
    geht stehen steht bleiben bleibt montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz
    april mai juni juli august september oktober november dezember
    """
)
