# fmt: off
# pyright: basic
"""The keywords of JSON Schema: which hold schemas, and what shape each must have."""

from __future__ import annotations

from enum import Enum

__all__ = ["ANNOTATIONS", "POSITIONS", "SHAPES", "TYPES", "VISITED", "Holds", "Shape"]

TYPES = ("null", "boolean", "object", "array", "number", "string", "integer")


class Holds(Enum):
    """How a keyword holds schemas."""

    ONE = "one"
    LIST = "list"
    MAP = "map"


# Every position of a schema. What stands under any other keyword (enum, const, default,
# examples, unknown ones) is data and is never taken for a schema.
POSITIONS: dict[str, Holds] = {
    "properties": Holds.MAP,
    "patternProperties": Holds.MAP,
    "$defs": Holds.MAP,
    "definitions": Holds.MAP,
    "dependentSchemas": Holds.MAP,
    "dependencies": Holds.MAP,
    "anyOf": Holds.LIST,
    "oneOf": Holds.LIST,
    "allOf": Holds.LIST,
    "prefixItems": Holds.LIST,
    "items": Holds.ONE,
    "additionalItems": Holds.ONE,
    "additionalProperties": Holds.ONE,
    "unevaluatedItems": Holds.ONE,
    "unevaluatedProperties": Holds.ONE,
    "contains": Holds.ONE,
    "propertyNames": Holds.ONE,
    "contentSchema": Holds.ONE,
    "not": Holds.ONE,
    "if": Holds.ONE,
    "then": Holds.ONE,
    "else": Holds.ONE,
}

# The positions whose schemas the server holds to its strict rules; below any other one
# the keyword itself is refused or ignored. `oneOf` counts: its fix is to become `anyOf`.
# So does the schema of a map's values: the server looks into it before it refuses the map.
VISITED = frozenset(
    {"properties", "items", "anyOf", "oneOf", "additionalProperties", "$defs", "definitions"}
)

ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "default",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "$comment",
        "$schema",
        "$id",
    }
)


class Shape(Enum):
    """What the value of a keyword must look like (Draft 2020-12 metaschema)."""

    SCHEMA = "schema"
    SCHEMAS = "schemas"
    SCHEMA_MAP = "schema map"
    PATTERN_MAP = "pattern map"
    DEPENDENCIES = "dependencies"
    TYPE = "type"
    ARRAY = "array"
    STRINGS = "strings"
    STRINGS_MAP = "strings map"
    STRING = "string"
    BOOLEAN = "boolean"
    NUMBER = "number"
    POSITIVE = "positive"
    COUNT = "count"
    PATTERN = "pattern"
    REFERENCE = "reference"
    ANCHOR = "anchor"
    OBJECT = "object"


SHAPES: dict[str, Shape] = {
    "$id": Shape.REFERENCE,
    "$schema": Shape.STRING,
    "$ref": Shape.STRING,
    "$anchor": Shape.ANCHOR,
    "$dynamicRef": Shape.STRING,
    "$dynamicAnchor": Shape.ANCHOR,
    "$vocabulary": Shape.OBJECT,
    "$comment": Shape.STRING,
    "$defs": Shape.SCHEMA_MAP,
    "definitions": Shape.SCHEMA_MAP,
    "dependencies": Shape.DEPENDENCIES,
    "prefixItems": Shape.SCHEMAS,
    "items": Shape.SCHEMA,
    "contains": Shape.SCHEMA,
    "additionalProperties": Shape.SCHEMA,
    "properties": Shape.SCHEMA_MAP,
    "patternProperties": Shape.PATTERN_MAP,
    "dependentSchemas": Shape.SCHEMA_MAP,
    "propertyNames": Shape.SCHEMA,
    "if": Shape.SCHEMA,
    "then": Shape.SCHEMA,
    "else": Shape.SCHEMA,
    "allOf": Shape.SCHEMAS,
    "anyOf": Shape.SCHEMAS,
    "oneOf": Shape.SCHEMAS,
    "not": Shape.SCHEMA,
    "unevaluatedItems": Shape.SCHEMA,
    "unevaluatedProperties": Shape.SCHEMA,
    "type": Shape.TYPE,
    "enum": Shape.ARRAY,
    "multipleOf": Shape.POSITIVE,
    "maximum": Shape.NUMBER,
    "exclusiveMaximum": Shape.NUMBER,
    "minimum": Shape.NUMBER,
    "exclusiveMinimum": Shape.NUMBER,
    "maxLength": Shape.COUNT,
    "minLength": Shape.COUNT,
    "pattern": Shape.PATTERN,
    "maxItems": Shape.COUNT,
    "minItems": Shape.COUNT,
    "uniqueItems": Shape.BOOLEAN,
    "maxContains": Shape.COUNT,
    "minContains": Shape.COUNT,
    "maxProperties": Shape.COUNT,
    "minProperties": Shape.COUNT,
    "required": Shape.STRINGS,
    "dependentRequired": Shape.STRINGS_MAP,
    "title": Shape.STRING,
    "description": Shape.STRING,
    "deprecated": Shape.BOOLEAN,
    "readOnly": Shape.BOOLEAN,
    "writeOnly": Shape.BOOLEAN,
    "examples": Shape.ARRAY,
    "format": Shape.STRING,
    "contentEncoding": Shape.STRING,
    "contentMediaType": Shape.STRING,
    "contentSchema": Shape.SCHEMA,
}
