"""The names of an article's authors, as publishers write them, made plain. Pure text; parses nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from monitor.parsing.blocks import clean
from monitor.parsing.titles import fold

LONGEST = 120  # characters; a longer "name" is a sentence

_BY = re.compile(
    r"^(?:(?:words|text[e]?|story|report(?:ed)?|written|article|r[ée]daction|propos recueillis|bericht|kommentar|interview"
    r"|ein(?:e)? \w+|analysis|opinion|exclusive|publié|posted|submitted|soumis|(?:article )?(?:écrit|rédigé)|verfasst|geschrieben|eingestellt|analyse|reportage|récit)\s*)?"
    r"(?:\bby\b|\bpar\b|\bvon\b|\bde\b(?=\s+notre)|\bauthors?\b|\bauteurs?\b|\bautor(?:en|in|innen)?\b)\s*:?\s+",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?:text|texte|words|author|auteur|autor(?:in)?|foto|photo)s?\s*:\s*", re.IGNORECASE)
_ROLE = re.compile(
    r"\b(?:correspondent\w*|correspondant\w*|korrespondent\w*|editor\w*|reporter\w*|journalist\w*|(?:technology |sports? )?writers?|columnists?|chief|bureau"
    r"|redakteur\w*|redaktion|envoyée?s? spécia\w+|spécial\w*|spéciaux|deputy|senior|staff|producer|analyst|rédact\w+"
    r"|chroniqueu\w+|cheff?\w*|politics|political|home affairs|diplomatic|health|business|world|europe|presenter|in [A-Z]\w+"
    r"|à [A-Z]\w+|aus [A-Z]\w+|service \w+|autor(?:in)?|author|\w*-?studio|freelance|contributor|professor\w*)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\s*(?:[|•·]|\b(?:published|updated|publié|mis à jour|modifié|veröffentlicht|aktualisiert|posted|stand|le|am|on)\b).*\d.*$",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(
    r"https?://|www\.|@|\.(?:com|org|net|fr|de|uk)\b|^\S+\.[a-z]{2,}$|[<>{}\[\]=]|\d{2}|\bby$", re.IGNORECASE
)
_NOBODY_WORDS = """
    admin administrator redaktion redaction editor staff web webmaster unknown none null author auteur autor anonymous news
    newsroom journalist editorial team online guest
"""
_NOBODY_NAMES = {
    "la redaction",
    "die redaktion",
    "staff writer",
    "redaction web",
    "news desk",
    "online redaktion",
}
_NOBODY = _NOBODY_NAMES | {"staff reporter"} | set(_NOBODY_WORDS.split())
_DESKS = frozenset(
    [
        "nachrichten",
        "news",
        "redaktion",
        "redaction",
        "online",
        "editorial",
        "team",
        "desk",
        "newsroom",
        "staff",
        "web",
        "aktuell",
        "rédaction",
        "infos",
        "info",
    ]
)
_AGENCIES = frozenset(
    {"afp", "reuters", "dpa", "ap", "pa", "apa", "epd", "kna", "ansa", "efe", "belga", "bloomberg", "sda"}
)
_TAGS = re.compile(r"<[^<>]{0,300}>")
_DIVIDED = re.compile(r",|\s[-–—]\s")
_BROADCASTER = re.compile(r"[A-Z]{3,5}(?:[ -][A-Z][\w-]*[a-z][\w-]*)+$")
_FOR = re.compile(r"\s+(?:for|pour|für)\s+(?:the |le |la |die |der |das )?\w.*$", re.IGNORECASE)
_AND = re.compile(
    r"\s*(?:;|/|\|(?:\s(?:and|et|und)(?=\s))?|,?\s(?:and|et|und|&|avec|with|mit)\s)\s*", re.IGNORECASE
)


def settle_author(names: Iterable[str], outlets: Iterable[str]) -> str | None:
    """Return the authors' names, divided by commas, or None where none of the texts is a name.

    Words like "By", "Par" and "Von", roles, times, addresses and the outlet's own name are dropped.
    """
    own = {fold(outlet) for outlet in outlets}
    joined = {name.replace(" ", "").removesuffix("com") for name in own}
    found: dict[str, str] = {}
    for text in names:
        for name in _names(text):
            folded = fold(name)
            if (
                folded
                and folded not in own
                and folded.replace(" ", "") not in joined
                and folded not in _NOBODY
                and not _is_desk(folded, own)
            ):
                found.setdefault(folded, name)
    if any(
        " " in folded for folded in found
    ):  # beside names, a single word is a place, unless it is an agency
        found = {folded: name for folded, name in found.items() if " " in folded or folded in _AGENCIES}
    if not all(map(_BROADCASTER.match, found.values())):  # "Jane Doe, ARD Berlin": where she works
        found = {folded: name for folded, name in found.items() if not _BROADCASTER.match(name)}
    kept = [
        name
        for folded, name in found.items()
        if not any(folded != other and f" {folded} " in f" {other} " for other in found)
    ]
    return ", ".join(kept[:12]) or None


_ACCOUNT = re.compile(r"\w*(?:admin|administrator|webmaster|redaktion|newsdesk)")  # one word, of what is none


def _is_desk(folded: str, own: Iterable[str]) -> bool:
    """Tell whether a name is the outlet's with a word such as "news" beside it, or only such words."""
    words = folded.split()
    if _ACCOUNT.fullmatch(folded):
        return True
    rest = [word for word in words if word not in _DESKS]
    if len(rest) == len(words):
        return False
    return not rest or any(name == " ".join(rest) or name.split()[:1] == rest for name in own)


def _names(text: str) -> list[str]:
    line = clean(_TAGS.sub("", text))
    if len(line) > 4 * LONGEST or "://" in line:
        return []
    line = _LABEL.sub("", _BY.sub("", _TIME.sub("", line)))
    return [name for part in _AND.split(line) for name in _listed(part)]


def _listed(part: str) -> list[str]:
    """Divide "Jane Doe, John Roe, political editor" at its commas; roles fall away."""
    names = []
    for piece in _DIVIDED.split(part):
        name = _FOR.sub("", _BY.sub("", _without_role(piece.strip(" .:–—-•()¿¡*|·»›"))))
        if name and len(name) <= LONGEST and len(name.split()) <= 6 and not _NOT_A_NAME.search(name):
            names.append(_unshout(name))
    return names


def _without_role(piece: str) -> str:
    match = _ROLE.search(piece)
    if match is None:
        return piece
    before = piece[: match.start()].strip(" ,–—-•(")
    # "Jane Doe Political Editor" keeps the name; "Political Editor" alone is no name
    return before if len(before.split()) >= 2 and before[:1].isupper() else ""


def _unshout(name: str) -> str:
    words = name.split()
    if len(name) > 4 and len(words) > 1 and name.isupper():
        return " ".join(word.title() for word in words)
    return name
