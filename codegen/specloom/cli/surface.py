"""What a run of `generate` did to what each target gives its users, in a few lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from specloom.diagnostics.counted import counted
from specloom.output import Changes

__all__ = ["REPORT", "surface_lines"]

REPORT = "REPORT.md"
_MOST = 20
_CELLS = re.compile(r"(?<!\\)\|")

Rows = Mapping[tuple[str, str], tuple[str, ...]]


def surface_lines(before: str, after: str, changes: Changes) -> list[str]:
    """The rows of the report that came, went or changed, and how many files of each target did;
    at most twenty lines."""
    lines = list(_rows_changed(*map(_rows, (before, after))))
    folders = list(_folders(changes))
    room = _MOST - len(folders)
    if len(lines) > room:
        more = len(lines) - room + 1
        lines = [
            *lines[: room - 1],
            f"… and {counted(more, 'line')} more: see the diff of {REPORT}",
        ]
    return [*lines, *folders]


def _rows(text: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """The rows of all tables, by section and first cell."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    heads: tuple[str, ...] = ()
    section = ""
    for line in text.splitlines():
        if line.startswith("#"):
            section, heads = line.lstrip("# "), ()
        elif line.startswith("|"):
            cells = tuple(cell.strip() for cell in _CELLS.split(line.strip())[1:-1])
            if set("".join(cells)) <= {"-", ":"}:
                continue
            if not heads:
                heads = cells
            else:
                named = zip(heads[1:], cells[1:], strict=False)
                found[section, cells[0]] = tuple(f"{head} {cell}".strip() for head, cell in named)
        else:
            heads = ()
    return found


def _rows_changed(before: Rows, after: Rows) -> Iterator[str]:
    for (section, name), cells in after.items():
        earlier = before.get((section, name))
        if earlier is None:
            yield f"+ {name}: {', '.join(cells)}"
        elif earlier != cells and not _is_count(section, name):
            pairs = zip(earlier, cells, strict=False)
            yield f"~ {name}: " + ", ".join(f"{a} → {b}" for a, b in pairs if a != b)
    for (section, name), cells in before.items():
        if (section, name) not in after:
            yield f"- {name}: {', '.join(cells)}"


def _is_count(section: str, name: str) -> bool:
    """The first table counts; files and lines say nothing to users."""
    return name in ("files", "lines")


def _folders(changes: Changes) -> Iterator[str]:
    found: dict[str, Counter[str]] = {}
    for word, paths in (
        ("added", changes.added),
        ("changed", changes.changed),
        ("deleted", changes.deleted),
    ):
        for path in paths:
            folder, slash, _ = path.partition("/")
            if slash:
                found.setdefault(folder, Counter())[word] += 1
    for folder, counts in sorted(found.items()):
        shown = ", ".join(f"{counted(number, 'file')} {word}" for word, number in counts.items())
        yield f"{folder}/: {shown}"
