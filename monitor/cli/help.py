"""The command `help`: pages that say more than --help does."""

from __future__ import annotations

import click

from monitor.cli import output
from monitor.cli.context import json_option


@click.group("help")
def help_pages() -> None:
    """Show a page of help: `presswatch help query` explains the query language."""


@help_pages.command("query")
@json_option
def query(as_json: bool) -> None:
    """Explain the query language."""
    from monitor.query.help import TABLE, render_text

    if as_json:
        output.emit(
            [
                {
                    "kind": entry.kind,
                    "name": entry.name,
                    "form": entry.form,
                    "meaning": entry.meaning,
                    "example": entry.example,
                    "topic": entry.topic,
                }
                for entry in TABLE
            ]
        )
    else:
        click.echo(render_text(), nl=False)


COMMANDS = (help_pages,)
