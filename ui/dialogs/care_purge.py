"""A purge: which articles a query would delete, seen before it is done, and the way back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, QSize, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.core_words import translated
from ui.dialogs.care_table import Table
from ui.dialogs.fields import wear
from ui.dialogs.frame import BridgeDialog, draft, field_label, plain_label, set_draft
from ui.models.closed import long_moment
from ui.models.words import number, short_time, system_zone, zone_of
from ui.speech import tr
from ui.theme import TEXT, Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.model import Article
    from monitor.store import Archive
    from monitor.store.journal import Step
    from monitor.store.purge import Preview
    from ui.bridge import Bridge

FIRST = 100  # articles that are listed
TYPING_MS = 300  # after a key press, before it is counted
Found = tuple["Preview | None", list["Article"], str, "Step | None"]


class PurgeDialog(BridgeDialog):
    """A query, what it would delete, one action that says how many, and the undo."""

    def __init__(self, bridge: Bridge, theme: Theme, query: str = "", parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self._zone_name = system_zone()
        self._zone = zone_of(self._zone_name)
        self._count = 0
        self._step: Step | None = None
        self.entitle(
            self.tr("Purge articles"),
            self.tr(
                "What is deleted can be brought back for 30 days, then it is gone for good. What is starred "
                "or holds work of yours always stays. To have articles only out of sight, dismiss them."
            ),
        )
        self.query = QLineEdit(query or draft("purge", ""))
        self.query.setPlaceholderText(self.tr('for example: feed:"Le Littoral" date:..2019'))
        self.query.setMaxLength(10_000)
        self.body.addWidget(field_label(theme, self.tr("&Delete what this query finds"), self.query))
        self.body.addWidget(self.query)
        self.outcome = plain_label("", wrap=True)
        self.outcome.setAccessibleName(self.tr("What would be deleted"))
        wear(self.outcome, theme, TEXT, bold=True)
        self.body.addWidget(self.outcome)
        heads = (self.tr("Article"), self.tr("Outlet"), self.tr("Date"))
        self.found = Table(theme, self.tr("The first articles that would be deleted"), heads, 0)
        self.found.setMinimumHeight(theme.px(160))
        self.found.keep_room()
        self.found.hide()
        self.body.addWidget(self.found, 1)
        self.undo = self.add_button(self.tr("Undo the last purge"))
        self.undo.clicked.connect(self.take_back)
        self.undo.hide()
        primary = self.set_primary(self.tr("Delete"), stays=True)
        primary.setDefault(False)  # Return in the field looks again; it never deletes
        primary.setAutoDefault(False)
        primary.clicked.connect(self.commit)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.look)
        self.query.textChanged.connect(self._typed)
        self.query.returnPressed.connect(self.look)
        self.resize(QSize(theme.px(720), theme.px(560)).boundedTo(self.screen().availableSize() * 0.94))
        self._show_action()
        self.look()

    # --- the preview -------------------------------------------------------------------------------------

    def _typed(self) -> None:
        self._count = 0
        self._show_action()
        self._typing.start()

    def look(self) -> None:
        """Ask what would be deleted; a question that is not answered yet is taken back."""
        self._typing.stop()
        query, zone = self.query.text(), self._zone_name
        if query.strip() and not self._count:
            self.outcome.setText(self.tr("Looking what would be deleted …"))

        def preview(archive: Archive) -> Found:
            from monitor.errors import QueryError
            from monitor.store import journal, purge, search

            step = next(iter(journal.steps(archive, 1, purge.KIND)), None)
            if not query.strip():
                return None, [], "", step
            try:
                found = purge.preview(archive, query, datetime.now(UTC), zone)
            except QueryError as error:
                return None, [], translated(error), step
            return found, search.rows(archive, found.ids[:FIRST]), "", step

        self.ask_last(preview, self._take)

    def _take(self, answer: Found) -> None:
        found, articles, problem, self._step = answer
        self._count = len(found.ids) if found is not None else 0
        if problem:
            self.outcome.setText(problem)
        elif found is None:
            self.outcome.setText(self.tr("Write a query; an empty one would mean every article."))
        else:
            self.outcome.setText(self._sentence(len(found.ids), found.kept))
        now = datetime.now(UTC)
        self.found.fill(
            [
                (one.id, (one_line(one.title), one_line(one.outlet), short_time(one, now, self._zone)))
                for one in articles
            ]
        )
        self.found.setVisible(bool(articles))
        self.undo.setVisible(self._step is not None)
        if self._step is not None:
            self.undo.setToolTip(
                self.tr("{what}, {time}").format(
                    what=translated(self._step.sentence), time=long_moment(self._step.at, self._zone)
                )
            )
        self._show_action()
        self.make_room()

    def _sentence(self, count: int, kept: dict[str, int]) -> str:
        words = (
            self.tr("Would delete 1 article, 0 starred.")
            if count == 1
            else self.tr("Would delete {n} articles, 0 starred.").format(n=number(count))
        )
        names = {
            "starred": self.tr("starred"),
            "noted": self.tr("with a note or a highlight"),
            "clipped": self.tr("clipped"),
            "pasted": self.tr("with a text you pasted"),
        }
        staying = [f"{number(many)} {names.get(why, why)}" for why, many in kept.items() if many]
        if staying:
            words += " " + self.tr("What stays: {kinds}.").format(kinds=", ".join(staying))
        if count > FIRST:
            words += " " + self.tr("The first {n} are listed.").format(n=FIRST)
        return words

    def _show_action(self) -> None:
        if self.primary is None:
            return
        words = self.tr("Delete 1 article") if self._count == 1 else self.tr("Delete {n} articles").format(
            n=number(self._count))  # fmt: skip
        self.primary.setText(words if self._count else self.tr("Delete"))
        self.primary.setAccessibleName(self.primary.text())
        self.primary.setEnabled(bool(self._count) and not self.at_work)

    def rest(self) -> None:
        super().rest()
        self._show_action()

    # --- the deed, and the way back ----------------------------------------------------------------------

    def commit(self) -> None:
        """Delete what was shown."""
        if not self._count:
            return
        self.start(
            self.tr("Deleting {n} articles …").format(n=number(self._count)),
            ["purge", f"--query={self.query.text()}", "--yes", "--tz", self._zone_name],
            self._purged,
        )

    def _purged(self, answer: Any) -> None:
        self.rest()
        answer = answer if isinstance(answer, dict) else {}
        gone = int(answer.get("deleted") or 0)
        until = QDate.fromString(str(answer.get("undo_until") or "")[:10], "yyyy-MM-dd")
        words = self.tr("1 article deleted.") if gone == 1 else self.tr("{n} articles deleted.").format(
            n=number(gone))  # fmt: skip
        if gone:
            words += " " + self.tr("Undo brings them back until {day}.").format(
                day=QLocale().toString(until, tr("d MMM yyyy"))
            )
        self.say(words)
        self.look()

    def take_back(self) -> None:
        """Bring back what the newest purge has deleted."""
        self.start(self.tr("Bringing the articles back …"), ["undo", "--purge"], self._taken_back)

    def _taken_back(self, answer: Any) -> None:
        self.rest()
        undone = answer.get("undone") if isinstance(answer, dict) else None
        self.say(
            self.tr("Undone: {what}").format(what=undone) if undone else self.tr("There is nothing to undo.")
        )
        self.look()

    def reject(self) -> None:
        stopped = self.at_work
        super().reject()
        if stopped and self.isVisible():
            self.look()

    def keep_draft(self) -> None:
        set_draft("purge", self.query.text() or None)
