"""The small histogram above the list: hits over time, and dragging over it chooses days.

Where counting takes longer than a moment, a sample is shown first, and called so; the exact numbers take its place.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from monitor.model import Filter
from ui.bridge import Ticket
from ui.models.days import Columns, about, count_days
from ui.models.reading_list import ReadingListModel
from ui.models.words import escaped, number, short_day, zone_of
from ui.theme import SMALL, Theme

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.sampling import Sample

SAMPLE_AFTER_MS = 250  # what is counted sooner needs no sample
_BARS, _LABEL = 36, 20


class Histogram(QWidget):
    """Columns of hits. The exact numbers come from ids, those of the list where they will do; they hold their days."""

    days_chosen = Signal(object, object)  # date, date

    def __init__(self, listing: ReadingListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list, self._theme = listing, theme
        self._columns = Columns()
        self._counted: Filter | None = None  # the filter, without its days, that the columns stand for
        self._ticket, self._sample_ticket = Ticket(), Ticket()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SAMPLE_AFTER_MS)
        self._patience.timeout.connect(self._ask_sample)
        self._drag: tuple[int, int] | None = None  # the first and the last column that are being chosen
        self._stale = False  # the columns stand for the question before
        self.setAccessibleName(self.tr("Articles over time"))
        self.setMouseTracking(True)
        self.hide()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        listing.asked.connect(self._stop)
        listing.replaced.connect(self._age)
        listing.complete.connect(self.refresh)
        theme.changed.connect(self.updateGeometry)
        if not listing.whole:
            self._patience.start()

    def sizeHint(self) -> QSize:
        """Take the height of the columns and of one line of words."""
        return QSize(self._theme.px(200), self._theme.px(_BARS + _LABEL + 12))

    def minimumSizeHint(self) -> QSize:
        """Keep the height in a narrow window."""
        return QSize(self._theme.px(100), self.sizeHint().height())

    def _stop(self) -> None:
        """Count no more: another question is asked, and nothing of the one before may hold it up."""
        self._patience.stop()
        self._ticket.cancel()
        self._sample_ticket.cancel()

    def _age(self) -> None:
        """Let the columns stand back until those of the new question are counted."""
        self._stale, self._drag = not self._holds(), None
        if self._stale:
            self._patience.start()
        self.update()

    @property
    def _question(self) -> Filter:
        """Give the question of the list without its days, which only choose among the columns."""
        return replace(self._list.filter, since=None, until=None, sort="date")

    def _holds(self) -> bool:
        """Say whether the columns stand for the question of the list."""
        return self._question == self._counted

    def refresh(self) -> None:
        """Count anew where the list is another one, or has grown."""
        question = self._list.filter
        if question.since is None and question.until is None and question.sort == "date":
            if self._list.whole:
                self._show(self._question, count_days(self._list.article_ids, zone_of(question.zone)))
        elif self._list.whole and not self._ticket.open:
            # the days of a list only choose among columns that are there; what has arrived is in those of no days
            settled = question.sort == "date" and self._holds() and self._columns.exact
            if not settled:
                self._count(self._question)
        self.update()

    def _count(self, question: Filter) -> None:
        """Count what the list does not hold, piece by piece, so that other questions pass."""
        from ui.models import asking

        ids: array[int] = array("q")

        def end() -> None:
            self._show(question, count_days(ids, zone_of(question.zone)))

        ask = asking.all_ids(question, False, datetime.now(zone_of(question.zone)))
        self._ticket.cancel()
        self._patience.start()
        self._ticket = self._list.bridge.stream(
            ask, lambda part: ids.extend(part.article_ids), end, lambda _: None, receiver=self
        )

    def _ask_sample(self) -> None:
        """Show a sample until the exact numbers are there."""
        question = self._question
        now = datetime.now(zone_of(question.zone))

        def ask(archive: Archive) -> Sample | None:
            from monitor.store import sampling

            return sampling.take(archive, question, now=now)

        def take(sample: Sample | None) -> None:
            if sample is not None and question == self._question:
                self._show(question, count_days(sample.ids, zone_of(question.zone), sample.one_in))

        self._sample_ticket.cancel()
        self._sample_ticket = self._list.bridge.ask(ask, take, lambda _: None, receiver=self)

    def _show(self, question: Filter, columns: Columns) -> None:
        if columns.exact:
            self._stop()
        if [each.first for each in columns.columns] != [each.first for each in self._columns.columns]:
            self._drag = None  # those that were being chosen are other days now
        self._counted, self._columns, self._stale = question, columns, False
        self.setVisible(len(columns.columns) > 2)
        if self._drag is None:
            self._describe()
        self.update()

    def _describe(self) -> None:
        """Say what all columns stand for."""
        columns = self._columns
        total = sum(column.count for column in columns.columns)
        if columns.columns:
            if columns.exact:
                text = self.tr("{total} articles from {first} to {last}, counted exactly")
            else:
                text = self.tr("about {total} articles from {first} to {last}, sampled; still counting")
                total = about(total)
            first, last = self._day(columns.columns[0].first), self._day(columns.columns[-1].last)
            self.setAccessibleDescription(text.format(total=number(total), first=first, last=last))

    def _let_be(self) -> None:
        """Choose no days after all."""
        self._drag = None
        self._describe()
        self.update()

    def _day(self, day: date) -> str:
        return short_day(day, datetime.now(zone_of(self._list.filter.zone)).date())

    # --- painting ----------------------------------------------------------------------------------------

    def _places(self) -> Iterator[tuple[int, float, float]]:
        """Give each column with its left edge and width."""
        count = len(self._columns.columns)
        left, room = self._theme.px(16), self.width() - 2 * self._theme.px(16)
        step = room / max(1, count)
        gap = min(2.0, step / 4)
        for position in range(count):
            yield position, left + position * step, step - gap

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns, and below them first day, largest number, last day."""
        columns, theme = self._columns, self._theme
        most = columns.most
        if not most:
            return
        painter = QPainter(self)
        px = theme.px
        if self.hasFocus():
            painter.setPen(theme.colour("accent"))
            painter.drawRect(self.rect().adjusted(px(8), 0, -px(8) - 1, -px(4)))
        if self._stale:
            painter.setOpacity(0.4)
        floor = px(4 + _BARS)
        chosen = self._chosen()
        for position, left, width in self._places():
            column = columns.columns[position]
            height = max(px(1) if column.count else 0, round(px(_BARS) * column.count / most))
            inside = chosen is None or (column.last >= chosen[0] and column.first <= chosen[1])
            token = "accent" if chosen is not None and inside else "bar"
            painter.fillRect(QRectF(left, floor - height, width, height), theme.colour(token))
        painter.setFont(theme.font(SMALL))
        painter.setPen(theme.colour("faint"))
        line = QRectF(px(16), floor + px(2), self.width() - 2 * px(16), px(_LABEL))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setOpacity(1.0)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignHCenter, self._scale_words())
        if not self._stale and self._drag is None:
            first, last = columns.columns[0].first, columns.columns[-1].last
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, self._day(first))
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, self._day(last))
        painter.end()

    def _scale_words(self) -> str:
        """Say what the highest column stands for, and whether that is exact or sampled; or that it is being counted."""
        if self._stale:
            return self.tr("counting …")
        if self._drag is not None:
            return self._words_of(*sorted(self._drag))
        words = {
            "day": self.tr("up to {count} a day, exact"),
            "week": self.tr("up to {count} a week, exact"),
            "month": self.tr("up to {count} in 30 days, exact"),
        }
        sampled = {
            "day": self.tr("up to about {count} a day, sampled"),
            "week": self.tr("up to about {count} a week, sampled"),
            "month": self.tr("up to about {count} in 30 days, sampled"),
        }
        if self._columns.exact:
            return words[self._columns.unit].format(count=number(self._columns.most))
        return sampled[self._columns.unit].format(count=number(about(self._columns.most)))

    def _chosen(self) -> tuple[date, date] | None:
        columns = self._columns.columns
        if self._drag is not None:
            first, last = sorted(self._drag)
            return columns[first].first, columns[last].last
        question = self._list.filter
        if question.since is None and question.until is None:
            return None
        return question.since or date.min, question.until or date.max

    # --- dragging ----------------------------------------------------------------------------------------

    def _at(self, x: float) -> int:
        count = len(self._columns.columns)
        margin = self._theme.px(16)
        step = (self.width() - 2 * margin) / max(1, count)
        return max(0, min(count - 1, int((x - margin) / step)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose days."""
        if self._columns.columns and event.button() == Qt.MouseButton.LeftButton:
            at = self._at(event.position().x())
            self._drag = (at, at)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose more days."""
        if self._drag is not None:
            self._drag = (self._drag[0], self._at(event.position().x()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Set the days that were chosen."""
        self._choose()

    # --- by the keyboard ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the columns, with Shift over several, and take their days by Enter; Escape lets them be."""
        last = len(self._columns.columns) - 1
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -last, Qt.Key.Key_End: last}
        key = Qt.Key(event.key())
        if key in step and last >= 0:
            begin, at = self._drag or (last, last)
            if self._drag is not None or step[key] < -1:
                at = max(0, min(last, at + step[key]))
            more = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._drag = (begin if more else at, at)
            self.setAccessibleDescription(self._words_of(*sorted(self._drag)))
            self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._drag is not None:
            self._choose()
        elif key == Qt.Key.Key_Escape and self._drag is not None:
            self._let_be()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the days be that were begun to be chosen."""
        super().focusOutEvent(event)
        if self._drag is not None:
            self._let_be()

    def _choose(self) -> None:
        chosen = self._chosen() if self._drag is not None else None
        self._drag = None
        if chosen is not None:
            self.days_chosen.emit(*chosen)

    def _words_of(self, first: int, last: int) -> str:
        """Say how many articles some columns stand for."""
        columns = self._columns.columns[first : last + 1]
        days = self._day(columns[0].first)
        if columns[0].first != columns[-1].last:
            days = self.tr("{first} to {last}").format(first=days, last=self._day(columns[-1].last))
        count = sum(column.count for column in columns)
        if not self._columns.exact:
            words = self.tr("about {count} articles, sampled")
            return f"{days}: {words.format(count=number(about(count)))}"
        words = self.tr("1 article") if count == 1 else self.tr("{count} articles")
        return f"{days}: {words.format(count=number(count))}"

    def event(self, event: QEvent) -> bool:
        """Tell the number of the column under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._columns.columns:
            at = self._at(event.pos().x())
            QToolTip.showText(event.globalPos(), escaped(self._words_of(at, at)), self)
            return True
        return super().event(event)
