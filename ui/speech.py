"""Translation for strings that stand outside of a widget's class.

The translation tools file these under no context; widgets use their own `self.tr`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Give a text in the language of the interface."""
    return QCoreApplication.translate("", text)


def QT_TR_NOOP(text: str) -> str:  # the name by which the translation tools know it
    """Mark a text for translation that is translated where it is shown."""
    return text
