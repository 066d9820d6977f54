"""The house rules that a program can check. What they are for stands in ARCHITECTURE.md."""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from monitor import __version__

TOP = Path(__file__).parent.parent
LONGEST = 450  # lines; a longer file is perhaps two rooms in one

# where an installer would fetch from: a lock file or a pin must not choose that for the user
DOWNLOAD_HOSTS = (
    "files.pythonhosted.org|pypi.org/(simple|packages)|download.pytorch.org|objects.githubusercontent.com"
)
HOME = re.compile(r"(?<![\w.])/(home|Users|root)/[A-Za-z.][\w.-]*")


def pyproject() -> dict[str, Any]:
    return tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))


def tracked() -> list[Path]:
    if not (TOP / ".git").exists():
        pytest.skip("this is no clone of the repository")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=TOP, capture_output=True, text=True, check=True
    ).stdout
    return [TOP / name for name in listed.split("\0") if name and (TOP / name).is_file()]


def texts() -> list[tuple[Path, str]]:
    found = []
    for path in tracked():
        content = path.read_bytes()
        if b"\0" not in content:
            found.append((path, content.decode("utf-8", "replace")))
    return found


def pins() -> dict[str, Version]:
    lines = (TOP / "constraints.txt").read_text().splitlines()
    split = [line.partition("==") for line in lines]
    return {canonicalize_name(name): Version(version) for name, _, version in split}


def requirements(extra: str | None = None) -> list[Requirement]:
    project = pyproject()["project"]
    stated = project["optional-dependencies"][extra] if extra else project["dependencies"]
    return [Requirement(line) for line in stated]


def test_the_rooms_know_only_whom_they_may() -> None:
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["monitor", "ui", "resources"])
def test_the_top_level_packages_belong_to_presswatch_alone(name: str) -> None:
    owners = importlib.metadata.packages_distributions().get(name, ["presswatch"])
    assert set(owners) == {"presswatch"}


def test_no_file_is_longer_than_a_room() -> None:
    long = {
        str(path.relative_to(TOP)): count
        for room in ("monitor", "ui")
        for path in sorted((TOP / room).rglob("*.py"))
        if (count := len(path.read_text("utf-8").splitlines())) > LONGEST
    }
    assert long == {}


def test_every_module_says_what_lives_in_it() -> None:
    silent = [
        str(path.relative_to(TOP))
        for room in ("monitor", "ui")
        for path in sorted((TOP / room).rglob("*.py"))
        if (text := path.read_text("utf-8")).strip() and not text.startswith('"""')
    ]
    assert silent == []


def test_no_lock_file_is_tracked() -> None:
    assert [path.name for path in tracked() if path.name in {"uv.lock", "poetry.lock", "Pipfile.lock"}] == []


def test_nothing_tracked_knows_the_machine_it_was_written_on() -> None:
    here = str(TOP)
    found = {
        f"{path.relative_to(TOP)}: {match.group() if match else here}"
        for path, text in texts()
        # tests may invent somebody's home
        if (match := None if "tests" in path.parts else HOME.search(text)) or here in text
    }
    assert found == set()


def test_nothing_tracked_names_a_download_host() -> None:
    hosts = re.compile(DOWNLOAD_HOSTS)
    named = [
        str(path.relative_to(TOP)) for path, text in texts() if hosts.search(text) and path != Path(__file__)
    ]
    assert named == []


def test_nothing_tracked_reaches_out_of_the_repository() -> None:
    outside = re.compile(r"\.\./shared|/shared/(seeds|window|hooks)")
    assert [
        str(path.relative_to(TOP))
        for path, text in texts()
        if outside.search(text) and path != Path(__file__)
    ] == []


def test_packaging_does_not_shadow_the_library_of_its_name() -> None:
    assert not (TOP / "packaging" / "__init__.py").exists()


def test_qt_stays_below_the_release_that_loses_references_to_none() -> None:
    (qt,) = [wanted for wanted in requirements() if wanted.name == "PySide6-Essentials"]
    assert "6.11.3" in qt.specifier
    assert "6.8.0" in qt.specifier
    assert "6.12.0" not in qt.specifier
    assert pins()["pyside6-essentials"] < Version("6.12")


def test_calls_that_return_none_keep_its_references() -> None:
    count = (
        "import sys\n"
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "before = sys.getrefcount(None)\n"
        "for _ in range(2000): thing.setObjectName('x')\n"
        "print(before - sys.getrefcount(None))\n"
    )
    lost = subprocess.run([sys.executable, "-c", count], capture_output=True, text=True, check=True).stdout
    assert int(lost) < 100


def test_pins_are_plain_and_allowed_by_what_the_project_asks_for() -> None:
    lines = (TOP / "constraints.txt").read_text().splitlines()
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+", line)] == []
    assert "presswatch" not in pins()
    for wanted in requirements() + requirements("dev"):
        if wanted.marker is None or wanted.marker.evaluate():
            assert pins()[canonicalize_name(wanted.name)] in wanted.specifier, wanted


def test_pins_cover_everything_that_is_installed_for_presswatch() -> None:
    needed, found = [*requirements(), *requirements("dev")], set()
    while needed:
        wanted = needed.pop()
        name = canonicalize_name(wanted.name)
        if wanted.marker is not None and not any(
            wanted.marker.evaluate({"extra": e}) for e in {"", *wanted.extras}
        ):
            continue
        if name in found:
            continue
        found.add(name)
        for line in importlib.metadata.requires(name) or []:
            asked = Requirement(line)
            extras = {"", *wanted.extras}
            if asked.marker is None or any(asked.marker.evaluate({"extra": extra}) for extra in extras):
                needed.append(asked)
    assert found - {"pip", "setuptools"} <= set(pins())


def test_the_desktop_file_the_icon_and_the_metainfo_agree() -> None:
    folder = TOP / "packaging"
    assert sorted(path.suffix for path in folder.glob("org.presswatch.Presswatch.*")) == [
        ".desktop",
        ".svg",
        ".xml",
    ]
    desktop = (folder / "org.presswatch.Presswatch.desktop").read_text("utf-8")
    assert "Categories=Network;News;Feed;" in desktop
    assert "MimeType=x-scheme-handler/feed;" in desktop
    assert "Icon=org.presswatch.Presswatch\n" in desktop
    metainfo = (folder / "org.presswatch.Presswatch.metainfo.xml").read_text("utf-8")
    assert "<id>org.presswatch.Presswatch</id>" in metainfo
    assert f'<release version="{__version__}"' in metainfo
