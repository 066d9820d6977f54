"""JSON: an array of the documents that `presswatch show --json` prints, UTF-8, an element at a time.

A lone half of a surrogate pair is no character and becomes U+FFFD, which keeps every span where it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import BinaryIO

from monitor.exports.facts import Heading
from monitor.model import ArticleDocument
from monitor.shapes import document

_SURROGATE = re.compile(r"[\ud800-\udfff]")


def write(documents: Iterable[ArticleDocument], heading: Heading, out: BinaryIO) -> None:
    """Write the documents as one array."""
    separator = b"[\n"
    for whole in documents:
        text = json.dumps(document(whole), ensure_ascii=False, allow_nan=False)
        out.write(separator + _SURROGATE.sub("\ufffd", text).encode())
        separator = b",\n"
    out.write(b"[]\n" if separator == b"[\n" else b"\n]\n")
