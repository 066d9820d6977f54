"""Files in the format of mails, whatever wrote them: their headers, their parts, and the page in a saved web page.

Nothing that is attached is read or opened. A file may claim anything: headers are cut, parts are counted, and what
is nested too deeply is an error with a sentence.
"""

from __future__ import annotations

import binascii
import email
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import MessageError
from email.header import decode_header
from email.message import Message

from monitor.errors import ParseError
from monitor.parsing.charsets import to_text

MOST_PARTS = 500
LONGEST_HEADER = 2_000  # characters that are read of one
_PAGES = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True)
class Page:
    """The page of a saved web page, as bytes. `address`: where it was saved from, or ""."""

    content: bytes
    content_type: str
    address: str


def read_message(content: bytes) -> Message:
    """Take a message apart. Raises ParseError where it is nested too deeply."""
    try:
        return email.message_from_bytes(content)
    except RecursionError as error:
        raise ParseError("The file is nested too deeply to be read.") from error


def header(message: Message, name: str) -> str:
    """Return a header in words, on one line; "" where there is none. Never raises."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
    # What is not ASCII came as bytes of some charset.
    text = to_text(str(raw)[:LONGEST_HEADER].encode("ascii", "surrogateescape"))
    try:
        pieces = [
            piece if isinstance(piece, str) else to_text(piece, f"text/plain; charset={charset or ''}")
            for piece, charset in decode_header(" ".join(text.split()))
        ]
    except (MessageError, binascii.Error, ValueError, LookupError):
        pieces = [text]
    return " ".join("".join(pieces).split())


def parts(message: Message) -> Iterator[Message]:
    """Give the parts of a message that hold something and are not attached, the outer and first ones first.

    A message that is a part of its own is given, but what is in it is not.
    """
    waiting, seen = [message], 0
    while waiting and seen < MOST_PARTS:
        part = waiting.pop()
        seen += 1
        if _is_attached(part):
            continue
        inner = part.get_payload()
        if isinstance(inner, list) and part.get_content_type() != "message/rfc822":
            waiting += reversed([each for each in inner[:MOST_PARTS] if isinstance(each, Message)])
        else:
            yield part


def inner_message(part: Message) -> Message | None:
    """Return the message that a part is, if it is one."""
    inner = part.get_payload()
    if part.get_content_type() == "message/rfc822" and isinstance(inner, list) and inner:
        return inner[0] if isinstance(inner[0], Message) else None
    return None


def content_of(part: Message) -> bytes:
    """Return the bytes of a part. Never raises."""
    try:
        decoded = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return decoded if isinstance(decoded, bytes) else b""


def content_type(part: Message) -> str:
    """Return how a part names its kind and charset."""
    return header(part, "content-type")


def root_page(content: bytes) -> Page:
    """Find the page in a saved web page (.mhtml). Raises ParseError where there is none."""
    message = read_message(content)
    pages = [part for part in parts(message) if part.get_content_type() in _PAGES]
    start = re.search(r"""start\s*=\s*["']?(<[^>"']*>)""", content_type(message))
    named = [part for part in pages if start and header(part, "content-id") == start[1]]
    for part in (*named, *pages):
        page = content_of(part)
        if page.strip():
            addresses = header(part, "content-location"), header(message, "snapshot-content-location")
            address = next((a for a in addresses if re.match(r"https?://", a)), "")
            return Page(page, content_type(part), address)
    raise ParseError("There is no page in the file.")


def _is_attached(part: Message) -> bool:
    disposition = header(part, "content-disposition").lower()
    # A forwarded mail is attached as well, and it is what is meant.
    return disposition.startswith("attachment") and part.get_content_type() != "message/rfc822"
