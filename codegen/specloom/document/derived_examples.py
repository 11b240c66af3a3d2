"""One example for each operation that has none of its own, of the `examples` of its schemas.

An object that has `examples` is shown by the first of them; any other by those of its
properties. The body of a request takes what it shares with the result from the result's example.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from specloom.document.document import Map, Seq
from specloom.document.operations import Operation, Survey, survey

if TYPE_CHECKING:
    from specloom.document.load import Spec

__all__ = ["DERIVED", "derive_examples"]

DERIVED = "example"
"""The name of such an example."""

_NOW = 1795737600
"""The time that examples have: 27 November 2026, in Unix seconds."""
_DEEPEST = 8


class _Lacking(Exception):
    """There is no example; the text says what to write for one."""


def derive_examples(spec: Spec) -> dict[str, str]:
    """Add an example to each operation of `spec` that has none; what the others lack, by id."""
    found = survey(spec)
    lacking: dict[str, str] = {}
    for operation in found.operations:
        if not operation.id or operation.id in spec.examples:
            continue
        try:
            example = _tree(_example(found, operation))
        except _Lacking as error:
            lacking[operation.id] = str(error)
        else:
            spec.examples[operation.id] = Map({DERIVED: example})
    return lacking


def _example(found: Survey, operation: Operation) -> dict[str, Any]:
    status, schema = _success(found, operation)
    result = _value(found, schema, "the result") if schema is not None else None
    request: dict[str, Any] = {}
    for part in ("path", "query"):
        if values := dict(_parameters(found, operation, part, result)):
            request[part] = values
    body = found.map(operation.node.get("requestBody"))
    if body.get("required") is True:
        schema = found.map(found.map(body.get("content")).get("application/json")).get("schema")
        request["body"] = _body(found, schema, result)
    response = {"status": int(status)} | (
        {} if schema is None and result is None else {"body": result}
    )
    summary = str(operation.node.get("summary", ""))
    return {"summary": summary, "request": request, "response": response}


def _success(found: Survey, operation: Operation) -> tuple[str, Any]:
    """The status of the first success, and the schema of its JSON; None where it has no body."""
    responses = found.map(operation.node.get("responses"))
    status = next((s for s in responses if s.isdecimal() and s.startswith("2")), "")
    content = found.map(found.map(responses.get(status)).get("content"))
    if not status or (content and list(content) != ["application/json"]):
        raise _Lacking("")
    return status, found.map(content.get("application/json")).get("schema") if content else None


def _parameters(
    found: Survey, operation: Operation, part: str, result: Any
) -> Iterator[tuple[str, Any]]:
    listed = [p for p in operation.parameters if p.get("in") == part and p.get("required") is True]
    held = result if isinstance(result, dict) else {}
    for parameter in listed:
        name = str(parameter["name"])
        try:
            yield name, _value(found, parameter.get("schema"), f"the parameter {name!r}")
        except _Lacking:
            # A thing is found under the id that it has.
            key = "id" if parameter is listed[-1] and name not in held else name
            if key not in held:
                raise
            yield name, held[key]


def _body(found: Survey, node: Any, result: Any) -> Any:
    schema = found.map(node)
    if _shown(schema) is not None or "properties" not in schema:
        return _value(found, node, "the body")
    made = {}
    for name, property_ in found.map(schema["properties"]).items():
        if _is_shown(found, property_):
            made[name] = _value(found, property_, "")
        elif isinstance(result, dict) and result.get(name) is not None:
            made[name] = result[name]
        elif name in schema.get("required", ()):
            made[name] = _value(found, property_, f"the property {name!r} of the body")
    return made


def _value(found: Survey, node: Any, what: str, depth: int = 0) -> Any:
    """An example of a schema, of its own `examples` or of those of its parts."""
    schema = found.map(node)
    shown = _shown(node) or _shown(schema)
    if shown:
        return shown[0]
    if "const" in schema:
        return schema["const"]
    types = schema.get("type")
    listed = types if isinstance(types, list) else [types]
    if depth > _DEEPEST:
        raise _Lacking(f"give {what} `examples`")
    if "properties" in schema:
        return _object(found, schema, what, depth)
    if "enum" in schema:
        return schema["enum"][0]
    if "boolean" in listed:
        return False
    if schema.get("format") == "unixtime":
        return _NOW
    if "array" in listed and "items" in schema:
        return [_value(found, schema["items"], what, depth + 1)]
    for key in ("anyOf", "oneOf"):
        if schema.get(key):
            return _value(found, schema[key][0], what, depth + 1)
    if "null" in listed:
        return None
    if "object" in listed:
        return {}
    raise _Lacking(f"give {what} `examples`")


def _object(found: Survey, schema: Map, what: str, depth: int) -> dict[str, Any]:
    made = {}
    for name, node in found.map(schema["properties"]).items():
        try:
            made[name] = _value(found, node, f"the property {name!r} of {what}", depth + 1)
        except _Lacking:
            is_known = name in ("first_id", "last_id") and "data" in schema["properties"]
            if name in schema.get("required", ()) and not is_known:
                raise
    # A list is shown by the first and last of what it holds.
    held = made.get("data")
    if isinstance(held, list) and held and isinstance(held[0], dict):
        for name, item in (("first_id", held[0]), ("last_id", held[-1])):
            if name in made or name in schema["properties"]:
                made[name] = item.get("id")
    return made


def _is_shown(found: Survey, node: Any) -> bool:
    return _shown(node) is not None or _shown(found.map(node)) is not None


def _shown(node: Any) -> list[Any] | None:
    held = node.get("examples") if isinstance(node, Map) else None
    return held if isinstance(held, list) and held else None


def _tree(value: Any) -> Any:
    """A copy that stands in no file."""
    if isinstance(value, dict):
        return Map({key: _tree(held) for key, held in value.items()})
    return Seq(_tree(held) for held in value) if isinstance(value, list) else value
