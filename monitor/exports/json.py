"""JSON: an array of the documents that `presswatch show --json` prints, UTF-8, an element at a time.

Each has `clipping` behind its other keys: null, or what the clipping has beside its article; and `licence`: null, or
what was left out because its outlet does not allow it to leave, so that its hashes are those of more than is there. `presswatch import` takes
the file back. A lone half of a surrogate pair is no character and becomes U+FFFD, which keeps every span where it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import BinaryIO

from monitor import shapes
from monitor.clipping import Clipbook, Clipping
from monitor.exports.facts import Heading

_SURROGATE = re.compile(r"[\ud800-\udfff]")


def write(
    clipbook: Clipbook, clippings: Callable[[], Iterable[Clipping]], heading: Heading, out: BinaryIO
) -> None:
    """Write the clippings as one array."""
    separator = b"[\n"
    for clipping in clippings():
        kept = None if clipping.id is None else shapes.clipping(clipping, clipbook)
        shape = {**shapes.document(clipping.document), "clipping": kept, "licence": clipping.licence or None}
        text = json.dumps(shape, ensure_ascii=False, allow_nan=False)
        out.write(separator + _SURROGATE.sub("\ufffd", text).encode())
        separator = b",\n"
    out.write(b"[]\n" if separator == b"[\n" else b"\n]\n")
