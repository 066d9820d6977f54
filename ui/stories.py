"""What the reader does with stories: fold the list, merge, split, and read one as a whole."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.speech import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from ui.views.article import ArticlePane
    from ui.window import Window

_SETTING = "fold_stories"
_DIMS = "dim_known_sentences"


def restore(window: Window) -> None:
    """Fold the list, unless the reader switched that off the last time; rows that are dropped on others join them."""
    window.desk.list.folding = str(window.settings.value(_SETTING, "true")).lower() == "true"
    window.list.merge_wanted.connect(partial(join, window))


def toggle(window: Window) -> None:
    """Show one row for each story, or every article."""
    folding = not window.desk.list.folding
    window.settings.setValue(_SETTING, folding)
    window.desk.fold_stories(folding)
    window.desk.said.emit(
        tr("Stories are folded: one row for each")
        if folding
        else tr("Stories are not folded: a row for each article"),
        False,
    )


def merge(window: Window) -> None:
    """Make one story of the selected rows."""
    rows = window.list.selected_ids()
    if len(rows) < 2:
        window.desk.said.emit(tr("Select the rows that tell one story, two at least"), False)
        return
    join(window, rows)


def join(window: Window, rows: list[int]) -> None:
    """Make one story of rows, unless one of them is in none yet."""
    held = [window.desk.article(article_id) for article_id in rows]
    if any(article is not None and article.story is None for article in held):
        window.desk.said.emit(
            tr("An article is put into a story when its text is there; try again later"), False
        )
        return
    window.deeds.merge_stories(rows)


def split(window: Window) -> None:
    """Take the selected articles out of their story; of a folded one, which they are must be chosen first."""
    listing = window.desk.list
    rows = [listing.row_of(article_id) for article_id in window.list.selected_ids()]
    told = [story for row in rows if (story := listing.story(row)) is not None]
    if any(story.fold is not None and not story.unfolded for story in told):
        window.list.unfold()
        window.desk.said.emit(tr("The story is unfolded: choose what does not belong to it"), False)
    elif told:
        window.deeds.split_story(window.list.selected_ids())
    else:
        window.desk.said.emit(tr("This article is alone in its story"), False)


def connect_pane(window: Window, pane: ArticlePane) -> None:
    """Let the article lead to the others of its story."""
    pane.story.article_wanted.connect(partial(open_article, window))
    pane.story.set_dims(str(window.settings.value(_DIMS, "true")).lower() == "true")
    pane.story.dim_wanted.connect(partial(dim_known, window))
    pane.story.lineage_wanted.connect(partial(lineage, window))
    pane.story.failed.connect(lambda sentence: window.desk.said.emit(sentence, False))


def open_article(window: Window, article_id: int) -> None:
    """Open an article of a story: in the list where it has a row of its own, else beside it."""
    row = window.desk.list.row_of(article_id)
    if row >= 0 and window.desk.list.ids[row] == article_id:
        window.list.go_to(row)
    if window.desk.article_id != article_id:
        window.desk.open(article_id)


def read_as_one(window: Window) -> None:
    """Read the story of the open article as one, or the article alone again."""
    if window.desk.article_id:
        story = window.pane.story
        story.read_as_one(window.desk.article_id, story.as_one != window.desk.article_id)


def lineage(window: Window) -> None:
    """Show who copied whom in the story of the open article."""
    if window.desk.article_id:
        window.open_dialog("lineage", str(window.desk.article_id))
    else:
        window.desk.said.emit(tr("Open an article first: its story has a lineage"), False)


def make_lineage(window: Window, key: str) -> QDialog:
    """Make the dialog that shows the lineage of an article's story."""
    from ui.dialogs.lineage import LineageDialog

    dialog = LineageDialog(window.desk.bridge, window.theme, int(key), window)
    dialog.article_wanted.connect(partial(open_article, window))
    return dialog


def toggle_known(window: Window) -> None:
    """Let what the reader knows of the open article stand back, or show all alike."""
    dim_known(window, not window.pane.story.dims)


def dim_known(window: Window, dims: bool) -> None:
    """Keep whether sentences stand back that were read elsewhere in the story, and show it."""
    window.settings.setValue(_DIMS, dims)
    window.pane.story.set_dims(dims)
    window.desk.said.emit(
        tr("Sentences that you have read elsewhere in a story are dimmed")
        if dims
        else tr("All sentences are shown alike"),
        False,
    )
