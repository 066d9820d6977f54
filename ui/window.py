"""The window: three panes, the status line, and what passes between them. It decides nothing about articles."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from monitor.model import ArticleDocument, Filter
from monitor.settings import resources
from ui import appearance, clippings, found_forms, reading, stories, troubles
from ui.deeds import Deeds
from ui.desk import Desk
from ui.gate import Gate
from ui.keymap import Keymap
from ui.models.question import Place, PlaceKind, Question
from ui.models.sidebar import Contents
from ui.models.words import zone_of
from ui.session import Session
from ui.theme import Theme
from ui.views import states
from ui.views.context_menus import place_menu, row_menu
from ui.views.desk_side import DeskSide
from ui.views.filter_menu import chip_texts, fill_filter_menu
from ui.views.plain import rule
from ui.views.reading_list import ReadingList
from ui.views.search_bar import NewPill, SearchBar
from ui.views.sidebar import Sidebar
from ui.views.status_line import StatusLine
from ui.views.toolbar import Toolbar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QAction

    from ui.dialogs.welcome import WelcomePane
    from ui.notifications import Notifications
    from ui.views.article import ArticlePane
    from ui.views.histogram import Histogram
    from ui.views.notice import Notice

SYSTEM_MS = 1500  # after the first list the system is asked what it wants of motion


class Window(QMainWindow):
    """Sidebar, reading list and article over one desk."""

    ready = Signal()  # everything is there
    closing = Signal()

    def __init__(self, desk: Desk, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self.desk: Desk = desk
        self.deeds: Deeds = Deeds(desk)
        self.theme: Theme = theme
        self.settings: QSettings = settings
        self.keymap = Keymap(settings)
        self.setWindowTitle("Presswatch")
        self.sidebar = Sidebar(desk.sidebar, theme)
        self.search_bar = SearchBar(theme)
        self.new_pill = NewPill(theme)
        self.list: ReadingList = ReadingList(desk.list, theme)
        self.status = StatusLine(theme)
        self._histogram: Histogram | None = None
        self._notice: Notice | None = None
        self._pane: ArticlePane | None = None
        self._welcome: WelcomePane | None = None
        self._dialogs: dict[str, QWidget] = {}
        self.notifications: Notifications | None = None  # not before the first list
        self._closed = self._leaving = self._finishing = False
        self._scale = theme.scale
        self._lay_out()
        self.actions_by_name: dict[str, QAction] = {}
        self.menus: list[QMenu] = []
        self.gate: Gate = Gate(self)
        self._connect()
        self.session: Session = Session(self)
        stories.restore(self)
        self.list.setFocus()

    # --- layout ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = self.theme.px
        self.sidebar_pane: QWidget = QWidget()
        self.sidebar_pane.setObjectName("sidebarPane")
        self.toolbar = Toolbar(self.theme, self.sidebar_pane)
        _column(self.sidebar_pane, self.sidebar, self.toolbar).setContentsMargins(0, px(12), 0, 0)
        self.list_stack = QStackedWidget()
        self.list_stack.addWidget(self.list)
        self.list_stack.setMinimumHeight(px(96))
        self.desk_side: DeskSide = DeskSide(self.theme)
        self.article_side: QWidget = self.desk_side.article
        self.desk_side.head.addWidget(self.search_bar)
        for part in (rule(), self.new_pill, self.list_stack):
            self.desk_side.middle_box.addWidget(part)
        self.right = QStackedWidget()
        self.right.addWidget(self.desk_side)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.addWidget(self.sidebar_pane)
        self.panes.addWidget(self.right)
        self.panes.setStretchFactor(1, 1)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        self.sidebar.setMinimumWidth(px(160))
        whole = QWidget()
        _column(whole, self.panes, self.status)
        self.setCentralWidget(whole)

    def _make_menus(self) -> None:
        from ui import actions

        self.actions_by_name = actions.make_actions(self)
        self.menus = list(actions.menus(self, self.actions_by_name))
        self.toolbar.fill(self, self.menus)
        actions.give_keys(self)
        self.keymap.changed.connect(partial(actions.give_keys, self))

    def _restyle(self) -> None:
        """Take over another theme; the panes grow with the text."""
        by, self._scale = self.theme.scale / self._scale, self.theme.scale
        self.sidebar.setMinimumWidth(self.theme.px(160))
        if by != 1:
            sidebar, right = self.panes.sizes()
            self.panes.setSizes([round(sidebar * by), right + sidebar - round(sidebar * by)])
            self.desk_side.grow(by)
        self.toolbar.dress()

    # --- what passes between the panes -------------------------------------------------------------------

    def _connect(self) -> None:
        desk, bar, listing, status = self.desk, self.search_bar, self.list, self.status
        deeds = self.deeds
        deeds.selected = listing.selected_ids
        listing.delegate.zone = status.zone = zone_of(desk.zone)
        self.sidebar.chosen.connect(desk.go_to)
        self.sidebar.left.connect(self._leave_search)
        self.sidebar.menu_wanted.connect(partial(place_menu, self))
        self.sidebar.edit_wanted.connect(self._edit_place)
        self.sidebar.remove_wanted.connect(partial(clippings.remove_place, self))
        desk.sidebar.ordered.connect(deeds.order_searches)
        bar.field.typed.connect(lambda text: desk.search(text, unfinished=True))
        bar.field.finished.connect(desk.search)
        bar.field.everywhere.connect(lambda text: desk.search(text, everywhere=True))
        bar.field.left.connect(self._leave_search)
        bar.chip_removed.connect(desk.take_away)
        bar.sort_chosen.connect(desk.sort)
        bar.filter_menu.aboutToShow.connect(
            lambda: fill_filter_menu(bar.filter_menu, desk, self, deeds.copy_query)
        )
        self.new_pill.pressed.connect(desk.bring_in)
        listing.current_changed.connect(desk.open)
        listing.activated_article.connect(lambda _: reading.read(self))
        listing.star_clicked.connect(lambda article_id, value: deeds.mark([article_id], "starred", value))
        listing.menu_wanted.connect(partial(row_menu, self))
        desk.list.counted.connect(bar.show_count)
        desk.list.problem.connect(lambda text: bar.show_problem(text, typing=desk.question.unfinished))
        desk.list.forms.connect(partial(found_forms.show, self))
        desk.list.answered.connect(self._show_state)
        desk.list.failed.connect(self._show_failure)
        desk.list.replaced.connect(self._keep_current)
        listing.painted.connect(self._finish)
        desk.settled.connect(self._finish)
        desk.arrived.connect(lambda count: self.new_pill.show_number(count, capped=count >= 1000))
        desk.question_changed.connect(self._show_question)
        desk.contents_changed.connect(self._show_contents)
        desk.article_shown.connect(self._show_article)
        desk.article_failed.connect(lambda sentence: desk.said.emit(sentence, False))
        desk.said.connect(lambda text, undo: status.show_message(text, undo=undo))
        desk.bridge.trouble.connect(partial(status.note_trouble, "archive"))
        desk.bridge.making.connect(self._show_making)
        desk.bridge.progress.connect(status.show_progress)
        desk.bridge.engine_trouble.connect(partial(status.note_trouble, "engine"))
        status.undo_clicked.connect(deeds.undo)
        status.trouble_clicked.connect(partial(troubles.look, self))
        status.gap_clicked.connect(lambda: self.open_dialog("completeness"))
        self.theme.changed.connect(self._restyle)

    def _show_question(self, question: Question) -> None:
        place = question.place
        self.sidebar.show_place(place)
        self.setWindowTitle(f"{place.title} – Presswatch" if place.title else "Presswatch")
        self.search_bar.field.set_query(question.query)
        named = place.title if question.query.strip() and place.kind != "everything" else ""
        if place.kind == "inbox" and named == "" and question.query.strip():
            named = self.tr("Inbox")
        self.search_bar.show_chips(chip_texts(question.chips, self.desk), named)
        self.search_bar.show_sort(question.chips.sort)

    def _show_contents(self, contents: Contents) -> None:
        self.status.show_total(contents.total, contents.since)
        self.status.show_next(contents.next_due)
        troubles.tell(self, contents)
        self._show_state()

    def _show_article(self, document: ArticleDocument | None, question: Filter) -> None:
        self.pane.show_article(document, question)

    def _keep_current(self) -> None:
        """Mark the open article in the new list where it is in it; it stays open where it is not."""
        row = self.desk.list.row_of(self.desk.article_id) if self.desk.article_id else -1
        self.list.show_current(row)

    def _edit_place(self, place: Place) -> None:
        dialogs = {"topic": "topics", "clipbook": "clipbook"}
        self.open_dialog(dialogs.get(place.kind, "searches"), place.key)

    def _leave_search(self) -> None:
        self.list.setFocus()
        if self.list.currentIndex().row() < 0:
            self.list.go_to(0)

    @property
    def histogram(self) -> Histogram:
        """Give the histogram, made when all ids of the first list are asked for: before, it has nothing to show."""
        if self._histogram is None:
            from ui.views.histogram import Histogram

            self._histogram = Histogram(self.desk.list, self.theme)
            self._histogram.days_chosen.connect(
                lambda first, last: self.desk.restrict(since=first, until=last)
            )
            self.desk_side.head.addWidget(self._histogram, alignment=Qt.AlignmentFlag.AlignBottom)
        return self._histogram

    @property
    def notice(self) -> Notice:
        """Give what stands in place of the list where there is nothing to show, made when it is first needed."""
        if self._notice is None:
            from ui.views.notice import Notice

            self._notice = Notice(self.theme)
            self.list_stack.addWidget(self._notice)
        return self._notice

    @property
    def pane(self) -> ArticlePane:
        """Give the pane of the article, made when the first article is opened."""
        if self._pane is None:
            from ui import highlighting, images, topic_dialogs
            from ui.views.article import ArticlePane

            self._pane = ArticlePane(self.theme, self.desk.bridge)
            self._pane.star_toggled.connect(lambda i, value: self.deeds.mark([i], "starred", value))
            self._pane.open_in_browser.connect(self.deeds.open_address)
            clippings.connect_pane(self, self._pane)
            self._pane.topic_requested.connect(lambda name: self.desk.go_to(Place("topic", name, name)))
            self._pane.topic_edited.connect(partial(self.open_dialog, "topics"))
            self._pane.word_wanted.connect(partial(topic_dialogs.add_word, self))
            stories.connect_pane(self, self._pane)
            images.connect_pane(self, self._pane)
            highlighting.connect_pane(self, self._pane)
            self.desk_side.article_box.addWidget(self._pane)
        return self._pane

    def _finish(self) -> None:
        """Make, once and piece by piece, what the first list does not wait for."""
        if not self._finishing:
            self._finishing = True
            self._go_on(iter((self._make_counts, self._make_pane, self._make_edges, self._make_commands)))

    def _go_on(self, pieces: Iterator[Callable[[], None]]) -> None:
        """Make one piece, and the next one once keys and paintings that wait have had their turn."""
        piece = None if self._closed else next(pieces, None)
        if piece is not None:
            piece()
            QTimer.singleShot(0, self, partial(self._go_on, pieces))

    def _make_counts(self) -> None:
        self.setWindowIcon(QIcon(str(resources() / "icons" / "presswatch.svg")))
        self.histogram.refresh()
        self.desk.ask_rest()

    def _make_pane(self) -> None:
        self.pane.setVisible(True)

    def _make_edges(self) -> None:
        """Open the window to what comes from outside it: files that are dropped, notifications, the system's wishes."""
        from ui import motion
        from ui.dropping import Drops
        from ui.notifications import Notifications

        Drops(self)
        self.notifications = Notifications(self)
        QTimer.singleShot(SYSTEM_MS, self, partial(motion.follow_system, self.theme, self.settings, self))

    def _make_commands(self) -> None:
        self._make_menus()
        self._order_focus()
        self.ready.emit()

    def _order_focus(self) -> None:
        """Let the Tab key go from left to right and from top to bottom; what stands in an article follows it."""
        row, tools = self.pane.row, self.toolbar.findChildren(QToolButton)
        bar = (self.search_bar.field, self.search_bar.add, self.search_bar.sort, self.histogram)
        article = (row.star, row.clip, row.browser, row.more, self.pane.view)
        chain = (self.sidebar, *tools, *bar, self.new_pill.button, self.list, *article)
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)

    # --- states ------------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        """Show the list, or say why it is empty and what helps."""
        contents = self.desk.contents
        empty = self.desk.list.rowCount() == 0
        first_start = contents is not None and not contents.feeds and not contents.total
        self._show_welcome(first_start and empty)
        self.list_stack.setCurrentWidget(self.notice if empty else self.list)
        if self.actions_by_name:
            self.histogram.refresh()
        if empty:
            subscribe = partial(self.open_dialog, "subscribe")
            states.show_empty(self.notice, self.desk, self.keymap, self.search_everything, subscribe)

    def _show_failure(self, sentence: str) -> None:
        self.list_stack.setCurrentWidget(self.notice)
        states.show_failure(self.notice, sentence, lambda: self.desk.ask(self.desk.question))

    def _show_making(self) -> None:
        self.list_stack.setCurrentWidget(self.notice)
        states.show_making(self.notice)

    def _show_welcome(self, wanted: bool) -> None:
        """Show the steps of the first start, until they are done or articles come in that they did not begin."""
        if wanted and self._welcome is None:
            from ui.dialogs.welcome import WelcomePane

            self._welcome = WelcomePane(self.desk.bridge, self.theme)
            self._welcome.dialog_wanted.connect(self.open_dialog)
            self._welcome.finished.connect(self._show_state)
            self.right.addWidget(self._welcome)
        welcome = self._welcome
        stays = welcome is not None and not welcome.done and (wanted or welcome.begun)
        self.right.setCurrentWidget(welcome if welcome is not None and stays else self.desk_side)

    # --- commands of the window --------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_bar.field.selectAll()

    def search_everything(self) -> None:
        """Search the whole archive for what stands in the field."""
        self.desk.search(self.search_bar.field.text(), everywhere=True)

    def go_to_place(self, kind: PlaceKind) -> None:
        """Choose a place of the sidebar."""
        self.sidebar.choose(Place(kind))

    def save_search(self) -> None:
        """Ask for a name and keep the present question under it."""
        from PySide6.QtWidgets import QInputDialog

        name, well = QInputDialog.getText(
            self, self.tr("Save this search"), self.tr("Name"), text=self.search_bar.field.text().strip()
        )
        if well and name.strip():
            self.deeds.save_search(name.strip())

    def toggle_compact(self) -> None:
        """Switch between comfortable and compact rows."""
        self.list.set_compact(not self.list.delegate.compact)
        self.session.touch()

    def toggle_layout(self) -> None:
        """Put the article below the list, or beside it."""
        self.show_layout(not self.desk_side.below)
        self.session.touch()

    def show_layout(self, below: bool) -> None:
        """Put the article below or beside the list; below it, compact rows are lines with columns."""
        self.desk_side.arrange(below)
        self.list.set_columns(below)

    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar."""
        self.sidebar_pane.setVisible(not self.sidebar_pane.isVisible())
        self.session.touch()

    def follow_system(self) -> None:
        """Take over the system's light or dark."""
        appearance.follow_system(self.theme, self.settings)

    def open_palette(self) -> None:
        """Open the palette over every command and place."""
        from ui.views.command_palette import CommandPalette
        from ui.views.palette_choices import choices

        CommandPalette(self.theme, choices(self), self).open()

    def open_dialog(self, name: str, key: str = "") -> None:
        """Open one of the dialogs by its name, at one of its several."""
        from ui.open_dialogs import open_dialog

        open_dialog(self, name, key)

    def leave(self) -> None:
        """End the program, also where it would go on in the tray."""
        self._leaving, hidden = True, self.isHidden()
        self.close()
        if hidden:  # Qt ends with the last window that is seen
            QGuiApplication.quit()

    def _goes_on(self) -> bool:
        """Say whether only the window goes: the reader wants the program in the tray, and the session does not end."""
        application = QGuiApplication.instance()
        ends = isinstance(application, QGuiApplication) and application.isSavingSession()
        return (
            not (ends or self._leaving or self.gate.shut)
            and self.notifications is not None
            and self.notifications.stays
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep how the window stands, and end what it started."""
        self.session.keep()
        if self._goes_on() and self.notifications is not None:
            event.ignore()
            self.notifications.go_into_tray()
            return
        self.session.end()
        QGuiApplication.setQuitOnLastWindowClosed(True)
        self._closed = True
        self.hide()
        self.closing.emit()
        super().closeEvent(event)


def _column(parent: QWidget, *parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    return column
