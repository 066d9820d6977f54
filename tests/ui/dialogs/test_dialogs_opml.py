"""A list of feeds is looked at before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.store import Archive, feeds
from ui.bridge import Bridge
from ui.dialogs.opml_preview import OpmlPreviewDialog
from ui.theme import Theme

LIST = """<opml version="2.0"><head><title>Coast</title></head><body>
<outline text="France"><outline text="North">
<outline type="rss" text="Le Fanal" xmlUrl="https://fanal.example/rss"/>
<outline type="rss" text="&lt;b&gt;Quay&lt;/b&gt;" xmlUrl="https://quay.example/rss"/></outline>
<outline type="rss" text="Digue" xmlUrl="https://digue.example/rss"/></outline>
<outline type="rss" text="The Courier" xmlUrl="https://courier.example/feed"/>
<outline type="rss" text="Shell" xmlUrl="|rm -rf /"/>
<outline type="rss" text="Disk" xmlUrl="file:///etc/passwd"/>
</body></opml>"""


def shown(bridge: Bridge, theme: Theme, path: Path, qtbot: QtBot) -> OpmlPreviewDialog:
    dialog = OpmlPreviewDialog(bridge, theme, path)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(bridge: Bridge, theme: Theme, tmp_path: Path, qtbot: QtBot) -> OpmlPreviewDialog:
    file = tmp_path / "list.opml"
    file.write_text(LIST, encoding="utf-8")
    dialog = shown(bridge, theme, file, qtbot)
    qtbot.waitUntil(lambda: len(dialog.ticked()) == 3, timeout=20_000)
    return dialog


def urls(path: Path) -> set[str]:
    with Archive.open(path, "read") as archive:
        return {feed.url for feed in feeds.all(archive)}


def test_new_known_and_refused_feeds_stand_in_their_folders(dialog: OpmlPreviewDialog) -> None:
    assert dialog.lead.text() == "list.opml: 3 new feeds, 1 is here already, 2 are refused."
    tops = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
    assert [top.text(0) for top in tops if top] == ["France", "No folder", "Refused"]
    france = tops[0]
    assert france is not None
    north = france.child(0)
    assert north is not None
    assert [north.child(at).text(0) for at in range(2)] == ["Le Fanal", "<b>Quay</b>"]  # type: ignore[union-attr]
    refused = tops[2]
    assert refused is not None
    reasons = [refused.child(at).text(0) for at in range(2)]  # type: ignore[union-attr]
    assert reasons[0].startswith("|rm -rf /: it is a command")
    assert reasons[1].startswith("file:///etc/passwd: it is a file")


def test_a_folder_ticks_all_it_holds_and_only_what_is_ticked_is_taken(
    dialog: OpmlPreviewDialog, archive_path: Path, qtbot: QtBot
) -> None:
    before = urls(archive_path)
    north = dialog._folders["France/North"]
    north.setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.primary is not None
    primary = dialog.primary
    qtbot.waitUntil(lambda: primary.text() == "Subscribe to 1 feed", timeout=20_000)
    with qtbot.waitSignal(dialog.imported, timeout=20_000) as taken:
        primary.click()
    assert taken.args == [1]
    assert urls(archive_path) - before == {"https://digue.example/rss"}
    assert not dialog.isVisible()


def test_without_a_tick_nothing_can_be_taken(dialog: OpmlPreviewDialog, qtbot: QtBot) -> None:
    dialog._folders["France"].setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.primary is not None
    primary = dialog.primary
    qtbot.waitUntil(lambda: not primary.isEnabled(), timeout=20_000)


def test_leaving_changes_nothing(dialog: OpmlPreviewDialog, archive_path: Path) -> None:
    before = urls(archive_path)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert urls(archive_path) == before


def test_stopping_takes_all_or_nothing_and_leaves_no_file_behind(
    dialog: OpmlPreviewDialog, archive_path: Path
) -> None:
    before = urls(archive_path)
    dialog.commit()
    chosen = dialog._chosen
    assert chosen is not None
    assert chosen.exists()
    dialog.reject()
    assert dialog.isVisible()
    assert "whole or not at all" in dialog.message.text()
    assert not chosen.exists()
    assert urls(archive_path) in (before, before | set(dialog.ticked()))


def test_a_file_that_is_no_list_is_told(bridge: Bridge, theme: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    bad = tmp_path / "bad.opml"
    bad.write_text("This is a shopping list.", encoding="utf-8")
    dialog = shown(bridge, theme, bad, qtbot)
    qtbot.waitUntil(lambda: dialog.message.property("role") == "warning", timeout=20_000)
    assert "OPML" in dialog.message.text()
    assert dialog.primary is not None
    assert not dialog.primary.isEnabled()


def test_a_list_of_thousands_is_shown_in_pieces(
    bridge: Bridge, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    outlines = "".join(
        f'<outline type="rss" text="F{n}" xmlUrl="https://f{n}.example/"/>' for n in range(1500)
    )
    file = tmp_path / "many.opml"
    file.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>', encoding="utf-8")
    dialog = shown(bridge, theme, file, qtbot)
    qtbot.waitUntil(lambda: len(dialog._feeds) == 1500, timeout=30_000)
    assert dialog.primary is not None
    primary = dialog.primary
    qtbot.waitUntil(lambda: "1,500" in primary.text() or "1500" in primary.text(), timeout=20_000)
