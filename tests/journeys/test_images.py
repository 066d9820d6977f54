"""Images of an article: asked for once, by a command, made tame, and kept."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PIL import Image

from monitor.errors import ParseError
from monitor.model import BodyState, DateBasis, Entry, Extraction, TitleBasis
from monitor.parsing.images import tame
from monitor.store import Archive, articles, feeds, images
from monitor.store.articles import Arrival
from tests.journeys.commands import Presswatch

NOW = datetime(2021, 12, 1, 9, tzinfo=UTC)


def picture(kind: str, size: tuple[int, int] = (40, 30), mode: str = "RGB") -> bytes:
    written = io.BytesIO()
    Image.new(mode, size, "red").save(written, kind)
    return written.getvalue()


class Press(ThreadingHTTPServer):
    """A server of images on the loopback that remembers what it was asked."""

    def __init__(self) -> None:
        self.bodies = {
            "/a.jpg": picture("JPEG"),
            "/b.jpg": picture("JPEG"),
            "/c.png": picture("PNG", mode="RGBA"),
            "/d.svg": b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        }
        self.asked: list[tuple[str, dict[str, str]]] = []
        super().__init__(("127.0.0.1", 0), _Answers)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Press)
        self.server.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
        body = self.server.bodies.get(self.path)
        self.send_response(404 if body is None else 200)
        self.send_header("Set-Cookie", "seen=1")
        self.send_header("Content-Length", str(len(body or b"")))
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def press() -> Iterator[Press]:
    server = Press()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def bring(path: Path, press: Press, paths: list[str], *, local: bool = True, feed_host: str = "") -> int:
    """Put an article with images into an archive."""
    html = "<p>Ferries wait.</p>" + "".join(
        f'<p><img alt="A ferry" data-src="{press.url(each)}"></p>' for each in paths
    )
    with Archive.open(path, "create") as archive:
        feed = feeds.add(
            archive, feed_host or press.url("/feed"), "", "The Courier", "", allow_local=local, now=NOW
        )
        entry = Entry(guid="1", url=press.url("/1"), title="Ferries")
        arrival = Arrival(
            entry, ("g:1",), "Ferries", None, DateBasis.ARRIVED, "Ferries wait.", html, TitleBasis.FEED, "en"
        )
        number = articles.arrive(archive, feed.id, [arrival], NOW, False).new[0]
        articles.set_body(archive, number, Extraction(BodyState.FULL, "Ferries wait.", html), NOW, None)
    return int(number)


def test_images_are_fetched_once_without_cookies_and_kept_by_their_hash(tmp_path: Path, press: Press) -> None:
    path = tmp_path / "archive.db"
    number = bring(path, press, ["/a.jpg", "/b.jpg", "/c.png"])
    presswatch = Presswatch(path)
    first = presswatch.json("images", str(number))
    assert [(one["width"], one["height"], one["trouble"]) for one in first] == [(40, 30, None)] * 3
    assert first[0]["file"] == first[1]["file"]  # the same picture from two addresses
    assert sorted(asked for asked, _ in press.asked) == ["/a.jpg", "/b.jpg", "/c.png"]
    again = presswatch.json("images", str(number))
    assert again == first
    assert len(press.asked) == 3
    for _, headers in press.asked:
        assert "cookie" not in headers
        assert "referer" not in headers


def test_what_cannot_be_had_is_told_for_each_and_the_rest_is_kept(tmp_path: Path, press: Press) -> None:
    path = tmp_path / "archive.db"
    number = bring(path, press, ["/d.svg", "/missing.png", "/a.jpg"])
    svg, missing, fine = Presswatch(path).json("images", str(number), status=1)
    assert "no image of a kind" in svg["trouble"]
    assert "404" in missing["trouble"]
    assert fine["trouble"] is None
    kept = images.kept(path, press.url("/a.jpg"))
    assert kept is not None
    assert kept.path == Path(fine["file"])


def test_an_address_of_the_own_network_is_not_asked(tmp_path: Path, press: Press) -> None:
    path = tmp_path / "archive.db"
    number = bring(path, press, ["/a.jpg"], local=False)
    (one,) = Presswatch(path).json("images", str(number), status=1)
    assert one["file"] is None
    assert press.asked == []


def test_a_feed_of_the_own_network_admits_no_other_host_there(tmp_path: Path, press: Press) -> None:
    path = tmp_path / "archive.db"
    number = bring(path, press, ["/a.jpg"], feed_host="http://127.0.0.2/feed")
    (one,) = Presswatch(path).json("images", str(number), status=1)
    assert one["file"] is None
    assert press.asked == []


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_every_kind_of_image_is_written_anew(kind: str) -> None:
    content, end, width, height = tame(picture(kind, (2000, 1000)))
    assert (width, height) == (1280, 640)
    assert end == "jpg"
    with Image.open(io.BytesIO(content)) as found:
        assert found.size == (1280, 640)


def test_what_a_camera_wrote_beside_the_picture_is_left_out() -> None:
    exif = Image.Exif()
    exif[0x010F] = "a camera"
    written = io.BytesIO()
    Image.new("RGB", (40, 30)).save(written, "JPEG", exif=exif)
    content, *_ = tame(written.getvalue())
    assert b"a camera" not in content


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>", picture("PNG")[:60], picture("JPEG")[:200], picture("PNG", (1, 1)), picture("BMP")],
)
def test_what_is_no_whole_image_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(ParseError):
        tame(content)


def test_a_bomb_of_pixels_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(ParseError, match="million pixels"):
        tame(picture("PNG", (9_000, 9_000), "1"))


def test_only_addresses_of_the_web_are_read_from_the_markup() -> None:
    html = (
        '<img alt="" data-src="https://a.example/x?a=1&amp;b=2"><img alt="" data-src="file:///etc/passwd">'
        '<img data-src="data:image/png;base64,AA"><img alt="">'
    )
    assert images.addresses(html) == ("https://a.example/x?a=1&b=2",)


def test_a_note_that_names_a_foreign_file_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    images.keep(path, "https://a.example/x", b"x", "png", 9, 9)
    (note,) = (tmp_path / "archive.db.d" / "images").glob("*.json")
    note.write_text('{"file": "../../secret", "width": 9, "height": 9}')
    assert images.kept(path, "https://a.example/x") is None
