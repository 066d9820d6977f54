#!/bin/sh
# Everything that can be said of the code without running it. All four speak before one of them stops the run.
set -u
status=0
.venv/bin/ruff check . || status=1
.venv/bin/ruff format --check . || status=1
.venv/bin/mypy || status=1
.venv/bin/lint-imports || status=1
exit $status
