"""HTML: one page that needs nothing but itself, for the screen, for print and for mail. Its template is in the resources.

Every text is escaped by the template engine; addresses become links only where they are plain http or https.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from monitor.exports.facts import Facts, Heading, facts, one_line, summary
from monitor.model import ArticleDocument
from monitor.settings import resources


def write(documents: Iterable[ArticleDocument], heading: Heading, out: BinaryIO) -> None:
    """Write the documents as one page. Articles wait in a temporary file, so memory holds the contents alone."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    templates = Environment(
        loader=FileSystemLoader(resources() / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    article = templates.get_template("article.html")
    contents: list[dict[str, Any]] = []
    with tempfile.TemporaryFile() as waiting:
        for number, (said, colours) in enumerate(_facts(documents, heading)):
            waiting.write(article.render(number=number, said=said, colours=colours).encode())
            contents.append({"title": said.title, "outlet": said.outlet, "published": said.published})
        waiting.seek(0)
        title = one_line(heading.title) or "Clippings"
        outlets = len({entry["outlet"] for entry in contents if entry["outlet"]})
        about = summary(len(contents), outlets, heading)
        page = templates.get_template("clippings.html").render(title=title, summary=about, contents=contents)
        before, after = page.split(_PLACE)
        out.write(before.encode())
        shutil.copyfileobj(waiting, out)
        out.write(after.encode())


# where the template leaves room for the articles; escaping keeps every text from containing it
_PLACE = "<!-- articles -->"


def _facts(documents: Iterable[ArticleDocument], heading: Heading) -> Iterator[tuple[Facts, list[int]]]:
    for whole in documents:
        said = facts(whole, heading.zone)
        known = whole.article.topic_colours
        yield said, [known[i] if i < len(known) else i for i in range(len(said.topics))]
