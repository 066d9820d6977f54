"""Which outlets' images come without being asked for: kept in the window's settings, chosen at an article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.views.article import ArticlePane
    from ui.window import Window

_ALWAYS = "images/always"


def connect_pane(window: Window, pane: ArticlePane) -> None:
    """Let the article show and fetch its images as was chosen."""
    kept = window.settings.value(_ALWAYS)
    names = kept if isinstance(kept, list) else [kept] if isinstance(kept, str) else []
    pane.images.always = frozenset(map(str, names))
    pane.images.always_wanted.connect(partial(choose, window))
    pane.images.failed.connect(lambda sentence: window.desk.said.emit(sentence, False))


def choose(window: Window, outlet: str, always: bool) -> None:
    """Keep whether the images of an outlet come without being asked for."""
    side = window.pane.images
    outlets = side.always | {outlet} if always else side.always - {outlet}
    window.settings.setValue(_ALWAYS, sorted(outlets))
    side.set_always(outlets)
