"""What holds for every test: no display is needed, and nothing of the user's own is read or written."""

from __future__ import annotations

import os

# before any application exists: without a display Qt aborts the whole process
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for name in ("PRESSWATCH_ARCHIVE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(name, None)
