#!/bin/sh
# Builds the wheel into dist/.
set -eu
rm -rf dist
if command -v uv >/dev/null 2>&1; then
    uv build --quiet --wheel --out-dir dist .
else
    .venv/bin/python -m pip wheel --quiet --no-deps --wheel-dir dist .
fi
ls dist
