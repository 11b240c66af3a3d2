"""YAML text → trees with offsets, for edits."""

from __future__ import annotations

import re
from typing import Any

import yaml

from specloom.document.text_tree import Entry, TextNode
from specloom.document.yaml_reader import scalar_value

__all__ = ["yaml_trees"]


def yaml_trees(text: str) -> list[TextNode]:
    """The tree of each document of `text`, in which `read_yaml_stream` found no error."""
    builder = _Builder(text)
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        builder.take(event)
    return builder.documents


class _Builder:
    """Events → nodes, without recursion."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.documents: list[TextNode] = []
        self.stack: list[TextNode] = []
        self.keys: list[tuple[Any, int, int] | None] = []
        self.anchors: dict[str, TextNode] = {}

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self.anchors = {}
        elif isinstance(event, yaml.ScalarEvent):
            self._add(self._scalar(event), event)
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self._open(event)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self._close(event)

    def _scalar(self, event: Any) -> TextNode:
        is_key = bool(self.stack) and isinstance(self.stack[-1].value, dict) and not self.keys[-1]
        value = event.value if is_key else scalar_value(event)
        start, end = event.start_mark.index, event.end_mark.index
        start += len(_prefix(self.text[start:end]))
        while end > start and self.text[end - 1] in " \t\r\n":
            end -= 1
        return TextNode(start, end, value, "scalar")

    def _alias(self, event: Any) -> None:
        anchor = self.anchors[event.anchor]
        node = TextNode(event.start_mark.index, event.end_mark.index, anchor.value, "alias")
        node.entries, node.items, node.source = anchor.entries, anchor.items, anchor
        self._add(node, event)

    def _open(self, event: Any) -> None:
        mapping = isinstance(event, yaml.MappingStartEvent)
        start = event.start_mark.index
        if event.anchor is not None or event.tag is not None:
            start += len(_prefix(self.text[start : start + 2000]))
        style = "flow" if event.flow_style else "block"
        node = TextNode(start, start, {} if mapping else [], style)
        self._add(node, event)
        self.stack.append(node)
        self.keys.append(None)

    def _close(self, event: Any) -> None:
        node = self.stack.pop()
        self.keys.pop()
        if node.style == "flow":
            node.end = event.end_mark.index
        else:
            last = (node.entries[-1].node if node.entries else None) or (
                node.items[-1] if node.items else None
            )
            # A block ends where its last child does; the event ends at the next token.
            node.end = last.end if last is not None else node.start
        merged = node.value.pop("<<", None) if isinstance(node.value, dict) else None
        if merged is not None:
            self._merge(node, merged)

    def _merge(self, node: TextNode, merged: Any) -> None:
        node.merged = True
        for source in merged if isinstance(merged, list) else [merged]:
            for key, value in source.items() if isinstance(source, dict) else ():
                node.value.setdefault(key, value)

    def _add(self, node: TextNode, event: Any) -> None:
        anchor = getattr(event, "anchor", None)
        if anchor is not None and node.style != "alias":
            self.anchors[anchor] = node
        if not self.stack:
            self.documents.append(node)
            return
        holder = self.stack[-1]
        if isinstance(holder.value, list):
            holder.items.append(node)
            holder.value.append(node.value)
            return
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = (node.value, node.start, node.end)
            return
        holder.entries.append(Entry(*key, node))
        holder.value[key[0]] = node.value
        self.keys[-1] = None


_PREFIX = re.compile(r"(?:[&!][^\s,\[\]{}]*\s+)*(?:[&!][^\s,\[\]{}]*\Z)?")


def _prefix(text: str) -> str:
    """The anchor and tag before a value, which marks count in."""
    match = _PREFIX.match(text) if text[:1] in ("&", "!") else None
    return match.group() if match else ""
