"""What a run found out → RESULTS.md, its plots, and the numbers for the next run."""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench.judge import number, ratio, target, verdict
from bench.measure import ROOT
from bench.plot import growth
from bench.rows import CLIENT, GENERATOR, LINTER, PEERS, ROWS, SCALE, Row
from bench.run import Found, Side

FOLDER = ROOT / "bench"

_INTRO = """\
# Measured

Made by `make bench`. Every number is the median of {repeats} runs, each in a fresh process, ours
and theirs in turn. The measure is CPU time of the process that is looked at, so that what else
runs on the machine matters little; the server answers from a process of its own on the loopback
interface. "Δ" is the ratio now against the ratio of the run before.
"""


def write(found: Found, facts: dict[str, str], repeats: int, folder: Path = FOLDER) -> None:
    """Write everything; rows that weren't run keep what the last run said of them."""
    last = _last(folder)
    before: Found = {name: _sides(sides) for name, sides in last.get("rows", {}).items()}
    merged = {**before, **found}
    known = {row.name for row in ROWS}
    merged = {name: sides for name, sides in merged.items() if name in known}
    plots = _plot(merged, folder)
    text = "\n".join(_page(merged, before, facts, repeats, plots))
    (folder / "RESULTS.md").write_text(text, encoding="utf-8")
    rows = {
        name: {side: asdict(measured) for side, measured in sides.items()}
        for name, sides in merged.items()
    }
    content = json.dumps({"machine": facts, "rows": rows}, indent=1, ensure_ascii=False)
    (folder / "last.json").write_text(content + "\n", encoding="utf-8")


def _last(folder: Path) -> dict[str, Any]:
    file = folder / "last.json"
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return found


def _sides(sides: dict[str, Any]) -> dict[str, Side]:
    return {name: Side(**side) for name, side in sides.items()}


def _page(
    found: Found, before: Found, facts: dict[str, str], repeats: int, plots: list[str]
) -> list[str]:
    return [
        _INTRO.format(repeats=repeats),
        "## The client, against the official package",
        "",
        "| what | unit | official | ours | ratio | target | met | Δ |",
        "|---|---|--:|--:|--:|--:|---|--:|",
        *[_client(row, found[row.name], before) for row in CLIENT if _pair(row, found)],
        "",
        *_server(found),
        "## The generator",
        "",
        "CPU seconds and, in brackets, peak memory in MB. A dash says why there is none.",
        "",
        f"| what | ours | {' | '.join(PEERS)} |",
        f"|---|--:|{'--:|' * len(PEERS)}",
        *[_peers(row, found[row.name]) for row in (*GENERATOR, *SCALE) if row.name in found],
        "",
        *_notes(found),
        *plots,
        *_linter(found),
        "## Where",
        "",
        "| | |",
        "|---|---|",
        *[f"| {name} | {value} |" for name, value in facts.items()],
        "",
    ]


def _pair(row: Row, found: Found) -> bool:
    return row.name in found and len(row.sides) == 2


def _client(row: Row, sides: dict[str, Side], before: Found) -> str:
    mine, theirs = (sides[name] for name in row.sides)
    now = ratio(row, sides)
    cells = [
        row.what,
        row.unit,
        number(theirs.value),
        number(mine.value) if mine.value is not None else mine.skipped,
        number(now),
        target(row),
        verdict(row, sides),
        _change(row, now, before),
    ]
    return f"| {' | '.join(cells)} |"


def _change(row: Row, now: float | None, before: Found) -> str:
    sides = before.get(row.name, {})
    if now is None or not all(side in sides for side in row.sides):
        return ""
    then = ratio(row, sides)
    return f"{(now / then - 1) * 100:+.0f} %" if then else ""


def _server(found: Found) -> list[str]:
    floor = found.get("server", {}).get("server")
    if floor is None or floor.value is None:
        return []
    calls = floor.notes["calls a second of one core"]
    lines = [
        f"The server by itself takes {number(floor.value)} µs of CPU for a call by a bare socket,",
        f"enough for {number(calls)} calls a second. What it took for each call or chunk above,",
        "beside what the clients took:",
        "",
        "| row | server, µs | ours, µs | official, µs |",
        "|---|--:|--:|--:|",
    ]
    for row in CLIENT:
        sides = found.get(row.name, {})
        if len(sides) == 2 and all("server µs a request" in s.notes for s in sides.values()):
            mine, theirs = (sides[name] for name in row.sides)
            cost = number(mine.notes["server µs a request"])
            lines.append(f"| {row.what} | {cost} | {number(mine.value)} | {number(theirs.value)} |")
    return [*lines, ""]


def _peers(row: Row, sides: dict[str, Side]) -> str:
    cells = [row.what]
    for name in ("ours", *PEERS):
        side = sides.get(name)
        if side is None:
            cells.append("")
        elif side.value is None:
            cells.append(f"– {side.skipped}")
        else:
            cells.append(f"{number(side.value)} ({number(side.notes.get('peak MB'))})")
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _notes(found: Found) -> list[str]:
    lines = []
    field = found.get("gen-field", {}).get("ours")
    if field is not None and field.value is not None:
        count = number(field.notes["files rewritten"])
        lines += [f"With one field changed, {count} files are rewritten.", ""]
    line = _line(found, "ours")
    if len(line) > 1:
        (low, first), (high, last) = line[-2:]
        exponent = math.log(last / first) / math.log(high / low)
        lines += [
            f"From {low:,.0f} to {high:,.0f} operations the time grows with the power "
            f"{exponent:.2f} of their number; 1 is a straight line.",
            "",
        ]
    return lines


def _line(found: Found, side: str, note: str | None = None) -> list[tuple[float, float]]:
    points = []
    for row in SCALE:
        measured = found.get(row.name, {}).get(side)
        if measured is not None and measured.value is not None:
            value = measured.value if note is None else measured.notes[note]
            points.append((float(row.argument or 0), value))
    return points


def _plot(found: Found, folder: Path) -> list[str]:
    lines = []
    for file, title, y, note in (
        ("growth", "Made-up descriptions, cold", "CPU seconds", None),
        ("growth-memory", "Made-up descriptions, cold", "peak MB", "peak MB"),
    ):
        drawn = {side: _line(found, side, note) for side in ("ours", *PEERS)}
        drawn = {side: points for side, points in drawn.items() if len(points) > 1}
        if drawn:
            picture = growth(title, "operations", y, drawn)
            (folder / f"{file}.svg").write_text(picture, encoding="utf-8")
            lines += [f"![{y} by number of operations]({file}.svg)", ""]
    return lines


def _linter(found: Found) -> list[str]:
    rows = [row for row in LINTER if row.name in found]
    if not rows:
        return []
    lines = [
        "## The linter of schemas",
        "",
        "| what | ours | jsonschema alone | ratio |",
        "|---|--:|--:|--:|",
    ]
    for row in rows:
        sides = found[row.name]
        mine, theirs = (number(sides[name].value) for name in row.sides)
        lines.append(f"| {row.what} | {mine} | {theirs} | {number(ratio(row, sides))} |")
    return [*lines, ""]
