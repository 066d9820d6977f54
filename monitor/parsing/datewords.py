"""The words of dates in English, French, German, Italian, Spanish, Dutch, Portuguese and Polish, and the names of time zones.

Tables only, folded (lower case, without accents). Nothing here reads a date.
"""

from __future__ import annotations

_MONTH_TEXTS = (
    "january jan janvier janv januar jaenner janner jan gennaio gen enero ene januari janeiro stycznia",
    "february feb february febr fevrier fevr fev februar feber febbraio febrero februari fevereiro lutego",
    "march mar mars marz maerz mrz marzo maart mrt marco marca",
    "april apr avril avr aprile abril abr kwietnia",
    "may mai maggio mag mayo mei maio maja",
    "june jun juin juni giugno giu junio junho czerwca",
    "july jul juillet juil juill juli luglio lug julio julho lipca",
    "august aug aout agosto ago augustus sierpnia",
    "september sept sep septembre settembre sett set septiembre setiembre setembro wrzesnia",
    "october oct octobre oktober okt ottobre ott octubre outubro out pazdziernika",
    "november nov novembre noviembre novembro listopada",
    "december dec decembre dezember dez dicembre dic diciembre dezembro grudnia",
)
MONTHS = {word: number for number, words in enumerate(_MONTH_TEXTS, 1) for word in words.split()}

# `mar` is March as well, so a month beside it wins
_WEEKDAY_TEXT = (
    "monday mon lundi lun montag mo lunedi lunes maandag ma "
    "tuesday tue tues mardi mar dienstag di martedi martes dinsdag "
    "wednesday wed weds mercredi mer mittwoch mi mercoledi miercoles mie woensdag wo "
    "thursday thu thur thurs jeudi jeu donnerstag do giovedi gio jueves jue donderdag "
    "friday fri vendredi ven freitag fr venerdi viernes vie vrijdag vr "
    "saturday sat samedi sam samstag sonnabend sa sabato sab sabado zaterdag za "
    "sunday sun dimanche dim sonntag so domenica dom domingo zondag zo"
)
WEEKDAYS = frozenset(_WEEKDAY_TEXT.split())

# minutes east of Greenwich; a name that several countries use has the meaning that feeds give it most
ZONES: dict[str, int] = {
    **dict.fromkeys(("z", "ut", "utc", "gmt", "wet", "zulu"), 0),
    **dict.fromkeys(("bst", "west", "cet", "mez", "met", "wat"), 60),
    **dict.fromkeys(("cest", "mesz", "mest", "eet", "sast", "cat"), 120),
    **dict.fromkeys(("eest", "msk", "eat", "trt"), 180),
    "gst": 240,
    "pkt": 300,
    "ist": 330,
    **dict.fromkeys(("hkt", "sgt", "awst", "pht"), 480),
    **dict.fromkeys(("jst", "kst"), 540),
    "acst": 570,
    "aest": 600,
    "acdt": 630,
    "aedt": 660,
    "nzst": 720,
    "nzdt": 780,
    **dict.fromkeys(("brt", "art", "adt"), -180),
    "nst": -210,
    "ndt": -150,
    **dict.fromkeys(("ast", "edt"), -240),
    **dict.fromkeys(("est", "cdt"), -300),
    **dict.fromkeys(("cst", "mdt"), -360),
    **dict.fromkeys(("mst", "pdt"), -420),
    **dict.fromkeys(("pst", "akdt"), -480),
    "akst": -540,
    "hst": -600,
}

# names that mean summer or winter time, whichever holds on the day
PLACES: dict[str, str] = {
    "et": "America/New_York",
    "ct": "America/Chicago",
    "mt": "America/Denver",
    "pt": "America/Los_Angeles",
    "eastern": "America/New_York",
    "pacific": "America/Los_Angeles",
}

# words that stand in a date and say nothing
_FILLER_TEXT = (
    "of the on at de del den der des du le la les el il am um a alle ore las los om uhr uur h hrs heures heure "
    "st nd rd th er ter era o p m and et und y time date published updated posted publie mis jour "
    "veroffentlicht aktualisiert stand"
)
FILLERS = frozenset(_FILLER_TEXT.split())
