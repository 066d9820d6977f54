"""Labelled changes of articles in three languages: half of them matter to somebody who was given the article before."""

from __future__ import annotations

import pytest

from monitor.material import material

TEXTS = {
    "en": (
        "By Anne Porter\n\nUpdated 10 December 2021 18:04\n\n"
        "At least twelve people were hurt when two trams collided in the centre of Leeds on Friday evening, the fire"
        " service said.\n\n"
        "The driver of the second tram, Smith, 43, was taken to hospital with a broken leg. “I saw the lights and then"
        " nothing,” said Dorothy Hale, who had been on her way home from work. Eye-witnesses were being interviewed.\n\n"
        "The line will stay closed until Monday at the earliest. The operator, Northern Tramways, put the damage at"
        " 1,200 pounds per window and £3.4 million in all, or 15 per cent of its reserves.\n\n"
        "Trams in the city carried 9 million passengers last year."
    ),
    "fr": (
        "Par Luc Morel\n\nPublié le 10/12/2021 à 18h04\n\n"
        "Au moins douze personnes ont été blessées vendredi soir dans la collision de deux tramways au centre de"
        " Rennes, ont annoncé les pompiers.\n\n"
        "Le conducteur de la seconde rame, M. Lefèvre, 43 ans, a été hospitalisé avec une jambe cassée. « J’ai vu les"
        " phares, puis plus rien », raconte Odile Marchand, qui rentrait de son travail pour le week-end.\n\n"
        "La ligne restera fermée jusqu’à lundi au moins. L’exploitant, Tramways de l’Ouest, évalue les dégâts à 1 200"
        " euros par vitre et à 3,4 millions d’euros au total, soit 15 % de ses réserves.\n\n"
        "Le réseau a transporté 9 millions de voyageurs l’an dernier."
    ),
    "de": (
        "Von Eva Lorenz\n\nStand: 10.12.2021, 18:04 Uhr\n\n"
        "Mindestens zwölf Menschen sind am Freitagabend beim Zusammenstoß zweier Straßenbahnen in der Innenstadt von"
        " Kassel verletzt worden, teilte die Feuerwehr mit.\n\n"
        "Der Fahrer der zweiten Bahn, Schmidt, 43 Jahre alt, kam mit einem gebrochenen Bein ins Krankenhaus. „Ich sah"
        " die Lichter und dann nichts mehr“, sagte Helga Brandt, die auf dem Heimweg von der Arbeit war.\n\n"
        "Die Strecke bleibt mindestens bis Montag gesperrt. Die Betreiberin, die Nordbahn AG, schätzt den Schaden auf"
        " 1.200 Euro je Fenster und insgesamt 3,4 Millionen Euro, das sind 15 Prozent ihrer Rücklagen.\n\n"
        "Die Bahnen der Stadt beförderten im vergangenen Jahr 9 Millionen Fahrgäste."
    ),
    "en later": (
        "Live updates\n\n"
        "Reporting by Karen Wolfe; editing by T. Osei\n\n"
        "A ferry with 214 passengers ran aground off Mull early on Sunday after its steering failed, the "
        "coastguard said. Nobody was hurt.\n\n"
        "“We felt a jolt and the coffee went flying,” said Ewan McBride, a passenger from Oban. Captain Sarah"
        " Lyle told reporters that the vessel had been inspected in March.\n\n"
        "Two tugs, the Ardent and the Kestrel, pulled it free at about 9.30 a.m. The owner, Caledonian Lines,"
        " has cancelled half of its sailings and expects losses of $1.5bn this year. The union denied that "
        "crews had warned of the fault.\n\n"
        "Shares in the company fell 3.2 percent."
    ),
    "fr later": (
        "Publié aujourd’hui à 11h02, modifié à 14h30 • Lecture 3 min.\n\n"
        "Le tribunal de Grenoble a condamné jeudi l’ancien maire de Voiron, Gérard Poulain, à dix-huit mois "
        "de prison avec sursis pour détournement de fonds publics.\n\n"
        "Il devra aussi rembourser 250 000 euros à la commune. Son avocate, Me Claire Dubosc, a dénoncé « une"
        " décision injuste » et annoncé qu’il ferait appel. Le parquet avait requis deux ans.\n\n"
        "L’affaire avait éclaté en 2017, après la plainte d’un conseiller municipal. Trois autres prévenus "
        "ont été relaxés. Selon l’association Anticor, quelque 40 élus sont poursuivis chaque année."
    ),
    "de later": (
        "Aktualisiert am 3. Mai 2021 um 16:20 Uhr\n\n"
        "Der Bundestag hat am Donnerstag mit 412 gegen 198 Stimmen ein Gesetz zum Schutz der Moore "
        "beschlossen. Umweltministerin Petra Hollmann sprach von einem „Meilenstein für das Klima“.\n\n"
        "Der Bauernverband kritisierte das Vorhaben. Verbandschef Ralf Thiessen sagte in Schwerin, viele "
        "Betriebe würden nicht überleben. Bis 2030 sollen 50.000 Hektar wieder vernässt werden; der Bund gibt"
        " dafür rund 1,2 Milliarden Euro.\n\n"
        "Die AfD stimmte gegen das Gesetz, die Linke enthielt sich."
    ),
    "en last": (
        "By our education staff\n\n"
        "Last modified on Tue 4 May 2021 09.15 BST\n\n"
        "Ministers have approved a £340m plan to rebuild 62 schools in the north-east, the education "
        "secretary, Helen Marsh, announced on Tuesday. Work at Ashby Road Primary in Durham will begin "
        "in September.\n\n"
        "Teachers' leaders welcomed the money but warned that it was too little. \"This is a sticking "
        "plaster,\" Kevin O'Hara of the teaching union told the BBC. The opposition accused the "
        "government of having broken its promise to repair every unsafe roof by 2020.\n\n"
        "About one in five schools was found to have serious defects, according to a survey published "
        "last year. The department declined to say which schools were first on the list.\n\n"
        "Additional reporting by agencies"
    ),
    "fr last": (
        "Par Le Fanal avec AFP | 04/05/2021 à 09:15\n\n"
        "Un incendie a détruit mardi deux hangars agricoles à Plouha, dans les Côtes-d’Armor, sans faire"
        " de victime. Une trentaine de pompiers ont été mobilisés pendant six heures.\n\n"
        "« Tout est parti en une heure », témoigne Yann Le Goff, l’exploitant. Quelque 120 bovins ont pu"
        " être évacués, mais huit cents tonnes de fourrage ont brûlé. L’origine du sinistre reste "
        "inconnue ; la gendarmerie n’exclut pas un acte volontaire.\n\n"
        "Le maire, Anne Kermarrec, a promis une aide d’urgence de 15 000 €. Le conseil municipal se "
        "réunira vendredi."
    ),
    "de last": (
        "München (dpa) – Der FC Isartal hat seinen Trainer entlassen. Wie der Verein am Dienstag "
        "mitteilte, muss Uwe Karstens nach nur acht Monaten gehen. Nachfolger wird der bisherige "
        "Assistent Miroslav Dudek.\n\n"
        "„Wir brauchen einen neuen Impuls“, sagte Präsidentin Sabine Voss. Der Klub hat von den letzten "
        "zwölf Spielen neun verloren und liegt mit 17 Punkten auf Platz 16. Ein Angebot aus Spanien "
        "lehnte Karstens im Winter ab.\n\n"
        "Der Vertrag des Trainers lief bis Juni 2023; die Abfindung soll 2,5 Millionen Euro betragen. "
        "Das nächste Spiel findet am 8. Mai in Augsburg statt.\n\n"
        "Lesen Sie auch: Alle Ergebnisse des Spieltags"
    ),
}

MATERIAL = [
    ("en", "At least twelve people", "At least fourteen people"),
    ("en", "£3.4 million", "£4.3 million"),
    ("en", "£3.4 million", "£3.4 billion"),
    ("en", "Dorothy Hale", "Dorothy Hall"),
    ("en", "“I saw the lights and then nothing,”", "“I saw no lights at all,”"),
    ("en", "until Monday", "until Wednesday"),
    ("en", "Smith, 43,", "Smith, 34,"),
    ("en", "Smith, 43,", "Jones, 43,"),
    ("en", "centre of Leeds", "centre of Bradford"),
    ("en", "will stay closed", "will not stay closed"),
    ("en", "“I saw the lights and then nothing,” said Dorothy Hale, who had been on her way home from work. ", ""),
    ("en", "9 million passengers last year.", "9 million passengers last year.\n\nThis article was amended on 11 December: the driver is 43, not 34."),
    ("fr", "Au moins douze personnes", "Au moins quatorze personnes"),
    ("fr", "3,4 millions", "4,3 millions"),
    ("fr", "Odile Marchand", "Odette Marchand"),
    ("fr", "« J’ai vu les phares, puis plus rien »", "« Je n’ai rien vu du tout »"),
    ("fr", "jusqu’à lundi", "jusqu’à mercredi"),
    ("fr", "43 ans", "34 ans"),
    ("fr", "centre de Rennes", "centre de Nantes"),
    ("fr", "restera fermée", "ne restera pas fermée"),
    ("fr", "1 200 euros", "12 000 euros"),
    ("fr", "l’an dernier.", "l’an dernier.\n\nRectificatif : une première version de cet article situait l’accident à Nantes."),
    ("de", "Mindestens zwölf Menschen", "Mindestens vierzehn Menschen"),
    ("de", "3,4 Millionen", "4,3 Millionen"),
    ("de", "Helga Brandt", "Heike Brandt"),
    ("de", "„Ich sah die Lichter und dann nichts mehr“", "„Ich sah gar keine Lichter“"),
    ("de", "bis Montag", "bis Mittwoch"),
    ("de", "43 Jahre", "34 Jahre"),
    ("de", "von Kassel", "von Gießen"),
    ("de", "bleibt mindestens bis Montag gesperrt", "bleibt nicht gesperrt"),
    ("de", "1.200 Euro", "12.000 Euro"),
    ("de", "9 Millionen Fahrgäste.", "9 Millionen Fahrgäste.\n\nHinweis der Redaktion: In einer früheren Version stand, der Fahrer sei 34 Jahre alt."),
    ("en later", "214 passengers", "241 passengers"),
    ("en later", "Nobody was hurt.", "Two people were hurt."),
    ("en later", "off Mull", "off Skye"),
    ("en later", "Ewan McBride", "Euan MacBride"),
    ("en later", "the coffee went flying", "everyone was screaming"),
    ("en later", "$1.5bn", "$1.5m"),
    ("en later", "The union denied that", "The union confirmed that"),
    ("en later", "3.2 percent", "2.3 percent"),
    ("en later", "early on Sunday", "early on Saturday"),
    ("en later", "inspected in March", "inspected in May"),
    ("fr later", "dix-huit mois", "huit mois"),
    ("fr later", "250 000 euros", "25 000 euros"),
    ("fr later", "Gérard Poulain", "Gérard Poullain"),
    ("fr later", "« une décision injuste »", "« une décision scandaleuse »"),
    ("fr later", "qu’il ferait appel", "qu’il ne ferait pas appel"),
    ("fr later", "Voiron", "Vizille"),
    ("fr later", " Trois autres prévenus ont été relaxés.", " Deux autres prévenus ont été relaxés."),
    ("fr later", "jeudi", "mardi"),
    ("de later", "412 gegen 198", "421 gegen 198"),
    ("de later", "Petra Hollmann", "Petra Hallmann"),
    ("de later", "„Meilenstein für das Klima“", "„Meilenstein für die Natur“"),
    ("de later", "in Schwerin", "in Rostock"),
    ("de later", "1,2 Milliarden", "1,2 Millionen"),
    ("de later", "Die AfD stimmte gegen", "Die FDP stimmte gegen"),
    ("de later", "würden nicht überleben", "würden überleben"),
    ("de later", "am Donnerstag", "am Freitag"),
    ("en last", "£340m", "£430m"),
    ("en last", "62 schools", "26 schools"),
    ("en last", "Helen Marsh", "Helen March"),
    ("en last", "Ashby Road Primary", "Ashby Lane Primary"),
    ("en last", "begin in September", "begin in November"),
    ("en last", "This is a sticking plaster", "This is a good start"),
    ("en last", "Kevin O'Hara of the teaching union told", "A spokesman of the teaching union told"),
    ("en last", "by 2020", "by 2022"),
    ("en last", "one in five", "one in three"),
    ("en last", "declined to say", "said"),
    ("en last", " Work at Ashby Road Primary in Durham will begin in September.", ""),
    ("fr last", "deux hangars", "trois hangars"),
    ("fr last", "à Plouha", "à Paimpol"),
    ("fr last", "sans faire de victime", "faisant une victime"),
    ("fr last", "« Tout est parti en une heure »", "« Tout est parti en dix minutes »"),
    ("fr last", "Yann Le Goff", "Yves Le Goff"),
    ("fr last", "120 bovins", "210 bovins"),
    ("fr last", "n’exclut pas", "exclut"),
    ("fr last", "15 000 €", "50 000 €"),
    ("fr last", "se réunira vendredi", "se réunira jeudi"),
    ("de last", "Uwe Karstens", "Uwe Carstens"),
    ("de last", "acht Monaten", "neun Monaten"),
    ("de last", "„Wir brauchen einen neuen Impuls“", "„Wir brauchen Zeit“"),
    ("de last", "mit 17 Punkten", "mit 19 Punkten"),
    ("de last", "lehnte Karstens im Winter ab", "nahm Karstens im Winter an"),
    ("de last", "bis Juni 2023", "bis Juni 2022"),
    ("de last", "2,5 Millionen", "5,2 Millionen"),
    ("de last", "in Augsburg", "in Regensburg"),
    ("de last", "aus Spanien", "aus Italien"),
    ("de last", "am Dienstag", "am Montag"),
]  # fmt: skip

NOT_MATERIAL = [
    ("en", "twelve people", "12 people"),
    ("en", "1,200 pounds", "1\u202f200 pounds"),
    ("en", "£3.4 million", "£3.4m"),
    ("en", "£3.4 million in all", "3.4 million pounds in all"),
    ("en", "15 per cent", "15%"),
    ("en", "Smith, 43,", "John Smith, 43,"),
    ("en", "“I saw the lights and then nothing,”", '"I saw the lights and then nothing",'),
    ("en", "Eye-witnesses", "Eyewitnesses"),
    ("en", "taken to hospital", "taken to hopsital"),
    ("en", "was taken to hospital with a broken leg", "is being treated in hospital for a broken leg"),
    ("en", "last year.", "last year.\n\nLeeds opened its first modern line after a decade of planning and many protests."),
    ("en", "By Anne Porter", "By Anne Porter and Samir Khan, transport correspondents"),
    ("en", "Updated 10 December 2021 18:04", "Updated 11 December 2021 07:31"),
    ("en", "the centre of Leeds", "the center of Leeds"),
    ("en", "the fire service said", "according to the fire service"),
    ("fr", "douze personnes", "12 personnes"),
    ("fr", "1 200 euros", "1200 euros"),
    ("fr", "3,4 millions d’euros", "3,4 M€"),
    ("fr", "M. Lefèvre, 43", "Paul Lefèvre, 43"),
    ("fr", "« J’ai vu les phares, puis plus rien »", "“J'ai vu les phares, puis plus rien”"),
    ("fr", "week-end", "weekend"),
    ("fr", "ont annoncé les pompiers", "selon les pompiers"),
    ("fr", "Par Luc Morel", "Par Luc Morel avec agences"),
    ("fr", "Publié le 10/12/2021 à 18h04", "Mis à jour le 10/12/2021 à 21h37"),
    ("de", "zwölf Menschen", "12 Menschen"),
    ("de", "1.200 Euro", "1200 Euro"),
    ("de", "3,4 Millionen Euro", "3,4 Mio. Euro"),
    ("de", "Schmidt, 43", "Peter Schmidt, 43"),
    ("de", "„Ich sah die Lichter und dann nichts mehr“", "»Ich sah die Lichter und dann nichts mehr«"),
    ("de", "teilte die Feuerwehr mit", "wie die Feuerwehr mitteilte"),
    ("de", "Von Eva Lorenz", "Von Eva Lorenz und Jan Petersen"),
    ("de", "Stand: 10.12.2021, 18:04 Uhr", "Stand: 11.12.2021, 07:31 Uhr"),
    ("en later", "Reporting by Karen Wolfe; editing by T. Osei", "Reporting by Karen Wolfe and Ian Ross; editing by T. Osei"),
    ("en later", "9.30 a.m.", "9:30 am"),
    ("en later", "$1.5bn", "1.5 billion dollars"),
    ("en later", "$1.5bn", "$1,500 million"),
    ("en later", "Two tugs", "2 tugs"),
    ("en later", "3.2 percent", "3.2 per cent"),
    ("en later", "Captain Sarah Lyle", "The captain, Sarah Lyle,"),
    ("en later", "ran aground", "run aground"),
    ("en later", "told reporters that", "said"),
    ("en later", "“We felt a jolt and the coffee went flying,”", "‘We felt a jolt and the coffee went flying,’"),
    ("en later", "Nobody was hurt.", "No one was hurt."),
    ("en later", "has cancelled half", "cancelled half"),
    ("en later", "Shares in", "Advertisement\n\nShares in"),
    ("fr later", "dix-huit mois", "18 mois"),
    ("fr later", "250 000 euros", "250.000 euros"),
    ("fr later", "modifié à 14h30", "modifié à 17h12"),
    ("fr later", "Me Claire Dubosc", "Claire Dubosc"),
    ("fr later", "Selon l’association Anticor", "D’après l’association Anticor"),
    ('fr later', '« une décision injuste »', '"une décision injuste"'),
    ("fr later", "a dénoncé", "dénonce"),
    ("fr later", "Trois autres prévenus", "3 autres prévenus"),
    ("de later", "1,2 Milliarden Euro", "1,2 Mrd. Euro"),
    ("de later", "50.000 Hektar", "50 000 Hektar"),
    ("de later", "Umweltministerin Petra Hollmann", "Bundesumweltministerin Petra Hollmann"),
    ("de later", "Verbandschef Ralf Thiessen", "Verbandspräsident Ralf Thiessen"),
    ("de later", "rund 1,2", "etwa 1,2"),
    ("de later", "Aktualisiert am 3. Mai 2021 um 16:20 Uhr", "Aktualisiert am 3. Mai 2021 um 18:05 Uhr"),
    ("de later", "„Meilenstein für das Klima“", "«Meilenstein für das Klima»"),
    ("de later", "beschlossen", "verabschiedet"),
    ("de later", "Moore", "Moor"),
    ("en last", "Last modified on Tue 4 May 2021 09.15 BST", "Last modified on Tue 4 May 2021 13.40 BST"),
    ("en last", "By our education staff", "By Mary Quill, education editor"),
    ("en last", "£340m", "£340 million"),
    ("en last", "north-east", "north east"),
    ("en last", "the education secretary, Helen Marsh,", "Education Secretary Helen Marsh"),
    ("en last", "Teachers' leaders", "Teachers’ leaders"),
    ("en last", '"This is a sticking plaster,"', "“This is a sticking plaster”,"),
    ("en last", "welcomed the money but warned", "welcomed the money, but warned"),
    ("en last", "was found to have", "had"),
    ("en last", "published last year", "released last year"),
    ("en last", "Additional reporting by agencies", "Additional reporting by agencies and Tom Reed"),
    ("en last", "on Tuesday. Work", "on Tuesday.\n\nWork"),
    ("en last", "promise", "pormise"),
    ("fr last", "Par Le Fanal avec AFP | 04/05/2021 à 09:15", "Par Le Fanal avec AFP | 04/05/2021 à 11:52"),
    ("fr last", "huit cents tonnes", "800 tonnes"),
    ("fr last", "six heures", "6 heures"),
    ("fr last", "15 000 €", "15.000 euros"),
    ("fr last", "Quelque 120 bovins", "Environ 120 bovins"),
    ("fr last", "Le maire, Anne Kermarrec", "La maire Anne Kermarrec"),
    ("fr last", "témoigne", "raconte"),
    ("fr last", "L’origine", "L'origine"),
    ("fr last", "Une trentaine de pompiers", "Une trentaine de sapeurs-pompiers"),
    ("fr last", "sans faire de victime", "sans faire de victimes"),
    ("de last", "München (dpa) – ", "MÜNCHEN (dpa) - "),
    ("de last", "acht Monaten", "8 Monaten"),
    ("de last", "2,5 Millionen Euro", "2,5 Mio. Euro"),
    ("de last", "Präsidentin Sabine Voss", "Vereinspräsidentin Sabine Voss"),
    ("de last", "Lesen Sie auch: Alle Ergebnisse des Spieltags", "Lesen Sie auch: Die Tabelle im Überblick"),
    ("de last", "Wie der Verein am Dienstag mitteilte, muss", "Der Verein teilte am Dienstag mit:"),
    ("de last", "8. Mai", "8. Mai 2021"),
    ("de last", "zwölf Spielen", "12 Spielen"),
]  # fmt: skip

HEADLINES = [
    ("Twelve hurt as trams collide in Leeds", "Fourteen hurt as trams collide in Leeds", True),
    ("Trams collide in Leeds", "Tram driver held after crash in Leeds", True),
    ("Collision de tramways à Rennes", "Collision de tramways à Nantes", True),
    ("Straßenbahnen in Kassel kollidiert", "Straßenbahnen in Kassel doch nicht kollidiert", True),
    ("Trams collide in Leeds - Harbour News", "Trams collide in Leeds", False),
    ("Collision de tramways à Rennes", "Collision de tramways à Rennes | Le Fanal", False),
    ("Twelve hurt as trams collide in Leeds", "12 hurt as trams collide in Leeds", False),
    ("Straßenbahn-Unfall in Kassel", "Strassenbahnunfall in Kassel", False),
    ("Ferry runs aground off Mull – 214 aboard", "Ferry runs aground off Mull – 241 aboard", True),
    ("Ferry aground - Captain held", "Ferry aground", True),
    ("L’ancien maire condamné", "L’ancien maire relaxé", True),
    ("Bundestag beschließt Moorgesetz", "Bundestag lehnt Moorgesetz ab", True),
    ("L’ancien maire condamné à dix-huit mois", "L’ancien maire condamné à 18 mois", False),
    ("Bundestag beschließt Moorgesetz - Nordkurier", "Bundestag beschließt Moorgesetz", False),
]


@pytest.mark.parametrize(
    ("language", "old", "new", "matters"),
    [(*each, True) for each in MATERIAL] + [(*each, False) for each in NOT_MATERIAL],
)
def test_of_a_change_is_said_whether_it_matters(language: str, old: str, new: str, matters: bool) -> None:
    text = TEXTS[language]
    assert old in text
    assert bool(material(("A title", text), ("A title", text.replace(old, new)), language[:2])) == matters


@pytest.mark.parametrize("language", TEXTS)
def test_paragraphs_in_another_order_say_the_same(language: str) -> None:
    text = TEXTS[language]
    one, other, *rest = reversed(text.split("\n\n"))
    assert not material(("", text), ("", "\n\n".join((*reversed(rest), one, other))), language[:2])


@pytest.mark.parametrize(("old", "new", "matters"), HEADLINES)
def test_of_a_headline_is_said_whether_it_matters(old: str, new: str, matters: bool) -> None:
    text = TEXTS["en"]
    assert bool(material((old, text), (new, text), "en")) == matters
