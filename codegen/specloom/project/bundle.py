"""A spec of many files as one document that stands by itself.

    document, problems = bundle(spec)

What the root's paths, webhooks and components refer to takes its place there; anything else
that references lead to becomes a component under its own name. Circles stay references.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from posixpath import join, normpath, relpath
from typing import Any

from specloom.diagnostics.problems import Problem, SpecError
from specloom.document.canonical_location import homes_of
from specloom.document.document import Map, Seq, where
from specloom.document.load import BUNDLED, Spec
from specloom.document.pointer import escape
from specloom.document.resolve import Target
from specloom.ir.names import camel, snake
from specloom.project.anchors import Anchors
from specloom.project.component_names import component_name, unit_of
from specloom.project.tags import write_mappings
from specloom.project.walk import Copier, encoded, relative_url

__all__ = ["bundle"]

_KINDS = frozenset(
    (
        *("schemas", "responses", "parameters", "examples", "requestBodies", "headers"),
        *("securitySchemes", "links", "callbacks"),
    )
)


def bundle(spec: Spec, *, plain: bool = False, places: bool = False) -> tuple[Map, list[Problem]]:
    """One document that says what `spec` says, and the references that lead nowhere.

    With `plain` the x-loom-* keys are left out. With `places` each mapping and sequence
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
        self.homes, self.entries = homes_of(spec.root, spec.step, spec.spliced)
        self.kinds = _KINDS | _later_kinds(str(spec.root.get("openapi", "")))
        self.added: dict[str, dict[str, Any]] = {}
        self.names = _names(spec.root)
        self.pending: list[tuple[str, str, Any]] = []
        self.inside: set[int] = set()
        self.anchors = Anchors(spec.files)
        self.unions: list[Map] = []

    def run(self) -> tuple[Map, list[Problem]]:
        listed = list(self.spec.schema_files())
        for target in listed:
            if self.homes.find(target.file, target.pointer) is None:
                self.hoist(target, target.pointer, "schemas")
        document: Map = self.copy(self.root, "root")
        while self.pending:
            kind, name, node = self.pending.pop(0)
            self.added[kind][name] = self.copy(node, kind)
        self.put_components(document)
        if listed:
            write_mappings(self.unions, document, plain=self.plain)
        if listed and not self.plain:
            document[BUNDLED] = Map(_grouped(listed))
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

    def _object(self, node: Map, kind: str) -> Any:
        made = super()._object(node, kind)
        if kind == "schemas" and isinstance(made.get("discriminator"), Map):
            self.unions.append(made)
        return made

    def extension(self, node: Any) -> Any:
        # What extensions refer to is taken in, so that no file is needed; theirs are no
        # references that anybody has to follow, so that one to nowhere is no fault.
        if _is_lone(node) and self._leads_out(node):
            with contextlib.suppress(SpecError):
                target = self.spec.step(node)
                if target.file != self.root.file and id(target.node) not in self.inside:
                    self.inside.add(id(target.node))
                    made = self.extension(target.node)
                    self.inside.discard(id(target.node))
                    return made
        return super().extension(node)

    def _leads_out(self, node: Map) -> bool:
        """Whether an extension refers to what the document won't have; the whole of its own file,
        in which it stands itself, can't be taken in."""
        given: str = node["$ref"]
        if given in ("", "#"):
            return False
        return node.file != self.root.file or not given.startswith("#")

    def reference(self, node: Map, kind: str) -> str | Map:
        given: str = node["$ref"]
        if given.startswith("#") and node.file == self.root.file:
            return given
        target = self.step(node)
        if target is None:
            return self.moved(node, given)
        if target.file == self.root.file and self.spec.is_identified(node):
            return given  # it is known by its $id here, too
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
        name, pointer = target.anchor, target.pointer
        if target.file != self.root.file:
            found = self.homes.find(target.file, pointer)
            if found is None and kind not in self.kinds:
                return None
            pointer = self.hoist(target, pointer, kind) if found is None else found
        return f"#{name}" if name and self.anchors.unique(name) else "#" + encoded(pointer)

    def hoist(self, target: Target, pointer: str, kind: str) -> str:
        """Make a component of `target`, or of what it is a part of; its pointer there."""
        tree = self.spec.files[target.file]
        unit, unit_kind, node = unit_of(tree, pointer, kind, target.node, self.kinds)
        name = self.free(component_name(target.file, unit, unit_kind), target.file, unit_kind)
        self.names.setdefault(unit_kind, set()).add(name)
        home = f"/components/{unit_kind}/{escape(name)}"
        self.homes.add(target.file, unit, home)
        self.added.setdefault(unit_kind, {})[name] = None
        self.pending.append((unit_kind, name, node))
        return home + pointer[len(unit) :]

    def free(self, wanted: str, file: str, kind: str) -> str:
        taken = self.names.get(kind, set())
        name = wanted
        parts = PurePosixPath(file).parts
        for part in (*reversed(parts[:-1]), PurePosixPath(file).stem):
            if name not in taken:
                return name
            name = f"{snake(part)}_{name}" if name[:1].islower() else camel(part) + name
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


def _later_kinds(version: str) -> frozenset[str]:
    return frozenset(("mediaTypes",)) if version.startswith("3.2") else frozenset()


def _names(root: Map) -> dict[str, set[str]]:
    components = root.get("components")
    held = components if isinstance(components, Map) else Map()
    return {kind: set(names) for kind, names in held.items() if isinstance(names, Map)}


def _grouped(listed: Iterable[Target]) -> Iterator[tuple[str, Seq]]:
    """Which schemas stood in which file of schemas/: clients are laid out by it."""
    stems: dict[str, Seq] = {}
    for target in listed:
        stems.setdefault(target.group, Seq()).append(target.name)
    yield from stems.items()


def _at(node: Map, key: str) -> tuple[int, int]:
    place = where(node, key)
    return place.line, place.column


def _is_lone(node: Any) -> bool:
    return isinstance(node, Map) and len(node) == 1 and isinstance(node.get("$ref"), str)
