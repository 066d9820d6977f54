"""What the palette offers: every command, and every place of the sidebar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ui.actions import COMMANDS
from ui.models.question import Place
from ui.speech import tr
from ui.views.command_palette import Choice

if TYPE_CHECKING:
    from ui.window import Window

MOST_ELSEWHERE = 8


def choices(window: Window) -> list[Choice]:
    """List everything that can be done from here."""
    theme, desk = window.theme, window.desk
    found = [
        Choice(
            command.text,
            window.keymap.text(command),
            theme.icon(command.icon or "chevron-right"),
            lambda command=command: command.does(window),  # type: ignore[misc]
        )
        for command in COMMANDS
        if command.name != "palette"
    ]
    contents = desk.contents
    if contents is None:
        return found
    places = [(Place("topic", t.name, t.name), "topics") for t in contents.topics if t.shown]
    places += [(Place("search", s.name, s.name, s.query), "search") for s in contents.searches]
    places += [(Place("clipbook", c.name, c.name), "clipbook") for c in contents.clipbooks]
    places += [(Place("feed", f.url, f.title or f.url), "feeds") for f in contents.feeds]
    for place, icon in places:
        text = tr("Go to {place}").format(place=place.title)
        found.append(Choice(text, "", theme.icon(icon), lambda place=place: window.sidebar.choose(place)))  # type: ignore[misc]
    return found


def elsewhere(window: Window, typed: str) -> list[tuple[str, Callable[[], object]]]:
    """Find by the beginnings of its words what can be set or done outside of the settings."""
    wanted = typed.casefold().split()
    found: list[tuple[str, Callable[[], object]]] = []
    for command in COMMANDS:
        said = f" {command.text} {tr(command.menu)}".casefold()
        if command.name != "settings" and wanted and all(f" {word}" in said for word in wanted):
            key = window.keymap.text(command)
            words = f"{command.text} ({key})" if key else command.text
            found.append((words, partial(command.does, window)))
    return found[:MOST_ELSEWHERE]
