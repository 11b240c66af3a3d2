"""Maps and lists that a description gives by reference → in place, as they are meant.

OpenAPI lets objects be references; `properties: { $ref: shared.yaml }`, `paths: { $ref: … }` or
`parameters: { $ref: … }` of a whole list stand in real documents all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from specloom.diagnostics.problems import Problem, SpecError
from specloom.document.document import Map, Seq, where
from specloom.document.references import NAME_MAPS, objects

if TYPE_CHECKING:
    from specloom.document.resolve import Target

__all__ = ["Splicer", "may_splice"]

_LISTS = frozenset(("allOf", "anyOf", "oneOf", "parameters", "required", "security", "tags"))
_KEYS = NAME_MAPS | _LISTS


class Splicer:
    """Puts what such references lead to where they stand; `places` says where it was before."""

    def __init__(self, resolve: Callable[[Map], Target]) -> None:
        self._resolve = resolve
        self.places: dict[int, tuple[Any, Target]] = {}

    def all(self, root: Map) -> Iterator[Problem]:
        """Below the root and all that it refers to: only there is known which keys are names."""
        yield from self._components(root)
        todo, seen = [root], set[int]()
        while todo:
            for node in objects(todo.pop(), seen, names=False):
                for key in _by_reference(node):
                    yield from self._put(node, key, node[key])
                if isinstance(node.get("$ref"), str):
                    with suppress(SpecError):
                        found = self._resolve(node).node
                        todo += [found] if isinstance(found, Map) else []

    def _components(self, root: Map) -> Iterator[Problem]:
        """`components: { schemas: { $ref: … } }`, where the keys are kinds."""
        if "components" in _by_reference(root):
            yield from self._put(root, "components", root["components"])
        held = root.get("components")
        if not isinstance(held, Map):
            return
        for kind in _by_reference(held):
            yield from self._put(held, kind, held[kind])

    def _put(self, holder: Any, key: str, reference: Map) -> Iterator[Problem]:
        try:
            target = self._resolve(reference)
        except SpecError as error:
            yield from error.problems
            del reference["$ref"]  # it is no name either
            return
        found = target.node
        if not isinstance(found, Seq if key in _LISTS and key not in NAME_MAPS else (Map, Seq)):
            message = f"{reference['$ref']!r} leads to no {'map' if key in NAME_MAPS else 'list'}"
            yield Problem(where(reference, "$ref"), "E020", f"{message}: {key} needs one")
            return
        _ = holder.marks  # positions are read from the text, so before the tree differs from it
        holder[key] = found if len(reference) == 1 else _beside(found, reference)
        self.places.setdefault(id(holder[key]), (holder[key], target))


def may_splice(node: Map) -> bool:
    """Whether it looks as if something directly below `node` were such a reference."""
    return bool(_by_reference(node))


def _by_reference(node: Map) -> list[str]:
    keys = sorted(_KEYS & node.keys())
    values = [(key, node[key]) for key in keys]
    return [k for k, v in values if isinstance(v, Map) and isinstance(v.get("$ref"), str)]


def _beside(found: Any, reference: Map) -> Any:
    """What stands beside the reference counts as well, and more."""
    if not isinstance(found, Map):
        return found
    both = Map({**found, **{k: v for k, v in reference.items() if k != "$ref"}})
    both.file, both.line, both.column = reference.file, reference.line, reference.column
    both.marks = {key: reference.marks[key] for key in reference if key in reference.marks}
    return both
