"""Which addresses Presswatch asks: only http and https, only computers of the public network.

Names are judged in two steps: here the spelling, and in `transport` every address that a name resolves to, at
the moment of connecting. Nothing here opens a socket.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.errors import AddressRefusedError

if TYPE_CHECKING:
    import httpx2

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

# What `is_global` lets through although it leads to a single network, to many computers, or, by way of an address
# that is embedded, anywhere.
_REFUSED = tuple(
    ipaddress.ip_network(text)
    for text in (
        "192.0.0.0/24",  # protocol assignments, with 192.0.0.8, .9 and .10
        "192.88.99.0/24",  # 6to4 relays
        "100.64.0.0/10",  # carriers' own networks
        "::/96",  # IPv4-compatible, with :: and ::1
        "::ffff:0:0/96",  # IPv4-mapped
        "::ffff:0:0:0/96",  # IPv4-translated
        "64:ff9b::/96",  # NAT64
        "64:ff9b:1::/48",
        "2001::/23",  # protocol assignments, with Teredo and ORCHID
        "2002::/16",  # 6to4
        "fec0::/10",  # site-local
        "5f00::/16",  # segment routing
        "3fff::/20",  # documentation
    )
)
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\Z")


@dataclass(frozen=True, slots=True)
class LocalPermission:
    """What `--allow-local` admits: one host name, on any port, wherever it leads."""

    host: str

    @classmethod
    def of(cls, url: str) -> LocalPermission:
        """Give the permission for the host of an address. Raises AddressRefusedError where it is none."""
        return cls(check_address(url).host)

    def admits(self, host: str) -> bool:
        return host.rstrip(".").lower() == self.host.rstrip(".").lower()


def is_public(address: IpAddress) -> bool:
    """Say whether an address belongs to the public network and to one computer."""
    if not address.is_global or address.is_multicast or address.is_reserved or address.is_unspecified:
        return False
    return not any(address.version == network.version and address in network for network in _REFUSED)


def check_address(url: str) -> httpx2.URL:
    """Read an address as it will be asked, without fragment and trailing dot. Raises AddressRefusedError."""
    import httpx2

    text = url.strip()
    try:
        read = httpx2.URL(text)
        port = read.port
    except (httpx2.InvalidURL, ValueError, UnicodeError, TypeError) as error:
        raise AddressRefusedError(f"“{shown(text)}” is not an address that can be asked.") from error
    if read.scheme not in ("http", "https"):
        scheme = f"{read.scheme}:" if read.scheme else "no scheme"
        raise AddressRefusedError(
            f"“{shown(text)}” is refused: it has {scheme}, and only http and https addresses are asked."
        )
    host = read.host.rstrip(".")
    if "\\" in text.split("?", 1)[0] or not _is_host(read.raw_host.decode("ascii").rstrip(".")):
        raise AddressRefusedError(f"“{shown(text)}” is refused: the name of its host cannot be read.")
    if port is not None and not 0 < port < 65536:
        raise AddressRefusedError(f"“{shown(text)}” is refused: there is no port {port}.")
    if host != read.host:
        return read.copy_with(host=host, fragment=None)
    return read.copy_with(fragment=None) if "#" in text else read


def _is_host(name: str) -> bool:
    if not name or len(name) > 253:
        return False
    if ":" in name:
        if "%" in name:
            return False  # the zone of a link-local address
        try:
            ipaddress.IPv6Address(name)
        except ValueError:
            return False
        return True
    return all(len(label) < 64 and _LABEL.match(label) for label in name.split("."))


def host_key(url: str | httpx2.URL) -> str:
    """Name the host for manners: scheme, name and port."""
    import httpx2

    read = httpx2.URL(url) if isinstance(url, str) else url
    port = read.port or (443 if read.scheme == "https" else 80)
    return f"{read.scheme}://{read.host}:{port}"


def shown(url: str) -> str:
    """Shorten an address for a sentence and take out what stands before an @, which may be a password."""
    safe = re.sub(r"(?<=//)[^/?#]*@", "", url)
    safe = "".join(character for character in safe if character.isprintable())
    return safe if len(safe) <= 120 else safe[:119] + "…"
