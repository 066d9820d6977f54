"""Mails as articles: newsletters, and what was forwarded. Subject → title, From → outlet or author, Date → publication.

The HTML part is read for its words alone: nothing of it is loaded, and what is attached is not looked at.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.message import Message

from monitor.errors import ParseError
from monitor.model import DateBasis, NewArticle, TitleBasis
from monitor.parsing import markup
from monitor.parsing.authors import settle_author
from monitor.parsing.blocks import Block, paragraph, paragraph_of_lines, plain, without_start
from monitor.parsing.charsets import to_text
from monitor.parsing.dates import parse_date
from monitor.parsing.language import detect
from monitor.parsing.messages import (
    content_of,
    content_type,
    header,
    inner_message,
    parts,
    read_message,
)
from monitor.parsing.pages import MOST_TAGS
from monitor.parsing.prose import paragraphs, with_line_feeds
from monitor.parsing.titles import first_sentence, fold
from monitor.parsing.trimming import trim

_FEWEST_WORDS = 3  # a body of fewer is only the cover of what it forwards
_MOST_FORWARDED = 5  # messages inside messages
_NOTE = 600  # characters; what somebody wrote above a forwarded mail is no longer, and no part of it

_PREFIX = re.compile(
    r"^\s*(?:(?:re|fwd?|wg|aw|tr|rv|rif|antw|doorst|i|vs|sv)\s*(?:\[\d+\])?\s*:|\[(?:fwd?|ext(?:ern)?)[^\]]*\])\s*",
    re.I,
)
_IS_FORWARD = re.compile(r"^\s*(?:(?:fwd?|wg|tr|rv|doorst|i)\s*:|\[fwd?)", re.I)
_MARK = re.compile(
    r"^[\W_]*(?:(?:begin )?forwarded message|original message|(?:début du )?message (?:transféré|réexpédié|d[’']origine)|"
    r"(?:anfang der )?weitergeleitete[n]? (?:nachricht|e-?mail)|ursprüngliche nachricht|doorgestuurd bericht|"
    r"oorspronkelijk bericht|mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale))[\W_]*$",
    re.I,
)
_FIELDS = {
    "from": "from de von van da",
    "subject": "subject objet betreff onderwerp asunto oggetto",
    "date": "date sent envoyé datum gesendet verzonden fecha enviado data inviato",
    "": "to à an aan para a cc reply-to antwort",
}
_NAMES = {word: field for field, words in _FIELDS.items() for word in words.split()}
_FIELD = re.compile(r"^[\s*>]*([A-Za-zÀ-ÿ-]{1,12})\s?[*]?\s?:[*]?\s*(.*)$")
_SIGNATURE = re.compile(r"\n-- ?\n")
_FOOTER = re.compile(
    r"unsubscri|opt[- ]out|(?:view|read|open) (?:it |this |this email |the email |mail )?(?:in|on) (?:a |your )?(?:web )?browser|"
    r"view (?:this )?(?:email )?online|you(?:[’']re| are)? receiv\w+ this|manage (?:your )?(?:preferences|subscription)|"
    r"désinscri|désabonn|(?:voir|lire|ouvrir|afficher)\b.{0,40}\b(?:en ligne|navigateur)|vous recevez (?:ce|cet)|"
    r"abbestell|abmelden|im browser (?:ansehen|öffnen|lesen|anzeigen)|(?:online|browser)-?(?:version|ansicht)|sie erhalten diese|"
    r"uitschrijv|afmelden|cancelar (?:la |tu )?suscripción|darse de baja|annulla(?:re)? l[’']iscrizione|disiscri",
    re.I,
)
_LONGEST_FOOTER = 400
_SENDER = re.compile(r"^(.*?)\s*(?:<|\[mailto:|\(mailto:)\s*([^\s<>@]+@[^\s<>@\])]+)")
_DESK = re.compile(
    r"^(?:.*[-_.+])?(?:news(?:letters?)?|letters?|lettre|brief|kontakt|no-?reply|do-?not-?reply|info|mail(?:ing|er)?|briefing|alerts?|hello|contact|"
    r"redaktion|redaction|redactie|redazione|redaccion|editors?|service|abo|presse?|press|daily|weekly|updates?|team)(?:[-_.+].*)?$",
    re.I,
)
_WEBMAIL = re.compile(
    r"^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|proton(?:mail)?|pm|aol|orange|free|laposte|t-online|posteo)\.",
    re.I,
)
_AT_OUTLET = re.compile(
    r"^(?P<who>.+?)(?:\s+(?:at|from|via|of|chez|von|bei|de)\s+|\s*[,|–—]\s*|\s+-\s+|\s+\()(?P<outlet>[^)]+)\)?$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Cover:
    """What stands on a mail: its own headers, or those that a forwarded one brought along."""

    subject: str
    sender: str
    date: str
    bulk: bool = False


def read_mail(content: bytes, now: datetime) -> NewArticle:
    """Read a mail. `now` is aware UTC. Raises ParseError where there is no text in it."""
    message = read_message(content)
    cover, blocks = _whole(message)
    for _ in range(_MOST_FORWARDED):
        inner = next((found for part in parts(message) if (found := inner_message(part))), None)
        if inner is None or len(plain(blocks)) > _NOTE:
            break
        inner_cover, inner_blocks = _whole(inner)
        if len(plain(inner_blocks).split()) < _FEWEST_WORDS:
            break
        message, cover, blocks = inner, inner_cover, inner_blocks
    blocks = [block for block in blocks if not _is_footer(block)]
    text = plain(blocks)
    if not text.strip():
        raise ParseError("There is no text in the mail; what is attached to it is not read.")
    outlet, author = _who(cover)
    published = parse_date(cover.date, now)
    title = _without_prefix(cover.subject)
    number = header(message, "message-id")
    return NewArticle(
        title=title or first_sentence(text),
        title_basis=TitleBasis.FILE if title else TitleBasis.FIRST_SENTENCE,
        text=text,
        html=markup.write(blocks),
        outlet=outlet,
        author=author,
        published=published,
        published_raw=cover.date if published else None,
        published_basis=DateBasis.DATELINE if published else DateBasis.ARRIVED,
        language=detect(text),
        keys=(f"m:{number}",) if number else (),
    )


# --- cover and body -------------------------------------------------------------------------------------


def _whole(message: Message) -> tuple[_Cover, list[Block]]:
    bulk = any(header(message, name) for name in ("list-unsubscribe", "list-id", "precedence"))
    cover = _Cover(header(message, "subject"), header(message, "from"), header(message, "date"), bulk)
    blocks = _body(message)
    text = plain(blocks)
    found = _forwarded(text, said=_IS_FORWARD.match(cover.subject) is not None)
    if found is None:
        return cover, blocks
    inner, length = found
    rest = without_start(blocks, length)
    if not plain(rest).strip():
        return cover, blocks
    return _Cover(inner.subject or cover.subject, inner.sender, inner.date), rest


def _body(message: Message) -> list[Block]:
    """Read the HTML part, or the text part where that says much more."""
    readable = [part for part in parts(message) if part.get_content_type() in ("text/html", "text/plain")]
    html = next((part for part in readable if part.get_content_type() == "text/html"), None)
    text = next((part for part in readable if part.get_content_type() == "text/plain"), None)
    of_html = _of_html(html) if html is not None else []
    of_text = _of_text(text) if text is not None else []
    return of_html if len(plain(of_html)) * 2 > len(plain(of_text)) else of_text


def _of_html(part: Message) -> list[Block]:
    content = content_of(part)
    if content.count(b"<") > MOST_TAGS:
        raise ParseError("The mail is too large to be read.")
    blocks = markup.blocks_of(to_text(content, content_type(part)))
    # Tables lay a newsletter out; what stands in them are its paragraphs. Its pictures stay where they are.
    as_read = [
        Block("p", block.runs) if block.kind == "row" else block for block in blocks if block.kind != "image"
    ]
    return trim(as_read)


def _of_text(part: Message) -> list[Block]:
    text = with_line_feeds(to_text(content_of(part), content_type(part)))
    text = _SIGNATURE.split(text)[0]
    found = _cover_lines(text.split("\n"))
    if found is None:
        return _paragraphs(text)
    # The lines of a cover stay lines.
    lines, (start, end) = text.split("\n"), found
    cover = paragraph_of_lines(line.strip() for line in lines[start:end] if line.strip())
    return [
        *_paragraphs("\n".join(lines[:start])),
        *([cover] if cover else []),
        *_paragraphs("\n".join(lines[end:])),
    ]


def _paragraphs(text: str) -> list[Block]:
    return [block for part in paragraphs(text) if (block := paragraph(part))]


def _is_footer(block: Block) -> bool:
    return len(block.text) <= _LONGEST_FOOTER and _FOOTER.search(block.text) is not None


# --- what was forwarded ---------------------------------------------------------------------------------


def _forwarded(text: str, *, said: bool) -> tuple[_Cover, int] | None:
    """Find the cover of a forwarded mail, and how much of the text stands before what was forwarded."""
    lines = text.split("\n")
    found = _cover_lines(lines)
    if found is None:
        return None
    start, end = found
    above = [line for line in lines[:start] if line.strip()]
    if len("\n".join(above)) > _NOTE or not (
        said or (above and _MARK.match(above[-1])) or _MARK.match(lines[start])
    ):
        return None
    fields = _fields(lines[start:end])
    cover = _Cover(fields["subject"], fields["from"], fields.get("date", ""))
    before = len("\n".join(lines[:end]))
    return cover, before + len(text[before:]) - len(text[before:].lstrip("\n"))


def _cover_lines(lines: list[str]) -> tuple[int, int] | None:
    """Find the first lines that name sender and subject of a mail, with the line that announces them."""
    for start in range(min(len(lines), 60)):
        if _field(lines[start]) is None:
            continue
        end = start
        while (
            end < len(lines)
            and (not lines[end].strip() or _field(lines[end]) is not None)
            and end - start < 16
        ):
            end += 1
        while not lines[end - 1].strip():
            end -= 1
        if {"from", "subject"} <= _fields(lines[start:end]).keys():
            before = start - 1
            return (before if before >= 0 and _MARK.match(lines[before]) else start), end
    return None


def _fields(lines: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines:
        if (field := _field(line)) is not None:
            found.setdefault(*field)
    return found


def _field(line: str) -> tuple[str, str] | None:
    match = _FIELD.match(line[:500])
    name = _NAMES.get(match[1].lower()) if match else None
    return (name, match[2].strip(" *")) if match and name is not None else None


# --- who, and what --------------------------------------------------------------------------------------


def _without_prefix(subject: str) -> str:
    while (shorter := _PREFIX.sub("", subject, count=1)) != subject:
        subject = shorter
    return subject.strip()


def _who(cover: _Cover) -> tuple[str, str | None]:
    """Settle outlet and author: a newsletter's sender is its outlet, a person the author."""
    parted = _SENDER.search(cover.sender[:500])
    name, address = (parted[1], parted[2]) if parted else (cover.sender[:500], "")
    name = " ".join(name.strip(" \"'<>").split())[:200]
    if not address and re.fullmatch(r"[^\s@]+@[^\s@]+", name):
        name, address = "", name
    name = "" if "@" in name else name
    local, _, domain = address.rpartition("@")
    domain = re.sub(r"^(?:e?mail|e|newsletters?|news|info|mg|send)\.(?=[^.]+\.)", "", domain.lower())
    if named := _AT_OUTLET.match(name):
        author = settle_author([named["who"]], [named["outlet"]])
        if author and " " in author:
            return named["outlet"].strip(), author
    if cover.bulk or _DESK.match(local) or _is_house(name, domain):
        return name or domain, None
    author = settle_author([name], [domain]) if " " in name else None
    if author is None or not domain or _WEBMAIL.match(domain):
        return name or domain, author
    return domain, author


def _is_house(name: str, domain: str) -> bool:
    """Tell whether a sender is called as its domain is."""
    label = re.sub(r"[\W_]", "", domain.split(".", maxsplit=1)[0])
    return len(label) >= 4 and label in re.sub(r"[\W_]", "", fold(name))
