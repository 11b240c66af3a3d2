"""Values of the members of the spec's unions, made by the maker of our examples."""

from __future__ import annotations

import functools
from typing import Any

from specloom.document.load import load
from specloom.examples.sampler import Options
from specloom.examples.schemas import Schemas

from .spec import SPEC


@functools.cache
def _schemas() -> tuple[Schemas, dict[str, Any]]:
    spec, _ = load(SPEC)
    assert spec is not None
    files = [tree for name, tree in spec.files.items() if "/schemas/" in name]
    return Schemas(spec), {name: schema for tree in files for name, schema in tree.items()}


def members(union: str) -> list[Any]:
    """A full value of each member of a named union; of an enum, its first value."""
    schemas, named = _schemas()
    told = named[union]
    parts = told.get("oneOf") or told.get("anyOf")
    return [schemas.sample(part, Options(full=True), "value") for part in parts]
