"""News that nobody wrote: distinct sentences in English, French and German, the same for the same seed.

The pages of the tests are filled with it. No sentence comes twice within one article.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

_ENGLISH = {
    "who": [
        "A harbour official",
        "The county council",
        "Volunteers from the night shelter",
        "A spokeswoman for the coastguard",
        "The prefect of the coastal department",
        "Two trade unions",
        "The home affairs committee",
        "A fisherman who has worked the strait for thirty years",
        "Lawyers for the families",
        "The lifeboat station",
        "Doctors at the seaside hospital",
        "The mayor of the port town",
    ],
    "did": [
        "said that {n} people had been counted on the quay {when}",
        "confirmed that the sheds behind the ferry terminal would stay closed {when}",
        "warned that a budget of {n} million euros would not last until the spring",
        "asked for {n} more beds before the first frost",
        "published a report of {n} pages on the crossing of small boats",
        "rejected the plan to move the reception centre to {place}",
        "counted {n} tents along the canal near {place}",
        "promised to answer each of the {n} complaints in writing",
        "told reporters at {place} that talks with the other shore would go on",
        "described the night as the longest since {n} boats were lost in a gale",
        "agreed to pay for {n} patrols a month between the estuary and {place}",
        "accused ministers of ignoring {n} letters sent {when}",
    ],
    "while": [
        "although the wind had dropped by noon",
        "while buses waited on the ring road",
        "as the tide was turning",
        "in a statement of only a few lines",
        "despite an earlier promise",
        "because the old warehouse had been sold",
        "after a meeting behind closed doors",
        "before the season had even begun",
        "and no date has been set for a decision",
        "which surprised even close observers",
    ],
    "place": [
        "Wexcombe",
        "the east pier",
        "Marle Sands",
        "Old Harling",
        "the racecourse",
        "Saint-Orlan",
        "Port Averil",
    ],
    "when": [
        "on Tuesday",
        "at the weekend",
        "last month",
        "before dawn",
        "in the early autumn",
        "during the storm",
    ],
}
_FRENCH = {
    "who": [
        "Une responsable du port",
        "La préfecture",
        "Des bénévoles de l’accueil de nuit",
        "Le procureur de la République",
        "Deux syndicats de marins",
        "La commission des affaires intérieures",
        "Un pêcheur qui connaît le détroit depuis trente ans",
        "Les avocats des familles",
        "La station de sauvetage",
        "Les médecins de l’hôpital du littoral",
        "La maire de la commune",
        "Une élue de l’opposition",
    ],
    "did": [
        "a compté {n} personnes sur le quai {when}",
        "a confirmé que les hangars de la gare maritime resteraient fermés {when}",
        "a prévenu qu’un budget de {n} millions d’euros ne suffirait pas jusqu’au printemps",
        "a réclamé {n} lits supplémentaires avant les premières gelées",
        "a rendu public un rapport de {n} pages sur les traversées",
        "a rejeté le transfert du centre d’accueil vers {place}",
        "a recensé {n} tentes le long du canal, près de {place}",
        "s’est engagée à répondre par écrit aux {n} plaintes",
        "a expliqué devant la presse, à {place}, que les discussions se poursuivraient",
        "a parlé de la plus longue nuit depuis la perte de {n} bateaux dans la tempête",
        "financera {n} patrouilles par mois entre l’estuaire et {place}",
        "a reproché au ministère d’avoir ignoré {n} courriers envoyés {when}",
    ],
    "while": [
        "alors que le vent était tombé à midi",
        "tandis que des autocars attendaient sur la rocade",
        "au moment où la marée tournait",
        "dans un communiqué de quelques lignes",
        "malgré une promesse antérieure",
        "parce que l’ancien entrepôt a été vendu",
        "au terme d’une réunion à huis clos",
        "avant même le début de la saison",
        "sans qu’aucune date n’ait été fixée",
        "ce qui a surpris jusqu’aux habitués",
    ],
    "place": [
        "Saint-Orlan",
        "la jetée est",
        "Merlimont-le-Vieux",
        "Port-Averil",
        "l’hippodrome",
        "Grand-Marle",
        "Wexcombe",
    ],
    "when": [
        "mardi",
        "ce week-end",
        "le mois dernier",
        "avant l’aube",
        "au début de l’automne",
        "pendant la tempête",
    ],
}
_GERMAN = {
    "who": [
        "Eine Sprecherin des Hafens",
        "Die Kreisverwaltung",
        "Freiwillige der Nachtunterkunft",
        "Die Staatsanwaltschaft",
        "Zwei Gewerkschaften der Seeleute",
        "Der Innenausschuss",
        "Ein Fischer, der die Meerenge seit dreißig Jahren kennt,",
        "Die Anwälte der Familien",
        "Die Seenotretter",
        "Ärzte des Küstenkrankenhauses",
        "Die Bürgermeisterin des Ortes",
        "Eine Abgeordnete der Opposition",
    ],
    "did": [
        "zählte {when} {n} Menschen am Kai",
        "bestätigte, dass die Hallen am Fährhafen {when} geschlossen bleiben",
        "warnte, ein Etat von {n} Millionen Euro reiche nicht bis zum Frühjahr",
        "verlangte {n} weitere Betten vor dem ersten Frost",
        "veröffentlichte einen Bericht von {n} Seiten über die Überfahrten",
        "lehnte den Umzug des Aufnahmezentrums nach {place} ab",
        "meldete {n} Zelte am Kanal bei {place}",
        "versprach, jede der {n} Beschwerden schriftlich zu beantworten",
        "erklärte vor der Presse in {place}, die Gespräche gingen weiter",
        "sprach von der längsten Nacht seit dem Verlust von {n} Booten im Sturm",
        "bezahlt künftig {n} Streifen im Monat zwischen der Mündung und {place}",
        "warf dem Ministerium vor, {n} Briefe übergangen zu haben",
    ],
    "while": [
        "obwohl der Wind am Mittag nachgelassen hatte",
        "während auf der Umgehungsstraße Busse warteten",
        "als das Wasser schon wieder stieg",
        "wie aus einer Mitteilung von wenigen Zeilen hervorgeht",
        "trotz einer früheren Zusage",
        "weil das alte Lagerhaus verkauft worden ist",
        "nach einer Sitzung hinter verschlossenen Türen",
        "noch bevor die Saison begonnen hatte",
        "ohne dass ein Termin genannt wurde",
        "was selbst Kenner überraschte",
    ],
    "place": ["Harlingen", "Marlesand", "Sankt Orlan", "Averilhafen", "Wexkamp", "Altenmarle", "Ostmole"],
    "when": [
        "am Dienstag",
        "am Wochenende",
        "im vergangenen Monat",
        "vor Sonnenaufgang",
        "im Frühherbst",
        "bei Sturm",
    ],
}
_TELLERS = {"en": _ENGLISH, "fr": _FRENCH, "de": _GERMAN}


@dataclass
class Teller:
    """Writes sentences in one language, none twice."""

    language: str
    seed: int
    said: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._chance = random.Random(f"{self.language}{self.seed}")

    def sentence(self) -> str:
        """Return a sentence that was not said before."""
        words = _TELLERS[self.language]
        pick = self._chance.choice
        while True:
            did = pick(words["did"]).format(
                n=self._chance.randint(11, 989), place=pick(words["place"]), when=pick(words["when"])
            )
            text = f"{pick(words['who'])} {did}, {pick(words['while'])}."
            if text not in self.said:
                self.said.add(text)
                return text

    def paragraph(self, sentences: int = 2) -> str:
        """Return a paragraph of so many sentences."""
        return " ".join(self.sentence() for _ in range(sentences))

    def paragraphs(self, count: int) -> list[str]:
        """Return paragraphs of one to three sentences."""
        return [self.paragraph(1 + (index * 7 + self.seed) % 3) for index in range(count)]

    def headline(self, words: int = 8) -> str:
        """Return the beginning of a sentence, as teasers have it."""
        return " ".join(self.sentence().rstrip(".").split()[:words]).rstrip(",")
