"""The menu behind “+ Filter”, and the words of the chips that it makes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMenu, QWidget

from monitor.model import Filter
from ui.language import name_of
from ui.models.question import Chip, chips_of
from ui.models.words import short_day, zone_of
from ui.speech import tr

if TYPE_CHECKING:
    from ui.desk import Desk

LANGUAGES = ("en", "fr", "de", "nl", "es", "it")


def language_name(code: str) -> str:
    """Name a language in the language of the interface where Qt knows it."""
    names = {"en": tr("English"), "fr": tr("French"), "de": tr("German")}
    names |= {"nl": tr("Dutch"), "es": tr("Spanish"), "it": tr("Italian")}
    return names.get(code) or name_of(QLocale(code).language())


def chip_texts(chips: Filter, desk: Desk) -> list[tuple[Chip, str]]:
    """Write the words of every restriction."""
    return [(chip, _text(chip, chips, desk)) for chip in chips_of(chips)]


def _text(chip: Chip, chips: Filter, desk: Desk) -> str:
    match chip.kind:
        case "language":
            return ", ".join(language_name(code) for code in chips.languages)
        case "days":
            return days_text(chips.since, chips.until, desk.zone)
        case "unread":
            return tr("Unread")
        case "starred":
            return tr("Starred")
        case "feed":
            feeds = desk.contents.feeds if desk.contents else ()
            return next((f.title for f in feeds if f.url == chip.key and f.title), chip.key)
    return chip.key


def days_text(since: date | None, until: date | None, zone: str) -> str:
    """Write a range of days: “21 Nov to 1 Dec”, “since 3 May”, “30 Nov”."""
    today = datetime.now(zone_of(zone)).date()
    if since and until:
        if since == until:
            return short_day(since, today)
        return tr("{first} to {last}").format(first=short_day(since, today), last=short_day(until, today))
    if since:
        return tr("since {day}").format(day=short_day(since, today))
    return tr("until {day}").format(day=short_day(until, today)) if until else ""


def fill_filter_menu(menu: QMenu, desk: Desk, window: QWidget, copy_query: Callable[[], object]) -> None:
    """Make the menu anew from what the archive has."""
    menu.clear()
    contents, chips = desk.contents, desk.question.chips
    today = datetime.now(zone_of(desk.zone)).date()

    def add(to: QMenu, text: str, **changes: Any) -> None:
        to.addAction(text.replace("&", "&&")).triggered.connect(lambda: desk.restrict(**changes))

    if contents is not None and contents.topics:
        topics = menu.addMenu(tr("Topic"))
        for topic in contents.topics:
            if topic.name not in chips.topics:
                add(topics, topic.name, topics=(*chips.topics, topic.name))
    if contents is not None and contents.feeds:
        feeds = menu.addMenu(tr("Feed"))
        for feed in contents.feeds:
            if feed.url not in chips.feeds:
                add(feeds, feed.title or feed.url, feeds=(*chips.feeds, feed.url))
        folders = sorted({feed.folder for feed in contents.feeds if feed.folder})
        if folders:
            below = menu.addMenu(tr("Folder"))
            for folder in folders:
                add(below, folder, folder=folder)
    languages = menu.addMenu(tr("Language"))
    for code in LANGUAGES:
        if code not in chips.languages:
            add(languages, language_name(code), languages=(*chips.languages, code))
    days = menu.addMenu(tr("Days"))
    add(days, tr("Today"), since=today, until=None)
    add(days, tr("Since yesterday"), since=today - timedelta(days=1), until=None)
    add(days, tr("Last 7 days"), since=today - timedelta(days=6), until=None)
    add(days, tr("Last 30 days"), since=today - timedelta(days=29), until=None)
    days.addSeparator()
    days.addAction(tr("Choose days…")).triggered.connect(lambda: _choose_days(desk, window, today))
    menu.addSeparator()
    add(menu, tr("Unread"), unread=True)
    add(menu, tr("Starred"), starred=True)
    menu.addSeparator()
    menu.addAction(tr("Copy the filter as a query")).triggered.connect(lambda _=False: copy_query())


def _choose_days(desk: Desk, window: QWidget, today: date) -> None:
    from ui.views.choose_days import ChooseDays

    chips = desk.question.chips
    dialog = ChooseDays(window, chips.since or today - timedelta(days=6), chips.until or today)
    dialog.chosen.connect(lambda first, last: desk.restrict(since=first, until=last))
    dialog.open()
