"""No fix breaks a reference: each leads to the same schema as before, however it was written."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import jsonschema
import pytest
import referencing
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from schema_worlds import documents, fits, padded, sample
from specloom.lint import Subject, check, fix
from specloom.lint.fix_references import dangling
from specloom.lint.walk import Walk

SETTINGS = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
URI = "https://example.org/schemas/root"


def is_valid(value: Any, schema: dict[str, Any]) -> bool:
    """By a standard validator, which fails on a reference that leads nowhere."""
    chosen = jsonschema.validators.validator_for(schema, default=jsonschema.Draft202012Validator)
    return bool(chosen(schema, registry=referencing.Registry()).is_valid(value))


def respelled(schema: dict[str, Any], draw: Any) -> dict[str, Any]:
    """The same schema, its references written through `$id`s and anchors."""
    new = deepcopy(schema)
    root = {"": "", "id": URI}[draw(st.sampled_from(["", "id"]))]
    if root:
        new["$id"] = root
    spellings: dict[str, list[str]] = {}
    for name, body in new["$defs"].items():
        plain = f"#/$defs/{name}"
        spellings[plain] = [plain, root + plain]
        if root and draw(st.booleans()):
            body["$id"] = f"{name}.json"
            spellings[plain] += [f"{name}.json", f"{name}.json#", f"/schemas/{name}.json"]
        if draw(st.booleans()):
            body["$anchor"] = f"anchor-{name}"
            base = f"{name}.json" if "$id" in body else root
            spellings[plain] = [f"{base}#anchor-{name}"]
    for node in Walk(new).nodes:
        ref = node.schema.get("$ref")
        if ref is not None:
            node.schema["$ref"] = draw(st.sampled_from(spellings[ref]))
    return new


def unnamed(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema without identifiers and anchors."""
    new = deepcopy(schema)
    for node in Walk(new).nodes:
        for key in ("$id", "$anchor"):
            node.schema.pop(key, None)
    return new


@SETTINGS
@given(documents(), st.booleans(), st.data())
def test_how_a_reference_is_written_makes_no_difference(
    schema: dict[str, Any], lossy: bool, data: Any
) -> None:
    before = respelled(schema, data.draw)
    fixed = fix(before, lossy=lossy)
    assert dangling(fixed.schema) == set()
    assert fixed.schema.get("$id") == before.get("$id")
    plain = fix(schema, lossy=lossy)
    assume(plain.accepted and plain.schema is not schema)
    assert fixed.accepted
    assert unnamed(fixed.schema) == plain.schema


@SETTINGS
@given(documents(), st.data())
def test_what_fitted_still_fits(schema: dict[str, Any], data: Any) -> None:
    before = respelled(schema, data.draw)
    value = sample(schema, schema, data.draw)
    assume(fits(value, schema, schema))
    assert is_valid(value, before)
    fixed = fix(before)
    assume(fixed.accepted)
    found = padded(value, fixed.schema, fixed.schema)
    assert any(is_valid(one, fixed.schema) for one in found), fixed.schema


_TAGGED = {
    "A": {"type": "object", "properties": {"k": {"const": "a"}}, "required": ["k"]},
    "B": {"type": "object", "properties": {"n": {"type": "number"}}, "required": ["n"]},
}
_UNION = {"anyOf": [{"$ref": "#/definitions/A"}, {"$ref": "#/definitions/B"}]}
_LEAF = {"type": "object", "properties": {"n": {"type": "number"}}, "required": ["n"]}

# Schemas whose root is no object, with a value that fits: the root becomes a property.
WRAPPED: dict[str, tuple[dict[str, Any], Any]] = {
    "a root identifier and definitions": (
        {
            "$id": "https://x/y",
            "$schema": "http://json-schema.org/draft-07/schema#",
            "definitions": _TAGGED,
            **_UNION,
        },
        {"k": "a"},
    ),
    "the whole document": (
        {"type": "array", "items": {"anyOf": [{"type": "string"}, {"$ref": "#"}]}},
        ["a", ["b"]],
    ),
    "the whole document by its identifier": (
        {"$id": "https://x/y", "type": "array", "items": {"$ref": "https://x/y#"}},
        [[], [[]]],
    ),
    "a place inside": (
        {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"a": _LEAF, "b": {"$ref": "#/items/properties/a"}},
                "required": ["a", "b"],
            },
        },
        [{"a": {"n": 1}, "b": {"n": 2}}],
    ),
    "a branch of the root's union": (
        {"anyOf": [_LEAF, {"type": "array", "items": {"$ref": "#/anyOf/0"}}]},
        [{"n": 1}],
    ),
    "a definition from inside of a definition": (
        {
            "$defs": {
                "One": {"$ref": "#/$defs/Two/$defs/Deep"},
                "Two": {"$defs": {"Deep": _LEAF}, "type": "string"},
            },
            "type": "array",
            "items": {"$ref": "#/$defs/One"},
        },
        [{"n": 1}],
    ),
    "an anchor at the root": (
        {"$anchor": "top", "type": "array", "items": {"$ref": "#top"}},
        [[]],
    ),
    "the root of an embedded resource": (
        {
            "$id": "https://x/y",
            "type": "array",
            "items": {
                "$id": "item",
                "type": "object",
                "properties": {"next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}},
                "required": ["next"],
            },
        },
        [{"next": {"next": None}}],
    ),
    "an embedded resource with definitions of its own": (
        {
            "$id": "https://x/y",
            "$defs": {"Leaf": {"type": "string"}},
            "type": "array",
            "items": {"$id": "item", "$defs": {"Leaf": _LEAF}, "$ref": "#/$defs/Leaf"},
        },
        [{"n": 1}],
    ),
    "a name with a percent sign and a slash": (
        {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"a%2F/b": _LEAF, "c": {"$ref": "#/items/properties/a%252F~1b"}},
                "required": ["a%2F/b", "c"],
            },
        },
        [{"a%2F/b": {"n": 1}, "c": {"n": 2}}],
    ),
}
STRICT = Subject("responses", "format", True, "test")
LOOSE = Subject("chat", "tool", False, "test")


@pytest.mark.parametrize("subject", [STRICT, LOOSE], ids=["strict", "non-strict"])
@pytest.mark.parametrize("name", WRAPPED)
def test_a_wrapped_root_keeps_its_references(name: str, subject: Subject) -> None:
    schema, value = WRAPPED[name]
    assert is_valid(value, schema)
    fixed = fix(schema, "chat", subject=subject, lossy=True)
    assert fixed.accepted, fixed.findings
    assert dangling(fixed.schema) == set()
    assert fixed.schema["type"] == "object"
    assert fixed.schema.get("$id") == schema.get("$id")
    assert is_valid({"value": value}, fixed.schema), fixed.schema
    assert not is_valid({"value": 1}, fixed.schema), fixed.schema


# Other fixes that move or copy a subschema: (schema, value that fits before and after).
_MOVED: dict[str, tuple[dict[str, Any], Any]] = {
    "allOf at the root": (
        {
            "type": "object",
            "allOf": [{"properties": {"a": _LEAF}, "required": ["a"]}],
            "properties": {"b": {"$ref": "#/allOf/0/properties/a"}},
            "required": ["b"],
        },
        {"a": {"n": 1}, "b": {"n": 2}},
    ),
    "the only branch of a root union": (
        {"anyOf": [{**_LEAF, "properties": {"n": {"type": "number"}, "m": {"$ref": "#/anyOf/0"}}}]},
        {"n": 1, "m": {"n": 2, "m": None}},
    ),
    "definitions in a property": (
        {
            "type": "object",
            "properties": {"a": {"$defs": {"Leaf": _LEAF}, "$ref": "#/properties/a/$defs/Leaf"}},
            "required": ["a"],
            "not": {"type": "array"},
        },
        {"a": {"n": 1}},
    ),
    "an identifier in a definition that is copied in": (
        {
            "$id": "https://x/y",
            "type": "object",
            "properties": {"a": {"$ref": "leaf", "description": "beside"}, "b": {"$ref": "leaf"}},
            "required": ["a", "b"],
            "$defs": {"Leaf": {"$id": "leaf", **_LEAF}},
        },
        {"a": {"n": 1}, "b": {"n": 2}},
    ),
    "the values of a map": (
        {
            "type": "object",
            "properties": {
                "map": {"type": "object", "additionalProperties": _LEAF},
                "b": {"$ref": "#/properties/map/additionalProperties"},
            },
            "required": ["map", "b"],
        },
        {"map": [{"key": "k", "value": {"n": 1}}], "b": {"n": 2}},
    ),
    "the elements of a tuple": (
        {
            "type": "object",
            "properties": {
                "pair": {"type": "array", "prefixItems": [_LEAF]},
                "b": {"$ref": "#/properties/pair/prefixItems/0"},
            },
            "required": ["pair", "b"],
        },
        {"pair": [{"n": 1}], "b": {"n": 2}},
    ),
}


@pytest.mark.parametrize("subject", [STRICT, LOOSE], ids=["strict", "non-strict"])
@pytest.mark.parametrize("name", _MOVED)
def test_other_moves_keep_their_references(name: str, subject: Subject) -> None:
    schema, value = _MOVED[name]
    fixed = fix(schema, "chat", subject=subject, lossy=True)
    assert fixed.accepted, fixed.findings
    assert dangling(fixed.schema) == set()
    if subject is STRICT:
        assert is_valid(value, fixed.schema), fixed.schema


def test_a_schema_that_is_accepted_is_left_alone_whatever_its_identifiers() -> None:
    leaf = {**_LEAF, "additionalProperties": False}
    schema = {**leaf, "$id": "https://x/y", "properties": {"n": {"$ref": "#/$defs/N"}}}
    schema["$defs"] = {"N": {"type": "number"}}
    assert fix(schema, lossy=True).schema is schema
    assert not [f for f in check(schema) if f.severity.value == "error"]
