"""The one tree of errors. Every error carries the sentence that the user reads: what is wrong and what to do.

What is no `PresswatchError` is a bug: it is logged with its trace and shown as one.
"""

from __future__ import annotations

from datetime import datetime


class PresswatchError(Exception):
    """The root. `str(error)` is the sentence for the user."""

    @property
    def sentence(self) -> str:
        return str(self)


class ArchiveError(PresswatchError):
    """The archive cannot be opened, read or written."""


class ArchiveMissingError(ArchiveError):
    """There is no archive at the path."""


class ArchiveAwayError(ArchiveMissingError):
    """There is none any more where the one that was chosen was; perhaps its disk is away."""


class ArchiveDamagedError(ArchiveError):
    """The file is there, but it is no archive that can be read. `what`: the same in half a sentence, where it is known."""

    def __init__(self, sentence: str, what: str = "") -> None:
        super().__init__(sentence)
        self.what = what


class ArchiveNewerError(ArchiveError):
    """The archive was written by a newer Presswatch."""


class ArchiveOlderError(ArchiveError):
    """The archive is of an older Presswatch, and must be brought up to date first, which takes its time."""


class ArchiveBusyError(ArchiveError):
    """Another process holds the archive longer than one waits."""


class InterruptedQueryError(ArchiveError):
    """A question was cancelled because a newer one was asked."""


class UnknownError(PresswatchError):
    """A named article, feed, topic or file does not exist."""


class QueryError(PresswatchError):
    """A query that must be right is wrong. `line` and `column` count from 1; `caret` is two lines of text."""

    def __init__(self, sentence: str, *, line: int = 1, column: int = 1, caret: str = "") -> None:
        super().__init__(sentence)
        self.line = line
        self.column = column
        self.caret = caret


class FetchError(PresswatchError):
    """A page or feed could not be had."""


class AddressRefusedError(FetchError):
    """The address is not one that Presswatch asks: another scheme, or a computer inside the own network."""


class DeadlineError(FetchError):
    """The server took longer than the deadline."""


class TooLargeError(FetchError):
    """The answer is larger than the cap."""


class RobotsError(FetchError):
    """The host's robots.txt asks programs not to fetch the page."""


class HostPausedError(FetchError):
    """The host asked for a pause (429, 503) that still lasts. `until` is in UTC."""

    def __init__(self, sentence: str, *, until: datetime) -> None:
        super().__init__(sentence)
        self.until = until


class OfflineError(FetchError):
    """There is no way to the network at all."""


class ParseError(PresswatchError):
    """A feed, page or file cannot be read."""


class WorkerLostError(ParseError):
    """A worker hung, crashed or ran out of memory over a job, and was replaced."""


class WorkerStartError(PresswatchError):
    """No worker can be started on this computer now, which is the fault of no page and no feed."""


class ExportError(PresswatchError):
    """An export could not be written."""


class SettingsError(PresswatchError):
    """A setting or an environment variable has a value that cannot be used."""


class EngineError(PresswatchError):
    """The engine cannot start, or another one is at work."""
