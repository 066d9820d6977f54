"""The checked way out: names that lie, permissions, certificates, and what httpx2 must go on offering."""

from __future__ import annotations

import asyncio
import contextlib
import http.server
import shutil
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import httpcore2
import httpx2
import pytest

from monitor.errors import AddressRefusedError, DeadlineError, FetchError, OfflineError
from monitor.settings import Limits
from monitor.web import Answer, LocalPermission, Web
from monitor.web.transport import CheckedBackend, CheckedTransport, Reach, Resolver, has_route
from tests.faults.hostile import FEED, Hostile, hostile


@pytest.fixture
def server() -> Iterator[Hostile]:
    with hostile() as running:
        yield running


def answering(*answers: Sequence[str] | OSError) -> tuple[Resolver, list[str]]:
    """Make a resolver that gives one answer after the other, then the last for ever; and the list of what it was asked."""
    asked: list[str] = []

    async def resolver(host: str, port: int) -> list[str]:
        asked.append(host)
        answer = answers[min(len(asked), len(answers)) - 1]
        if isinstance(answer, OSError):
            raise answer
        return list(answer)

    return resolver, asked


def fetch(
    *urls: str,
    resolver: Resolver | None = None,
    local: LocalPermission | None = None,
    context: ssl.SSLContext | None = None,
) -> list[Answer | BaseException]:
    async def run() -> list[Answer | BaseException]:
        async with Web(Limits(fetch_deadline=5), resolver=resolver, context=context) as web:
            return [
                (await asyncio.gather(web.fetch(url, cap=100_000, local=local), return_exceptions=True))[0]
                for url in urls
            ]

    return asyncio.run(run())


def test_the_pool_that_is_replaced_is_the_one_httpx2_uses() -> None:
    """If this fails, httpx2 has moved its private pool, and connections would no longer be checked."""
    plain = httpx2.AsyncHTTPTransport()
    assert isinstance(plain._pool, httpcore2.AsyncConnectionPool)
    resolver, _ = answering(["127.0.0.1"])
    checked = CheckedTransport(ssl.create_default_context(), None, resolver, Reach())
    assert isinstance(checked._pool, httpcore2.AsyncConnectionPool)
    assert isinstance(checked._pool._network_backend, CheckedBackend)


def test_a_name_that_leads_into_the_own_network_is_refused(server: Hostile) -> None:
    for address in ("127.0.0.1", "10.0.0.1", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1"):
        resolver, _ = answering([address])
        (result,) = fetch(server.url(host="harmless.example"), resolver=resolver)
        assert isinstance(result, AddressRefusedError)
        assert "harmless.example" in result.sentence
    assert not server.asked


def test_a_name_that_changes_between_check_and_connection_is_asked_once_only(server: Hostile) -> None:
    resolver, asked = answering(["10.255.255.1"], ["127.0.0.1"])
    (result,) = fetch(server.url(host="rebinding.example"), resolver=resolver)
    assert isinstance(result, AddressRefusedError)
    assert asked == ["rebinding.example"]
    assert not server.asked


def test_the_public_ones_of_several_addresses_are_used(server: Hostile) -> None:
    connected: list[str] = []

    class Recording(httpcore2.AsyncNetworkBackend):
        async def connect_tcp(
            self, host: str, *arguments: object, **named: object
        ) -> httpcore2.AsyncNetworkStream:
            connected.append(host)
            raise httpcore2.ConnectError

    async def run() -> None:
        resolver, _ = answering(["127.0.0.1", "8.8.8.8", "10.0.0.1", "2606:4700::1111"])
        backend = CheckedBackend(None, resolver, Reach())
        backend._network = Recording()  # type: ignore[assignment]
        with pytest.raises(FetchError):
            await backend.connect_tcp("mixed.example", 80)

    asyncio.run(run())
    assert connected == ["8.8.8.8", "2606:4700::1111"]


def test_a_permission_opens_its_own_name_on_every_port_and_nothing_else() -> None:
    resolver, _ = answering(["127.0.0.1"])
    with hostile() as one, hostile() as two:
        results = fetch(
            one.url(host="intranet.example"),
            two.url(host="intranet.example"),
            two.url(host="other.example"),
            two.url(host="127.0.0.1"),
            resolver=resolver,
            local=LocalPermission("intranet.example"),
        )
    assert [isinstance(result, Answer) for result in results] == [True, True, False, False]


def test_a_connection_opened_by_permission_is_not_lent_to_those_without(server: Hostile) -> None:
    async def run() -> None:
        async with Web(Limits()) as web:
            await web.fetch(server.url("/feed"), cap=10_000, local=LocalPermission("127.0.0.1"))
            with pytest.raises(AddressRefusedError):
                await web.fetch(server.url("/feed"), cap=10_000)

    asyncio.run(run())


@pytest.mark.parametrize("host", ["2130706433", "0x7f.1", "0x7f000001", "127.1", "localhost", "LOCALHOST."])
def test_no_spelling_of_loopback_gets_through(server: Hostile, host: str) -> None:
    (result,) = fetch(server.url(host=host))
    assert isinstance(result, AddressRefusedError)
    assert not server.asked


def test_a_refused_connection_is_told_in_words() -> None:
    with socket.socket() as idle:
        idle.bind(("127.0.0.1", 0))
        (result,) = fetch(f"http://127.0.0.1:{idle.getsockname()[1]}/", local=LocalPermission("127.0.0.1"))
    assert isinstance(result, FetchError)
    assert "refuses connections" in result.sentence


def test_one_unknown_name_is_a_failure_of_its_feed() -> None:
    resolver, _ = answering(socket.gaierror(socket.EAI_NONAME, "unknown"))
    (result,) = fetch("http://gone.outlet.com/", resolver=resolver)
    assert isinstance(result, FetchError)
    assert not isinstance(result, OfflineError)
    assert "gone.outlet.com" in result.sentence


def test_silent_name_servers_for_everything_mean_offline() -> None:
    resolver, _ = answering(socket.gaierror(socket.EAI_AGAIN, "later"))
    results = fetch(
        "http://one.outlet.com/", "http://two.outlet.com/", "http://three.outlet.com/", resolver=resolver
    )
    assert [type(result) for result in results[1:]] == [OfflineError, OfflineError]


@pytest.mark.skipif(not has_route(), reason="tells a machine with a network from one without")
def test_a_machine_without_a_way_out_is_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("monitor.web.transport.has_route", lambda: False)
    resolver, _ = answering(socket.gaierror(socket.EAI_NONAME, "unknown"))
    (result,) = fetch("http://one.outlet.com/", resolver=resolver)
    assert isinstance(result, OfflineError)


def test_a_proxy_of_the_environment_is_asked_and_local_addresses_behind_it_are_not(
    server: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url())
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    results = fetch("http://outlet.example/feed", "http://127.1/", "http://localhost/", "http://[::1]/")
    assert isinstance(results[0], Answer)
    assert results[0].content == FEED
    assert [path for path, _ in server.asked] == ["http://outlet.example/feed"]
    assert all(isinstance(result, AddressRefusedError) for result in results[1:])


@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        (
            "socks5://anna:secret@127.0.0.1:1",
            "speaks SOCKS, for which the Python package socksio must be installed",
        ),
        ("http://anna:secret@127.0.0.1:1", "cannot be reached"),
        ("https://anna:secret@127.0.0.1:1", "cannot be reached"),
        ("gopher://anna:secret@127.0.0.1:1", "cannot be used"),
        ("http://[broken", "cannot be"),
    ],
)
def test_a_proxy_that_does_not_serve_is_a_network_that_is_gone(
    proxy: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)

    async def run() -> None:
        async with Web(Limits(fetch_deadline=5), proxy=proxy) as web:
            for url in ("http://outlet.example/feed", "https://outlet.example/feed"):
                with pytest.raises(OfflineError, match=words) as caught:
                    await web.fetch(url, cap=1000)
                assert "secret" not in caught.value.sentence

    asyncio.run(run())


@pytest.mark.parametrize("names", ["outlet.example", ".example", "*"])
def test_a_name_that_needs_no_proxy_is_asked_directly(
    server: Hostile, names: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", names)
    resolver, asked = answering(["127.0.0.1"])
    (result,) = fetch(server.url(host="outlet.example"), resolver=resolver)
    assert isinstance(result, AddressRefusedError)
    assert asked == ["outlet.example"]


def test_what_is_admitted_in_the_own_network_is_asked_without_the_proxy(
    server: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.delenv("no_proxy", raising=False)
    (result,) = fetch(server.url(), local=LocalPermission("127.0.0.1"))
    assert isinstance(result, Answer)


def test_a_handshake_that_never_ends_is_given_up_at_the_deadline() -> None:
    async def run(port: int) -> None:
        async with Web(Limits(fetch_deadline=0.5)) as web:
            with pytest.raises(DeadlineError):
                await web.fetch(f"https://127.0.0.1:{port}/", cap=1000, local=LocalPermission("127.0.0.1"))

    with socket.create_server(("127.0.0.1", 0)) as mute:
        asyncio.run(run(mute.getsockname()[1]))


# --- certificates ---------------------------------------------------------------------------------------


class _Quiet(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/down":
            self.send_response(301)
            self.send_header("Location", "http://secure.example/feed")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(FEED)))
        self.end_headers()
        self.wfile.write(FEED)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        pass


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a certificate for the name secure.example."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=secure.example -addext subjectAltName=DNS:secure.example"
    subprocess.run(
        [*command.split(), "-keyout", path, "-out", path.with_suffix(".crt")], check=True, capture_output=True
    )
    path.write_bytes(path.read_bytes() + path.with_suffix(".crt").read_bytes())
    return path


@contextlib.contextmanager
def secure(certificate: Path | None) -> Iterator[int]:
    """Serve over TLS, or without it where there is no certificate."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Quiet)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()


def test_a_certificate_is_judged_by_the_name_not_by_the_address(certificate: Path) -> None:
    resolver, _ = answering(["127.0.0.1"])
    trusting = ssl.create_default_context(cafile=str(certificate))
    with secure(certificate) as port:
        for host, good in (("secure.example", True), ("other.example", False)):
            local = LocalPermission(host)
            (result,) = fetch(f"https://{host}:{port}/", resolver=resolver, local=local, context=trusting)
            assert isinstance(result, Answer) is good
            if not good:
                assert "certificate of other.example is not valid" in str(result)


def test_a_certificate_that_nobody_vouches_for_is_refused(certificate: Path) -> None:
    resolver, _ = answering(["127.0.0.1"])
    with secure(certificate) as port:
        (result,) = fetch(
            f"https://secure.example:{port}/", resolver=resolver, local=LocalPermission("secure.example")
        )
    assert isinstance(result, FetchError)
    assert "certificate" in result.sentence


def test_https_never_falls_to_http(certificate: Path) -> None:
    resolver, _ = answering(["127.0.0.1"])
    trusting = ssl.create_default_context(cafile=str(certificate))
    with secure(certificate) as port:
        url = f"https://secure.example:{port}/down"
        (result,) = fetch(url, resolver=resolver, local=LocalPermission("secure.example"), context=trusting)
    assert isinstance(result, AddressRefusedError)
    assert "from https to http" in result.sentence


def test_a_server_without_tls_is_not_asked_again_without_it() -> None:
    with secure(None) as port:
        (result,) = fetch(f"https://127.0.0.1:{port}/", local=LocalPermission("127.0.0.1"))
    assert isinstance(result, FetchError)
    assert "TLS" in result.sentence
