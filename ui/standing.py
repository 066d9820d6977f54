"""How the window stood is kept beside the archive, and taken up the next time: size, panes, density, folders.

An archive that can only be read keeps nothing; that is said in a line over the panes.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QVBoxLayout

from ui.speech import tr

if TYPE_CHECKING:
    from ui.window import Window

SIZE = QSize(1440, 900)
SIDEBAR_WIDTH, LIST_WIDTH = 232, 500


def restore(window: Window) -> None:
    """Let the window stand as it did, or as it is meant to; a kept value that makes no sense is passed over."""
    settings = window.settings
    stand_as_meant(window)
    geometry = settings.value("geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    sizes = _numbers(settings.value("panes"))
    if len(sizes) == 3:
        _set_panes(window, *sizes)
    window.list.set_compact(str(settings.value("compact", "false")).lower() == "true")
    closed = settings.value("closed")
    window.sidebar.close_folders([str(folder) for folder in closed] if isinstance(closed, list) else [])


def can_write(archive: Path) -> bool:
    """Say whether an archive that is there, and its folder, can be written."""
    effective = os.access in os.supports_effective_ids
    places = [place for place in (archive, archive.parent) if place.exists()]
    return all(os.access(place, os.W_OK, effective_ids=effective) for place in places)


def stand_as_meant(window: Window) -> None:
    """Let the window stand as the look says."""
    px = window.theme.px
    window.resize(SIZE.boundedTo(window.screen().availableGeometry().size()))
    _set_panes(window, px(SIDEBAR_WIDTH), px(LIST_WIDTH), 10_000)
    window.list.set_compact(False)
    window.sidebar.close_folders([])


def show_read_only(window: Window, archive: Path) -> None:
    """Say over the panes that the archive can only be read, and what to do."""
    from ui.views.banner import Banner

    text = tr(
        "This archive can only be read: {path} or its folder cannot be written. Nothing is polled, and marks are not "
        "kept. Change the permissions, or copy the archive to a folder of your own."
    )
    whole = window.centralWidget()
    lines = whole.layout() if whole is not None else None
    if isinstance(lines, QVBoxLayout):
        lines.insertWidget(0, Banner(text.format(path=archive), window.theme))
        lines.setStretchFactor(window.panes, 1)


def _set_panes(window: Window, sidebar: int, middle: int, article: int) -> None:
    window.panes.setSizes([sidebar, middle + article])
    window.desk_side.setSizes([middle, article])


def keep(window: Window) -> None:
    """Keep how the window stands."""
    settings = window.settings
    settings.setValue("geometry", window.saveGeometry())
    if window.gate.shut:  # there are no panes to be measured
        settings.sync()
        return
    settings.setValue("panes", [window.panes.sizes()[0], *window.desk_side.sizes()])
    settings.setValue("compact", window.list.delegate.compact)
    settings.setValue("closed", window.sidebar.closed_folders())
    settings.sync()


def _numbers(value: object) -> list[int]:
    try:
        return [int(str(one)) for one in value] if isinstance(value, list) else []
    except ValueError:
        return []
