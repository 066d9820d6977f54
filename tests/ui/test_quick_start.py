"""The start: no Qt for a subcommand, no slow library before the first paint, sentences where Qt cannot start."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from monitor.store import Archive, feeds
from ui.__main__ import PACKAGES, newsroom, subscribe, window_wish
from ui.app import begin_day, build
from ui.window import Window

TOP = Path(__file__).parent.parent.parent
SLOW = (
    "sqlite_utils",
    "lark",
    "trafilatura",
    "httpx2",
    "feedparser",
    "jinja2",
    "click",
    "lxml",
    "typst",
    "rapidfuzz",
    "monitor.changes",  # texts are compared when somebody asks
)


def python(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=TOP,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_nothing_slow_is_imported_before_the_first_paint(archive_path: Path) -> None:
    script = f"""
import sys
import time
import urllib.request
from pathlib import Path
from ui.app import application, build
app = application()
window = build(Path({str(archive_path)!r}), engine=False)
window.show()
end = time.monotonic() + 30
while window.list.model().rowCount() < 60 and time.monotonic() < end:
    app.processEvents()
assert window.list.model().rowCount() == 60
print([name for name in {SLOW!r} if name in sys.modules])
window.close()
"""
    done = python(script)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_a_subcommand_imports_no_qt() -> None:
    script = (
        "import sys\nfrom ui.__main__ import main\n"
        "try:\n    main(['help', 'query'])\nexcept SystemExit:\n    pass\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))], file=sys.stderr)"
    )
    assert python(script).stderr.strip().splitlines()[-1] == "[]"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has no display")
def test_without_a_display_the_window_says_so_and_exits_1() -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "ui"],
        cwd=TOP,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("There is no display for the window")
    assert "presswatch tour" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_missing_system_library_names_the_apt_line() -> None:
    script = (
        "import sys\nsys.modules['PySide6.QtWidgets'] = None\n"
        "from ui.__main__ import main\nsys.exit(main([]))"
    )
    done = python(script, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert f"apt-get install {PACKAGES}" in done.stderr
    assert "fonts-dejavu-core" in PACKAGES


def test_what_belongs_to_the_window_is_told_from_subcommands(tmp_path: Path) -> None:
    assert window_wish([]) == (None, False)
    assert window_wish(["--demo"]) == (None, True)
    assert window_wish(["--archive", "a.db"]) == (Path("a.db"), False)
    assert window_wish(["--archive=a.db"]) == (Path("a.db"), False)
    assert window_wish(["--archive", "a.db", "search", "camp"]) is None
    assert window_wish(["search", "camp"]) is None
    assert window_wish(["--help"]) is None


def test_a_call_that_returns_none_loses_no_reference_to_it() -> None:
    # PySide6 6.12.0 lost one at every such call, which aborts Python 3.11 after some thousands of them
    script = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(2000):
    thing.setObjectName("x")
    thing.blockSignals(False)
after = sys.getrefcount(None)
print(before - after)
"""
    done = python(script)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 100


def test_the_demo_subscribes_to_the_newsroom_and_ends_it(tmp_path: Path) -> None:
    path = tmp_path / "demo.db"
    with newsroom() as offered:
        subscribe(path, offered)
        urllib.request.urlopen(offered[0]["url"], timeout=10).close()
    with Archive.open(path) as archive:
        kept = feeds.all(archive)
    assert len(kept) == len(offered) >= 6
    assert all(feed.allow_local for feed in kept)
    with pytest.raises(OSError):
        urllib.request.urlopen(offered[0]["url"], timeout=2)


def test_only_the_program_keeps_what_is_there_from_the_garbage_collector(
    archive_path: Path, qtbot: QtBot
) -> None:
    frozen, warm = gc.get_freeze_count(), []
    window = build(archive_path, engine=False)
    assert isinstance(window, Window)
    window.desk.warm.connect(lambda: warm.append(gc.get_freeze_count()))
    window.show()
    try:
        qtbot.waitUntil(lambda: bool(warm), timeout=20_000)
        assert warm == [frozen], "who builds many windows keeps none of them"
        begin_day(window)
        window.desk.warm.emit()
        assert gc.get_freeze_count() > frozen
    finally:
        gc.unfreeze()
        window.close()
        window.deleteLater()
