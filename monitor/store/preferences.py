"""What the reader chose for the polling of this archive: how often, and by way of which proxy.

It stands in the archive, so that every engine heeds it, whoever started it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from monitor.errors import SettingsError
from monitor.settings import Limits
from monitor.store import meta
from monitor.store.archive import Archive

_INTERVAL, _PROXY = "polling.interval", "polling.proxy"


@dataclass(frozen=True, slots=True)
class Preferences:
    """`interval`: seconds between two polls of a feed without a rhythm of its own. None: as Presswatch chooses."""

    interval: float | None = None
    proxy: str | None = None


def get(archive: Archive) -> Preferences:
    """Return what was chosen."""
    return Preferences(meta.get(archive, _INTERVAL), meta.get(archive, _PROXY))


def keep(archive: Archive, chosen: Preferences, limits: Limits = Limits()) -> Preferences:  # noqa: B008 (frozen)
    """Keep what was chosen, from the next poll on, and return it tidied. Raises SettingsError."""
    interval = chosen.interval
    if interval is not None and not limits.min_interval <= interval <= limits.max_interval:
        raise SettingsError(
            f"Feeds are polled between every {limits.min_interval / 60:g} minutes"
            f" and every {limits.max_interval / 3600:g} hours."
        )
    tidy = Preferences(interval, _proxy(chosen.proxy))
    with archive.transaction():
        meta.set(archive, _INTERVAL, tidy.interval)
        meta.set(archive, _PROXY, tidy.proxy)
    return tidy


def heeded(archive: Archive, limits: Limits) -> Limits:
    """Return the limits with the interval that was chosen; the environment's bounds stand."""
    interval = get(archive).interval
    if interval is None:
        return limits
    return replace(limits, default_interval=max(limits.min_interval, min(interval, limits.max_interval)))


def _proxy(typed: str | None) -> str | None:
    """Tidy the address of a proxy. Raises SettingsError."""
    text = (typed or "").strip()
    if not text:
        return None
    address = text if "://" in text else f"http://{text}"
    try:
        parts = urlsplit(address)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        sound = False
    if not sound or any(sign.isspace() for sign in text) or parts.path.strip("/") or parts.query:
        raise SettingsError(
            f"“{text}” is no address of a proxy. One looks like http://proxy.example.org:3128."
        )
    if parts.username is not None:
        raise SettingsError(
            "A proxy with a password is not kept in the archive. Leave this empty, and name it in the environment"
            " variable HTTPS_PROXY."
        )
    return f"{parts.scheme}://{parts.netloc}"
