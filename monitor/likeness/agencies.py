"""How news agencies are called. Pure."""

from __future__ import annotations

# How an agency is called, its own name first. Short ones are written in capitals, or they are other words.
AGENCIES = (
    ("Reuters", "Thomson Reuters"),
    ("AFP", "Agence France-Presse", "Agence France Presse"),
    ("AP", "Associated Press", "The Associated Press"),
    ("dpa", "dpa-AFX", "dpa-infocom", "Deutsche Presse-Agentur"),
    ("PA", "PA Media", "Press Association", "PA Wire"),
    ("Bloomberg", "Bloomberg News"),
    ("EFE", "Agencia EFE"),
    ("ANSA",),
    ("APA", "Austria Presse Agentur"),
    ("Keystone-SDA", "SDA", "ATS", "Keystone-ATS"),
    ("Belga",),
    ("ANP",),
    ("epd", "Evangelischer Pressedienst"),
    ("KNA", "Katholische Nachrichten-Agentur"),
    ("SID", "Sport-Informations-Dienst"),
    ("Xinhua",),
    ("TASS",),
    ("Interfax",),
    ("Anadolu", "Anadolu Agency"),
    ("PAP",),
    ("Europa Press",),
    ("AAP", "Australian Associated Press"),
    ("UPI",),
    ("Kyodo", "Kyodo News"),
    ("Ritzau",),
    ("NTB",),
    ("STT",),
    ("Lusa",),
)
