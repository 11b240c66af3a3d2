"""The part of a large value that doesn't fit, so that why not is found at a bounded price.

To explain what is wrong costs a thousand times what it costs to see that something is, and more
the larger the value: of a list of 8,000 wrong messages the first few tell enough.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

__all__ = ["FailingPart", "failing_part"]

Path = tuple["str | int", ...]

_MOST = 32  # items of a list or keys of a mapping that are explained
_MOST_CUT = 16  # lists and mappings of one value that are shortened


@dataclass(frozen=True)
class FailingPart:
    """`value` is the part; `offsets` has how many items were cut before each shortened list."""

    value: Any
    offsets: dict[Path, int] = field(default_factory=dict)

    def original(self, path: Path) -> Path:
        """The path in the whole value of what is at `path` in the part."""
        steps: list[str | int] = []
        for index, step in enumerate(path):
            offset = self.offsets.get(path[:index], 0)
            steps.append(step + offset if isinstance(step, int) else step)
        return tuple(steps)


def failing_part(value: Any, fits: Callable[[Any], bool]) -> FailingPart:
    """The smallest part found of `value`, which doesn't fit, that doesn't fit either."""
    offsets: dict[Path, int] = {}
    for path in islice(_large(value, ()), _MOST_CUT):
        value, offset = _cut(value, path, fits)
        offsets[path] = offset
    return FailingPart(value, {path: offset for path, offset in offsets.items() if offset})


def _large(value: Any, path: Path) -> Iterator[Path]:
    """The places of long lists and mappings, outer ones first, as each is when it is asked for."""
    stack: list[tuple[Any, Path]] = [(value, path)]
    while stack:
        node, here = stack.pop()
        if isinstance(node, (dict, list)):
            if len(node) > _MOST:
                yield here
            items = node.items() if isinstance(node, dict) else enumerate(node)
            # What was cut away below is not looked at again: the first items are enough.
            stack.extend((item, (*here, key)) for key, item in islice(items, _MOST))


def _cut(value: Any, path: Path, fits: Callable[[Any], bool]) -> tuple[Any, int]:
    """`value` with what is at `path` shortened to a few items that don't fit, and their offset."""
    whole = _at(value, path)
    if whole is None:
        return value, 0
    end = _shortest_failing(value, path, len(whole), fits)
    for start in (max(0, end - _MOST), 0):
        part = _replaced(value, path, _slice(whole, start, end))
        if not fits(part):
            return part, start if isinstance(whole, list) else 0
    return value, 0


def _shortest_failing(value: Any, path: Path, length: int, fits: Callable[[Any], bool]) -> int:
    """How many of the first items are enough for `value` not to fit, at least a few."""
    whole = _at(value, path)
    low, high = _MOST, length
    while low < high:
        middle = (low + high) // 2
        if fits(_replaced(value, path, _slice(whole, 0, middle))):
            low = middle + 1
        else:
            high = middle
    return low


def _slice(whole: Any, start: int, end: int) -> Any:
    if isinstance(whole, dict):
        return dict(islice(whole.items(), start, end))
    return whole[start:end]


def _at(value: Any, path: Path) -> Any:
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _replaced(value: Any, path: Path, part: Any) -> Any:
    """`value` with `part` at `path`; nothing that is shared is changed."""
    if not path:
        return part
    copy = value.copy()
    copy[path[0]] = _replaced(value[path[0]], path[1:], part)
    return copy
