"""The way to the network: resolves a name, checks every address that it has, and connects to a checked one.

httpx2 gets its connections from here, so neither a redirect, a spelling nor a second answer of a name server gets
round the check. The certificate is still judged by the name. Nothing here knows of feeds, pages or manners.
"""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import socket
import threading
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING

import httpcore2
import httpx2
from httpcore2._utils import is_socket_readable

from monitor.errors import AddressRefusedError, FetchError, OfflineError
from monitor.web.addresses import IpAddress, LocalPermission, is_public, shown

if TYPE_CHECKING:
    import ssl

Resolver = Callable[[str, int], Awaitable[list[str]]]

_ANSWER_BYTES = 48 * 1024 * 1024  # of the wire: the largest feed, and what the smallest chunks add to it
_NEXT_ADDRESS_AFTER = 4.0  # seconds for one address where a name has several
_NO_ROUTE = {errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EHOSTDOWN}
# Names that never resolve by definition say nothing about the network.
_NEVER = (".invalid", ".test", ".example", ".localhost", ".local", ".onion", ".internal")


class Reach:
    """What the last look-ups and connections say about the network as a whole."""

    def __init__(self) -> None:
        self._silent: set[str] = set()
        self._unknown: set[str] = set()

    def works(self) -> None:
        self._silent.clear()
        self._unknown.clear()

    def name_failed(self, host: str, code: int | None) -> bool:
        """Note that a name did not resolve; say whether this looks like having no network at all."""
        if host.endswith(_NEVER) or "." not in host:
            return False
        if code == socket.EAI_AGAIN:
            self._silent.add(host)
        else:
            self._unknown.add(host)
        if not has_route():
            return True
        return len(self._silent) >= 2 or len(self._silent | self._unknown) >= 5


def has_route() -> bool:
    """Say whether the system knows any way out. Sends nothing: connecting a datagram socket only asks the routing table."""
    for family, address in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((address, 9))
                return True
        except OSError:
            continue
    return False


async def resolve(host: str, port: int) -> list[str]:
    """Ask the system for the addresses of a name, in its order. Raises OSError.

    Each look-up has a thread of its own that nobody waits for at the end: names whose server is silent would
    otherwise fill a common pool and hold up all others, and the end of the program with them.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[str]] = loop.create_future()

    def settle(addresses: list[str] | None, error: OSError | None) -> None:
        if answer.done():
            return
        if addresses is None:
            answer.set_exception(error or OSError("no answer"))
        else:
            answer.set_result(addresses)

    def look_up() -> None:
        addresses: list[str] | None = None
        error: OSError | None = None
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            addresses = list(dict.fromkeys(str(address[0]) for *_, address in found))
        except OSError as failed:
            error = failed
        except UnicodeError as failed:
            error = OSError(str(failed))
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, addresses, error)

    threading.Thread(target=look_up, name="look-up", daemon=True).start()
    return await answer


class CountedStream(httpcore2.AsyncNetworkStream):
    """A connection that ends where one answer is past all measure, in whatever part of it: interim answers, chunks."""

    def __init__(self, stream: httpcore2.AsyncNetworkStream) -> None:
        self._stream = stream
        self._left = _ANSWER_BYTES
        self._socket = stream.get_extra_info("socket")

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        found = await self._stream.read(max_bytes, timeout)
        self._left -= len(found)
        if self._left < 0:
            raise httpcore2.RemoteProtocolError("an answer without end")
        return found

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        self._left = _ANSWER_BYTES
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore2.AsyncNetworkStream:
        return CountedStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> object:
        if (
            info == "is_readable"
        ):  # asked of every idle connection at each request: the long way costs more than the request
            return is_socket_readable(self._socket)
        return self._stream.get_extra_info(info)


class CheckedBackend(httpcore2.AsyncNetworkBackend):
    """Connects to public addresses only, and to whatever the permission admits."""

    def __init__(self, permission: LocalPermission | None, resolver: Resolver, reach: Reach) -> None:
        self._permission = permission
        self._resolver = resolver
        self._reach = reach
        self._network = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Connect to the first checked address that answers (the signature is httpcore's). Raises FetchError."""
        addresses = await self._checked(host, port)
        failure: Exception | None = None
        for place, address in enumerate(addresses):
            last = place == len(addresses) - 1
            try:
                stream = await self._network.connect_tcp(
                    str(address), port, None if last else _NEXT_ADDRESS_AFTER, local_address, socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
            else:
                if not self._admits(host):
                    self._reach.works()
                return CountedStream(stream)
        raise _connect_failure(host, port, failure) from failure

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        raise AddressRefusedError("Only computers of the public network are asked.")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def _admits(self, host: str) -> bool:
        return self._permission is not None and self._permission.admits(host)

    async def _checked(self, host: str, port: int) -> list[IpAddress]:
        found = await self._addresses(host, port)
        if self._admits(host):
            return found
        public = [address for address in found if is_public(address)]
        if not public:
            raise AddressRefusedError(
                f"{host} is refused: it leads to {found[0]}, which is not a computer of the public network. "
                "If this feed is yours, subscribe to it with “allow local”."
            )
        return public

    async def _addresses(self, host: str, port: int) -> list[IpAddress]:
        try:
            return [ipaddress.ip_address(host)]
        except ValueError:
            pass
        try:
            answers = await self._resolver(host, port)
        except OSError as error:
            code = error.errno if isinstance(error, socket.gaierror) else None
            if self._reach.name_failed(host, code):
                raise OfflineError("There is no network: no name server answers.") from error
            raise FetchError(f"The name {host} is not known: check how it is written.") from error
        found = [ipaddress.ip_address(answer) for answer in answers]
        if not found:
            raise FetchError(f"The name {host} has no address.")
        return found


def _connect_failure(host: str, port: int, failure: Exception | None) -> FetchError:
    """Put a failed connection into a sentence."""
    cause: BaseException | None = failure
    while cause is not None and not (isinstance(cause, OSError) and cause.errno):
        cause = cause.__cause__ or cause.__context__
    code = cause.errno if isinstance(cause, OSError) else None
    if code in _NO_ROUTE and not has_route():
        return OfflineError("There is no network: the system knows no way out.")
    if isinstance(cause, ConnectionRefusedError) or code == errno.ECONNREFUSED:
        return FetchError(f"{host} refuses connections on port {port}.")
    if code in _NO_ROUTE:
        return FetchError(f"{host} cannot be reached: there is no way to it.")
    if isinstance(failure, httpcore2.ConnectTimeout) or isinstance(cause, TimeoutError):
        return FetchError(f"{host} does not answer.")
    return FetchError(f"{host} cannot be reached.")


class CheckedTransport(httpx2.AsyncHTTPTransport):
    """httpx2's transport over connections that were checked.

    The pool is replaced because httpx2 offers no door for an own network backend; a test holds the attribute.
    """

    def __init__(
        self, context: ssl.SSLContext, permission: LocalPermission | None, resolver: Resolver, reach: Reach
    ) -> None:
        super().__init__(verify=context, trust_env=False)
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=context,
            max_connections=None,  # `Web` counts: waiting in here would use up the deadline
            max_keepalive_connections=20,
            keepalive_expiry=15.0,
            http1=True,
            http2=True,
            network_backend=CheckedBackend(permission, resolver, reach),
        )


def proxied_transport(context: ssl.SSLContext, proxy: str) -> httpx2.AsyncHTTPTransport:
    """Give a transport by way of the user's proxy, which resolves the names itself. Raises OfflineError where it cannot."""
    try:
        return httpx2.AsyncHTTPTransport(
            verify=context,
            http2=True,
            proxy=proxy,
            trust_env=False,
            limits=httpx2.Limits(max_connections=None),
        )
    except ImportError as error:
        raise OfflineError(
            f"The proxy {shown(proxy)} speaks SOCKS, for which the Python package socksio must be installed."
        ) from error
    except (httpx2.InvalidURL, ValueError, UnicodeError) as error:
        raise OfflineError(
            f"The proxy {shown(proxy)} cannot be used: it must be an address such as http://proxy.example:8080."
        ) from error
