"""Servers that misbehave: each named fault has one outcome, within the deadline, and hurts nobody else."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

import pytest

from monitor.errors import AddressRefusedError, DeadlineError, FetchError, TooLargeError
from monitor.settings import Limits
from monitor.web import Answer, LocalPermission, Web
from tests.faults.hostile import FAULTS, FEED, Asked, Hostile, hostile

CAP = 1_000_000
DEADLINE = 0.6
HERE = LocalPermission("127.0.0.1")


@pytest.fixture(scope="module")
def server() -> Iterator[Hostile]:
    with hostile() as running:
        yield running


def fetch(url: str, deadline: float = 10.0, local: LocalPermission | None = HERE) -> Answer:
    async def once() -> Answer:
        async with Web(Limits(fetch_deadline=deadline)) as web:
            return await web.fetch(url, cap=CAP, local=local)

    return asyncio.run(once())


@pytest.mark.parametrize(
    "fault",
    [
        "drip-headers",
        "drip-body",
        "drip-chunks",
        "silence",
        "silence-after-headers",
        "interim-for-ever",
        "to-drip",
        "drip-trailers",
    ],
)
def test_a_server_that_never_comes_to_an_end_is_given_up_at_the_deadline(server: Hostile, fault: str) -> None:
    started = time.monotonic()
    with pytest.raises(DeadlineError, match=r"took longer than 0\.6 s"):
        fetch(server.url(f"/{fault}"), DEADLINE)
    assert time.monotonic() - started < DEADLINE + 20  # the server would go on for ever


@pytest.mark.parametrize(
    ("fault", "error", "words"),
    [
        ("endless-headers", FetchError, "headers without end"),
        ("one-endless-header", FetchError, "headers without end"),
        ("endless-body", TooLargeError, "more than"),
        ("declared-too-large", TooLargeError, "more than"),
        ("gzip-bomb", TooLargeError, "more than"),
        ("gzip-bomb-twice", TooLargeError, "more than"),
        ("deflate-bomb", TooLargeError, "more than"),
        ("brotli-bomb", TooLargeError, "more than"),
        ("length-of-thousand-digits", FetchError, "127.0.0.1"),
        ("negative-length", FetchError, "not HTTP"),
        ("two-lengths", FetchError, "not HTTP"),
        ("reset", FetchError, "broke off"),
        ("closed-at-once", FetchError, "without an answer"),
        ("closed-in-headers", FetchError, "without an answer"),
        ("chunks-broken", FetchError, "not HTTP"),
        ("not-http", FetchError, "without an answer"),
        ("binary", FetchError, "not HTTP"),
        ("http-0.9", FetchError, "without an answer"),
        ("status-of-letters", FetchError, "not HTTP"),
        ("nul-in-header", FetchError, "not HTTP"),
        ("header-without-colon", FetchError, "not HTTP"),
        ("gzip-labelled-brotli", FetchError, "cannot be unpacked"),
        ("seven-encodings", FetchError, "cannot be unpacked"),
        ("interim-flood", FetchError, "without end"),
        ("endless-chunk-extension", FetchError, "not HTTP"),
        ("upgrade", FetchError, "not HTTP"),
        ("fifty-encodings", FetchError, "packed 50 times over"),
        ("corrupt-brotli", FetchError, "cannot be unpacked"),
        ("zstd-bomb", TooLargeError, "more than"),
        ("to-other-host", AddressRefusedError, "not a computer of the public network"),
        ("to-percent-at", AddressRefusedError, "not a computer of the public network"),
        ("to-zone", AddressRefusedError, "cannot be read"),
        ("to-unspecified", AddressRefusedError, "not a computer of the public network"),
        ("to-nat64", AddressRefusedError, "not a computer of the public network"),
        ("to-octal-number", AddressRefusedError, "refused"),
        ("to-mailto", AddressRefusedError, "only http and https"),
        ("to-lookalike", FetchError, "xn--pple-43d.invalid"),
        ("to-closed-port", FetchError, "refuses connections on port 1"),
        ("to-long", AddressRefusedError, "cannot be read"),
        ("to-itself", FetchError, "more than 10 times"),
        ("ping", FetchError, "more than 10 times"),
        ("to-loopback-name", AddressRefusedError, "not a computer of the public network"),
        ("to-private", AddressRefusedError, "not a computer of the public network"),
        ("to-metadata", AddressRefusedError, "not a computer of the public network"),
        ("to-ipv6-loopback", AddressRefusedError, "not a computer of the public network"),
        ("to-mapped", AddressRefusedError, "not a computer of the public network"),
        ("to-decimal", AddressRefusedError, "not a computer of the public network"),
        ("to-hexadecimal", AddressRefusedError, "not a computer of the public network"),
        ("to-octal", AddressRefusedError, "cannot be read"),
        ("to-short", AddressRefusedError, "not a computer of the public network"),
        ("to-zero", AddressRefusedError, "not a computer of the public network"),
        ("to-user-at", AddressRefusedError, "not a computer of the public network"),
        ("to-backslash", AddressRefusedError, "refused"),
        ("to-file", AddressRefusedError, "only http and https"),
        ("to-ftp", AddressRefusedError, "only http and https"),
        ("to-javascript", AddressRefusedError, "only http and https"),
        ("to-data", AddressRefusedError, "only http and https"),
        ("to-garbage", AddressRefusedError, "cannot be read"),
        ("to-bad-port", AddressRefusedError, "no port"),
    ],
)
def test_a_fault_ends_in_a_sentence(server: Hostile, fault: str, error: type[FetchError], words: str) -> None:
    started = time.monotonic()
    with pytest.raises(error) as caught:
        fetch(server.url(f"/{fault}"))
    assert words in caught.value.sentence
    assert caught.value.sentence.endswith((".", ")", "”."))
    assert time.monotonic() - started < 20


@pytest.mark.parametrize(
    "fault",
    [
        "gzip",
        "x-gzip",
        "deflate-zlib",
        "deflate-raw",
        "brotli",
        "gzip-twice",
        "gzip-then-brotli",
        "gzip-label-in-capitals",
        "unknown-encoding",
        "identity-encoding",
        "plain-labelled-gzip",
        "plain-labelled-brotli",
        "plain-labelled-zstd",
        "to-feed",
        "latin-header",
        "smallest-chunks",
        "plain-labelled-fifty-times",
        "plain-labelled-deflate",
        "gzip-in-two-parts",
        "gzip-with-a-tail",
        "zstd",
        "zstd-in-two-parts",
        "lines-without-returns",
        "http-1.0",
        "to-two-places",
        "to-user-here",
        "to-line-break",
    ],
)
def test_an_odd_answer_is_read_whole_all_the_same(server: Hostile, fault: str) -> None:
    answer = fetch(server.url(f"/{fault}"))
    assert (answer.status, answer.content, answer.cut) == (200, FEED, False)


def test_an_answer_on_a_connection_that_the_server_was_closing_is_asked_for_anew() -> None:
    def leave_then_close(asked: Asked) -> None:
        asked.send(b"HTTP/1.1 302 Found\r\nLocation: /feed\r\nContent-Length: 0\r\n\r\n")
        asked.peer.recv(65536)  # the next question comes on the same connection

    with hostile(moved=leave_then_close) as server:
        answer = fetch(server.url("/moved"))
        assert (answer.status, answer.content) == (200, FEED)
        assert [path for path, _ in server.asked] == ["/moved", "/feed"]


def test_a_connection_that_breaks_off_at_once_is_no_reason_to_ask_again() -> None:
    with hostile(gone=lambda asked: None) as server:
        with pytest.raises(FetchError, match="without an answer"):
            fetch(server.url("/gone"))
        assert [path for path, _ in server.asked] == ["/gone"]


@pytest.mark.parametrize("fault", ["length-too-long", "reset-in-body", "chunks-cut", "endless-trailers"])
def test_an_answer_that_breaks_off_gives_what_came_and_is_not_remembered(server: Hostile, fault: str) -> None:
    def with_tags(asked: Asked) -> None:
        FAULTS[fault](asked)

    answer = fetch(server.url(f"/{fault}"))
    assert answer.content == FEED
    assert answer.cut
    assert not {"etag", "last-modified"} & set(answer.headers)


@pytest.mark.parametrize(
    "fault",
    [
        "corrupt-gzip",
        "cut-gzip",
        "gzip-header-only",
        "cut-brotli",
        "cut-deflate",
        "cut-zstd",
        "cut-gzip-twice",
    ],
)
def test_packed_data_that_breaks_off_is_never_taken_for_whole(server: Hostile, fault: str) -> None:
    try:
        answer = fetch(server.url(f"/{fault}"))
    except FetchError as error:
        assert "cannot be unpacked" in error.sentence
    else:
        assert answer.cut


def test_a_length_that_is_too_short_cuts_the_body_there(server: Hostile) -> None:
    assert fetch(server.url("/length-too-short")).content == FEED[:20]


@pytest.mark.parametrize("fault", ["empty-gzip", "gzip-of-nothing"])
def test_nothing_that_is_packed_is_nothing(server: Hostile, fault: str) -> None:
    answer = fetch(server.url(f"/{fault}"))
    assert (answer.status, answer.content, answer.cut) == (200, b"", False)


@pytest.mark.parametrize(
    ("fault", "status"),
    [("status-999", 999), ("to-nowhere", 302), ("to-empty", 302), ("unchanged-with-a-length", 304)],
)
def test_a_strange_status_is_an_answer(server: Hostile, fault: str, status: int) -> None:
    assert fetch(server.url(f"/{fault}")).status == status


@pytest.mark.parametrize(
    ("start", "permanent"),
    [
        ("moved-for-good", ["/feed"]),
        ("moved-for-good-308", ["/moved-for-good", "/feed"]),
        ("moved-then-found", ["/to-feed"]),
        ("found-then-moved", []),
        ("to-feed", []),
    ],
)
def test_only_redirects_that_are_permanent_from_the_start_move_a_feed(
    server: Hostile, start: str, permanent: list[str]
) -> None:
    answer = fetch(server.url(f"/{start}"))
    assert answer.permanent == tuple(server.url(path) for path in permanent)
    assert answer.asked == server.url(f"/{start}")
    assert answer.url == server.url("/feed")


def test_nothing_is_told_from_one_request_to_the_next() -> None:
    def marked(asked: Asked) -> None:
        asked.answer(Set_Cookie="who=me; Path=/", ETag='"one"')

    async def twice(web: Web, server: Hostile) -> None:
        for path in ("/marked", "/second"):
            await web.fetch(server.url(path), cap=CAP, local=HERE)

    async def run(server: Hostile) -> None:
        async with Web(Limits()) as web:
            await twice(web, server)

    with hostile(marked=marked) as server:
        asyncio.run(run(server))
        assert [path for path, _ in server.asked] == ["/marked", "/second"]
        for _, headers in server.asked:
            assert not {"cookie", "referer", "if-none-match"} & set(headers)
            assert headers["user-agent"].startswith("Presswatch/")
            assert "http" in headers["user-agent"]


def test_a_password_in_an_address_stays_with_its_host_and_out_of_sentences() -> None:
    def leads_away(asked: Asked) -> None:
        asked.answer("302 Found", b"", Location=other.url("/feed"))

    def leads_on(asked: Asked) -> None:
        asked.answer("302 Found", b"", Location="/feed")

    with hostile() as other, hostile(away=leads_away, on=leads_on) as server:
        secret = f"http://anna:se%3Acret@127.0.0.1:{server.port}"
        answer = fetch(f"{secret}/on")
        assert all(headers["authorization"] == "Basic YW5uYTpzZTpjcmV0" for _, headers in server.asked)
        assert "cret" not in repr(answer)
        fetch(f"{secret}/away")
        assert "authorization" not in other.asked[-1][1]
        with pytest.raises(FetchError) as caught:
            fetch("ftp://anna:secret@127.0.0.1/")
        assert "secret" not in caught.value.sentence


def test_validators_go_out_byte_for_byte() -> None:
    async def run(server: Hostile) -> None:
        async with Web(Limits()) as web:
            headers = {"If-None-Match": 'W/"ab c,\'"', "If-Modified-Since": "yesterday-ish"}
            await web.fetch(server.url("/feed"), cap=CAP, headers=headers, local=HERE)

    with hostile() as server:
        asyncio.run(run(server))
        assert server.asked[0][1]["if-none-match"] == 'W/"ab c,\'"'
        assert server.asked[0][1]["if-modified-since"] == "yesterday-ish"


def test_one_hostile_server_does_not_hold_up_the_others() -> None:
    async def round_of_feeds(bad: Hostile, good: list[Hostile]) -> tuple[list[object], float]:
        started = time.monotonic()
        async with Web(Limits(fetch_deadline=1.5)) as web:
            faults = ["drip-headers", "drip-body", "silence", "endless-body", "gzip-bomb", "ping"]
            urls = [bad.url(f"/{fault}") for fault in faults] + [server.url("/feed") for server in good]
            tasks = (web.fetch(url, cap=CAP, local=HERE) for url in urls)
            return await asyncio.gather(*tasks, return_exceptions=True), time.monotonic() - started

    servers = [Hostile() for _ in range(20)]
    try:
        with hostile() as bad:
            results, seconds = asyncio.run(round_of_feeds(bad, servers))
    finally:
        for server in servers:
            server.close()
    assert all(isinstance(result, FetchError) for result in results[:6])
    assert all(isinstance(result, Answer) and result.content == FEED for result in results[6:])
    assert seconds < 20
