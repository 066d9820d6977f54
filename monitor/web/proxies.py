"""By way of which proxy an address is asked: that of the settings, else that of the environment. Opens nothing."""

from __future__ import annotations

import ipaddress
import socket
from typing import TYPE_CHECKING

from monitor.errors import AddressRefusedError
from monitor.web.addresses import IpAddress, is_public

if TYPE_CHECKING:
    import httpx2


class Proxies:
    """The proxy that the reader chose; None: those of the environment, as it was at the first question."""

    def __init__(self, chosen: str | None) -> None:
        self.chosen = chosen
        self._found: dict[str, str] | None = None

    def of(self, address: httpx2.URL) -> str | None:
        """Find the proxy for an address. Raises AddressRefusedError for local addresses behind one."""
        from urllib.request import getproxies, proxy_bypass

        if self._found is None:
            self._found = {"all": self.chosen} if self.chosen else getproxies()
        proxy = self._found.get(address.scheme) or self._found.get("all")
        if not proxy or (
            not self.chosen and proxy_bypass(f"{address.host}:{address.port or ''}".rstrip(":"))
        ):
            return None
        _refuse_local_spelling(address.host)
        return proxy if "://" in proxy else f"http://{proxy}"


def _refuse_local_spelling(host: str) -> None:
    """Refuse what a proxy would resolve to the own network. Raises AddressRefusedError.

    Only spellings can be judged here: the proxy, not Presswatch, asks the name server.
    """
    try:
        address: IpAddress | None = ipaddress.ip_address(host)
    except ValueError:
        try:
            address = ipaddress.ip_address(socket.inet_aton(host))  # decimal, octal and hexadecimal forms
        except OSError:
            address = None
    if host == "localhost" or host.endswith((".localhost", ".local")) or (address and not is_public(address)):
        raise AddressRefusedError(f"{host} is refused: it is not a computer of the public network.")
