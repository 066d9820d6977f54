"""All network, and the only network.

`Web.fetch` asks for feeds and everything else, `Web.page` for article pages with manners. addresses: what may be
asked; transport: the checked way out; proxies: by way of whom; manners: how
politely; body: what comes back; unpacking: out of what it was packed in. Nothing here parses a feed or a
page, and nothing knows the archive.
"""

from monitor.web.addresses import LocalPermission, check_address, host_key, is_public
from monitor.web.fetch import USER_AGENT, Answer, Web
from monitor.web.manners import retry_after

__all__ = [
    "USER_AGENT",
    "Answer",
    "LocalPermission",
    "Web",
    "check_address",
    "host_key",
    "is_public",
    "retry_after",
]
