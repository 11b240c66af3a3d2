"""What identifies a schema that references lead to, and what it is called."""

from __future__ import annotations

from pathlib import PurePosixPath

from specloom.document.load import Spec, Target
from specloom.document.pointer import split
from specloom.ir import Name, SchemaId

__all__ = ["id_of", "name_of"]

# Words of a pointer that say where a schema stands, not what it is.
_STRUCTURE = frozenset(
    (
        *("components", "schemas", "definitions", "$defs", "paths", "properties", "responses"),
        *("content", "schema", "application/json", "parameters", "headers", "items"),
    )
)
_HOLDERS = ("/components/schemas", "/definitions", "/$defs", "/schemas", "")


def id_of(target: Target, spec: Spec) -> SchemaId:
    """`#/components/schemas/Pet`, or `schemas/pets.yaml#/Pet` as seen from the root's folder."""
    if target.file == spec.root.file:
        return SchemaId(f"#{target.pointer}")
    file, folder = PurePosixPath(target.file), PurePosixPath(spec.root.file).parent
    seen = file.relative_to(folder) if file.is_relative_to(folder) else file
    return SchemaId(f"{seen}#{target.pointer}")


def name_of(target: Target) -> Name:
    """`/components/schemas/Pet/properties/tag` → Pet tag; a schema in a list of them: its name."""
    holder, _, _ = target.pointer.rpartition("/")
    if not target.pointer.startswith("/") or holder in _HOLDERS:
        return Name.of(target.name)
    tokens = split(target.pointer)
    said = [t for t in tokens if t and t not in _STRUCTURE]
    return Name.of(*said) if said else Name.of(target.name)
