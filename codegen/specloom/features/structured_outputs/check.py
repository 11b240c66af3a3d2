"""The door to checks: the fields that `x-loom-structured` names have to be there."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.checks.check_extensions import body_fields
from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem
from specloom.document.document import Map, where
from specloom.document.operations import Survey

__all__ = ["check"]


def check(found: Survey) -> Iterator[Problem]:
    """The fields that take the types of callers are fields of the body."""
    for operation in found.operations:
        node = operation.node.get("x-loom-structured")
        if not isinstance(node, Map):
            continue
        fields = body_fields(found, operation) or {}
        for key in ("format", "tools"):
            name = node.get(key)
            field = name.partition(".")[0] if isinstance(name, str) else None
            if field is not None and field not in fields:
                message = f"the request body has no field {field!r}"
                yield Problem(where(node, key), "E067", message, did_you_mean(field, fields))
        resumed = node.get("resume")
        ids = [str(other.node.get("operationId")) for other in found.operations]
        if isinstance(resumed, str) and resumed not in ids:
            message = f"no operation is called {resumed!r}"
            yield Problem(where(node, "resume"), "E067", message, did_you_mean(resumed, ids))
