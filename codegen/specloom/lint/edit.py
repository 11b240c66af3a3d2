"""A changed value into the text that it came from, touching nothing else.

The two are compared part by part; each difference becomes an edit of the text. What
results is read again: where it doesn't say what it should, `EditError` is raised.
"""

from __future__ import annotations

import json
from typing import Any

from specloom.diagnostics.problems import has_errors
from specloom.document.text_tree import Entry, TextNode
from specloom.document.yaml_reader import read_yaml_stream

from .edit_block import BlockEditor
from .edit_flow import FlowEditor
from .edit_style import Style, style_of

__all__ = ["EditError", "rewrite"]


class EditError(Exception):
    """Raised where a change can't be written into the text as it is laid out."""


def rewrite(text: str, tree: TextNode, new: Any, *, is_yaml: bool, index: int = 0) -> str:
    """The text with `new` in place of the tree's value.

    `index` is the number of the document in a YAML stream. Raises EditError.
    """
    style = style_of(text, tree, is_yaml)
    changed = _Differ(text, style).run(tree, new)
    if _says(changed, new, is_yaml, index):
        return changed
    raise EditError("the change can't be written into the file as it is laid out")


def _says(text: str, value: Any, is_yaml: bool, index: int) -> bool:
    try:
        if is_yaml:
            roots, problems = read_yaml_stream(text, "")
            return not has_errors(problems) and same(roots[index], value)
        return same(json.loads(text), value)
    except (ValueError, IndexError):
        return False


def same(left: Any, right: Any) -> bool:
    """Whether two JSON values are equal, the order of keys aside; 1, 1.0 and true differ."""
    if left is right:
        return True
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[k], right[k]) for k in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return type(left) is type(right) and bool(left == right)


class _Differ:
    """Walks the old tree and the new value side by side."""

    def __init__(self, text: str, style: Style) -> None:
        self.text = text
        self.edits: list[tuple[int, int, str]] = []
        self.now: dict[int, Any] = {}
        self.aliased: set[int] = set()
        self.gone: set[int] = set()
        self.flow = FlowEditor(text, style, self.edits)
        self.block = BlockEditor(text, style, self.edits)

    def run(self, tree: TextNode, new: Any) -> str:
        self.aliased = _with_aliases(tree)
        self._node(tree, new, None)
        out, at = [], 0
        for start, end, words in sorted(self.edits, key=lambda edit: (edit[0], edit[1])):
            if start < at:
                raise EditError("edits overlap")
            out += [self.text[at:start], words]
            at = end
        return "".join([*out, self.text[at:]])

    def _editor(self, node: TextNode) -> FlowEditor | BlockEditor:
        return self.block if node.style == "block" else self.flow

    def _node(self, node: TextNode, new: Any, entry: Entry | None) -> None:
        old = node.value
        if node.source is not None:
            if id(node.source) in self.gone:
                self._replace(node, new, entry)
                return
            # An alias says what its anchor says by now.
            old = self.now.get(id(node.source), old)
        if same(old, new) and id(node) not in self.aliased:
            return
        if not same(old, new) or (node.merged and self._moved(node)):
            self.now[id(node)] = new
        elif node.source is not None or node.merged:
            return
        shared = node.style == "alias" or node.merged
        if isinstance(old, dict) and isinstance(new, dict) and not shared and new and old:
            self._mapping(node, new)
        elif isinstance(old, list) and isinstance(new, list) and not shared and new and old:
            self._sequence(node, new)
        else:
            self._replace(node, new, entry)

    def _moved(self, node: TextNode) -> bool:
        """Whether what the mapping merges in (`<<`) has been edited."""
        sources = [entry.node.source for entry in node.entries if entry.key == "<<"]
        return any(id(source) in self.now for source in sources)

    def _replace(self, node: TextNode, new: Any, entry: Entry | None) -> None:
        holder = self.block if self.flow.style.is_yaml and node.style != "flow" else self.flow
        holder.replace(node, new, entry)
        if node.source is None:
            self._lose(list(node.children()))

    def _lose(self, nodes: list[TextNode]) -> None:
        """Remember that these are no longer in the text, for the aliases of them."""
        stack = nodes if self.aliased else []
        while stack:
            node = stack.pop()
            self.gone.add(id(node))
            if node.source is None:
                stack += node.children()

    def _mapping(self, node: TextNode, new: dict[str, Any]) -> None:
        editor = self._editor(node)
        renamed = _renamed(node, new)
        kept = [e for e in node.entries if e.key in new or e.key in renamed]
        if not kept:
            self._replace(node, new, None)
            return
        self._lose([entry.node for entry in node.entries if entry not in kept])
        for entry in kept:
            if entry.key in renamed:
                key = renamed[entry.key]
                self.edits.append((entry.key_start, entry.key_end, self.flow.style.key(key)))
                self._node(entry.node, new[key], entry)
            else:
                self._node(entry.node, new[entry.key], entry)
        editor.delete_entries(node, kept)
        old_keys = {entry.key for entry in node.entries}
        known = set(renamed.values()) | (old_keys & new.keys())
        names = {renamed.get(entry.key, entry.key): entry for entry in kept}
        anchor: Entry | None = None
        for key, value in new.items():
            if key in known:
                anchor = names[key]
            else:
                editor.insert_entry(node, kept, anchor, key, value)

    def _sequence(self, node: TextNode, new: list[Any]) -> None:
        editor = self._editor(node)
        items = node.items
        if len(new) >= len(items):
            for item, value in zip(items, new, strict=False):
                self._node(item, value, None)
            for value in new[len(items) :]:
                editor.append_item(node, value)
            return
        kept = _subsequence(items, new)
        if kept is None:
            self._replace(node, new, None)
        else:
            self._lose([item for item in items if item not in kept])
            editor.delete_items(node, kept)


def _with_aliases(tree: TextNode) -> set[int]:
    """The nodes (by id) that are an alias or hold one."""
    order, stack = [], [tree]
    while stack:
        node = stack.pop()
        order.append(node)
        if node.source is None:
            stack += node.children()
    found: set[int] = set()
    for node in reversed(order):
        children = () if node.source is not None else node.children()
        if node.source is not None or any(id(child) in found for child in children):
            found.add(id(node))
    return found


def _renamed(node: TextNode, new: dict[str, Any]) -> dict[Any, str]:
    """Keys that gave way to another one at the same place with a value of the same kind."""
    old_order, new_order = [e.key for e in node.entries], list(new)
    found: dict[Any, str] = {}
    for index, key in enumerate(old_order):
        if key in new or index >= len(new_order):
            continue
        other = new_order[index]
        value = node.value.get(key)
        alike = isinstance(value, (dict, list)) and type(value) is type(new[other])
        if alike and other not in node.value:
            found[key] = other
    return found


def _subsequence(items: list[TextNode], new: list[Any]) -> list[TextNode] | None:
    kept, at = [], 0
    for value in new:
        while at < len(items) and not same(items[at].value, value):
            at += 1
        if at == len(items):
            return None
        kept.append(items[at])
        at += 1
    return kept
