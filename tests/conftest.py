"""What holds for every test: no display is needed, nothing of the user's own is read or written, and English is spoken."""

from __future__ import annotations

import os
import sys

from hypothesis import settings

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

# A run says something of a change, not of chance: the property-based tests look at the same examples each time, and
# `make fuzz` looks at others, for longer.
if "tests.fuzz" not in sys.modules:
    settings.register_profile("same", derandomize=True)
    settings.load_profile("same")
