"""Every command of the reader, once: its name, its words, its keys, its icon, what it does.

Menus, the toolbar, the palette and the page of keys are made from this list. To add a command is to add a line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui import clippings, dropping, highlighting, reading, stories
from ui.appearance import grow_text, next_palette
from ui.keymap import LOCAL, Keymap, native, with_key
from ui.speech import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from ui.window import Window


@dataclass(frozen=True, slots=True)
class Command:
    """Something that the reader can do. `reading` commands hear their keys only in the list and the article.

    `listing` commands have keys that the list itself hears; here they are only told.
    """

    name: str
    words: str
    menu: str
    does: Callable[[Window], object]
    all_keys: str = ""  # divided by blanks, the one that is shown first
    icon: str = ""
    reading: bool = False
    listing: bool = False
    checked: Callable[[Window], bool] | None = None
    rule: bool = False  # a line above it in its menu

    @property
    def text(self) -> str:
        """Give the words in the language of the interface."""
        return tr(self.words)

    @property
    def keys(self) -> tuple[str, ...]:
        """Give the usual keys; the present ones are in the keymap."""
        return tuple(self.all_keys.split())


def _dialog(name: str) -> Callable[[Window], object]:
    return lambda window: window.open_dialog(name)


def _text(by: float) -> Callable[[Window], object]:
    return lambda window: grow_text(window.theme, window.settings, by)


def _quiet(*, hour: bool) -> Callable[[Window], object]:
    def toggle(window: Window) -> None:
        told = window.notifications
        if told is not None:
            told.toggle(told.pause_for_an_hour if hour else told.pause_until_tomorrow)

    return toggle


def _is_quiet(window: Window) -> bool:
    return window.notifications is not None and window.notifications.paused is not None


class Menus:
    """The titles of the menus, in their order."""

    ARCHIVE = QT_TR_NOOP("Archive")
    LIST = QT_TR_NOOP("List")
    ARTICLE = QT_TR_NOOP("Article")
    GO = QT_TR_NOOP("Go")
    VIEW = QT_TR_NOOP("View")
    HELP = QT_TR_NOOP("Help")
    ALL = (ARCHIVE, LIST, ARTICLE, GO, VIEW, HELP)


_FILE, _LIST, _ARTICLE, _GO, _VIEW, _HELP = Menus.ALL


class Commands:
    """The list, one line each."""

    # fmt: off
    ALL: tuple[Command, ...] = (
        # --- the archive
        Command("subscribe", QT_TR_NOOP("Subscribe to a feed…"), _FILE, _dialog("subscribe"), "Ctrl+N", "subscribe"),
        Command("feeds", QT_TR_NOOP("Feeds…"), _FILE, _dialog("feeds"), "Ctrl+Shift+F", "feeds"),
        Command("completeness", QT_TR_NOOP("Completeness…"), _FILE, _dialog("completeness"), "Ctrl+Shift+G", "clock"),
        Command("topics", QT_TR_NOOP("Topics…"), _FILE, _dialog("topics"), "Ctrl+T", "topics"),
        Command("word_lists", QT_TR_NOOP("Word lists…"), _FILE, _dialog("word_lists"), "Ctrl+Shift+L", "filter"),
        Command("workbench", QT_TR_NOOP("Workbench…"), _FILE, _dialog("workbench"), "Ctrl+Shift+T", "check"),
        Command("searches", QT_TR_NOOP("Saved searches…"), _FILE, _dialog("searches"), "Ctrl+Shift+S", "search"),
        Command("poll", QT_TR_NOOP("Poll all feeds now"), _FILE, lambda w: w.deeds.poll(), "R F5", "poll"),
        Command("import_files", QT_TR_NOOP("Import saved articles…"), _FILE, _dialog("import_files"), "Ctrl+O", "import", rule=True),
        Command("export", QT_TR_NOOP("Export…"), _FILE, _dialog("export"), "Ctrl+E", "export"),
        Command("clipbook", QT_TR_NOOP("Clipbook…"), _FILE, clippings.open_book, "Ctrl+B", "clipbook"),
        Command("corrections", QT_TR_NOOP("Corrections…"), _FILE, _dialog("corrections"), "Ctrl+Shift+K", "warning"),
        Command("licences", QT_TR_NOOP("Licences…"), _FILE, _dialog("licences"), "", "export"),
        Command("care", QT_TR_NOOP("Care of the archive…"), _FILE, _dialog("care"), "Ctrl+Shift+B", "save", rule=True),
        Command("purge", QT_TR_NOOP("Purge articles…"), _FILE, _dialog("purge"), "", "remove"),
        Command("extract_again", QT_TR_NOOP("Extract again…"), _FILE, _dialog("extract_again"), "", "poll"),
        Command("quiet_hour", QT_TR_NOOP("No notifications for one hour"), _FILE, _quiet(hour=True), "", "bell", rule=True, checked=_is_quiet),
        Command("quiet_tomorrow", QT_TR_NOOP("No notifications until tomorrow"), _FILE, _quiet(hour=False), "", "bell", checked=_is_quiet),
        Command("settings", QT_TR_NOOP("Settings…"), _FILE, _dialog("settings"), "Ctrl+,", "settings", rule=True),
        Command("quit", QT_TR_NOOP("Quit"), _FILE, lambda w: w.leave(), "Ctrl+Q", "quit"),
        # --- the list
        Command("search", QT_TR_NOOP("Search"), _LIST, lambda w: w.focus_search(), "/ Ctrl+F", "search"),
        Command("search_everything", QT_TR_NOOP("Search everything"), _LIST, lambda w: w.search_everything(), "Ctrl+Shift+E", "everything"),
        Command("save_search", QT_TR_NOOP("Save this search…"), _LIST, lambda w: w.save_search(), "Ctrl+S", "save"),
        Command("clear_filters", QT_TR_NOOP("Clear query and filters"), _LIST, lambda w: w.desk.clear(), "Ctrl+Backspace", "close"),
        Command("copy_query", QT_TR_NOOP("Copy the filter as a query"), _LIST, lambda w: w.deeds.copy_query(), "Ctrl+Shift+Q", "copy"),
        Command("paste_query", QT_TR_NOOP("Search for the query on the clipboard"), _LIST, lambda w: w.deeds.paste_query(), "Ctrl+Shift+V", "import"),
        Command("clip_search", QT_TR_NOOP("New clipbook from this search…"), _LIST, clippings.from_search, "Ctrl+Shift+N", "clipbook"),
        Command("bring_in", QT_TR_NOOP("Show new articles"), _LIST, lambda w: w.desk.bring_in(), ".", "bring-in", rule=True),
        Command("all_read", QT_TR_NOOP("Mark all as read"), _LIST, lambda w: w.deeds.mark_all_read(), "Shift+A", "all-read"),
        Command("unfold", QT_TR_NOOP("Unfold story"), _LIST, lambda w: w.list.unfold(), "Right", listing=True, rule=True),
        Command("fold", QT_TR_NOOP("Fold story"), _LIST, lambda w: w.list.fold(), "Left", listing=True),
        Command("merge", QT_TR_NOOP("Make one story of the selected rows"), _LIST, stories.merge, "G", "everything"),
        Command("split", QT_TR_NOOP("Take out of the story"), _LIST, stories.split, "Shift+G", "close"),
        Command("undo", QT_TR_NOOP("Undo"), _LIST, lambda w: w.deeds.undo(), "U Ctrl+Z", "undo"),
        Command("history", QT_TR_NOOP("Undo history…"), _LIST, _dialog("history"), "Ctrl+Shift+Z", "clock"),
        # --- the article
        Command("open", QT_TR_NOOP("Read"), _ARTICLE, reading.read, "O Return", "open", reading=True),
        Command("read", QT_TR_NOOP("Read or unread"), _ARTICLE, lambda w: w.deeds.toggle_read(), "M", "read"),
        Command("star", QT_TR_NOOP("Star"), _ARTICLE, lambda w: w.deeds.toggle_star(), "S", "star"),
        Command("dismiss", QT_TR_NOOP("Dismiss"), _ARTICLE, lambda w: w.deeds.dismiss(), "X", "dismiss"),
        Command("clip", QT_TR_NOOP("Clip"), _ARTICLE, clippings.toggle, "C", "clip"),
        Command("clip_into", QT_TR_NOOP("Clip into another clipbook…"), _ARTICLE, clippings.choose, "Shift+C", "clip"),
        Command("whole_story", QT_TR_NOOP("Read the story as one"), _ARTICLE, stories.read_as_one, "Shift+O", "copy"),
        Command("dim_known", QT_TR_NOOP("Dim what was read elsewhere in the story"), _ARTICLE, stories.toggle_known, "Shift+D", "read"),
        Command("lineage", QT_TR_NOOP("Lineage of the story…"), _ARTICLE, stories.lineage, "L", "everything"),
        Command("highlight", QT_TR_NOOP("Highlight the selected words"), _ARTICLE, highlighting.mark, "H", "highlight", rule=True),
        Command("highlight_note", QT_TR_NOOP("Note on the words, the highlight or the article…"), _ARTICLE, highlighting.note, "Shift+H", "note"),
        Command("remove_highlight", QT_TR_NOOP("Remove highlight"), _ARTICLE, highlighting.remove, "Ctrl+H", "remove"),
        Command("article_note", QT_TR_NOOP("Note on the article…"), _ARTICLE, highlighting.note_article, "Ctrl+Shift+H", "note"),
        Command("why", QT_TR_NOOP("Why this topic, or why not?"), _ARTICLE, reading.show_why, "W", "topics", rule=True),
        Command("add_topic", QT_TR_NOOP("Add topic…"), _ARTICLE, reading.add_topic, "T", "plus"),
        Command("browser", QT_TR_NOOP("Open in the browser"), _ARTICLE, lambda w: w.deeds.open_in_browser(), "V", "browser"),
        Command("paste", QT_TR_NOOP("Paste as its text…"), _ARTICLE, dropping.paste, "Ctrl+V", "import", reading=True),
        Command("copy_source", QT_TR_NOOP("Copy with source"), _ARTICLE, reading.copy_with_source, "Ctrl+Shift+C", "copy"),
        # --- going about
        Command("next", QT_TR_NOOP("Next article"), _GO, lambda w: w.list.step(1), "J", "next"),
        Command("previous", QT_TR_NOOP("Previous article"), _GO, lambda w: w.list.step(-1), "K", "previous"),
        Command("next_unread", QT_TR_NOOP("Next unread article"), _GO, lambda w: reading.go_unread(w, 1), "N", "next", rule=True),
        Command("previous_unread", QT_TR_NOOP("Previous unread article"), _GO, lambda w: reading.go_unread(w, -1), "P", "previous"),
        Command("page_on", QT_TR_NOOP("Page down, then the next unread article"), _GO, reading.page_on, "Space", reading=True),
        Command("next_hit", QT_TR_NOOP("Next hit in the article"), _GO, lambda w: reading.walk(w, 1), "F3", rule=True),
        Command("previous_hit", QT_TR_NOOP("Previous hit in the article"), _GO, lambda w: reading.walk(w, -1), "Shift+F3"),
        Command("next_highlight", QT_TR_NOOP("Next highlight in the article"), _GO, lambda w: highlighting.walk(w, 1), "F4"),
        Command("previous_highlight", QT_TR_NOOP("Previous highlight in the article"), _GO, lambda w: highlighting.walk(w, -1), "Shift+F4"),
        Command("inbox", QT_TR_NOOP("Inbox"), _GO, lambda w: w.go_to_place("inbox"), "Ctrl+1", "inbox", rule=True),
        Command("unread", QT_TR_NOOP("Unread"), _GO, lambda w: w.go_to_place("unread"), "Ctrl+2", "unread"),
        Command("starred", QT_TR_NOOP("Starred"), _GO, lambda w: w.go_to_place("starred"), "Ctrl+3", "star"),
        # --- the window
        Command("palette", QT_TR_NOOP("Command palette…"), _VIEW, lambda w: w.open_palette(), "Ctrl+K", "palette"),
        Command("compact", QT_TR_NOOP("Compact rows"), _VIEW, lambda w: w.toggle_compact(), "Ctrl+D", checked=lambda w: w.list.delegate.compact, rule=True),
        Command("layout", QT_TR_NOOP("Article below the list"), _VIEW, lambda w: w.toggle_layout(), "F8", "layout", checked=lambda w: w.desk_side.below),
        Command("fold_stories", QT_TR_NOOP("Fold stories"), _VIEW, stories.toggle, "F", checked=lambda w: w.desk.list.folding),
        Command("sidebar", QT_TR_NOOP("Sidebar"), _VIEW, lambda w: w.toggle_sidebar(), "F9", checked=lambda w: w.sidebar_pane.isVisible()),
        Command("dark", QT_TR_NOOP("Light, dark or sepia"), _VIEW, lambda w: next_palette(w.theme, w.settings), "Ctrl+Shift+D", "dark", rule=True),
        Command("larger", QT_TR_NOOP("Larger text"), _VIEW, _text(1.1), "Ctrl++ Ctrl+=", "larger"),
        Command("smaller", QT_TR_NOOP("Smaller text"), _VIEW, _text(1 / 1.1), "Ctrl+-", "smaller"),
        Command("usual", QT_TR_NOOP("Usual text size"), _VIEW, _text(0), "Ctrl+0"),
        # --- help
        Command("keys", QT_TR_NOOP("All keys"), _HELP, _dialog("keys"), "? F1", "keys"),
        Command("query_help", QT_TR_NOOP("The query language"), _HELP, _dialog("query_help"), "Shift+F1", "search"),
        Command("log", QT_TR_NOOP("Log…"), _HELP, _dialog("log"), "Ctrl+Shift+J", "menu"),
    )
    # fmt: on


COMMANDS = Commands.ALL
BY_NAME = {command.name: command for command in COMMANDS}
TOOLBAR = ("subscribe", "poll", "all_read", "undo", "palette")
ROW_MENU = (
    "open",
    "read",
    "star",
    "clip",
    "clip_into",
    "dismiss",
    "",
    "browser",
    "why",
    "copy_source",
    "",
    "merge",
    "split",
    "",
    "export",
)


def make_actions(window: Window) -> dict[str, QAction]:
    """Make one QAction for each command; their keys come by `give_keys`."""
    actions: dict[str, QAction] = {}
    for command in COMMANDS:
        action = QAction(command.text, window)
        action.setObjectName(f"action.{command.name}")
        action.setShortcutVisibleInContextMenu(True)
        action.setCheckable(command.checked is not None)
        action.triggered.connect(lambda _=False, does=command.does: does(window))
        actions[command.name] = action
    return actions


def give_keys(window: Window) -> None:
    """Give all actions and the toolbar's tooltips the present keys.

    Commands for reading, and keys that fields and buttons need themselves, are heard in the list and the article only.
    """
    readers: tuple[QWidget, ...] = (window.list, window.article_side)
    for command in COMMANDS:
        action, keys = window.actions_by_name[command.name], window.keymap.keys(command)
        local = command.reading or not LOCAL.isdisjoint(keys)
        for place in (window, *readers):
            place.removeAction(action)
        for place in readers if local else (window,):
            place.addAction(action)
        context = (
            Qt.ShortcutContext.WidgetWithChildrenShortcut if local else Qt.ShortcutContext.WindowShortcut
        )
        action.setShortcutContext(context)
        action.setShortcuts([] if command.listing else [QKeySequence(key) for key in keys])
        action.setToolTip(tooltip(command, window.keymap))
    for name in TOOLBAR:
        button = window.toolbar.findChild(QToolButton, f"tool.{name}")
        if button is not None:
            button.setToolTip(tooltip(BY_NAME[name], window.keymap))
    window.pane.show_keys({command.name: window.keymap.text(command) for command in COMMANDS})


def tooltip(command: Command, keymap: Keymap) -> str:
    """Write the tooltip of a button: what it does, and its key."""
    return with_key(command.text.removesuffix("…"), keymap.text(command))


def menus(window: Window, actions: dict[str, QAction]) -> Iterator[QMenu]:
    """Make the menus, in their order."""
    for title in Menus.ALL:
        menu = QMenu(tr(title), window)
        for command in COMMANDS:
            if command.menu == title:
                if command.rule:
                    menu.addSeparator()
                menu.addAction(actions[command.name])
        menu.aboutToShow.connect(lambda: dress(window, actions))
        yield menu


def dress(window: Window, actions: dict[str, QAction]) -> None:
    """Give the lines of a menu their icons, and check what is on. Done when one opens: the start does not wait for it."""
    for command in COMMANDS:
        if command.icon:
            actions[command.name].setIcon(window.theme.icon(command.icon))
        if command.checked is not None:
            actions[command.name].setChecked(command.checked(window))


def key_rows(keymap: Keymap) -> list[tuple[Command, str]]:
    """List all commands with their present keys, for the page of keys."""
    return [(command, ", ".join(map(native, keymap.keys(command)))) for command in COMMANDS]
