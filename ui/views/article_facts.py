"""What the article pane says of an article in words: dates with their basis, the state of its text, its outlets.

Pure: documents in, sentences out. No widget lives here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QDate, QLocale

from monitor.model import (
    Article,
    ArticleDocument,
    BodyState,
    CandidateBasis,
    DateBadge,
    DateBasis,
    DateCandidate,
)
from ui.core_words import translated
from ui.language import name_of
from ui.speech import tr
from ui.views.article_text import one_line

WORDS_A_MINUTE = 200


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said where the whole text is not there, and whether the browser can help."""

    sentence: str
    browser_helps: bool = True


def zone_named(name: str) -> tzinfo | None:
    """Return the zone of a filter; None stands for the zone of this computer."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def moment(when: datetime, zone: tzinfo | None, *, beside: date | None = None) -> str:
    """Write a moment in the zone with its abbreviation; without the day (and zone) where it is the day `beside`."""
    local = when.astimezone(zone)
    clock = f"{local:%H:%M}"
    if beside == local.date():
        return clock
    return f"{day(local.date())}, {clock} {local.tzname() or ''}".rstrip()


def day(value: date) -> str:
    """Write a day in the locale, with the month as a short name."""
    return QLocale().toString(QDate(value.year, value.month, value.day), tr("d MMM yyyy"))


def published_at(published: str) -> datetime | date | None:
    """Read a `Published` text: an aware datetime, or a date where only the day is known; None if it is neither."""
    try:
        if len(published) == 10:
            return date.fromisoformat(published)
        parsed = datetime.fromisoformat(published)
    except ValueError:
        return None
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)


def basis_words(basis: DateBasis) -> str:
    """Say where a date comes from."""
    return {
        DateBasis.FEED: tr("date of the feed"),
        DateBasis.PAGE: tr("date of the page"),
        DateBasis.DATELINE: tr("from the dateline"),
        DateBasis.ADDRESS: tr("from the address"),
        DateBasis.ARRIVED: tr("no date given"),
    }[basis]


def published_words(article: Article, zone: tzinfo | None) -> str:
    """Say when an article was published and how that is known; a day without a time stays a day."""
    when = published_at(article.published) if article.published else None
    if when is None:
        return tr("no date given")
    shown = moment(when, zone) if isinstance(when, datetime) else day(when)
    return tr("published {when} ({basis})").format(when=shown, basis=basis_words(article.published_basis))


def quoted_source(article: Article, zone: tzinfo | None) -> str:
    """Write title, outlet, date and address of an article, a line each, as one quotes it."""
    published = ", ".join(filter(None, (one_line(article.outlet), published_words(article, zone))))
    return "\n".join(line for line in (one_line(article.title), published, article.url or "") if line)


def arrived_words(article: Article, zone: tzinfo | None) -> str:
    """Say when an article arrived; only the clock where that was on the day of publication."""
    when = published_at(article.published) if article.published else None
    beside = when.astimezone(zone).date() if isinstance(when, datetime) else None
    return tr("arrived {when}").format(when=moment(article.arrived, zone, beside=beside))


def length_words(words: int) -> str:
    """Say how long an article is, and how long one reads it."""
    minutes = max(1, -(-words // WORDS_A_MINUTE))
    number = QLocale().toString(words)
    if words == 1:
        return tr("1 word")
    return tr("{words} words, {minutes} min").format(words=number, minutes=QLocale().toString(minutes))


def changed_words(count: int) -> str:
    """Say how often a publisher changed an article."""
    if count == 1:
        return tr("Changed once")
    return tr("Changed {count} times").format(count=QLocale().toString(count))


def source_words(document: ArticleDocument, zone: tzinfo | None) -> str:
    """Say who brought an article or its text by hand; "" where nobody did."""
    source = document.source
    if source is None:
        return ""
    when = moment(source.at, zone)
    if source.pasted:
        return tr("Text pasted by an analyst, {when}").format(when=when)
    return tr("Imported from {origin}, {when}").format(origin=one_line(source.origin)[:200], when=when)


def language_words(language: str | None) -> str | None:
    """Name a language; None where it is not known."""
    if not language:
        return None
    known = {
        "en": tr("English"),
        "fr": tr("French"),
        "de": tr("German"),
        "es": tr("Spanish"),
        "it": tr("Italian"),
        "nl": tr("Dutch"),
        "ar": tr("Arabic"),
    }
    short = language.split("-")[0].lower()
    if short in known:
        return known[short]
    spoken = QLocale(language).language()
    return one_line(language) if spoken == QLocale.Language.C else name_of(spoken)


def state_words(state: BodyState) -> str:
    """Say how the text stands, in a few words for the facts line."""
    return {
        BodyState.PENDING: tr("text on its way"),
        BodyState.FULL: tr("text complete"),
        BodyState.SUMMARY: tr("summary only"),
        BodyState.PAYWALL: tr("behind a paywall"),
        BodyState.CONSENT: tr("behind a consent page"),
        BodyState.SCRIPT: tr("page without text"),
        BodyState.NOT_ARTICLE: tr("page is no article"),
        BodyState.GONE: tr("page is gone"),
        BodyState.BLOCKED: tr("page refused"),
        BodyState.ROBOTS: tr("not fetched, at the publisher’s wish"),
        BodyState.UNRESOLVED: tr("page not found out"),
        BodyState.TOO_LARGE: tr("page too large"),
        BodyState.FAILED: tr("page not fetched"),
    }[state]


def facts(article: Article, zone: tzinfo | None) -> str:
    """Write the facts line: author, dates with their basis, length, language, state of the text."""
    author = one_line(article.author or "")
    parts = [
        tr("By {author}").format(author=author) if author else None,
        published_words(article, zone),
        arrived_words(article, zone),
        length_words(article.words) if article.words else None,
        language_words(article.language),
        state_words(article.state),
    ]
    return " · ".join(part for part in parts if part)


def facts_in_full(document: ArticleDocument, zone: tzinfo | None = UTC) -> str:
    """Write the tooltip of the facts line: every date that was given, with its basis and the publisher's own wording."""
    article = document.article
    when = published_at(article.published) if article.published else None
    if when is None:
        lines = [tr("The date of publication is not known; the article stands at its arrival")]
    elif isinstance(when, datetime):
        lines = [tr("Published {when}").format(when=moment(when, zone))]
    else:
        lines = [tr("Published on {day}; the time of day is not known").format(day=day(when))]
    given = candidates(document, zone)
    if given:
        lines += [tr("What was given, the strongest first:"), *given]
    elif article.published_raw:
        lines.append(_wording(article.published_raw))
    lines.append(tr("Arrived {when}").format(when=moment(article.arrived, zone)))
    return "\n".join(lines)


def candidates(document: ArticleDocument, zone: tzinfo | None) -> list[str]:
    """Write every date that was given for an article: where from, how it reads, and as the publisher wrote it."""
    lines = []
    for given in document.dates:
        if given.basis is CandidateBasis.ARRIVED:
            continue
        read = _shown(given, zone) or tr("cannot be read")
        wording = f" – {_wording(given.raw)}" if given.raw.strip() else ""
        lines.append(f"{candidate_words(given.basis)}: {read}{wording}")
    return lines


def candidate_words(basis: CandidateBasis) -> str:
    """Say what gave a date."""
    return {
        CandidateBasis.FEED_PUBLISHED: tr("Feed, publication"),
        CandidateBasis.FEED_CREATED: tr("Feed, creation"),
        CandidateBasis.FEED_DC_DATE: tr("Feed, date"),
        CandidateBasis.PAGE: tr("Page"),
        CandidateBasis.DATELINE: tr("Dateline of the text"),
        CandidateBasis.FEED_UPDATED: tr("Feed, last change"),
        CandidateBasis.ADDRESS: tr("Address"),
        CandidateBasis.ARRIVED: tr("Arrival"),
    }[basis]


def badges(document: ArticleDocument, zone: tzinfo | None) -> list[str]:
    """Say what is odd about the dates of an article, a sentence each; the core decides what is odd."""
    from monitor import dating

    article, said = document.article, []
    if not document.dates:
        return []
    odd = dating.badges(document.dates, article.arrived)
    if DateBadge.FUTURE in odd:
        ahead = [
            each
            for each in document.dates
            if each.value and not dating.is_credible(each.value, article.arrived)
        ]
        latest = max(ahead, key=lambda each: each.value or "", default=None)
        words = tr("Dated in the future when it arrived: {date}. It stands at the date that could be true.")
        said.append(words.format(date=_shown(latest, zone) if latest else article.published_raw or ""))
    if DateBadge.CONFLICT in odd:
        page = next(
            (each for each in document.dates if each.basis is CandidateBasis.PAGE and each.value), None
        )
        feed = next((each for each in document.dates if each.basis in _OF_FEED and each.value), None)
        if page is not None and feed is not None:
            words = tr("Dates in conflict by more than 24 hours: the feed says {feed}, the page {page}.")
            said.append(words.format(feed=_shown(feed, zone), page=_shown(page, zone)))
    if DateBadge.NO_DATE in odd:
        said.append(
            tr("No date: none was given that can be read and be true. The article stands at its arrival.")
        )
    return said


_OF_FEED = (
    CandidateBasis.FEED_PUBLISHED,
    CandidateBasis.FEED_CREATED,
    CandidateBasis.FEED_DC_DATE,
    CandidateBasis.FEED_UPDATED,
)


def _shown(given: DateCandidate, zone: tzinfo | None) -> str:
    when = published_at(given.value) if given.value else None
    if when is None:
        return ""
    return moment(when, zone) if isinstance(when, datetime) else day(when)


def _wording(raw: str) -> str:
    return tr("in the publisher’s words “{wording}”").format(wording=one_line(raw)[:200])


def other_outlets(document: ArticleDocument) -> tuple[str, ...]:
    """Name the other outlets that delivered the same article, each once, in the order they did."""
    own = document.article.outlet.casefold()
    found: dict[str, str] = {}
    for appearance in document.appearances:
        name = one_line(appearance.outlet)
        if name and name.casefold() != own:
            found.setdefault(name.casefold(), name)
    return tuple(found.values())


def notice(document: ArticleDocument) -> Notice | None:
    """Say what is missing of the text, why, and what helps; None where the text is whole."""
    article = document.article
    if article.state is BodyState.FULL:
        return None
    has_text = bool(document.text.strip())
    sentence = {
        BodyState.PENDING: tr(
            "The full text has not been fetched yet; it comes with one of the next rounds."
        ),
        BodyState.SUMMARY: tr(
            "The feed delivers a summary, and there is no page to fetch the full text from."
        ),
        BodyState.PAYWALL: tr("The publisher shows the full text to subscribers only."),
        BodyState.CONSENT: tr(
            "The publisher asks for consent before the text. In your browser you can decide."
        ),
        BodyState.SCRIPT: tr("The page builds its text with scripts, which Presswatch does not run."),
        BodyState.NOT_ARTICLE: tr("The page holds no article: it may be a video, a gallery or a list."),
        BodyState.GONE: tr("The page is no longer there. What the feed delivered is kept."),
        BodyState.BLOCKED: tr("The publisher’s server refused to hand over the page."),
        BodyState.ROBOTS: tr(
            "The publisher asks programs not to fetch this page, and Presswatch keeps to it."
        ),
        BodyState.UNRESOLVED: tr(
            "The address leads through another site, and the article behind it was not found."
        ),
        BodyState.TOO_LARGE: tr("The page is larger than Presswatch reads."),
        BodyState.FAILED: tr("The page could not be fetched or read."),
    }[article.state]
    reason = translated(one_line(article.reason or ""))
    if reason and article.state in (BodyState.FAILED, BodyState.BLOCKED, BodyState.UNRESOLVED):
        sentence += " " + (reason if reason.endswith((".", "!", "?", "…")) else reason + ".")
    if has_text:
        sentence += " " + tr("Below is what the feed says.")
    return Notice(sentence, browser_helps=article.state is not BodyState.PENDING)


def same_to_read(before: ArticleDocument, now: ArticleDocument) -> bool:
    """Say whether two documents look the same but for what the reader did with them."""
    one, two = before.article, now.article
    return (
        one.id == two.id
        and one.title == two.title
        and one.story == two.story
        and one.state == two.state
        and one.reason == two.reason
        and one.published == two.published
        and before.dates == now.dates
        and before.versions == now.versions
        and before.source == now.source
        and before.text == now.text
        and before.html == now.html
        and before.tags == now.tags
    )
