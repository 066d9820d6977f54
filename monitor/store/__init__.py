"""The archive: articles, feeds, topics, tags and marks in one SQLite file, and the search over them.

Everything that says SQL lives here, one file per noun, as functions that take an `Archive`. Nothing here opens a
socket, parses a page, or knows the window. What does not read or write the archive lives elsewhere.
"""

from monitor.store.archive import Archive

__all__ = ["Archive"]
