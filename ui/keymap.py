"""Which keys lead to which command at present: a keymap, and the keys that the reader chose over it.

The commands and their usual keys stand in `ui/actions.py`; here stands only what differs from them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

if TYPE_CHECKING:
    from ui.actions import Command

GOOGLE_READER, NETNEWSWIRE = "google-reader", "netnewswire"
# What each keymap has otherwise than the table of commands. NetNewsWire's keys as far as there is such a command;
# commands of ours whose usual key they take have another one.
KEYMAPS: Mapping[str, Mapping[str, str]] = {
    GOOGLE_READER: {},
    NETNEWSWIRE: {
        "next_unread": "N +",
        "previous_unread": "- P",
        "read": "R U",
        "all_read": "K",
        "browser": "B Return",
        "poll": "Ctrl+R F5",
        "undo": "Ctrl+Z",
        "previous": "Shift+K",
        "open": "O",
    },
}
# By these keys one goes about in fields, lists and menus; a command on one of them would take that away.
NEEDED = frozenset(
    "Esc Tab Backtab Shift+Tab Up Down Shift+Up Shift+Down Home End PgUp PgDown Shift+Home Shift+End F10".split()  # noqa: SIM905
)
# A field or a button needs these itself; as keys of a command they are heard in the list and the article only.
LOCAL = frozenset(("Return", "Enter", "Space", "Shift+Space", "Shift+Return", "Backspace", "Del"))


class Keymap(QObject):
    """The present keys, kept in the window's settings."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def name(self) -> str:
        """Give the name of the keymap; one that is not known is the usual one."""
        name = str(self._settings.value("keymap", GOOGLE_READER))
        return name if name in KEYMAPS else GOOGLE_READER

    def choose(self, name: str) -> None:
        """Take another keymap; each has its own keys of the reader."""
        self._settings.setValue("keymap", name)
        self.changed.emit()

    def usual(self, command: Command) -> tuple[str, ...]:
        """Give the keys that the keymap has for a command."""
        return tuple(KEYMAPS[self.name].get(command.name, command.all_keys).split())

    def keys(self, command: Command) -> tuple[str, ...]:
        """Give the keys of a command, the one that is shown first; those that make no sense are passed over."""
        own = self._settings.value(self._place(command))
        if own is None or command.listing:
            return self.usual(command)
        return tuple(key for key in map(normal, str(own).split()) if key and key not in NEEDED)

    def is_own(self, command: Command) -> bool:
        """Say whether the reader chose the keys of a command."""
        return self.keys(command) != self.usual(command)

    def text(self, command: Command) -> str:
        """Write the first key of a command as the platform writes it, "" for none."""
        keys = self.keys(command)
        return native(keys[0]) if keys else ""

    # --- the reader's own keys ---------------------------------------------------------------------------

    def give(self, command: Command, key: str, among: Iterable[Command]) -> None:
        """Give a command another first key, and take it from those that have it."""
        for other in self.holders(key, among, but=command):
            self._keep(other, tuple(each for each in self.keys(other) if normal(each) != normal(key)))
        further = tuple(each for each in self.keys(command)[1:] if normal(each) != normal(key))
        self._keep(command, (normal(key), *further))
        self.changed.emit()

    def take(self, command: Command) -> None:
        """Leave a command without a key."""
        self._keep(command, ())
        self.changed.emit()

    def restore(self, command: Command, among: Iterable[Command]) -> None:
        """Give a command the keys of its keymap again, and take them from those that have them."""
        for key in self.usual(command):
            for other in self.holders(key, among, but=command):
                self._keep(other, tuple(each for each in self.keys(other) if normal(each) != normal(key)))
        self._settings.remove(self._place(command))
        self.changed.emit()

    def restore_all(self) -> None:
        """Forget all keys that the reader chose over this keymap."""
        self._settings.remove(f"keys-{self.name}")
        self.changed.emit()

    def holders(self, key: str, among: Iterable[Command], but: Command | None = None) -> list[Command]:
        """Return the commands that have a key."""
        wanted = normal(key)
        return [
            each
            for each in among
            if (but is None or each.name != but.name) and wanted in map(normal, self.keys(each))
        ]

    def _keep(self, command: Command, keys: tuple[str, ...]) -> None:
        if keys == self.usual(command):
            self._settings.remove(self._place(command))
        else:
            self._settings.setValue(self._place(command), " ".join(keys))

    def _place(self, command: Command) -> str:
        return f"keys-{self.name}/{command.name}"


def with_key(words: str, key: str) -> str:
    """Write a tooltip: what is done, and by which key; "" is none."""
    return f"{words} ({key})" if key else words


def normal(key: str) -> str:
    """Write a key in the one way in which keys are compared; "" where it is none, or several one after the other."""
    from PySide6.QtGui import QKeySequence  # no key is read at the start

    read = QKeySequence(key)
    return read.toString(QKeySequence.SequenceFormat.PortableText) if read.count() == 1 else ""


def native(key: str) -> str:
    """Write a key as the platform writes it; a letter alone stands small, as it is typed."""
    from PySide6.QtGui import QKeySequence

    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return text.lower() if len(text) == 1 else text
