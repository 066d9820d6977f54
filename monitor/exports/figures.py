"""The figures of an overview as a picture, and in the words of whoever cannot see it."""

from __future__ import annotations

import json

from monitor.errors import ExportError
from monitor.exports.overview import Overview
from monitor.exports.pdf import bars
from monitor.settings import resources

_DOTS = 220.0  # an inch


def picture(overview: Overview) -> bytes | None:
    """Draw the figures as PNG, 160 mm wide; None where there is nothing to draw."""
    if not overview.contents:
        return None
    import typst

    data = json.dumps(bars(overview), ensure_ascii=False)
    compiler = typst.Compiler(resources() / "templates" / "figures.typ", sys_inputs={"data": data})
    try:
        drawn = compiler.compile(format="png", ppi=_DOTS)
    except (typst.TypstError, typst.TypstWarning) as error:
        raise ExportError(f"The figures could not be drawn: {error}. Export as HTML instead.") from error
    assert isinstance(drawn, bytes)
    return drawn


def in_words(overview: Overview) -> str:
    """Say the figures."""
    parts = (
        (f"Articles by {overview.days_by}", overview.days),
        ("Outlets", overview.outlets),
        ("Topics", overview.topics),
    )
    said = [
        f"{name}: {', '.join(f'{bar.name} {bar.count}' for bar in all_bars)}"
        for name, all_bars in parts
        if all_bars
    ]
    return ". ".join((*said, overview.undated) if overview.undated else said)
