"""A spec of many files as one document that stands by itself.

    document, problems = bundle(spec)

What the root's paths, webhooks and components refer to takes its place there; anything else
that references lead to becomes a component under its own name. Circles stay references.
"""

from __future__ import annotations

import contextlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from posixpath import join, normpath, relpath
from typing import Any

from codegen.names import pascal, snake
from codegen.problems import Problem, SpecError
from codegen.project.walk import Copier, encoded, kind_below, relative_url
from codegen.spec.document import Map, Seq, where
from codegen.spec.homes import homes_of, token
from codegen.spec.load import BUNDLED, Spec
from codegen.spec.references import objects
from codegen.spec.resolve import Target

__all__ = ["anchors_of", "bundle"]

_KINDS = frozenset(
    (
        *("schemas", "responses", "parameters", "examples", "requestBodies", "headers"),
        *("securitySchemes", "links", "callbacks"),
    )
)


def bundle(spec: Spec, *, plain: bool = False, places: bool = False) -> tuple[Map, list[Problem]]:
    """One document that says what `spec` says, and the references that lead nowhere.

    With `plain` our own x-loom-* keys are left out. With `places` each mapping and sequence
    remembers where it was written. References that lead nowhere, or to another machine, stay
    as they are.
    """
    return _Bundler(spec, plain, places).run()


class _Bundler(Copier):
    def __init__(self, spec: Spec, plain: bool, places: bool) -> None:
        self.spec = spec
        self.root = spec.root
        self.plain = plain
        self.places = places
        self.problems: list[Problem] = []
        self.homes, self.entries = homes_of(spec.root, spec.step)
        self.kinds = _KINDS | _later_kinds(str(spec.root.get("openapi", "")))
        self.added: dict[str, dict[str, Any]] = {}
        self.names = _names(spec.root)
        self.pending: list[tuple[str, str, Any]] = []
        self.inside: set[int] = set()
        self.anchors = _Anchors(spec.files)

    def run(self) -> tuple[Map, list[Problem]]:
        if self.spec.own:
            for target in _own_schemas(self.spec):
                if self.homes.find(target.file, target.pointer) is None:
                    self.hoist(target, target.pointer, "schemas")
        document: Map = self.copy(self.root, "root")
        while self.pending:
            kind, name, node = self.pending.pop(0)
            self.added[kind][name] = self.copy(node, kind)
        self.put_components(document)
        if self.spec.own and not self.plain:
            document[BUNDLED] = Map(_grouped(self.spec))
        return document, self.problems

    def put_components(self, document: Map) -> None:
        components = document.setdefault("components", Map()) if self.added else Map()
        for kind, held in self.added.items():
            components.setdefault(kind, Map()).update(held)

    # What copies are made of

    def wanted(self, key: str) -> bool:
        return not (self.plain and key.startswith("x-loom-"))

    def copy(self, node: Any, kind: str, names: bool = False) -> Any:
        target = self.entries.get(id(node))
        if target is not None:
            return self.inline(node, target, kind)
        if names and isinstance(node, Map) and isinstance(node.get("$ref"), str):
            # `schemas: { $ref: schemas.yaml }`: a whole mapping of names is elsewhere.
            target = self.step(node)
            if target is not None and isinstance(target.node, Map):
                return self.inline(node, target, kind, names=True)
        if _is_lone(node) and not names and kind not in (*self.kinds, "pathItems"):
            # A text or another plain value that stands in a file of its own.
            target = self.step(node)
            if target is not None and not isinstance(target.node, Map):
                return self.inline(node, target, kind)
        return super().copy(node, kind, names)

    def extension(self, node: Any) -> Any:
        # What extensions refer to is taken in, so that no file is needed; theirs are no
        # references that anybody has to follow, so that one to nowhere is no fault.
        if _is_lone(node) and (node.file != self.root.file or not node["$ref"].startswith("#")):
            with contextlib.suppress(SpecError):
                target = self.spec.step(node)
                if target.file != self.root.file and id(target.node) not in self.inside:
                    self.inside.add(id(target.node))
                    made = self.extension(target.node)
                    self.inside.discard(id(target.node))
                    return made
        return super().extension(node)

    def reference(self, node: Map, kind: str) -> str | Map:
        given: str = node["$ref"]
        if given.startswith("#") and node.file == self.root.file:
            return given
        target = self.step(node)
        if target is None:
            return self.moved(node, given)
        place = self.place(target, kind)
        if place is None:
            made = self.inline(node, target, kind)
            return made if isinstance(made, Map) else given
        return place

    def address(self, node: Map, key: str, anchors: bool = False) -> str:
        given: str = node[key]
        if given.startswith("#") and node.file == self.root.file:
            return given
        if anchors:
            return "#" + given.partition("#")[2]
        reference = Map({"$ref": given})
        reference.file, reference.line, reference.column = node.file, *_at(node, key)
        reference.marks = {}
        try:
            target = self.spec.step(reference)
        except SpecError:
            return self.moved(node, given)
        return self.place(target, "schemas") or given

    def moved(self, node: Map, given: str) -> str:
        """A reference to nowhere, as it has to be written in the root to lead there again."""
        address, _, fragment = given.partition("#")
        if not address or not relative_url(address):
            return given
        base = PurePosixPath(self.root.file)
        file = normpath(join(PurePosixPath(node.file).parent.as_posix(), address))
        if file == normpath(base.as_posix()):
            return f"#{fragment}"
        return relpath(file, base.parent.as_posix()) + (f"#{fragment}" if "#" in given else "")

    def url(self, node: Map, key: str) -> str:
        given: str = node[key]
        if not relative_url(given) or node.file == self.root.file:
            return given
        base = PurePosixPath(self.root.file).parent.as_posix()
        return relpath(normpath(join(PurePosixPath(node.file).parent.as_posix(), given)), base)

    def step(self, node: Map) -> Target | None:
        try:
            return self.spec.step(node)
        except SpecError as error:
            self.problems += error.problems
            return None

    # Where things go

    def place(self, target: Target, kind: str) -> str | None:
        """The address of `target` in the document; None where there is no room for its kind."""
        name = target.pointer[1:] if target.pointer.startswith("#") else ""
        pointer = self.anchors.pointer(target.file, name) if name else target.pointer
        if target.file != self.root.file:
            found = self.homes.find(target.file, pointer)
            if found is None and kind not in self.kinds:
                return None
            pointer = self.hoist(target, pointer, kind) if found is None else found
        return f"#{name}" if name and self.anchors.unique(name) else "#" + encoded(pointer)

    def hoist(self, target: Target, pointer: str, kind: str) -> str:
        """Make a component of `target`, or of what it is a part of; its pointer there."""
        unit, unit_kind, node = self.unit(target, pointer, kind)
        name = self.free(_name(target.file, unit, unit_kind), target.file, unit_kind)
        self.names.setdefault(unit_kind, set()).add(name)
        home = f"/components/{unit_kind}/{token(name)}"
        self.homes.add(target.file, unit, home)
        self.added.setdefault(unit_kind, {})[name] = None
        self.pending.append((unit_kind, name, node))
        return home + pointer[len(unit) :]

    def unit(self, target: Target, pointer: str, kind: str) -> tuple[str, str, Any]:
        """(pointer, kind, node) of the smallest named thing that `pointer` leads to or into."""
        tokens = pointer.split("/")[1:]
        tree: Any = self.spec.files[target.file]
        for depth in range(1, len(tokens)):
            held, names = _holder(tokens[:depth], kind, bool(_is_object(tree)))
            node = _walk(tree, tokens[:depth])
            if held in self.kinds and not names and _leads(held, node, tokens[depth:]) == kind:
                return "".join(f"/{t}" for t in tokens[:depth]), held, node
        return pointer, kind, target.node

    def free(self, wanted: str, file: str, kind: str) -> str:
        taken = self.names.get(kind, set())
        name = wanted
        parts = PurePosixPath(file).parts
        for part in (*reversed(parts[:-1]), PurePosixPath(file).stem):
            if name not in taken:
                return name
            name = f"{snake(part)}_{name}" if name[:1].islower() else pascal(part) + name
        number = 2
        while name in taken:
            name = f"{wanted}_{number}"
            number += 1
        return name

    def inline(self, node: Map, target: Target, kind: str, names: bool = False) -> Any:
        """A copy of `target` in the place of the reference `node`."""
        if id(target.node) in self.inside:
            message = f"this reference leads round in a circle: {node['$ref']}"
            self.problems.append(Problem(where(node, "$ref"), "E023", message))
            return self.data(node)
        self.inside.add(id(target.node))
        try:
            return self.copy(target.node, kind, names)
        finally:
            self.inside.discard(id(target.node))


class _Anchors:
    """`$anchor` names by file."""

    def __init__(self, files: Mapping[str, Map]) -> None:
        self._files = files
        self._found: dict[str, dict[str, str]] = {}
        self._count: Counter[str] | None = None

    def pointer(self, file: str, name: str) -> str:
        """The pointer of the schema that is called `name`; empty where none is."""
        if file not in self._found:
            self._found[file] = dict(anchors_of(self._files[file]))
        return self._found[file].get(name, "")

    def unique(self, name: str) -> bool:
        """Whether one schema alone has that name, so that it tells it in one document too."""
        if self._count is None:
            trees = list(self._files.values())
            self._count = Counter(n for tree in trees for n, _ in anchors_of(tree))
        return self._count[name] == 1


def anchors_of(tree: Map) -> Iterator[tuple[str, str]]:
    """Every `$anchor` and `$dynamicAnchor` below `tree` with the pointer of its schema."""
    stack: list[tuple[Any, str]] = [(tree, "")]
    while stack:
        node, pointer = stack.pop()
        if isinstance(node, Map):
            for key in ("$anchor", "$dynamicAnchor"):
                if isinstance(node.get(key), str):
                    yield node[key], pointer
            stack += [(value, f"{pointer}/{token(key)}") for key, value in node.items()]
        elif isinstance(node, Seq):
            stack += [(value, f"{pointer}/{index}") for index, value in enumerate(node)]


def _later_kinds(version: str) -> frozenset[str]:
    return frozenset(("mediaTypes",)) if version.startswith("3.2") else frozenset()


def _names(root: Map) -> dict[str, set[str]]:
    components = root.get("components")
    held = components if isinstance(components, Map) else Map()
    return {kind: set(names) for kind, names in held.items() if isinstance(names, Map)}


def _own_schemas(spec: Spec) -> Iterator[Target]:
    """Every schema of a spec in our dialect, used or not, file by file."""
    folder = (spec.path.parent / "schemas").as_posix()
    for file, tree in sorted(spec.files.items()):
        if PurePosixPath(file).parent.as_posix() == folder:
            for name, node in tree.items():
                yield Target(node, file, f"/{token(name)}", name)


def _grouped(spec: Spec) -> Iterator[tuple[str, Seq]]:
    """Which schemas stood in which file of schemas/: clients are laid out by it."""
    stems: dict[str, Seq] = {}
    for target in _own_schemas(spec):
        stems.setdefault(PurePosixPath(target.file).stem, Seq()).append(target.name)
    yield from stems.items()


def _at(node: Map, key: str) -> tuple[int, int]:
    place = where(node, key)
    return place.line, place.column


# Words that say where a file's things stand, not what they are.
_PLAIN_NAMES = frozenset(("index", "_index", "schema", "definitions", "components", "schemas"))


def _name(file: str, pointer: str, kind: str) -> str:
    """The name of a component: that of the file's entry, or of the file itself."""
    path = PurePosixPath(file)
    if not pointer:
        wanted = path.parent.name if path.stem in _PLAIN_NAMES and path.parent.name else path.stem
        return _clean(wanted, kind)
    tokens = [t.replace("~1", "/").replace("~0", "~") for t in pointer.split("/")[1:]]
    if len(tokens) == 1 or _holder(tokens[:-1], kind, True)[1]:
        return _clean(tokens[-1], kind)
    said = [t for t in tokens if not _holder([t], kind, True)[1] and t not in ("schema", "items")]
    return pascal("_".join(said)) if said else _clean(tokens[-1], kind)


def _clean(name: str, kind: str) -> str:
    """`name` as components may be called."""
    return re.sub(r"[^a-zA-Z0-9._-]+", "_", name).strip("_") or pascal(kind).rstrip("s")


def _holder(tokens: list[str], kind: str, is_object: bool) -> tuple[str, bool]:
    """The kind at `tokens` below a file's top, and whether names are mapped there."""
    here, names = ("root", False) if is_object else (kind, True)
    for each in tokens:
        key = each.replace("~1", "/").replace("~0", "~")
        here, names = (here, False) if names else kind_below(here, key, {})
    return here, names


def _leads(kind: str, node: Any, tokens: list[str]) -> str:
    """The kind of what `tokens` lead to from a `node` of `kind`; empty where they don't."""
    names = False
    for each in tokens:
        key = each.replace("~1", "/").replace("~0", "~")
        if isinstance(node, Map) and key in node:
            child = node[key]
            kind, names = (kind, False) if names else kind_below(kind, key, child)
            node = child
        elif isinstance(node, Seq) and key.isdecimal() and int(key) < len(node):
            node = node[int(key)]
        else:
            return ""
    return "" if names else kind


def _walk(tree: Any, tokens: list[str]) -> Any:
    for each in tokens:
        key = each.replace("~1", "/").replace("~0", "~")
        if not isinstance(tree, Map) or key not in tree:
            return None
        tree = tree[key]
    return tree


def _is_lone(node: Any) -> bool:
    return isinstance(node, Map) and len(node) == 1 and isinstance(node.get("$ref"), str)


def _is_object(tree: Map) -> bool:
    return next(iter(objects(tree, set())), None) is tree
