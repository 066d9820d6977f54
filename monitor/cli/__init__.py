"""The commands of `presswatch`. Each reads its arguments, asks the rooms, and prints; none decides anything.

Exit status: 0 done; 1 a sentence on standard error; 2 wrong usage.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

import click

import monitor
from monitor import logs
from monitor.cli import (
    articles,
    care,
    clipbooks,
    exporting,
    feeds,
    images,
    importing,
    rounds,
    searches,
    stats,
    stories,
    topics,
    verify,
)
from monitor.cli import help as help_pages
from monitor.cli.context import archive_option
from monitor.cli.output import say
from monitor.errors import PresswatchError, QueryError

# Commands of the published command line that this version does not have yet: wrong usage, said in words.
NOT_YET: tuple[str, ...] = ()


class Commands(click.Group):
    """The group of all commands; it names those that are not there yet."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] in NOT_YET:
            ctx.fail(f"“{args[0]}” is not part of Presswatch {monitor.__version__} yet.")
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["--help"], "max_content_width": 100})
@click.version_option(monitor.__version__, prog_name="presswatch")
@archive_option
def commands() -> None:
    """Presswatch watches the press: it polls feeds, keeps full articles, tags them and says why.

    Without a command it opens the window; `presswatch --demo` opens it on a bundled newsroom.
    """


for command in (
    *feeds.COMMANDS,
    *importing.COMMANDS,
    *articles.COMMANDS,
    *images.COMMANDS,
    *exporting.COMMANDS,
    *topics.COMMANDS,
    *searches.COMMANDS,
    *help_pages.COMMANDS,
    *rounds.COMMANDS,
    *stats.COMMANDS,
    *stories.COMMANDS,
    *clipbooks.COMMANDS,
    *verify.COMMANDS,
    *care.COMMANDS,
):
    commands.add_command(command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and end the process with its exit status."""
    logs.speak()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    try:
        status = commands.main(
            list(arguments) if arguments is not None else None, prog_name="presswatch", standalone_mode=False
        )
    except click.exceptions.Exit as left:
        return left.exit_code
    except click.Abort:
        say("Stopped.")
        return 1
    except click.ClickException as wrong:
        wrong.show()
        return wrong.exit_code
    except QueryError as error:
        say(f"{error.sentence}\n{error.caret}" if error.caret else error.sentence)
        return 1
    except PresswatchError as error:
        say(error.sentence)
        return 1
    except BrokenPipeError:
        # The reader of our output has gone, as `| head` does; nothing is wrong with us.
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 1
    except Exception:
        logging.getLogger("monitor.cli").exception("bug")
        say(
            "This is a bug in Presswatch; nothing that was stored is lost. The lines above tell its developers where."
        )
        return 1
    return status if isinstance(status, int) else 0
