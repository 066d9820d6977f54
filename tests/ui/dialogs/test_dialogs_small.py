"""Why, keys, settings and the first start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from monitor.model import Filter
from monitor.store import Archive, articles, feeds, search, topics
from tests.ui.conftest import NOW
from ui.bridge import Bridge
from ui.dialogs.opml_preview import OpmlPreviewDialog
from ui.dialogs.settings import SettingsDialog, serif_families
from ui.dialogs.starter import starter_feeds
from ui.dialogs.welcome import WelcomePane
from ui.dialogs.why import WhyDialog
from ui.theme import DARK, LIGHT, Theme, system_scale


def said(dialog: WhyDialog) -> str:
    return " ".join(label.text() for label in dialog.clauses.findChildren(QLabel) if not label.isHidden())


# --- why ----------------------------------------------------------------------------------------------------


def test_why_and_why_not_are_told_clause_by_clause(
    bridge: Bridge, theme: Theme, qtbot: QtBot, archive_path: Path
) -> None:
    with Archive.open(archive_path, "read") as archive:
        page = search.page(archive, Filter(query="camp"), now=NOW)
        document = articles.get(archive, page.articles[0].id)
    dialog = WhyDialog(bridge, theme, document, "Camp clearances")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "is in “Camp clearances”" in dialog.verdict.text(), timeout=20_000)
    qtbot.waitUntil(lambda: "$camp" in said(dialog), timeout=20_000)
    dialog.topic.setCurrentIndex(dialog.topic.findData("Border funding"))
    qtbot.waitUntil(lambda: "is not in “Border funding”" in dialog.verdict.text(), timeout=20_000)
    QTest.qWait(20)
    marks = [label.accessibleName() for label in dialog.clauses.findChildren(QLabel) if not label.isHidden()]
    assert "not found" in marks


@pytest.mark.parametrize(("another", "topic"), [(False, "Camp clearances"), (True, "Border funding")])
def test_it_begins_with_a_topic_that_fits_the_question(
    bridge: Bridge, theme: Theme, qtbot: QtBot, archive_path: Path, another: bool, topic: str
) -> None:
    with Archive.open(archive_path, "read") as archive:
        page = search.page(archive, Filter(query="camp"), now=NOW)
        document = articles.get(archive, page.articles[0].id)
    dialog = WhyDialog(bridge, theme, document, another=another)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.topic.currentText() == topic, timeout=20_000)


# --- settings -----------------------------------------------------------------------------------------------


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def test_every_choice_holds_at_once_and_is_kept(theme: Theme, settings: QSettings, qtbot: QtBot) -> None:
    dialog = SettingsDialog(theme, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.mouseClick(dialog.appearance.button(2), Qt.MouseButton.LeftButton)
    assert theme.palette is DARK
    assert settings.value("appearance") == "dark"
    QTest.mouseClick(dialog.appearance.button(1), Qt.MouseButton.LeftButton)
    assert theme.palette is LIGHT
    dialog.size_slider.setValue(26)
    assert theme.scale == pytest.approx(system_scale() * 1.3)
    assert float(str(settings.value("text"))) == pytest.approx(1.3)
    dialog.serif.setCurrentIndex(1)
    assert theme.serif == serif_families()[0]
    assert settings.value("serif") == serif_families()[0]
    assert dialog.sample.font().families()[0] == serif_families()[0]


def test_a_setting_is_found_by_its_words_and_led_to(
    theme: Theme, settings: QSettings, bridge: Bridge, qtbot: QtBot
) -> None:
    done: list[str] = []

    def elsewhere(typed: str) -> list[tuple[str, Callable[[], object]]]:
        return [("Compact rows", lambda: done.append("compact"))] if "compact rows".startswith(typed) else []

    dialog = SettingsDialog(theme, settings, None, bridge, None, elsewhere)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.polling is not None and dialog.polling.isEnabled(), timeout=20_000)
    labels = [row.parts[0].width() for grid in dialog._grids for row in grid.rows]
    assert len(labels) == 10
    dialog.search.setText("raw pa")
    shown = [row for grid in dialog._grids for row in grid.rows if row.parts[0].isVisible()]
    assert [row.field for row in shown] == [dialog.pages.days]  # type: ignore[union-attr]
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.pages.days)  # type: ignore[union-attr]
    dialog.search.setText("dark")  # a choice of a setting has the word
    assert [row.parts[0].isVisible() for row in dialog.grid.rows] == [True, False, False, False, False, False]
    dialog.search.setText("comp")
    assert dialog.none.isHidden()
    dialog.found.findChild(QPushButton).click()  # type: ignore[union-attr]
    assert done == ["compact"]
    dialog.search.setText("zeppelin")
    assert dialog.none.isVisible()
    dialog.search.clear()
    assert all(row.parts[0].isVisible() for grid in dialog._grids for row in grid.rows)
    assert dialog.sample.isVisible()


def test_the_settings_show_what_holds(theme: Theme, settings: QSettings, qtbot: QtBot) -> None:
    settings.setValue("appearance", "light")
    theme.serif = serif_families()[1]
    dialog = SettingsDialog(theme, settings)
    qtbot.addWidget(dialog)
    assert dialog.appearance.checkedId() == 1
    assert dialog.serif.currentText() == serif_families()[1]
    assert dialog.size_slider.value() == round(20 / system_scale())


# --- the first start ----------------------------------------------------------------------------------------


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "new.db"
    Archive.open(path, "create").close()
    return path


@pytest.fixture
def welcome(empty: Path, theme: Theme, qtbot: QtBot, request: pytest.FixtureRequest) -> WelcomePane:
    bridge = Bridge(empty)
    bridge.open()
    request.addfinalizer(bridge.close)
    pane = WelcomePane(bridge, theme)
    qtbot.addWidget(pane)
    pane.resize(1000, 900)
    pane.show()
    qtbot.waitUntil(lambda: len(pane.topics) == 3, timeout=20_000)
    return pane


def read(path: Path, question: Callable[[Archive], object]) -> object:
    with Archive.open(path, "read") as archive:
        return question(archive)


def test_there_are_at_least_twenty_starter_feeds_each_once() -> None:
    found = starter_feeds()
    assert len(found) >= 20
    assert len({feed.url for feed in found}) == len(found)
    assert all(feed.title and feed.folder for feed in found)


def test_the_starter_feeds_that_are_ticked_are_taken(welcome: WelcomePane, empty: Path, qtbot: QtBot) -> None:
    assert not welcome.feeds.tree.isVisible()
    welcome.starter.click()
    assert welcome.feeds.tree.isVisible()
    everything = len(welcome.feeds.ticked())
    assert everything == len(starter_feeds())
    first = welcome.feeds.tree.topLevelItem(0)
    assert first is not None
    first.setCheckState(0, Qt.CheckState.Unchecked)
    left = len(welcome.feeds.ticked())
    assert left == everything - first.childCount()
    assert str(left) in welcome.feeds.take.text()
    with qtbot.waitSignal(welcome.feeds_taken, timeout=10_000):
        welcome.feeds.take.click()
    kept = read(empty, feeds.all)
    assert isinstance(kept, list)
    assert len(kept) == left
    assert first.text(0) not in {feed.folder for feed in kept}


def test_an_opml_file_brings_its_feeds_and_folders(
    welcome: WelcomePane, empty: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "mine.opml"
    file.write_text(
        '<opml version="2.0"><body><outline text="Coast"><outline type="rss" text="Quay" '
        'xmlUrl="https://quay.example/rss"/></outline></body></opml>',
        encoding="utf-8",
    )
    welcome.import_file(file)
    preview = welcome.window().findChild(OpmlPreviewDialog)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.ticked() == ["https://quay.example/rss"], timeout=20_000)
    with qtbot.waitSignal(welcome.feeds_taken, timeout=20_000) as taken:
        preview.commit()
    assert taken.args == [1]
    kept = read(empty, lambda archive: [(feed.title, feed.folder) for feed in feeds.all(archive)])
    assert kept == [("Quay", "Coast")]


def test_a_broken_opml_file_is_told_and_everything_can_still_be_chosen(
    welcome: WelcomePane, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "broken.opml"
    file.write_bytes(b"\x00\x01nothing")
    welcome.import_file(file)
    preview = welcome.window().findChild(OpmlPreviewDialog)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.message.property("role") == "warning", timeout=20_000)
    assert preview.primary is not None
    assert not preview.primary.isEnabled()
    preview.reject()
    assert welcome.demo.isEnabled()


def test_a_topic_that_is_not_wanted_is_hidden(welcome: WelcomePane, empty: Path, qtbot: QtBot) -> None:
    assert [tick.text() for tick in welcome.topics] == [
        "Camp clearances",
        "Border funding",
        "Diplomatic rows",
    ]
    welcome.go_to_step(1)
    with qtbot.waitSignal(welcome.topics_changed, timeout=20_000):
        welcome.topics[1].click()
    shown = read(empty, lambda archive: [topic.shown for topic in topics.all(archive)])
    assert shown == [True, False, True]


def test_the_demo_opens_in_a_window_of_its_own(welcome: WelcomePane, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        started.append(arguments)
        return True, 1

    monkeypatch.setattr(QProcess, "startDetached", start)
    welcome.demo.click()
    assert started == [["-m", "ui", "--demo"]]
    assert "window of its own" in welcome._message.text()
