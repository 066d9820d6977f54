"""Whether a text may take the place of an earlier one. Pure: texts in, yes or no out."""

from __future__ import annotations

from collections import Counter

# A text that lost more than this share of its words is a cut-off page rather than a new edition ...
LEAST_SHARE = 0.9
# ... unless its publisher only took something out of it: the end still stands, and little else is new.
LEAST_CUT = 0.7
_END = 8  # words
_KNOWN = 0.95  # share of the words of a cut text that the earlier one had
# What a feed delivered is taken for more than its page only where it is long itself and the page a fragment of it.
_LONG = 120  # words
_FRAGMENT = 0.6


def is_as_complete(text: str, earlier: str) -> bool:
    """Tell whether a text is at least as complete as the full text before it, a correction by some sentences apart."""
    words, before = text.split(), earlier.split()
    if len(words) >= LEAST_SHARE * len(before):
        return True
    if len(words) < LEAST_CUT * len(before) or words[-_END:] != before[-_END:]:
        return False
    return (Counter(words) & Counter(before)).total() >= _KNOWN * len(words)


def is_fragment(text: str, of_feed: str) -> bool:
    """Tell whether what a page gave is only a fragment of what the feed had delivered whole."""
    words, delivered = len(text.split()), len(of_feed.split())
    return delivered >= _LONG and words < _FRAGMENT * delivered
