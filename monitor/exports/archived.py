"""What an evidence file asks of the archive beside its clippings. Whoever exports gives it; this room reads no archive."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.clipping import Clipping
from monitor.sealing import Seal, seal
from monitor.shapes import stamp


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was received: its bytes, and what the server said with them.

    Where the status is 0, no server said anything: it is a file that somebody brought, and `url` its name.
    """

    url: str
    received: datetime
    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def is_file(self) -> bool:
        """Say whether it is a file that somebody brought."""
        return self.status == 0


@dataclass(frozen=True, slots=True)
class Archived:
    """`page`: the page that a clipping was made from, None where it is not kept; `seal`: enters a manifest into the chain,
    and the hashes of the clippings that it was set upon."""

    page: Callable[[Clipping], Page | None]
    seal: Callable[[str, datetime, Sequence[str]], Seal]


def nothing() -> Archived:
    """Return what there is where there is no archive: no page, and a seal that stands alone."""
    return Archived(lambda _: None, lambda manifest, now, _: seal(0, stamp(now) or "", manifest))
