"""HTML: one page that needs nothing but itself, for the screen, for print and for mail. Its template is in the resources.

Every text is escaped by the template engine; addresses become links only where they are plain http or https.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING, BinaryIO

from monitor.clipping import Clipbook, Clipping, Template
from monitor.exports import proof
from monitor.exports.comparing import CLOSING
from monitor.exports.facts import Facts, Heading, excerpt, facts, paragraphs
from monitor.exports.overview import Gathering
from monitor.settings import resources

if TYPE_CHECKING:
    from jinja2 import Environment

KICKERS = {
    Template.BRIEFING: "Daily briefing",
    Template.CLIP_BOOK: "Clip book",
    Template.EVIDENCE: "Evidence file",
    Template.ERRATUM: "Erratum sheet",
}
# where the template leaves room for the articles; escaping keeps every text from containing it
_PLACE = "<!-- articles -->"


def write(
    clipbook: Clipbook, clippings: Callable[[], Iterable[Clipping]], heading: Heading, out: BinaryIO
) -> None:
    """Write the clippings as one page. They wait in a temporary file, so memory holds the contents alone."""
    templates = environment()
    gathering = Gathering(heading)
    with tempfile.TemporaryFile() as waiting:
        for number, clipping in enumerate(clippings(), 1):
            said = facts(clipping, clipbook, number, heading.zone)
            begins = gathering.add(clipping, said)
            waiting.write(_rendered(templates, clipbook, clipping, said, heading, begins=begins))
        waiting.seek(0)
        before, after = _around(templates, clipbook, heading, gathering)
        out.write(before)
        shutil.copyfileobj(waiting, out)
        out.write(after)


def single(
    templates: Environment, clipbook: Clipbook, clipping: Clipping, said: Facts, heading: Heading
) -> bytes:
    """Return a page of one clipping."""
    gathering = Gathering(heading)
    begins = gathering.add(clipping, said)
    shown = _rendered(templates, clipbook, clipping, said, heading, begins=begins)
    before, after = _around(templates, clipbook, heading, gathering)
    return before + shown + after


def _around(
    templates: Environment, clipbook: Clipbook, heading: Heading, gathering: Gathering
) -> tuple[bytes, bytes]:
    """Return what stands before the clippings, and what behind them."""
    page = templates.get_template("clippings.html").render(
        title=heading.line,
        kicker=KICKERS[clipbook.template],
        template=clipbook.template.value,
        lead=paragraphs(clipbook.lead),
        overview=gathering.done(),
        paper=heading.paper.value,
        closing=CLOSING,
        made=heading.made,
        sealed=heading.sealed,
    )
    before, after = page.split(_PLACE)
    return before.lstrip().encode(), after.encode()


@cache
def environment() -> Environment:
    """Return the template engine, which escapes every text; its templates are read once."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(resources() / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _rendered(
    templates: Environment,
    clipbook: Clipbook,
    clipping: Clipping,
    said: Facts,
    heading: Heading,
    *,
    begins: bool,
) -> bytes:
    level = "h3" if clipbook.sections else "h2"
    if clipbook.template is Template.BRIEFING:
        digest = templates.get_template("digest.html")
        return digest.render(said=said, begins=begins, level=level, excerpt=excerpt(said)).encode()
    if clipbook.template is Template.ERRATUM:
        erratum = templates.get_template("erratum.html")
        return erratum.render(said=said, begins=begins, level=level).encode()
    known = proof.rows(clipping, said, heading.zone) if clipbook.template is Template.EVIDENCE else []
    article = templates.get_template("article.html")
    return article.render(said=said, begins=begins, level=level, proof=known).encode()
