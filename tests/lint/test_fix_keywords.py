"""Fixes of single keywords: what is left out or written otherwise means the same."""

from __future__ import annotations

import re
import time
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specloom.lint import check, fix
from specloom.lint.regex import without_lookaround

WITHOUT = [
    "^(?=.*@).+$",
    "^(?=.*[0-9]).*$",
    r"^(?=.*\d).+$",
    "^(?=.*[0-9a]).+$",
    "^(?!a).*$",
    "^(?!_).+$",
    r"^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$",
]


@pytest.mark.parametrize("pattern", WITHOUT)
@settings(max_examples=300, deadline=None, derandomize=True)
@given(text=st.text(alphabet="a@_9.+- \n\t0", max_size=6))
def test_a_pattern_without_lookaround_matches_the_same(pattern: str, text: str) -> None:
    fixed = without_lookaround(pattern)
    assert fixed and "(?=" not in fixed and "(?!" not in fixed
    assert bool(re.search(fixed, text)) == bool(re.search(pattern, text)), fixed


@pytest.mark.parametrize(
    "pattern",
    [
        r"^(?=.*\s).+$",
        "^(?=.*[^a]).*$",
        "^(?=.*a)(?=.*b).+$",
        "^(?!ab).*$",
        "(?<=a)b",
        "^(?=.*@).{3,}$",
        r"^(?=.*\b).+$",
        "^(?!a)b*$",
    ],
)
def test_other_patterns_are_not_guessed(pattern: str) -> None:
    assert without_lookaround(pattern) == ""


def _object(more: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"ab": {"type": "integer"}, "cd": {"type": "integer"}},
        "required": ["ab", "cd"],
        "additionalProperties": False,
        **more,
    }


KEPT = [
    _object({"minProperties": 2}),
    _object({"maxProperties": 2}),
    _object({"propertyNames": {"pattern": "^[a-d]+$", "maxLength": 2}}),
    _object({"dependentRequired": {"ab": ["cd"], "zz": ["yy"]}}),
    _object({"dependentSchemas": {"zz": {"required": ["yy"]}, "ab": {}}}),
    _object({"unevaluatedProperties": False}),
    {"type": "array", "items": {"type": "integer"}, "maxItems": 1, "uniqueItems": True},
    {"type": ["string", "integer", "null"], "not": {"type": "string"}},
    {"type": ["number", "string"], "not": {"type": "number"}},
    {"type": "string", "enum": ["a", "b", "c"], "not": {"const": "b"}},
    {"type": "string", "enum": ["a", "b", "c"], "not": {"enum": ["b", 7]}},
    {"type": "string", "not": {"const": 7}},
    {"type": "string", "not": {"type": ["integer", "null"]}},
    {"anyOf": [{"type": "string"}, {"type": "null", "enum": ["x"]}]},
    {"type": "integer", "format": "int64"},
]
VALUES: list[Any] = [
    *[None, True, 0, 1, 7, 1.5, "", "a", "b", "c", "x", [], [1], [1, 1], [1, 2], {}],
    *[{"ab": 1}, {"ab": 1, "cd": 2}, {"ab": 1, "cd": 2, "zz": 3}, {"cd": 1}],
]


def _with(schema: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"value": schema},
        "required": ["value"],
        "additionalProperties": False,
    }


@pytest.mark.parametrize("schema", KEPT, ids=str)
def test_what_says_nothing_is_left_out_without_loss(schema: dict[str, Any]) -> None:
    before = _with(schema)
    assert any(finding.severity.value == "error" for finding in check(before))
    fixed = fix(before)
    assert fixed.accepted, fixed.findings
    assert not fixed.refused
    for value in VALUES:
        fitted = [
            jsonschema.Draft202012Validator(one).is_valid({"value": value})
            for one in (before, fixed.schema)
        ]
        assert fitted[0] == fitted[1], value


def test_a_pattern_is_held_against_names_in_bounded_time() -> None:
    name = "a" * 60
    names = {"properties": {name: {"type": "string"}}, "required": [name]}
    start = time.process_time()
    schema = {"type": "object", **names, "propertyNames": {"pattern": "^(a+)+b$"}}
    assert fix({**schema, "additionalProperties": False}).refused
    assert time.process_time() - start < 5


LOST = [
    _object({"minProperties": 3}),
    _object({"maxProperties": 1}),
    _object({"propertyNames": {"pattern": "^a"}}),
    _object({"dependentRequired": {"ab": ["yy"]}}),
    {"type": "array", "items": {"type": "integer"}, "maxItems": 2, "uniqueItems": True},
    {"type": ["number", "string"], "not": {"type": "integer"}},
    {"type": "string", "not": {"const": "b"}},
    {"type": "string", "format": "uri"},
]


@pytest.mark.parametrize("schema", LOST, ids=str)
def test_what_says_something_needs_a_loss(schema: dict[str, Any]) -> None:
    kept = fix(_with(schema))
    assert not kept.accepted
    assert kept.refused
    lost = fix(_with(schema), lossy=True)
    assert lost.accepted
    assert any(change.lossy for change in lost.changes)


def test_what_is_nested_too_deep_becomes_text() -> None:
    schema: dict[str, Any] = {"type": "string"}
    for level in range(14):
        schema = {
            "type": "object",
            "properties": {f"level{level}": schema},
            "required": [f"level{level}"],
            "additionalProperties": False,
        }
    assert not fix(schema).accepted
    fixed = fix(schema, lossy=True)
    assert fixed.accepted
    inner = fixed.schema
    for level in range(13, 3, -1):
        inner = inner["properties"][f"level{level}"]
    assert inner["type"] == "string"
    assert inner["description"].startswith("JSON text of an object that fits {")


def test_the_largest_enums_become_plain() -> None:
    small = {"type": "string", "enum": ["yes", "no"]}
    large = {"type": "string", "enum": [f"v{n}" for n in range(1_000)], "description": "A code"}
    schema = {
        "type": "object",
        "properties": {"small": small, "large": large},
        "required": ["small", "large"],
        "additionalProperties": False,
    }
    assert not fix(schema).accepted
    fixed = fix(schema, lossy=True)
    assert fixed.accepted
    assert fixed.schema["properties"]["small"] is small
    assert "enum" not in fixed.schema["properties"]["large"]
    assert fixed.schema["properties"]["large"]["description"].startswith(
        'A code. One of "v0", "v1",'
    )


def test_a_root_of_any_type_is_not_taken_for_an_object() -> None:
    assert not fix({"not": {"type": "string"}}).accepted
    assert fix({"properties": {}}).accepted


OPTIONAL = {
    "type": "object",
    "properties": {"a": {"type": "string"}, "b": {"type": "integer"}},
    "additionalProperties": False,
}
EXCLUSIVE = [
    {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False},
    {"type": "object", "properties": {"b": {"type": "string"}}, "additionalProperties": False},
]


@pytest.mark.parametrize(
    "schema",
    [
        {**OPTIONAL, "minProperties": 1},
        {**OPTIONAL, "dependentRequired": {"a": ["b"]}},
        {"oneOf": EXCLUSIVE},
    ],
    ids=["minProperties", "dependentRequired", "oneOf"],
)
def test_null_in_place_of_leaving_out_changes_no_question(schema: dict[str, Any]) -> None:
    """What counts the properties that are there is not taken to be met by nulls."""
    before = _with(schema)
    kept = fix(before)
    assert not kept.accepted
    assert kept.refused
    for value in ({}, {"a": "x", "b": None}, {"a": None, "b": None}, {"b": None}):
        here, there = (
            jsonschema.Draft202012Validator(one).is_valid({"value": value})
            for one in (before, kept.schema)
        )
        assert here or not there
    assert fix(before, lossy=True).accepted


RECURSIVE = {
    "type": "object",
    "properties": {"child": {"allOf": [{"$ref": "#/$defs/N"}, {"properties": {"b": {}}}]}},
    "$defs": {"N": {"properties": {"n": {"allOf": [{"$ref": "#/$defs/N"}, {"required": []}]}}}},
}


@pytest.mark.parametrize("schema", [{"$ref": "#", "default": None}, RECURSIVE], ids=["", "allOf"])
def test_a_merge_that_would_never_end_is_reported(schema: dict[str, Any]) -> None:
    for lossy in (False, True):
        fixed = fix(schema, lossy=lossy)
        assert len(repr(fixed.schema)) < 2_000
        assert fixed.accepted == (lossy and schema is not RECURSIVE)


def test_a_reference_in_an_all_of_stays_one() -> None:
    node = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "child": {"allOf": [{"$ref": "#/$defs/Node"}], "description": "the next one"},
        },
        "required": ["name"],
    }
    fixed = fix({**_with({"allOf": [{"$ref": "#/$defs/Node"}]}), "$defs": {"Node": node}})
    assert fixed.accepted
    assert not fixed.refused
    assert fixed.schema["properties"]["value"] == {"$ref": "#/$defs/Node"}
    child = fixed.schema["$defs"]["Node"]["properties"]["child"]
    assert child == {
        "description": "the next one",
        "anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}],
    }


def test_definitions_that_came_along_are_lifted() -> None:
    def page(item: dict[str, Any]) -> dict[str, Any]:
        items = {"type": "array", "items": {"$ref": "#/$defs/Item"}}
        properties = {"items": items, "first": {"$ref": "#/$defs/Item"}}
        closed = {"required": ["items", "first"], "additionalProperties": False}
        return {"type": "object", "properties": properties, **closed, "$defs": {"Item": item}}

    names = {"left": {"type": "string"}, "same": {"type": "string"}, "right": {"type": "integer"}}
    schema = {
        "type": "object",
        "properties": {name: page(item) for name, item in names.items()},
        "required": list(names),
        "additionalProperties": False,
    }
    first, *_ = [finding for finding in check(schema) if finding.rule == "SO042"]
    assert first.hint == "move the definition from '/properties/left/$defs' to the root"
    assert first.server.startswith(
        "In context=('properties', 'left', 'properties', 'items', 'items'), reference to component "
    )
    fixed = fix(schema)
    assert fixed.accepted
    assert fixed.schema["$defs"] == {"Item": {"type": "string"}, "Item_2": {"type": "integer"}}
    pages = fixed.schema["properties"]
    found = {name: page["properties"]["first"]["$ref"] for name, page in pages.items()}
    assert found == {
        "left": "#/$defs/Item",
        "same": "#/$defs/Item",
        "right": "#/$defs/Item_2",
    }
    assert all("$defs" not in page for page in pages.values())


def test_what_another_vendor_refuses_goes_into_the_description() -> None:
    schema = _object({})
    schema["properties"]["ab"] = {"type": "string", "maxLength": 3}
    assert fix(schema, "cerebras").refused
    fixed = fix(schema, "cerebras", lossy=True)
    assert fixed.accepted
    assert fixed.schema["properties"]["ab"] == {
        "type": "string",
        "description": "Must have maxLength 3.",
    }
