"""Which keywords are kept as facts, of schemas and of all else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from specloom.document.document import Map
from specloom.ir import NO_FACTS, Facts
from specloom.reading.context import as_list, as_map

__all__ = ["facts_of", "only_restricts", "other_facts"]

# What stands in the shape of a type, or has no meaning to a caller.
_SHAPE = frozenset(
    (
        *("$ref", "type", "nullable", "properties", "additionalProperties", "patternProperties"),
        *("required", "items", "prefixItems", "allOf", "oneOf", "anyOf", "enum", "const"),
        *("discriminator", "$defs", "definitions"),
        *("$comment", "$schema", "$id", "$anchor", "$dynamicAnchor", "$vocabulary"),
    )
)


def facts_of(schema: Map) -> Facts:
    """Every keyword of a schema that doesn't make its shape, and what of the shape is left over."""
    kept = {key: value for key, value in schema.items() if _is_kept(key, _SHAPE)}
    kept.update(_left_over(schema))
    return Facts.of(kept, sorted(kept)) if kept else NO_FACTS


def _left_over(schema: Map) -> Mapping[str, Any]:
    """What types of the IR have no room for."""
    found: dict[str, Any] = {}
    if isinstance(schema.get("additionalProperties"), bool):
        found["additionalProperties"] = schema["additionalProperties"]
    if as_map(schema.get("patternProperties")):
        found["patternProperties"] = list(schema["patternProperties"])
    properties = as_map(schema.get("properties"))
    names = [n for n in as_list(schema.get("required")) if isinstance(n, str)]
    unknown = [name for name in names if name not in properties]
    if unknown:
        found["required"] = unknown
    if any(isinstance(v, (dict, list)) for v in as_list(schema.get("enum"))):
        found["enum"] = schema["enum"]
    if isinstance(schema.get("const"), (dict, list)):
        found["const"] = schema["const"]
    union = isinstance(schema.get("oneOf"), list) or isinstance(schema.get("anyOf"), list)
    if "discriminator" in schema and not union:
        found["discriminator"] = schema["discriminator"]
    for keyword in ("oneOf", "anyOf"):
        restrictions = [m for m in as_list(schema.get(keyword)) if only_restricts(m)]
        if restrictions:
            found[keyword] = restrictions
    return found


def only_restricts(node: Any) -> bool:
    """`anyOf: [{required: [a]}, {required: [b]}]` restricts an object; it describes no other."""
    return isinstance(node, Map) and bool(node) and set(node) <= {"required", "not", "description"}


def other_facts(node: Map, known: Iterable[str]) -> Facts:
    """Every keyword of something else than a schema but those that stand in fields of the IR."""
    taken = frozenset(known)
    kept = sorted(key for key in node if _is_kept(key, taken))
    return Facts.of(node, kept) if kept else NO_FACTS


def _is_kept(key: str, taken: frozenset[str]) -> bool:
    return key not in taken and not key.startswith("x-")
