"""A unified diff of two texts, quick for long ones that differ in many places.

`difflib` alone compares every line with every other; here the lines that stand once in
each text are the anchors, and only what lies between two of them is compared.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

__all__ = ["unified"]

_Opcode = tuple[str, int, int, int, int]
_SHORT = 400  # lines; below it difflib is quick enough alone
_NO_NEWLINE = "\\ No newline at end of file\n"


def unified(old: str, new: str, name: str, new_name: str) -> str:
    """The unified diff, with three lines around each change; empty where nothing changes."""
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    if before == after:
        return ""
    rows = [f"--- {name}\n", f"+++ {new_name}\n"]
    for group in _Anchored(before, after).get_grouped_opcodes(3):
        first, last = group[0], group[-1]
        rows.append(f"@@ -{_span(first[1], last[2])} +{_span(first[3], last[4])} @@\n")
        rows += _rows(group, before, after)
    return "".join(row if row.endswith("\n") else f"{row}\n{_NO_NEWLINE}" for row in rows)


def _span(start: int, end: int) -> str:
    length = end - start
    if length == 1:
        return str(start + 1)
    return f"{start + 1 if length else start},{length}"


def _rows(group: Sequence[_Opcode], before: list[str], after: list[str]) -> Iterator[str]:
    for tag, i1, i2, j1, j2 in group:
        if tag == "equal":
            yield from (" " + line for line in before[i1:i2])
            continue
        yield from ("-" + line for line in before[i1:i2])
        yield from ("+" + line for line in after[j1:j2])


class _Anchored(SequenceMatcher[str]):
    def __init__(self, before: list[str], after: list[str]) -> None:
        super().__init__(None, before, after, autojunk=False)
        self.before, self.after = before, after

    def get_opcodes(self) -> list[Any]:
        before, after = self.before, self.after
        if max(len(before), len(after)) < _SHORT:
            return super().get_opcodes()
        found: list[_Opcode] = []
        i = j = 0
        for at_a, at_b in [*_anchors(before, after), (len(before), len(after))]:
            gap = SequenceMatcher(None, before[i:at_a], after[j:at_b])
            for tag, i1, i2, j1, j2 in gap.get_opcodes():
                _add(found, (tag, i + i1, i + i2, j + j1, j + j2))
            if at_a < len(before):
                _add(found, ("equal", at_a, at_a + 1, at_b, at_b + 1))
            i, j = at_a + 1, at_b + 1
        return found


def _add(found: list[_Opcode], code: _Opcode) -> None:
    """Append the step, joined with the one before where both are of a kind."""
    if found and found[-1][0] == code[0]:
        tag, i1, _, j1, _ = found[-1]
        found[-1] = (tag, i1, code[2], j1, code[4])
    else:
        found.append(code)


def _once(lines: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for index, line in enumerate(lines):
        places[line] = -1 if line in places else index
    return {line: index for line, index in places.items() if index >= 0}


def _anchors(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """Lines that stand once in both, in an order that both have: the longest such row."""
    others = _once(b)
    pairs = [(i, others[line]) for line, i in _once(a).items() if line in others]
    ends: list[int] = []  # the last place in `b` of the best row of each length
    last: list[int] = []
    above: list[int] = []
    for index, (_, j) in enumerate(pairs):
        length = bisect_left(ends, j)
        above.append(last[length - 1] if length else -1)
        if length == len(ends):
            ends.append(j)
            last.append(index)
        else:
            ends[length], last[length] = j, index
    row: list[tuple[int, int]] = []
    at = last[-1] if last else -1
    while at >= 0:
        row.append(pairs[at])
        at = above[at]
    return row[::-1]
