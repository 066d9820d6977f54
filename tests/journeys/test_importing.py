"""Importing by hand: files, mails, folders and pages, each told of; and a text that the analyst pastes."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import socketserver
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.commands import Presswatch

SENTENCES = [
    f"Sentence number {n} tells of the sheds behind the terminal and of the people who slept there."
    for n in range(9)
]
TEXT = "\n\n".join(SENTENCES)
PAGE = f"<html><head><title>Sheds emptied at dawn</title></head><body><article><h1>Sheds emptied at dawn</h1>{''.join(f'<p>{each}</p>' for each in SENTENCES)}</article></body></html>"
ADDRESS = "https://littoral.example/2021/sheds-emptied"
CLAIMING = PAGE.replace("<title>", f'<link rel="canonical" href="{ADDRESS}"><title>').replace("dawn", "noon")
MAIL = (
    "From: The Harbour Letter <news@letter.example>\nSubject: Boats at sea\nDate: Mon, 03 May 2021 10:00:00 +0200\n"
    "Message-ID: <1@letter.example>\nContent-Type: text/plain; charset=utf-8\n\n"
    "Ten boats left the harbour before dawn, the county said.\n\nNobody was hurt on any of them.\n"
)


@pytest.fixture
def presswatch(tmp_path: Path) -> Presswatch:
    return Presswatch(tmp_path / "archive.db")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    top = tmp_path / "saved"
    (top / "letters").mkdir(parents=True)
    (top / ".cache").mkdir()
    (top / ".cache" / "x.txt").write_text(TEXT)
    (top / "sheds.txt").write_text(TEXT, "utf-8")
    (top / "letters" / "boats.eml").write_text(MAIL, "utf-8")
    (top / "letters" / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (top / ".hidden.txt").write_text(TEXT)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "private.txt").write_text("Nobody named this. " + TEXT)
    (top / "out.txt").symlink_to(tmp_path / "elsewhere" / "private.txt")
    (top / "letters" / "up.txt").symlink_to(Path("..", "..", "elsewhere", "private.txt"))
    (top / "outside").symlink_to(tmp_path / "elsewhere")
    (top / "inside.txt").symlink_to("sheds.txt")
    return top


def by_name(results: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {Path(result["file"]).name: result for result in results}


def test_a_folder_is_imported_with_what_was_left_out_named(presswatch: Presswatch, folder: Path) -> None:
    results = presswatch.json("import", str(folder))
    assert all(list(result) == ["file", "id", "status", "reason"] for result in results)
    named = by_name(results)
    assert {name: result["status"] for name, result in named.items()} == {
        "sheds.txt": "known",
        "boats.eml": "new",
        "photo.jpg": "failed",
        ".hidden.txt": "failed",
        ".cache": "failed",
        "out.txt": "failed",
        "up.txt": "failed",
        "outside": "failed",
        "inside.txt": "new",
    }
    assert "leads out of the folder" in named["out.txt"]["reason"]
    assert "leads out of the folder" in named["up.txt"]["reason"]
    assert "link to a folder" in named["outside"]["reason"]
    assert named["photo.jpg"]["reason"].startswith("left out: ")
    shown = presswatch.json("show", str(named["boats.eml"]["id"]))
    assert shown["source"]["origin"] == str(Path("saved", "letters", "boats.eml"))
    assert (shown["title"], shown["outlet"], shown["published"]) == (
        "Boats at sea",
        "The Harbour Letter",
        "2021-05-03T08:00:00Z",
    )
    (folder / "letters" / "boats.eml").rename(folder / "bo\nats\x1b[31m\u202e.eml")
    again = presswatch("import", str(folder))
    listed = again.output.splitlines()
    assert {each.split()[0] for each in listed} == {"known"}
    assert len(listed) == 3
    assert not {"\x1b", "\u202e"} & set(again.output)


def test_progress_is_told_in_lines(presswatch: Presswatch, folder: Path) -> None:
    done = presswatch("import", str(folder), "--json")
    assert '"event": "progress", "stage": "import", "done": 9, "total": 9' in done.errors


def test_a_file_that_was_named_and_fails_is_told_and_the_others_are_kept(
    presswatch: Presswatch, folder: Path, tmp_path: Path
) -> None:
    deep = tmp_path / "deep.eml"
    deep.write_bytes(
        b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(10_000))
    )
    endless = tmp_path / "endless.txt"
    with endless.open("wb") as out:
        out.truncate(5_000_000_000)
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    paths = [
        deep,
        endless,
        pipe,
        tmp_path / "missing.eml",
        folder / "letters" / "photo.jpg",
        folder / "sheds.txt",
    ]
    named = by_name(presswatch.json("import", *map(str, paths), status=1))
    assert [named[path.name]["status"] for path in paths] == ["failed"] * 5 + ["new"]
    assert "nested too deeply" in named["deep.eml"]["reason"]
    assert "larger than" in named["endless.txt"]["reason"]
    assert "no file" in named["pipe.txt"]["reason"]


def test_a_mail_and_a_page_with_one_text_are_one_article(presswatch: Presswatch, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    (tmp_path / "b.eml").write_text(f"Subject: Sheds\nContent-Type: text/plain\n\n{TEXT}\n")
    results = presswatch.json("import", str(tmp_path / "a.html"))
    results += presswatch.json("import", str(tmp_path / "b.eml"))
    assert [result["status"] for result in results] == ["new", "known"]
    assert results[0]["id"] == results[1]["id"]


def test_a_saved_page_is_the_article_of_its_address_and_changes_it(
    presswatch: Presswatch, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.html", tmp_path / "b.html"
    note = "<!-- saved from url=(0040)https://littoral.example/2021/sheds-emptied -->"
    first.write_text(note + PAGE)
    second.write_text(note + PAGE.replace("number 3 tells", "number 33 tells"))
    old, new = presswatch.json("import", str(first)), presswatch.json("import", str(second))
    assert (old[0]["id"], new[0]["status"]) == (new[0]["id"], "changed")
    (version,) = presswatch.json("show", str(new[0]["id"]))["versions"]
    assert [(c["kind"], c["before"], c["after"]) for c in version["changes"]] == [("number", "3", "33")]


def test_a_stopped_import_keeps_what_it_has(presswatch: Presswatch, tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.mkdir()
    for n in range(400):
        (many / f"{n:04}.txt").write_text(f"Article number {n} of many.\n\n{TEXT}")
    process = subprocess.Popen(
        [sys.executable, "-m", "ui", "import", str(many), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=presswatch.environment,
    )
    assert process.stderr is not None
    assert b"progress" in process.stderr.readline()
    process.send_signal(signal.SIGTERM)
    output, errors = process.communicate(timeout=100)
    assert process.returncode == 1
    assert b"Stopped." in errors
    kept = presswatch.json("search", "", "--limit", "0")
    assert 0 < len(kept) < 400
    assert output.count(b'"new"') == len(kept)


# --- pages by their address -----------------------------------------------------------------------------


class Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        page = {"/sheds": PAGE, "/claims": CLAIMING}.get(self.path)
        self.send_response(404 if page is None else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write((page or "no").encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    socketserver.TCPServer.allow_reuse_address = True
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_a_page_is_imported_by_its_address(presswatch: Presswatch, site: str) -> None:
    (result,) = presswatch.json("import", f"{site}/sheds", "--allow-local")
    assert (result["file"], result["status"]) == (f"{site}/sheds", "new")
    shown = presswatch.json("show", str(result["id"]))
    assert (shown["url"], shown["title"], shown["text"]) == (f"{site}/sheds", "Sheds emptied at dawn", TEXT)
    (result,) = presswatch.json("import", f"{site}/gone", "--allow-local", status=1)
    assert "404" in result["reason"]


def test_a_page_that_claims_a_strangers_address_takes_no_place_of_its_article(
    presswatch: Presswatch, site: str, tmp_path: Path
) -> None:
    elsewhere = "https://reprints.example/2021/sheds"
    for name, address, page in (("own", ADDRESS, PAGE), ("saved", elsewhere, CLAIMING)):
        note = f"<!-- saved from url=({len(address):04}){address} -->"
        (tmp_path / f"{name}.html").write_text(note + page.replace("Sentence", name.title()), "utf-8")
    files = [str(tmp_path / name) for name in ("own.html", "saved.html")]
    results = presswatch.json("import", *files, f"{site}/claims", "--allow-local")
    assert [each["status"] for each in results] == ["new", "new", "new"]
    shown = {each["url"]: each["title"] for each in presswatch.json("search", "sheds")}
    titles = ("Sheds emptied at dawn", "Sheds emptied at noon", "Sheds emptied at noon")
    assert shown == dict(zip((ADDRESS, elsewhere, f"{site}/claims"), titles, strict=True))


def test_the_password_of_an_address_is_used_and_nowhere_shown(presswatch: Presswatch, site: str) -> None:
    guarded = site.replace("//", "//desk:hunter2@")
    done = presswatch("import", f"{guarded}/sheds", f"{guarded}/gone", "--allow-local", "--json", status=1)
    new, failed = done.data
    assert (new["file"], failed["file"]) == (f"{site}/sheds", f"{site}/gone")
    shown = presswatch("show", str(new["id"]), "--json")
    assert "hunter2" not in done.output + done.errors + shown.output
    assert shown.data["source"]["origin"] == f"{site}/sheds"


def test_an_address_inside_the_own_network_is_refused_unless_admitted(
    presswatch: Presswatch, site: str
) -> None:
    (result,) = presswatch.json("import", f"{site}/sheds", status=1)
    assert (result["status"], result["id"]) == ("failed", None)


# --- pasting --------------------------------------------------------------------------------------------


def test_a_text_is_pasted_into_an_article_and_undone(presswatch: Presswatch, tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text(MAIL)
    (result,) = presswatch.json("import", str(tmp_path / "a.eml"))
    number = str(result["id"])
    whole = tmp_path / "whole.html"
    whole.write_text(
        "<h2>For subscribers</h2><p>All of the text about turbines.</p><script>alert(1)</script>"
    )
    assert presswatch.json("paste", number, str(whole)) == {"id": result["id"], "status": "changed"}
    shown = presswatch.json("show", number)
    assert shown["text"] == "For subscribers\n\nAll of the text about turbines."
    assert shown["source"]["pasted"] is True
    assert shown["source"]["origin"] == "pasted by analyst"
    assert [found["id"] for found in presswatch.json("search", "turbines")] == [result["id"]]
    assert presswatch.json("paste", number, str(whole))["status"] == "known"
    presswatch("undo")
    assert "Ten boats" in presswatch.json("show", number)["text"]
    presswatch("paste", "12345", str(whole), status=1)
    presswatch("paste", number, str(tmp_path / "missing.txt"), status=1)


def test_a_text_is_pasted_from_standard_input(presswatch: Presswatch, tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text(MAIL)
    (result,) = presswatch.json("import", str(tmp_path / "a.eml"))
    done = subprocess.run(
        [sys.executable, "-m", "ui", "paste", str(result["id"]), "--json"],
        input=b"The whole text about turbines, as the subscriber was shown it.",
        capture_output=True,
        env=presswatch.environment,
        timeout=100,
        check=True,
    )
    assert b'"changed"' in done.stdout
    assert presswatch.json("show", str(result["id"]))["text"].startswith("The whole text about turbines")


# --- what they were read from ---------------------------------------------------------------------------


def evidence(presswatch: Presswatch, folder: Path, *numbers: int) -> dict[str, tuple[bytes, dict[str, Any]]]:
    """Export articles as evidence, check it, and return bytes and answer of each by its title."""
    file = folder / "evidence.zip"
    ids = [argument for number in numbers for argument in ("--id", str(number))]
    made = presswatch.json("export", "--format", "evidence", "--output", str(file), *ids)
    assert presswatch.json("verify", str(file), "--expect", made["hash"])["verdict"] == "unaltered"
    with zipfile.ZipFile(file) as packed:
        manifest = json.loads(packed.read("manifest.json"))
        found = {}
        for held in manifest["clippings"]:
            content = packed.read(f"{held['folder']}/page.raw")
            assert held["page_hash"] == hashlib.sha256(content).hexdigest()
            assert held["page"] == "kept"
            found[held["title"]] = (content, json.loads(packed.read(f"{held['folder']}/headers.json")))
    return found


def test_what_an_article_was_read_from_is_kept_and_leaves_as_evidence(
    presswatch: Presswatch, site: str, tmp_path: Path
) -> None:
    (tmp_path / "boats.eml").write_text(MAIL)
    paths = [f"{site}/sheds", str(tmp_path / "boats.eml")]
    numbers = [result["id"] for result in presswatch.json("import", *paths, "--allow-local")]
    found = evidence(presswatch, tmp_path, *numbers)
    content, answer = found["Sheds emptied at dawn"]
    assert content == PAGE.encode()
    assert (answer["url"], answer["status"], answer["file"]) == (f"{site}/sheds", 200, None)
    assert answer["headers"]["content-type"] == "text/html; charset=utf-8"
    content, answer = found["Boats at sea"]
    assert content == MAIL.encode()
    assert (answer["file"], answer["url"], answer["status"], answer["headers"]) == (
        "boats.eml",
        None,
        None,
        None,
    )
    target = tmp_path / "told.txt"
    ids = [argument for number in numbers for argument in ("--id", str(number))]
    presswatch("export", "--format", "txt", "--output", str(target), *ids)
    told = target.read_text("utf-8")
    assert told.count("(the page as received)") == told.count("(the file as it was brought)") == 1
    assert presswatch.json("check")["findings"] == []
