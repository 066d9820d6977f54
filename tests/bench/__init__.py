"""Measurements against bare baselines on the same machine: `make bench`, `make bench-full`. Ratios, not times."""
