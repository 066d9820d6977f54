"""The language of the interface: chosen by the reader, else the system's, else English; and with it dates and numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSettings

from monitor.settings import resources

SETTING = "language"
SYSTEM = "system"
TRANSLATED = ("fr", "de")
NAMES = {
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
}  # as who speaks it finds it, whatever is spoken now
_OURS = "translator"


def chosen(settings: QSettings) -> str:
    """Give the language that the reader has chosen: its code, or "system"."""
    code = str(settings.value(SETTING, SYSTEM))
    return code if code in NAMES else SYSTEM


def wanted(choice: str, of_the_system: list[str]) -> str:
    """Say in which language to speak: the chosen one, else the first of the system's that we know, else English."""
    if choice in NAMES:
        return choice
    known = (tag.replace("_", "-").partition("-")[0].lower() for tag in of_the_system)
    return next((code for code in known if code in NAMES), "en")


def formats(choice: str, language: str) -> QLocale:
    """Say how dates and numbers are written: as the system does, unless the reader chose another language than its own."""
    system = QLocale.system()
    spoken = QLocale(language)
    if system.language() != QLocale.Language.C and (
        choice == SYSTEM or system.language() == spoken.language()
    ):
        return system
    if language == "en":
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return spoken


def name_of(spoken: QLocale.Language) -> str:
    """Name a language that articles are in: in English, or as its own speakers do where the window speaks another."""
    if QLocale().language() == QLocale.Language.English:
        return QLocale.languageToString(spoken)
    return QLocale(spoken).nativeLanguageName() or QLocale.languageToString(spoken)


def speak(app: QCoreApplication, settings: QSettings) -> str:
    """Let every widget that is made from now on speak the language of the settings; gives its code."""
    choice = chosen(settings)
    language = wanted(choice, QLocale.system().uiLanguages())
    QLocale.setDefault(formats(choice, language))
    _silence(app)
    if language in TRANSLATED:
        _install(app, language)
    return language


def _install(app: QCoreApplication, language: str) -> None:
    from PySide6.QtCore import QLibraryInfo, QTranslator

    # Qt's own words first: where both know a text, the translator that came last is asked first
    places = (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"presswatch_{language}", str(resources() / "translations")),
    )
    for name, folder in places:
        translator = QTranslator(app)
        if translator.load(name, folder):
            translator.setObjectName(_OURS)
            app.installTranslator(translator)


def _silence(app: QCoreApplication) -> None:
    for translator in app.findChildren(QObject, _OURS):
        app.removeTranslator(translator)  # type: ignore[arg-type]
        translator.setParent(None)
