#!/bin/sh
# Makes .venv with Presswatch and its tools in it: by uv where there is one, else by venv and pip.
# Ends with one sentence where something is missing. Expects to be run from the top of the repository.
set -eu

say() { printf 'presswatch: %s\n' "$*" >&2; }

python_of_the_system() {
    for name in python3.13 python3.12 python3.11 python3; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    say "No Python 3.11 or newer was found; install one (on Debian or Ubuntu: apt-get install -y python3 python3-venv) and try again."
    return 1
}

usable() { [ -x .venv/bin/python ] && .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

if command -v uv >/dev/null 2>&1; then
    usable || { rm -rf .venv; uv venv --quiet .venv; }
    uv pip install --quiet --python .venv/bin/python -c constraints.txt -e '.[dev]'
else
    if ! { usable && .venv/bin/python -m pip --version >/dev/null 2>&1; }; then
        python=$(python_of_the_system)
        if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
            say "Python's venv module is missing; install it with: apt-get install -y python3-venv"
            exit 1
        fi
        rm -rf .venv
        "$python" -m venv .venv
    fi
    say "setting up .venv (once; some minutes on a slow line)"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
fi
touch .venv/installed
