"""The sidebar as it is seen, with more lines than can be laid out without a pause that is felt."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from monitor.model import Feed
from ui.models.sidebar import Contents, SidebarModel
from ui.theme import LIGHT, Theme
from ui.views.sidebar import Sidebar


def feeds_in_folders(folders: int, each: int) -> Contents:
    made = [
        Feed(number, f"https://press.example/{number}", f"Feed {number}", "", f"Folder {number % folders}")
        for number in range(folders * each)
    ]
    return Contents(feeds=tuple(made))


def test_many_folders_open_one_after_the_other_and_the_place_stays(qtbot: QtBot) -> None:
    model = SidebarModel()
    view = Sidebar(model, Theme(LIGHT, 1.0))
    qtbot.addWidget(view)
    view.resize(232, 600)
    view.show()
    view.close_folders(["Folder 3"])

    def opened() -> list[str]:
        return [each.key for each in model.folders() if view.isExpanded(model.index_of(each))]

    model.show(feeds_in_folders(6, 60))
    assert opened() == ["Folder 0", "Folder 1"], "the first are there at once"
    every = [f"Folder {n}" for n in (0, 1, 2, 4, 5)]
    qtbot.waitUntil(lambda: opened() == every, timeout=20_000)
    view.verticalScrollBar().setValue(6_000)
    assert view.verticalScrollBar().value() == 6_000
    model.show(feeds_in_folders(6, 61))
    qtbot.waitUntil(lambda: opened() == every, timeout=20_000)
    assert view.verticalScrollBar().value() == 6_000
