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
        skipped: why there is no value: the case can't be run here, or gives up.
        failed: what went wrong, where it should have run.
        runs: of how many runs this is the median.
    """

    value: float | None
    low: float = 0.0
    high: float = 0.0
    notes: dict[str, float] = field(default_factory=dict)
    skipped: str = ""
    failed: str = ""
    runs: int = 0


Found = dict[str, dict[str, Side]]
"""By the row's name and the side's name."""


Once = Callable[[Row, str, str], dict[str, Any]]
"""Runs the case of a row for a side, given the server's address."""


def run(rows: Iterable[Row], repeats: int, found: Found, say: Callable[[str], None]) -> None:
    """Measure `rows` into `found`, `repeats` times each; a case that fails is found as failed."""
    with Server() as server:
        for row in rows:
            found[row.name] = measure(row, 1 if row.once else repeats, server.url)
            say(_result_line(row, found[row.name]))


def measure(row: Row, repeats: int, url: str, once: Once | None = None) -> dict[str, Side]:
    """The sides of one row, measured in turn; a side that gave no value isn't run again."""
    came: dict[str, list[dict[str, Any]]] = {side: [] for side in row.sides}
    for turn in range(repeats):
        # Who goes first changes, so that no side always finds a warmer machine.
        for side in row.sides if turn % 2 == 0 else reversed(row.sides):
            if not came[side] or "value" in came[side][-1]:
                came[side].append((once or in_process)(row, side, url))
    return {side: median(results) for side, results in came.items()}


def in_process(row: Row, side: str, url: str) -> dict[str, Any]:
    """What a process of its own says of the case: `value` and `notes`, `skipped` or `failed`."""
    command = [sys.executable, "-m", "bench.child", row.case, side, url]
    if row.argument is not None:
        command.append(str(row.argument))
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=_LONGEST
        )
    except subprocess.TimeoutExpired:
        return {"failed": f"took longer than {_LONGEST} s"}
    if done.returncode:
        return {"failed": _last_line(done.stderr) or f"exit code {done.returncode}"}
    try:
        result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    except (ValueError, IndexError):
        return {"failed": f"said no result: {_last_line(done.stdout)}"}
    return result


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1].replace(str(ROOT), ".")[:200] if lines else ""


def median(results: list[dict[str, Any]]) -> Side:
    """What the repeats of one side come to; one that failed makes all of it fail."""
    last = results[-1]
    if "value" not in last:
        return Side(None, skipped=last.get("skipped", ""), failed=last.get("failed", ""))
    values = [result["value"] for result in results]
    names = results[0]["notes"]
    notes = {name: statistics.median(r["notes"][name] for r in results) for name in names}
    return Side(statistics.median(values), min(values), max(values), notes, runs=len(values))


def _result_line(row: Row, sides: dict[str, Side]) -> str:
    parts = []
    for name, side in sides.items():
        value = f"{side.value:.4g} {row.unit}" if side.value is not None else side.skipped
        parts.append(f"{name} {value or 'FAILED: ' + side.failed}")
    return f"{row.name}: {', '.join(parts)}"
