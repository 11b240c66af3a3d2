"""What a run found out → RESULTS.md, its plots, and the numbers for the next run."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from bench.judge import MISSED, cell, number, ratio, target, verdict
from bench.measure import ROOT
from bench.plot import growth
from bench.rows import CLIENT, GENERATOR, LINTER, PEERS, ROWS, SCALE, Row
from bench.run import Found, Side
from bench.tried import TRIED

FOLDER = ROOT / "bench"

_INTRO = """\
# Measured

Made by `make bench`. Every number is the median of {repeats} runs, where no other number is given,
each in a fresh process, ours and theirs in turn. The measure is CPU time of the process that is
looked at, so that what else runs on the machine matters little; the server answers from a process
of its own on the loopback interface. Only the rows that say so use an extra (`[fast]`); the others
are the default install.
A run may be made in parts (`--again`). "Δ" is the ratio now against the ratio of the run before;
† marks rows that are from a run before.
"""


def write(
    found: Found, facts: dict[str, str], repeats: int, folder: Path = FOLDER, again: bool = False
) -> None:
    """Write everything; rows that weren't run keep what the last run said of them.

    With `again`, what was found belongs to the last run: it is compared with what that one was.
    """
    last = _last(folder)
    if again and last:
        facts, repeats = facts if found else last["machine"], last["repeats"]
    known = {row.name for row in ROWS}
    before = _found(last.get("before" if again else "rows", {}))
    ran = {*found, *(last.get("ran", ()) if again else ())}
    merged = {n: s for n, s in {**_found(last.get("rows", {})), **found}.items() if n in known}
    run = Run(merged, {name: s for name, s in merged.items() if name in ran}, before, repeats)
    text = "\n".join(_page(run, facts, repeats, _plot(merged, folder)))
    (folder / "RESULTS.md").write_text(text, encoding="utf-8")
    kept = {
        "machine": facts,
        "repeats": repeats,
        "ran": sorted(run.new),
        "rows": _figures(merged),
        "before": _figures(before),
    }
    content = json.dumps(kept, indent=1, ensure_ascii=False)
    (folder / "last.json").write_text(content + "\n", encoding="utf-8")


def _figures(found: Found) -> dict[str, dict[str, Any]]:
    return {name: {side: asdict(s) for side, s in sides.items()} for name, sides in found.items()}


@dataclass(frozen=True)
class Run:
    """What there is to tell: all that is known, what is new of it, and what was known before."""

    all: Found
    new: Found
    before: Found
    repeats: int

    def label(self, row: Row) -> str:
        """What the row is about; with the number of runs where there were fewer, and marked where
        it is from a run before."""
        runs = min((side.runs for side in self.all[row.name].values() if side.runs), default=0)
        fewer = f" ({runs} run{'s' * (runs > 1)})" if 0 < runs < self.repeats else ""
        return f"{row.what}{fewer}{'' if row.name in self.new else ' †'}"

    def change(self, row: Row) -> str:
        """By how much the ratio changed; of a row with one side, its number."""
        if row.name not in self.new or row.name not in self.before:
            return ""
        now, then = (_figure(row, found[row.name]) for found in (self.new, self.before))
        return f"{(now / then - 1) * 100:+.0f} %" if now is not None and then else ""


def _figure(row: Row, sides: dict[str, Side]) -> float | None:
    if any(side not in sides for side in row.sides):
        return None
    found = ratio(row, sides)
    return sides[row.sides[0]].value if found is None else found


def _last(folder: Path) -> dict[str, Any]:
    file = folder / "last.json"
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return found


def _found(kept: dict[str, dict[str, Any]]) -> Found:
    return {
        name: {side: Side(**figures) for side, figures in sides.items()}
        for name, sides in kept.items()
    }


def _page(run: Run, facts: dict[str, str], repeats: int, plots: list[str]) -> list[str]:
    found = run.all
    return [
        _INTRO.format(repeats=repeats),
        "## The client, against the official package",
        "",
        "| what | unit | official | ours | ratio | target | met | Δ |",
        "|---|---|--:|--:|--:|--:|---|--:|",
        *[_client(row, run) for row in CLIENT if _pair(row, found)],
        "",
        *_missed(found),
        *_server(found),
        "## The generator",
        "",
        "CPU seconds and, in brackets, peak memory in MB; a dash says why there is none. Ours",
        "makes a client, its documentation and its fixtures, the others make a client or, in the",
        "case of datamodel-code-generator, its types alone. Δ is that of our own seconds.",
        "",
        f"| what | ours | {' | '.join(PEERS)} | Δ |",
        f"|---|--:|{'--:|' * len(PEERS)}--:|",
        *[_peers(row, run) for row in (*GENERATOR, *SCALE) if row.name in found],
        "",
        *_notes(found),
        *plots,
        *_linter(run),
        "## Where",
        "",
        "| | |",
        "|---|---|",
        *[f"| {name} | {value} |" for name, value in facts.items()],
        "",
    ]


def _pair(row: Row, found: Found) -> bool:
    return row.name in found and len(row.sides) > 1


def _client(row: Row, run: Run) -> str:
    sides = run.all[row.name]
    mine, theirs = (sides.get(name) for name in row.sides[:2])
    cells = [run.label(row), row.unit, cell(theirs), cell(mine), number(ratio(row, sides))]
    return _cells([*cells, target(row), verdict(row, sides), run.change(row)])


def _cells(cells: list[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _missed(found: Found) -> list[str]:
    """What is known about each row that missed its target."""
    missed = [r for r in CLIENT if r.name in found and verdict(r, found[r.name]) == MISSED]
    if not missed:
        return []
    reasons = {row.what: TRIED.get(row.name, "not looked into yet.") for row in missed}
    explained = [f"- **{what}**: {reason}" for what, reason in reasons.items()]
    return ["Missed, and why:", "", *explained, ""]


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
        if len(sides) > 1 and all("server µs a request" in s.notes for s in sides.values()):
            mine, theirs = (sides[name] for name in row.sides[:2])
            cost = number(mine.notes["server µs a request"])
            lines.append(f"| {row.what} | {cost} | {number(mine.value)} | {number(theirs.value)} |")
    return [*lines, ""]


def _peers(row: Row, run: Run) -> str:
    sides = run.all[row.name]
    cells = [_with_memory(sides.get(name)) for name in ("ours", *PEERS)]
    mine = replace(row, sides=("ours",))
    return _cells([run.label(row), *cells, run.change(mine)])


def _with_memory(side: Side | None) -> str:
    if side is None or side.value is None:
        return cell(side)
    return f"{number(side.value)} ({number(side.notes.get('peak MB'))})"


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


def _linter(run: Run) -> list[str]:
    rows = [row for row in LINTER if row.name in run.all]
    if not rows:
        return []
    lines = [
        "## The linter of schemas",
        "",
        "A schema against all rules of the API, beside jsonschema's check of it against JSON",
        "Schema's own; an output, as JSON text, against its schema.",
        "",
        "| what | ours | jsonschema alone | ratio | Δ |",
        "|---|--:|--:|--:|--:|",
    ]
    for row in rows:
        sides = run.all[row.name]
        mine, theirs = (cell(sides.get(name)) for name in row.sides)
        cells = [run.label(row), mine, theirs, number(ratio(row, sides)), run.change(row)]
        lines.append(_cells(cells))
    return [*lines, ""]
