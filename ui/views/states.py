"""What the list says where it shows no rows: why, and the one action that helps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.models.question import PlaceKind
from ui.speech import tr

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.keymap import Keymap
    from ui.views.notice import Notice


def show_empty(
    notice: Notice,
    desk: Desk,
    keymap: Keymap,
    search_everything: Callable[[], object],
    subscribe: Callable[[], object],
) -> None:
    """Say why the present question finds nothing."""
    contents, question = desk.contents, desk.question
    if question.narrowed:
        elsewhere = question.place.kind != "everything" and bool(question.query.strip())
        notice.show_words(
            tr("Nothing matches this search"),
            tr("Fewer words, or another place, may find more."),
            icon="search",
            action=(tr("Search everything"), search_everything)
            if elsewhere
            else (tr("Clear query and filters"), desk.clear),
        )
    elif contents is not None and contents.feeds and not contents.total:
        notice.show_words(
            tr("The first articles are on their way"),
            tr("Your feeds are asked one after the other. Articles appear here as they come in."),
            icon="poll",
        )
    elif contents is not None and not contents.feeds and not contents.total:
        notice.show_words(
            tr("No feeds yet"),
            tr("Subscribe to the feeds that you want to follow, and their articles appear here."),
            icon="subscribe",
            action=(tr("Subscribe to a feed…"), subscribe),
        )
    else:
        sentence, more = _nothing(question.place.kind, keymap)
        notice.show_words(sentence, more, icon="inbox")


def show_failure(notice: Notice, sentence: str, again: Callable[[], object]) -> None:
    """Say that a question failed."""
    notice.show_words(
        tr("This question has no answer"), sentence, icon="warning", action=(tr("Ask again"), again)
    )


def show_making(notice: Notice) -> None:
    """Say that an archive is being made."""
    notice.show_words(tr("Making your archive"), tr("This takes a second or two."), icon="inbox")


def _by_key(keymap: Keymap, command: str, keyed: str, bare: str) -> str:
    """Name the present key of a command in a sentence, or take the one without it."""
    from ui.actions import BY_NAME  # every command: too many for the start

    key = keymap.text(BY_NAME[command])
    return keyed.format(key=key) if key else bare


def _nothing(kind: PlaceKind, keymap: Keymap) -> tuple[str, str]:
    star = _by_key(
        keymap,
        "star",
        tr("Press {key} on an article to keep it here."),
        tr("Star an article to keep it here."),
    )
    clip = _by_key(
        keymap, "clip", tr("Press {key} on an article to clip it."), tr("Clip an article to keep it here.")
    )
    come_in = tr("New articles appear here as they come in.")
    words = {
        "unread": (tr("Everything is read"), come_in),
        "starred": (tr("Nothing is starred"), star),
        "clipbook": (tr("This clipbook is empty"), clip),
        "topic": (
            tr("No article has this topic yet"),
            tr("Its query may be too narrow; the topic editor tries it on your archive."),
        ),
        "feed": (tr("This feed has brought nothing yet"), ""),
    }
    return words.get(kind, (tr("Nothing here"), come_in))
