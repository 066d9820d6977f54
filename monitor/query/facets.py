"""Properties of an article that the judge can see: author outlet feed folder topic lang date. What each value means.

The archive answers the same questions in SQL; what is said here is the meaning.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from monitor.query.days import dates, is_relative
from monitor.query.document import Document
from monitor.query.tree import TOPIC_FIELDS, Field
from monitor.query.words import fold, form_of, tokens

_ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)  # absolute dates do not look at the clock


def is_judged(node: Field) -> bool:
    """Tell whether a document holds what a field asks for. The rest is asked of the archive."""
    if node.name == "date":
        return not any(is_relative(value) for value in node.values)
    return node.name in TOPIC_FIELDS


def facet(node: Field) -> Callable[[Document], bool]:
    """Make the test of a field: any of its values holds."""
    tests = [_TESTS[node.name](value) for value in node.values]
    return lambda document: any(test(document) for test in tests)


def names(value: str, text: str) -> bool:
    """Tell whether `text` holds the words of `value` one after the other; a star at the end takes any ending."""
    wanted = [fold(token.form) for token in tokens(value)]
    found = [fold(token.form) for token in tokens(text)]
    if not wanted:
        return False
    *whole, last = wanted
    begins = value.endswith("*")
    for at in range(len(found) - len(wanted) + 1):
        end = found[at + len(whole)]
        if found[at : at + len(whole)] == whole and (end.startswith(last) if begins else end == last):
            return True
    return False


def same_name(value: str, name: str) -> bool:
    """Compare two names without case and accents."""
    return name.casefold() == value.casefold() or (form_of(name) == form_of(value) != "")


def in_folder(value: str, folder: str) -> bool:
    """Tell whether a folder is the one named, or lies below it."""
    wanted, here = value.strip("/").casefold(), folder.strip("/").casefold()
    return here == wanted or here.startswith(f"{wanted}/")


def in_language(value: str, language: str | None) -> bool:
    """Tell whether a language is the one named: `en` takes en-GB as well."""
    wanted, here = value.lower(), (language or "").lower()
    return here == wanted or here.startswith(f"{wanted}-")


def _author(value: str) -> Callable[[Document], bool]:
    return lambda document: names(value, document.author)


def _outlet(value: str) -> Callable[[Document], bool]:
    return lambda document: any(names(value, outlet) for outlet in document.outlets)


def _feed(value: str) -> Callable[[Document], bool]:
    return lambda document: any(feed == value or names(value, feed) for feed in document.feeds)


def _folder(value: str) -> Callable[[Document], bool]:
    return lambda document: any(in_folder(value, folder) for folder in document.folders)


def _topic(value: str) -> Callable[[Document], bool]:
    return lambda document: any(same_name(value, topic) for topic in document.topics)


def _language(value: str) -> Callable[[Document], bool]:
    return lambda document: in_language(value, document.language)


def _date(value: str) -> Callable[[Document], bool]:
    since, until = dates(value, now=_ANY_DAY, zone=UTC)

    def holds(document: Document) -> bool:
        day: date | None = document.day
        return day is not None and (since is None or since <= day) and (until is None or day <= until)

    return holds


_TESTS = {
    "author": _author,
    "outlet": _outlet,
    "feed": _feed,
    "folder": _folder,
    "topic": _topic,
    "lang": _language,
    "date": _date,
}
