"""JSON text → a tree with offsets, for edits."""

from __future__ import annotations

import json
from typing import Any

from specloom.document.json_reader import json_tokens
from specloom.document.text_tree import Entry, TextNode

__all__ = ["json_tree"]


def json_tree(text: str) -> TextNode:
    """The whole tree of `text`, which must be valid JSON."""
    root: TextNode | None = None
    stack: list[TextNode] = []
    key: tuple[Any, int, int] | None = None
    for token, start in json_tokens(text):
        if token in ",:":
            continue
        if token in "}]":
            stack.pop().end = start + 1
            continue
        end = start + len(token)
        if token in "{[":
            node = TextNode(start, start, {} if token == "{" else [], "flow")
        elif stack and isinstance(stack[-1].value, dict) and key is None:
            key = (json.loads(token), start, end)
            continue
        else:
            node = TextNode(start, end, json.loads(token), "scalar")
        if stack:
            _attach(stack[-1], key, node)
        key, root = None, root or node
        if token in "{[":
            stack.append(node)
    assert root is not None
    return root


def _attach(holder: TextNode, key: tuple[Any, int, int] | None, node: TextNode) -> None:
    if key is None:
        holder.items.append(node)
        holder.value.append(node.value)
    else:
        holder.entries.append(Entry(*key, node))
        holder.value[key[0]] = node.value
