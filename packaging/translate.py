"""Bring the translations up to what the window says: collect its strings, then compile what is translated.

Run it after a string of the window or a sentence of the core has changed, translate what it names as unfinished, run it again. Languages can
be named, as in `packaging/translate.py fr`; without a name all are brought up to date.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from core_sentences import templates

from monitor.query.help import TABLE

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "de")
SENTENCES = FOLDER / "core.json"  # the templates of the core, by which the window recognises its sentences


def tool(name: str) -> str:
    """Find a tool of Qt beside the Python that runs this."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def collect(sources: Path, target: Path, language: str) -> None:
    """Bring a file of translations up to the strings of some sources; what is translated stays, what is gone goes."""
    with tempfile.TemporaryDirectory() as folder:
        # the page of the query language shows the core's own table, and the core knows no Qt
        table = Path(folder) / "query_help.py"
        table.write_text(
            "".join(f"tr({_quoted(entry.meaning)})\n" for entry in TABLE),
            encoding="utf-8",
        )
        # what the core says is translated as templates; the one word "en" tells the window that there are translations
        core = Path(folder) / "core.py"
        core.write_text(
            "".join(f'translate("core", {_quoted(text)})\n' for text in ("en", *templates(ROOT / "monitor"))),
            encoding="utf-8",
        )
        files = sorted(str(path.relative_to(sources.parent)) for path in sources.rglob("*.py"))
        _collect(sources.parent, [*files, str(table), str(core)], target, language)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def sentences() -> str:
    """Write down what the core says, as the window reads it."""
    return json.dumps(templates(ROOT / "monitor"), ensure_ascii=False, indent=0) + "\n"


def _collect(place: Path, files: Sequence[str], target: Path, language: str) -> None:
    asked = [
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "en",
        "-target-language",
        language,
    ]
    subprocess.run([tool("lupdate"), *asked, *files, "-ts", str(target)], cwd=place, check=True)


def compile_(source: Path, target: Path) -> None:
    """Write the translations in the form that the window reads."""
    subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(target)], check=True)


def main(languages: Sequence[str]) -> int:
    """Bring languages up to date and say what is left to translate."""
    left = 0
    SENTENCES.write_text(sentences(), encoding="utf-8")
    for language in languages:
        source = FOLDER / f"presswatch_{language}.ts"
        collect(ROOT / "ui", source, language)
        compile_(source, source.with_suffix(".qm"))
        unfinished = source.read_text(encoding="utf-8").count('type="unfinished"')
        print(f"{source.relative_to(ROOT)}: {unfinished} left to translate")
        left += unfinished
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or LANGUAGES))
