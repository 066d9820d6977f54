"""The style sheet, made of the theme. What a delegate paints is not here."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.theme import Theme

MOTION_MS = 120  # what moves, moves so long


def stylesheet(theme: Theme) -> str:
    """Write the style sheet of the whole application for a theme."""
    from ui.theme import HEADLINE

    p, px = theme.palette, theme.px
    serif = ", ".join(f'"{family}"' for family in theme.serif_font(HEADLINE).families())
    return f"""
    QWidget {{ color: {p.text}; widget-animation-duration: {0 if theme.still else MOTION_MS}; }}
    QWidget:disabled {{ color: {p.faint}; }}
    QMainWindow, QDialog, QStackedWidget {{ background: {p.background}; }}
    QToolTip {{ background: {p.sidebar}; color: {p.text}; border: 1px solid {p.line};
        padding: {px(4)}px {px(8)}px; font-size: {px(12)}px; }}
    QSplitter::handle {{ background: {p.line}; }}
    QFrame[line="true"] {{ background: {p.line}; border: none; max-height: 1px; min-height: 1px; }}

    QLabel[role="soft"] {{ color: {p.soft}; }}
    QLabel[role="meta"] {{ color: {p.soft}; font-size: {px(12)}px; }}
    QLabel[role="faint"] {{ color: {p.faint}; font-size: {px(12)}px; }}
    QLabel[role="warning"] {{ color: {p.warning}; }}
    QLabel[role="section"] {{ color: {p.faint}; font-size: {px(11)}px; font-weight: 600; }}
    QLabel[role="title"] {{ font-size: {px(20)}px; font-weight: 600; }}
    QLabel[role="headline"] {{ font-family: {serif}; font-size: {px(HEADLINE)}px; font-weight: 700; }}

    QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateEdit {{
        background: {p.background}; border: 1px solid {p.line}; border-radius: {px(6)}px;
        padding: {px(6)}px {px(8)}px; selection-background-color: {p.accent};
        selection-color: {p.on_accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus,
    QDateEdit:focus {{ border-color: {p.accent}; }}
    QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled,
    QDateEdit:disabled {{ color: {p.faint}; background: {p.sidebar}; }}
    QComboBox::drop-down {{ border: none; width: {px(20)}px; }}
    QComboBox QAbstractItemView {{ background: {p.background}; border: 1px solid {p.line};
        selection-background-color: {p.selection}; selection-color: {p.text}; }}

    QPushButton {{ background: {p.background}; border: 1px solid {p.line}; border-radius: {px(6)}px;
        padding: {px(6)}px {px(16)}px; min-height: {px(20)}px; }}
    QPushButton:hover {{ background: {p.hover}; }}
    QPushButton:focus {{ border-color: {p.accent}; }}
    QPushButton:disabled {{ color: {p.faint}; background: {p.sidebar}; }}
    QPushButton[primary="true"] {{ background: {p.accent}; color: {p.on_accent};
        border-color: {p.accent}; font-weight: 600; }}
    QPushButton[primary="true"]:focus {{ border-color: {p.text}; }}
    QPushButton[primary="true"]:disabled {{ background: {p.bar}; border: 1px solid {p.bar}; color: {p.soft}; }}
    QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {px(6)}px;
        padding: {px(4)}px; color: {p.soft}; }}
    QToolButton:hover {{ background: {p.hover}; color: {p.text}; }}
    QToolButton:focus {{ border-color: {p.accent}; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}

    QToolButton[pill] {{ border: 1px solid {p.line}; border-radius: {px(12)}px; color: {p.soft};
        background: {p.background}; padding: {px(2)}px {px(10)}px; min-height: {px(18)}px;
        font-size: {px(12)}px; }}
    QToolButton[pill="chip"] {{ color: {p.text}; font-size: {px(11.5)}px; font-weight: 600; }}
    QToolButton[pill]:hover {{ background: {p.sidebar}; color: {p.text}; }}
    QToolButton[pill]:focus {{ border-color: {p.accent}; }}
    QToolButton[pill="new"] {{ background: {p.accent}; color: {p.on_accent}; border-color: {p.accent};
        border-radius: {px(14)}px; padding: {px(4)}px {px(14)}px; font-weight: 600; }}
    QToolButton[pill="new"]:focus {{ border-color: {p.text}; }}
    QToolButton[pill="choice"]:checked {{ background: {p.selection}; color: {p.text};
        border-color: {p.accent}; font-weight: 600; }}
    QToolButton[pill="choice"]:checked:focus {{ border-color: {p.text}; }}
    QRadioButton, QCheckBox {{ border: 1px solid transparent; border-radius: {px(4)}px; padding: 1px; }}
    QRadioButton:focus, QCheckBox:focus {{ border-color: {p.accent}; }}
    QPushButton[link="true"], QPushButton[link="true"]:disabled {{ background: transparent; border: none; padding: 0; min-height: 0;
        color: {p.accent}; font-size: {px(12)}px; text-align: left; }}
    QPushButton[link="true"]:hover, QPushButton[link="true"]:focus {{ text-decoration: underline; }}
    QPushButton[link="true"][role="warning"] {{ color: {p.warning}; }}

    QMenuBar {{ background: {p.sidebar}; border-bottom: 1px solid {p.line}; }}
    QMenuBar::item {{ padding: {px(4)}px {px(8)}px; background: transparent; border-radius: {px(4)}px; }}
    QMenuBar::item:selected {{ background: {p.selection}; }}
    QMenu {{ background: {p.background}; border: 1px solid {p.line}; padding: {px(4)}px; }}
    QMenu::item {{ padding: {px(6)}px {px(24)}px {px(6)}px {px(8)}px; border-radius: {px(4)}px; }}
    QMenu::item:selected {{ background: {p.selection}; color: {p.text}; }}
    QMenu::item:disabled {{ color: {p.faint}; }}
    QMenu::icon {{ padding-left: {px(8)}px; }}
    QMenu::separator {{ height: 1px; background: {p.line}; margin: {px(4)}px {px(8)}px; }}

    QAbstractItemView {{ background: {p.background}; border: none; outline: none;
        selection-background-color: {p.selection}; selection-color: {p.text}; }}
    QDialog QListView, QDialog QTreeView, QDialog QTableView, QDialog QScrollArea {{
        border: 1px solid transparent; border-radius: {px(6)}px; }}
    QDialog QListView:focus, QDialog QTreeView:focus, QDialog QTableView:focus, QDialog QScrollArea:focus {{
        border-color: {p.accent}; }}
    QDialog QListView::item:hover, QDialog QTreeView::item:hover, QDialog QTableView::item:hover {{
        background: {p.hover}; }}
    QDialog QListView::item:selected, QDialog QTreeView::item:selected, QDialog QTableView::item:selected,
    QDialog QTreeView::item:focus {{
        background: {p.selection}; color: {p.text}; }}
    QListWidget::item {{ padding: 0 {px(6)}px; }}
    QHeaderView::section {{ background: {p.background}; color: {p.faint}; border: none;
        border-bottom: 1px solid {p.line}; padding: {px(6)}px {px(8)}px; font-size: {px(11)}px;
        font-weight: 600; }}
    QTabBar::tab {{ padding: {px(6)}px {px(12)}px; border: none; color: {p.soft}; }}
    QTabBar::tab:selected {{ color: {p.text}; border-bottom: 2px solid {p.accent}; }}
    QTabWidget::pane {{ border: none; border-top: 1px solid {p.line}; }}

    QScrollBar:vertical {{ background: transparent; width: {px(10)}px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: {px(10)}px; margin: 0; }}
    QScrollBar::handle {{ background: {p.line}; border-radius: {px(3)}px; margin: {px(2)}px; }}
    QScrollBar::handle:vertical {{ min-height: {px(32)}px; }}
    QScrollBar::handle:horizontal {{ min-width: {px(32)}px; }}
    QScrollBar::handle:hover {{ background: {p.faint}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

    QProgressBar {{ background: {p.line}; border: none; border-radius: {px(2)}px;
        max-height: {px(4)}px; min-height: {px(4)}px; }}
    QProgressBar::chunk {{ background: {p.accent}; border-radius: {px(2)}px; }}

    #markerBar, #noteEditor {{ background: {p.background}; border: 1px solid {p.faint}; border-radius: {px(6)}px; }}
    #commandPalette {{ background: {p.background}; border: 1px solid {p.line}; }}
    #sidebarPane, #sidebar {{ background: {p.sidebar}; }}
    #statusLine {{ background: {p.sidebar}; border-top: 1px solid {p.line}; }}
    #statusLine QLabel {{ color: {p.soft}; font-size: {px(12)}px; }}
    #statusLine QLabel[role="warning"] {{ color: {p.warning}; }}
    #searchField {{ border-radius: {px(8)}px; padding: {px(7)}px {px(12)}px; font-size: {px(14)}px; }}
    """
