# fmt: off
# pyright: basic
"""Every schema of a document, each with its place; never what only looks like one.

No recursion: a document may be as deep as it likes. Three bounds keep hostile input
finite (deep nesting, shared nodes that multiply, sheer size); `Walk.cut` says which was met.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .pointer import MISSING, join, resolve, split_fragment

from .keywords import POSITIONS, VISITED, Holds

__all__ = ["DEEPEST", "LARGEST", "Node", "Walk", "is_small", "types_of"]

DEEPEST = 250  # schemas below schemas; the server's own limit is 10 objects
LARGEST = 100_000  # schemas in all; the server's own limit is 5,000 properties
_MOST_COPIED = 60  # parts of a definition that is copied in where it is referred to

_ONE, _MAP = Holds.ONE, Holds.MAP
# The type that a keyword with schemas is about.
_KIND_OF = {"properties": "object", "additionalProperties": "object", "items": "array"}
_NO_TYPES: tuple[str, ...] = ()


class Node:
    """One schema (a dict) and its place in the document."""

    __slots__ = (
        "depth",
        "keyword",
        "live",
        "objects",
        "parent",
        "schema",
        "section",
        "tokens",
        "types",
    )

    def __init__(
        self, schema: dict[str, Any], parent: Node | None, keyword: str, tokens: tuple[Any, ...]
    ) -> None:
        self.schema = schema
        self.parent = parent
        self.keyword = keyword
        self.tokens = tokens
        self.types = types_of(schema)
        if parent is None:
            self.depth = self.objects = 0
            self.live = True
            self.section: Node = self
        else:
            self.depth = parent.depth + 1
            self.objects = parent.objects
            self.live = parent.live and keyword in VISITED
            self.section = parent.section
            if keyword == "$defs" or keyword == "definitions":
                # The server restarts its count and its paths at a definition.
                self.section = self
                self.objects = 0
        if "object" in self.types:
            self.objects += 1

    def path(self, stop: Node | None = None) -> tuple[Any, ...]:
        """The tokens from the root (or from `stop`) to this schema."""
        parts: list[tuple[Any, ...]] = []
        node: Node | None = self
        while node is not None and node is not stop:
            parts.append(node.tokens)
            node = node.parent
        return tuple(token for part in reversed(parts) for token in part)

    def pointer(self, *more: Any) -> str:
        return join((*self.path(), *more))

    def json_path(self) -> str:
        """The place as `$.properties.a.anyOf[0]`."""
        parts = (f"[{token}]" if isinstance(token, int) else f".{token}" for token in self.path())
        return "$" + "".join(parts)

    def context(self, *more: Any) -> str:
        """The place as the server prints it: a Python tuple of strings.

        It takes a list of types apart: what is below one stands below `'type', '0'`.
        """
        parts: list[tuple[Any, ...]] = [more]
        node = self
        while node is not self.section and node.parent is not None:
            parts.append(node.tokens)
            node = node.parent
            if isinstance(node.schema.get("type"), list):
                kind = _KIND_OF.get(parts[-1][0], "")
                index = node.types.index(kind) if kind in node.types else 0
                parts.append(("type", index))
        return repr(tuple(str(token) for part in reversed(parts) for token in part))

    @property
    def name(self) -> str:
        """The property or definition that this schema describes, else its last token."""
        return str(self.tokens[-1]) if self.tokens else ""


def types_of(schema: dict[str, Any]) -> tuple[str, ...]:
    """The names under `type`, however written; nothing where there are none."""
    value = schema.get("type")
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list):
        return tuple(name for name in value if isinstance(name, str))
    return _NO_TYPES


class Walk:
    """The schemas of a document in source order.

    `nodes` are the schemas that are objects; `booleans` the places of `true`/`false`
    schemas as (parent, keyword, tokens); `cut` names the bound that was met, or is empty.
    """

    def __init__(self, schema: dict[str, Any]) -> None:
        self.nodes: list[Node] = []
        self.booleans: list[tuple[Node, str, tuple[Any, ...]]] = []
        self.cut = ""
        self.cut_at: Node | None = None
        self._run(Node(schema, None, "", ()))

    def _run(self, root: Node) -> None:
        stack, nodes = [root], self.nodes
        while stack:
            node = stack.pop()
            nodes.append(node)
            if len(nodes) >= LARGEST:
                self._stop("size", node)
                return
            children = self._children(node)
            if not children:
                continue
            if node.depth >= DEEPEST:
                self._stop("depth", node)
                continue
            children.reverse()
            stack += children

    def _stop(self, bound: str, node: Node) -> None:
        if not self.cut:
            self.cut, self.cut_at = bound, node

    def _children(self, node: Node) -> list[Node]:
        found: list[Node] = []
        for keyword, value in node.schema.items():
            holds = POSITIONS.get(keyword)
            if holds is None:
                continue
            if isinstance(value, bool):
                if holds is _ONE:
                    self.booleans.append((node, keyword, (keyword,)))
            elif isinstance(value, list):
                # `items` as a list is an older draft's tuple: wrong, but it holds schemas.
                self._add_all(found, node, keyword, enumerate(value))
            elif isinstance(value, dict):
                if holds is _MAP:
                    self._add_all(found, node, keyword, value.items())
                elif holds is _ONE:
                    found.append(Node(value, node, keyword, (keyword,)))
        return found

    def _add_all(
        self, found: list[Node], parent: Node, keyword: str, items: Iterable[tuple[Any, Any]]
    ) -> None:
        for token, schema in items:
            if isinstance(schema, dict):
                found.append(Node(schema, parent, keyword, (keyword, token)))
            elif isinstance(schema, bool):
                self.booleans.append((parent, keyword, (keyword, token)))


def is_small(root: Any, target: Any) -> bool:
    """Whether the schema ends, references included, within a moderate number of parts."""
    stack, count = [target], 0
    while stack:
        value = stack.pop()
        count += 1
        if count > _MOST_COPIED:
            return False
        if isinstance(value, dict):
            ref = value.get("$ref")
            tokens = split_fragment(ref) if isinstance(ref, str) else None
            if tokens is not None:
                found = resolve(root, tokens)
                stack.append(None if found is MISSING else found)
            stack += [item for item in value.values() if isinstance(item, (dict, list))]
        elif isinstance(value, list):
            stack += [item for item in value if isinstance(item, (dict, list))]
    return True
