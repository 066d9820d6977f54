#!/bin/sh
# Untested: builds the one-folder bundle on macOS. Run from the top of the repository, with Python 3.11 or newer.
set -eu
python3 -m venv .cache/package/venv
.cache/package/venv/bin/python -m pip install --quiet -c constraints.txt '.[package]'
.cache/package/venv/bin/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath .cache/package/build packaging/presswatch.spec
QT_QPA_PLATFORM=offscreen dist/presswatch/presswatch tour --output "${TMPDIR:-/tmp}/presswatch-tour"
