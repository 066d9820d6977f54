"""The start on a bare machine: what the set-up says when something is missing, and what it takes for usable."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

TOP = Path(__file__).parent.parent
posix_only = pytest.mark.skipif(
    os.name != "posix", reason="the set-up script is for make, which Windows has not"
)


def check_system() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_system", TOP / "packaging" / "check_system.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run_set_up(folder: Path, *, python: str = "", uv: str = "") -> subprocess.CompletedProcess[str]:
    """Run the set-up where there is no program but a shell, and `python3` and `uv` do what the scripts say."""
    programs = folder / "bin"
    programs.mkdir()
    for tool in ("sh", "rm", "touch"):
        found = shutil.which(tool)
        assert found is not None
        (programs / tool).symlink_to(found)
    for name, script in (("python3", python), ("uv", uv)):
        if script:
            (programs / name).write_text(f"#!/bin/sh\n{script}\n")
            (programs / name).chmod(0o755)
    return subprocess.run(
        [programs / "sh", TOP / "packaging" / "set_up.sh"],
        cwd=folder,
        env={"PATH": str(programs), "HOME": str(folder)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@posix_only
def test_without_a_python_the_set_up_says_so_in_one_sentence(tmp_path: Path) -> None:
    done = run_set_up(tmp_path)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(
        "presswatch: No Python 3.11 or newer was found; install it with: apt-get"
    )
    assert not (tmp_path / ".venv").exists()


@posix_only
def test_an_old_python_is_not_taken(tmp_path: Path) -> None:
    done = run_set_up(tmp_path, python="exit 1")
    assert done.returncode == 1
    assert "No Python 3.11 or newer" in done.stderr


@posix_only
def test_a_python_without_venv_names_the_package_that_has_it(tmp_path: Path) -> None:
    done = run_set_up(tmp_path, python='case "$2" in *ensurepip*) exit 1;; *) exit 0;; esac')
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        "presswatch: Python's venv is missing; install it with: apt-get install -y python3-venv"
    )


@posix_only
def test_where_uv_fails_pip_is_tried(tmp_path: Path) -> None:
    done = run_set_up(tmp_path, uv="exit 2", python='case "$2" in *ensurepip*) exit 1;; *) exit 0;; esac')
    assert done.returncode == 1
    assert "uv could not; trying pip" in done.stderr
    assert done.stderr.rstrip().endswith("apt-get install -y python3-venv")


@pytest.mark.parametrize("arguments", [[], ["--packages"]])
@pytest.mark.skipif(sys.platform != "linux", reason="fonts come from fontconfig only there")
def test_without_a_font_the_check_names_one(arguments: list[str], tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(
        f'<?xml version="1.0"?><fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>'
    )
    done = subprocess.run(
        [sys.executable, TOP / "packaging" / "check_system.py", *arguments],
        env={**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    if arguments == ["--packages"]:
        assert done.stdout.split() == ["fonts-dejavu-core"]
    else:
        assert len(done.stderr.splitlines()) == 1
        assert done.stderr.rstrip().endswith("apt-get install -y fonts-dejavu-core")


def test_where_all_is_there_the_check_is_silent() -> None:
    done = subprocess.run(
        [sys.executable, TOP / "packaging" / "check_system.py"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_missing_library_names_its_package() -> None:
    libraries = {"libnowhere-to-be-found.so.9": "libnowhere9"}
    assert check_system().missing_libraries(libraries) == ["libnowhere9"]


def test_the_makefile_says_each_target_in_one_line() -> None:
    lines = (TOP / "Makefile").read_text().splitlines()
    for target in ("run", "test", "check", "bench", "bench-full", "fuzz", "package"):
        assert [line for line in lines if line.startswith(f"{target}: ")], target
    assert not [line for line in lines if line.startswith("\t")]


def test_uv_installs_what_the_tests_need_by_itself() -> None:
    settings = tomllib.loads((TOP / "pyproject.toml").read_text())
    assert settings["dependency-groups"]["dev"] == ["presswatch[dev]"]
    assert settings["project"]["scripts"] == {"presswatch": "ui.__main__:main"}


@pytest.mark.parametrize("missing", ["", "libegl1 fonts-dejavu-core"])
@posix_only
def test_the_ci_installs_what_is_missing_and_asks_no_network_where_nothing_is(
    missing: str, tmp_path: Path
) -> None:
    (tmp_path / ".ci").mkdir()
    shutil.copy(TOP / ".ci" / "run", tmp_path / ".ci" / "run")
    said = tmp_path / "said"
    programs = {"make": "", "apt-get": "", "id": "echo 0", ".venv/bin/python": f"echo {missing}; exit 1"}
    for name, script in programs.items():
        program = tmp_path / (name if "/" in name else f"bin/{name}")
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f'#!/bin/sh\necho {name} "$@" >> {said}\n{script}\n')
        program.chmod(0o755)
    done = subprocess.run(
        [tmp_path / ".ci" / "run"],
        env={"PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = said.read_text().splitlines()
    installs = [line for line in lines if line.startswith("apt-get install")]
    assert installs == ([f"apt-get install -y -qq --no-install-recommends {missing}"] if missing else [])
    assert [line for line in lines if line.startswith("make")] == [
        "make .venv/installed",
        "make check",
        "make test",
    ]
