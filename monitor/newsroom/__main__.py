"""`python -m monitor.newsroom`: serve the demo newsroom until standard input ends (--parent-pipe) or for ever.

Its first line of output is one JSON document: port, base and the feeds.
"""

from __future__ import annotations

import json
import sys
import threading

from monitor.newsroom import Newsroom


def main() -> None:
    port = next((int(word) for word in sys.argv[1:] if word.isdigit()), 0)
    with Newsroom(port=port) as newsroom:
        line = {"port": newsroom.port, "base": newsroom.base, "feeds": newsroom.feeds}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()
        if "--parent-pipe" in sys.argv:
            while sys.stdin.buffer.read(4096):
                pass
        else:
            threading.Event().wait()


if __name__ == "__main__":
    main()
