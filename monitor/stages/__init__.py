"""The stages of a round, in their order."""

from __future__ import annotations

from typing import Any

from monitor.settings import Limits
from monitor.stages.extract import Extract
from monitor.stages.group import Group
from monitor.stages.poll import Poll
from monitor.stages.revisit import Revisit
from monitor.stages.stage import Stage
from monitor.stages.tag import Tagging
from monitor.stages.tidy import Tidy

# What is left to do after articles or topics were changed by hand.
SETTLE: tuple[Stage[Any, Any], ...] = (Tagging(), Group())


def whole_round(limits: Limits, *, every: bool = False) -> tuple[Stage[Any, Any], ...]:
    """Give every stage; `every` polls all feeds, due or not."""
    return (Poll(limits, every=every), Extract(), Revisit(), *SETTLE, Tidy())


__all__ = ["SETTLE", "whole_round"]
