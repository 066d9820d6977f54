"""Every colour, size, font and icon of the window. No widget names a colour of its own.

The palettes are the table of the look; `Theme` is the palette in use, and says `changed` when it is another.
The style sheet that is made of them stands in `stylesheet.py`.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

from monitor.settings import resources

UNIT = 4
XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 48
RADIUS_CHIP, RADIUS_ROW, RADIUS_FIELD = 4, 6, 8

TEXT, SNIPPET, META, SMALL = 14, 13, 12, 11
ARTICLE, ARTICLE_LINE = 16, 27
HEADLINE, HEADLINE_LINE = 27, 34
MEASURE = 600  # the width of a line of an article, 66 to 75 characters

SERIFS = ("Source Serif 4", "Charter", "Georgia", "Noto Serif", "DejaVu Serif")


@dataclass(frozen=True, slots=True)
class Hue:
    """The colour of a topic: ink for text, lines and dots, tint for what stands behind them."""

    ink: str
    tint: str


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of one appearance. Text on every ground it stands on holds 4.5:1 (a test computes it)."""

    name: str
    dark: bool
    background: str
    sidebar: str
    line: str
    text: str
    soft: str
    faint: str
    accent: str
    selection: str
    on_accent: str  # text on the accent colour
    hover: str  # the row under the pointer
    bar: str  # columns of the histogram outside the chosen days, and the track of the progress bar
    warning: str
    marker: Hue  # what the analyst highlighted
    topics: tuple[Hue, ...]

    def hue(self, colour: int) -> Hue:
        """Give the hue of a topic's colour number; the numbers wrap around."""
        return self.topics[colour % len(self.topics)]


LIGHT = Palette(
    name="light",
    dark=False,
    background="#FFFFFF",
    sidebar="#F6F4F0",
    line="#E4E0D8",
    text="#1E1D1A",
    soft="#5F5B53",
    faint="#6B665E",
    accent="#1D5C96",
    selection="#E8F0F8",
    on_accent="#FFFFFF",
    hover="#EFECE6",
    bar="#C9D9E8",
    warning="#8A5A00",
    marker=Hue("#836200", "#FFF0A3"),
    topics=(
        Hue("#A8481F", "#FBE9DF"),
        Hue("#1A7068", "#DDF1EE"),
        Hue("#4A55A6", "#E6E8F7"),
        Hue("#7A4B86", "#F3E7F5"),
        Hue("#7B6024", "#F7F0DE"),
        Hue("#AA314F", "#F7DEE4"),
        Hue("#2F7321", "#E2F7DE"),
        Hue("#286A8A", "#DEEFF7"),
        Hue("#586B1F", "#F1F7DE"),
        Hue("#9E2E8B", "#F7DEF3"),
    ),
)

DARK = Palette(
    name="dark",
    dark=True,
    background="#1B1B1D",
    sidebar="#232326",
    line="#37373B",
    text="#ECEAE5",
    soft="#B5B1A8",
    faint="#A9A49B",
    accent="#7FB4E6",
    selection="#26384A",
    on_accent="#12202E",
    hover="#2C2C30",
    bar="#2D445A",
    warning="#E2B45C",
    marker=Hue("#EBD04F", "#423A0B"),
    topics=(
        Hue("#F0A27E", "#4A2A1B"),
        Hue("#7FD1C7", "#163F3B"),
        Hue("#A9B2F2", "#2B3160"),
        Hue("#D5A9DF", "#43294A"),
        Hue("#DEBE73", "#483C1E"),
        Hue("#E694A8", "#481E28"),
        Hue("#7ADB66", "#25481E"),
        Hue("#7FC0E1", "#1E3A48"),
        Hue("#B9D85A", "#3E481E"),
        Hue("#E58FD7", "#481E41"),
    ),
)

# paper under a lamp: the light palette for long reading
SEPIA = Palette(
    name="sepia",
    dark=False,
    background="#F8F1E3",
    sidebar="#EFE6D3",
    line="#DCCFB6",
    text="#33291C",
    soft="#5C4F3D",
    faint="#665845",
    accent="#1F5787",
    selection="#DFE3DA",
    on_accent="#FFFFFF",
    hover="#E9DFC9",
    bar="#C9CFC9",
    warning="#7A4B00",
    marker=Hue("#705300", "#F7E184"),
    topics=(
        Hue("#99411C", "#F0D5B8"),
        Hue("#18665F", "#D3DCC4"),
        Hue("#4752A0", "#DCD4CB"),
        Hue("#764982", "#E9D3CA"),
        Hue("#735A22", "#ECDBB7"),
        Hue("#9D2D49", "#ECCBBC"),
        Hue("#2C6B1F", "#D8E2B7"),
        Hue("#24607D", "#D4DACB"),
        Hue("#54661E", "#E7E2B7"),
        Hue("#932B81", "#ECCBC8"),
    ),
)

PALETTES = (LIGHT, DARK, SEPIA)  # in the order in which one goes through them


def system_scale() -> float:
    """Say how much larger than usual the user's interface font is, 1.0 where it has a usual size."""
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    least, most = (13.0, 13.0) if sys.platform == "darwin" else (9.0, 11.0)  # what desktops ship with
    if points <= 0:
        return 1.0
    return min(3.0, max(0.75, points / least if points < least else points / most if points > most else 1.0))


def wants_dark() -> bool:
    """Say whether the system asks for dark windows. Bare X11 says nothing, and gets light ones."""
    return QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


class Theme(QObject):
    """The palette and the font scale in use. Widgets read it when they paint, and repaint on `changed`."""

    changed = Signal()

    def __init__(
        self, palette: Palette = LIGHT, scale: float | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.palette = palette
        self.scale = system_scale() if scale is None else scale
        self.still = self.system_still = False  # whether nothing moves, and whether the system asks for that
        self.serif: str | None = None  # the reader's choice; None: the first of SERIFS that is there
        self._base = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._icons: dict[tuple[str, str], QIcon] = {}
        # what every row asks for while it is painted
        self._fonts: dict[tuple[float, bool, bool], QFont] = {}
        self._metrics: dict[tuple[float, bool, bool], QFontMetrics] = {}
        self._colours: dict[str, QColor] = {}

    def switch(self, palette: Palette | None = None, scale: float | None = None) -> None:
        """Take another palette or font scale, and dress the application anew."""
        self.palette = palette or self.palette
        self.scale = scale or self.scale
        for made in (self._icons, self._fonts, self._metrics, self._colours):
            made.clear()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.apply(application)
        self.changed.emit()

    def apply(self, application: QApplication) -> None:
        """Dress the application: our palette, the interface font at our size, our style sheet."""
        self.prepare(application)
        self.dress(application)

    def prepare(self, application: QApplication) -> None:
        """Give the application our palette and the interface font at our size."""
        application.setFont(self.font(TEXT))
        application.setPalette(self._qt_palette())

    def dress(self, application: QApplication) -> None:
        """Give the application our style sheet."""
        from ui.stylesheet import stylesheet

        application.setStyleSheet(stylesheet(self))

    # --- sizes and fonts ---------------------------------------------------------------------------------

    def px(self, size: float) -> int:
        """Turn a length of the look into pixels at the user's font size."""
        return max(1, round(size * self.scale))

    def font(self, size: float = TEXT, *, bold: bool = False, tabular: bool = False) -> QFont:
        """Give the platform's interface font at a size of the look; `bold` is weight 600."""
        key = (size, bold, tabular)
        if key not in self._fonts:
            font = self._fonts[key] = QFont(self._base)
            font.setPixelSize(self.px(size))
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            if tabular and hasattr(QFont, "setFeature"):
                font.setFeature(QFont.Tag("tnum"), 1)
        return QFont(self._fonts[key])

    def serif_font(self, size: float = ARTICLE, *, bold: bool = False) -> QFont:
        """Give the font that articles are read in."""
        font = QFont(list((self.serif, *SERIFS) if self.serif else SERIFS))
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return font

    def metrics(self, size: float = TEXT, *, bold: bool = False, tabular: bool = False) -> QFontMetrics:
        """Measure text in the interface font."""
        key = (size, bold, tabular)
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(self.font(size, bold=bold, tabular=tabular))
        return self._metrics[key]

    # --- colours and icons -------------------------------------------------------------------------------

    def colour(self, token: str) -> QColor:
        """Give a colour by the name of its token, for example ``accent``."""
        if token not in self._colours:
            self._colours[token] = QColor(getattr(self.palette, token))
        return QColor(self._colours[token])

    def icon(self, name: str, shade: str = "soft") -> QIcon:
        """Draw `resources/icons/NAME.svg` in the colour of a token; disabled it is the colour of a line."""
        key = (name, shade)
        if key not in self._icons:
            icon = QIcon()
            # drawn for the screens that there are: drawing for others would cost the start 100 ms
            ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
            for mode, token in ((QIcon.Mode.Normal, shade), (QIcon.Mode.Disabled, "line")):
                for ratio in ratios:
                    icon.addPixmap(self.pixmap(name, token, ratio), mode)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, token: str, ratio: float) -> QPixmap:
        """Draw an icon for a painter, at the pixel ratio of its screen."""
        return _cached_pixmap(name, getattr(self.palette, token), self.px(20), ratio)

    def _qt_palette(self) -> QPalette:
        p, role, qt = self.palette, QPalette.ColorRole, QPalette()
        for target, colour in {
            role.Window: p.background,
            role.WindowText: p.text,
            role.Base: p.background,
            role.AlternateBase: p.sidebar,
            role.Text: p.text,
            role.Button: p.background,
            role.ButtonText: p.text,
            role.BrightText: p.on_accent,
            role.ToolTipBase: p.sidebar,
            role.ToolTipText: p.text,
            role.PlaceholderText: p.faint,
            role.Highlight: p.accent,
            role.HighlightedText: p.on_accent,
            role.Accent: p.accent,
            role.Link: p.accent,
            role.LinkVisited: p.accent,
            role.Light: p.hover,
            role.Midlight: p.line,
            role.Mid: p.line,
            role.Dark: p.line,
            role.Shadow: p.line,
        }.items():
            qt.setColor(target, QColor(colour))
        for target in (role.WindowText, role.Text, role.ButtonText):
            qt.setColor(QPalette.ColorGroup.Disabled, target, QColor(p.faint))
        return qt


@lru_cache(maxsize=512)
def _svg(name: str) -> str:
    path = resources() / "icons" / f"{name}.svg"
    return path.read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _cached_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
