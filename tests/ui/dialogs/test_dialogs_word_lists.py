"""Word lists: members by the line, who uses them, and what an edit would change before it is saved."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from monitor.store import Archive, tags, topics
from tests.ui.conftest import NOW
from ui.bridge import Bridge, Ticket
from ui.dialogs.list_members import members_of, wrong_member
from ui.dialogs.word_lists import WordListsDialog
from ui.theme import Theme


@pytest.fixture
def dialog(bridge: Bridge, theme: Theme, archive_path: Path, qtbot: QtBot) -> WordListsDialog:
    with Archive.open(archive_path, "write") as archive:
        topics.set_list(archive, "harbour", ["parking"], NOW)
        topics.set(archive, "Seafront", "$harbour AND said", NOW)
        topics.set(archive, "Elsewhere", "council", NOW)
        tags.keep(archive, tags.judge(archive, tags.todo(archive, 1000)), NOW)
    made = WordListsDialog(bridge, theme, name="harbour")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.written.name == "harbour", timeout=20_000)
    return made


def test_a_word_for_a_list_waits_until_the_lists_are_there(
    dialog: WordListsDialog, bridge: Bridge, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = bridge.ask

    def never_quick(*given: Any, **named: Any) -> Ticket:
        return ask(*given, **{**named, "quick": False})

    monkeypatch.setattr(bridge, "ask", never_quick)
    late = WordListsDialog(bridge, theme)
    qtbot.addWidget(late)
    assert not late.list.count(), "the lists are still asked for"
    late.add_word("harbour", "quay")
    qtbot.waitUntil(lambda: late.written.members == ("parking", "quay"), timeout=20_000)
    assert late.written.name == "harbour"


def lists(path: Path) -> dict[str, tuple[str, ...]]:
    with Archive.open(path, "read") as archive:
        return topics.lists(archive)


def test_members_are_read_by_the_line() -> None:
    assert members_of(' a  b \n\n"c d"\na b\nx*\n') == ("a b", '"c d"', "x*")


@pytest.mark.parametrize("member", ["(camp", "lang:fr", "camp AND"])
def test_a_member_that_cannot_stand_in_a_list_is_named(member: str) -> None:
    assert member in wrong_member(("camp", member))


@pytest.mark.parametrize("member", ["camp", "camp*", '"lorry park"', "=US", "#m", "$other", "two words"])
def test_what_the_language_has_for_words_can_be_a_member(member: str) -> None:
    assert wrong_member((member,)) == ""


def test_members_are_counted_and_the_topics_that_use_the_list_named(
    dialog: WordListsDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: dialog.counted.text() == "One member", timeout=20_000)
    names = [button.text() for button in dialog.used.findChildren(type(dialog.new))]
    assert names == ["Seafront"]


def test_an_edit_shows_what_it_changes_in_each_topic(dialog: WordListsDialog, qtbot: QtBot) -> None:
    dialog.members.setPlainText("parking\nferry")
    qtbot.waitUntil(lambda: "Seafront: " in dialog.changes.counts.text(), timeout=10_000)
    qtbot.waitUntil(
        lambda: "−0 removed" in dialog.changes.counts.text() or "Nothing" in dialog.changes.counts.text()
    )
    dialog.members.setPlainText("zeppelin")
    qtbot.waitUntil(lambda: "+0 added, −15 removed" in dialog.changes.counts.text(), timeout=10_000)
    assert dialog.changes.rows.item(0).text().startswith("−  Seafront: ")


def test_saving_keeps_the_members_and_tags_the_archive(
    dialog: WordListsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    dialog.members.setPlainText("parking\nzeppelin")
    with qtbot.waitSignal(dialog.tagged, timeout=20_000):
        dialog.commit()
    assert lists(archive_path)["harbour"] == ("parking", "zeppelin")


def test_a_list_is_renamed_where_topics_name_it(
    dialog: WordListsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    dialog.name.setText("quay")
    with qtbot.waitSignal(dialog.saved, timeout=10_000):
        dialog.commit()
    assert "harbour" not in lists(archive_path)
    with Archive.open(archive_path, "read") as archive:
        assert topics.get(archive, "Seafront").query == "$quay AND said"


def test_a_wrong_member_cannot_be_saved(dialog: WordListsDialog, qtbot: QtBot) -> None:
    dialog.members.setPlainText("parking\nlang:fr")
    qtbot.waitUntil(lambda: dialog.counted.property("role") == "warning", timeout=20_000)
    assert dialog.primary is not None
    assert not dialog.primary.isEnabled()


def test_removing_is_taken_back(dialog: WordListsDialog, archive_path: Path, qtbot: QtBot) -> None:
    dialog.remove.click()
    qtbot.waitUntil(lambda: "harbour" not in lists(archive_path), timeout=20_000)
    qtbot.waitUntil(dialog.undo.isVisible, timeout=20_000)
    dialog.undo.click()
    qtbot.waitUntil(lambda: "harbour" in lists(archive_path), timeout=20_000)


def test_what_was_typed_in_a_list_waits_while_one_looks_at_another(
    dialog: WordListsDialog, qtbot: QtBot
) -> None:
    dialog.members.setPlainText("parking\nquay")
    dialog.turn_to("$camp")
    assert dialog.written.name == "camp"
    dialog.turn_to("harbour")
    assert dialog.written.members == ("parking", "quay")


def test_losing_a_confirmed_article_is_asked_about_first(
    dialog: WordListsDialog, archive_path: Path, qtbot: QtBot
) -> None:
    with Archive.open(archive_path, "write") as archive:
        first = tags.matching(archive, "topic:Seafront", 1)[0].id
        tags.say(archive, "Seafront", first, "confirm", NOW)
    dialog.members.setPlainText("zeppelin")
    qtbot.waitUntil(dialog.changes.lost.isVisible, timeout=10_000)
    dialog.commit()
    assert "Save all the same?" in dialog.message.text()
    assert lists(archive_path)["harbour"] == ("parking",)
    with qtbot.waitSignal(dialog.saved, timeout=10_000):
        dialog.commit()
