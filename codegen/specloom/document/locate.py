"""From the position of a node and the keys below it to the whole JSON pointer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Any

from specloom.diagnostics.problems import Where
from specloom.document.document import Map, Seq, key_where
from specloom.document.load import Spec
from specloom.document.pointer import join

__all__ = ["Locator"]


class Locator:
    """Finds nodes of a spec by where they start."""

    def __init__(self, spec: Spec) -> None:
        self._tree = spec.root
        self._root = PurePosixPath(spec.root.file)
        self._nodes: dict[tuple[str, int, int], tuple[Any, tuple[str, ...]]] = {}
        for tree in spec.files.values():
            for node, tokens in _walk(tree):
                self._nodes.setdefault((node.file, node.line, node.column), (node, tokens))

    def find(self, where: Where, tokens: Sequence[str] = ()) -> tuple[Where, str]:
        """The place and the pointer of what `tokens` lead to from the node at `where`, or
        from the root, as far as they lead: `schemas/pets.yaml#/Pet/properties/name`."""
        if not where.file and tokens:
            root = self._tree
            where = Where(root.file, root.line, root.column)
        node, path = self._nodes.get((where.file, where.line, where.column), (None, ()))
        if node is None:
            return where, ""
        for token in tokens:
            key = _key(node, token)
            if key is None:
                break
            if isinstance(node, Map):
                where, node = key_where(node, key), node[key]
            else:
                node = node[int(key)]
                where = _start(node, where)
            path = (*path, key)
        return where, f"{self._file(where.file)}#{join(path)}"

    def _file(self, file: str) -> str:
        path = PurePosixPath(file)
        if path == self._root:
            return ""
        inside = path.is_relative_to(self._root.parent)
        return (path.relative_to(self._root.parent) if inside else path).as_posix()


def _walk(tree: Any) -> Iterator[tuple[Any, tuple[str, ...]]]:
    stack: list[tuple[Any, tuple[str, ...]]] = [(tree, ())]
    while stack:
        node, path = stack.pop()
        if isinstance(node, Map):
            yield node, path
            stack += [(v, (*path, k)) for k, v in node.items() if isinstance(v, (Map, Seq))]
        elif isinstance(node, Seq):
            yield node, path
            stack += [(v, (*path, str(i))) for i, v in enumerate(node) if isinstance(v, (Map, Seq))]


def _key(node: Any, token: str) -> str | None:
    """The key that a token means; `a|b` is whichever of two is there."""
    if isinstance(node, Map):
        return next((key for key in token.split("|") if key in node), None)
    is_there = isinstance(node, Seq) and token.isdecimal() and int(token) < len(node)
    return token if is_there else None


def _start(node: Any, otherwise: Where) -> Where:
    if isinstance(node, (Map, Seq)) and node.line:
        return Where(node.file, node.line, node.column)
    return otherwise
