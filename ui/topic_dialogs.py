"""How the dialogs about topics, word lists and searches are made, and how they lead to each other."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog

from monitor.model import Topic
from ui.core_words import translated
from ui.open_dialogs import open_dialog
from ui.speech import tr

if TYPE_CHECKING:
    from monitor.store import Archive
    from ui.dialogs.topics import TopicsDialog
    from ui.dialogs.word_lists import WordListsDialog
    from ui.window import Window


def make(window: Window, name: str, key: str) -> QDialog:
    """Make a dialog by its name; `key` is what it opens with: a topic, a list, a search."""
    match name:
        case "topics":
            return _topics(window, key)
        case "word_lists":
            return _word_lists(window, key)
        case "workbench":
            return _workbench(window, key)
        case "searches":
            return _searches(window, key)
        case "query_help":
            from ui.views.query_help import QueryHelp

            help_page = QueryHelp(window.theme, window)
            help_page.example_chosen.connect(partial(try_query, window))
            return help_page
    raise KeyError(name)


def _topics(window: Window, key: str) -> QDialog:
    from ui.dialogs.topics import TopicsDialog

    place = window.desk.question.place
    wanted = key or (place.key if place.kind == "topic" else "")
    dialog = TopicsDialog(window.desk.bridge, window.theme, window, wanted)
    dialog.article_wanted.connect(window.desk.open)
    dialog.list_wanted.connect(partial(open_dialog, window, "word_lists"))
    dialog.workbench_wanted.connect(partial(open_dialog, window, "workbench"))
    return dialog


def _word_lists(window: Window, key: str) -> QDialog:
    from ui.dialogs.word_lists import WordListsDialog

    dialog = WordListsDialog(window.desk.bridge, window.theme, window, key)
    dialog.article_wanted.connect(window.desk.open)
    dialog.topic_wanted.connect(partial(open_dialog, window, "topics"))
    return dialog


def _workbench(window: Window, key: str) -> QDialog:
    from ui.dialogs.workbench import WorkbenchDialog

    place = window.desk.question.place
    wanted = key or (place.key if place.kind == "topic" else "")
    dialog = WorkbenchDialog(window.desk.bridge, window.theme, window, wanted)
    dialog.word_wanted.connect(partial(add_word, window))
    dialog.article_wanted.connect(window.desk.open)
    dialog.topic_wanted.connect(partial(open_dialog, window, "topics"))
    return dialog


def _searches(window: Window, key: str) -> QDialog:
    from ui.dialogs.searches import SearchesDialog

    dialog = SearchesDialog(window.desk.bridge, window.theme, window, key)
    dialog.topic_refused.connect(partial(write_topic, window))
    dialog.topic_made.connect(partial(tag_by, window))
    return dialog


def try_query(window: Window, query: str) -> None:
    """Put a query into the search field and search for it."""
    window.search_bar.field.set_query(query)
    window.desk.search(query)
    window.activateWindow()
    window.focus_search()


def write_topic(window: Window, name: str, query: str, sentence: str) -> None:
    """Open the editor of topics with a query that cannot be a topic as it stands; `sentence` says why."""
    open_dialog(window, "topics")
    dialog: Any = window.findChild(QDialog, "dialog.topics")
    editor: TopicsDialog = dialog
    editor.begin_with(name, query, sentence)


def add_word(window: Window, name: str, word: str) -> None:
    """Open a word list with one more member, not saved, and what that would change."""
    open_dialog(window, "word_lists")
    dialog: Any = window.findChild(QDialog, "dialog.word_lists")
    editor: WordListsDialog = dialog
    editor.add_word(name, word)


def make_topic(window: Window, name: str, query: str) -> None:
    """Make a topic of a saved search in one step; what cannot be one as it stands goes into the editor."""

    def make_(archive: Archive) -> Topic:
        from monitor.store import searches

        return searches.make_topic(archive, name, datetime.now(UTC))

    window.desk.bridge.change(
        make_,
        partial(tag_by, window),
        lambda error: write_topic(window, name, query, translated(error)),
        receiver=window,
    )


def tag_by(window: Window, topic: Topic) -> None:
    """Have the archive tagged by a new topic, in a process of its own, and say when it is done."""
    said = window.desk.said

    def done(answer: Any) -> None:
        articles = answer.get("articles", 0) if isinstance(answer, dict) else 0
        words = tr("{n} articles have the topic “{topic}”")
        said.emit(words.format(n=window.locale().toString(int(articles)), topic=topic.name), False)

    said.emit(tr("Tagging the archive by “{topic}” …").format(topic=topic.name), False)
    window.desk.bridge.run(
        ["topics", "set", topic.name, topic.query], done, lambda sentence: said.emit(sentence, False)
    )
