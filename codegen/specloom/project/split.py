"""One document in our layout: a root, endpoints/ and schemas/, and other components beside.

The root keeps the names and the order of paths, webhooks and components, each with a reference
to where it stands now; references in between are written anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from posixpath import dirname, join, normpath, relpath
from typing import Any
from urllib.parse import unquote

from specloom.document.canonical_location import Homes
from specloom.document.document import Map
from specloom.document.identifiers import Identified
from specloom.document.pointer import escape
from specloom.ir.names import snake
from specloom.project.anchors import anchors_of
from specloom.project.groups import layout
from specloom.project.walk import Copier, encoded, relative_url

__all__ = ["ROOT", "split"]

ROOT = "openapi.yaml"

_BIG = 200
"""Values of one kind of component above which the kind has a file of its own."""


@dataclass(frozen=True, slots=True)
class _Move:
    """An entry of the root that goes to a file; `home` is its pointer in the document."""

    home: str
    kind: str
    node: Any
    name: str
    file: str
    entry: str
    holder: Map


def split(document: Map) -> dict[str, Map]:
    """The files, by path below the spec's folder, that say together what `document` says.

    Every reference in it is one into itself; any other is left as it is.
    """
    return _Splitter(document).run()


@dataclass
class _Splitter(Copier):
    document: Map
    places = True
    here: str = ROOT
    moved: Homes = field(default_factory=Homes)
    moves: dict[int, _Move] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.anchors = dict(anchors_of(self.document))
        self.identified = Identified()
        # Reading the document has told what is wrong with them.
        list(self.identified.add(self.document, self.document.file))
        self.listed = list(_moves(self.document))

    def run(self) -> dict[str, Map]:
        for move in self.listed:
            self.moved.add("", move.home, f"{move.file}#/{escape(move.entry)}")
        files: dict[str, Map] = {ROOT: self.root()}
        for move in self.listed:
            self.here = move.file
            tree = files.setdefault(move.file, _first(move))
            tree[move.entry] = self.copy(move.node, move.kind)
            _keep_place(tree, move)
        return files

    def root(self) -> Map:
        """The document with a reference in the place of each entry that moves."""
        kept: Map = self._like(Map(), self.document)
        moves: dict[int, list[_Move]] = {}
        for move in self.listed:
            moves.setdefault(id(move.holder), []).append(move)
        held: dict[int, Map] = {}
        for key, value in self.document.items():
            if isinstance(value, Map) and key in ("paths", "webhooks"):
                kept[key] = self.index(value, moves, "pathItems")
            elif isinstance(value, Map) and key == "components":
                kept[key] = held.setdefault(id(value), self._like(Map(), value))
                for kind, entries in value.items():
                    is_map = isinstance(entries, Map) and not kind.startswith("x-")
                    kept[key][kind] = (
                        self.index(entries, moves, kind) if is_map else self.extension(entries)
                    )
            else:
                kept[key] = self._value(self.document, "root", key, value)
        return kept

    def index(self, held: Map, moves: dict[int, list[_Move]], kind: str) -> Map:
        made: Map = self._like(Map(), held)
        gone = {move.name: move for move in moves.get(id(held), ())}
        if gone:
            # Comments of an entry go with it.
            made.marks = {key: mark for key, mark in held.marks.items() if key not in gone}
        for key, value in held.items():
            move = gone.get(key)
            if move is None:
                made[key] = self.copy(value, kind)
            else:
                made[key] = Map({"$ref": f"{move.file}#{encoded('/' + escape(move.entry))}"})
        return made

    # References

    def reference(self, node: Map, kind: str) -> str:
        return self.address(node, "$ref", anchors=True)

    def address(self, node: Map, key: str, anchors: bool = False) -> str:
        given: str = node[key]
        if not given.startswith("#"):
            return given
        try:
            pointer = unquote(given[1:], errors="strict")
        except UnicodeDecodeError:
            return given
        if self.identified.find(node, "", pointer) is not None:
            return given  # what is seen from an $id is so in every file
        if pointer and not pointer.startswith("/"):
            place = self.anchors.get(pointer)
            file = self.file_of(place)[0] if place is not None else self.here
            return given if file == self.here else f"{self.to(file)}{given}"
        file, inside = self.file_of(pointer)
        # What stays in the file is spelt as it was.
        address = given if file == ROOT else "#" + encoded(inside)
        return address if file == self.here else self.to(file) + address

    def file_of(self, pointer: str) -> tuple[str, str]:
        """The file that a pointer into the document leads to now, and the pointer in it."""
        found = self.moved.find("", pointer)
        file, _, inside = (found or f"{ROOT}#{pointer}").partition("#")
        return file, inside

    def to(self, file: str) -> str:
        return relpath(file, dirname(self.here) or ".")

    def url(self, node: Map, key: str) -> str:
        given: str = node[key]
        if not relative_url(given):
            return given
        return relpath(normpath(join(".", given)), dirname(self.here) or ".")


def _moves(document: Map) -> Iterator[_Move]:
    plan = layout(document)
    for key, stems in (("paths", plan.paths), ("webhooks", plan.webhooks)):
        for name, (stem, entry) in stems.items():
            holder = document[key]
            home = f"/{key}/{escape(name)}"
            file = f"endpoints/{stem}.yaml"
            yield _Move(home, "pathItems", holder[name], name, file, entry, holder)
    components = document.get("components")
    for kind, held in components.items() if isinstance(components, Map) else ():
        if not isinstance(held, Map) or kind.startswith("x-"):
            continue
        for name, node in held.items():
            file = _component_file(kind, held, plan.schemas.get(name, ""))
            if file and isinstance(node, Map):
                home = f"/components/{kind}/{escape(name)}"
                yield _Move(home, kind, node, name, file, name, held)


_OTHERS = ("parameters", "responses", "requestBodies", "headers", "examples", "links", "callbacks")


def _component_file(kind: str, held: Map, stem: str) -> str:
    if kind == "schemas":
        return f"schemas/{stem}.yaml" if stem else ""
    if kind in _OTHERS and _size(held) > _BIG:
        return f"components/{snake(kind)}.yaml"
    return ""


def _size(node: Any) -> int:
    """How many values there are, counted as far as it matters."""
    count, stack = 0, [node]
    while stack and count <= _BIG:
        each = stack.pop()
        count += 1
        if isinstance(each, dict):
            stack += each.values()
        elif isinstance(each, list):
            stack += each
    return count


def _first(move: _Move) -> Map:
    """The empty tree of a file whose first entry is `move`."""
    tree = Map()
    tree.file, tree.line, tree.column, tree.marks = move.holder.file, 0, 0, {}
    return tree


def _keep_place(tree: Map, move: _Move) -> None:
    """Let the entry know where its comments are."""
    if move.holder.file.endswith(".json"):
        return
    mark = move.holder.marks.get(move.name)
    if mark is not None:
        tree.line = tree.line or 1
        tree.marks[move.entry] = mark
