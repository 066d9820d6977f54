#!/bin/sh
# Opens the window where there is a display to open it on; else shows the whole main job without one.
set -eu
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    .venv/bin/python packaging/check_system.py --window
    exec .venv/bin/presswatch
fi
exec .venv/bin/presswatch tour
