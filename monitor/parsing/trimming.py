"""Drop from an article's blocks what publishers put between and after its paragraphs, and nothing of the article.

Each rule knows a kind of insert in English, French and German by its whole wording; a rule that could eat a sentence of
an article asks for a second sign as well (all of it a link, a colon after the label, its place at the beginning or
end). No rule fits one publisher alone. Pure: blocks in, blocks out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from monitor.parsing.blocks import Block
from monitor.parsing.inserts import (
    END_SECTION,
    HEADINGS,
    LEAD,
    SENTENCE_END,
    begs,
    is_appeal,
    is_insert,
    linked_share,
    words,
)
from monitor.parsing.titles import fold

_CREDIT_AT_END = re.compile(
    r"\s*(?:[(\[]\s*)?(?:©|(?:photo(?:graph)?|picture|image|credit|crédit(?: photo)?|foto|bild|quelle)\s*:)\s*[\w .,’'&/@©|–—-]{2,70}[)\]]?\s*$",
    re.IGNORECASE,
)

_HEAD_MATTER = re.compile(
    rf"{LEAD}(?:(?:first )?published|(?:last )?updated|posted|publi[ée]e?|mis(?:e)? à jour|modifi[ée]e?|veröffentlicht|aktualisiert|erstellt|stand|date|le\b|am\b).{{0,90}}\d.{{0,60}}$",
    re.IGNORECASE,
)
_ONLY_DATE = re.compile(
    r"(?=.*\d)(?:\W*(?:\d{1,4}(?:st|nd|rd|th|er)?|(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|die|mit|don|fre|mo|di|mi|do|fr|sa|so)[a-zé]{0,8}|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fév|avr|mai|juin|juil|août|déc|mär|okt|dez)[a-zé]{0,7}|le|à|at|on|um|am|pm|uhr|h|gmt|bst|cet|cest|utc|[ecmp][ds]?t|uk)(?=\W|\d|$))+\W*$",
    re.IGNORECASE,
)
_HEADER_SIGNS = tuple(
    re.compile(sign, re.IGNORECASE)
    for sign in (
        r"^\W*(?:by|par|von)\b",
        r"\b(?:published|publié|veröffentlicht|posted|updated|mis à jour|aktualisiert|stand)\b",
        r"\b\d+\s*min(?:ute)?s?\b|\b(?:reading time|temps de lecture|lesezeit)\b",
        r"\b(?:19|20)\d\d\b.{0,12}\b\d{1,2}[:.h]\d\d|\b\d{1,2}[:.h]\d\d\b.{0,16}\b(?:19|20)\d\d\b",
    )
)
_LABEL_LEFT = re.compile(
    rf"{LEAD}(?:published|updated|publi[ée]e?|mis à jour|veröffentlicht|aktualisiert|(?:[\w’' -]{{1,30}},? )?(?:correspondent|reporter|editor|journalist|journaliste|correspondante?|"
    r"envoyée? spéciale?|redakteur(?:in)?|korrespondent(?:in)?|reporterin)(?:[, ]+(?:in |à |aus )?[\w’' -]{1,30}){0,2})[\s\W]*$",
    re.IGNORECASE,
)
_TAIL_MATTER = words(
    r"^\s*©.{0,160}$|^[^\W\d_]{2}$|^[^\W\d_]{2,4}(?:/[^\W\d_]{2,4}){1,3}$|^\(?\w{2,4}(?:/\w{2,4}){0,3}\)$|^\W*(?:über dieses thema berichtete|dieses thema im programm|zur (?:\w+-)?startseite)\b.{0,160}$",
    r"^[\W]*(?:copyright\W*(?:©|\(c\)|\d{4}|by\b|$)|all rights reserved\W|all rights reserved$|tous droits (?:de reproduction )?réservés|alle rechte vorbehalten|reproduction interdite)\b.{0,160}$",
    r"^[\W]*(?:topics|tags|mots[- ]clés|thèmes|thématiques|schlagwörter|themen|schlagworte|sujets|categories|filed under|related topics|sur ce sujet)\s*:?.{0,200}$",
    r"^[\W]*(?:rechte am artikel|cet article est (?:d[’']abord )?paru (?:dans|sur|initialement)|dieser (?:artikel|text|beitrag) ist (?:zuerst|ursprünglich) (?:in|auf|bei|im)|(?:le|la|les|l[’'])?\s?[\w’' -]{2,30} avec (?:l[’'])?(?:afp|reuters|agences?)\W*$)\b.{0,160}$",
    r"^[\W]*(?:getaggt mit|dieser eintrag wurde (?:am|von|veröffentlicht)|veröffentlicht (?:unter|in)|posted in|tagged(?: with)?)\b.{0,200}$",
    r"^[\W]*(?:this (?:article|story) (?:was|has been) (?:originally|first) (?:published|appeared)|originally published (?:by|on|at))\b.{0,200}$",
    r"^[\W]*(?:additional reporting by|(?:reporting|edited|editing) by (?-i:[A-Z])\w*|avec (?:afp|reuters)\b(?=.{0,30}$)|\(avec afp\)|mit material von|\(?quelle:|quelle:)\b.{0,160}$",
    r"^[\W]*(?:additional sources?|autres sources|weitere quellen)\W.{0,60}$|^[\W]*mit agenturmaterial\b.{0,60}$|^[\W]*our standards\s*:.{0,80}$|^[\W]*sendung\s*:.{0,80}\d[.:]\d\d\b.{0,20}$|^[\W]*stand\s*:\s*\d.{0,40}$",
    r"^[\W]*(?:afp|reuters|dpa|ap|sda|apa|kna|epd|pa media)(?:[/,][\w/ ,.]{1,30})?[\W]*$",
)
_COMMENTS = re.compile(
    rf"{LEAD}(?:\d+ )?(?:(?:reader |user )?comments?|commentaires?|kommentare?|thoughts on .{{0,80}}|leave a (?:reply|comment)|join the (?:conversation|discussion)|réagissez|"
    rf"réagir à (?:cet|l[’'])\s?article|vos (?:réactions|commentaires)|laisser un commentaire|schreiben sie einen kommentar|hinterlassen? (?:sie )?(?:eine antwort|einen kommentar)|diskutieren sie mit|leserkommentare)(?: ?\(?\d+\)?)?[\s\W]*$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"{LEAD}(?:about the authors?|à propos de l[’']auteure?|über (?:den autor|die autorin)|zur person|zum autor)[\s\W]*$",
    re.IGNORECASE,
)
_SELLS = re.compile(
    r"\b(?:newsletters?|breaking news|be the first|never miss|inbox|free|our|app|subscribe|sign up|notre|nos|gratuit|recevez|abonne\w*|inscri\w*|"
    r"alertes?|unser\w*|kostenlos|abonnieren|anmelden|nichts verpassen|follow|suivez|folgen|briefing|morning|e-?mail|whatsapp)\b",
    re.IGNORECASE,
)


def trim(
    blocks: Sequence[Block], *, title: str | None = None, author: str | None = None, dated: bool = False
) -> list[Block]:
    """Return the blocks without what is no part of the article; the order stays.

    `dated`: the date is known, so that a line which is nothing else is not needed.
    """
    kept = _without_inserts(_without_end_sections(_without_link_lists(blocks)))
    kept = _without_head_matter(kept, title, author, dated=dated)
    kept = _without_tail_matter(kept, author)
    kept = _without_repetitions(kept)
    return _without_empty_headings(kept)


def is_prose(block: Block) -> bool:
    """Tell whether a block is a paragraph of whole sentences."""
    return len(block.text) > 60 and bool(SENTENCE_END.search(block.text))


def _without_inserts(blocks: Sequence[Block]) -> list[Block]:
    """Drop inserts, and the heading of an appeal with it."""
    kept: list[Block] = []
    for block in blocks:
        if not is_insert(block):
            kept.append(block)
        elif (
            kept
            and (kept[-1].kind in HEADINGS or _is_bold(kept[-1]))
            and (begs(block.text) or (is_appeal(block, block.text) and _SELLS.search(kept[-1].text)))
        ):
            kept.pop()
    return kept


def _is_bold(block: Block) -> bool:
    """Tell whether a short line that is all bold stands for a heading."""
    return (
        block.kind == "p"
        and len(block.text) <= 60
        and not SENTENCE_END.search(block.text)
        and all(run.strong for run in block.runs)
    )


def _without_link_lists(blocks: Sequence[Block]) -> list[Block]:
    """Drop lists of nothing but links to other articles, where they are little beside the text."""
    whole = sum(len(block.text) for block in blocks)
    kept: list[Block] = []
    for is_list, group in groupby(blocks, key=lambda block: block.kind in ("bullet", "number")):
        run = list(group)
        if (
            is_list
            and len(run) > 1
            and sum(len(block.text) for block in run) < 0.25 * whole
            and all(
                linked_share(block) > 0.95 and len(block.text) > 15 and not block.text.endswith(".")
                for block in run
            )
        ):
            continue
        kept += run
    return kept


def _without_end_sections(blocks: Sequence[Block]) -> list[Block]:
    """Cut where a heading begins a list of other articles, if what follows looks like one."""
    said = 0
    for index, block in enumerate(blocks):
        if said >= 400 and len(block.text) <= 90 and _COMMENTS.match(block.text):
            blocks = blocks[:index]
            break
        said += len(block.text)
    for index, block in enumerate(blocks):
        if index and len(blocks) - index <= 4 and _ABOUT.match(block.text):
            return list(blocks[:index])
        if index and block.kind in HEADINGS and _asks_readers(block.text, blocks[index + 1 : index + 14]):
            return list(blocks[:index])
        if index and len(block.text) <= 60 and END_SECTION.match(block.text):
            rest = [other for other in blocks[index + 1 :] if other.kind != "image"]
            before = sum(len(other.text) for other in blocks[:index])
            prose = [other for other in rest if len(other.text) > 180 and linked_share(other) < 0.5]
            links = [other for other in rest if linked_share(other) > 0.8]
            if not rest or (
                3 * len(links) >= len(rest)
                and len(prose) <= 1
                and before > 4 * sum(len(o.text) for o in prose)
            ):
                return list(blocks[:index])
    return list(blocks)


_ASKED = re.compile(
    r"^\W*(?:are you|have you|were you|do you|did you|haben sie|sind sie|kennen sie|êtes-vous|avez-vous|vous êtes|vous avez)\b.{4,110}\?\W*$",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"\S@\S|\bwhatsapp\b|\be-?mail|\bget in touch\b|\bcontact (?:us|number|form)|\bécrivez|\bschreiben sie\b|\bcontactez",
    re.IGNORECASE,
)


def _asks_readers(heading: str, rest: Sequence[Block]) -> bool:
    """Tell whether a question heads the last lines, which say how readers may write to the newsroom."""
    if not 0 < len(rest) <= 12 or not _ASKED.match(heading):
        return False
    said = " ".join(block.text for block in rest)
    return len(said) <= 1_200 and bool(_CONTACT.search(said))


def _without_head_matter(
    blocks: list[Block], title: str | None, author: str | None, *, dated: bool
) -> list[Block]:
    """Drop the title, the byline and the line of dates where they stand before the text."""
    folded_title, names = (
        fold(title or ""),
        [fold(name) for name in (author or "").split(",") if name.strip()],
    )
    kept: list[Block] = []
    index = -1  # of the blocks that have words
    for block in blocks:
        if block.kind == "image":
            kept.append(block)
            continue
        index += 1
        folded = fold(block.text)
        early = index < 6 and len(block.text) <= 200
        if (
            index < 8
            and folded_title
            and (folded == folded_title or (block.kind in HEADINGS and folded.endswith(folded_title)))
        ):
            continue
        if (
            early
            and len(block.text) <= 120
            and _HEAD_MATTER.match(block.text)
            and not block.text.rstrip().endswith((".", "!"))
        ):
            continue
        if early and dated and len(block.text) <= 60 and _ONLY_DATE.match(block.text):
            continue
        if early and (_is_label_left(block.text) or _is_header_line(block.text)):
            continue
        if (
            early
            and len(folded.split()) <= 12
            and any(name in folded for name in names)
            and _is_byline(folded, names)
        ):
            continue
        kept.append(block)
    return kept


def _is_header_line(text: str) -> bool:
    """Tell whether a line is author, date and time of reading in one."""
    if len(text) > 160 or text.rstrip().endswith((".", "!", "?", "”", "»", "“")):
        return False
    signs = [sign for sign in _HEADER_SIGNS if sign.search(text)]
    return len(signs) >= 2


def _is_byline(folded: str, names: Sequence[str]) -> bool:
    rest = folded
    for name in names:
        rest = rest.replace(name, " ")
    left = [
        word
        for word in rest.split()
        if word not in ("by", "par", "von", "and", "et", "und", "text", "texte", "in", "a", "le", "am", "on")
        and not word.isdecimal()
    ]
    return len(left) <= 4


_LIFE = re.compile(
    r"\b(?:is|was|works|has (?:worked|written|been)|writes|covers|joined|reports|est|travaille|écrit|couvre|ist|arbeitet|schreibt|berichtet)\b",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"\b(?:journalist\w*|reporter\w*|correspondent|correspondante?|korrespondent\w*|editor|editors|writer|columnist|author of|rédact\w+|redakteur\w*|auteure?|autor(?:in)?|"
    r"covers|writes (?:about|for|on)|schreibt (?:über|für)|couvre|chroniqueu\w+|freelance|blogueu\w+|professor|lecturer|maître de conférences|volontär\w*)\b",
    re.IGNORECASE,
)


def _is_life(text: str, names: Sequence[str]) -> bool:
    """Tell whether a paragraph tells who the author is: begins with the name, and names the trade."""
    opening = text[:160]
    if (
        len(text) > 700
        or text[:1] in '“„«"'
        or not any(" " in name and fold(opening).startswith(name) for name in names)
    ):
        return False
    return bool(_LIFE.search(opening) and _TRADE.search(text))


def _is_label_left(text: str) -> bool:
    """Tell whether a line is what is left of a signature: a name with a trade, but no sentence."""
    return bool(_LABEL_LEFT.match(text)) and not (text.endswith(".") and len(text.split()) > 4)


def _without_tail_matter(blocks: list[Block], author: str | None) -> list[Block]:
    """Drop signatures, rights, topics and references to programmes after the text."""
    names = [fold(name) for name in (author or "").split(",") if name.strip()]
    kept = list(blocks)
    for index in range(len(kept) - 1, max(len(kept) - 8, 0), -1):
        text = kept[index].text
        signature = len(text) <= 80 and (
            _is_label_left(text)
            or any(name in fold(text) and _is_byline(fold(text), names) for name in names)
        )
        if (len(text) <= 260 and (signature or _TAIL_MATTER.match(text))) or (
            index >= len(kept) - 3 and index > 2 and _is_life(text, names)
        ):
            del kept[index]
    return kept


def _without_repetitions(blocks: list[Block]) -> list[Block]:
    """Keep one of what stands twice: captions, with a credit or without, pull quotes, a standfirst repeated."""
    bare = [
        fold(_CREDIT_AT_END.sub("", text) if len(text) <= 400 and (":" in text or "©" in text) else text)
        for text in [block.text for block in blocks]
    ]
    # each is compared with each: not in a text of thousands
    long = [text for text in bare if len(text) >= 40] if len(bare) <= 500 else []
    kept: list[Block] = []
    seen: set[str] = set()
    for block, text in zip(blocks, bare, strict=True):
        if block.kind != "image" and len(text) >= 25:
            if text in seen:
                continue
            seen.add(text)
            if 40 <= len(text) <= 300 and any(len(other) > len(text) and text in other for other in long):
                continue
        kept.append(block)
    return kept


def _heads_nothing(heading: Block, following: Block) -> bool:
    """Tell whether a short heading, no sentence, stands right before another of its rank: its section was an insert."""
    return (
        following.kind == heading.kind and len(heading.text) <= 40 and not SENTENCE_END.search(heading.text)
    )


def _without_empty_headings(blocks: list[Block]) -> list[Block]:
    kept: list[Block] = []
    for block in reversed(blocks):
        if block.kind in HEADINGS and (not kept or _heads_nothing(block, kept[-1])):
            continue
        kept.append(block)
    kept.reverse()
    return kept
