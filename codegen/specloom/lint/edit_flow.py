"""Edits of what is written with brackets: JSON, and YAML's flow style."""

from __future__ import annotations

import re
from typing import Any

from specloom.document.text_tree import Entry, TextNode

from .edit_style import Style

__all__ = ["FlowEditor"]

Edits = list[tuple[int, int, str]]


class FlowEditor:
    """Appends edits (start, end, text) to `edits`."""

    def __init__(self, text: str, style: Style, edits: Edits) -> None:
        self.text = text
        self.style = style
        self.edits = edits

    def _indent(self, offset: int) -> int:
        """The indentation of the line that the offset is on."""
        start = self.text.rfind("\n", 0, offset) + 1
        match = re.compile(r"[ \t]*").match(self.text, start)
        return len(match.group()) if match else 0

    def _render(self, value: Any, offset: int, spread: bool) -> str:
        if self.style.is_yaml or not spread:
            return self.style.flow(value)
        return self.style.lines(value, self._indent(offset))

    def _is_spread(self, node: TextNode) -> bool:
        """Whether the elements of this container stand on lines of their own."""
        first = node.entries[0].key_start if node.entries else node.items[0].start
        return "\n" in self.text[node.start : first]

    def _between(self, node: TextNode) -> str:
        """What separates two elements here."""
        first = node.entries[0].key_start if node.entries else node.items[0].start
        if self._is_spread(node):
            return "," + self.style.newline + self.style.blank * self._indent(first)
        return self.style.comma

    def replace(self, node: TextNode, new: Any, entry: Entry | None) -> None:
        spread = "\n" in self.text
        self.edits.append((node.start, node.end, self._render(new, node.start, spread)))

    def delete_entries(self, node: TextNode, kept: list[Entry]) -> None:
        spans = [(entry.key_start, entry.node.end, entry in kept) for entry in node.entries]
        self._delete(spans)

    def delete_items(self, node: TextNode, kept: list[TextNode]) -> None:
        self._delete([(item.start, item.end, item in kept) for item in node.items])

    def _delete(self, spans: list[tuple[int, int, bool]]) -> None:
        survivor = False
        for index, (start, end, stays) in enumerate(spans):
            if stays:
                survivor = True
            elif survivor:
                self.edits.append((spans[index - 1][1], end, ""))
            else:
                self.edits.append((start, spans[index + 1][0], ""))

    def insert_entry(
        self, node: TextNode, kept: list[Entry], anchor: Entry | None, key: str, value: Any
    ) -> None:
        spread = self._is_spread(node)
        colon = ": " if self.style.is_yaml else self.style.colon
        place = kept[0].key_start if anchor is None else anchor.key_start
        pair = f"{self.style.key(key)}{colon}{self._render(value, place, spread)}"
        between = self._between(node)
        if anchor is None:
            self.edits.append((kept[0].key_start, kept[0].key_start, pair + between))
        else:
            self.edits.append((anchor.node.end, anchor.node.end, between + pair))

    def append_item(self, node: TextNode, value: Any) -> None:
        last = node.items[-1]
        text = self._render(value, last.start, self._is_spread(node))
        self.edits.append((last.end, last.end, self._between(node) + text))
