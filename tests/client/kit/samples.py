"""Values of the members of the spec's unions, made by the maker of our examples."""

from __future__ import annotations

import functools
from typing import Any

from specloom.document.load import load
from specloom.examples.sampler import Options
from specloom.examples.schemas import Schemas
from specloom.ir import Type, UnionOf
from specloom.reading import read_api

from .spec import SPEC


@functools.cache
def _schemas() -> tuple[Schemas, dict[str, Type]]:
    spec, _ = load(SPEC)
    assert spec is not None
    reading = read_api(spec)
    return Schemas(spec, reading), {d.name.camel: d.type for d in reading.api.decls}


def members(union: str) -> list[Any]:
    """A full value of each member of a named union; of an enum, its first value."""
    schemas, named = _schemas()
    type_ = named[union]
    assert isinstance(type_, UnionOf)
    return [schemas.sample(part, Options(full=True), "value") for part in type_.members]
