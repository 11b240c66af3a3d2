"""Makes core schemas lenient: "this type, else whatever came".

A server may send what its description doesn't allow. Every field and every item of
a container tries its declared type first and otherwise keeps the value as it came.
All of it happens in the core schema, so no Python code runs while a body is decoded.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from pydantic_core import CoreSchema, core_schema

_MARK = "lenient"
_SCALARS = frozenset({"str", "int", "float", "bool"})
_PLAIN = _SCALARS | {"literal", "none"}
_CONTAINERS = {
    "list": ("items_schema",),
    "set": ("items_schema",),
    "frozenset": ("items_schema",),
    "dict": ("values_schema",),
}
_WRAPPERS = {"nullable": ("schema",), "default": ("schema",)}
# How each of these begins in JSON. Pydantic alone also reads a bare number as a time.
_TIMES = {
    "datetime": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ]",
    "date": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "time": r"^[0-9]{2}:",
    "timedelta": r"^[-+]?P",
}


def lenient(schema: CoreSchema) -> CoreSchema:
    """The schema that takes what `schema` takes and keeps everything else as it came.

    Scalars become strict ("5" stays a string where an integer is declared), unions
    take the first member that fits. Applying it twice changes nothing.
    """
    node = cast("dict[str, Any]", schema)
    kind = node["type"]
    if kind == "any" or _is_lenient(node):
        return schema
    if kind in _WRAPPERS or kind == "definitions":
        return cast(CoreSchema, {**node, "schema": lenient(node["schema"])})
    choices = _choices(schema)
    plain = all(choice["type"] in _PLAIN for choice in choices)
    return core_schema.union_schema(
        [*_members(choices), core_schema.any_schema()],
        mode="left_to_right",
        serialization=core_schema.simple_ser_schema("any") if plain else None,
        metadata={_MARK: True},
    )


def first_of(choices: list[CoreSchema]) -> CoreSchema:
    """The union that takes the first of `choices` that fits, and fails if none does."""
    if len(choices) == 1:
        return choices[0]
    return core_schema.union_schema(
        cast("list[CoreSchema | tuple[CoreSchema, str]]", choices), mode="left_to_right"
    )


def lenient_fields(schema: CoreSchema) -> None:
    """Make every field of a model's core schema lenient and optional, in place; what
    comes beside the fields, too."""
    node = cast("dict[str, Any]", schema)
    while node["type"] != "model-fields":
        if "schema" not in node:
            return
        node = node["schema"]
    if "extras_schema" in node:
        node["extras_schema"] = lenient(node["extras_schema"])
    for field in node["fields"].values():
        inner = lenient(field["schema"])
        if inner["type"] != "default":
            inner = core_schema.with_default_schema(inner, default=None)
        field["schema"] = inner


def _is_lenient(node: dict[str, Any]) -> bool:
    return _MARK in node.get("metadata", ())


def _choices(schema: CoreSchema) -> list[CoreSchema]:
    node = cast("dict[str, Any]", schema)
    if node["type"] != "union":
        return [schema]
    flat: list[CoreSchema] = []
    for choice in cast("list[CoreSchema | tuple[CoreSchema, str]]", node["choices"]):
        flat += _choices(choice[0] if isinstance(choice, tuple) else choice)
    return flat


def _members(choices: list[CoreSchema]) -> list[CoreSchema]:
    containers = [choice for choice in choices if choice["type"] in _CONTAINERS]
    if len(containers) == 1:
        return [_loose(c) if c is containers[0] else _exact(c) for c in choices]
    # A lenient list takes any list, so the exact ones go first where there are several.
    return [_exact(choice) for choice in choices] + [_loose(c) for c in containers]


def _exact(schema: CoreSchema) -> CoreSchema:
    """`schema` without any conversion, its containers included."""
    node = cast("dict[str, Any]", schema)
    kind = node["type"]
    if kind == "union":
        return first_of([_exact(choice) for choice in _choices(schema)])
    if kind in _SCALARS:
        return cast(CoreSchema, {**node, "strict": True})
    if kind in _TIMES:
        text = core_schema.str_schema(pattern=_TIMES[kind], strict=True)
        return core_schema.json_or_python_schema(
            core_schema.chain_schema([text, schema]), schema
        )
    return _inside(node, _exact)


def _loose(schema: CoreSchema) -> CoreSchema:
    """The container `schema` with lenient items."""
    return _inside(cast("dict[str, Any]", schema), lenient)


def _inside(
    node: dict[str, Any], change: Callable[[CoreSchema], CoreSchema]
) -> CoreSchema:
    keys = (_CONTAINERS | _WRAPPERS).get(node["type"], ())
    changed: dict[str, Any] = {key: change(node[key]) for key in keys if key in node}
    if node["type"] == "list":
        changed["strict"] = True  # models are iterable, and no lists
    return cast(CoreSchema, {**node, **changed})
