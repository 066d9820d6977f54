"""What holds for every test: no display is needed, nothing of the user's own is read or written, and English is spoken."""

from __future__ import annotations

import os

# before any application exists: without a display Qt aborts the whole process
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
for name in (
    "PRESSWATCH_ARCHIVE",
    "QT_SCALE_FACTOR",
    "QT_STYLE_OVERRIDE",
    "QT_QPA_PLATFORMTHEME",
    "LANGUAGE",
):
    os.environ.pop(name, None)
