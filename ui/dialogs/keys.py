"""All keys, in sections, with a field to find one; a command can be given another key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ui.actions import BY_NAME, COMMANDS, Command, key_rows
from ui.dialogs.fields import name_headers, set_row_height
from ui.dialogs.frame import DialogFrame, field_label
from ui.dialogs.key_field import KeyField
from ui.keymap import GOOGLE_READER, LOCAL, NEEDED, NETNEWSWIRE, Keymap, native
from ui.speech import tr
from ui.theme import META, Theme

_NAME = Qt.ItemDataRole.UserRole


class KeysDialog(DialogFrame):
    """A list of what can be done and by which key. There is nothing to save: every choice holds at once."""

    def __init__(self, theme: Theme, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.keymap = keymap
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a command or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.table = QTreeWidget()
        self._set_up_table()
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self._sections: dict[str, QTreeWidgetItem] = {}
        self._rows: dict[str, list[QTreeWidgetItem]] = {}
        self._fill()
        self._build_change()
        self.all_usual = self.add_button(
            self.tr("All keys as usual"), self.tr("Forget every key that was chosen over the keymap")
        )
        self.all_usual.clicked.connect(keymap.restore_all)
        keymap.changed.connect(self._show_keys)
        self.table.currentItemChanged.connect(lambda *_: self._show_choice())
        self._show_keys()
        self.dress()
        self.resize(theme.px(600), theme.px(680))
        self.search.setFocus()

    def _set_up_table(self) -> None:
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.setColumnCount(2)
        self.table.setHeaderLabels([self.tr("Command"), self.tr("Key")])
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setStretchLastSection(False)
        name_headers(self.table, self.tr("Columns"))
        self.table.setRootIsDecorated(False)
        self.table.setIndentation(self.theme.px(12))
        self.table.setItemsExpandable(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def _fill(self) -> None:
        for command in COMMANDS:
            section = tr(command.menu)
            top = self._sections.get(section)
            if top is None:
                top = self._sections[section] = QTreeWidgetItem([section])
                set_row_height(top, self.theme)
                top.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.table.addTopLevelItem(top)
                top.setFirstColumnSpanned(True)
            row = QTreeWidgetItem([command.text.removesuffix("…"), ""])
            row.setData(0, _NAME, command.name)
            set_row_height(row, self.theme)
            top.addChild(row)
            self._rows.setdefault(section, []).append(row)
        self.table.expandAll()

    def _build_change(self) -> None:
        """Build the line in which the chosen command gets another key."""
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self.theme.px(8))
        self.field = KeyField()
        self.field.setAccessibleName(self.tr("New key"))
        self.field.setPlaceholderText(self.tr("Press a key"))
        self.field.pressed.connect(lambda _: self._weigh())
        self.use = self._button(self.tr("Use this key"), self._use)
        self.none = self._button(self.tr("No key"), self._take)
        self.usual = self._button(self.tr("Usual key"), self._restore)
        across.addWidget(field_label(self.theme, self.tr("&New key"), self.field))
        across.addWidget(self.field, 1)
        for button in (self.use, self.none, self.usual):
            across.addWidget(button)
        self.body.addWidget(line)

    def _button(self, text: str, does: object) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        return button

    def dress(self) -> None:
        """Take the theme's colours for the sections and for keys that two commands have."""
        for section in self._sections.values():
            section.setForeground(0, self.theme.colour("faint"))
            section.setFont(0, self.theme.font(META, bold=True))
        self._show_keys()

    # --- what is shown -----------------------------------------------------------------------------------

    @property
    def command(self) -> Command | None:
        """Give the command whose row is chosen."""
        row = self.table.currentItem()
        return BY_NAME.get(row.data(0, _NAME) or "") if row is not None else None

    def _show_keys(self) -> None:
        names = {
            GOOGLE_READER: self.tr("Keymap: Google Reader."),
            NETNEWSWIRE: self.tr("Keymap: NetNewsWire."),
        }
        self.entitle(
            self.tr("All keys"),
            names[self.keymap.name] + " " + self.tr("Choose a command to give it another key."),
        )
        shown = {command.name: (command, keys) for command, keys in key_rows(self.keymap)}
        for row in (row for rows in self._rows.values() for row in rows):
            command, keys = shown[row.data(0, _NAME)]
            rivals = self._rivals(command)
            if rivals:
                keys = self.tr("{keys} – also {command}").format(
                    keys=keys, command=rivals[0].text.removesuffix("…")
                )
            row.setText(1, keys)
            row.setForeground(1, self.theme.colour("warning" if rivals else "text"))
            row.setFont(1, self.theme.font(14, bold=self.keymap.is_own(command)))
            own = self.tr("Chosen by you") if self.keymap.is_own(command) else ""
            row.setToolTip(1, own)
            row.setData(1, Qt.ItemDataRole.AccessibleDescriptionRole, own)
        self.all_usual.setEnabled(any(self.keymap.is_own(command) for command in COMMANDS))
        self._find(self.search.text())
        self._show_choice()

    def _rivals(self, command: Command) -> list[Command]:
        keys = self.keymap.keys(command)
        return [other for key in keys for other in self.keymap.holders(key, COMMANDS, but=command)]

    def _show_choice(self) -> None:
        command = self.command
        free = command is not None and not command.listing
        self.field.setEnabled(free)
        self.field.show_key("")
        self.use.setEnabled(False)
        self.none.setEnabled(command is not None and free and bool(self.keymap.keys(command)))
        self.usual.setEnabled(command is not None and free and self.keymap.is_own(command))
        if command is not None and command.listing:
            self.say(self.tr("The list itself hears this key; it cannot be changed."))
        else:
            self.say("")

    def _weigh(self) -> None:
        """Say what would come of the key that was pressed."""
        command, key = self.command, self.field.key
        if command is None:
            return
        others = self.keymap.holders(key, COMMANDS, but=command)
        fixed = [other for other in others if other.listing]
        self.use.setEnabled(bool(key) and key not in NEEDED and not fixed)
        row = self.table.currentItem()
        words = {"key": native(key), "command": ", ".join(other.text.removesuffix("…") for other in others)}
        if not key or key in NEEDED:
            self.fail(
                self.tr("{key} is needed to go about in the window. Press another key.").format(**words)
            )
        elif fixed:
            self.fail(self.tr("The list itself hears {key}: {command}. Press another key.").format(**words))
        elif others:
            self.fail(
                self.tr("{key} is the key of “{command}”. “Use this key” takes it from there.").format(
                    **words
                )
            )
        elif key in LOCAL:
            self.say(self.tr("{key} is free; it will be heard in the list and the article.").format(**words))
        else:
            self.say(self.tr("{key} is free.").format(**words))
        if row is not None:  # what is said takes room from the table
            self.table.scrollToItem(row)

    # --- choosing ----------------------------------------------------------------------------------------

    def _use(self) -> None:
        if self.command is not None:
            self.keymap.give(self.command, self.field.key, COMMANDS)
            self.table.setFocus()

    def _take(self) -> None:
        if self.command is not None:
            self.keymap.take(self.command)
            self.table.setFocus()

    def _restore(self) -> None:
        if self.command is not None:
            self.keymap.restore(self.command, COMMANDS)
            self.table.setFocus()

    def _find(self, text: str) -> None:
        wanted = text.casefold().split()
        for section, rows in self._rows.items():
            for row in rows:
                words = f"{row.text(0)} {row.text(1)}".casefold()
                row.setHidden(not all(word in words for word in wanted))
            self._sections[section].setHidden(all(row.isHidden() for row in rows))
