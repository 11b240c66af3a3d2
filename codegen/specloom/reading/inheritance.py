"""Schemas that extend another one by allOf and are distinguished by its discriminator.

    Pet: { type: object, discriminator: { propertyName: kind, mapping: { dog: Dog } }, … }
    Dog: { allOf: [{ $ref: Pet }, …] }

Who refers to `Pet` means any of those that extend it; who extends it means what it says itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.diagnostics.problems import SpecError
from specloom.document.document import Map
from specloom.document.load import Spec, Target
from specloom.document.pointer import escape
from specloom.reading.context import as_list, as_map

__all__ = ["Family", "Inheritance", "mapped"]


@dataclass(frozen=True, slots=True)
class Family:
    """What extends one base: tag values with the schemas that they mean."""

    tag: str
    members: tuple[tuple[str, Target], ...]


class Inheritance:
    """The bases among the components, and what extends them."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self.families: dict[int, Family] = {}
        self.tags: dict[int, tuple[str, tuple[str, ...]]] = {}
        self._heirs: set[int] = set()
        components = [t for t in _components(spec) if isinstance(t.node, Map)]
        bases = [target for target in components if _has_discriminator(target.node)]
        if not bases:
            return
        parents = {id(t.node): set(self._extended(t.node)) for t in components}
        for base in bases:
            heirs = [t for t in components if _is_below(id(t.node), id(base.node), parents)]
            if heirs:
                self._add(base.node, heirs)

    def _add(self, base: Map, heirs: list[Target]) -> None:
        discriminator = as_map(base["discriminator"])
        tag = str(discriminator["propertyName"])
        values: dict[int, list[str]] = {}
        for value, target in as_map(discriminator.get("mapping")).items():
            try:
                found = mapped(self._spec, as_map(discriminator["mapping"]), target)
            except SpecError:
                continue
            if found is not None:
                values.setdefault(id(found.node), []).append(str(value))
        members: list[tuple[str, Target]] = []
        self._heirs.update(id(heir.node) for heir in heirs)
        for heir in heirs:
            # The name of a schema that no mapping names is its tag, as the standard says.
            own = values.get(id(heir.node), [heir.name])
            members += ((value, heir) for value in own)
            if tag not in as_map(heir.node.get("properties")):
                self.tags[id(heir.node)] = tag, tuple(own)
        self.families[id(base)] = Family(tag, tuple(members))

    def is_heir(self, node: Map) -> bool:
        return id(node) in self._heirs

    def _extended(self, node: Map) -> Iterator[int]:
        for part in as_list(node.get("allOf")):
            if isinstance(part, Map) and isinstance(part.get("$ref"), str):
                try:
                    yield id(self._spec.resolve(part).node)
                except SpecError:
                    continue  # loading has reported that it leads nowhere


def mapped(spec: Spec, mapping: Map, target: object) -> Target | None:
    """The schema that a mapping names: by a reference, or by its name among the components.

    Raises:
        SpecError: it leads nowhere.
    """
    if not isinstance(target, str):
        return None
    known = as_map(as_map(spec.root.get("components")).get("schemas"))
    bare = target in known or not set("/#.") & set(target)
    reference = Map({"$ref": f"#/components/schemas/{target}" if bare else target})
    reference.file = mapping.file if not bare else spec.root.file
    reference.line, reference.column, reference.marks = mapping.line, mapping.column, {}
    return spec.home(spec.resolve(reference))


def _components(spec: Spec) -> Iterator[Target]:
    """The named schemas, in the order of their names: what is added elsewhere changes none."""
    listed = as_map(as_map(spec.root.get("components")).get("schemas"))
    for name in sorted(listed):
        pointer = f"/components/schemas/{escape(name)}"
        reference = Map({"$ref": f"#{pointer}"})
        reference.file, reference.line, reference.column = spec.root.file, 0, 0
        reference.marks = {}
        try:
            yield spec.home(spec.resolve(reference))
        except SpecError:
            continue
    yield from spec.schema_files()


def _has_discriminator(node: Map) -> bool:
    named = isinstance(as_map(node.get("discriminator")).get("propertyName"), str)
    return named and not isinstance(node.get("oneOf", node.get("anyOf")), list)


def _is_below(node: int, base: int, parents: dict[int, set[int]]) -> bool:
    seen, waiting = {node}, [node]
    while waiting:
        for parent in parents.get(waiting.pop(), ()):
            if parent == base:
                return True
            if parent not in seen:
                seen.add(parent)
                waiting.append(parent)
    return False
