"""The status line: what runs, how far it is, when it runs next, what needs a look, how large the archive is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ui.models.words import escaped, moment, number
from ui.speech import tr
from ui.theme import Theme
from ui.views.elided import YieldingLabel, YieldingLink
from ui.views.plain import label

FINISHED_MS = 700  # after the end of a stage the line rests
LOST_MS = 20_000  # after an event that no other follows
MESSAGE_MS = 8000
TROUBLES = ("archive", "engine", "backup", "corrections", "network", "feeds")  # the gravest first
_ROOM_FOR_GAP, _ROOM_FOR_TROUBLE = 400, 480


class StatusLine(QFrame):
    """One line at the foot of the window."""

    trouble_clicked = Signal(str)  # where: one of TROUBLES
    gap_clicked = Signal()
    undo_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self._theme = theme
        self.zone: tzinfo = UTC
        self.polls = True  # not so an archive that can only be read
        self._troubles: dict[str, str] = {}
        self.what = label("", "", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.next = label("", "", self)
        self.message = YieldingLabel(self)
        self.undo = _dressed(QPushButton(self.tr("Undo"), self))
        self.further = _dressed(QPushButton(self))
        self._further: Callable[[], object] | None = None
        self.trouble = _dressed(YieldingLink(self))
        self.trouble.setProperty("role", "warning")
        self.gap = _dressed(YieldingLink(self))
        self.gap.setProperty("role", "warning")
        self.total = YieldingLabel(self)
        self._line = QHBoxLayout(self)
        for part in self._parts():
            self._line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addStretch(1)
        self._line.addWidget(self.total, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in self._parts():
            part.hide()
        self._rest = _timer(self, FINISHED_MS, self.rest)
        self._hush = _timer(self, MESSAGE_MS, self._clear_message)
        self.trouble.clicked.connect(self._look)
        self.gap.clicked.connect(self.gap_clicked)
        self.undo.clicked.connect(self.undo_clicked)
        self.further.clicked.connect(self._go_further)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _parts(self) -> tuple[QWidget, ...]:
        """Give what comes and goes, from left to right."""
        return (
            *(self.what, self.bar, self.next, self.message, self.undo, self.further),
            *(self.trouble, self.gap),
        )

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(28))
        self._line.setContentsMargins(px(16), 0, px(16), 0)
        self._line.setSpacing(px(20))
        self.bar.setFixedWidth(px(120))

    # --- what is said ------------------------------------------------------------------------------------

    def show_progress(self, event: dict[str, Any]) -> None:
        """Show one progress event of the engine: {event, stage, done, total, feed, message}."""
        if event.get("event") == "sleeping":
            at = moment(str(event.get("message") or ""))
            self.show_next(at if isinstance(at, datetime) else None)
        done, total = int(event.get("done") or 0), int(event.get("total") or 0)
        words = self._words(str(event.get("stage") or ""), done, total)
        if not words or done >= total:
            self._rest.start(FINISHED_MS)  # what was done last stays readable, unless something else begins
            if not words:
                return
        else:
            self._rest.start(LOST_MS)
        self._show(self.what, words)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.show()
        self.next.hide()

    def _words(self, stage: str, done: int, total: int) -> str:
        if total < 2:
            return ""
        sentence = {
            "poll": self.tr("Polling {done} of {total} feeds"),
            "extract": self.tr("Extracting {done} of {total} pages"),
            "revisit": self.tr("Looking again at {done} of {total} pages"),
            "tag": self.tr("Tagging {done} of {total} articles"),
            "group": self.tr("Grouping {done} of {total} articles"),
            "import": self.tr("Importing {done} of {total} files"),
            "clip": self.tr("Clipping {done} of {total} articles"),
            "export": self.tr("Exporting {done} of {total} articles"),
            "undo": self.tr("Bringing back {done} of {total} articles"),
        }.get(stage, "")
        return sentence.format(done=number(done), total=number(total))

    def rest(self) -> None:
        """Show that nothing runs."""
        self.what.hide()
        self.bar.hide()
        self.next.setVisible(bool(self.next.text()))

    def show_next(self, at: datetime | None) -> None:
        """Show when the next feed is due."""
        text = ""
        if at is not None and self.polls:
            text = self.tr("Next round {time}").format(time=f"{at.astimezone(self.zone):%H:%M}")
        self.next.setText(text)
        self.next.setVisible(bool(text) and self.what.isHidden())

    def show_message(
        self, text: str, *, undo: bool = False, further: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Say for a while what was done, with a way back where there is one, and perhaps one further step."""
        self.message.say(text)
        self.message.setVisible(bool(text))
        self.undo.setVisible(bool(text) and undo)
        words, self._further = further or ("", None)
        self.further.setText(words)
        self.further.setAccessibleName(words)
        self.further.setVisible(bool(words))
        self._hush.start()

    def note_trouble(self, where: str, sentence: str) -> None:
        """Note a trouble of the archive, the engine or the feeds, "" where it is over. The gravest is shown."""
        self._troubles[where] = sentence
        self._show_trouble(next((self._troubles[w] for w in TROUBLES if self._troubles.get(w)), ""))

    def _look(self) -> None:
        where = next((w for w in TROUBLES if self._troubles.get(w)), "feeds")
        if where in ("archive", "engine"):
            self.note_trouble(where, "")
        self.trouble_clicked.emit(where)

    def _show_trouble(self, sentence: str) -> None:
        """Say in amber what needs a look; it can be clicked."""
        self._warn(self.trouble, sentence, _ROOM_FOR_TROUBLE)

    def show_gaps(self, short: str, sentence: str) -> None:
        """Say in amber where entries may have been lost; a click shows what is known of it. "" where nothing is."""
        self._warn(self.gap, short, _ROOM_FOR_GAP, sentence)

    def _warn(self, link: QPushButton, text: str, room: int, whole: str = "") -> None:
        short = self._theme.metrics(12).elidedText(text, Qt.TextElideMode.ElideRight, self._theme.px(room))
        link.setText(short.replace("&", "&&"))  # or Qt takes it for a mnemonic
        link.setAccessibleName(text)
        link.setAccessibleDescription(whole)
        link.setToolTip(escaped(whole or text) if text else "")
        link.setVisible(bool(text))

    def show_total(self, total: int, since: datetime | None) -> None:
        """Show the size of the archive and the day of its first article."""
        text = self.tr("1 article") if total == 1 else self.tr("{count} articles").format(count=number(total))
        if total and since is not None:
            day = since.astimezone(self.zone)
            since_text = QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy"))
            text = self.tr("{articles} since {day}").format(articles=text, day=since_text)
        self.total.say(text)

    def _go_further(self) -> None:
        if self._further is not None:
            self._further()

    def _clear_message(self) -> None:
        self.message.hide()
        self.undo.hide()
        self.further.hide()

    def _show(self, part: QLabel, text: str) -> None:
        part.setText(text)
        part.setVisible(bool(text))


def _dressed(button: QPushButton) -> QPushButton:
    """Let a button look like a link."""
    button.setProperty("link", True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAccessibleName(button.text())
    return button


def _timer(parent: StatusLine, milliseconds: int, then: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
