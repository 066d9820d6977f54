"""Light, dark or sepia, and how large the text is: chosen by the reader, kept in the settings, else as the system says."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from ui import motion
from ui.theme import DARK, LIGHT, PALETTES, Palette, Theme, system_scale, wants_dark

LEAST, MOST = 0.7, 2.0
SYSTEM = "system"  # light or dark, as the system asks


def themed(settings: QSettings) -> Theme:
    """Make the theme that the settings ask for."""
    theme = Theme(_palette(chosen(settings)), system_scale() * _factor(settings))
    theme.serif = str(settings.value("serif", "")) or None
    theme.still = motion.reduced(settings)
    return theme


def chosen(settings: QSettings) -> str:
    """Give the name of the palette that the reader has chosen, or that the system is followed."""
    name = str(settings.value("appearance", SYSTEM))
    return name if any(palette.name == name for palette in PALETTES) else SYSTEM


def choose(theme: Theme, settings: QSettings, name: str) -> None:
    """Wear a palette by its name, or follow the system."""
    settings.setValue("appearance", name)
    theme.switch(_palette(name))


def follow_system(theme: Theme, settings: QSettings) -> None:
    """Take over the system's light or dark, unless the reader has chosen."""
    if chosen(settings) == SYSTEM:
        theme.switch(_palette(SYSTEM))


def next_palette(theme: Theme, settings: QSettings) -> None:
    """Go on to the next palette: from light to dark, from there to sepia, and back."""
    at = PALETTES.index(theme.palette)
    choose(theme, settings, PALETTES[(at + 1) % len(PALETTES)].name)


def _palette(name: str) -> Palette:
    system = DARK if name == SYSTEM and wants_dark() else LIGHT
    return next((palette for palette in PALETTES if palette.name == name), system)


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
