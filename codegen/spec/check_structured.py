"""`x-loom-structured`: the fields that it names have to be there."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.problems import Problem
from codegen.spec.check_extensions import body_fields
from codegen.spec.document import Map, where
from codegen.spec.hints import did_you_mean
from codegen.spec.survey import Survey

__all__ = ["check_structured"]


def check_structured(found: Survey) -> Iterator[Problem]:
    """The fields that take the types of callers are fields of the body."""
    for operation in found.operations:
        node = operation.node.get("x-loom-structured")
        if not isinstance(node, Map):
            continue
        fields = body_fields(found, operation) or {}
        for key in ("format", "tools"):
            name = node.get(key)
            if isinstance(name, str) and name not in fields:
                message = f"the request body has no field {name!r}"
                yield Problem(where(node, key), "E067", message, did_you_mean(name, fields))
