"""How words are told apart in a change: numbers, names, typos, sentences, quotations, and what announces a correction."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

LONG_WORD = 6  # letters from which one wrong letter is a slip rather than another word

_NUMBER = re.compile(
    r"\d{1,3}(?:[.,\u00a0\u202f\u2009 '’]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)*"
)
_GROUPED = re.compile(r"\d{1,3}(?:([.,\u00a0\u202f\u2009 '’])\d{3})(?:\1\d{3})*")
_BARE = re.compile(rf"(?P<minus>(?<!\S)[-−–](?=\d))|{_NUMBER.pattern}|[^\W\d_]+|[^\w\s]")
_QUOTED = re.compile(
    r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|\"[^\"]*\"|(?<!\w)‘(?:[^‘’]|’(?=\w))*’|‹[^‹›]*›"
)
# behind these a full stop ends no sentence
_ABBREVIATED = "Mio Mrd Mill Dr Prof Mr Mrs Ms St Nr Bd Abs bzw ca vs M Mme Mgr Lt Sen"
_NO_END = "".join(rf"|(?<=\b{short})\.(?=[ \u00a0])" for short in _ABBREVIATED.split())
# … nor behind the day of a month, as German writes it
_MONTH = "Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez"
_NO_END += "".join(rf"|(?<=\b{day})\.(?=[ \u00a0](?:{_MONTH}))" for day in (r"\d", r"\d\d"))
_SENTENCE = re.compile(
    rf"[^.!?…\n]*(?:(?:[.!?…](?=\S){_NO_END})[^.!?…\n]*)*"
    r"(?:[.!?…]+(?:[ \u00a0\u202f]?»(?=\s|\Z))?[\"'”’»“)\]]*|\n|\Z)\s*"
)
_CAPITAL = re.compile(r"[^\W\d_][\w’'-]*")

# Words that a calendar writes with a capital letter in English name nobody.
_CALENDAR = frozenset(
    word
    for words in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "january february march april may june july august september october november december",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "januar februar märz mai juni juli oktober dezember",
    )
    for word in words.split()
)
_COUNTS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions"
    " billion billions dozen dozens",
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante"
    " cinquante soixante cent cents mille millions milliard milliards dizaine dizaines vingtaine trentaine centaine"
    " centaines millier milliers",
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn"
    " neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend millionen milliarde"
    " milliarden dutzend dutzende",
    "twee drie vijf zes zeven acht negen tien elf twaalf twintig dertig honderd duizend miljoen miljard",
    "dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien cientos mil millones",
    "due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento mila milioni miliardi",
)
_NUMBER_WORDS = frozenset(word for words in _COUNTS for word in words.split())

_CORRECTION = re.compile(
    "|".join(
        (
            # a note that opens with its name
            r"^\W*(?:correction|corrections? and clarifications?|clarification|editor[’']?s[’']? note|erratum|corrigendum|"
            r"rectificatif|correctif|précision|note de la rédaction|ndlr|mise à jour|korrektur|richtigstellung|berichtigung|"
            r"anmerkung der redaktion|aktualisierung|hinweis der redaktion|transparenzhinweis|correctie|rectificatie|"
            r"verbetering|noot van de redactie|corrección|rectificación|fe de errores|nota de la redacción|correzione|"
            r"rettifica|precisazione|errata corrige|nota della redazione|update|updated)\b[^:.\n]{0,40}[:：]",
            # or says of the article itself what became of it
            r"\bthis (?:article|story|report|piece|post|headline|page|version) (?:was|has been|had been) "
            r"(?:\w+ )?(?:amended|corrected|updated|edited|changed|revised|clarified)\b",
            r"\b(?:an?|the) (?:earlier|previous|original|initial) version of this (?:article|story|report|piece|headline|post)\b",
            r"\bcet article a été (?:\w+ )?(?:modifié|corrigé|mis à jour|amendé|rectifié|actualisé)",
            r"\b(?:une|la) (?:première |précédente )?version (?:(?:précédente|antérieure|initiale|originale) )?"
            r"de (?:cet article|ce texte|ce papier|notre article)",
            r"\bin (?:einer|der) (?:früheren|vorherigen|ersten|ursprünglichen|älteren) (?:version|fassung)"
            r"(?: (?:dieses|unseres) (?:artikels|textes|beitrags|berichts)| (?:hieß|stand|hatten wir|haben wir|war zu lesen))",
            r"\bdieser (?:artikel|text|beitrag) wurde (?:\w+ )*?(?:aktualisiert|korrigiert|berichtigt|geändert|ergänzt)",
            r"\bin een (?:eerdere|vorige|oorspronkelijke) versie (?:van dit|stond|werd|schreven)\b|"
            r"\bdit (?:artikel|bericht) (?:is|werd) (?:\w+ )*?(?:aangepast|gecorrigeerd|bijgewerkt|gewijzigd)",
            r"\buna versión (?:anterior|previa) de (?:este|esta)\b|\beste artículo (?:ha sido|fue|se ha) "
            r"(?:modificado|corregido|actualizado)",
            r"\buna (?:precedente|prima) versione (?:di questo|dell[’']articolo)|\bquesto articolo è stato "
            r"(?:modificato|corretto|aggiornato)",
        )
    ),
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def _value(written: str) -> str:
    """Bring one number into a form of its own, however its digits are grouped."""
    if _GROUPED.fullmatch(written) and not written.startswith("0"):
        return re.sub(r"\D", "", written)
    whole, mark, rest = written.rpartition("," if written.rfind(",") > written.rfind(".") else ".")
    if mark and len(rest) <= 2 and _GROUPED.fullmatch(whole):
        return f"{re.sub(chr(92) + 'D', '', whole)}.{rest}"
    return written.replace(",", ".")


def bare_words(text: str) -> list[str]:
    """List the words, numbers and signs of money and measure of a text, without how they are set and written."""
    # Compatibility forms are typography, and so are a hyphen that only breaks a line and an accent written apart.
    plain = unicodedata.normalize("NFKC", text.replace("\u00ad", "").replace("\u200b", ""))
    found = []
    for match in _BARE.finditer(plain):
        word = match[0]
        if word[0].isdigit():
            found.append(_value(word))
        elif word[0].isalnum():  # a numeral that is no digit is a letter to us
            found.append(word.casefold())
        elif match["minus"]:
            found.append("-")
        elif unicodedata.category(word)[0] == "S" or word in "%‰§&@#":
            found.append(word)
    return found


def bare(text: str) -> str:
    """Return the words of a text as `bare_words` lists them, on one line."""
    return " ".join(bare_words(text))


def numbers(text: str) -> list[tuple[str, str]]:
    """List the numbers of a text, digits and plain words, each as written and its value."""
    found: list[tuple[int, str, str]] = [(m.start(), m[0], _value(m[0])) for m in _NUMBER.finditer(text)]
    found += [
        (m.start(), m[0], m[0].casefold())
        for m in re.finditer(r"[^\W\d_]+", text)
        if m[0].casefold() in _NUMBER_WORDS
    ]
    return [(written, value) for _, written, value in sorted(found)]


def is_slip(one: str, other: str) -> bool:
    """Tell whether two words differ by one letter, or two that changed places, inside a long word."""
    short, long = sorted((one, other), key=len)
    if len(long) < LONG_WORD or len(long) - len(short) > 1 or not (one.isalpha() and other.isalpha()):
        return False
    if {one, other} & _NUMBER_WORDS or short[0] != long[0]:
        return False
    at = next((at for at in range(len(short)) if short[at] != long[at]), len(short))
    if len(short) < len(long):
        # An ending is grammar, unless it only doubles a letter.
        return short[at:] == long[at + 1 :] and (at < len(short) or long[-1] == long[-2])
    if at >= len(short) - 1:
        return False
    swapped = long[:at] + long[at + 1] + long[at] + long[at + 2 :]
    return short == swapped or short[at + 1 :] == long[at + 1 :]


def sentence_at(text: str, place: int) -> str:
    """Return the sentence of a paragraph in which a place lies."""
    for match in _SENTENCE.finditer(text):
        if match.start() <= place < match.end():
            return " ".join(match[0].split())
    return ""


def sentences(text: str) -> list[str]:
    """Divide a paragraph into its sentences."""
    return [words for match in _SENTENCE.finditer(text) if (words := " ".join(match[0].split()))]


def quotation_at(text: str, start: int, end: int) -> str | None:
    """Return the quotation in which a stretch of a paragraph lies; None where it lies in none."""
    for match in _QUOTED.finditer(text):
        if match.start() <= start and end <= match.end():
            return match[0]
    return None


def names(text: str, start: int, end: int) -> list[str]:
    """List the names in a stretch of a paragraph: words with a capital letter inside a sentence, or several in a row."""
    words = list(_CAPITAL.finditer(text))
    # Where nouns are written so, too, only several in a row are a name.
    inside = [
        m
        for before, m in pairwise(words)
        if not re.search(r"[.!?…:\n\"“„«»]\s*$", text[before.end() : m.start()])
    ]
    every_noun = sum(m[0][0].isupper() for m in inside) > 0.22 * max(len(inside), 12)
    found = []
    for at, match in enumerate(words):
        if not (start <= match.start() and match.end() <= end) or not match[0][0].isupper():
            continue
        if match[0].casefold() in _CALENDAR:
            continue
        before = words[at - 1] if at else None
        after = words[at + 1] if at + 1 < len(words) else None
        in_row = any(
            other is not None
            and other[0][0].isupper()
            and text[min(match.end(), other.end()) : max(match.start(), other.start())].isspace()
            for other in (before, after)
        )
        if in_row or (match in inside and not every_noun):
            found.append(match[0])
    return found


def is_correction(sentence: str) -> bool:
    """Tell whether a sentence says that the article was corrected or amended."""
    return _CORRECTION.search(sentence[:600]) is not None
