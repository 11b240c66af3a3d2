"""Schemas by the names that they give themselves: `$anchor` and `$dynamicAnchor`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from specloom.document.document import Map, Seq
from specloom.document.pointer import escape

__all__ = ["Anchors", "anchors_of"]


class Anchors:
    """How often each `$anchor` stands in the files."""

    def __init__(self, files: Mapping[str, Map]) -> None:
        self._files = files
        self._count: Counter[str] | None = None

    def unique(self, name: str) -> bool:
        """Whether one schema alone has that name, so that it tells it in one document too."""
        if self._count is None:
            trees = list(self._files.values())
            self._count = Counter(n for tree in trees for n, _ in anchors_of(tree))
        return self._count[name] == 1


def anchors_of(tree: Map) -> Iterator[tuple[str, str]]:
    """Every `$anchor` and `$dynamicAnchor` below `tree` with the pointer of its schema."""
    stack: list[tuple[Any, str]] = [(tree, "")]
    while stack:
        node, pointer = stack.pop()
        if isinstance(node, Map):
            for key in ("$anchor", "$dynamicAnchor"):
                if isinstance(node.get(key), str):
                    yield node[key], pointer
            stack += [(value, f"{pointer}/{escape(key)}") for key, value in node.items()]
        elif isinstance(node, Seq):
            stack += [(value, f"{pointer}/{index}") for index, value in enumerate(node)]
