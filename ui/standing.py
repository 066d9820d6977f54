"""How the window stands, to be taken up the next time: size, panes, density, folders. `session` keeps it.

An archive that can only be read keeps nothing; that is said in a line over the panes.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QVBoxLayout

from ui.speech import tr

if TYPE_CHECKING:
    from ui.window import Window

SIZE = QSize(1440, 900)
SIDEBAR_WIDTH = 232


def restore(window: Window, kept: Mapping[str, Any]) -> None:
    """Let the window stand as it did, or as it is meant to; a kept value that makes no sense is passed over."""
    kept = kept or _of_an_earlier_presswatch(window)
    stand_as_meant(window)
    geometry = kept.get("geometry")
    if isinstance(geometry, str):
        window.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))
    side, sizes = window.desk_side, _numbers(kept.get("panes"))
    if len(sizes) == 3:
        window.panes.setSizes([sizes[0], sizes[1] + sizes[2]])
    side.take(
        kept.get("below") is True, _numbers(kept.get("widths")) or sizes[1:], _numbers(kept.get("heights"))
    )
    window.list.set_columns(side.below)
    window.list.set_compact(kept.get("compact") is True)
    window.sidebar_pane.setVisible(kept.get("sidebar") is not False)
    closed = kept.get("closed")
    window.sidebar.close_folders([str(folder) for folder in closed] if isinstance(closed, list) else [])


def _of_an_earlier_presswatch(window: Window) -> Mapping[str, Any]:
    """Read how the window stood where Presswatch 0.1 kept it."""
    settings = window.settings
    geometry = settings.value("geometry")
    return {
        "geometry": bytes(geometry.toBase64().data()).decode() if isinstance(geometry, QByteArray) else None,
        "panes": settings.value("panes"),
        "compact": str(settings.value("compact", "false")).lower() == "true",
        "closed": settings.value("closed"),
    }


def can_write(archive: Path) -> bool:
    """Say whether an archive that is there, and its folder, can be written."""
    effective = os.access in os.supports_effective_ids
    places = [place for place in (archive, archive.parent) if place.exists()]
    return all(os.access(place, os.W_OK, effective_ids=effective) for place in places)


def stand_as_meant(window: Window) -> None:
    """Let the window stand as the look says."""
    px = window.theme.px
    window.resize(SIZE.boundedTo(window.screen().availableGeometry().size()))
    window.panes.setSizes([px(SIDEBAR_WIDTH), 10_000])
    window.desk_side.stand_as_meant()
    window.list.set_columns(False)
    window.list.set_compact(False)
    window.sidebar.close_folders([])


def show_read_only(window: Window, archive: Path) -> None:
    """Say over the panes that the archive can only be read, and what to do."""
    from ui.views.banner import Banner

    text = tr(
        "This archive can only be read: {path} or its folder cannot be written. Nothing is polled, and marks are not "
        "kept. Change the permissions, or copy the archive to a folder of your own."
    )
    window.status.polls = False
    whole = window.centralWidget()
    lines = whole.layout() if whole is not None else None
    if isinstance(lines, QVBoxLayout):
        lines.insertWidget(0, Banner(text.format(path=archive), window.theme))
        lines.setStretchFactor(window.panes, 1)


def state(window: Window) -> dict[str, Any]:
    """Tell how the window stands, as plain values."""
    side = window.desk_side.standing()
    return {
        "geometry": bytes(window.saveGeometry().toBase64().data()).decode(),
        "panes": [window.sidebar_pane.width(), *side["widths"]],
        **side,
        "compact": window.list.delegate.compact,
        "sidebar": not window.sidebar_pane.isHidden(),
        "closed": window.sidebar.closed_folders(),
    }


def _numbers(value: object) -> list[int]:
    try:
        return [int(str(one)) for one in value] if isinstance(value, list) else []
    except ValueError:
        return []
