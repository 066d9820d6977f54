"""Settings: how the window looks and speaks, which is kept beside the archive, and the polling, which is kept in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QWidget,
)

from ui import appearance, language, motion
from ui.dialogs.fields import Choice, wear
from ui.dialogs.frame import DialogFrame, plain_label
from ui.dialogs.page_settings import PageSettings
from ui.dialogs.polling_settings import PollingSettings
from ui.dialogs.setting_rows import SettingRows, align
from ui.dialogs.story_settings import StorySettings
from ui.keymap import GOOGLE_READER, NETNEWSWIRE, Keymap
from ui.theme import SERIFS, SNIPPET, L, M, S, Theme, system_scale
from ui.views.flow import FlowLayout
from ui.views.plain import rule

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.dialogs.notification_settings import NotificationSettings
    from ui.notifications import Notifications

SMALLEST, LARGEST, STEP = 70, 200, 5  # percent of the usual size of text
Elsewhere = Callable[[str], list[tuple[str, Callable[[], object]]]]
APPEARANCES = (appearance.SYSTEM, "light", "dark", "sepia")


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
    QSlider:horizontal {{ min-height: {px(20)}px; }}
    QSlider::groove:horizontal {{ height: {px(4)}px; border-radius: {px(2)}px; background: {palette.line}; }}
    QSlider::sub-page:horizontal {{ border-radius: {px(2)}px; background: {palette.accent}; }}
    QSlider::handle:horizontal {{ width: {px(14)}px; height: {px(14)}px; margin: -{px(5)}px 0;
        border: 1px solid {palette.accent}; border-radius: {px(7)}px; background: {palette.background}; }}
    QSlider::handle:horizontal:focus {{ background: {palette.accent}; }}
    """


class SettingsDialog(DialogFrame):
    """Appearance, size of text, the font of articles, keys, polling, stories, raw pages. There is nothing to save: every choice holds at once."""

    def __init__(
        self,
        theme: Theme,
        settings: QSettings,
        parent: QWidget | None = None,
        bridge: Bridge | None = None,
        keymap: Keymap | None = None,
        elsewhere: Elsewhere | None = None,
        notifications: Notifications | None = None,
    ) -> None:
        """`elsewhere` finds by words what can be set outside of this dialog."""
        super().__init__(theme, parent)
        self._elsewhere = elsewhere
        self.settings = settings
        self.keymap = keymap or Keymap(settings, self)
        self.entitle(
            self.tr("Settings"), self.tr("Every choice holds at once, the language from the next start on.")
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a setting"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._go_to_found)
        self.body.addWidget(self.search)
        self.grid = SettingRows(theme)
        self.grid.setVerticalSpacing(theme.px(L))
        self.body.addLayout(self.grid)
        self._build_appearance()
        self._build_size()
        self._build_serif()
        self._build_keymap()
        self._build_language()
        self._build_motion()
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
        self.stories: StorySettings | None = None
        self.pages: PageSettings | None = None
        self.told: NotificationSettings | None = None
        if bridge is not None:
            self._rule = rule()
            self.body.addWidget(self._rule)
            self.polling = PollingSettings(bridge, theme, self._tell_choice)
            self.body.addWidget(self.polling)
            self.stories = StorySettings(bridge, theme, self._tell_choice)
            self.body.addWidget(self.stories)
            self.pages = PageSettings(bridge, theme, self._tell_choice)
            self.body.addWidget(self.pages)
        if bridge is not None and notifications is not None:
            from ui.dialogs.notification_settings import NotificationSettings

            self._rule_of_told = rule()
            self.body.addWidget(self._rule_of_told)
            self.told = NotificationSettings(notifications, bridge, theme, settings, self._tell_choice)
            self.body.addWidget(self.told)
        parts = (self.polling, self.stories, self.pages, self.told)
        self._parts = [part for part in parts if part is not None]
        self._grids = [self.grid, *(part.grid for part in self._parts)]
        align(self._grids)
        self.found = QWidget()
        self.found.setAccessibleName(self.tr("Found elsewhere"))
        self._found = FlowLayout(theme.px(L), self.found)
        self.found.hide()
        self.none = plain_label(self.tr("No setting has these words."), "soft", wrap=True)
        self.none.hide()
        self.body.addWidget(self.none)
        self.body.addWidget(self.found)
        self.body.addStretch(1)
        theme.changed.connect(self._show_sample)
        self._show_sample()
        room = int(self.screen().availableSize().height() * 0.9)
        self.resize(theme.px(560), min(room, self.sizeHint().height()))

    def _build_appearance(self) -> None:
        holder = self.appearance_holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self.theme.px(L))
        self.appearance = QButtonGroup(self)
        chosen = appearance.chosen(self.settings)
        words = {
            appearance.SYSTEM: self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "sepia": self.tr("Sepia"),
        }
        for number, name in enumerate(APPEARANCES):
            button = QRadioButton(words[name])
            button.setAccessibleName(words[name])
            button.setChecked(name == chosen)
            self.appearance.addButton(button, number)
            across.addWidget(button)
        across.addStretch(1)
        self.appearance.idClicked.connect(self._choose_appearance)
        self.grid.add(self.tr("Appearance"), holder)

    def _build_size(self) -> None:
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
        self.grid.add(self.tr("&Size of text"), self.size_slider, holder=holder)

    def _build_serif(self) -> None:
        self.serif = Choice(self.theme)
        self.serif.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.serif.setMinimumContentsLength(20)
        self.serif.addItem(self.tr("As Presswatch chooses"), "")
        for family in serif_families():
            self.serif.addItem(family, family)
        self.serif.setCurrentIndex(max(0, self.serif.findData(self.theme.serif or "")))
        self.serif.currentIndexChanged.connect(self._choose_serif)
        self.grid.add(self.tr("&Font of articles"), self.serif)

    def _build_keymap(self) -> None:
        self.keymaps = Choice(self.theme)
        self.keymaps.addItem(self.tr("As in Google Reader"), GOOGLE_READER)
        self.keymaps.addItem(self.tr("As in NetNewsWire"), NETNEWSWIRE)
        self.keymaps.setCurrentIndex(self.keymaps.findData(self.keymap.name))
        self.keymaps.currentIndexChanged.connect(
            lambda _: self.keymap.choose(str(self.keymaps.currentData()))
        )
        self.grid.add(self.tr("&Keys"), self.keymaps)

    def _build_language(self) -> None:
        self.language = Choice(self.theme)
        self.language.addItem(self.tr("As the system"), language.SYSTEM)
        for code, name in language.NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language.chosen(self.settings))))
        self.language.currentIndexChanged.connect(self._choose_language)
        self.grid.add(self.tr("&Language"), self.language)

    def _build_motion(self) -> None:
        self.still = QCheckBox(self.tr("Reduce motion"))
        self.still.setChecked(motion.reduced(self.settings))
        self.still.clicked.connect(lambda on: motion.choose(self.theme, self.settings, on))
        self.grid.add(
            self.tr("&Motion"),
            self.still,
            self.tr("Nothing slides, fades or blinks. So it is anyway where the system asks for it."),
        )

    def _tell_choice(self, sentence: str, trouble: bool) -> None:
        if trouble:
            self.fail(sentence)
        else:
            self.say(sentence)

    # --- finding -----------------------------------------------------------------------------------------

    def turn_to(self, key: str) -> None:
        """Look for settings by words."""
        self.search.setText(key)

    def _find(self, typed: str) -> None:
        """Show the settings that have the words, and what else in the window can be set by them."""
        wanted = typed.casefold().split()
        shown = [sum(row.show_for(wanted) for row in grid.rows) for grid in self._grids]
        self.sample.setVisible(
            not wanted or any(row.field is self.serif and row.has(wanted) for row in self.grid.rows)
        )
        for part, rows in zip(self._parts, shown[1:], strict=True):
            part.setVisible(bool(rows))
        if self.polling is not None:
            self._rule.setVisible(bool(shown[0]) and any(shown[1:4]))
        if self.told is not None:
            self._rule_of_told.setVisible(any(shown[:4]) and bool(shown[4]))
        elsewhere = self._elsewhere(typed) if wanted and self._elsewhere is not None else []
        while (taken := self._found.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for words, does in elsewhere:
            button = QPushButton(words.replace("&", "&&"))
            button.setAccessibleName(words)
            button.setProperty("link", True)
            button.setAutoDefault(False)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, does=does: does())
            self._found.addWidget(button)
            button.show()
        self.found.setVisible(bool(elsewhere))
        self.none.setVisible(not any(shown) and not elsewhere)
        self.make_room()

    def _go_to_found(self) -> None:
        """Go to the first setting that is shown, else to what was found elsewhere."""
        rows = [row for grid in self._grids for row in grid.rows if row.parts[0].isVisible()]
        field: QWidget | None = rows[0].field if rows else self.found.findChild(QPushButton)
        if field is self.appearance_holder:
            field = self.appearance.checkedButton()
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)

    # --- choosing ----------------------------------------------------------------------------------------

    def _choose_appearance(self, number: int) -> None:
        appearance.choose(self.theme, self.settings, APPEARANCES[number])

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
