"""Schemas that have an identity of their own, `$id`, and the references that are seen from it.

JSON Schema 2020-12: within a schema with `$id`, relative references, `#/…` and `#anchor` mean
that schema, not the file; elsewhere it is known by that URI. `$self` names a whole file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urldefrag, urljoin

from specloom.diagnostics.problems import Problem
from specloom.document.document import Map, where
from specloom.document.pointer import escape, unescape
from specloom.document.references import children_of, is_of_names, objects

__all__ = ["Identified", "Resource", "anchors_in"]

_UNNAMED = "https://spec.invalid/"


@dataclass(frozen=True, slots=True)
class Resource:
    """A schema that has an identity, and where it stands."""

    node: Map
    file: str
    pointer: str


class Identified:
    """The schemas of a description by their URI, and the base of each reference below one."""

    def __init__(self) -> None:
        self.resources: dict[str, Resource] = {}
        self._bases: dict[int, tuple[Map, str]] = {}

    def add(self, tree: Map, file: str) -> Iterator[Problem]:
        """Note what `tree` has; nothing is walked where it has no identities."""
        own = tree.get("$self")
        named = isinstance(own, str)
        if not named and not any("$id" in node for node in objects(tree, set())):
            return
        base = urljoin(_base(file), own) if isinstance(own, str) else _base(file)
        if named:
            self.resources.setdefault(urldefrag(base)[0], Resource(tree, file, ""))
        for node, pointer, uri in _walk(tree, base):
            known = self.resources.setdefault(uri, Resource(node, file, pointer))
            if known.node is not node and isinstance(node.get("$id"), str):
                other = where(known.node)
                message = f"the $id {node['$id']!r} is taken; the other one is at {other}"
                yield Problem(where(node, "$id"), "E025", message, "give each schema its own")
            for inner in _references(node):
                self._bases[id(inner)] = (inner, uri)

    def find(self, node: Map, address: str, pointer: str) -> Resource | None:
        """The schema that a reference `address#pointer` names or is seen from; None where that
        is a file."""
        if not self.resources:
            return None
        known = self._bases.get(id(node))
        base = known[1] if known is not None else _base(node.file)
        found = self.resources.get(urldefrag(urljoin(base, address))[0])
        # Many name a schema by $id and refer from inside of it as if they had not.
        is_of_file = found is not None and not address and _is_elsewhere(pointer, found)
        return None if is_of_file else found


def _is_elsewhere(pointer: str, resource: Resource) -> bool:
    first = pointer[1:].split("/")[0]
    return pointer.startswith("/") and unescape(first) not in resource.node


def _base(file: str) -> str:
    return urljoin(_UNNAMED, file)


def _walk(tree: Map, base: str) -> Iterator[tuple[Map, str, str]]:
    """(schema, pointer, URI) of each schema with `$id`, those inside of others too."""
    stack: list[tuple[Any, int, str, str]] = [(tree, is_of_names(tree), "", base)]
    seen: set[int] = set()
    while stack:
        node, names, pointer, uri = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Map):
            if not names and isinstance(node.get("$id"), str):
                uri = urldefrag(urljoin(uri, node["$id"]))[0]
                yield node, pointer, uri
            for key, child, levels in children_of(node, names):
                stack.append((child, levels, f"{pointer}/{escape(key)}", uri))
        elif isinstance(node, list):
            stack += [(item, 0, f"{pointer}/{index}", uri) for index, item in enumerate(node)]


def _references(resource: Map) -> Iterator[Map]:
    """The references that are seen from `resource`: not those of a resource inside of it."""
    for node in _inside(resource):
        if isinstance(node.get("$ref"), str) or isinstance(node.get("$dynamicRef"), str):
            yield node


def _inside(resource: Map) -> Iterator[Map]:
    stack: list[tuple[Any, int]] = [(resource, 0)]
    seen: set[int] = set()
    while stack:
        node, names = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Map):
            if not names and node is not resource and isinstance(node.get("$id"), str):
                continue
            if not names:
                yield node
            stack += [(child, levels) for _, child, levels in children_of(node, names)]
        elif isinstance(node, list):
            stack += [(item, 0) for item in node]


def anchors_in(resource: Resource) -> dict[str, Resource]:
    """The schemas below `resource` that an anchor names; those of the resource itself first."""
    found: dict[str, Resource] = {}
    inner: dict[str, Resource] = {}
    stack: list[tuple[Any, int, str, bool]] = [(resource.node, 0, resource.pointer, True)]
    if not resource.pointer:
        stack = [(resource.node, is_of_names(resource.node), "", True)]
    seen: set[int] = set()
    while stack:
        node, names, pointer, is_own = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Map):
            if not names:
                is_own = is_own and (node is resource.node or not isinstance(node.get("$id"), str))
                for name in _names_of(node):
                    (found if is_own else inner).setdefault(
                        name, Resource(node, resource.file, pointer)
                    )
            for key, child, levels in children_of(node, names):
                stack.append((child, levels, f"{pointer}/{escape(key)}", is_own))
        elif isinstance(node, list):
            stack += [(v, 0, f"{pointer}/{index}", is_own) for index, v in enumerate(node)]
    return {**inner, **found}


def _names_of(node: Map) -> list[str]:
    given = (node.get(key) for key in ("$anchor", "$dynamicAnchor"))
    return [name for name in given if isinstance(name, str)]
