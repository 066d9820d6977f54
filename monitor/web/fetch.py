"""One fetch: an address in, an answer or a sentence out, whatever the server does.

The deadline is wall-clock time over all redirects; waiting for a turn at a host does not count. A status that is not
200 is an answer, not an error. There are no cookies, no referrer, and no password leaves for another host.
"""

from __future__ import annotations

import asyncio
import base64
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from monitor import __version__
from monitor.errors import (
    AddressRefusedError,
    DeadlineError,
    FetchError,
    HostPausedError,
    PresswatchError,
    RobotsError,
)
from monitor.settings import Limits
from monitor.web.addresses import LocalPermission, check_address, host_key, shown
from monitor.web.manners import Manners, Robots, retry_after, robots_text
from monitor.web.proxies import Proxies

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

    import httpx2

    from monitor.web.transport import Reach, Resolver

PROJECT = "https://presswatch.example/"
USER_AGENT = f"Presswatch/{__version__} (+{PROJECT})"
ROBOT = "Presswatch"
FEED_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.4, */*;q=0.3"
)
PAGE_ACCEPT = "text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.5"

_TOGETHER = 48  # answers under way at once, over all hosts
_ROBOTS_BYTES = 512 * 1024
_REDIRECTS = {301, 302, 303, 307, 308}
_ASKED_AT_MOST = 3  # times, as two connections that were used before may both be closed just now
_PERMANENT = {301, 308}
_VALIDATORS = {b"etag", b"last-modified"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered. `headers` have lower-case names; repeated ones are joined by commas.

    `permanent` are the addresses of leading 301 and 308 redirects: the last one is where the feed says it moved to.
    `cut`: the connection ended early; such an answer carries no ETag and no Last-Modified, so nobody remembers it.
    """

    url: str
    asked: str
    status: int
    headers: Mapping[str, str]
    content: bytes
    permanent: tuple[str, ...] = ()
    redirects: int = 0
    cut: bool = False
    seconds: float = 0.0

    @property
    def content_type(self) -> str | None:
        return self.headers.get("content-type")


def _now() -> datetime:
    return datetime.now(UTC)


class Web:
    """The only way to the network; an asynchronous context manager."""

    def __init__(
        self,
        limits: Limits,
        *,
        user_agent: str = USER_AGENT,
        proxy: str | None = None,
        clock: Callable[[], datetime] = _now,
        resolver: Resolver | None = None,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._limits = limits
        self._user_agent = user_agent
        self._proxies = Proxies(proxy)
        self._clock = clock
        self._resolver = resolver
        self._context = context
        self._manners = Manners(limits.host_connections, limits.host_gap, clock)
        self._together = asyncio.Semaphore(_TOGETHER)
        self._reach: Reach | None = None
        self._transports: dict[LocalPermission | str | None, httpx2.AsyncHTTPTransport] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for transport in self._transports.values():
            await transport.aclose()
        self._transports.clear()

    @property
    def proxy(self) -> str | None:
        """Give the proxy of the settings; None: that of the environment, where there is one."""
        return self._proxies.chosen

    @proxy.setter
    def proxy(self, address: str | None) -> None:
        if address != self._proxies.chosen:
            self._proxies = Proxies(address)

    # --- what the stages ask ----------------------------------------------------------------------------

    async def fetch(
        self,
        url: str,
        *,
        cap: int,
        headers: Mapping[str, str] | None = None,
        local: LocalPermission | None = None,
    ) -> Answer:
        """Fetch an address, at most `cap` decoded bytes of it.

        Raises OfflineError, AddressRefusedError, DeadlineError, TooLargeError, HostPausedError or FetchError.
        """
        return await self._follow(
            url, cap=cap, headers={"accept": FEED_ACCEPT} | dict(headers or {}), local=local
        )

    async def page(
        self,
        url: str,
        *,
        cap: int | None = None,
        headers: Mapping[str, str] | None = None,
        local: LocalPermission | None = None,
    ) -> Answer:
        """Fetch an article's page politely: robots.txt is asked, and the gap kept, of every host on the way to it.

        Raises RobotsError where the host does not want it, and what `fetch` raises. A page that came only in part is
        an error: it would be kept as if it were whole.
        """

        async def turn(address: httpx2.URL) -> float:
            began = time.monotonic()
            if not await self.allowed_by_robots(str(address), local=local):
                raise RobotsError(f"{address.host} asks programs not to fetch this page (robots.txt).")
            spent = time.monotonic() - began
            self._refuse_paused(host_key(address))
            await self._manners.page_turn(host_key(address))
            return spent

        answer = await self._follow(
            url,
            cap=self._limits.page_bytes if cap is None else cap,
            headers={"accept": PAGE_ACCEPT} | dict(headers or {}),
            local=local,
            turn=turn,
        )
        if answer.cut:
            raise FetchError(f"{check_address(url).host} ended the connection before the page was whole.")
        return answer

    async def allowed_by_robots(self, url: str, *, local: LocalPermission | None = None) -> bool:
        """Say whether the host's robots.txt lets the page be fetched.

        A robots.txt that does not exist allows everything. One that cannot be had means: later. Raises FetchError.
        """
        address = check_address(url)
        key = host_key(address)
        host = self._manners.host(key)
        async with host.robots_lock:
            if host.robots is None or not host.robots.fresh(self._clock()):
                host.robots = Robots.of(await self._robots_text(address, local), self._clock())
                host.crawl_delay = host.robots.crawl_delay(ROBOT)
        if host.robots.rules is None:
            raise FetchError(f"{address.host} does not give its robots.txt, so its pages wait.")
        return host.robots.allows(str(address), ROBOT)

    def page_wait(self, url: str) -> float:
        """Say how many seconds the next page of the address's host would wait for its turn."""
        return self._manners.page_wait(host_key(check_address(url)))

    def pause(self, url: str, until: datetime) -> None:
        """Keep the address's host from being asked until a time, at most 24 h ahead."""
        self._manners.pause(host_key(check_address(url)), until)

    def paused_until(self, url: str) -> datetime | None:
        """Say until when the address's host wants not to be asked; None where it may be asked."""
        return self._manners.paused_until(host_key(check_address(url)))

    def pauses(self) -> dict[str, datetime]:
        """Give the pauses that stand, by host (scheme, name and port)."""
        return self._manners.pauses()

    # --- how it is done ---------------------------------------------------------------------------------

    async def _robots_text(self, address: httpx2.URL, local: LocalPermission | None) -> str | None:
        robots = str(address.copy_with(raw_path=b"/robots.txt", userinfo=b""))
        try:
            answer = await self._follow(
                robots,
                cap=_ROBOTS_BYTES,
                headers={"accept": "text/plain, */*;q=0.5"},
                local=local,
                whole=False,
            )
        except AddressRefusedError:
            return ""
        except HostPausedError:
            raise
        except FetchError:
            return None
        if 200 <= answer.status < 300:
            return robots_text(answer.content)
        if answer.status in (429, 503):
            self._refuse_paused(host_key(answer.url))
        return "" if 400 <= answer.status < 500 and answer.status != 429 else None

    def _refuse_paused(self, key: str) -> None:
        until = self._manners.paused_until(key)
        if until is not None:
            host = key.split("://", 1)[1].rsplit(":", 1)[0]
            raise HostPausedError(f"{host} asks to be left alone until {until:%H:%M} UTC.", until=until)

    async def _follow(
        self,
        url: str,
        *,
        cap: int,
        headers: Mapping[str, str],
        local: LocalPermission | None,
        turn: Callable[[httpx2.URL], Awaitable[float]] | None = None,
        whole: bool = True,
    ) -> Answer:
        """Go from redirect to redirect inside one deadline, each in its turn.

        `whole`: an answer past the cap is refused, else it ends there.
        """
        address = check_address(url)
        secret, address = _authorization(address)
        owner = host_key(address)
        asked = str(address)
        left = self._limits.fetch_deadline
        permanent: list[str] = []
        all_permanent = True
        for hop in range(self._limits.redirects + 1):
            key = host_key(address)
            extra = {"authorization": secret} if secret and key == owner else {}
            if turn is not None:
                spent = await turn(address)
                left -= spent if hop else 0  # the first host has answered for its own time
            if left <= 0:
                raise self._too_late(address)
            async with self._manners.connection(key), self._together:
                self._refuse_paused(key)
                started = time.monotonic()
                try:
                    async with asyncio.timeout(left):
                        answer = await self._ask(address, cap, {**headers, **extra}, local, whole)
                except TimeoutError as error:
                    raise self._too_late(address) from error
                left -= time.monotonic() - started
            if answer.status in (429, 503):
                now = self._clock()
                self._manners.pause(key, now + retry_after(answer.headers.get("retry-after"), now))
            target = answer.headers.get("location")
            if answer.status not in _REDIRECTS or not target:
                spent = self._limits.fetch_deadline - left
                return replace(answer, asked=asked, permanent=tuple(permanent), redirects=hop, seconds=spent)
            address = _next_address(address, target)
            all_permanent = all_permanent and answer.status in _PERMANENT
            if all_permanent:
                permanent.append(str(address))
        raise FetchError(f"{check_address(url).host} redirects more than {self._limits.redirects} times.")

    def _too_late(self, address: httpx2.URL) -> DeadlineError:
        return DeadlineError(
            f"{address.host} took longer than {self._limits.fetch_deadline:g} s and was given up."
        )

    async def _ask(
        self,
        address: httpx2.URL,
        cap: int,
        headers: Mapping[str, str],
        local: LocalPermission | None,
        whole: bool,
    ) -> Answer:
        """Ask once, without following. Raises FetchError; the caller holds the deadline."""
        import httpx2

        from monitor.web import body

        sent = {
            "host": address.netloc.decode("ascii"),
            "user-agent": self._user_agent,
            "accept-encoding": "gzip, deflate, br, zstd",
            **{name.lower(): value for name, value in headers.items()},
        }
        host = address.host
        try:
            encoded = [(name.encode("ascii"), value.encode("latin-1")) for name, value in sent.items()]
            response = await _response(self._transport(address, local), address, encoded)
        except PresswatchError:
            raise
        except (httpx2.TransportError, httpx2.InvalidURL, OSError, UnicodeError) as error:
            proxy = self._proxy_of(address, local)
            raise body.failure(host, error, None if proxy is None else shown(proxy)) from error
        try:
            body.check_headers(response, host)
            raw, broken = await body.receive(response, cap, host, whole)
        finally:
            await response.aclose()
        content, short = body.decode(response, raw, cap, host, whole)
        said = dict(response.headers.items())
        # Servers compare these byte by byte with what they sent: in Latin-1 every byte is a character, there and back.
        said |= {
            name.decode("latin-1").lower(): value.decode("latin-1")
            for name, value in response.headers.raw
            if name.lower() in _VALIDATORS
        }
        if "location" in said:
            said["location"] = response.headers.get_list("location")[0]
        if cut := broken or short:
            said.pop("etag", None)
            said.pop("last-modified", None)
        url = str(address)
        return Answer(url=url, asked=url, status=response.status_code, headers=said, content=content, cut=cut)

    def _transport(self, address: httpx2.URL, local: LocalPermission | None) -> httpx2.AsyncHTTPTransport:
        """Give the connections that this address may use. Those of different permissions are never shared."""
        import httpx2

        from monitor.web import transport

        permission = local if local is not None and local.admits(address.host) else None
        proxy = self._proxy_of(address, permission)
        key = proxy if proxy is not None else permission
        known = self._transports.get(key)
        if known is None:
            if self._context is None:
                self._context = httpx2.create_ssl_context()
            if self._reach is None:
                self._reach = transport.Reach()
            if proxy is not None:
                known = transport.proxied_transport(self._context, proxy)
            else:
                resolver = self._resolver or transport.resolve
                known = transport.CheckedTransport(self._context, permission, resolver, self._reach)
            self._transports[key] = known
        return known

    def _proxy_of(self, address: httpx2.URL, local: LocalPermission | None) -> str | None:
        """Find the proxy for an address; what is admitted in the own network is asked without one."""
        return None if local is not None and local.admits(address.host) else self._proxies.of(address)


def _authorization(address: httpx2.URL) -> tuple[str | None, httpx2.URL]:
    """Take name and password out of an address, as the header that carries them."""
    if not address.userinfo:
        return None, address
    pair = f"{address.username}:{address.password}".encode()
    return f"Basic {base64.b64encode(pair).decode('ascii')}", address.copy_with(userinfo=b"")


def _next_address(address: httpx2.URL, target: str) -> httpx2.URL:
    """Read where a redirect leads. Raises AddressRefusedError, also where https would fall to http."""
    import httpx2

    try:
        joined = str(address.join(target.strip()))
    except (httpx2.InvalidURL, ValueError, UnicodeError) as error:
        raise AddressRefusedError(f"{address.host} redirects to an address that cannot be read.") from error
    following = check_address(joined).copy_with(userinfo=b"")
    if address.scheme == "https" and following.scheme == "http":
        raise AddressRefusedError(
            f"{address.host} redirects from https to http ({shown(str(following))}), which is not followed."
        )
    return following


async def _response(
    transport: httpx2.AsyncHTTPTransport, address: httpx2.URL, headers: list[tuple[bytes, bytes]]
) -> httpx2.Response:
    """Ask, and anew where the server was just closing the connection of an earlier answer (RFC 9112, section 9.3.1)."""
    import httpx2

    asked = 0
    while True:
        asked += 1
        connected = False

        async def note(event: str, _: object) -> None:
            nonlocal connected
            connected = connected or ".connect" in event

        request = httpx2.Request("GET", address, headers=headers, extensions={"trace": note})
        try:
            return await transport.handle_async_request(request)
        except (httpx2.ReadError, httpx2.WriteError, httpx2.RemoteProtocolError):
            if connected or asked == _ASKED_AT_MOST:  # a new connection that breaks off is a fault
                raise
