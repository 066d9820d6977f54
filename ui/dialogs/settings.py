"""Settings: how the window looks and speaks, which is kept beside the archive, and the polling, which is kept in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QSlider,
    QWidget,
)

from ui import language
from ui.dialogs.fields import Choice, wear
from ui.dialogs.frame import DialogFrame, field_label, plain_label
from ui.dialogs.page_settings import PageSettings
from ui.dialogs.polling_settings import LABELS, PollingSettings
from ui.keymap import GOOGLE_READER, NETNEWSWIRE, Keymap
from ui.theme import DARK, LIGHT, SERIFS, SNIPPET, L, M, S, Theme, system_scale, wants_dark
from ui.views.plain import rule

if TYPE_CHECKING:
    from ui.bridge import Bridge

SMALLEST, LARGEST, STEP = 70, 200, 5  # percent of the usual size of text
APPEARANCES = ("system", "light", "dark")


def serif_families() -> list[str]:
    """Name the fonts of this computer that articles can be read in: ours first, then every other."""
    there = [
        family
        for family in QFontDatabase.families()
        if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family)
    ]
    known = {family.casefold(): family for family in there}
    first = [known[name.casefold()] for name in SERIFS if name.casefold() in known]
    return first + sorted((family for family in there if family not in first), key=str.casefold)


def slider_sheet(theme: Theme) -> str:
    """Write the style sheet of a slider: a line and a knob in our colours."""
    palette, px = theme.palette, theme.px
    return f"""
    QSlider::groove:horizontal {{ height: {px(4)}px; border-radius: {px(2)}px; background: {palette.line}; }}
    QSlider::sub-page:horizontal {{ border-radius: {px(2)}px; background: {palette.accent}; }}
    QSlider::handle:horizontal {{ width: {px(14)}px; height: {px(14)}px; margin: -{px(5)}px 0;
        border: 1px solid {palette.accent}; border-radius: {px(7)}px; background: {palette.background}; }}
    QSlider::handle:horizontal:focus {{ background: {palette.accent}; }}
    """


class SettingsDialog(DialogFrame):
    """Appearance, size of text, the font of articles, keys, polling, raw pages. There is nothing to save: every choice holds at once."""

    def __init__(
        self,
        theme: Theme,
        settings: QSettings,
        parent: QWidget | None = None,
        bridge: Bridge | None = None,
        keymap: Keymap | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.settings = settings
        self.keymap = keymap or Keymap(settings, self)
        self.entitle(
            self.tr("Settings"), self.tr("Every choice holds at once, the language from the next start on.")
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(L))
        grid.setVerticalSpacing(theme.px(L))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, theme.px(LABELS))
        self.body.addLayout(grid)
        self._build_appearance(grid, 0)
        self._build_size(grid, 1)
        self._build_serif(grid, 2)
        self._build_language(grid, 4)
        self._build_keymap(grid, 3)
        self.sample = plain_label(
            self.tr(
                "The prefecture said that all had been offered a place; three of those who boarded had not."
            ),
            wrap=True,
        )
        self.sample.setAccessibleName(self.tr("Sample of the article’s font"))
        self.sample.setMinimumHeight(theme.px(48))
        self.sample.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addSpacing(theme.px(M))
        self.body.addWidget(self.sample)
        self.polling: PollingSettings | None = None
        self.pages: PageSettings | None = None
        if bridge is not None:
            self.body.addWidget(rule())
            self.polling = PollingSettings(bridge, theme, self._tell_choice)
            self.body.addWidget(self.polling)
            self.pages = PageSettings(bridge, theme, self._tell_choice)
            self.body.addWidget(self.pages)
        self.body.addStretch(1)
        theme.changed.connect(self._show_sample)
        self._show_sample()
        self.resize(theme.px(520), self.sizeHint().height())

    def _build_appearance(self, grid: QGridLayout, row: int) -> None:
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self.theme.px(L))
        self.appearance = QButtonGroup(self)
        chosen = str(self.settings.value("appearance", "system"))
        words = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for number, name in enumerate(APPEARANCES):
            button = QRadioButton(words[name])
            button.setAccessibleName(words[name])
            button.setChecked(name == chosen)
            self.appearance.addButton(button, number)
            across.addWidget(button)
        across.addStretch(1)
        self.appearance.idClicked.connect(self._choose_appearance)
        grid.addWidget(field_label(self.theme, self.tr("Appearance"), holder), row, 0)
        grid.addWidget(holder, row, 1)

    def _build_size(self, grid: QGridLayout, row: int) -> None:
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self.theme.px(S))
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setStyleSheet(slider_sheet(self.theme))
        self.size_slider.setRange(SMALLEST // STEP, LARGEST // STEP)
        self.size_slider.setPageStep(2)
        self.size_words = plain_label("", "soft")
        self.size_words.setMinimumWidth(self.theme.px(48))
        across.addWidget(self.size_slider, 1)
        across.addWidget(self.size_words)
        self.size_slider.setValue(round(self.theme.scale / system_scale() * 100 / STEP))
        self.size_slider.valueChanged.connect(self._show_size)
        self.size_slider.sliderReleased.connect(self._choose_size)
        # the keyboard moves the slider without ever releasing it
        self.size_slider.valueChanged.connect(
            lambda _: None if self.size_slider.isSliderDown() else self._choose_size()
        )
        self._show_size(self.size_slider.value())
        grid.addWidget(field_label(self.theme, self.tr("&Size of text"), self.size_slider), row, 0)
        grid.addWidget(holder, row, 1)

    def _build_serif(self, grid: QGridLayout, row: int) -> None:
        self.serif = Choice(self.theme)
        self.serif.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.serif.setMinimumContentsLength(20)
        self.serif.addItem(self.tr("As Presswatch chooses"), "")
        for family in serif_families():
            self.serif.addItem(family, family)
        self.serif.setCurrentIndex(max(0, self.serif.findData(self.theme.serif or "")))
        self.serif.currentIndexChanged.connect(self._choose_serif)
        grid.addWidget(field_label(self.theme, self.tr("&Font of articles"), self.serif), row, 0)
        grid.addWidget(self.serif, row, 1)

    def _build_keymap(self, grid: QGridLayout, row: int) -> None:
        self.keymaps = Choice(self.theme)
        self.keymaps.addItem(self.tr("As in Google Reader"), GOOGLE_READER)
        self.keymaps.addItem(self.tr("As in NetNewsWire"), NETNEWSWIRE)
        self.keymaps.setCurrentIndex(self.keymaps.findData(self.keymap.name))
        self.keymaps.currentIndexChanged.connect(
            lambda _: self.keymap.choose(str(self.keymaps.currentData()))
        )
        grid.addWidget(field_label(self.theme, self.tr("&Keys"), self.keymaps), row, 0)
        grid.addWidget(self.keymaps, row, 1)

    def _build_language(self, grid: QGridLayout, row: int) -> None:
        self.language = Choice(self.theme)
        self.language.addItem(self.tr("As the system"), language.SYSTEM)
        for code, name in language.NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language.chosen(self.settings))))
        self.language.currentIndexChanged.connect(self._choose_language)
        grid.addWidget(field_label(self.theme, self.tr("&Language"), self.language), row, 0)
        grid.addWidget(self.language, row, 1)

    def _tell_choice(self, sentence: str, trouble: bool) -> None:
        if trouble:
            self.fail(sentence)
        else:
            self.say(sentence)

    # --- choosing ----------------------------------------------------------------------------------------

    def _choose_appearance(self, number: int) -> None:
        name = APPEARANCES[number]
        self.settings.setValue("appearance", name)
        dark = wants_dark() if name == "system" else name == "dark"
        self.theme.switch(DARK if dark else LIGHT)

    def _show_size(self, steps: int) -> None:
        self.size_words.setText(f"{steps * STEP} %")

    def _choose_size(self) -> None:
        factor = self.size_slider.value() * STEP / 100
        self.settings.setValue("text", factor)
        self.theme.switch(scale=system_scale() * factor)

    def _choose_serif(self) -> None:
        family = str(self.serif.currentData() or "")
        self.settings.setValue("serif", family)
        self.theme.serif = family or None
        self.theme.switch()

    def _choose_language(self) -> None:
        self.settings.setValue(language.SETTING, str(self.language.currentData()))
        self.say(self.tr("Presswatch speaks this language when it is started again."))

    def _show_sample(self) -> None:
        self.size_slider.setStyleSheet(slider_sheet(self.theme))
        self.sample.setFont(self.theme.serif_font())
        wear(self.size_words, self.theme, SNIPPET)
