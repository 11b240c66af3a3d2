"""YAML with positions, read by the YAML 1.2 core schema.

`yes` and `on` stay strings and dates stay text, as in JSON. Anchors and merge keys work.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from .textnode import Entry, TextNode

__all__ = ["MOST_EVENTS", "YAMLSyntaxError", "parse_all"]

MOST_EVENTS = 2_000_000

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"[-+]?[0-9]+\Z|0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_WORDS = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}


class YAMLSyntaxError(ValueError):
    """Raised where the text is no YAML; `line` and `column` count from 1, 0 if unknown."""

    def __init__(self, message: str, line: int = 0, column: int = 0) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


def parse_all(text: str) -> list[TextNode]:
    """The documents of a stream. Raises YAMLSyntaxError."""
    builder = _Builder(text)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        words = error.problem or error.context or "not valid YAML"
        if mark is None:
            raise YAMLSyntaxError(words) from None
        raise YAMLSyntaxError(words, mark.line + 1, mark.column + 1) from None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        if isinstance(error, YAMLSyntaxError):
            raise
        raise YAMLSyntaxError(str(error).splitlines()[0] if str(error) else "not valid") from None
    return builder.documents


class _Builder:
    """Events → nodes, without recursion."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.documents: list[TextNode] = []
        self.stack: list[TextNode] = []
        self.keys: list[tuple[Any, int, int] | None] = []
        self.anchors: dict[str, TextNode] = {}
        self.count = 0

    def take(self, event: Any) -> None:
        self.count += 1
        if self.count > MOST_EVENTS:
            raise YAMLSyntaxError(f"more than {MOST_EVENTS:,} nodes")
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
        value: Any = event.value
        if event.implicit[0] and not event.style and event.tag is None:
            value = _plain(value)
        elif event.tag == "tag:yaml.org,2002:int" and _INT.match(value):
            value = int(value, 0)
        elif event.tag == "tag:yaml.org,2002:float" and _FLOAT.match(value):
            value = float(value)
        start, end = event.start_mark.index, event.end_mark.index
        start += len(_prefix(self.text[start:end]))
        while end > start and self.text[end - 1] in " \t\r\n":
            end -= 1
        return TextNode(start, end, value, "scalar")

    def _alias(self, event: Any) -> None:
        anchor = self.anchors.get(event.anchor)
        if anchor is None:
            mark = event.start_mark
            words = f"the alias *{event.anchor} has no anchor"
            raise YAMLSyntaxError(words, mark.line + 1, mark.column + 1)
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
            self.keys[-1] = (_hashable(node.value), node.start, node.end)
            return
        holder.entries.append(Entry(*key, node))
        holder.value[key[0]] = node.value
        self.keys[-1] = None


_PREFIX = re.compile(r"(?:[&!][^\s,\[\]{}]*\s+)*(?:[&!][^\s,\[\]{}]*\Z)?")


def _prefix(text: str) -> str:
    """The anchor and tag before a value, which marks count in."""
    match = _PREFIX.match(text) if text[:1] in ("&", "!") else None
    return match.group() if match else ""


def _hashable(value: Any) -> Any:
    return value if not isinstance(value, (dict, list)) else str(type(value).__name__)


def _plain(text: str) -> Any:
    """The value of a scalar without quotes."""
    if text in _WORDS:
        return _WORDS[text]
    if _INT.match(text):
        return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
    if _FLOAT.match(text):
        return float(text)
    return text
