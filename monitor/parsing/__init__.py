"""What reads bytes from strangers; it runs in a worker, with a deadline and a memory cap.

feeds, jsonfeed, sitemaps: entries; pages, markup: articles; files: what the user imports; dates, datelines,
language: what all of them need. Nothing here opens a file, a socket or the archive.
"""
