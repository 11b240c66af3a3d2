"""The nodes of a spec: dicts and lists that know where they were written.

Everything below the root is a JSON value: `Map`, `Seq`, `str`, `int`, `float`, `bool`
or `None`. Keys are always text (`200:` and `"200":` are the same key).
"""

from __future__ import annotations

from typing import Any, Protocol, TypeAlias

from specloom.diagnostics.problems import Where
from specloom.document.pointer import split

__all__ = ["Map", "Node", "Places", "Seq", "key_where", "plain", "where", "where_at"]

KeyMark: TypeAlias = "tuple[int, int, int, int]"
ItemMark: TypeAlias = "tuple[int, int]"


class Places(Protocol):
    """Fills in `line`, `column` and `marks` of a whole tree when the first one is asked for."""

    def fill(self) -> None: ...


class Map(dict[str, Any]):
    """A mapping of the document, in the order it was written.

    `file` is the display path, `line` and `column` count from 1 (0: not from a file).
    `marks` gives for each key (line, column) of the key and (line, column) of its value.
    """

    __slots__ = ("_places", "column", "file", "line", "marks")

    _places: Places
    file: str
    line: int
    column: int
    marks: dict[str, KeyMark]

    def __getattr__(self, name: str) -> Any:
        # Reached only while a slot is empty: a JSON tree before its first look-up, or a Map
        # that no file contains.
        if name in ("line", "column", "marks"):
            return _late(self, name, {})
        if name == "file":
            return ""
        raise AttributeError(name)


class Seq(list[Any]):
    """A sequence of the document; `marks` gives (line, column) of each item."""

    __slots__ = ("_places", "column", "file", "line", "marks")

    _places: Places
    file: str
    line: int
    column: int
    marks: list[ItemMark]

    def __getattr__(self, name: str) -> Any:
        if name in ("line", "column", "marks"):
            return _late(self, name, [])
        if name == "file":
            return ""
        raise AttributeError(name)


Node: TypeAlias = "Map | Seq"


def _late(node: Node, name: str, marks: Any) -> Any:
    try:
        places = object.__getattribute__(node, "_places")
    except AttributeError:
        return marks if name == "marks" else 0
    # Removed first, so that a tree that its source doesn't match can't recurse.
    del node._places
    places.fill()
    return getattr(node, name)


def where(node: Node, key: str | int | None = None) -> Where:
    """The place of the value under `key`; that of `node` itself where there is no such key."""
    if key is not None:
        marks = node.marks
        if isinstance(marks, dict):
            mark = marks.get(str(key))
            if mark is not None:
                return Where(node.file, mark[2], mark[3])
        elif isinstance(key, int) and -len(marks) <= key < len(marks):
            return Where(node.file, *marks[key])
    return Where(node.file, node.line, node.column)


def key_where(node: Map, key: str) -> Where:
    """The place of `key` itself, where `where` gives that of its value."""
    mark = node.marks.get(key)
    return Where(node.file, node.line, node.column) if mark is None else Where(node.file, *mark[:2])


def where_at(root: Any, pointer: str) -> Where:
    """The place that a pointer leads to: of a key, or of a list's item. Where the tree ends
    before the pointer does, the last place on the way."""
    node = root
    found = where(root) if isinstance(root, (Map, Seq)) else Where("", 1, 1)
    for token in split(pointer):
        if isinstance(node, Map) and token in node:
            found, node = key_where(node, token), node[token]
        elif isinstance(node, Seq) and token.isdecimal() and int(token) < len(node):
            found, node = where(node, int(token)), node[int(token)]
        else:
            break
    return found


def plain(tree: Any) -> Any:
    """A copy of a tree in plain dicts and lists."""
    if isinstance(tree, dict):
        return {key: plain(value) for key, value in tree.items()}
    return [plain(value) for value in tree] if isinstance(tree, list) else tree
