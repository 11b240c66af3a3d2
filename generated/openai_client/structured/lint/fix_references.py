# fmt: off
# pyright: basic
"""References as pointers from the root, so that a fix may move what they stand in.

A reference is relative to the nearest `$id` around it, and may name an anchor. Both would
mean something else once a fix has moved or copied the schema, so they are resolved first.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from .pointer import MISSING, fragment, resolve, split, split_fragment

from .fix_work import Schema, Tokens, Work
from .walk import Node, Walk

__all__ = ["dangling", "point_from_root", "with_references_moved"]

_ANCHORS = ("$anchor", "$dynamicAnchor")


class _Resources:
    """The schemas of a document that a URI or an anchor leads to, as paths from its root."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.nodes = Walk(schema).nodes
        draft = schema.get("$schema")
        old = isinstance(draft, str) and ("draft-03" in draft or "draft-04" in draft)
        self.keyword = "id" if old else "$id"
        self.bases: dict[Node, str] = {}
        self.paths: dict[str, Tokens] = {"": ()}
        self.anchors: dict[tuple[str, str], Tokens] = {}
        for node in self.nodes:
            self._enter(node)

    def _enter(self, node: Node) -> None:
        base = self.bases[node.parent] if node.parent is not None else ""
        name = node.schema.get(self.keyword)
        anchors = [node.schema.get(key) for key in _ANCHORS]
        if isinstance(name, str) and name.startswith("#"):  # how draft 7 wrote an anchor
            anchors.append(name[1:])
        elif isinstance(name, str):
            base = urldefrag(urljoin(base, name)).url
            self.paths.setdefault(base, node.path())
        self.bases[node] = base
        for anchor in anchors:
            if isinstance(anchor, str) and anchor:
                self.anchors.setdefault((base, anchor), node.path())

    def target(self, node: Node) -> Tokens | None:
        """Where the schema's `$ref` leads, from the root; None where it leads nowhere here."""
        ref, base = node.schema["$ref"], self.bases[node]
        uri, name = urldefrag(ref)
        try:
            uri = urldefrag(urljoin(base, uri)).url if uri else base
        except ValueError:
            return None
        if name and not name.startswith("/"):
            return self.anchors.get((uri, unquote(name)))
        start = self.paths.get(uri)
        if start is None:
            return None
        tokens = (*start, *split(unquote(name)))
        return None if resolve(self.schema, map(str, tokens)) is MISSING else tokens

    def references(self) -> Iterator[Node]:
        return (node for node in self.nodes if isinstance(node.schema.get("$ref"), str))

    def names_below_root(self) -> Iterator[tuple[Node, str]]:
        """The identifiers and anchors of the document, but for the identifier of its root."""
        for node in self.nodes:
            for key in (self.keyword, *_ANCHORS):
                is_name = isinstance(node.schema.get(key), str)
                if is_name and (node.parent is not None or key != self.keyword):
                    yield node, key


def point_from_root(work: Work, schema: Schema) -> Schema:
    """The schema with each reference as a pointer from its root, and no `$id` below that."""
    resources = _Resources(schema)
    moves: list[tuple[Node, Tokens]] = []
    for node in resources.references():
        target = resources.target(node)
        if target is not None and split_fragment(node.schema["$ref"]) != tuple(map(str, target)):
            moves.append((node, target))
    names = list(resources.names_below_root())
    dynamic = any("$dynamicRef" in node.schema for node in resources.nodes)
    if not moves and (not names or not any(resources.references())):
        return schema
    new = deepcopy(schema)
    for node, target in moves:
        ref = fragment(target)
        _at(new, node.path())["$ref"] = ref
        work.keeps("SO042", (*node.path(), "$ref"), f"wrote '{ref}', a pointer from the root")
    for node, key in names:
        if key != "$dynamicAnchor" or not dynamic:
            del _at(new, node.path())[key]
            work.keeps("U14", (*node.path(), key), f"removed '{key}': references are pointers now")
    return new


def with_references_moved(schema: Schema, to: Tokens, kept: tuple[str, ...]) -> Schema:
    """A copy whose pointers fit once it stands at `to`, all but what is below `kept`."""
    new = deepcopy(schema)
    for node in Walk(new).nodes:
        ref = node.schema.get("$ref")
        tokens = split_fragment(ref) if isinstance(ref, str) else None
        if tokens is not None and tokens[:1] not in {(key,) for key in kept}:
            node.schema["$ref"] = fragment((*to, *tokens))
    return new


def dangling(schema: Any) -> set[str]:
    """The local references that lead nowhere."""
    if not isinstance(schema, dict):
        return set()
    resources = _Resources(schema)
    refs = {n.schema["$ref"] for n in resources.references() if resources.target(n) is None}
    return {ref for ref in refs if ref.startswith("#")}


def _at(document: Any, tokens: Tokens) -> Any:
    for token in tokens:
        document = document[token]
    return document
