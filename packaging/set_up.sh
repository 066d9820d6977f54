#!/bin/sh
# Makes .venv with Presswatch and its tools in it: by uv where there is one, else by venv and pip.
# Ends with one sentence where something is missing. Expects to be run from the top of the repository.
set -eu

say() { printf 'presswatch: %s\n' "$*" >&2; }

new_enough='import sys; sys.exit(sys.version_info < (3, 11))'

usable() { [ -x .venv/bin/python ] && .venv/bin/python -c "$new_enough" 2>/dev/null; }

python_of_the_system() {
    for name in python3.13 python3.12 python3.11 python3; do
        if "$name" -c "$new_enough" 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    say "No Python 3.11 or newer was found; install it with: apt-get install -y python3 python3-venv (or from python.org)"
    return 1
}

by_uv() {
    usable || { rm -rf .venv && uv venv --quiet .venv; } || return
    uv pip install --quiet --python .venv/bin/python -c constraints.txt -e '.[dev]'
}

by_pip() {
    if ! { usable && .venv/bin/python -m pip --version >/dev/null 2>&1; }; then
        python=$(python_of_the_system) || return
        rm -rf .venv
        if ! "$python" -c 'import ensurepip, venv' 2>/dev/null || ! "$python" -m venv .venv; then
            say "Python's venv is missing; install it with: apt-get install -y python3-venv"
            return 1
        fi
    fi
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
}

say "setting up .venv (once; some minutes on a slow line)"
if command -v uv >/dev/null 2>&1; then
    by_uv || { say "uv could not; trying pip" && by_pip; }
else
    by_pip
fi
touch .venv/installed
