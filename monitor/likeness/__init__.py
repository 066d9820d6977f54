"""Decides whether two articles tell the same story, and how they are akin. Pure: it reads no archive and no clock.

`portrait` takes what an article is recognised by, `kinship` compares two of them, `clusters` makes stories of those akin.
"""

from monitor.likeness.clusters import clusters
from monitor.likeness.evidence import Background
from monitor.likeness.kinship import Kind, Kinship, kinship
from monitor.likeness.portrait import (
    UNREADABLE,
    Portrait,
    When,
    is_another,
    name_mark,
    number_mark,
    portrait,
    unpacked,
)
from monitor.likeness.reasons import pattern, reason

__all__ = [
    "UNREADABLE",
    "Background",
    "Kind",
    "Kinship",
    "Portrait",
    "When",
    "clusters",
    "is_another",
    "kinship",
    "name_mark",
    "number_mark",
    "pattern",
    "portrait",
    "reason",
    "unpacked",
]
