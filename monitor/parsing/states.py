"""Recognise pages that are no article: consent walls, paywalls, "not found", logins, script-only pages, lists.

Pure: text and counts in, a state and a sentence out. What is recognised here is never stored as an article's text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.model import BodyState

SHORT = 60  # words; below, a text needs to look like news to be taken for a whole article
BRIEF = 25  # words; below, there is no article


def state_of_status(status: int) -> BodyState | None:
    """Return what an HTTP status means for an article's page; None where the page is there."""
    if 200 <= status < 300:
        return None
    if status in (404, 410):
        return BodyState.GONE
    if status in (401, 402, 403, 407, 429, 451):
        return BodyState.BLOCKED
    return BodyState.FAILED


def reason_of_status(status: int) -> str:
    """Say in words what an HTTP status means for an article's page."""
    if status in (404, 410):
        return "The publisher has taken the page away."
    if status == 429:
        return "The publisher asks for fewer requests."
    if status in (401, 402, 403, 407, 451):
        return "The publisher refuses to give this page to programs."
    if status >= 500:
        return f"The publisher's server has a fault (status {status})."
    return f"The publisher's server gave an unexpected answer (status {status})."


@dataclass(frozen=True, slots=True)
class Seen:
    """What is looked at on a page to tell an article from something else."""

    title: str  # of the page: its <title> and headings
    page: str  # all visible text in order, cut after some thousand words
    links: int
    scripts: int
    declared_article: bool
    declared_list: bool
    declared_locked: bool  # the publisher says that one must pay
    declared_words: int  # of the text that the page declares, 0 where it declares none
    gate: bool  # an element that is named as a paywall stands in the page
    password: bool  # a field for a password stands in the page
    home: bool  # the address is that of a site, not of a page in it
    dated: bool
    shown: bool = False  # the page holds a video or a gallery: few words may be all of its text


def _words(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


# What a request for consent speaks of, by theme: a wall speaks of most of them in a few lines.
_CONSENT_THEMES = tuple(
    re.compile(theme)
    for theme in (
        r"\bcookies\b|cookie[- ](?:polic|setting|notice|consent|banner|preference|einstell|richtlinie|hinweis)|traceurs?\b|\btrackers?\b|\btracking\b",
        r"partner|partenaire|vendors|drittanbieter|fournisseurs",
        r"consent|einwillig|zustimm|accord\b|votre choix|vos choix|your choices?|ihre wahl",
        r"personali[sz]ed|personnalisé|ciblé|personalisiert|interest-based|centres d.intérêt|adaptées à|auf sie abzustimmen|relevant ads|targeted",
        r"advertis|publicit|werbung|anzeigen",
        r"\baccept(?:e[rz]?|s|ing)?\b|akzeptier|\bagree\b",
        r"refus|reject|decline|ablehn|opt.out|widerruf|withdraw|retirer votre|manage|paramétrer|gérer|einstellungen|settings",
        r"privacy|vie privée|confidentialité|datenschutz|privatsphäre|personal data|données personnelles|personenbezogen",
        r"legitimate interest|intérêts? légitimes?|berechtigtes interesse",
        r"measure(?:s|ment)?\b|\bmesure(?:r|s)?\b|messung|analy[sz]|fréquentation|audience",
        r"\bdevices?\b|\bterminal|\bappareil|endgerät|\bstore (?:and|or|information|data|cookies)|\bstocke[rz]?\b|\bdépos|speicher",
        r"pur.?abo|pay or|werbefrei|sans publicité|ad.free|s.abonner pour|ohne werbung|vous abonner",
    )
)
_CONSENT_ACT = _words(
    r"\b(?:accept|allow|agree to|reject|manage) (?:all|cookies|and (?:continue|close)|my choices|settings|options|preferences)",
    r"\b(?:tout accepter|j[’']accepte|accepter (?:et|les|tout|ou refuser)|continuer sans accepter|paramétrer|gérer (?:mes|les) (?:cookies|choix)|personnaliser mes choix)",
    r"\b(?:alle?s? (?:cookies )?akzeptieren|akzeptieren und|cookies (?:zustimmen|akzeptieren|ablehnen)|zustimmen und|einverstanden|zum pur-?abo|mit werbung (?:weiter|lesen))",
)
_PAYWALL = _words(
    r"\b(?:subscribe (?:now )?to (?:continue|read|unlock|keep)|to (?:continue|keep) reading|continue reading (?:this article )?with a|this (?:article|content|story) is (?:for|only for|reserved for|exclusive to|available (?:only )?to) (?:our )?(?:subscribers|members|premium))",
    r"\b(?:already a (?:subscriber|member)|unlock (?:this|unlimited|the rest)|start your (?:free |digital )?(?:trial|subscription)|you have (?:reached|used) your (?:limit|\w+ free articles?)|to read the (?:full|rest of)|become a (?:subscriber|member) to)",
    r"\b(?:register|log in|sign in|create (?:a|an|your)(?: free)? account)\b[^.]{0,30}\bto (?:continue|keep|read|unlock|access)|\balready (?:have an account|registered)\b|\bto (?:read|unlock) this (?:article|story)\b|\bto (?:access|view|read) this (?:post|content|page|article),? (?:you must|you need|please)\b",
    r"\b(?:inscrivez-vous|créez (?:un|votre) compte|connectez-vous)\b[^.]{0,40}\bpour (?:lire|continuer|poursuivre|accéder)|\bpoursuivre (?:votre|la) lecture\b",
    r"\b(?:registrieren|anmelden)\b[^.]{0,60}\b(?:weiter)?lesen\b|\bbereits (?:registriert|ein konto)\b",
    r"(?:article|contenu|suite|lecture)[^.]{0,40}réservée?s? (?:à nos|aux|à) (?:abonné|membres)|il vous reste \d+[\s\u00a0]*%|pour lire la suite|la suite (?:de cet article )?est réservée|déjà abonné|abonnez-vous pour (?:lire|accéder|continuer)|débloque[rz] (?:cet|l[’'])|accédez à l[’']intégralité",
    r"(?:jetzt|mit) [^.]{0,30}(?:weiterlesen|abo abschließen)|weiterlesen mit|(?:diesen|dieser|dieses|den) (?:ganzen |vollständigen )?artikels?[^.]{0,40}(?:abonnent|abo\b|freischalten|nur mit)|login für abonnenten|exklusiv für (?:abonnent|mitglieder)|nur für abonnent|sie haben bereits ein abo|schon (?:abonnent|digitalabo)|bereits abonnent|lesen sie mit .{0,30}(?:abo|plus)|um (?:weiterzulesen|diesen artikel zu lesen)|artikel freischalten|für \d[,.]?\d* ?€? ?(?:euro )?(?:testen|weiterlesen)",
)
_NOT_FOUND = _words(
    r"\b(?:page|article|story|content|url|address)[^.]{0,40}\b(?:not (?:be )?found|no longer (?:available|exists?)|doesn[’']t exist|does not exist|could ?n[o’']t be found|cannot be found|can[’']t be found|has been (?:removed|deleted|moved)|is (?:unavailable|missing))",
    r"\b(?:404|not found|error 404|erreur 404|fehler 404)\b|\boops\b|\bsorry, (?:we|this|that|the)\b[^.]{0,60}\b(?:find|found|page)",
    r"\b(?:page|article|contenu|adresse)[^.]{0,40}\b(?:introuvable|n[’']existe (?:pas|plus)|n[’']est (?:plus|pas) (?:disponible|accessible)|a été (?:supprimé|retiré|déplacé)|non trouvée?|demandée? (?:est|n[’']))",
    r"\b(?:seite|artikel|beitrag|inhalt|adresse)[^.]{0,50}\b(?:nicht (?:gefunden|verfügbar|mehr verfügbar|vorhanden|existiert|mehr abrufbar)|existiert (?:nicht|leider nicht)|wurde (?:gelöscht|entfernt|verschoben)|konnte (?:leider )?nicht)",
)
_LOGIN = _words(
    r"\b(?:sign in|log ?in|login|sign in to your account|create (?:an|a free) account|forgot(?:ten)? (?:your )?password|e-?mail address|enter your password)\b",
    r"\b(?:se connecter|connexion|identifiez-vous|connectez-vous|mot de passe(?: oublié)?|créer un compte|adresse e-?mail|identifiant)\b",
    r"\b(?:anmelden|einloggen|login|passwort(?: vergessen)?|benutzername|konto (?:erstellen|anlegen)|registrieren|e-?mail-adresse)\b",
)
_SCRIPT = _words(
    r"\b(?:enable|turn on|requires?|needs?|activate|without) (?:your )?java ?script\b|\bjava ?script (?:is|must be|has to be|needs to be)\b[^.]{0,40}|\benable js\b|you need to enable",
    r"\b(?:activer|activez|nécessite|sans) (?:le )?java ?script\b|\bjava ?script (?:est|doit être)\b",
    r"\bjava ?script (?:aktivieren|ist (?:deaktiviert|erforderlich|nicht)|muss|zu aktivieren)|aktivieren sie (?:bitte )?java ?script|benötigt java ?script",
)
_ROBOT = _words(
    r"\b(?:verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:robot|human)|checking your browser|unusual (?:traffic|activity)|access (?:denied|to this page has been denied)|captcha|pardon our interruption|just a moment|attention required|enable cookies to continue|ddos protection)\b",
    r"\b(?:vérifi\w+ que vous (?:êtes|n[’']êtes pas)|accès (?:refusé|interdit)|vous n[’']êtes pas un robot)\b",
    r"\b(?:zugriff (?:verweigert|gesperrt)|sind sie ein (?:mensch|roboter)|bestätigen sie,? dass sie (?:kein|ein))\b",
)

_WALL = "The page shows only a request for consent to cookies."
Verdict = tuple[BodyState, str | None]


def judge(seen: Seen, text: str, prose: int, untrimmed: str | None = None) -> Verdict:
    """Say what a page is: full, or another state with its reason in words.

    `text` is what was extracted and trimmed, `prose` the number of its paragraphs that are whole sentences. A wall's
    sentences may have been trimmed as appeals: `untrimmed` has them.
    """
    words = count_words(text)
    if words >= 400 and prose >= 4 and not (seen.declared_locked or seen.gate or seen.home):
        return BodyState.FULL, None
    page = seen.page
    if words < 120 and _hits(_ROBOT, f"{seen.title} {page[:1_500]}"):
        return BodyState.BLOCKED, "The publisher's page asks whether a human is there."
    if words < 250 and _is_not_found(seen, text, words, prose):
        return BodyState.GONE, "The page says that the article is not there (any more)."
    if _is_consent(seen, untrimmed or text, words, prose):
        return BodyState.CONSENT, _WALL
    if _is_paywall(seen, text, words) or _is_offer(seen, untrimmed or text, words, prose):
        return BodyState.PAYWALL, "The publisher shows the whole article only to subscribers."
    if words < 80 and seen.password and _hits(_LOGIN, page) >= 2:
        return BodyState.PAYWALL, "The page asks to log in."
    if words < BRIEF and len(page) < 1_500 and _SCRIPT.search(page):
        return BodyState.SCRIPT, "The page shows its text only to a browser that runs scripts."
    blurb = _is_blurb(seen, text, words)
    if not seen.declared_article and not blurb and _is_list(seen, words, prose):
        return BodyState.NOT_ARTICLE, "The page is a list of articles, not an article."
    if words < BRIEF and len(page) < 6_000 and _consent_themes(page) >= 4 and _CONSENT_ACT.search(page):
        return BodyState.CONSENT, _WALL
    if words < BRIEF and not (words >= 12 and prose and seen.declared_article) and not blurb:
        if seen.scripts >= 2 and len(page) < 1_200:
            return BodyState.SCRIPT, "The page shows its text only to a browser that runs scripts."
        return BodyState.NOT_ARTICLE, "No article was found on the page."
    return BodyState.FULL, None


def _hits(pattern: re.Pattern[str], text: str) -> int:
    """Count the different sayings of a pattern in a text."""
    return len({match[0].lower() for match in pattern.finditer(text)})


def count_words(text: str) -> int:
    """Count words; of scripts that divide none, two letters for one."""
    return len(text.split()) if text.isascii() else len(text.split()) + len(_UNDIVIDED.findall(text)) // 2


# Chinese, Japanese, Thai
_UNDIVIDED = re.compile("[\u0e01-\u0e5b\u3041-\u30ff\u3400-\u9fff]")
_SENTENCE = re.compile(r"\w[.!?…][\"'”’»)\]]*(?:\s|$)")


def _is_blurb(seen: Seen, text: str, words: int) -> bool:
    """Tell whether a text is the line under a video or the lines of a gallery: a sentence, on a page that says so."""
    return seen.shown and words >= 6 and bool(_SENTENCE.search(text)) and not seen.home


def _is_list(seen: Seen, words: int, prose: int) -> bool:
    if seen.declared_list and prose < 6:
        return True
    if seen.home and (seen.links > 15 or words < 120):
        return True
    return prose < 2 and seen.links >= 25 and words < 80


def _is_not_found(seen: Seen, text: str, words: int, prose: int) -> bool:
    in_title = bool(_NOT_FOUND.search(seen.title))
    if seen.declared_article and prose >= 2 and not in_title:
        return False
    if in_title and (words < 120 or re.search(r"\b404\b", seen.title)) and not (seen.dated and prose >= 3):
        return True
    return words < 80 and bool(_NOT_FOUND.search(text[:400] or seen.page[:600])) and not seen.dated


def _is_consent(seen: Seen, text: str, words: int, prose: int) -> bool:
    if words >= 300:
        return False
    themes = _consent_themes(text)
    if themes < 4 or 40 * themes < words or (themes < 5 and not _CONSENT_ACT.search(seen.page)):
        return False
    # an article about cookies has its date and its paragraphs
    return not (seen.declared_article and seen.dated and words >= 120 and prose >= 4)


def _consent_themes(text: str) -> int:
    """Count what a text says of what walls speak of; one that names no cookies must say much else."""
    low = text.lower()
    found = sum(1 for theme in _CONSENT_THEMES if theme.search(low))
    return found if _CONSENT_THEMES[0].search(low) or found >= 6 else 0


# What an offer of a subscription speaks of.
_OFFER_THEMES = tuple(
    re.compile(theme)
    for theme in (
        r"(?:[€£$] ?\d[\d.,]*|\d[\d.,]* ?(?:€|euros?|pounds?))[^.]{0,40}\b(?:month|week|year|mois|semaine|an\b|monat|woche|jahr)",
        r"cancel (?:any ?time|at any time)|jederzeit kündbar|sans engagement|résiliable",
        r"\btrial\b|\btry\b|\bfirst month\b|premier mois|testez|\btesten\b|probemonat|einen monat",
        r"(?:unlimited|complete|full|digital)[^.]{0,12} access|accès (?:illimité|à tous)|uneingeschränkt|zugang zu allen|alle [^.]{0,20}artikel",
        r"\bsubscri|abonn|\babo\b",
    )
)


def _is_offer(seen: Seen, text: str, words: int, prose: int) -> bool:
    """Tell whether what was read is no article but an offer of subscriptions."""
    if words >= 250 or (seen.declared_article and seen.dated and prose >= 4):
        return False
    low = text.lower()
    themes = sum(1 for theme in _OFFER_THEMES if theme.search(low))
    return themes >= 4 or (themes >= 2 and not seen.dated and bool(_PAYWALL.search(seen.title)))


def _is_shut(rest: str) -> bool:
    """Tell whether what a page shows after a text asks to pay for the rest of it: twice, or once with an offer."""
    hits = _hits(_PAYWALL, rest)
    return hits >= 2 or (hits == 1 and sum(1 for theme in _OFFER_THEMES if theme.search(rest.lower())) >= 3)


def _after(page: str, text: str) -> str:
    """Return the lines that a page shows right after the end of a text, "" where that is not found in it."""
    at = page.rfind(" ".join(text[-30:].split()))
    return page[at + 30 : at + 630] if text and at >= 0 else ""


def _is_paywall(seen: Seen, text: str, words: int) -> bool:
    if words >= 400 and not (seen.declared_locked or seen.gate):
        return False
    if seen.declared_words > 150 and words >= 0.8 * seen.declared_words and not _PAYWALL.search(text[-600:]):
        return False
    if not (seen.declared_locked or seen.gate):
        # a wall without a name may have been trimmed from the text as an appeal, so a stump is held against the page
        return (
            (words < 150 and bool(_PAYWALL.search(text)))
            or (words < SHORT and _hits(_PAYWALL, seen.page) >= 2)
            or (words < 180 and _is_shut(_after(seen.page, text)))
        )
    if words >= 350:
        return False
    noticed = bool(_PAYWALL.search(seen.page))
    if seen.declared_locked:  # whole only if it is long and nothing in the page says otherwise
        return words < 150 or noticed or seen.gate
    return noticed and words < 180
