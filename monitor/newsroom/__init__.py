"""The demo newsroom: invented outlets that publish over loopback, so that everything can be tried without a network.

It reads `resources/demo` and serves it; it knows nothing of the rest of Presswatch.
"""

from monitor.newsroom.server import Newsroom

__all__ = ["Newsroom"]
