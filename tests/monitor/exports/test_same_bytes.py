"""The same archive and recipe give the same bytes: other processes, hashes, zones and days make no difference."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from monitor.licence import Allowance, Licence
from monitor.model import NewArticle
from monitor.store import Archive, clipbooks, clippings, licences
from monitor.store.adding import add
from tests.monitor.exports.sample import EVERY_FORMAT, NOW, TEMPLATES

# Exports everything twice: from a clipbook in a layout, and articles of a query with those of hostile text.
CHILD = """
import json, sys
from monitor.cli import run
from monitor.exports import pdf
archive, folder, recipes = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
for place, recipe in enumerate(recipes):
    assert run(["--archive", archive, "export", *recipe, "--output", f"{folder}/{place}"]) == 0
pdf.WHOLE = pdf.PIECE = 2
assert run(["--archive", archive, "export", "--format", "pdf", "--query", "", "--output", f"{folder}/bound"]) == 0
"""


def recipes() -> list[list[str]]:
    """Evidence first: what leaves afterwards names its seal."""
    names = sorted(EVERY_FORMAT, key=lambda name: name != "evidence")
    kept = []
    for place, name in enumerate(names):
        layout, paper = TEMPLATES[place % len(TEMPLATES)], ("letter", "a4")[place % 2]
        printed = ["--template", layout, "--paper", paper, "--tz", "Europe/Paris"]
        kept.append(["--format", name, "--clipbook", "Morning", *printed])
    return kept + [["--format", name, "--query", "camp OR quay"] for name in ("json", "docx", "evidence")]


def archive_at(path: Path) -> None:
    """Make an archive with a clipbook of five articles."""
    with Archive.open(path, "create") as archive:
        for number in range(5):
            text = f"Officers emptied camp number {number} by the quay.\n\nContractors pulled down {number} tents."
            new = NewArticle(
                f"Camp {number} cleared",
                text,
                url=f"https://littoral.example/{number}",
                outlet=f"Outlet {number % 2}",
            )
            add(archive, new, NOW - timedelta(hours=number))
        clipbooks.new(archive, "Morning", NOW, lead="Five camps.", sections=("North", "South"))
        every = archive.column("SELECT id FROM articles ORDER BY id")
        clippings.add(archive, "Morning", every[:3], NOW, section="North", note="Ask.")
        clippings.add(archive, "Morning", every[3:], NOW)
        limited = [each.id for each in licences.all(archive) if each.name == "Outlet 1"]
        licences.set(archive, limited, Licence(Allowance.WORDS, 4), NOW)


def test_the_same_archive_and_recipe_give_the_same_bytes(tmp_path: Path) -> None:
    running = []
    for seed, zone in (("0", "UTC"), ("4242", "Asia/Kathmandu")):
        folder = tmp_path / seed
        folder.mkdir()
        archive_at(folder / "desk.db")
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "SOURCE_DATE_EPOCH": "1638340200"}
        command = [
            *(sys.executable, "-c", CHILD),
            *(str(folder / "desk.db"), str(folder), json.dumps(recipes())),
        ]
        running.append(subprocess.Popen(command, env=environment, stderr=subprocess.PIPE))
    for each in running:
        errors = each.communicate(timeout=300)[1]
        assert each.returncode == 0, errors.decode()
    made = sorted(each.name for each in (tmp_path / "0").iterdir() if not each.name.startswith("desk.db"))
    assert len(made) == len(recipes()) + 1
    differing = [
        name
        for name in made
        if (tmp_path / "0" / name).read_bytes() != (tmp_path / "4242" / name).read_bytes()
    ]
    assert [[*recipes(), ["bound"]][int(name) if name.isdigit() else -1] for name in differing] == []
    page = (tmp_path / "0" / str(EVERY_FORMAT.index("html") + 1)).read_text("utf-8")
    assert "Evidence file 1 of these clippings" in page
    assert "Shortened: the licence policy of Outlet 1 allows the first 4 words." in page
