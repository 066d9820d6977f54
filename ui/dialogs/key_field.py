"""A field that takes the key that is pressed in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.keymap import native, normal

_MODIFIERS = frozenset(
    (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
)
_LEADING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)  # they lead on and out, as everywhere


class KeyField(QLineEdit):
    """Show the key that was pressed last; tab and escape do what they always do."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def show_key(self, key: str) -> None:
        """Show a key, "" for none."""
        self.key = key
        self.setText(native(key))

    def event(self, event: QEvent) -> bool:
        """Keep keys from the shortcuts of the window while the field has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key."""
        key = Qt.Key(event.key())
        if key in _LEADING:
            super().keyPressEvent(event)
        elif key not in _MODIFIERS and key != Qt.Key.Key_unknown:
            self.show_key(pressed_key(event))
            self.pressed.emit(self.key)


def pressed_key(event: QKeyEvent) -> str:
    """Name the key that was pressed; the shift by which a sign is typed is no part of it."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sign = event.text()
    if len(sign) == 1 and sign.isprintable() and not sign.isalpha() and sign != " ":
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return normal(QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))).toString())
