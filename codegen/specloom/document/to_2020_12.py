"""Schemas of OpenAPI 3.0 in the words of JSON Schema 2020-12, for validating alone."""

from __future__ import annotations

from typing import Any

__all__ = ["modern"]


def modern(tree: Any) -> Any:
    """A plain copy of a 3.0 tree, in which `nullable` and boolean bounds are written as in 3.1.

    Every JSON pointer into the tree leads to the same place in the copy.
    """
    if isinstance(tree, list):
        return [modern(value) for value in tree]
    if not isinstance(tree, dict):
        return tree
    copy = {key: modern(value) for key, value in tree.items()}
    if copy.get("nullable") is True and isinstance(copy.get("type"), str):
        copy["type"] = [copy["type"], "null"]
        if isinstance(copy.get("enum"), list) and None not in copy["enum"]:
            copy["enum"] = [*copy["enum"], None]
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        given = copy.get(exclusive)
        if isinstance(given, bool):
            del copy[exclusive]
        if given is True and bound in copy:
            copy[exclusive] = copy.pop(bound)
    if isinstance(copy.get("$ref"), str):
        # Siblings of a reference mean nothing in 3.0.
        return {"$ref": copy["$ref"]}
    return copy
