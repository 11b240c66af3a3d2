"""The class names of schemas that references lead to."""

from __future__ import annotations

from pathlib import PurePosixPath

from specloom.diagnostics.problems import Severity
from specloom.document.load import Target
from specloom.document.pointer import escape, split
from specloom.names import class_name, pascal
from specloom.reading.context import Context, as_map, place

# Words of a pointer that say where a schema stands, not what it is.
_STRUCTURE = frozenset(
    (
        *("components", "schemas", "definitions", "$defs", "paths", "properties", "responses"),
        *("content", "schema", "application/json", "parameters", "headers", "items"),
    )
)
_HOLDERS = ("/components/schemas", "/definitions", "/$defs", "/schemas", "")


class SchemaNames:
    """Gives each schema one class name, and no name to two schemas.

    The schema whose name is its class name keeps it; others get the suffix `Schema`, or the
    name of their folder.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._names: dict[tuple[str, str], str] = {}
        self._owners: dict[str, Target] = {}
        self._planned = self._plan()

    def of(self, target: Target) -> str:
        """The class name of `target`; clashes are reported when it is asked for first."""
        key = (target.file, target.pointer)
        if key not in self._names:
            self._names[key] = name = self._new(target)
            self._owners[name] = target
        return self._names[key]

    def free(self, wanted: str) -> str:
        """A free name for what no reference leads to."""
        name = class_name(wanted)
        while name in self._owners or name in self._planned.values():
            name += "_"
        self._owners[name] = Target(None, "", "", wanted)
        return name

    def _new(self, target: Target) -> str:
        planned = self._planned.get((target.file, target.pointer))
        wanted = class_name(target.name) if planned else _by_place(target)
        name = planned or self._free(wanted, target)
        if name != wanted:
            self._renamed(name, wanted, target)
        return name

    def _plan(self) -> dict[tuple[str, str], str]:
        """Names of the components, which are known before anything refers to them."""
        spec = self._context.spec
        known = as_map(as_map(spec.root.get("components")).get("schemas"))
        found: dict[tuple[str, str], str] = {}
        taken: set[str] = set()
        for name in sorted(known, key=lambda n: (class_name(n) != n, n)):
            made = class_name(name)
            if made in taken:
                made += "Schema"
            while made in taken:
                made += "_"
            taken.add(made)
            pointer = "/components/schemas/" + escape(name)
            home = spec.home(Target(known[name], spec.root.file, pointer, name))
            found[home.file, home.pointer] = made
        return found

    def _free(self, wanted: str, target: Target) -> str:
        taken = {*self._owners, *self._planned.values()}
        if wanted not in taken:
            return wanted
        name = wanted
        # `droplets/models/region.yml` and `images/models/region.yml` differ in their folders.
        for folder in reversed(PurePosixPath(target.file).parts[:-1]):
            name = pascal(folder) + name if pascal(folder) != "Models" else name
            if name not in taken:
                return name
        while name in taken:
            name += "_"
        return name

    def _renamed(self, name: str, wanted: str, target: Target) -> None:
        self._context.report(
            place(target.node),
            "G022",
            f"the schema {target.name!r} gets the class name {name!r}: "
            f"{wanted!r} {self._taken(wanted)}",
            "give one of them another name",
            Severity.WARNING,
        )

    def _taken(self, name: str) -> str:
        other = self._owners.get(name)
        return f"is {other.name!r} at {place(other.node)}" if other is not None else "is taken"


def _by_place(target: Target) -> str:
    """`/components/schemas/Pet/properties/tag` → `PetTag`; a schema in a list of them: its name."""
    if not target.pointer.startswith("/"):
        return class_name(target.name)
    holder, _, _ = target.pointer.rpartition("/")
    if holder in _HOLDERS:
        return class_name(target.name)
    tokens = split(target.pointer)
    said = [t for t in tokens if t and t not in _STRUCTURE]
    return pascal("_".join(said)) if said else class_name(target.name)
