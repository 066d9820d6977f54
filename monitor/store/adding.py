"""How articles come in whole: from a file, from a page that somebody named, from another archive.

What is found by an identity key is the same article. The same text is the same article too, unless it is another
outlet's, or stands at another address: that is a copy, as it is where two feeds deliver it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from monitor.identity import link_keys
from monitor.model import BodyState, Extraction, NewArticle, TitleBasis
from monitor.query.words import tokens
from monitor.store import bodies, feeds, keys, pages, sources, tags
from monitor.store.archive import Archive
from monitor.store.arriving import Status, insert
from monitor.store.index import changing
from monitor.store.pages import Received
from monitor.store.text import clean, line, line_or_none, same

# Words at the end of a text by which the same text is looked for.
_TELLING = 12


def add(
    archive: Archive,
    new: NewArticle,
    now: datetime,
    *,
    state: BodyState = BodyState.FULL,
    arrived: datetime | None = None,
    wanted: int | None = None,
    received: Received | None = None,
) -> tuple[int, Status]:
    """Keep an article that comes whole, with what it was read from; say what it was to the archive.

    What is new here may have arrived elsewhere earlier, and is given the id that it had there where that is free.
    """
    text = clean(new.text)
    own, by_words = keys.hashed(new.keys), keys.hashed(_of_words(new, text))
    with archive.transaction():
        number = keys.known_by(archive, own)
        if number is None:
            number = next(
                (each for each in _alike(archive, by_words, text) if not _is_copy(archive, new, each)), None
            )
        if number is None:
            # Who brings it by hand wants it, even if it was deleted once.
            keys.dig_up(archive, own + by_words)
            number = insert(archive, new, state, arrived or now, None, wanted)
            keys.add(archive, number, own + by_words)
            _note_source(archive, number, new, received, now)
            return number, "new"
        keys.add(archive, number, own + by_words)
        return number, _meet_again(archive, number, new, state, received, now)


def _meet_again(
    archive: Archive,
    number: int,
    new: NewArticle,
    state: BodyState,
    received: Received | None,
    now: datetime,
) -> Status:
    """Take what an article that is known did not have; say whether its text is another one now."""
    page = None
    if received is not None and not received.is_file:
        page = pages.keep_received(archive, number, received, now)
        received = None
    extraction = Extraction(
        state=state,
        text=new.text,
        html=new.html,
        title=None if new.title_basis is TitleBasis.FIRST_SENTENCE else new.title,
        title_basis=new.title_basis,
        author=new.author,
        published=new.published,
        published_raw=new.published_raw,
        published_basis=new.published_basis,
        language=new.language,
    )
    with changing(archive, number):
        _complete(archive, number, new)
        changed = bodies.set_body(archive, number, extraction, now, page)
    if changed or (_was_brought(archive, number, new) and (page or not _is_kept(archive, number))):
        _note_source(archive, number, new, received, now)
    return "changed" if changed else "known"


def _note_source(
    archive: Archive, number: int, new: NewArticle, received: Received | None, now: datetime
) -> None:
    """Note where the text of an article came from, and keep that as it was."""
    if new.origin:
        sources.note(archive, number, new.origin, now)
    if received is not None:
        page = pages.keep_received(archive, number, received, now)
        archive.execute("UPDATE bodies SET page = ? WHERE article_id = ?", (page, number))


def _was_brought(archive: Archive, number: int, new: NewArticle) -> bool:
    """Say whether the text of an article is the one that is brought, and was brought before."""
    source = sources.of(archive, number)
    if source is None or source.pasted:
        return False
    text = archive.value("SELECT text FROM bodies WHERE article_id = ?", (number,))
    return same(text or "", clean(new.text))


def _is_kept(archive: Archive, number: int) -> bool:
    """Say whether what the text of an article was read from is kept."""
    return bool(
        archive.value(
            "SELECT 1 FROM bodies b JOIN pages p ON p.article_id = b.article_id AND p.sha256 = b.page"
            " WHERE b.article_id = ?",
            (number,),
        )
    )


def _complete(archive: Archive, number: int, new: NewArticle) -> None:
    """Say where an article stands, and whose it is, where that was not known."""
    url, outlet = _whose(archive, number)
    if url is None and new.url:
        archive.execute("UPDATE articles SET url = ? WHERE id = ?", (line_or_none(new.url), number))
    if not outlet and line(new.outlet):
        archive.execute(
            "UPDATE articles SET outlet_id = ? WHERE id = ?", (feeds.outlet_id(archive, new.outlet), number)
        )
        bodies.refresh_filter(archive, number)
        tags.ask(archive, number)


def _whose(archive: Archive, number: int) -> tuple[str | None, str]:
    """Return address and outlet of an article."""
    found: tuple[str | None, str] = archive.all(
        "SELECT a.url, o.name FROM articles a JOIN outlets o ON o.id = a.outlet_id WHERE a.id = ?", (number,)
    )[0]
    return found


# --- is it the same -------------------------------------------------------------------------------------


def _of_words(new: NewArticle, text: str) -> tuple[str, ...]:
    """Know an article by its text, and by that of its outlet; one that has neither text nor address by its headline.

    No text is not the same text.
    """
    if text:
        words, outlet = " ".join(text.split()), line(new.outlet).casefold()
        return (f"text: {words}", *([f"text of {outlet}: {words}"] if outlet else []))
    return () if new.keys else (f"headline: {new.published} {line(new.outlet)}: {line(new.title)}",)


def _is_copy(archive: Archive, new: NewArticle, number: int) -> bool:
    """Say whether what has the words of an article is another outlet's, or stands at another address."""
    url, outlet = _whose(archive, number)
    links = link_keys(new.url), link_keys(url)
    if all(links) and links[0] != links[1]:
        return True
    own = line(new.outlet).casefold()
    if not own:
        return False
    of_feeds = archive.column(
        "SELECT o.name FROM appearances s JOIN feeds f ON f.id = s.feed_id JOIN outlets o ON o.id = f.outlet_id"
        " WHERE s.article_id = ?",
        (number,),
    )
    outlets = {name.casefold() for name in (outlet, *of_feeds) if name}
    return bool(outlets) and own not in outlets


def _alike(archive: Archive, by_words: list[bytes], text: str) -> Iterator[int]:
    """Find articles that have the very same text, whichever way they came."""
    owners = keys.owners(archive, by_words)
    yield from dict.fromkeys(owners[key] for key in reversed(by_words) if key in owners)
    forms = [token.form for token in tokens(text[-2_000:])][-_TELLING:]
    if len(forms) < _TELLING:
        return
    phrase = " ".join(form.replace('"', "") for form in forms)
    found = archive.column(
        "SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rowid LIMIT 50",
        (f'{{body}} : "{phrase}"',),
    )
    yield from (number for number in found if same(bodies.standing(archive, number)[1], text))
