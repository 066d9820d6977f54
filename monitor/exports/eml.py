"""EML: a message to address and send, the same in plain text and in HTML that mail programs show alike.

Nothing in it is fetched: no picture, no script, no style from elsewhere. It has no sender and no addressee yet, and says
so (X-Unsent), so that mail programs open it for writing. Both halves wait on the disk, and are encoded a piece at a time.
"""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Callable, Iterable, Iterator
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import IO, TYPE_CHECKING, BinaryIO

from monitor.clipping import Clipbook, Clipping, Template
from monitor.exports import proof
from monitor.exports.comparing import CLOSING
from monitor.exports.facts import Heading, facts, in_zone, paragraphs, rows, texts
from monitor.exports.html import KICKERS, environment
from monitor.exports.overview import Gathering
from monitor.exports.txt import clipping_lines, end_lines, front_lines

if TYPE_CHECKING:
    from jinja2 import Environment

# underscore and equals sign: no line of base64 begins so
_BOUNDARY = "=_presswatch_alternative"
_LINE = 57  # bytes that make a line of base64
_PLACE = "<!-- articles -->"


def write(
    clipbook: Clipbook, clippings: Callable[[], Iterable[Clipping]], heading: Heading, out: BinaryIO
) -> None:
    """Write the message: plain text first, then HTML, as RFC 2046 wants it."""
    templates = environment()
    gathering = Gathering(heading)
    with tempfile.TemporaryFile() as plain, tempfile.TemporaryFile() as marked:
        for number, clipping in enumerate(clippings(), 1):
            said = facts(clipping, clipbook, number, heading.zone)
            begins = gathering.add(clipping, said)
            _add(plain, clipping_lines(clipbook, clipping, said, heading, begins=begins))
            known = rows(said)
            if clipbook.template is Template.EVIDENCE:
                known += proof.rows(clipping, said, heading.zone)
            shown = templates.get_template("mail.html").render(
                said=said, begins=begins, rows=known, texts=texts(said, clipbook)
            )
            _add(marked, shown.split("\n"))
        overview = gathering.done()
        out.write(_head(heading))
        with tempfile.TemporaryFile() as front:
            _add(front, front_lines(clipbook, heading, overview))
            _add(plain, end_lines(overview))
            _part(out, "text/plain", front, plain)
        page = _front(templates, clipbook, heading, gathering)
        with tempfile.TemporaryFile() as before, tempfile.TemporaryFile() as after:
            for half, text in zip((before, after), page.split(_PLACE), strict=True):
                _add(half, text.strip().split("\n"))
            _part(out, "text/html", before, marked, after)
        out.write(f"--{_BOUNDARY}--\r\n".encode())


def _front(templates: Environment, clipbook: Clipbook, heading: Heading, gathering: Gathering) -> str:
    return templates.get_template("mail_front.html").render(
        title=heading.line,
        kicker=KICKERS[clipbook.template],
        lead=paragraphs(clipbook.lead),
        overview=gathering.done(),
        closing=CLOSING,
        made=heading.made,
        sealed=heading.sealed,
    )


def _head(heading: Heading) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["Subject"] = heading.line[:240]
    message["Date"] = format_datetime(in_zone(heading.now, heading.zone).replace(microsecond=0))
    message["X-Unsent"] = "1"
    message["MIME-Version"] = "1.0"
    message["Content-Type"] = f'multipart/alternative; boundary="{_BOUNDARY}"'
    return message.as_bytes().partition(b"\r\n\r\n")[0] + b"\r\n\r\n"


def _add(waiting: IO[bytes], lines: Iterable[str]) -> None:
    for line in lines:
        waiting.write(line.rstrip("\r\n").encode() + b"\r\n")


def _part(out: BinaryIO, kind: str, *sources: IO[bytes]) -> None:
    head = (
        f"--{_BOUNDARY}\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    )
    out.write(head.encode())
    left = b""
    for piece in _pieces(sources):
        left += piece
        whole = len(left) - len(left) % _LINE
        out.write(_encoded(left[:whole]))
        left = left[whole:]
    out.write(_encoded(left))


def _pieces(sources: Iterable[IO[bytes]]) -> Iterator[bytes]:
    for source in sources:
        source.seek(0)
        while piece := source.read(_LINE * 1024):
            yield piece


def _encoded(content: bytes) -> bytes:
    return base64.encodebytes(content).replace(b"\n", b"\r\n")
