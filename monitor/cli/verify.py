"""The command verify: is an evidence file what it was when it left? It needs neither archive nor network."""

from __future__ import annotations

from pathlib import Path

import click

from monitor.cli import output
from monitor.cli.context import json_option

MOST_NAMED = 50


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE")
@click.option(
    "--expect", default=None, metavar="HASH", help="The hash that was printed when the file was exported."
)
@json_option
def verify(file: Path, expect: str | None, as_json: bool) -> int:
    """Check the evidence file FILE: what was altered, dropped, added or put in another order.

    Only with --expect can it be said to be unaltered; without, that its parts fit together.
    """
    from monitor.exports import verifying

    expected = None if expect is None else "".join(expect.split()).lower()
    if expected is not None and not verifying.is_hash(expected):
        raise click.BadParameter("a hash has 64 digits from 0 to f.", param_hint="--expect")
    found = verifying.verify(file, expected)
    sound = "consistent" if expected is None else "unaltered"
    if as_json:
        output.emit(
            {
                "file": str(file),
                "verdict": "damaged" if found.findings else sound,
                "hash": found.seal.hash if found.seal else None,
                "number": found.seal.number if found.seal else None,
                "made": found.made,
                "title": found.title,
                "clippings": found.clippings,
                "parts": found.parts,
                "limited": found.limited,
                "findings": [
                    {"part": each.part, "kind": each.kind, "sentence": each.sentence}
                    for each in found.findings
                ],
            }
        )
    held = f"{found.clippings:,} clipping{'s' * (found.clippings != 1)} in {found.parts:,} parts"
    if found.limited:
        held += f", {found.limited:,} of them cut to what licences allow"
    if found.findings:
        for each in found.findings[:MOST_NAMED]:
            output.say(f"{each.kind}: {repr(each.part) if each.part else 'the file'}. {each.sentence}")
        if len(found.findings) > MOST_NAMED:
            output.say(f"and {len(found.findings) - MOST_NAMED:,} more")
        output.say(f"{file} is not what it was: {held} were sealed.")
        return 1
    if not as_json:
        if expected is None:
            click.echo(
                f"Consistent with itself: {held}. Whether it is unaltered, only the hash can say that was printed at its"
                f" export (--expect). This file says it was {found.seal.hash if found.seal else 'none'}."
            )
        else:
            click.echo(f"Unaltered: {held}.")
    return 0


COMMANDS = (verify,)
