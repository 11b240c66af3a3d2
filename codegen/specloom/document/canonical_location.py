"""Where the root document gives what stands in other files a place of its own.

`components.schemas.Pet: { $ref: "schemas/pets.yaml#/Pet" }` says that the schema in the other
file is `#/components/schemas/Pet`, and `paths./pets: { $ref: "endpoints/pets.yaml#/pets" }`
that all below it belongs to that path.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from specloom.diagnostics.problems import SpecError
from specloom.document.document import Map
from specloom.document.pointer import escape
from specloom.document.resolve import Target, is_reference

__all__ = ["Homes", "entries", "homes_of"]


class Homes:
    """Pointers into the root by (file, pointer) of what they stand for."""

    def __init__(self) -> None:
        self._places: dict[tuple[str, str], str] = {}

    def __contains__(self, place: tuple[str, str]) -> bool:
        return place in self._places

    def add(self, file: str, pointer: str, home: str) -> None:
        """The first home that something is given is kept."""
        self._places.setdefault((file, pointer), home)

    def find(self, file: str, pointer: str) -> str | None:
        """The pointer into the root for a pointer into `file`, by the nearest that has a home."""
        outer = pointer
        while True:
            home = self._places.get((file, outer))
            if home is not None:
                return home + pointer[len(outer) :]
            if not outer:
                return None
            outer = outer.rpartition("/")[0]


def homes_of(
    root: Map,
    step: Callable[[Map], Target],
    spliced: Mapping[int, tuple[Any, Target]] = MappingProxyType({}),
) -> tuple[Homes, dict[int, Target]]:
    """The homes that `root` gives, and what its entries (by id) stand for.

    `spliced` tells of maps (by id) where they stood before they were put in place.
    """
    found = Homes()
    whole = Homes()
    for pointer, held in _maps(root):
        if id(held) in spliced:
            target = spliced[id(held)][1]
            found.add(target.file, target.pointer, pointer)
            whole.add(target.file, target.pointer, pointer)
    targets: dict[int, Target] = {}
    for pointer, entry in sorted(_pointing(root, step), key=lambda pair: not pair[1][2]):
        node, target, _ = entry
        # What stands in a map that was put in place whole is at home there already.
        if whole.find(target.file, target.pointer):
            continue
        if (target.file, target.pointer) not in found:
            found.add(target.file, target.pointer, pointer)
            targets[id(node)] = target
    for identity, target in list(targets.items()):
        pointer = found.find(target.file, target.pointer) or ""
        targets[identity] = _onward(target, pointer, root.file, found, step)
    return found, targets


def _onward(
    target: Target, pointer: str, root: str, found: Homes, step: Callable[[Map], Target]
) -> Target:
    """The end of a chain of files that only refer on, as far as nothing else lives there."""
    while _is_bare(target.node):
        try:
            following = step(target.node)
        except SpecError:
            return target
        file, place = following.file, following.pointer
        if file == root or found.find(file, place) is not None:
            return target
        found.add(following.file, following.pointer, pointer)
        target = following
    return target


def _pointing(
    root: Map, step: Callable[[Map], Target]
) -> Iterator[tuple[str, tuple[Map, Target, bool]]]:
    """(pointer, (entry, target, same name)) of entries that are references to other files."""
    for pointer, name, node in entries(root):
        if not _is_bare(node):
            continue
        try:
            target = step(node)
        except SpecError:
            continue
        if target.file != root.file:
            yield pointer, (node, target, target.name == name)


def entries(root: Map) -> Iterator[tuple[str, str, Any]]:
    """(pointer, name, node) of each path, webhook and component of a root document."""
    for key in ("paths", "webhooks"):
        yield from _named(f"/{key}", root.get(key))
    components = root.get("components")
    for kind, held in components.items() if isinstance(components, Map) else ():
        yield from _named(f"/components/{escape(kind)}", held)


def _maps(root: Map) -> Iterator[tuple[str, Any]]:
    """(pointer, map) of the maps whose entries `entries` gives."""
    yield from ((f"/{key}", root.get(key)) for key in ("paths", "webhooks", "components"))
    components = root.get("components")
    for kind, held in components.items() if isinstance(components, Map) else ():
        yield f"/components/{escape(kind)}", held


def _named(pointer: str, held: Any) -> Iterator[tuple[str, str, Any]]:
    for name, node in held.items() if isinstance(held, Map) else ():
        yield f"{pointer}/{escape(name)}", name, node


def _is_bare(node: Any) -> bool:
    return is_reference(node) and len(node) == 1
