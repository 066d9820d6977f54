"""Care of the archive: where it lies and how large it is, its backups, its check, how long raw pages stay."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QPushButton

from ui.core_words import translated
from ui.dialogs.care_table import Table
from ui.dialogs.fields import wear
from ui.dialogs.frame import BridgeDialog, plain_label
from ui.dialogs.page_settings import PageSettings
from ui.dialogs.setting_rows import LABELS
from ui.models.closed import long_moment, size
from ui.models.words import number, system_zone, zone_of
from ui.theme import SMALL, TEXT, L, S, Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from monitor.store import Archive
    from monitor.store.counts import Figures
    from monitor.store.shelf import Backup
    from ui.bridge import Bridge

REST_MS = 2000  # between two looks while the engine writes


class CareDialog(BridgeDialog):
    """It stays open beside the window. What takes long runs as a command, with progress and an end."""

    restore_wanted = Signal(object)  # Path | None: of a backup, or none is chosen yet
    wanted = Signal(str)  # another dialog, by its name

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self._zone = zone_of(system_zone())
        self.entitle(
            self.tr("Care of the archive"),
            self.tr("Backups are made by themselves, once a day, and checked."),
        )
        self._build_facts()
        self._section(self.tr("BACKUPS"))
        self._build_backups()
        self.pages = PageSettings(bridge, theme, lambda text, bad: self.fail(text) if bad else self.say(text))
        self.body.addWidget(self.pages)
        self.findings = Table(theme, self.tr("What the check found"), self._finding_heads(), 1)
        self.findings.setMinimumHeight(theme.px(64))
        self.findings.hide()
        self.body.addWidget(self.findings, 1)
        self.check = self.add_button(
            self.tr("Check"),
            self.tr("Look whether file, index and texts are sound, and mend what can be mended"),
        )
        self.check.clicked.connect(self.commit_check)
        for name, words in (("purge", self.tr("Purge…")), ("extract_again", self.tr("Extract again…"))):
            self.add_button(words).clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
        self.set_primary(self.tr("Back up now…"), stays=True).clicked.connect(self.choose_target)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.reload)
        bridge.changed.connect(self._look_again)
        room = self.screen().availableSize() * 0.94
        self.resize(QSize(theme.px(760), theme.px(600)).boundedTo(room))
        self._show_choice()
        self.reload()

    # --- building ----------------------------------------------------------------------------------------

    def _section(self, title: str) -> None:
        head = plain_label(title, "section")
        wear(head, self.theme, SMALL, bold=True)
        self.body.addWidget(head)

    def _build_facts(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.px(L))
        grid.setVerticalSpacing(self.theme.px(S))
        grid.setColumnMinimumWidth(0, self.theme.px(LABELS))
        grid.setColumnStretch(1, 1)
        self.place = QLineEdit(str(self.bridge.path))
        self.place.setReadOnly(True)
        self.place.setFrame(False)
        self.place.setStyleSheet("QLineEdit { border: none; padding: 0; background: transparent; }")
        self.place.setTextMargins(-2, 0, 0, 0)  # Qt keeps so much free; it is to begin where the others do
        self.place.setCursorPosition(0)
        self.place.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.room = plain_label("…")
        self.room.setToolTip(self.tr("Beside it lie raw pages, images and backups"))
        self.articles = plain_label("…")
        rows = (
            (self.tr("Where it lies"), self.place),
            (self.tr("Size"), self.room),
            (self.tr("Articles"), self.articles),
        )
        for row, (words, shown) in enumerate(rows):
            head = plain_label(words, "soft")
            for part in (head, shown):
                wear(part, self.theme, TEXT)
            shown.setAccessibleName(words)
            grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)

    def _build_backups(self) -> None:
        heads = (self.tr("Made"), self.tr("Occasion"), self.tr("Checked"), self.tr("Size"))
        self.backups = Table(self.theme, self.tr("Backups"), heads, 1)
        self.backups.setMinimumHeight(self.theme.px(92))
        self.backups.currentItemChanged.connect(lambda *_: self._show_choice())
        self.backups.itemActivated.connect(lambda _: self._restore_chosen())
        self.none = plain_label(
            self.tr("There is no backup yet. The first is made within a day once articles have arrived."),
            "soft",
            wrap=True,
        )
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.hide()
        self.trouble = plain_label("", "warning", wrap=True)
        self.trouble.setAccessibleName(self.tr("What is wrong with the backups"))
        self.trouble.hide()
        for part in (self.trouble, self.backups, self.none):
            self.body.addWidget(part, 0 if part is self.trouble else 1)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(S))
        self.restore = self._button(self.tr("Restore…"), self._restore_chosen)
        self.restore.setToolTip(self.tr("Put the chosen backup in the place of the archive"))
        self.restore_file = self._button(
            self.tr("Restore from a file…"), lambda: self.restore_wanted.emit(None)
        )
        row.addWidget(self.restore)
        row.addWidget(self.restore_file)
        row.addStretch(1)
        self.body.addLayout(row)

    def _button(self, words: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: does())
        return button

    def _finding_heads(self) -> tuple[str, str]:
        return self.tr("State"), self.tr("What was found")

    # --- what is shown -----------------------------------------------------------------------------------

    def _look_again(self) -> None:
        """Look again soon. A method, so that nothing arrives after the dialog is gone."""
        if not self._rest.isActive():
            self._rest.start()

    def reload(self) -> None:
        """Ask for figures and backups as they are now."""
        if not self.at_work:
            self.ask(_standing, self._take)

    def _take(self, found: tuple[Figures, list[Backup], str | None]) -> None:
        figures, shelf, trouble = found
        self.room.setText(
            self.tr("{archive}, and {beside} beside it").format(
                archive=size(figures.archive_bytes), beside=size(figures.beside_bytes)
            )
        )
        self.articles.setText(
            self.tr("{n}, {starred} of them starred").format(
                n=number(figures.articles), starred=number(figures.starred)
            )
        )
        occasions = {"daily": self.tr("of the day"), "migration": self.tr("before an update")}
        self.backups.fill(
            [
                (
                    str(backup.path),
                    (
                        long_moment(backup.made, self._zone),
                        occasions[backup.occasion],
                        long_moment(backup.checked, self._zone),
                        size(backup.size),
                    ),
                )
                for backup in shelf
            ]
        )
        self.backups.setVisible(bool(shelf))
        self.none.setVisible(not shelf)
        self.trouble.setText(self.tr("The last backup failed. {why}").format(why=trouble) if trouble else "")
        self.trouble.setVisible(bool(trouble))
        self._show_choice()
        self.make_room()

    def _show_choice(self) -> None:
        self.restore.setEnabled(self.backups.chosen() is not None)

    def _restore_chosen(self) -> None:
        chosen = self.backups.chosen()
        if isinstance(chosen, str):
            self.restore_wanted.emit(Path(chosen))

    # --- back up -----------------------------------------------------------------------------------------

    def choose_target(self) -> None:
        """Let the reader say where the backup goes, and write it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        day = datetime.now(UTC).astimezone(self._zone)
        name = f"{self.bridge.path.stem}-{day:%Y-%m-%d}.db"
        found, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Back up the archive"),
            str(Path(folder or Path.home()) / name),
            self.tr("Archives (*.db)"),
        )
        if found:
            self.back_up(Path(found))

    def back_up(self, target: Path) -> None:
        """Write a checked copy of the archive."""
        path = target if target.suffix else target.with_suffix(".db")
        self.start(
            self.tr("Copying and checking {file} …").format(file=path.name),
            ["backup", str(path)],
            self._backed_up,
        )

    def _backed_up(self, answer: Any) -> None:
        self.rest()
        answer = answer if isinstance(answer, dict) else {}
        self.say(
            self.tr("Backed up and checked: {n} articles, {size}, in {path}").format(
                n=number(int(answer.get("articles") or 0)),
                size=size(int(answer.get("size") or 0)),
                path=answer.get("file"),
            )
        )
        self.reload()

    # --- check -------------------------------------------------------------------------------------------

    def commit_check(self) -> None:
        """Have the archive checked, and what can be built anew mended."""
        self.findings.hide()
        self.start(self.tr("Checking the archive …"), ["check"], self._checked)

    def _checked(self, answer: Any) -> None:
        self.rest()
        answer = answer if isinstance(answer, dict) else {}
        found = [one for one in answer.get("findings") or [] if isinstance(one, dict)]
        count = number(int(answer.get("articles") or 0))
        lost = sum(not one.get("repaired") for one in found)
        self.findings.fill(
            [
                (
                    at,
                    (
                        self.tr("mended") if one.get("repaired") else self.tr("not mended"),
                        translated(one["sentence"]),
                    ),
                )
                for at, one in enumerate(found)
            ]
        )
        self.findings.setVisible(bool(found))
        if lost:
            self.fail(
                self.tr(
                    "The archive is not sound: see above what could not be mended. Restoring a backup may help."
                )
            )
        elif found:
            self.say(
                self.tr("{n} articles checked. What was wrong is mended; nothing is lost.").format(n=count)
            )
        else:
            self.say(self.tr("The archive is sound: {n} articles checked.").format(n=count))
        self.reload()


def _standing(archive: Archive) -> tuple[Figures, list[Backup], str | None]:
    from monitor.store import backups, counts, shelf

    return counts.figures(archive), shelf.listing(archive.path), backups.trouble(archive)
