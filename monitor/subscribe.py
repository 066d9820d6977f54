"""Subscribing: from what somebody typed or pasted to a feed in the archive.

An address that is a feed is added; a page that names one feed adds that; a page that names several adds none and
lists them; an address that cannot be reached is added, for it may come back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from monitor.errors import AddressRefusedError, FetchError, ParseError
from monitor.model import Feed
from monitor.store import Archive, feeds, subscriptions
from monitor.web import Answer, LocalPermission, check_address

if TYPE_CHECKING:
    from monitor.model import ParsedFeed
    from monitor.stages.stage import Tools


_PARTS = re.compile(r"([^:]+:/*)((?:[^/?#]*@)?)([^/?#]*)([^#]*).*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Subscribed:
    """What came of one address. `feed` None: several feeds or none were found, and none was added."""

    feed: Feed | None
    found: tuple[str, ...] = ()
    remark: str | None = None


def tidy_address(typed: str) -> str:
    """Make an address of what was typed: a missing scheme becomes https, `feed:` is read away.

    Raises AddressRefusedError for anything that is not http or https.
    """
    text = typed.strip()
    text = re.sub(r"^feed:(//)?(?=https?:)", "", text, flags=re.IGNORECASE)
    text = re.sub(r"^feed://", "https://", text, flags=re.IGNORECASE)
    if not re.match(r"^[a-z][a-z0-9+.-]*:(?!\d)", text, flags=re.IGNORECASE):
        text = f"https://{text}"
    check_address(text)
    # two spellings of one address would be two feeds
    return _PARTS.sub(
        lambda part: f"{part[1].lower()}{part[2]}{part[3].lower()}{part[4] or '/'}", text, count=1
    )


class Subscriber:
    """Adds feeds to one archive."""

    def __init__(self, archive: Archive, tools: Tools) -> None:
        self._archive = archive
        self._tools = tools

    async def add(self, typed: str, *, folder: str, allow_local: bool, now: datetime) -> Subscribed:
        """Subscribe to an address of a feed or a site. Raises AddressRefusedError where it is no web address."""
        url = tidy_address(typed)
        local = LocalPermission(check_address(url).host) if allow_local else None

        def keep(address: str, parsed: ParsedFeed | None, remark: str | None = None) -> Subscribed:
            title = parsed.title if parsed else None
            with subscriptions.subscribing(self._archive, now):
                feed = feeds.add(
                    self._archive, address, title=title, folder=folder, allow_local=allow_local, now=now
                )
            return Subscribed(feed, (feed.url,), remark)  # which shows no password

        try:
            answer = await self._tools.web.fetch(url, cap=self._tools.limits.feed_bytes, local=local)
        except AddressRefusedError as error:
            return keep(url, None, f"added, but it will not be polled: {error.sentence}")
        except FetchError as error:
            return keep(url, None, f"added, but it cannot be reached now: {error.sentence}")
        if answer.status >= 400:
            return keep(url, None, f"added, but the server answers {answer.status} now.")
        try:
            return keep(url, await self._parse(answer))
        except ParseError as error:
            found = await self._discover(answer, local)
            if not found:
                return Subscribed(None, (), f"there is no feed at this address: {error.sentence}")
        if len(found) == 1:
            (address, parsed), *_ = found.items()
            return keep(address, parsed)
        return Subscribed(None, tuple(found), "this site has several feeds; add the ones that you want.")

    async def _parse(self, answer: Answer) -> ParsedFeed:
        parsed: ParsedFeed = await self._tools.pool.run(
            "feed",
            content=answer.content,
            url=answer.url,
            content_type=answer.content_type,
            now=self._tools.now(),
        )
        return parsed

    async def _discover(self, answer: Answer, local: LocalPermission | None) -> dict[str, ParsedFeed | None]:
        """Find the feeds that a page names; where it names none, those in the usual places."""
        from monitor.discover import candidates

        named: list[str] = await self._tools.pool.run("discover", html=answer.content, url=answer.url)
        if len(named) > 1:
            return dict.fromkeys(named)
        for only in named:
            try:
                return {only: await self._try(only, local)}
            except FetchError:
                return {only: None}  # the publisher names it, so it may come back
            except ParseError:
                continue  # a link that only looked like one of a feed
        for guess in candidates(answer.url):
            try:
                if (parsed := await self._try(guess, local)) is not None:
                    return {guess: parsed}
            except (FetchError, ParseError):
                continue
        return {}

    async def _try(self, url: str, local: LocalPermission | None) -> ParsedFeed | None:
        """Read the feed at an address; None where the server has none to give."""
        answer = await self._tools.web.fetch(url, cap=self._tools.limits.feed_bytes, local=local)
        return await self._parse(answer) if answer.status == 200 else None
