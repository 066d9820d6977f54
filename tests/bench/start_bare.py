"""A bare PySide6 window: three panes and a list of 50 strings. Prints clock and memory when the list was first painted."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QListWidget, QMainWindow, QSplitter, QTextBrowser

from tests.bench.footprint import resident


class FirstPainted(QListView):
    """A list that ends the process once it stands on the screen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print(time.monotonic(), resident(), flush=True)
        os._exit(0)


application = QApplication([])
window = QMainWindow()
panes = QSplitter(Qt.Orientation.Horizontal)
sidebar = QListWidget()
sidebar.addItems(["Inbox", "Starred"])
reading_list = FirstPainted()
reading_list.setModel(QStringListModel([f"Article {number}" for number in range(50)]))
for pane in (sidebar, reading_list, QTextBrowser()):
    panes.addWidget(pane)
window.setCentralWidget(panes)
window.resize(1440, 900)
window.show()
sys.exit(application.exec())
