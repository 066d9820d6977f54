"""The schema of the archive, as append-only migrations, each with its reason.

Imported only where an archive is made or brought up to date, because it imports sqlite_utils. A migration that has
been released is never edited: what it made wrong, a later one mends.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from sqlite_utils import Database, Migrations

from monitor.settings import resources
from monitor.store.schema.care import keep_care
from monitor.store.schema.clippings import keep_clippings
from monitor.store.schema.completeness import keep_completeness
from monitor.store.schema.corrections import keep_exports
from monitor.store.schema.evidence import keep_evidence, remember_what_was_sealed
from monitor.store.schema.first import begin, keep_tallies, read_tags_from_the_index_alone
from monitor.store.schema.highlights import keep_highlights
from monitor.store.schema.licences import keep_licences
from monitor.store.schema.notifying import keep_bells
from monitor.store.schema.stories import keep_kinships
from monitor.store.schema.topics import keep_topic_history

if TYPE_CHECKING:
    from monitor.store.archive import Archive

migrations = Migrations("presswatch")
for step in (
    begin,
    read_tags_from_the_index_alone,
    keep_tallies,
    keep_completeness,
    keep_care,
    keep_topic_history,
    keep_kinships,
    keep_clippings,
    keep_evidence,
    remember_what_was_sealed,
    keep_licences,
    keep_exports,
    keep_highlights,
    keep_bells,
):
    migrations()(step)


def migrate(archive: Archive, before: Callable[[int], None] | None = None) -> None:
    """Bring the archive to the present schema, in one transaction; `before` is given the version that it has yet."""
    database = Database(cast(Any, archive.connection))
    # Two processes may open an old archive at once: the second waits here and finds nothing left to do.
    with archive.transaction():
        if before is not None and migrations.pending(database):
            before(int(archive.value("PRAGMA user_version")))
        migrations.apply(database)
        archive.execute(f"PRAGMA user_version = {len(migrations.applied(database))}")


def fill(archive: Archive) -> None:
    """Put the starter topics and word lists into a new archive."""
    from monitor.store import topics

    starter = tomllib.loads((resources() / "starter" / "topics.toml").read_text("utf-8"))
    with archive.transaction():
        for name, members in starter.get("lists", {}).items():
            topics.set_list(archive, name, members)
        for number, topic in enumerate(starter["topic"]):
            topics.start(
                archive,
                topic["name"],
                topic["query"].strip(),
                topic.get("colour", number),
                topic.get("note", ""),
            )
