"""How politely hosts are asked."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import DeadlineError, FetchError, HostPausedError, RobotsError
from monitor.settings import Limits
from monitor.web import LocalPermission, Web, retry_after
from tests.faults.hostile import Asked, Hostile, hostile, redirect

HERE = LocalPermission("127.0.0.1")
NOW = datetime(2021, 10, 1, 12, tzinfo=UTC)


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def robots(text: str, status: str = "200 OK") -> Callable[[Asked], None]:
    return lambda asked: asked.answer(status, text.encode(), Content_Type="text/plain")


@pytest.fixture
def server() -> Iterator[Hostile]:
    with hostile() as running:
        running.scripts["/robots.txt"] = robots("", "404 Not Found")
        yield running


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, 600),
        ("", 600),
        ("soon", 600),
        ("120", 120),
        (" 0 ", 0),
        ("-5", 0),
        ("-", 600),
        ("99999999", 86400),
        ("9" * 5000, 86400),
        ("1.5", 1),
        ("Fri, 01 Oct 2021 12:05:00 GMT", 300),
        ("Fri, 01 Oct 2021 11:00:00 GMT", 0),
        ("Sun, 01 Oct 2051 11:00:00 GMT", 86400),
    ],
)
def test_retry_after_is_read_in_both_forms_and_clamped_to_a_day(value: str | None, seconds: int) -> None:
    assert retry_after(value, NOW) == timedelta(seconds=seconds)


@given(st.text(max_size=40))
def test_no_retry_after_is_a_fault(value: str) -> None:
    assert timedelta(0) <= retry_after(value, NOW) <= timedelta(hours=24)


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_a_host_that_asks_for_a_pause_gets_it_for_all_its_addresses(
    server: Hostile, clock: Clock, status: str
) -> None:
    server.scripts["/busy"] = lambda asked: asked.answer(status, b"", Retry_After="90")

    async def run() -> None:
        async with Web(Limits(host_gap=0), clock=clock) as web:
            assert (await web.fetch(server.url("/busy"), cap=1000, local=HERE)).status == int(status[:3])
            assert web.paused_until(server.url("/other")) == NOW + timedelta(seconds=90)
            assert len(web.pauses()) == 1
            for ask in (
                web.fetch(server.url("/feed"), cap=1000, local=HERE),
                web.page(server.url("/page"), local=HERE),
            ):
                with pytest.raises(HostPausedError, match="12:01 UTC") as caught:
                    await ask
                assert caught.value.until == NOW + timedelta(seconds=90)
            assert len(server.asked) == 1
            clock.now += timedelta(seconds=91)
            assert (await web.fetch(server.url("/feed"), cap=1000, local=HERE)).status == 200

    asyncio.run(run())


def test_a_pause_does_not_last_when_the_clock_was_set_back(server: Hostile, clock: Clock) -> None:
    async def run() -> None:
        async with Web(Limits(), clock=clock) as web:
            web.pause(server.url(), NOW + timedelta(hours=1))
            assert web.paused_until(server.url())
            clock.now -= timedelta(days=30)
            assert web.paused_until(server.url()) is None

    asyncio.run(run())


def test_pages_of_one_host_keep_the_gap_and_feeds_do_not(server: Hostile) -> None:
    async def run() -> tuple[float, float]:
        async with Web(Limits(host_gap=0.2)) as web:
            await web.page(server.url("/first"), local=HERE)
            started = time.monotonic()
            await asyncio.gather(*(web.page(server.url(f"/{name}"), local=HERE) for name in "abc"))
            pages = time.monotonic() - started
            started = time.monotonic()
            await asyncio.gather(*(web.fetch(server.url(f"/{name}"), cap=1000, local=HERE) for name in "abc"))
            return pages, time.monotonic() - started

    pages, feeds = asyncio.run(run())
    assert pages >= 0.55
    assert feeds < 0.4


def test_hosts_do_not_wait_for_each_other() -> None:
    async def run(servers: list[Hostile]) -> float:
        async with Web(Limits(host_gap=5)) as web:
            started = time.monotonic()
            await asyncio.gather(*(web.page(server.url("/page"), local=HERE) for server in servers))
            return time.monotonic() - started

    servers = [Hostile({"/robots.txt": robots("")}) for _ in range(5)]
    assert asyncio.run(run(servers)) < 3
    for server in servers:
        server.close()


def test_a_host_has_at_most_two_connections(server: Hostile) -> None:
    def slow(asked: Asked) -> None:
        time.sleep(0.05)
        asked.answer()

    server.scripts |= {f"/{number}": slow for number in range(10)}

    async def run() -> None:
        async with Web(Limits()) as web:
            await asyncio.gather(
                *(web.fetch(server.url(f"/{number}"), cap=1000, local=HERE) for number in range(10))
            )

    asyncio.run(run())
    assert server.most_at_once == 2


def test_waiting_for_a_turn_does_not_use_up_the_deadline(server: Hostile) -> None:
    def slow(asked: Asked) -> None:
        time.sleep(0.3)
        asked.answer()

    server.scripts |= {f"/{number}": slow for number in range(6)}

    async def run() -> None:
        async with Web(Limits(fetch_deadline=0.7, host_connections=1)) as web:
            await asyncio.gather(
                *(web.fetch(server.url(f"/{number}"), cap=1000, local=HERE) for number in range(6))
            )

    asyncio.run(run())


def test_robots_txt_decides_over_pages_but_not_over_feeds(server: Hostile) -> None:
    server.scripts["/robots.txt"] = robots("User-agent: *\nDisallow: /private/\nAllow: /private/open$\n")

    async def run() -> None:
        async with Web(Limits(host_gap=0)) as web:
            assert (await web.page(server.url("/public"), local=HERE)).status == 200
            assert (await web.page(server.url("/private/open"), local=HERE)).status == 200
            with pytest.raises(RobotsError, match=r"robots\.txt"):
                await web.page(server.url("/private/article"), local=HERE)
            assert (await web.fetch(server.url("/private/feed"), cap=1000, local=HERE)).status == 200

    asyncio.run(run())
    assert [path for path, _ in server.asked].count("/robots.txt") == 1


def test_rules_for_presswatch_by_name_win(server: Hostile) -> None:
    server.scripts["/robots.txt"] = robots(
        "User-agent: *\nDisallow: /\n\nUser-agent: Presswatch\nDisallow: /no\n"
    )

    async def run() -> None:
        async with Web(Limits(host_gap=0)) as web:
            assert await web.allowed_by_robots(server.url("/yes"), local=HERE)
            assert not await web.allowed_by_robots(server.url("/no"), local=HERE)

    asyncio.run(run())


@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden", "404 Not Found", "410 Gone"])
def test_a_robots_txt_that_is_not_there_allows_everything(server: Hostile, status: str) -> None:
    server.scripts["/robots.txt"] = robots("User-agent: *\nDisallow: /\n", status)

    async def run() -> None:
        async with Web(Limits()) as web:
            assert await web.allowed_by_robots(server.url("/any"), local=HERE)

    asyncio.run(run())


@pytest.mark.parametrize("fault", ["500", "reset"])
def test_a_robots_txt_that_cannot_be_had_makes_pages_wait(server: Hostile, clock: Clock, fault: str) -> None:
    from tests.faults.hostile import FAULTS

    server.scripts["/robots.txt"] = robots("", "500 Oops") if fault == "500" else FAULTS["reset"]

    async def run() -> None:
        async with Web(Limits(), clock=clock) as web:
            for _ in range(3):
                with pytest.raises(FetchError, match="its pages wait"):
                    await web.page(server.url("/page"), local=HERE)
            assert len(server.asked) == 1
            server.scripts["/robots.txt"] = robots("")
            clock.now += timedelta(minutes=11)
            assert (await web.page(server.url("/page"), local=HERE)).status == 200

    asyncio.run(run())


def test_robots_txt_is_asked_again_after_a_day(server: Hostile, clock: Clock) -> None:
    async def run() -> None:
        async with Web(Limits(), clock=clock) as web:
            assert await web.allowed_by_robots(server.url("/a"), local=HERE)
            server.scripts["/robots.txt"] = robots("User-agent: *\nDisallow: /\n")
            assert await web.allowed_by_robots(server.url("/a"), local=HERE)
            clock.now += timedelta(hours=25)
            assert not await web.allowed_by_robots(server.url("/a"), local=HERE)

    asyncio.run(run())


@pytest.mark.parametrize(
    "text",
    ["\x00\xff\xfe", "Disallow", "User-agent: *\n" * 1000, "Crawl-delay: x\nUser-agent:*\nCrawl-delay: nan"],
)
def test_a_robots_txt_that_is_nonsense_forbids_nothing(server: Hostile, text: str) -> None:
    server.scripts["/robots.txt"] = robots(text)

    async def run() -> None:
        async with Web(Limits()) as web:
            assert await web.allowed_by_robots(server.url("/any"), local=HERE)

    asyncio.run(run())


def test_a_crawl_delay_widens_the_gap_but_not_without_end(server: Hostile) -> None:
    server.scripts["/robots.txt"] = robots("User-agent: *\nCrawl-delay: 5000\n")

    async def run() -> None:
        async with Web(Limits(host_gap=0)) as web:
            await web.page(server.url("/a"), local=HERE)
            assert 20 < web.page_wait(server.url("/b")) <= 30

    asyncio.run(run())


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbfUser-agent: *\nDisallow: /private\n",
        "User-agent: *\nDisallow: /private\n".encode("utf-16"),
        b"User-agent: *\rDisallow: /private\r",
        b"User-agent: *\nDisallow: /private\n" + b"# and so on\n" * 60_000,
    ],
    ids=["a mark of the byte order", "two bytes a letter", "old line ends", "more than half a megabyte"],
)
def test_a_robots_txt_is_heeded_however_it_is_written(server: Hostile, content: bytes) -> None:
    server.scripts["/robots.txt"] = lambda asked: asked.answer(body=content, Content_Type="text/plain")

    async def run() -> None:
        async with Web(Limits()) as web:
            assert await web.allowed_by_robots(server.url("/open"), local=HERE)
            assert not await web.allowed_by_robots(server.url("/private"), local=HERE)

    asyncio.run(run())


def test_a_page_that_is_taken_for_robots_txt_forbids_nothing(server: Hostile) -> None:
    server.scripts["/robots.txt"] = robots("<!doctype html><body>User-agent: *<br>\nDisallow: /</body>")

    async def run() -> None:
        async with Web(Limits()) as web:
            assert await web.allowed_by_robots(server.url("/any"), local=HERE)

    asyncio.run(run())


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_a_robots_txt_that_asks_for_a_pause_is_no_failure_of_the_page(
    server: Hostile, clock: Clock, status: str
) -> None:
    server.scripts["/robots.txt"] = lambda asked: asked.answer(status, b"", Retry_After="90")

    async def run() -> None:
        async with Web(Limits(), clock=clock) as web:
            for _ in range(2):
                with pytest.raises(HostPausedError) as caught:
                    await web.page(server.url("/page"), local=HERE)
                assert caught.value.until == NOW + timedelta(seconds=90)

    asyncio.run(run())
    assert len(server.asked) == 1


def test_a_page_that_leads_to_another_host_asks_that_ones_robots_txt(server: Hostile) -> None:
    with hostile() as other:
        other.scripts["/robots.txt"] = robots("User-agent: *\nDisallow: /private\n")
        server.scripts["/link"] = redirect(other.url("/private"))

        async def run() -> None:
            async with Web(Limits(host_gap=0)) as web:
                with pytest.raises(RobotsError):
                    await web.page(server.url("/link"), local=HERE)

        asyncio.run(run())
        assert [path for path, _ in other.asked] == ["/robots.txt"]


def test_hosts_on_the_way_to_a_page_share_one_deadline(server: Hostile) -> None:
    def slow(asked: Asked) -> None:
        time.sleep(0.4)
        asked.answer(body=b"")

    chain = [Hostile({"/robots.txt": slow}) for _ in range(4)]
    for one, following in zip([server, *chain], chain, strict=False):
        one.scripts["/link"] = redirect(following.url("/link"))

    async def run() -> None:
        async with Web(Limits(host_gap=0, fetch_deadline=1.0)) as web:
            with pytest.raises(DeadlineError):
                await web.page(server.url("/link"), local=HERE)

    asyncio.run(run())
    for one in chain:
        one.close()


def test_pages_keep_the_gap_of_the_host_that_they_lead_to(server: Hostile) -> None:
    with hostile() as first, hostile() as second:
        for short in (first, second):
            short.scripts["/robots.txt"] = robots("")
            short.scripts["/link"] = redirect(server.url("/page"))

        async def run() -> float:
            async with Web(Limits(host_gap=0.4)) as web:
                started = time.monotonic()
                await asyncio.gather(*(web.page(short.url("/link"), local=HERE) for short in (first, second)))
                return time.monotonic() - started

        assert asyncio.run(run()) >= 0.38


def test_a_page_that_came_in_part_is_an_error(server: Hostile) -> None:
    async def run() -> None:
        async with Web(Limits()) as web:
            with pytest.raises(FetchError, match="before the page was whole"):
                await web.page(server.url("/length-too-long"), local=HERE)

    asyncio.run(run())
