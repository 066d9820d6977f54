"""Subscribing: an address, what is found there, and a feed in the archive."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.model import Feed
from monitor.store import Archive, feeds
from ui.bridge import Bridge
from ui.dialogs.subscribe import SubscribeDialog, address_in, addresses_in
from ui.theme import Theme

FEED = (
    b'<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay</title><item><title>Boats in</title>'
    b"<link>http://127.0.0.1/1</link><guid>1</guid></item></channel></rss>"
)
SITE = (
    b'<html><head><link rel="alternate" type="application/rss+xml" title="News" href="/news.xml">'
    b'<link rel="alternate" type="application/rss+xml" title="Sport" href="/sport.xml"></head>'
    b"<body><p>The Quay</p></body></html>"
)


class Site(BaseHTTPRequestHandler):
    """A site that offers two feeds."""

    def do_GET(self) -> None:
        pages = {"/": (SITE, "text/html"), "/news.xml": (FEED, "text/xml"), "/sport.xml": (FEED, "text/xml")}
        body, kind = pages.get(self.path, (b"", ""))
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", kind or "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Write nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


@pytest.fixture
def dialog(bridge: Bridge, theme: Theme, qtbot: QtBot) -> SubscribeDialog:
    dialog = SubscribeDialog(bridge, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.folder.count() > 1, timeout=20_000)
    return dialog


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" https://a.example/feed ", "https://a.example/feed"),
        ("a.example", "a.example"),
        ("a.example/rss", "a.example/rss"),
        ("feed:https://a.example", "feed:https://a.example"),
        ("hello", ""),
        ("hello world.example", ""),
        ("me@mail.example", ""),
        ("", ""),
        ("x" * 3000 + ".example", ""),
    ],
)
def test_only_what_looks_like_an_address_is_one(typed: str, address: str) -> None:
    assert address_in(typed) == address


def test_what_is_no_address_is_told_in_place(dialog: SubscribeDialog) -> None:
    dialog.address.setText("no address")
    dialog.commit()
    assert dialog.message.isVisible()
    assert "no address" in dialog.message.text()
    assert dialog.message.property("role") == "warning"
    dialog.address.setText("another.example")
    assert not dialog.message.isVisible()


def test_the_folders_of_the_archive_are_offered_with_those_above_them(dialog: SubscribeDialog) -> None:
    offered = [dialog.folder.itemText(at) for at in range(dialog.folder.count())]
    assert offered == ["", "London", "London/Kent", "Paris"]


def test_what_was_typed_is_there_again_after_leaving(
    dialog: SubscribeDialog, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    dialog.address.setText("https://half.example/fe")
    dialog.folder.setEditText("Paris")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = SubscribeDialog(bridge, theme)
    qtbot.addWidget(again)
    assert again.address.text() == "https://half.example/fe"
    assert again.folder.currentText() == "Paris"


def test_a_feed_is_subscribed_into_its_folder(
    dialog: SubscribeDialog, bridge: Bridge, site: str, archive_path: Path, qtbot: QtBot
) -> None:
    dialog.address.setText(f"{site}/news.xml")
    dialog.folder.setEditText("Coast/North")
    dialog.local.setChecked(True)
    assert dialog.primary is not None
    with qtbot.waitSignal(dialog.subscribed, timeout=20_000) as done:
        dialog.primary.click()
        assert dialog.at_work
    assert done.args == [[f"{site}/news.xml"]]
    assert not dialog.isVisible()
    assert kept(archive_path, f"{site}/news.xml").folder == "Coast/North"


def test_a_site_with_several_feeds_lets_one_choose(
    dialog: SubscribeDialog, site: str, archive_path: Path, qtbot: QtBot
) -> None:
    dialog.address.setText(site)
    dialog.local.setChecked(True)
    dialog.commit()
    qtbot.waitUntil(lambda: dialog.found.count() == 2, timeout=20_000)
    assert [dialog.found.item(at).checkState() for at in range(2)] == [
        Qt.CheckState.Checked,
        Qt.CheckState.Unchecked,
    ]
    assert dialog.primary is not None
    assert dialog.primary.text() == "Subscribe to 1 feed"
    dialog.found.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.primary.text() == "Subscribe to 2 feeds"
    with qtbot.waitSignal(dialog.subscribed, timeout=20_000):
        dialog.commit()
    assert kept(archive_path, f"{site}/sport.xml").url == f"{site}/sport.xml"


def test_a_page_without_feeds_says_what_to_do(dialog: SubscribeDialog, site: str, qtbot: QtBot) -> None:
    dialog._answered([{"url": site, "state": None, "found": []}])
    assert "No feed was found" in dialog.message.text()
    assert dialog.isVisible()


def test_a_feed_that_cannot_be_polled_is_added_and_says_why(
    dialog: SubscribeDialog, site: str, archive_path: Path, qtbot: QtBot
) -> None:
    dialog.address.setText(f"{site}/news.xml")
    dialog.commit()
    qtbot.waitUntil(lambda: dialog.message.property("role") == "warning", timeout=20_000)
    assert "not be polled" in dialog.message.text()
    assert dialog.isVisible()
    dialog.local.setChecked(True)
    dialog.commit()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert kept(archive_path, f"{site}/news.xml").allow_local


def test_an_address_that_leads_nowhere_says_why(dialog: SubscribeDialog, site: str, qtbot: QtBot) -> None:
    dialog.address.setText(f"{site}/")
    dialog.commit()
    qtbot.waitUntil(lambda: not dialog.at_work and dialog.message.isVisible(), timeout=20_000)
    assert dialog.message.text() != "Looking for feeds …"


def test_stopping_leaves_the_dialog_open_and_usable(dialog: SubscribeDialog, site: str) -> None:
    dialog.address.setText(f"{site}/news.xml")
    dialog.commit()
    assert dialog.leave.text() == "Stop"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.at_work
    assert dialog.address.text() == f"{site}/news.xml"


def kept(path: Path, url: str) -> Feed:
    with Archive.open(path, "read") as archive:
        return feeds.by_url(archive, url)


def test_several_addresses_are_divided_from_what_is_none() -> None:
    assert addresses_in("a.example/rss\nhttps://b.example  a.example/rss hello") == (
        ["a.example/rss", "https://b.example"],
        ["hello"],
    )


def test_several_addresses_are_taken_at_once(
    dialog: SubscribeDialog, site: str, archive_path: Path, qtbot: QtBot
) -> None:
    dialog.address.setText(f"{site}/news.xml {site}/sport.xml")
    dialog.local.setChecked(True)
    with qtbot.waitSignal(dialog.subscribed, timeout=20_000) as done:
        dialog.commit()
    assert done.args == [[f"{site}/news.xml", f"{site}/sport.xml"]]
    assert not dialog.isVisible()


def test_one_word_that_is_no_address_is_named_and_nothing_is_asked(dialog: SubscribeDialog) -> None:
    dialog.address.setText("https://a.example/rss nonsense")
    dialog.commit()
    assert dialog.message.text().startswith("“nonsense” is no address.")
    assert not dialog.at_work


def test_a_feed_that_is_here_already_is_named_so_and_cannot_be_ticked(dialog: SubscribeDialog) -> None:
    dialog._answered(
        [
            {
                "url": "https://c.example",
                "state": None,
                "found": ["https://courier.example/feed", "https://c.example/2"],
            }
        ]
    )
    known, fresh = dialog.found.item(0), dialog.found.item(1)
    assert known.text() == "https://courier.example/feed (is here already)"
    assert not known.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert fresh.checkState() == Qt.CheckState.Checked
    assert dialog._ticked() == ["https://c.example/2"]
