"""The memory of a process. Imports nothing, so that a bare script can tell its own."""

from __future__ import annotations


def resident(pid: str = "self") -> float:
    """Return what a process holds in memory, in MB."""
    with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as lines:  # noqa: PTH123 (imports nothing)
        for line in lines:
            if line.startswith("VmRSS:"):
                return round(int(line.split()[1]) / 1024, 1)
    return 0.0
