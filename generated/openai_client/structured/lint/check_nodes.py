# fmt: off
# pyright: basic
"""Rules about a single schema: its type, its keywords, its values."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .keywords import VISITED
from .regex import lookaround
from .registry import Checks, Report
from .values import fits, key_of, kind_of, shown, type_for
from .walk import Node

__all__ = ["CHECKS", "FEW", "REFUSED", "UNTRIED"]

CHECKS = Checks()
on, over_document = CHECKS.on, CHECKS.over_document

# Keyword → fix.
REFUSED: dict[str, str] = {
    "allOf": "merge its branches into this schema",
    "oneOf": "use anyOf; the branches should exclude each other",
    "not": "say what is allowed instead",
    "if": "use anyOf with one branch for each case",
    "then": "use anyOf with one branch for each case",
    "else": "use anyOf with one branch for each case",
    "dependentRequired": "make the property nullable, or use anyOf",
    "dependentSchemas": "use anyOf with one branch for each case",
    "unevaluatedProperties": "use additionalProperties: false",
    "propertyNames": "list the properties",
    "minProperties": "list the properties",
    "maxProperties": "list the properties",
    "contains": "describe it in words, and check the value yourself",
    "uniqueItems": "describe it in words, and check the value yourself",
}
UNTRIED = (
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "dependencies",
    "additionalItems",
    "$dynamicRef",
)
FEW = (
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "patternProperties",
)
_TYPE_LATER = ("oneOf", "allOf")  # the fix of these gives the schema a type


@on("*", "SO020", "SO023", "U2")
def has_a_type(node: Node, report: Report) -> None:
    schema = node.schema
    if "type" in schema or "$ref" in schema or "anyOf" in schema:
        return
    if not node.live or node.parent is None or any(key in schema for key in _TYPE_LATER):
        return
    if not schema and node.keyword == "additionalProperties":
        return  # the same as true, which is reported for the map itself
    values = schema.get("enum")
    if isinstance(values, list) and values:
        kinds = sorted({kind_of(value) for value in values})
        if len(kinds) > 1:
            report("SO023", node, "enum", kinds=", ".join(kinds))
        else:
            report("U2", node, "enum")
        return
    detail = f" (`type: {type_for([schema['const']])}`)" if "const" in schema else ""
    report("SO020", node, detail=detail)


@on("*", "SO030", "SO031", "SO032")
def objects_and_arrays(node: Node, report: Report) -> None:
    types = node.types
    if "array" in types and "items" not in node.schema:
        ctx = _in_list(node, "array")
        report("SO030", node, ctx=ctx)
    if "object" in types:
        _object(node, report)


def _in_list(node: Node, name: str) -> tuple[str, ...]:
    if isinstance(node.schema.get("type"), list):
        return ("type", str(node.types.index(name) if name in node.types else 0))
    return ()


def _object(node: Node, report: Report) -> None:
    schema = node.schema
    strict = "SO032" in report.severities
    if node.live and strict and _is_nullable_map(node):
        what = "an object with free keys can't be filled"
        report("U17", node, "additionalProperties", message=what)
        return
    if "properties" not in schema and (node.parent is None or (node.live and strict)):
        report("SO031", node, ctx=_in_list(node, "object"), said=_passed_over(node))
    if not node.live or schema.get("additionalProperties", None) is False:
        return
    if "additionalProperties" not in schema:
        what, fix = "this object is open", "add `additionalProperties: false`"
        report("SO032", node, ctx=_in_list(node, "object"), what=what, fix=fix)
        return
    value = schema["additionalProperties"]
    what = f"this object admits other properties ({shown(value)})"
    fix = "set `additionalProperties: false`"
    if isinstance(value, dict) and not schema.get("properties"):
        fix = "a map can't be expressed: use an array of objects with `key` and `value`"
    ctx = _in_list(node, "object")
    report("SO032", node, "additionalProperties", ctx=ctx, what=what, fix=fix)


def _is_nullable_map(node: Node) -> bool:
    schema = node.schema
    is_map = isinstance(schema.get("additionalProperties"), dict) and "properties" not in schema
    return is_map and set(node.types) == {"object", "null"} and node.parent is not None


def _passed_over(node: Node) -> str:
    """What the server says of a required property that is an object without properties.

    It passes over the property and then misses it among those that `required` names.
    """
    parent = node.parent
    if parent is None or node.keyword != "properties":
        return ""
    required = parent.schema.get("required")
    if not isinstance(required, list) or node.tokens[-1] not in required:
        return ""
    context = parent.context().replace("{", "{{").replace("}", "}}")
    name = str(node.tokens[-1]).replace("{", "{{").replace("}", "}}")
    return (
        f"In context={context}, 'required' is required to be supplied and to be an array "
        f"including every key in properties. Extra required key '{name}' supplied."
    )


def _refuse(keyword: str, fix: str) -> None:
    @on(keyword, "SO021")
    def is_permitted(node: Node, report: Report) -> None:
        if not node.live:
            return
        server = f"In context={node.context()}, '{keyword}' is not permitted."
        if keyword == "not":
            refused = tuple(name for name in ("allOf", "not") if name in node.schema)
            server = f"context={node.context()}, Unsupported keywords {refused}."
        report("SO021", node, keyword, keyword=keyword, fix=fix, server=server)


for _keyword, _fix in REFUSED.items():
    _refuse(_keyword, _fix)


@on("default", "SO022")
def has_no_default(node: Node, report: Report) -> None:
    if node.live:
        report("SO022", node, "default")


def _limit(keyword: str) -> None:
    @on(keyword, "SO022b")
    def is_permitted(node: Node, report: Report) -> None:
        if node.live:
            report("SO022b", node, keyword, keyword=keyword)


for _keyword in FEW:
    _limit(_keyword)


@on("enum", "SO024", "T1", "U4", "U5")
def enum_values(node: Node, report: Report) -> None:
    values = node.schema["enum"]
    if not isinstance(values, list):
        return
    if not values:
        report("U4", node, "enum")
    if node.types:
        _fit(node, report, "enum", enumerate(values))
        if "null" in node.types and values and None not in values:
            report("T1", node, "enum")
    _duplicates(node, report, "enum", values)


@on("const", "SO024")
def const_value(node: Node, report: Report) -> None:
    if node.types:
        _fit(node, report, "const", [(None, node.schema["const"])])


def _fit(
    node: Node, report: Report, keyword: str, values: Iterable[tuple[int | None, Any]]
) -> None:
    if not node.live:
        return
    for index, value in values:
        if (type(value) is str and "string" in node.types) or fits(value, node.types):
            continue
        at = (keyword,) if index is None else (keyword, index)
        against = {"type": node.schema["type"]}
        kind = " or ".join(node.types)
        report("SO024", node, *at, value=shown(value), raw=value, against=against, kind=kind)


def _duplicates(node: Node, report: Report, keyword: str, values: list[Any]) -> None:
    if _all_differ(values):
        return
    seen = set()
    for index, value in enumerate(values):
        key = key_of(value)
        if key in seen:
            report("U5", node, keyword, index, keyword=keyword, value=shown(value))
        seen.add(key)


def _all_differ(values: list[Any]) -> bool:
    try:
        return len(set(values)) == len(values)
    except TypeError:
        return False


@on("required", "U5")
def required_once(node: Node, report: Report) -> None:
    names = node.schema["required"]
    if isinstance(names, list):
        _duplicates(node, report, "required", names)


@on("pattern", "SO050")
def pattern_looks_ahead_only(node: Node, report: Report) -> None:
    pattern = node.schema["pattern"]
    construct = lookaround(pattern) if isinstance(pattern, str) else ""
    if construct:
        report("SO050", node, "pattern", construct=construct, jsonpath=node.json_path())


@on("format", "SO051")
def format_is_known(node: Node, report: Report) -> None:
    name = node.schema["format"]
    if node.live and isinstance(name, str) and name not in report.profile.formats:
        report("SO051", node, "format", ctx=_in_list(node, "string"), format=name)


@on("patternProperties", "U1")
def pattern_properties(node: Node, report: Report) -> None:
    if node.live:
        report("U1", node, "patternProperties")


def _doubt(keyword: str) -> None:
    @on(keyword, "U10")
    def is_untried(node: Node, report: Report) -> None:
        if node.live:
            report("U10", node, keyword, keyword=keyword)


for _keyword in UNTRIED:
    _doubt(_keyword)


@on("propertyNames", "U16")
def property_names(node: Node, report: Report) -> None:
    report("U16", node, "propertyNames")


@on("oneOf", "U12")
def one_of_in_a_tool(node: Node, report: Report) -> None:
    if node.parent is not None and report.subject.api == "responses":
        report("U12", node, "oneOf")


@over_document("U3")
def no_booleans_as_schemas(report: Report) -> None:
    for parent, keyword, tokens in report.walk.booleans:
        if parent.live and keyword in VISITED and keyword != "additionalProperties":
            value = "true" if _at(parent.schema, tokens) else "false"
            report("U3", parent, *tokens, value=value)


def _at(schema: Any, tokens: tuple[Any, ...]) -> Any:
    for token in tokens:
        schema = schema[token]
    return schema
