"""What the sample pages share: a sample with what is right for it, and the furniture that stands around news.

The structures are those that news sites use; names, texts and addresses are invented.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from monitor.model import BodyState
from tests.monitor.parsing.telling import Teller


@dataclass(frozen=True)
class Sample:
    """A page and what should be read from it."""

    name: str
    language: str
    url: str
    html: str
    paragraphs: tuple[str, ...]  # the article's own, in order
    title: str
    author: str | None
    published: str | None
    state: BodyState = BodyState.FULL

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)


def jsonld(**fields: Any) -> str:
    node = {
        "@context": "https://schema.org",
        **{key.replace("at_", "@"): value for key, value in fields.items()},
    }
    return f'<script type="application/ld+json">{json.dumps(node, ensure_ascii=False)}</script>'


def og(**fields: str) -> str:
    return "".join(f'<meta property="og:{key}" content="{value}">' for key, value in fields.items())


def meta(**fields: str) -> str:
    return "".join(
        f'<meta name="{key.replace("_", "-")}" content="{value}">' for key, value in fields.items()
    )


def prop(name: str, value: str) -> str:
    return f'<meta property="{name}" content="{value}">'


def paras(texts: Sequence[str], attributes: str = "") -> str:
    opening = f"<p {attributes}>" if attributes else "<p>"
    return "".join(f"{opening}{text}</p>\n" for text in texts)


NAVIGATION = {
    "en": [
        "Home",
        "News",
        "World",
        "Business",
        "Sport",
        "Weather",
        "Culture",
        "Opinion",
        "Travel",
        "Money",
        "Jobs",
    ],
    "fr": [
        "Accueil",
        "Actualités",
        "Monde",
        "Économie",
        "Sports",
        "Météo",
        "Culture",
        "Débats",
        "Voyage",
        "Emploi",
        "Jeux",
    ],
    "de": [
        "Startseite",
        "Nachrichten",
        "Ausland",
        "Wirtschaft",
        "Sport",
        "Wetter",
        "Kultur",
        "Meinung",
        "Reise",
        "Jobs",
        "Spiele",
    ],
}
LEGAL = {
    "en": ["Terms of use", "Privacy policy", "Cookies", "Accessibility", "Contact us", "About us"],
    "fr": [
        "Mentions légales",
        "Politique de confidentialité",
        "Gérer les cookies",
        "Accessibilité",
        "Contact",
        "Qui sommes-nous",
    ],
    "de": ["Impressum", "Datenschutz", "AGB", "Barrierefreiheit", "Kontakt", "Über uns"],
}


def navigation(language: str) -> str:
    links = "".join(f'<li><a href="/{name.lower()}">{name}</a></li>' for name in NAVIGATION[language])
    return f'<header class="site-header"><div class="masthead"><a href="/">★</a></div><nav class="main-nav"><ul>{links}</ul></nav></header>'


def footer(language: str, outlet: str) -> str:
    links = "".join(
        f'<li><a href="/legal/{index}">{name}</a></li>' for index, name in enumerate(LEGAL[language])
    )
    rights = {"en": "All rights reserved", "fr": "Tous droits réservés", "de": "Alle Rechte vorbehalten"}[
        language
    ]
    return f'<footer class="site-footer"><ul>{links}</ul><p>© 2021 {outlet}. {rights}.</p></footer>'


def teasers(teller: Teller, count: int = 5, *, summary: bool = True, tag: str = "div") -> str:
    """Return links to other articles, with summaries, as stand below and beside an article."""
    cards = []
    for index in range(count):
        line = f"<p>{teller.sentence()}</p>" if summary else ""
        cards.append(
            f'<{tag} class="c-item"><h3><a href="/news/{index}">{teller.headline(9)}</a></h3>{line}</{tag}>'
        )
    return "".join(cards)


def page(language: str, head: str, body: str, outlet: str) -> str:
    """Return a whole document with navigation and footer around a body."""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">{head}'
        "<script>window.dataLayer=window.dataLayer||[];</script><style>.a{color:red}</style></head>"
        f"<body>{navigation(language)}{body}{footer(language, outlet)}<script>track()</script></body></html>"
    )
