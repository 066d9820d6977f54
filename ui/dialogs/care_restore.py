"""Before a backup takes the place of the archive: what will happen, said once more, and one decision."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.dialogs.frame import DialogFrame, field_label, plain_label
from ui.theme import S, Theme


class RestoreDialog(DialogFrame):
    """Choose the backup and agree to what happens; the window does the rest."""

    agreed = Signal(object)  # Path

    def __init__(
        self, theme: Theme, archive: Path, backup: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._archive = archive
        self.entitle(
            self.tr("Restore a backup"),
            self.tr("The archive becomes what it was when the backup was made."),
        )
        self.file = QLineEdit(str(backup or ""))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose a backup"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self.choose)
        self.body.addWidget(field_label(theme, self.tr("&Backup"), self.file))
        row = QHBoxLayout()
        row.setSpacing(theme.px(S))
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        self.body.addLayout(row)
        for sentence in (
            self.tr("1. Polling stops, and this window closes the archive."),
            self.tr("2. The backup is copied and checked. If it is not sound, nothing changes."),
            self.tr(
                "3. The copy takes the place of the archive. The file of now stays beside it under another name, "
                "with everything that came after the backup."
            ),
            self.tr("4. The window opens the archive again, and polling goes on."),
        ):
            self.body.addWidget(plain_label(sentence, "soft", wrap=True))
        self.body.addStretch(1)
        self.set_primary(self.tr("Restore")).clicked.connect(self.commit)
        self.file.textChanged.connect(lambda _: self._show_action())
        self._show_action()
        self.resize(QSize(theme.px(560), theme.px(400)))

    def choose(self) -> None:
        """Let the reader choose a file."""
        found, _ = QFileDialog.getOpenFileName(
            self, self.tr("Restore a backup"), self.file.text(), self.tr("Archives (*.db);;All files (*)")
        )
        if found:
            self.file.setText(found)

    def commit(self) -> None:
        """Agree, where there is such a file."""
        path = Path(self.file.text().strip()).expanduser()
        if not path.is_file():
            self.fail(self.tr("There is no file {path}. Choose a backup that is there.").format(path=path))
            return
        self.agreed.emit(path)
        self.accept()

    def _show_action(self) -> None:
        if self.primary is not None:
            self.primary.setEnabled(bool(self.file.text().strip()))
