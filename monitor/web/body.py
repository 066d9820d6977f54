"""What comes over the wire: headers counted, bodies received under a cap and decoded under the same cap.

Nothing here decides what to ask; nothing here opens a connection.
"""

from __future__ import annotations

import errno
import ssl

import httpx2

from monitor.errors import FetchError, OfflineError, TooLargeError
from monitor.web import unpacking

HEADER_BYTES = 100 * 1024
_ERROR_BYTES = 512 * 1024  # of the page that comes with an error, which nobody reads to its end
_TEXT_BEGINS = (b"<", b"{", b"[", b"\xef\xbb\xbf", b"\xfe\xff", b"\xff\xfe")
_BODILESS = {204, 304}  # they may say how long the body is that they do not send


def check_headers(response: httpx2.Response, host: str) -> None:
    """Refuse headers beyond the cap. Raises TooLargeError."""
    if sum(len(name) + len(value) + 4 for name, value in response.headers.raw) > HEADER_BYTES:
        raise TooLargeError(f"{host} sends more than {HEADER_BYTES // 1024} KB of headers.")


async def receive(response: httpx2.Response, cap: int, host: str, whole: bool) -> tuple[bytes, bool]:
    """Collect the bytes of the wire; say whether the connection ended before all were there.

    `whole`: what is larger than the cap is refused, else it ends there, as an error's page always does. Raises TooLargeError past the cap, FetchError where nothing came.
    """
    failed = response.status_code >= 400
    whole, limit = whole and not failed, min(cap, _ERROR_BYTES) if failed else cap
    declared = response.headers.get("content-length", "")
    comes = whole and response.status_code not in _BODILESS
    if comes and declared.isdecimal() and len(declared) < 20 and int(declared) > limit:
        raise _too_large(host, cap)
    parts: list[bytes] = []
    size = 0
    try:
        async for part in response.aiter_raw():
            size += len(part)
            if size > limit:
                if not whole:
                    return b"".join((*parts, part))[:limit], False
                raise _too_large(host, cap)
            parts.append(part)
    except (httpx2.TransportError, OSError) as error:
        if not parts:
            raise failure(host, error) from error
        return b"".join(parts), True
    return b"".join(parts), False


def decode(response: httpx2.Response, raw: bytes, cap: int, host: str, whole: bool) -> tuple[bytes, bool]:
    """Undo the content encodings; say whether the encoded data ended early. `whole` as in `receive`.

    A body that is labelled as encoded and is plain text is taken as it stands, as servers behind some caches send it.
    Raises TooLargeError past the cap, FetchError where nothing can be decoded.
    """
    label = ",".join(response.headers.get_list("content-encoding")).lower()
    codings = [coding.strip() for coding in label.split(",") if coding.strip() in unpacking.WAYS]
    if not raw or not codings:
        return raw, False
    limit = min(cap, _ERROR_BYTES) if response.status_code >= 400 else cap
    parts: list[bytes] = []
    size = 0
    short = len(codings) > unpacking.MOST
    try:
        for part in () if short else unpacking.unpacked(raw, codings):
            size += len(part)
            if size > limit:
                if not whole or response.status_code >= 400:
                    parts.append(part[: limit - size])
                    break
                raise _too_large(host, cap)
            parts.append(part)
    except (EOFError, unpacking.DamagedError):
        short = True
    if not short or size:
        return b"".join(parts), short
    if raw.lstrip()[:4].startswith(_TEXT_BEGINS):
        return raw, False
    how = f"packed {len(codings)} times over" if len(codings) > unpacking.MOST else ", ".join(codings)
    raise FetchError(f"{host} sends data that cannot be unpacked ({how}).")


def _too_large(host: str, cap: int) -> TooLargeError:
    return TooLargeError(f"{host} sends more than {cap / (1024 * 1024):.3g} MB, and was cut off.")


def failure(host: str, error: BaseException, proxy: str | None = None) -> FetchError:
    """Put what the network threw into a sentence; `proxy` is by way of whom, as it may be shown."""
    chain: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in chain:
        chain.append(at)
        at = at.__cause__ or at.__context__
    for link in chain:
        if isinstance(link, ssl.SSLCertVerificationError):
            return FetchError(f"The certificate of {host} is not valid: {link.verify_message}.")
        if isinstance(link, ssl.SSLError):
            return FetchError(f"{host} does not speak TLS in a way that can be trusted.")
    for link in chain:
        if isinstance(link, OSError) and link.errno in (errno.ENETUNREACH, errno.ENETDOWN):
            return OfflineError("There is no network: the system knows no way out.")
    if proxy is not None and isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
        return OfflineError(
            f"The proxy {proxy} cannot be reached: check it in the preferences or the environment."
        )
    if isinstance(error, httpx2.ProxyError):
        return FetchError(f"The proxy does not pass on what is asked of {host}: {error}.")
    if isinstance(error, httpx2.RemoteProtocolError):
        if "without sending" in str(error):
            return FetchError(f"{host} ended the connection without an answer.")
        return FetchError(f"{host} answers with something that is not HTTP, or with headers without end.")
    if isinstance(error, httpx2.InvalidURL | httpx2.UnsupportedProtocol | httpx2.LocalProtocolError):
        return FetchError(f"{host} cannot be asked this address.")
    if isinstance(error, httpx2.TimeoutException):
        return FetchError(f"{host} does not answer.")
    return FetchError(f"{host} broke off the connection.")
