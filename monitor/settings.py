"""Typed settings and where files live.

The environment variables are for tests and special networks; each is a number, in seconds where it is a time.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from monitor.errors import SettingsError

ARCHIVE_VARIABLE = "PRESSWATCH_ARCHIVE"


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what one feed, page or server may cost. Times in seconds, sizes in bytes."""

    fetch_deadline: float = 30.0
    job_deadline: float = 10.0
    host_gap: float = 1.0  # between two fetches of article pages from one host
    host_connections: int = 2
    min_interval: float = 600.0  # between two polls of one feed
    default_interval: float = 3600.0
    max_interval: float = 12 * 3600.0
    feed_bytes: int = 15 * 1024 * 1024
    page_bytes: int = 10 * 1024 * 1024
    redirects: int = 10
    worker_bytes: int = 1024 * 1024 * 1024  # address space of one worker


def limits(environment: dict[str, str] | None = None) -> Limits:
    """Read the limits, with the environment's overrides. Raises SettingsError on a value that is no number."""
    source = os.environ if environment is None else environment

    def number(name: str, default: float, least: float) -> float:
        value = source.get(f"PRESSWATCH_{name}")
        if value is None or not value.strip():
            return default
        try:
            parsed = float(value)
        except ValueError:
            parsed = float("nan")
        if not least <= parsed < float("inf"):
            raise SettingsError(
                f"PRESSWATCH_{name} is “{value}”, but must be a number of at least {least:g}."
            )
        return parsed

    base = Limits()
    return Limits(
        fetch_deadline=number("FETCH_DEADLINE", base.fetch_deadline, 0.01),
        job_deadline=number("JOB_DEADLINE", base.job_deadline, 0.01),
        host_gap=number("HOST_GAP", base.host_gap, 0.0),
        host_connections=int(number("HOST_CONNECTIONS", base.host_connections, 1)),
        min_interval=number("MIN_INTERVAL", base.min_interval, 0.0),
    )


def default_archive() -> Path:
    """Where the archive is when nobody says otherwise: the one that was chosen last in place of the first."""
    named = os.environ.get(ARCHIVE_VARIABLE)
    if named:
        return Path(named).expanduser()
    return chosen_archive() or first_archive()


def chosen_archive() -> Path | None:
    """Return the archive that was chosen in place of the first, also where it is not there any more."""
    with contextlib.suppress(OSError, ValueError):
        chosen = Path(_choice().read_text("utf-8").strip())
        if chosen.is_absolute():
            return chosen
    return None


def choose_archive(archive: Path) -> None:
    """Let an archive that is there be the one that is opened when nobody says otherwise; where that cannot be kept, it is not."""
    with contextlib.suppress(OSError):
        if archive.resolve() == first_archive().resolve():
            _choice().unlink(missing_ok=True)
        else:
            _choice().parent.mkdir(parents=True, exist_ok=True)
            _choice().write_text(f"{archive.resolve()}\n", "utf-8")


def first_archive() -> Path:
    """Where the archive is when none was ever chosen."""
    import platformdirs

    return Path(platformdirs.user_data_dir("presswatch", appauthor=False)) / "presswatch.db"


def _choice() -> Path:
    """The file that names the archive which was chosen in place of the first; it can be deleted."""
    return first_archive().with_name("archive.txt")


def side_folder(archive: Path) -> Path:
    """The folder beside an archive: lock, raw pages, images, backups, logs."""
    return archive.with_name(archive.name + ".d")


def resources() -> Path:
    """The folder of the data that ships with Presswatch."""
    import resources as data

    return Path(next(iter(data.__path__)))
