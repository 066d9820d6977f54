"""Lines that publishers put between paragraphs go; sentences that sound like them stay."""

from __future__ import annotations

import pytest

from monitor.parsing.blocks import paragraph
from monitor.parsing.trimming import trim
from tests.monitor.parsing.telling import Teller

INSERTS = """
Read more from Outlet News:
Be the first to get Breaking News
Install the Outlet News app for free
Keep up with all the latest news from around the coast by following Outlet News
Tap here
Sign up to Headlines Coast
Get the day’s headlines and highlights emailed direct to you every morning
Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties.
Join our WhatsApp community for the latest news from the coast
Join our commenting forum
Join thought-provoking conversations, follow other readers and see their replies
Share or comment on this article: The ferry that nobody wanted
Listen to the best of Radio Coast and follow Coast News on Facebook, X and Instagram.
The Outlet is not responsible for the content of external sites.
Sign up for a free Outlet account and start reading!
You’ll also receive a monthly newsletter and other goodies!
Your data is managed in accordance with our privacy policy
View this post on Instagram
A post shared by Ada Quay (@adaquay)
Lire plus tard
À VOIR AUSSI - La ferme des mille vaches
Cet article vous a été utile ? Sachez que vous pouvez suivre Le Journal dans votre espace.
Suivez toute l’actualité de vos villes et médias favoris en vous inscrivant à Ma Ville.
La newsletter L’essentiel du matin
JE M’INSCRIS
Votre adresse mail est collectée par Le Journal pour vous permettre de recevoir nos actualités.
Ce contenu n’est pas disponible car les cookies sont refusés.
Vous souhaitez réagir à cet article ? Écrivez-nous.
Rubriklistenbild: © Ada Quay
Mit Klick auf den Schalter stimmen Sie zu, dass Ihnen externe Inhalte angezeigt werden.
Lesen Sie hier alle Entwicklungen im Liveblog.
Alle News zum Hafen im Ticker
Hier finden Sie Inhalte aus X
Copy/paste the article video embed link below:
Click here for more news from your area
Follow our coverage of the coast at https://www.outlet.example/hub/coast
Stay up to date with the latest by following our WhatsApp channel
Find out how you can get more news from us on your phone
Spread the word
Image: Three boats at sea. Pic: PA
Personnalisez votre actualité en ajoutant vos villes et médias en favoris avec Ma Ville.
Retrouvez toute l’actualité de votre commune dans notre application
Cliquez ici pour vous abonner à notre chaîne WhatsApp
Jetzt unseren Küsten-WhatsApp-Kanal abonnieren
Dieser Artikel wurde mit Material der Nachrichtenagentur dpa erstellt.
Dieser Artikel enthält Affiliate-Links (mit Symbol gekennzeichnet).
Empfehlungen der Redaktion
Wir freuen uns über Ihr Feedback: Schreiben Sie uns
""".strip().split("\n")

SENTENCES = """
This story has been updated to correct the number of boats.
In an earlier version, we said that nine boats were lost. We have corrected this.
The newsletter was delivered to 400 homes, police said.
Join us, the banners read, but few did.
More than 400 people signed up for the march.
Be the first to leave and you lose your place, the fishermen say.
The port is not responsible for the content of the containers, its lawyer held.
Keep up with the neighbours, and the neighbours move on.
Watch and follow was all that the crew could do.
Ils ont reçu la newsletter du maire mardi, selon la préfecture.
La newsletter du maire a surpris le conseil, qui a demandé des comptes.
Suivez le guide, disait l’affiche, et personne ne suivait.
Ce contenu n’a surpris personne au conseil municipal.
Der Newsletter erreichte 400 Haushalte, sagte die Polizei.
Lesen Sie das Kleingedruckte, rät die Verbraucherzentrale.
More boats were lost in the gale than in the whole of the year before.
Click here to pay, said the message, and three hundred islanders did.
Follow the coverage of the trial and you would think that nobody lived here.
This article of the treaty contains a clause that both sides dislike.
Cliquez ici pour payer, disait le message, et trois cents habitants ont cliqué.
Poursuivez, a répondu le maire, et la salle s’est tue.
Dieser Artikel der Verfassung ist mit Bedacht geschrieben.
Jetzt wollen die Schwestern den Hof verlassen.
Alle Nachrichten aus dem Hafen waren schlecht an diesem Morgen.
Transparenzhinweis: Ein Verwandter des Autors arbeitet im Hafen.
""".strip().split("\n")


def _among(line: str) -> list[str]:
    told = Teller("en", 800).paragraphs(8)
    texts = [*told[:4], line, *told[4:]]
    blocks = [block for text in texts if (block := paragraph(text))]
    return [block.text for block in trim(blocks)]


@pytest.mark.parametrize("line", INSERTS)
def test_a_line_of_the_publisher_goes(line: str) -> None:
    assert line not in _among(line)


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_of_the_article_stays(line: str) -> None:
    assert line in _among(line)


@pytest.mark.parametrize(
    "line",
    [
        "Rechte am Artikel können Sie hier erwerben.",
        "Dieser Artikel ist zuerst im Küstenblatt erschienen.",
        "Cet article est paru dans Le Journal du port",
        "Le Journal avec AFP",
        "Getaggt mit: Hafen, Fähre",
        "Additional sources • AFP",
        "Mit Agenturmaterial (dpa)",
        "Sendung: Küste aktuell, 20.11.2024, 18:00 Uhr",
        "Stand: 20.11.2024, 18:12 Uhr",
    ],
)
def test_a_line_of_rights_under_the_text_goes(line: str) -> None:
    told = Teller("de", 801).paragraphs(6)
    blocks = [block for text in [*told, line] if (block := paragraph(text))]
    assert [block.text for block in trim(blocks)] == told
