"""Topics, word lists and verdicts as a TOML file: reading one, line by line, and writing one. No archive here."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from monitor.errors import ParseError
from monitor.model import SavedVerdict, Topic

_NAMES = {"list": "word list", "topic": "topic", "verdict": "verdict"}


@dataclass(frozen=True, slots=True)
class Refused:
    """A part of a file that cannot be taken, and why. `kind`: list, topic, verdict or file."""

    kind: str
    name: str
    reason: str


@dataclass(slots=True)
class TopicFile:
    """What stands in a file, in its order."""

    lists: dict[str, tuple[str, ...]] = field(default_factory=dict)
    topics: list[Topic] = field(default_factory=list)  # without ids
    verdicts: list[SavedVerdict] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def read(data: bytes) -> TopicFile:
    """Read a file. Raises ParseError where it is no TOML at all; what is wrong in it is `refused`."""
    try:
        found = tomllib.loads(data.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        raise ParseError("The file is no text in UTF-8: save it so, and import it again.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ParseError(f"The file is no TOML: {error}.") from error
    file = TopicFile()
    for key in found.keys() - {"lists", "topic", "verdict"}:
        file.refused.append(Refused("file", key, "is nothing that a file of topics holds"))
    _read_lists(file, found.get("lists", {}))
    for kind, take in (("topic", _topic), ("verdict", _verdict)):
        tables = found.get(kind, [])
        if not isinstance(tables, list):
            file.refused.append(Refused(kind, kind, f"is to be written as [[{kind}]]"))
            continue
        for number, table in enumerate(tables, 1):
            name = (
                str(table.get("name" if kind == "topic" else "title", "")) if isinstance(table, dict) else ""
            )
            try:
                if not isinstance(table, dict):
                    raise _WrongError("is no table")
                take(file, table)
            except _WrongError as wrong:
                file.refused.append(Refused(kind, name or f"{_NAMES[kind]} {number}", str(wrong)))
    return file


class _WrongError(ValueError):
    """A value of a table that cannot be taken."""


def _read_lists(file: TopicFile, lists: Any) -> None:
    if not isinstance(lists, dict):
        file.refused.append(Refused("file", "lists", "is to be a table of word lists"))
        return
    for name, members in lists.items():
        if isinstance(members, list) and all(isinstance(member, str) for member in members):
            file.lists[name] = tuple(members)
        else:
            file.refused.append(Refused("list", name, "is to be an array of texts"))


def _topic(file: TopicFile, table: Mapping[str, Any]) -> None:
    colour = table.get("colour", -1)
    if not isinstance(colour, int) or isinstance(colour, bool):
        raise _WrongError("“colour” is to be a number")
    file.topics.append(
        Topic(
            0,
            _text(table, "name"),
            _text(table, "query").strip(),
            colour,
            note=_text(table, "note", default=""),
        )
    )


def _verdict(file: TopicFile, table: Mapping[str, Any]) -> None:
    belongs, number, day = table.get("belongs"), table.get("article"), table.get("day")
    if not isinstance(belongs, bool):
        raise _WrongError("“belongs” is to be true or false")
    if number is not None and (not isinstance(number, int) or isinstance(number, bool)):
        raise _WrongError("“article” is to be a number")
    if isinstance(day, datetime):
        day = day.date()
    if day is not None and not isinstance(day, date):
        raise _WrongError("“day” is to be a day")
    file.verdicts.append(
        SavedVerdict(
            topic=_text(table, "topic"),
            belongs=belongs,
            title=_text(table, "title", default=""),
            text=_text(table, "text", default=""),
            article_id=number,
            url=_text(table, "url", default="") or None,
            author=_text(table, "author", default="") or None,
            outlets=_texts(table, "outlets"),
            feeds=_texts(table, "feeds"),
            folders=_texts(table, "folders"),
            language=_text(table, "language", default="") or None,
            day=day,
            topics=_texts(table, "topics"),
        )
    )


def _text(table: Mapping[str, Any], key: str, *, default: str | None = None) -> str:
    value = table.get(key, default)
    if value is None:
        raise _WrongError(f"“{key}” is missing")
    if not isinstance(value, str):
        raise _WrongError(f"“{key}” is to be a text")
    return value


def _texts(table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise _WrongError(f"“{key}” is to be an array of texts")
    return tuple(value)


def write(
    topics: Iterable[Topic], lists: Mapping[str, tuple[str, ...]], verdicts: Iterable[SavedVerdict] = ()
) -> bytes:
    """Write a file that `read` reads as the same."""
    import tomlkit

    document = tomlkit.document()
    document.add(tomlkit.comment("Topics and word lists of Presswatch, and the verdicts given on articles."))
    document.add(tomlkit.nl())
    table = tomlkit.table()
    for name, members in lists.items():
        array = tomlkit.array()
        array.extend(map(_sound, members))
        table.add(name, array.multiline(True))
    document.add("lists", table)
    tables = tomlkit.aot()
    for topic in topics:
        one = tomlkit.table()
        one.add("name", _sound(topic.name))
        one.add("colour", topic.colour)
        if topic.note:
            one.add("note", _sound(topic.note))
        one.add("query", _long(topic.query))
        tables.append(one)
    document.add("topic", tables)
    tables = tomlkit.aot()
    for verdict in verdicts:
        tables.append(_written(verdict))
    if tables:
        document.add("verdict", tables)
    return tomlkit.dumps(document).encode()


def _written(verdict: SavedVerdict) -> Any:
    import tomlkit

    one = tomlkit.table()
    one.add("topic", _sound(verdict.topic))
    one.add("belongs", verdict.belongs)
    plain = {
        "article": verdict.article_id,
        "url": verdict.url,
        "title": verdict.title,
        "author": verdict.author,
        "language": verdict.language,
        "day": verdict.day,
    }
    for key, value in plain.items():
        if value is not None:
            one.add(key, _sound(value) if isinstance(value, str) else value)
    several = {
        "outlets": verdict.outlets,
        "feeds": verdict.feeds,
        "folders": verdict.folders,
        "topics": verdict.topics,
    }
    for key, values in several.items():
        if values:
            one.add(key, [_sound(value) for value in values])
    one.add("text", _long(verdict.text))
    return one


def _sound(text: str) -> str:
    """Take out lone surrogates, which no file in UTF-8 can hold."""
    return text.encode("utf-8", "replace").decode()


def _long(text: str) -> Any:
    """Write a text of several lines as such."""
    import tomlkit

    return tomlkit.string(_sound(text), multiline="\n" in text)
