"""A list of feeds is looked at before it is taken, and taken whole or in part."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.commands import Presswatch

LIST = """<?xml version="1.0"?><opml version="2.0"><head><title>Coast</title></head><body>
<outline text="France"><outline text="North">
<outline type="rss" text="Le Fanal" xmlUrl="https://fanal.example/rss"/>
<outline type="rss" text="Quay" xmlUrl="https://me:secret@quay.example/rss"/></outline></outline>
<outline type="rss" text="Shell" xmlUrl="|rm -rf /"/>
<outline type="rss" text="Disk" xmlUrl="file:///etc/passwd"/>
</body></opml>"""


@pytest.fixture
def presswatch(tmp_path: Path) -> Presswatch:
    made = Presswatch(tmp_path / "archive.db")
    (tmp_path / "list.opml").write_text(LIST, encoding="utf-8")
    (tmp_path / "known.opml").write_text(
        LIST.replace("https://me:secret@quay.example/rss", "https://other.example/rss"), encoding="utf-8"
    )
    return made


def test_a_preview_says_what_is_new_known_and_refused_and_changes_nothing(
    presswatch: Presswatch, tmp_path: Path
) -> None:
    presswatch("feeds", "import", str(tmp_path / "known.opml"), status=1)
    before = presswatch.json("feeds", "list")
    seen = presswatch.json("feeds", "import", str(tmp_path / "list.opml"), "--preview")
    assert seen["title"] == "Coast"
    assert seen["feeds"] == [
        {
            "url": "https://fanal.example/rss",
            "title": "Le Fanal",
            "folder": "France/North",
            "status": "known",
        },
        {"url": "https://quay.example/rss", "title": "Quay", "folder": "France/North", "status": "new"},
    ]
    assert {one["address"] for one in seen["refused"]} == {"|rm -rf /", "file:///etc/passwd"}
    assert all(one["reason"] for one in seen["refused"])
    assert presswatch.json("feeds", "list") == before


def test_a_preview_makes_no_archive(presswatch: Presswatch, tmp_path: Path) -> None:
    done = presswatch("feeds", "import", str(tmp_path / "list.opml"), "--preview", "--json", status=1)
    assert "no archive" in done.errors
    assert not presswatch.archive.exists()


def test_only_what_was_chosen_is_taken_with_its_password_kept_apart(
    presswatch: Presswatch, tmp_path: Path
) -> None:
    chosen = tmp_path / "chosen.txt"
    chosen.write_text("https://quay.example/rss\n", encoding="utf-8")
    presswatch("feeds", "import", str(tmp_path / "list.opml"), "--only", str(chosen), status=1)
    (feed,) = presswatch.json("feeds", "list")
    assert (feed["url"], feed["folder"]) == ("https://quay.example/rss", "France/North")
