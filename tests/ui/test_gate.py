"""An archive that cannot be opened: said in plain words, left untouched, and with ways out that lead somewhere."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from monitor.errors import ArchiveBusyError, ArchiveDamagedError, ArchiveError, ArchiveNewerError
from monitor.settings import choose_archive
from monitor.store import Archive, backups, marks, opening, shelf
from monitor.store.archive import SCHEMA_VERSION
from monitor.store.driver import connect
from tests.faults.archives import assert_sound, old_archive
from ui import __main__ as entry
from ui.app import build, following
from ui.models.closed import Way, closed, free_name, size
from ui.window import Window

Open = Callable[[Path], Window]


@pytest.fixture
def open_any(qtbot: QtBot) -> Iterator[Open]:
    """Open the real window over whatever lies at a path; it is closed at the end."""
    opened: list[Window] = []

    def open_(path: Path) -> Window:
        window = build(path, engine=False)
        assert isinstance(window, Window)
        window.resize(1280, 800)
        window.show()
        opened.append(window)
        return window

    yield open_
    for window in opened:
        window.close()
        window.deleteLater()


def backed_up(path: Path, days: int = 1) -> Path:
    """Put a backup on the shelf of an archive."""
    return backups.daily(path, datetime.now(UTC) - timedelta(days=days)).path


def damage(path: Path) -> bytes:
    """Overwrite the head of a file, and return what it is now."""
    content = path.read_bytes()
    path.write_bytes(b"\x00" * 4096 + content[4096:])
    return path.read_bytes()


def starred(path: Path) -> list[int]:
    with Archive.open(path) as archive:
        return archive.column("SELECT article_id FROM marks WHERE starred IS NOT NULL")


def button(window: Window, words: str) -> QPushButton:
    return next(one for one in window.gate.page.buttons() if words in one.text())


def press(window: Window, words: str) -> None:
    QTest.mouseClick(button(window, words), Qt.MouseButton.LeftButton)


def is_open(window: Window) -> bool:
    return not window.gate.shut and window.desk.bridge.ready


# --- journeys ---------------------------------------------------------------------------------------------


def test_a_damaged_archive_is_restored_from_its_newest_backup_and_opens(
    archive_path: Path, open_any: Open, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        marks.set(
            archive, archive.column("SELECT id FROM articles LIMIT 2"), "starred", True, datetime.now(UTC)
        )
    backed_up(archive_path, 3)
    newest = backed_up(archive_path)
    before = damage(archive_path)
    window = open_any(archive_path)
    page = window.gate.page
    assert page.isVisible()
    assert not window.panes.isVisible()
    assert "left as it is" in page.meaning.text()
    assert archive_path.read_bytes() == before
    first = page.buttons()[0]
    assert first.property("primary")
    assert first.text().startswith("Restore the backup of ")
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_open(window), timeout=30_000)
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 60 and window.panes.isVisible(), timeout=10_000)
    qtbot.waitUntil(lambda: bool(window.menus), timeout=10_000)
    (aside,) = archive_path.parent.glob("*-set-aside-*.db")
    assert aside.read_bytes() == before
    assert aside.name in window.status.message.text()
    assert newest.exists()
    assert_sound(archive_path)


def test_a_backup_that_is_damaged_too_is_named_and_the_one_before_is_offered(
    archive_path: Path, open_any: Open, qtbot: QtBot
) -> None:
    backed_up(archive_path, 3)
    newest = backed_up(archive_path)
    content = newest.read_bytes()
    newest.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    damaged = damage(archive_path)
    window = open_any(archive_path)
    earlier_words = window.gate.page.buttons()[0].text()
    press(window, "Restore the backup of")
    qtbot.waitUntil(window.gate.page.failure.isVisible, timeout=30_000)
    assert "was not restored" in window.gate.page.failure.text()
    assert archive_path.read_bytes() == damaged
    assert window.gate.page.buttons()[0].text() != earlier_words
    press(window, "Restore the backup of")
    qtbot.waitUntil(lambda: is_open(window), timeout=30_000)


def test_an_open_archive_is_let_go_restored_and_opened_again(
    window: Window, archive_path: Path, qtbot: QtBot
) -> None:
    backup = backed_up(archive_path)
    first = window.desk.list.ids[0]
    window.deeds.mark([first], "starred", True)  # still on its way to the archive
    window.gate.restore(backup)
    assert window.gate.shut
    assert not window.actions_by_name["poll"].isEnabled()
    qtbot.waitUntil(lambda: is_open(window), timeout=30_000)
    qtbot.waitUntil(lambda: window.desk.list.rowCount() == 60, timeout=10_000)
    assert window.actions_by_name["poll"].isEnabled()
    (aside,) = archive_path.parent.glob("*-set-aside-*.db")
    assert starred(archive_path) == []
    assert starred(aside) == [first]


def test_a_restore_that_fails_opens_the_earlier_archive_again(
    window: Window, archive_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    foreign = tmp_path / "holiday.db"
    foreign.write_text("no archive" * 100)
    before = archive_path.read_bytes()
    window.gate.restore(foreign)
    qtbot.waitUntil(lambda: is_open(window), timeout=30_000)
    assert "was not restored" in window.status.trouble.accessibleName()
    assert archive_path.read_bytes() == before
    assert not list(tmp_path.glob("*-set-aside-*"))


def test_restoring_can_be_stopped_and_the_earlier_archive_opens(
    window: Window, archive_path: Path, qtbot: QtBot
) -> None:
    backup = backed_up(archive_path)
    window.gate.restore(backup)
    qtbot.waitUntil(lambda: bool(window.gate.page.buttons()), timeout=10_000)
    press(window, "Stop")
    qtbot.waitUntil(lambda: is_open(window), timeout=10_000)
    assert_sound(archive_path)


def test_an_older_archive_is_brought_up_to_date_beside_the_window(
    tmp_path: Path, open_any: Open, qtbot: QtBot
) -> None:
    path = tmp_path / "old.db"
    old_archive(path, 2)
    with contextlib.closing(connect(path, read_only=False)) as old:
        old.execute("UPDATE articles SET filter = 'o1'")
    window = open_any(path)
    assert window.gate.shut
    assert "up to date" in window.gate.page.title.text()
    assert window.gate.page.progress.isVisible()
    qtbot.waitUntil(lambda: is_open(window), timeout=20_000)
    assert Archive.peek(path) == SCHEMA_VERSION
    assert [backup.occasion for backup in shelf.listing(path)] == ["migration"]


def test_a_locked_archive_opens_by_itself_once_it_is_free(
    archive_path: Path, open_any: Open, qtbot: QtBot
) -> None:
    holder = connect(archive_path, read_only=False)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    try:
        window = open_any(archive_path)
        qtbot.waitUntil(lambda: window.gate.shut, timeout=20_000)
        assert "Another program" in window.gate.page.title.text()
        assert window.gate.page.buttons()[0].text() == "Try again"
    finally:
        holder.close()
    qtbot.waitUntil(lambda: is_open(window), timeout=10_000)


# --- what is said -----------------------------------------------------------------------------------------


def make_newer(path: Path) -> None:
    with Archive.open(path, "write") as archive:
        archive.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")


FAULTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda path: path.write_bytes(b""), "the file is empty"),
    "foreign": (lambda path: path.write_bytes(b"%PDF-1.7 " * 900), "some other file"),
    "truncated": (lambda path: path.write_bytes(path.read_bytes()[:20_480]), "cut off"),
    "newer": (make_newer, "newer Presswatch"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_named_and_the_file_is_left_alone(
    fault: str, archive_path: Path, open_any: Open
) -> None:
    spoil, words = FAULTS[fault]
    spoil(archive_path)
    for end in ("-wal", "-shm"):
        archive_path.with_name(archive_path.name + end).unlink(missing_ok=True)
    before = archive_path.read_bytes()
    window = open_any(archive_path)
    page = window.gate.page
    assert page.isVisible()
    assert words in page.wrong.text()
    assert "presswatch " not in page.wrong.text()
    assert page.accessibleName() == page.title.text()
    assert [one.property("primary") for one in page.buttons()] == [True] + [False] * (len(page.buttons()) - 1)
    assert all(one.accessibleName() for one in page.buttons())
    assert page.buttons()[-1].text() == "Quit"
    window.close()
    assert archive_path.read_bytes() == before


def test_a_network_file_system_is_refused_in_a_sentence(
    archive_path: Path, open_any: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "file_system", lambda _: "nfs4")
    window = open_any(archive_path)
    assert "network file system" in window.gate.page.wrong.text()
    assert "Begin a new" not in " ".join(one.text() for one in window.gate.page.buttons())


def test_the_ways_out_are_reached_by_the_keyboard(archive_path: Path, open_any: Open) -> None:
    damage(archive_path)
    window = open_any(archive_path)
    window.activateWindow()
    seen = set()
    for _ in range(12):
        focused = window.focusWidget()
        if isinstance(focused, QPushButton):
            seen.add(focused.text())
        QTest.keyClick(window, Qt.Key.Key_Tab)
    assert seen >= {one.text() for one in window.gate.page.buttons()}


def test_a_chosen_archive_whose_disk_is_away_is_waited_for_and_none_is_begun_in_its_place(
    archive_path: Path, open_any: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "data"))
    choose_archive(archive_path)
    aside = archive_path.rename(tmp_path / "unplugged")
    window = open_any(archive_path)
    page = window.gate.page
    assert page.title.text() == "The archive is not there"
    assert archive_path.name in page.wrong.text()
    assert not archive_path.exists()
    aside.rename(archive_path)
    qtbot.waitUntil(lambda: not window.gate.shut, timeout=20_000)


def test_a_new_archive_is_begun_beside_the_damaged_one_and_its_window_follows(
    archive_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    before = damage(archive_path)
    windows: list[Window] = []

    def build_(path: Path) -> Window:
        window = build(path, engine=False)
        assert isinstance(window, Window)
        windows.append(window)
        return window

    def exec_() -> int:
        window = windows[-1]
        if window.gate.shut:
            press(window, "Begin a new archive")
        else:
            qtbot.waitUntil(lambda: bool(window.menus), timeout=10_000)
            window.close()
        return 0

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    monkeypatch.setattr("ui.app.build", build_)
    monkeypatch.setattr(app, "exec", exec_)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.delenv("PRESSWATCH_ARCHIVE", raising=False)
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(archive_path.parent))
    archive_path.rename(archive_path := archive_path.with_name("presswatch.db"))
    assert entry.open_window(None) == 0
    assert [window.desk.bridge.path.name for window in windows] == ["presswatch.db", "presswatch-2.db"]
    assert archive_path.read_bytes() == before
    assert Archive.peek(archive_path.with_name("presswatch-2.db")) == SCHEMA_VERSION
    assert following(windows[-1]) is None
    assert entry.open_window(None) == 0  # the next start
    assert windows[-1].desk.bridge.path.name == "presswatch-2.db"


def test_only_what_helps_is_offered() -> None:
    path = Path("archive.db")
    ways = {
        type(error): closed(error, path, (), UTC).ways
        for error in (
            ArchiveBusyError("busy"),
            ArchiveNewerError("newer"),
            ArchiveDamagedError("damaged", "it was cut off"),
            ArchiveError("It lies on a network file system."),
        )
    }
    assert ways[ArchiveBusyError] == (Way.AGAIN, Way.CHOOSE, Way.QUIT)
    assert ways[ArchiveNewerError] == (Way.CHOOSE, Way.MAKE, Way.QUIT)
    assert ways[ArchiveDamagedError] == (Way.RESTORE_OTHER, Way.CHOOSE, Way.MAKE, Way.QUIT)
    assert ways[ArchiveError] == (Way.AGAIN, Way.CHOOSE, Way.QUIT)


def test_a_new_archive_takes_no_name_that_is_taken(tmp_path: Path) -> None:
    assert free_name(tmp_path / "press.db").name == "press-2.db"
    (tmp_path / "press-2.db").touch()
    assert free_name(tmp_path / "press.db").name == "press-3.db"


def test_sizes_are_written_for_people() -> None:
    assert size(0) == "0 bytes"
    assert size(1_572_864) == "1.5 MB"


def test_nothing_is_left_at_work_when_the_window_is_closed_before_an_open_archive(
    archive_path: Path, open_any: Open
) -> None:
    backed_up(archive_path)
    damage(archive_path)
    window = open_any(archive_path)
    press(window, "Restore the backup of")
    window.close()
    assert not window.desk.bridge.ready
    with contextlib.suppress(ArchiveError):
        Archive.open(archive_path).close()
