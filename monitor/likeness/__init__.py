"""Decides whether two articles tell the same story, and how they are akin. Pure: it reads no archive and no clock.

`portrait` takes what an article is recognised by, `kinship` compares two of them, `clusters` makes stories of those akin.
"""

from monitor.likeness.clusters import clusters
from monitor.likeness.kinship import Background, Kind, Kinship, kinship
from monitor.likeness.portrait import Portrait, name_mark, number_mark, portrait, unpacked

__all__ = [
    "Background",
    "Kind",
    "Kinship",
    "Portrait",
    "clusters",
    "kinship",
    "name_mark",
    "number_mark",
    "portrait",
    "unpacked",
]
