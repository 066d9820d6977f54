"""Extract again: what the present extractor would make of the raw pages that are kept, and doing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.core_words import translated
from ui.dialogs.care_table import Table
from ui.dialogs.frame import BridgeDialog, draft, field_label, plain_label, set_draft
from ui.models.words import number
from ui.taking_back import TakingBack
from ui.theme import Theme
from ui.views.article_text import one_line

if TYPE_CHECKING:
    from monitor.store import Archive
    from monitor.store.journal import Step
    from ui.bridge import Bridge

MOST = 1000  # changes that are listed


class ExtractDialog(BridgeDialog):
    """Which articles, what would change, then the change. Only what is at least as good takes the place of a text."""

    article_wanted = Signal(int)

    def __init__(self, bridge: Bridge, theme: Theme, query: str = "", parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self._looked: str | None = None  # the query whose changes are listed
        self._step: Step | None = None
        self._back: TakingBack | None = None
        self.entitle(
            self.tr("Extract again"),
            self.tr(
                "Reads the raw pages that are kept once more. A text that would become worse stays as it is, and "
                "nothing is asked of the network."
            ),
        )
        self.query = QLineEdit(query or draft("extract", ""))
        self.query.setPlaceholderText(self.tr("empty: all articles of which a page is kept"))
        self.query.setMaxLength(10_000)
        self.body.addWidget(field_label(theme, self.tr("&Articles that this query finds"), self.query))
        self.body.addWidget(self.query)
        self.outcome = plain_label(
            self.tr("Look first what would change; nothing is written."), "soft", wrap=True
        )
        self.outcome.setAccessibleName(self.tr("What would change"))
        self.body.addWidget(self.outcome)
        heads = (self.tr("Article"), self.tr("What changes"), self.tr("Words"))
        self.changes = Table(theme, self.tr("Articles that would change"), heads, 0)
        self.changes.setMinimumHeight(theme.px(160))
        self.changes.keep_room()
        self.changes.hide()
        self.changes.itemActivated.connect(lambda _: self._open_chosen())
        self.body.addWidget(self.changes, 1)
        self.undo = self.add_button(self.tr("Undo the last extraction"))
        self.undo.clicked.connect(self.take_back)
        self.undo.hide()
        primary = self.set_primary(self.tr("Look what would change"), stays=True)
        primary.setDefault(False)  # Return in the field looks; it never changes anything
        primary.setAutoDefault(False)
        primary.clicked.connect(self.commit)
        self.query.returnPressed.connect(self._look)
        self.query.textChanged.connect(lambda _: self._forget())
        self.resize(QSize(theme.px(720), theme.px(560)).boundedTo(self.screen().availableSize() * 0.94))
        self._look_for_step()

    # --- looking, and doing ------------------------------------------------------------------------------

    def _look(self) -> None:
        if self._looked is None:
            self.commit()

    def commit(self) -> None:
        """Look first; what was looked at is done."""
        query = self.query.text().strip()
        does = self._looked == query
        arguments = ["extract", "--again", f"--query={query}"]
        self.start(
            self.tr("Reading pages again …"),
            [*arguments, "--yes"] if does else arguments,
            self._changed if does else self._would_change,
        )

    def _would_change(self, answer: Any) -> None:
        self.rest()
        answer = answer if isinstance(answer, dict) else {}
        self._fill(answer)
        changed = int(answer.get("changed") or 0)
        if not int(answer.get("pages") or 0):
            self.outcome.setText(
                self.tr("Of none of these articles a raw page is kept, so there is nothing to read again.")
            )
        else:
            self.outcome.setText(
                self.tr("{read} pages read: {changed} articles would change, {worse} pages give no whole text "
                        "(what is kept stays), {failed} could not be read.").format(**_numbers(answer))
            )  # fmt: skip
        self._looked = self.query.text().strip() if changed else None
        self._show_action(changed)

    def _changed(self, answer: Any) -> None:
        self.rest()
        answer = answer if isinstance(answer, dict) else {}
        self._fill(answer)
        self.outcome.setText(self.tr("{written} articles were extracted again.").format(**_numbers(answer)))
        self._forget()
        self._look_for_step()

    def _fill(self, answer: dict[str, Any]) -> None:
        parts = {
            "title": self.tr("headline"),
            "author": self.tr("author"),
            "published": self.tr("date"),
            "language": self.tr("language"),
            "state": self.tr("state of the text"),
            "words": self.tr("length"),
            "text": self.tr("text"),
            "markup": self.tr("layout"),
        }
        rows = []
        for one in (answer.get("changes") or [])[:MOST]:
            # the length stands in a column of its own
            kinds = [parts.get(part, part) for part in one["parts"] if part != "words"]
            before, after = one["words"]
            words = f"{number(int(before))} → {number(int(after))}"
            rows.append((int(one["id"]), (one_line(str(one["title"])), ", ".join(kinds), words)))
        self.changes.fill(rows)
        self.changes.setVisible(bool(rows))
        self.say("")

    def _forget(self) -> None:
        """What was looked at is no longer what the field says."""
        self._looked = None
        self._show_action(0)

    def _show_action(self, changed: int) -> None:
        assert self.primary is not None
        words = self.tr("Look what would change")
        if self._looked is not None:
            words = self.tr("Change 1 article") if changed == 1 else self.tr("Change {n} articles").format(
                n=number(changed))  # fmt: skip
        self.primary.setText(words)
        self.primary.setAccessibleName(words)

    def _open_chosen(self) -> None:
        chosen = self.changes.chosen()
        if isinstance(chosen, int):
            self.article_wanted.emit(chosen)

    # --- the way back ------------------------------------------------------------------------------------

    def _look_for_step(self) -> None:
        self.ask(_newest, self._take_step)

    def _take_step(self, step: Step | None) -> None:
        self._step = step
        self.undo.setVisible(step is not None)
        if step is not None:
            self.undo.setToolTip(translated(step.sentence))

    def take_back(self) -> None:
        """Bring back the texts that the last extraction changed."""
        if self._step is None:
            return
        self.work(self.tr("Bringing the earlier texts back …"))
        self._back = TakingBack(self.bridge, [self._step.number], self)
        self._back.progress.connect(self.take_progress)
        self._back.done.connect(self._taken_back)
        self._back.failed.connect(self._not_taken_back)
        self.leave.setText(self.tr("Stop"))
        self._back.start()

    def _taken_back(self, count: int) -> None:
        self._end()
        self.say(
            self.tr("The earlier texts are back.") if count else self.tr("Stopped; undo goes on with it.")
        )

    def _not_taken_back(self, sentence: str) -> None:
        self._end()
        self.fail(sentence)

    def _end(self) -> None:
        if self._back is not None:
            self._back.deleteLater()
            self._back = None
        self.rest()
        self._look_for_step()

    def reject(self) -> None:
        if self._back is not None:
            self._back.stop()
            return
        stopped = self.at_work
        super().reject()
        if stopped and self.isVisible():
            self._look_for_step()

    def keep_draft(self) -> None:
        set_draft("extract", self.query.text() or None)


def _numbers(answer: dict[str, Any]) -> dict[str, str]:
    names = ("pages", "read", "worse", "failed", "changed", "written")
    return {name: number(int(answer.get(name) or 0)) for name in names}


def _newest(archive: Archive) -> Step | None:
    """Give the last extraction if nothing came after it: only then undo means it."""
    from monitor.store import again, journal

    newest = next(iter(journal.steps(archive, 1)), None)
    return newest if newest is not None and newest.kind == again.KIND else None
