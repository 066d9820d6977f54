"""Workers: child processes in which all untrusted bytes are parsed, each with a deadline and a memory cap.

`Pool` is the engine's side (pool.py); `python -m monitor.workers` is a child (child.py); wire.py is what they say to
each other. A job that hangs, crashes or runs out of memory has one outcome, WorkerLostError, and a new child.
This room never decides what a lost job means for an article, opens no socket, and touches no store.
"""

from monitor.workers.pool import JOBS, Pool

__all__ = ["JOBS", "Pool"]
