"""A parsed text in which every part knows the offsets that it stands at: what edits need."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

__all__ = ["Entry", "TextNode"]


class Entry:
    """One key of a mapping, from `key_start` to `key_end`, and its value."""

    __slots__ = ("key", "key_end", "key_start", "node")

    def __init__(self, key: Any, key_start: int, key_end: int, node: TextNode) -> None:
        self.key = key
        self.key_start = key_start
        self.key_end = key_end
        self.node = node


class TextNode:
    """A value and the text from `start` to `end` (offsets) that says it.

    `style` is `scalar`, `flow` (with brackets), `block` (YAML without them) or `alias`;
    `merged` tells that a mapping has keys from a YAML merge (`<<`), which have no entry;
    `source` is what an alias stands for.
    """

    __slots__ = ("end", "entries", "items", "merged", "source", "start", "style", "value")

    def __init__(self, start: int, end: int, value: Any, style: str) -> None:
        self.start = start
        self.end = end
        self.value = value
        self.style = style
        self.entries: list[Entry] = []
        self.items: list[TextNode] = []
        self.merged = False
        self.source: TextNode | None = None

    def children(self) -> Iterator[TextNode]:
        yield from self.items
        for entry in self.entries:
            yield entry.node
