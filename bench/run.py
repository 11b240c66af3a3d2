"""Runs the cases: each side in turn, each time in a fresh process, and takes medians."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from bench.measure import ROOT
from bench.rows import Row
from bench.server import Server

_LONGEST = 1800


@dataclass(frozen=True)
class Side:
    """What came of one side of a row.

    Attributes:
        value: the median, or None if it was skipped.
        low, high: the least and the most of all repeats.
        notes: the medians of the numbers beside it.
        skipped: why there is no value.
    """

    value: float | None
    low: float = 0.0
    high: float = 0.0
    notes: dict[str, float] = field(default_factory=dict)
    skipped: str = ""


Found = dict[str, dict[str, Side]]
"""By the row's name and the side's name."""


def run(rows: Iterable[Row], repeats: int, say: Callable[[str], None]) -> Found:
    """Measure `rows`, `repeats` times each."""
    found: Found = {}
    with Server() as server:
        for row in rows:
            found[row.name] = _row(row, 1 if row.once else repeats, server.url)
            say(_told(row, found[row.name]))
    return found


def _row(row: Row, repeats: int, url: str) -> dict[str, Side]:
    came: dict[str, list[dict[str, Any]]] = {side: [] for side in row.sides}
    for turn in range(repeats):
        # Who goes first changes, so that no side always finds a warmer machine.
        for side in row.sides if turn % 2 == 0 else reversed(row.sides):
            if not came[side] or "value" in came[side][-1]:
                came[side].append(_once(row, side, url))
    return {side: _median(results) for side, results in came.items()}


def _once(row: Row, side: str, url: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.child", row.case, side, url]
    if row.argument is not None:
        command.append(str(row.argument))
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=_LONGEST
    )
    if done.returncode:
        raise RuntimeError(f"{row.name}, {side}: {done.stderr.strip()}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _median(results: list[dict[str, Any]]) -> Side:
    if "value" not in results[-1]:
        return Side(None, skipped=results[-1]["skipped"])
    values = [result["value"] for result in results]
    names = results[0]["notes"]
    notes = {name: statistics.median(r["notes"][name] for r in results) for name in names}
    return Side(statistics.median(values), min(values), max(values), notes)


def _told(row: Row, sides: dict[str, Side]) -> str:
    parts = []
    for name, side in sides.items():
        value = side.skipped if side.value is None else f"{side.value:.4g} {row.unit}"
        parts.append(f"{name} {value}")
    return f"{row.name}: {', '.join(parts)}"
