"""Sizes: exactly at each limit, and one above."""

from __future__ import annotations

from typing import Any

import pytest
from specloom.lint import PROFILES, check

STRING = {"type": "string"}


def an_object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def broken(schema: dict[str, Any], rule: str, profile: str = "responses") -> list[str]:
    return [f.message for f in check(schema, profile) if f.rule == rule]


@pytest.mark.parametrize("profile", ["responses", "chat", "azure", "azure-docs", "openai-2024"])
def test_properties(profile: str) -> None:
    limit = PROFILES[profile].limits.properties
    most = {f"p{i}": STRING for i in range(limit - 1)}
    assert not broken(an_object({**most, "x": STRING}), "SO060", profile)
    nested = an_object({**most, "x": an_object({"y": STRING})})
    (message,) = broken(nested, "SO060", profile)
    assert message.startswith(f"{limit + 1} properties")


def test_properties_of_definitions_count() -> None:
    schema = an_object({f"p{i}": STRING for i in range(5_000)})
    assert broken({**schema, "$defs": {"A": an_object({"a": STRING})}}, "SO060")


def test_enum_values_of_all_enums_count() -> None:
    first = {"type": "string", "enum": [f"a{i}" for i in range(600)]}
    second = {"type": "integer", "enum": list(range(400))}
    assert not broken(an_object({"a": first, "b": second}), "SO062")
    third = {"type": "integer", "enum": list(range(401))}
    finding = next(f for f in check(an_object({"a": first, "b": third})) if f.rule == "SO062")
    assert finding.server.startswith("Expected at most 1000 enum values in total")
    assert "but received 1001." in finding.server


def test_characters_of_names_and_values() -> None:
    names = {"n" * 60 + f"{i:04}": STRING for i in range(1_800)}  # 115,200 characters
    fitting = {"type": "string", "const": "c" * 4_799}
    assert not broken(an_object({**names, "x": fitting}), "SO063")
    over = {"type": "string", "const": "c" * 4_800}
    assert broken(an_object({**names, "x": over}), "SO063")


def test_descriptions_do_not_count() -> None:
    assert check(an_object({"a": {"type": "string", "description": "d" * 500_000}})) == []


def test_depth_counts_objects_through_unions() -> None:
    schema = an_object({"leaf": STRING})
    for _ in range(9):
        schema = an_object({"x": {"anyOf": [schema, {"type": "null"}]}})
    assert not broken(schema, "SO061")
    assert broken(an_object({"x": schema}), "SO061")


def test_recursion_has_no_depth() -> None:
    schema = an_object({"next": {"anyOf": [{"$ref": "#"}, {"type": "null"}]}})
    assert check(schema) == []


def test_the_message_of_the_launch_differs() -> None:
    schema = an_object({f"p{i}": STRING for i in range(144)})
    (finding,) = check(schema, "openai-2024")
    assert finding.server == "144 parameters exceed the limit of 100."
