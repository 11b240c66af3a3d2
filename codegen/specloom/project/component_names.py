"""What becomes one component, and how it is called, where it had a file of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any

from specloom.document.document import Map, Seq
from specloom.document.pointer import join, split
from specloom.document.references import objects
from specloom.ir.names import camel
from specloom.project.walk import kind_below

__all__ = ["component_name", "unit_of"]


def unit_of(
    tree: Map, pointer: str, kind: str, target: Any, kinds: frozenset[str]
) -> tuple[str, str, Any]:
    """(pointer, kind, node) of the named thing in a file that `pointer` leads to or into.

    `target` is the node at `pointer`, where an object of `kind` is expected; `kinds` are those
    that components may have.
    """
    tokens = split(pointer)
    for depth in range(1, len(tokens)):
        held, names = _holder(tokens[:depth], kind, _is_object(tree))
        node = _walk(tree, tokens[:depth])
        if held in kinds and not names and _leads(held, node, tokens[depth:]) == kind:
            return join(tokens[:depth]), held, node
    return pointer, kind, target


# Words that say where a file's things stand, not what they are.
_PLAIN_NAMES = frozenset(("index", "_index", "schema", "definitions", "components", "schemas"))


def component_name(file: str, pointer: str, kind: str) -> str:
    """The name of a component: that of the file's entry, or of the file itself."""
    path = PurePosixPath(file)
    if not pointer:
        wanted = path.parent.name if path.stem in _PLAIN_NAMES and path.parent.name else path.stem
        return _clean(wanted, kind)
    tokens = split(pointer)
    if len(tokens) == 1 or _holder(tokens[:-1], kind, True)[1]:
        return _clean(tokens[-1], kind)
    said = [t for t in tokens if not _holder([t], kind, True)[1] and t not in ("schema", "items")]
    return camel("_".join(said)) or _clean(tokens[-1], kind)


def _clean(name: str, kind: str) -> str:
    """`name` as components may be called."""
    return re.sub(r"[^a-zA-Z0-9._-]+", "_", name).strip("_") or camel(kind).rstrip("s")


def _holder(tokens: Sequence[str], kind: str, is_object: bool) -> tuple[str, bool]:
    """The kind at `tokens` below a file's top, and whether names are mapped there."""
    here, names = ("root", False) if is_object else (kind, True)
    for key in tokens:
        here, names = (here, False) if names else kind_below(here, key, {})
    return here, names


def _leads(kind: str, node: Any, tokens: Sequence[str]) -> str:
    """The kind of what `tokens` lead to from a `node` of `kind`; empty where they don't."""
    names = False
    for key in tokens:
        if isinstance(node, Map) and key in node:
            child = node[key]
            kind, names = (kind, False) if names else kind_below(kind, key, child)
            node = child
        elif isinstance(node, Seq) and key.isdecimal() and int(key) < len(node):
            node = node[int(key)]
        else:
            return ""
    return "" if names else kind


def _walk(tree: Any, tokens: Sequence[str]) -> Any:
    for key in tokens:
        if not isinstance(tree, Map) or key not in tree:
            return None
        tree = tree[key]
    return tree


def _is_object(tree: Map) -> bool:
    return next(iter(objects(tree, set())), None) is tree
