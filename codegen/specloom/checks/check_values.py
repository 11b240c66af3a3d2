"""Values that stand beside a schema: its default, its examples, the examples of a media type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.diagnostics.problems import Problem
from specloom.document.document import Map, Seq, plain
from specloom.document.operations import Survey
from specloom.document.references import objects
from specloom.document.values import Values
from specloom.document.wording import describe, locate

__all__ = ["check_values"]


def check_values(found: Survey) -> Iterator[Problem]:
    """Defaults and examples fit the schema that they stand beside."""
    data = {tree.file for tree in (*found.spec.examples.values(), *found.spec.models.values())}
    values = Values(found.spec, skip=frozenset(data))
    seen: set[int] = set()
    for file, tree in found.spec.files.items():
        if file not in data:
            for node in objects(tree, seen):
                yield from _check_object(found, values, node)


def _check_object(found: Survey, values: Values, node: Map) -> Iterator[Problem]:
    schema = node.get("schema")
    if isinstance(schema, Map):
        yield from _beside(found, values, node, schema)
        return
    has_default = "default" in node and ("type" in node or "$ref" in node or "anyOf" in node)
    # "default: null" is how many descriptions say that there is none.
    if has_default and (found.spec.in_dialect or node["default"] is not None):
        yield from _fits(values, node, node, "default", "E080")
    listed = node.get("examples")
    if isinstance(listed, Seq):
        for index in range(len(listed)):
            yield from _fits(values, node, listed, index, "E081")
    elif "example" in node and ("type" in node or "properties" in node):
        yield from _fits(values, node, node, "example", "E081")


def _beside(found: Survey, values: Values, node: Map, schema: Map) -> Iterator[Problem]:
    """The examples of a parameter, a header or a media type."""
    if "example" in node:
        yield from _fits(values, schema, node, "example", "E081")
    named = node.get("examples")
    for example in named.values() if isinstance(named, Map) else ():
        shown = found.map(example)
        for key in ("value", "dataValue"):
            if key in shown:
                yield from _fits(values, schema, shown, key, "E081")


def _fits(
    values: Values, schema: Map, holder: Map | Seq, key: str | int, code: str
) -> Iterator[Problem]:
    value: Any = holder[key]  # type: ignore[index]
    for error in values.errors(schema, plain(value)):
        message, hint = describe(error)
        what = "default" if code == "E080" else "example"
        yield Problem(locate(error, holder, key), code, f"the {what} doesn't fit: {message}", hint)
