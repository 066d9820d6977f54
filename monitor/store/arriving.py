"""How articles come in from a feed's answer. Those that come whole, from a file or a page: `adding`.

An article that is found by any of its identity keys is the same article, and appears once more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from monitor.model import BodyState, DateBasis, Entry, NewArticle, TitleBasis
from monitor.store import (
    bodies,
    clock,
    dates,
    feeds,
    keys,
    marks,
    moved_feeds,
    page_jobs,
    pages,
    placing,
    tags,
)
from monitor.store.archive import Archive
from monitor.store.bodies import Facts
from monitor.store.index import changing, filter_tokens
from monitor.store.reused import without_reused
from monitor.store.text import clean, fingerprint, line, line_or_none, same

Status = Literal["new", "known", "changed"]

# A feed that only moves its dates makes us look at the page again, but not at every poll.
LOOK_AGAIN = timedelta(hours=6)
# What has changed more often flaps between wordings; it stays as it is then.
MOST_UPDATES = 24
# How far back a feed's articles are known again by their wording.
_REMEMBERED = 2_000


@dataclass(frozen=True, slots=True)
class Arrival:
    """An entry with what was found out about it. `keys`: identity keys, strongest first; `text`, `html`: its own."""

    entry: Entry
    keys: tuple[str, ...]
    title: str
    published: str | None
    published_basis: DateBasis
    text: str
    html: str = ""
    title_basis: TitleBasis = TitleBasis.FEED
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """What became of the entries of one answer: the ids of the articles, in the order of the entries.

    `appeared`: which of them, new or known, this feed had not delivered before; `buried`: those that were deleted and
    stay away.
    """

    new: tuple[int, ...]
    changed: tuple[int, ...]
    known: tuple[int, ...]
    appeared: tuple[int, ...] = field(default=(), compare=False)
    buried: tuple[int, ...] = field(default=(), compare=False)

    @property
    def held(self) -> frozenset[int]:
        """Every article that the answer held, whatever became of it."""
        return frozenset((*self.new, *self.changed, *self.known, *self.buried))


@dataclass(frozen=True, slots=True)
class _Print:
    """What a feed last said of an article: of title and text, and of the date, which some feeds move at every poll."""

    words: bytes
    date: bytes

    @property
    def stored(self) -> bytes:
        return self.words + self.date


def arrive(
    archive: Archive,
    feed_id: int,
    entries: Sequence[Arrival],
    now: datetime,
    first_poll: bool = False,
    read_before: datetime | None = None,
) -> Arrived:
    """Keep what a feed delivered: new articles, further appearances, changed titles and texts.

    On a feed's first poll nothing counts as changed: what it says differently of a known article is its own wording.
    New articles that were published before `read_before` enter as read.
    """
    found: dict[str, list[int]] = {"new": [], "changed": [], "known": [], "appeared": [], "buried": []}
    with changing(archive):
        hashed = [keys.hashed(arrival.keys or (_own_words(feed_id, arrival),)) for arrival in entries]
        every = [key for hashes in hashed for key in hashes]
        owners, graves = keys.owners(archive, every), keys.graves(archive, every)
        hashed = [
            without_reused(archive, arrival, hashes, owners)
            for arrival, hashes in zip(entries, hashed, strict=True)
        ]
        numbers = [keys.first(owners, hashes) for hashes in hashed]
        prints = [_print(arrival) for arrival in entries]
        _know_by_wording(archive, feed_id, entries, prints, numbers)
        aged: list[int] = []
        # The first entry of a feed is the newest: the last one gets the lowest number within a minute.
        for arrival, hashes, said, known in reversed(
            list(zip(entries, hashed, prints, numbers, strict=True))
        ):
            if (grave := keys.first(graves, hashes)) is not None:
                found["buried"].append(grave)
                continue
            # An entry that stands here twice is known by now.
            number = known or keys.first(owners, hashes)
            status: Status = "new"
            if number is None:
                number = _begin(archive, feed_id, arrival, said, now)
                found["appeared"].append(number)
                if read_before is not None and _was_published_before(arrival, read_before, now):
                    aged.append(number)
            else:
                if not _has_appeared(archive, number, feed_id):
                    found["appeared"].append(number)
                status = _meet_again(archive, number, feed_id, arrival, said, now, first_poll=first_poll)
            keys.add(archive, number, [key for key in hashes if owners.setdefault(key, number) == number])
            found[status].append(number)
        # At the very time of their arrival: that tells them from what somebody has read.
        marks.write(archive, aged, "read", clock.ms(now))
    return Arrived(**{name: tuple(dict.fromkeys(reversed(numbers))) for name, numbers in found.items()})


def _was_published_before(arrival: Arrival, moment: datetime, now: datetime) -> bool:
    """Say whether an entry is older for certain: its date is known and credible. A day counts as over at its end."""
    published = clock.credible(arrival.published, now)
    if published is None:
        return False
    latest = clock.read_published(published)
    return (latest if clock.is_moment(published) else latest + timedelta(hours=12)) < moment


def _has_appeared(archive: Archive, number: int, feed_id: int) -> bool:
    return bool(
        archive.value("SELECT 1 FROM appearances WHERE article_id = ? AND feed_id = ?", (number, feed_id))
    )


def _own_words(feed_id: int, arrival: Arrival) -> str:
    return f"feed {feed_id}: {arrival.title}\n{arrival.text}"


def _know_by_wording(
    archive: Archive,
    feed_id: int,
    entries: Sequence[Arrival],
    prints: Sequence[_Print],
    numbers: list[int | None],
) -> None:
    """Fill in the articles of entries whose keys are strange, but which this feed has delivered in the same words.

    That is how a feed looks that moved and made all guids and links anew; and one whose guids change at every poll
    although it gives no links. Elsewhere two entries of the same words and different keys are two articles.
    """
    again = moved_feeds.known_by_words(
        archive,
        feed_id,
        entries,
        [said.words for said in prints],
        [place for place, number in enumerate(numbers) if number is None],
        {number for number in numbers if number is not None},
        _REMEMBERED,
    )
    moved = len(entries) > 1 and not any(numbers)
    strange = [
        place
        for place, arrival in enumerate(entries)
        if numbers[place] is None
        and (moved or not page_jobs.is_web(arrival.entry.url))
        and (moved or arrival.text or arrival.entry.published)
    ]
    if not strange:
        _fill_in(numbers, again)
        return
    delivered: dict[bytes, int] = dict(
        archive.all(
            "SELECT print, article_id FROM appearances WHERE feed_id = ? ORDER BY article_id DESC LIMIT ?",
            (feed_id, _REMEMBERED),
        )
    )
    found = {
        place: delivered.get(prints[place].stored)
        for place in strange
        if entries[place].text or entries[place].entry.published
    }
    if moved and delivered:
        found = moved_feeds.known_by_title(archive, feed_id, entries, _REMEMBERED) | {
            at: each for at, each in found.items() if each
        }
    moved = moved and 2 * len({number for number in found.values() if number}) >= len(entries)
    for place, number in found.items():
        if moved or not page_jobs.is_web(entries[place].entry.url):
            numbers[place] = number
    _fill_in(numbers, again)


def _fill_in(numbers: list[int | None], found: Mapping[int, int]) -> None:
    for place, number in found.items():
        numbers[place] = numbers[place] or number


def _begin(archive: Archive, feed_id: int, arrival: Arrival, said: _Print, now: datetime) -> int:
    """Make the article of an entry that was never seen, and ask for its page."""
    entry = arrival.entry
    text = clean(arrival.text)
    state = BodyState.PENDING
    if not page_jobs.is_web(entry.url):
        state = BodyState.SUMMARY if text else BodyState.FAILED
    new = NewArticle(
        title=arrival.title,
        text=text,
        title_basis=arrival.title_basis,
        html=arrival.html,
        url=entry.url,
        outlet=entry.outlet or feeds.outlet_of(archive, feed_id),
        author=entry.author,
        published=arrival.published,
        published_raw=entry.published_raw,
        published_basis=arrival.published_basis,
        language=arrival.language or entry.language,
    )
    number = insert(archive, new, state, now, feed_id)
    dates.keep(archive, number, entry.dates)
    page_jobs.ask(archive, number, now)
    _appear(archive, number, feed_id, arrival, said, now)
    return number


def _meet_again(
    archive: Archive,
    number: int,
    feed_id: int,
    arrival: Arrival,
    fresh: _Print,
    now: datetime,
    *,
    first_poll: bool,
) -> Status:
    """Take note of an entry whose article is known."""
    earlier = archive.one(
        "SELECT print, title, updates FROM appearances WHERE article_id = ? AND feed_id = ?",
        (number, feed_id),
    )
    if earlier is not None and earlier[0] == fresh.stored:
        return "known"
    with changing(archive, number):
        _appear(archive, number, feed_id, arrival, fresh, now)
        if earlier is None:
            bodies.refresh_filter(archive, number)
            tags.ask(archive, number)  # a topic may name its outlets, feeds or folders
        bodies.complete(
            archive,
            number,
            Facts(
                author=arrival.entry.author,
                language=arrival.language or arrival.entry.language,
                published=arrival.published,
                published_raw=arrival.entry.published_raw,
                basis=arrival.published_basis,
                dates=arrival.entry.dates,
            ),
        )
        if earlier is None or first_poll:
            return "known"
        said, title, updates = earlier
        changes = archive.value("SELECT count(*) FROM versions WHERE article_id = ? AND publisher", (number,))
        if max(updates, changes) >= MOST_UPDATES:
            return "known"
        if said[: len(fresh.words)] != fresh.words:
            archive.execute(
                "UPDATE appearances SET updates = updates + 1 WHERE article_id = ? AND feed_id = ?",
                (number, feed_id),
            )
            changed = _publisher_changed(archive, number, arrival, title, now)
            if changes + changed < MOST_UPDATES:  # the page may bring one more change
                page_jobs.ask(archive, number, now)
            return "changed" if changed else "known"
        if _last_look(archive, number) < clock.ms(now - LOOK_AGAIN):
            page_jobs.ask(archive, number, now)
    return "known"


def _publisher_changed(
    archive: Archive, number: int, arrival: Arrival, earlier_title: str, now: datetime
) -> bool:
    """Take over a title or feed text that the publisher changed, keep the earlier one; say whether it says anything new."""
    old_title, basis, state = archive.all(
        "SELECT title, title_basis, state FROM articles WHERE id = ?", (number,)
    )[0]
    old_text, page = archive.one("SELECT text, page FROM bodies WHERE article_id = ?", (number,)) or (
        "",
        None,
    )
    title, text = line(arrival.title), clean(arrival.text)
    # A feed may change what it named itself; the wording of another feed or a page is not its to change.
    new_title = title if title and basis == TitleBasis.FEED and old_title == earlier_title else old_title
    owns_text = state != BodyState.FULL and page is None
    new_text = text if owns_text and text else old_text
    if same(new_title, old_title) and same(new_text, old_text):
        return False
    cause = bodies.cause_of(old_title, old_text, new_title, new_text)
    bodies.keep_version(archive, number, now, cause)
    archive.execute("UPDATE articles SET title = ? WHERE id = ?", (new_title, number))
    if not same(new_text, old_text):
        bodies.write(archive, number, new_text, arrival.html, None, now)
    tags.ask(archive, number)
    return cause is bodies.Cause.PUBLISHER


def insert(
    archive: Archive,
    new: NewArticle,
    state: BodyState,
    now: datetime,
    feed_id: int | None,
    wanted: int | None = None,
) -> int:
    """Write a new article with its text, and return its id."""
    published = clock.credible(new.published, now)
    minute = clock.minute_for(published, now)
    number = placing.free_id(archive, minute)
    if wanted is not None and clock.minute_of_id(wanted) == minute and placing.is_free(archive, wanted):
        number = wanted
    language = line(new.language).lower() or None
    outlet_id = feeds.outlet_id(archive, new.outlet)
    of_feeds = [] if feed_id is None else [feed_id]
    with changing(archive, number):
        archive.execute(
            "INSERT INTO articles (id, url, title, title_basis, outlet_id, author, published, published_raw,"
            " published_basis, arrived, language, state, filter) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (
                number,
                line_or_none(new.url),
                line(new.title),
                new.title_basis,
                outlet_id,
                line_or_none(new.author),
                published,
                line_or_none(new.published_raw),
                new.published_basis if published else DateBasis.ARRIVED,
                clock.ms(now),
                language,
                state,
                filter_tokens(outlet_id, of_feeds, placing.month(number), language),
            ),
        )
        bodies.write(archive, number, clean(new.text), new.html, None, now)
        placing.note_date(archive, number, published, now)
        tags.ask(archive, number)
    return number


def _appear(
    archive: Archive, number: int, feed_id: int, arrival: Arrival, said: _Print, now: datetime
) -> None:
    archive.execute(
        "INSERT INTO appearances (article_id, feed_id, seen, title, print) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET title = excluded.title, print = excluded.print",
        (number, feed_id, clock.ms(now), line(arrival.title), said.stored),
    )


def _print(arrival: Arrival) -> _Print:
    return _Print(
        fingerprint(line(arrival.title), clean(arrival.text)), fingerprint(arrival.entry.published or "")[:4]
    )


def _last_look(archive: Archive, number: int) -> int:
    """Return when the article's page was last fetched, or else when it arrived, in ms."""
    fetched = archive.value(
        "SELECT max(fetched) FROM pages WHERE article_id = ? AND status != ?", (number, pages.A_FILE)
    )
    return int(fetched or archive.value("SELECT arrived FROM articles WHERE id = ?", (number,)))
