"""Numbers → ratios, and whether they are good enough."""

from __future__ import annotations

from bench.rows import Row
from bench.run import Side


def ratio(row: Row, sides: dict[str, Side]) -> float | None:
    """The first side's number divided by the second's."""
    if len(row.sides) < 2:
        return None
    mine, theirs = sides[row.sides[0]].value, sides[row.sides[1]].value
    return mine / theirs if mine is not None and theirs else None


def target(row: Row) -> str:
    """What the row has to reach."""
    if row.most is not None:
        return f"≤ {row.most:g} {row.unit}"
    return "" if row.ratio is None else f"≤ {row.ratio:.3g}"


def verdict(row: Row, sides: dict[str, Side]) -> str:
    """Whether it does: yes, no, or nothing where there is no target."""
    mine = sides[row.sides[0]].value
    if row.most is not None and mine is not None:
        return "yes" if mine <= row.most else "**no**"
    found = ratio(row, sides)
    if row.ratio is None or found is None:
        return ""
    return "yes" if found <= row.ratio else "**no**"


def number(value: float | None) -> str:
    """Three digits that matter."""
    if value is None:
        return "–"
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}"
