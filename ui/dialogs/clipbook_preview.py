"""The preview of a clipbook: the web page that would be exported, written by a process of its own and shown safely."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.core_words import translated
from ui.dialogs.frame import plain_label
from ui.models.words import system_zone
from ui.theme import S, Theme
from ui.views.clipbook_preview import Preview

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.children import Run


class PreviewPart(QWidget):
    """What the export will look like, and a sentence where only its beginning is shown or there is none."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._run: Run | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="presswatch-preview-", ignore_cleanup_errors=True)
        self._page = Path(self._folder.name) / "preview.html"
        self.words = plain_label("", "soft", wrap=True)
        self.view = Preview(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(S), 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.view, 1)

    def ask(self, clipbook: str, against: str = "") -> None:
        """Have the page of a clipbook written anew, instead of one that is being written.

        `against`: which earlier briefing it is held against, "" where it is no briefing.
        """
        self.stop()
        self._say(self.tr("Making the preview …"))
        arguments = ["export", "--format", "html", "--output", str(self._page), "--tz", system_zone()]
        arguments += ["--draft", *(["--against", against] if against else [])]
        self._run = self._bridge.run([*arguments, f"--clipbook={clipbook}"], self._made, self._failed)

    def stop(self) -> None:
        """End what is being written."""
        if self._run is not None:
            self._run.cancel()
            self._run = None

    def end(self) -> None:
        """Leave nothing behind."""
        self.stop()
        self._folder.cleanup()

    def _made(self, _: Any) -> None:
        self._run = None
        try:
            self.view.show_file(self._page)
        except OSError as error:
            self._failed(
                self.tr("The preview cannot be read ({why}).").format(why=translated(error.strerror or error))
            )
            return
        beginning = self.tr("The preview shows the beginning; the export is whole.")
        self._say(beginning if self.view.shortened else "")

    def _failed(self, sentence: str) -> None:
        self._run = None
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.words.setText(sentence)
        self.words.setVisible(bool(sentence))
