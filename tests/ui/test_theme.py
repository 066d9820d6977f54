"""The palettes hold their contrast, the sizes follow the user's font, the icons take their colours."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from monitor.settings import resources
from ui import appearance
from ui.actions import COMMANDS
from ui.stylesheet import stylesheet
from ui.theme import DARK, LIGHT, SEPIA, TEXT, Palette, Theme
from ui.theme import PALETTES as ALL
from ui.window import Window

PALETTES = pytest.mark.parametrize("palette", ALL, ids=lambda palette: palette.name)


def luminance(colour: str) -> float:
    """Compute the relative luminance of a colour as WCAG 2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in QColor(colour).getRgbF()[:3])  # type: ignore[index]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Compute the contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@PALETTES
def test_text_is_readable_on_every_ground_it_stands_on(palette: Palette) -> None:
    grounds = ("background", "sidebar", "selection", "hover")
    for text, ground in itertools.product(("text", "soft", "faint", "accent", "warning"), grounds):
        pair = getattr(palette, text), getattr(palette, ground)
        assert contrast(*pair) >= 4.5, f"{text} on {ground}"
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    assert contrast(palette.soft, palette.bar) >= 4.5


@PALETTES
def test_every_topic_is_readable_on_its_tint_and_as_a_dot(palette: Palette) -> None:
    assert len(palette.topics) >= 8
    for hue in palette.topics:
        assert contrast(hue.ink, hue.tint) >= 4.5
        assert contrast(palette.text, hue.tint) >= 4.5
        for ground in (palette.background, palette.selection, palette.sidebar):
            assert contrast(hue.ink, ground) >= 4.5


@PALETTES
def test_highlighted_words_are_readable_and_like_no_topic(palette: Palette) -> None:
    marker = palette.marker
    for text in (palette.text, palette.soft, palette.faint, palette.accent, marker.ink):
        assert contrast(text, marker.tint) >= 4.5, text
    for hue in palette.topics:
        distance = sum(abs(a - b) for a, b in zip(rgb(marker.tint), rgb(hue.tint), strict=True))
        assert distance >= 20, hue
        assert contrast(hue.ink, marker.tint) >= 3, "the line of a hit is seen on it"
    for ground in (palette.background, palette.sidebar):
        assert contrast(marker.ink, ground) >= 4.5


@PALETTES
def test_no_two_topics_look_alike(palette: Palette) -> None:
    for one, other in itertools.combinations(palette.topics, 2):
        distance = sum(abs(a - b) for a, b in zip(rgb(one.ink), rgb(other.ink), strict=True))
        assert distance >= 40, (one, other)


def rgb(colour: str) -> tuple[int, int, int]:
    made = QColor(colour)
    return made.red(), made.green(), made.blue()


def test_colour_numbers_beyond_the_palette_wrap_around() -> None:
    assert LIGHT.hue(len(LIGHT.topics) + 1) == LIGHT.topics[1]


def test_all_sizes_follow_the_font_of_the_user(qtbot: QtBot) -> None:
    usual, large = Theme(LIGHT, 1.0), Theme(LIGHT, 1.5)
    assert usual.font(TEXT).pixelSize() == 14
    assert large.font(TEXT).pixelSize() == 21
    assert large.px(92) == 138
    sizes = re.findall(r"font-size: (\d+)px", stylesheet(usual))
    assert [round(int(size) * 1.5) for size in sizes] == pytest.approx(
        [int(size) for size in re.findall(r"font-size: (\d+)px", stylesheet(large))], abs=1
    )


@PALETTES
def test_the_style_sheet_names_no_colour_that_the_palette_has_not(palette: Palette, qtbot: QtBot) -> None:
    known = {
        value for field in palette.__dataclass_fields__ if isinstance(value := getattr(palette, field), str)
    }
    assert set(re.findall(r"#[0-9A-F]{6}", stylesheet(Theme(palette, 1.0)))) <= known


def test_every_command_has_an_icon_that_can_be_drawn(qtbot: QtBot) -> None:
    theme = Theme(LIGHT, 1.0)
    for command in COMMANDS:
        if command.icon:
            assert not theme.icon(command.icon).pixmap(20, 20).toImage().isNull()


def test_icons_share_one_grid_and_one_stroke() -> None:
    for path in (resources() / "icons").glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        if path.stem.startswith("presswatch"):
            continue
        assert 'viewBox="0 0 20 20"' in text, path.name
        assert 'stroke-width="1.5"' in text, path.name
        assert "currentColor" in text, path.name


def test_an_icon_takes_the_colour_of_its_token(qtbot: QtBot) -> None:
    theme = Theme(LIGHT, 1.0)
    image = theme.icon("unread", "accent").pixmap(20, 20).toImage()
    assert image.pixelColor(10, 10) == QColor(LIGHT.accent)
    theme.switch(DARK)
    image = theme.icon("unread", "accent").pixmap(20, 20).toImage()
    assert image.pixelColor(10, 10) == QColor(DARK.accent)


def test_the_command_goes_through_all_palettes_and_the_choice_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    theme = appearance.themed(settings)
    worn = [theme.palette]
    for _ in range(3):
        appearance.next_palette(theme, settings)
        worn.append(theme.palette)
    assert worn == [LIGHT, DARK, SEPIA, LIGHT]
    appearance.choose(theme, settings, "sepia")
    assert appearance.themed(settings).palette is SEPIA
    appearance.follow_system(theme, settings)
    assert theme.palette is SEPIA
    settings.setValue("appearance", "mauve")
    assert appearance.chosen(settings) == appearance.SYSTEM
    assert appearance.themed(settings).palette is LIGHT


def test_no_command_is_squeezed_where_the_text_grows_in_a_small_window(window: Window, qtbot: QtBot) -> None:
    window.resize(900, 600)
    buttons = window.toolbar.findChildren(QToolButton)

    def whole() -> bool:
        return all(button.width() >= button.sizeHint().width() for button in buttons)

    try:
        for scale in (1.5, 2.0):
            window.theme.switch(scale=scale)
            qtbot.waitUntil(whole, timeout=20_000)
            assert window.sidebar.width() >= window.theme.px(160)
            assert window.minimumSizeHint().width() <= 1280 * scale / 1.5
    finally:
        window.theme.switch(scale=1.0)
