"""Every dialog and the window itself, as somebody meets them who sees little, hears them read, or has only a keyboard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from monitor.briefing import Gone
from monitor.clipping import Template
from monitor.model import BodyState, Extraction
from monitor.store import (
    Archive,
    articles,
    clipbooks,
    clippings,
    corrections,
    exported,
    marks,
    searches,
    watching,
)
from tests.ui.conftest import NOW, arrival, bring
from tests.ui.story_pieces import PARAGRAPHS, join, press
from tests.ui.test_theme import contrast
from ui.dialogs.lineage import LineageDialog
from ui.theme import DARK, LIGHT, PALETTES, SEPIA
from ui.window import Window

DIALOGS = (
    "subscribe",
    "feeds",
    "completeness",
    "topics",
    "word_lists",
    "workbench",
    "searches",
    "import_files",
    "export",
    "clipbook",
    "lineage",
    "corrections",
    "licences",
    "care",
    "purge",
    "extract_again",
    "settings",
    "history",
    "keys",
    "query_help",
    "log",
)
LEAST = 4.5  # WCAG AA for text


@pytest.fixture
def window(open_window: Callable[[Path], Window], archive_path: Path) -> Window:
    told = press(archive_path)
    copied = "\n\n".join(("DOVER (Reuters) - " + PARAGRAPHS[0].replace("1,185", "1,581"), *PARAGRAPHS[1:]))
    (agency,) = bring(archive_path, [arrival(906, NOW - timedelta(minutes=5), "A record", copied)])
    join(archive_path, agency, told)
    with Archive.open(archive_path, "write") as archive:
        searches.set(archive, "Ferries", "ferry", NOW)
        clipbooks.new(archive, "Morning", NOW, template=Template.BRIEFING)
        ids = archive.column("SELECT id FROM articles ORDER BY id DESC LIMIT 3")
        clippings.add(archive, "Morning", ids, NOW)
        marks.set(archive, ids[:1], "starred", True, NOW)
        give(archive, ids)
    made = open_window(archive_path)
    made.list.go_to(0)
    made.desk.open(agency)
    return made


def give(archive: Archive, ids: list[int]) -> None:
    """Let a briefing go out, of which one article was corrected since and another one taken away."""
    book = clipbooks.get(archive, "Morning")
    given = [exported.given(each) for each in clippings.of(archive, book)]
    exported.keep(
        archive, book.name, given, NOW, day="2021-12-01", recipe={}, clipbook_id=book.id, briefing=True
    )
    later = NOW + timedelta(hours=1)
    text = articles.get(archive, ids[0]).text + " It was corrected: 31 people were there."
    articles.set_body(archive, ids[0], Extraction(BodyState.FULL, text, f"<p>{text}</p>"), later)
    watching.gone(archive, ids[1], Gone.REMOVED, later)
    corrections.settle(archive)


def parts(top: QWidget) -> Iterator[QWidget]:
    """Give the parts of a window that are seen and are not Qt's own pieces."""
    for widget in top.findChildren(QWidget):
        own = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
        if widget.isVisible() and widget.window() is top and not own:
            yield widget


def stops(top: QWidget) -> list[QWidget]:
    """Give what the Tab key must reach."""
    return [
        widget
        for widget in parts(top)
        if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not isinstance(widget, QHeaderView)
        and not isinstance(widget.parent(), QComboBox | QLineEdit)
    ]


def spoken(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def mute_rows(view: QAbstractItemView) -> list[str]:
    """Give the rows that say nothing, of a list, a table or a tree."""
    model, found = view.model(), []
    flat = isinstance(model, QAbstractListModel)

    def walk(parent: QModelIndex) -> None:
        for row in range(min(200, model.rowCount(parent))):
            cells = [
                model.index(row, column, parent) for column in range(1 if flat else model.columnCount(parent))
            ]
            said = [
                str(cell.data(role) or "").strip()
                for cell in cells
                for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
            ]
            if not any(said):
                found.append(f"{view.accessibleName()} row {row}")
            walk(cells[0])

    walk(QModelIndex())
    return found


def ink_on_ground(image: QImage) -> tuple[float, str, str]:
    """Compute the highest contrast of what is painted with the colour that most of it has."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(plain.constBits()).cast("I"))
    names = {colour: f"#{colour & 0xFFFFFF:06x}" for colour in colours}
    ground = names[colours.most_common(1)[0][0]]
    ink = max(names.values(), key=lambda name: contrast(name, ground))
    return contrast(ink, ground), ink, ground


def faint_texts(top: QWidget) -> list[str]:
    """Give the texts whose letters are not set off from their ground as they are painted."""
    found = []
    for widget in parts(top):
        if (
            isinstance(widget, QToolButton)
            and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        ):
            continue
        words = widget.text().strip() if isinstance(widget, QLabel | QAbstractButton) else ""
        if words and widget.isEnabled():
            bring_into_sight(widget)
        if words and widget.isEnabled() and not widget.visibleRegion().isEmpty():
            place = QRect(widget.mapTo(top, widget.rect().topLeft()), widget.size())
            image = top.grab(place).toImage()
            value, ink, ground = ink_on_ground(image)
            if value < LEAST:
                found.append(f"{words[:40]!r}: {ink} on {ground}, {value:.1f}")
    return found


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to a part of a dialog that may be scrolled away."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def without_focus_sign(top: QWidget) -> list[str]:
    """Give the controls that look the same with the focus and without it, and those that cannot be looked at."""
    found = []
    top.activateWindow()
    QTest.qWaitForWindowActive(top, 20_000)  # only there a focus shows
    for widget in stops(top):
        bring_into_sight(widget)  # as Tab does
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus() or widget.visibleRegion().isEmpty():
            found.append(f"not to be looked at: {type(widget).__name__} {spoken(widget)}")
            continue
        place = QRect(widget.mapTo(top, widget.rect().topLeft()), widget.size()).adjusted(-3, -3, 3, 3)
        with_it = top.grab(place).toImage()
        widget.clearFocus()
        if top.grab(place).toImage() == with_it:
            found.append(f"{type(widget).__name__} {spoken(widget)}")
    return found


def reached(top: QWidget) -> set[QWidget]:
    """Press Tab until it comes round, and give what had the focus. In a text it goes from link to link first."""
    seen: list[QWidget] = []
    for _ in range(200):
        now = top.focusWidget()
        if len(seen) > 1 and now is seen[0]:
            break
        if not seen or now is not seen[-1]:
            seen.append(now)
        if isinstance(now, QTextEdit) and not now.isReadOnly():
            now.setTabChangesFocus(True)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return set(seen)


def audit(top: QWidget, name: str) -> list[str]:
    """List what is wrong with a window."""
    wrong = []
    for widget in stops(top):
        if not spoken(widget):
            wrong.append(f"no name: {type(widget).__name__} {widget.objectName()}")
        role = QAccessible.queryAccessibleInterface(widget).role()
        told = isinstance(widget, QAbstractScrollArea) or bool(widget.accessibleDescription())
        if role == QAccessible.Role.NoRole or (role == QAccessible.Role.Client and not told):
            wrong.append(f"no role: {type(widget).__name__} {spoken(widget)}")
    for view in parts(top):
        if isinstance(view, QAbstractItemView):
            wrong += [f"silent: {row}" for row in mute_rows(view)]
    wrong += [f"faint: {text}" for text in faint_texts(top)]
    wrong += [f"no sign of focus: {control}" for control in without_focus_sign(top)]
    return [f"{name}: {each}" for each in wrong]


def test_the_audit_finds_what_shuts_somebody_out(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    faint, silent, flat = QLabel("Can you read this?"), QLineEdit(), QPushButton("Press")
    faint.setStyleSheet("color: #cccccc; background: #ffffff;")
    flat.setStyleSheet("border: none; outline: none; background: #ffffff; color: #000000;")
    for widget in (faint, silent, flat):
        column.addWidget(widget)
    dialog.show()
    qtbot.waitUntil(dialog.isVisible, timeout=20_000)
    wrong = "\n".join(audit(dialog, "it"))
    for said in ("no name: QLineEdit", "faint: 'Can you read this?'", "no sign of focus: QPushButton Press"):
        assert said in wrong
    assert "no sign of focus: QLineEdit" not in wrong
    dialog.setEnabled(False)
    assert without_focus_sign(dialog) == [], "what is not to be reached needs no sign"


def test_nobody_is_shut_out_of_the_window(window: Window, qtbot: QtBot) -> None:
    wrong: list[str] = []
    window.desk.restrict(unread=True)
    qtbot.waitUntil(lambda: window.desk.document is not None and window.histogram.isVisible(), timeout=20_000)
    for palette in PALETTES:
        window.theme.switch(palette)
        QTest.qWait(200)
        wrong += audit(window, palette.name)
    window.theme.switch(LIGHT)
    window.search_bar.field.setFocus()
    met = reached(window)
    wrong += [f"Tab misses {type(w).__name__} {spoken(w)}" for w in stops(window) if w not in met]
    assert not wrong, "\n".join(wrong)


def test_nobody_is_shut_out_of_any_dialog(window: Window, qtbot: QtBot) -> None:
    wrong: list[str] = []
    for name in DIALOGS:
        window.theme.switch(LIGHT)
        window.open_dialog(name, str(window.desk.article_id) if name == "lineage" else "")
        dialog = window.findChild(QDialog, f"dialog.{name}")
        assert dialog is not None
        if isinstance(dialog, LineageDialog):
            qtbot.waitUntil(dialog.facts.isVisible, timeout=20_000)
        QTest.qWait(250)
        wrong += audit(dialog, name)
        for palette in (DARK, SEPIA):
            window.theme.switch(palette)
            wrong += [f"{name} {palette.name}: faint: {text}" for text in faint_texts(dialog)]
        (stops(dialog) or [dialog])[0].setFocus()
        met = reached(dialog)
        missed = [
            f"{name}: Tab misses {type(w).__name__} {spoken(w)}"
            for w in stops(dialog)
            if w not in met and not grouped(w, met)
        ]
        wrong += missed
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        if dialog.isVisible():
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            wrong += [f"{name}: Escape does not leave"] if dialog.isVisible() else []
        dialog.close()
    window.theme.switch(LIGHT)
    assert not wrong, "\n".join(wrong)


def grouped(widget: QWidget, met: set[QWidget]) -> bool:
    """Say whether a button is reached by the arrow keys from another of its group."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and any(button in met for button in group.buttons())
