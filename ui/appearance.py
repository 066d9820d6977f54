"""Light or dark, and how large the text is: chosen by the reader, kept in the settings, else as the system says."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from ui.theme import DARK, LIGHT, Theme, system_scale, wants_dark

LEAST, MOST = 0.7, 2.0


def themed(settings: QSettings) -> Theme:
    """Make the theme that the settings ask for."""
    appearance = settings.value("appearance", "system")
    dark = wants_dark() if appearance == "system" else appearance == "dark"
    theme = Theme(DARK if dark else LIGHT, system_scale() * _factor(settings))
    theme.serif = str(settings.value("serif", "")) or None
    return theme


def follow_system(theme: Theme, settings: QSettings) -> None:
    """Take over the system's light or dark, unless the reader has chosen."""
    if settings.value("appearance", "system") == "system":
        theme.switch(DARK if wants_dark() else LIGHT)


def toggle_dark(theme: Theme, settings: QSettings) -> None:
    """Switch between light and dark."""
    theme.switch(LIGHT if theme.palette.dark else DARK)
    settings.setValue("appearance", theme.palette.name)


def grow_text(theme: Theme, settings: QSettings, by: float) -> None:
    """Make all text larger or smaller by a factor; 0 is the usual size."""
    own = system_scale()
    factor = min(MOST, max(LEAST, theme.scale / own * by)) if by else 1.0
    theme.switch(scale=own * factor)
    settings.setValue("text", factor)


def _factor(settings: QSettings) -> float:
    try:
        return min(MOST, max(LEAST, float(str(settings.value("text", 1.0)))))
    except ValueError:
        return 1.0
