"""Edits of YAML's block style, where lines and indentation carry the structure."""

from __future__ import annotations

from typing import Any

from specloom.document.text_tree import Entry, TextNode

from .edit_style import Style

__all__ = ["BlockEditor"]

Edits = list[tuple[int, int, str]]


class BlockEditor:
    """Appends edits (start, end, text) to `edits`."""

    def __init__(self, text: str, style: Style, edits: Edits) -> None:
        self.text = text
        self.style = style
        self.edits = edits

    def _column(self, offset: int) -> int:
        return offset - (self.text.rfind("\n", 0, offset) + 1)

    def _line_end(self, offset: int) -> int:
        """The end of the line that the offset is on, its comment included."""
        end = self.text.find("\n", offset)
        if end < 0:
            return len(self.text)
        return end - 1 if self.text[end - 1] == "\r" else end

    def replace(self, node: TextNode, new: Any, entry: Entry | None) -> None:
        column = self._column(node.start)
        if node.style == "block":
            self._replace_block(node, new, entry, column)
            return
        if entry is not None and not self.style.fits(new, column) and self._is_alone(entry):
            self._below(entry, new)
            return
        words = self.style.flow(new)
        if node.start == node.end and self.text[node.start - 1 : node.start] not in (" ", "\n"):
            words = " " + words
        self.edits.append((node.start, node.end, words))

    def _replace_block(self, node: TextNode, new: Any, entry: Entry | None, column: int) -> None:
        is_block = isinstance(new, (dict, list)) and bool(new)
        if entry is not None and not is_block:
            colon = self.text.index(":", entry.key_end) + 1
            self.edits.append((colon, node.end, " " + self.style.flow(new)))
        elif entry is not None and column <= self._column(entry.key_start):
            self._below(entry, new)
        else:
            self.edits.append((node.start, node.end, self._inside(new, column)))

    def _inside(self, new: Any, column: int) -> str:
        if isinstance(new, (dict, list)) and new:
            return self.style._yaml(new, column)
        return self.style.flow(new)

    def _is_alone(self, entry: Entry) -> bool:
        """Whether the value ends its line, so that a block may follow the key."""
        rest = self.text[entry.node.end : self._line_end(entry.node.end)].strip()
        return not rest and "&" not in self.text[entry.key_end : entry.node.start]

    def _below(self, entry: Entry, new: Any) -> None:
        colon = self.text.index(":", entry.key_end) + 1
        inner = self._column(entry.key_start) + self.style.unit
        block = self.style._yaml(new, inner)
        words = f"{self.style.newline}{' ' * inner}{block}"
        self.edits.append((colon, entry.node.end, words))

    def delete_entries(self, node: TextNode, kept: list[Entry]) -> None:
        spans = [(entry.key_start, entry.node.end, entry in kept) for entry in node.entries]
        self._delete(spans)

    def delete_items(self, node: TextNode, kept: list[TextNode]) -> None:
        self._delete([(self._dash(item), item.end, item in kept) for item in node.items])

    def _delete(self, spans: list[tuple[int, int, bool]]) -> None:
        survivor = False
        for index, (start, end, stays) in enumerate(spans):
            if stays:
                survivor = True
            elif survivor:
                before = self._line_end(spans[index - 1][1])
                self.edits.append((before, self._line_end(end), ""))
            else:
                self.edits.append((start, spans[index + 1][0], ""))

    def _dash(self, item: TextNode) -> int:
        return self.text.rfind("-", 0, item.start)

    def insert_entry(
        self, node: TextNode, kept: list[Entry], anchor: Entry | None, key: str, value: Any
    ) -> None:
        # Where a key is written `? key`, the mapping starts before it.
        first = node.start if kept[0] is node.entries[0] else kept[0].key_start
        column = self._column(node.start)
        pair = self.style.pair(key, value, column)
        pad = self.style.newline + " " * column
        if anchor is None:
            self.edits.append((first, first, pair + pad))
        else:
            end = self._line_end(anchor.node.end)
            self.edits.append((end, end, pad + pair))

    def append_item(self, node: TextNode, value: Any) -> None:
        last = node.items[-1]
        column = self._column(self._dash(last))
        end = self._line_end(last.end)
        words = self.style.lines(value, column + 2)
        pad = self.style.newline + " " * column
        self.edits.append((end, end, f"{pad}- {words}"))
