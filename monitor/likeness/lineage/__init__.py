"""Who copied whom in a story, and what of the facts became another one on the way. Pure: it reads no archive.

`tree` gives each copy its original, `aligning` puts two texts side by side, `drift` finds names, numbers, places, days and
quotations that are others in the copy, `agencies` whom an article names as its source.
"""
