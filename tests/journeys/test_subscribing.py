"""Subscribing through the command line: by feed, by site, by what somebody typed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.journeys.commands import Presswatch

FEED = b"<rss version='2.0'><channel><title>Harbour News</title><item><guid>1</guid><title>Late</title></item></channel></rss>"
LINK = "<link rel='alternate' type='application/rss+xml' href='{}'>"
PAGES = {
    "/feed": FEED,
    "/sport": FEED,
    "/site": f"<html><head>{LINK.format('/feed')}</head><body>News</body></html>".encode(),
    "/several": f"<html><head>{LINK.format('feed')}{LINK.format('/sport')}</head></html>".encode(),
    "/dead": f"<html><head>{LINK.format('/not-there')}</head></html>".encode(),
    "/prose": b"<html><body><a href='/what-is-rss'>What is a feed?</a></body></html>",
    "/untitled": b"<rss version='2.0'><channel><title>Notes</title><item><guid isPermaLink='false'>1</guid><link>/note</link>"
    b"<author>desk@harbour.media (Ada Quay)</author><description>A few words from the quay.</description></item></channel></rss>",
    "/note": b"<html lang=en><head><title>Crane falls into the dock</title></head><body><article><h1>Crane falls into the dock</h1>"
    b"<p>A crane fell into the northern dock on Sunday night, and nobody was hurt, the harbour office said.</p>"
    b"<p>Divers will look at the wreck as soon as the tide allows it, which may take until Thursday.</p>"
    b"<p>The dock was closed to ships of every size, and two of them were sent to the old pier instead.</p></article></body></html>",
    "/what-is-rss": b"<html><body>It is a file.</body></html>",
}


class Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        content = PAGES.get(self.path)
        self.send_response(404 if content is None else 200)
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Pages) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def presswatch(tmp_path: Path) -> Presswatch:
    return Presswatch(tmp_path / "archive.db")


def test_every_spelling_of_an_address_is_one_feed(presswatch: Presswatch, site: str) -> None:
    shouted = site.replace("http", "HTTP") + "/feed#top"
    added = presswatch.json("feeds", "add", f"{site}/feed", shouted, f"{site}/site", "--allow-local")
    assert [entry["url"] for entry in added] == [f"{site}/feed"] * 3
    assert [(f["url"], f["title"]) for f in presswatch.json("feeds", "list")] == [
        (f"{site}/feed", "Harbour News")
    ]


def test_a_site_of_several_feeds_adds_none_and_lists_them(presswatch: Presswatch, site: str) -> None:
    (several,) = presswatch.json("feeds", "add", f"{site}/several", "--allow-local", status=1)
    assert several == {"url": f"{site}/several", "state": None, "found": [f"{site}/feed", f"{site}/sport"]}
    assert presswatch.json("feeds", "list") == []


def test_what_cannot_be_reached_is_added_and_what_is_no_feed_is_not(
    presswatch: Presswatch, site: str
) -> None:
    addresses = [f"{site}/dead", f"{site}/nowhere", "http://127.0.0.1:9/feed"]
    added = presswatch.json("feeds", "add", *addresses, "--allow-local")
    assert [entry["url"] for entry in added] == [f"{site}/not-there", *addresses[1:]]
    assert {entry["state"] for entry in added} == {"new"}
    refused = presswatch.json(
        "feeds", "add", f"{site}/prose", "ftp://harbour.example/feed", "--allow-local", status=1
    )
    # the link was no feed, but one stands where feeds usually are
    assert [(entry["state"], entry["found"]) for entry in refused] == [("new", [f"{site}/feed"]), (None, [])]
    assert len(presswatch.json("feeds", "list")) == 4


def test_a_password_is_never_shown(presswatch: Presswatch, tmp_path: Path) -> None:
    added = presswatch("feeds", "add", "http://ada:s3cret@127.0.0.1:9/feed", "--allow-local", "--json")
    presswatch("feeds", "export", str(tmp_path / "feeds.opml"))
    told = added.output + added.errors + presswatch("feeds", "list", "--json").output
    assert "s3cret" not in told + (tmp_path / "feeds.opml").read_text("utf-8")


def test_an_entry_without_a_title_takes_that_of_its_page(presswatch: Presswatch, site: str) -> None:
    presswatch("feeds", "add", f"{site}/untitled", "--allow-local")
    presswatch("poll")
    (article,) = presswatch.json("search", "")
    assert (article["title"], article["title_basis"]) == ("Crane falls into the dock", "page")
    assert (article["state"], article["author"]) == ("full", "Ada Quay")


@pytest.mark.parametrize("page", ["/feed", "/prose", "/several", "/what-is-rss", "/missing"])
def test_no_command_ever_shows_a_password(presswatch: Presswatch, site: str, page: str) -> None:
    address = f"{site}{page}".replace("//", "//desk:hunter2@")
    shown = [
        presswatch("feeds", *command, *extra, status=None)
        for extra in (["--json"], [])
        for command in (
            ["add", address, "--allow-local"],
            ["list"],
            ["remove", address],
            ["add", f"{address} x"],
        )
        if command != ["list", "--json"]
    ]
    shown.append(presswatch("poll", "--all", status=None))
    assert not [done for done in shown if "hunter2" in done.output + done.errors]


def test_a_list_of_feeds_never_takes_the_place_of_the_archive(presswatch: Presswatch, site: str) -> None:
    presswatch("feeds", "add", f"{site}/feed", "--allow-local")
    for command in (
        ["feeds", "export", str(presswatch.archive)],
        ["export", "--format", "json", "--query", "", "--output", str(presswatch.archive)],
    ):
        assert "archive" in presswatch(*command, status=1).errors
    assert [feed["url"] for feed in presswatch.json("feeds", "list")] == [f"{site}/feed"]
