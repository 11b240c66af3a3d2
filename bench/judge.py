"""Numbers → ratios, and whether they are good enough."""

from __future__ import annotations

from bench.rows import Row
from bench.run import Side

MISSED = "**no**"


def ratio(row: Row, sides: dict[str, Side]) -> float | None:
    """The first side's number divided by the second's."""
    if len(row.sides) < 2:
        return None
    mine, theirs = (sides[name].value if name in sides else None for name in row.sides[:2])
    return mine / theirs if mine is not None and theirs else None


def target(row: Row) -> str:
    """What the row has to reach."""
    if row.most is not None:
        return f"≤ {row.most:g} {row.unit}"
    return "" if row.ratio is None else f"≤ {row.ratio:.3g}"


def verdict(row: Row, sides: dict[str, Side]) -> str:
    """Whether it does: yes, no, "not measured", or nothing where there is no target."""
    if row.most is None and row.ratio is None:
        return ""
    mine = sides[row.sides[0]].value
    if row.most is not None:
        reached = None if mine is None else mine <= row.most
    else:
        found = ratio(row, sides)
        reached = None if found is None else row.ratio is not None and found <= row.ratio
    if reached is None:
        return "not measured"
    return "yes" if reached else MISSED


def cell(side: Side | None) -> str:
    """The number of a side, or why there is none."""
    if side is None:
        return ""
    if side.value is not None:
        return number(side.value)
    return f"failed: {side.failed}" if side.failed else f"– {side.skipped}"


def number(value: float | None) -> str:
    """Three digits that matter."""
    if value is None:
        return "–"
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}"
