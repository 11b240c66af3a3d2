"""Schemas are found inside requests, each with the reading that its API gives it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from specloom.lint import Mode, Subject, check_document, find_schemas
from specloom.lint.documents import Document, Source, read
from specloom.lint.fixfile import fix_source

SCHEMA: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "string"}}}
FLAT = {"type": "function", "name": "f", "parameters": SCHEMA}
NESTED = {"type": "function", "function": {"name": "f", "parameters": SCHEMA}}


def found(document: Any) -> list[tuple[str, str, str, Mode]]:
    return [
        (one.pointer, one.subject.api, one.subject.place, one.subject.mode)
        for one in find_schemas(document)
    ]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (
            {
                "messages": [],
                "response_format": {
                    "type": "json_schema",
                    "json_schema": {"name": "n", "schema": SCHEMA, "strict": True},
                },
            },
            ("/response_format/json_schema/schema", "chat", "format", Mode.STRICT),
        ),
        (
            {"text": {"format": {"type": "json_schema", "name": "n", "schema": SCHEMA}}},
            ("/text/format/schema", "responses", "format", Mode.LOOSE_FORMAT),
        ),
        ({"tools": [NESTED]}, ("/tools/0/function/parameters", "chat", "tool", Mode.LOOSE)),
        ({"tools": [FLAT]}, ("/tools/0/parameters", "responses", "tool", Mode.NORMALISED)),
        (
            {"tools": [{**FLAT, "strict": False}]},
            ("/tools/0/parameters", "responses", "tool", Mode.LOOSE),
        ),
        (
            {"tools": [{**FLAT, "strict": True}]},
            ("/tools/0/parameters", "responses", "tool", Mode.STRICT),
        ),
        ([NESTED], ("/0/function/parameters", "chat", "tool", Mode.LOOSE)),
        (FLAT, ("/parameters", "responses", "tool", Mode.NORMALISED)),
        (NESTED, ("/function/parameters", "chat", "tool", Mode.LOOSE)),
        (
            {"type": "json_schema", "name": "n", "schema": SCHEMA, "strict": True},
            ("/schema", "responses", "format", Mode.STRICT),
        ),
        (
            {"type": "json_schema", "json_schema": {"name": "n", "schema": SCHEMA, "strict": True}},
            ("/json_schema/schema", "chat", "format", Mode.STRICT),
        ),
        (
            {"name": "n", "strict": True, "schema": SCHEMA},
            ("/schema", "chat", "format", Mode.STRICT),
        ),
        (
            {"custom_id": "1", "body": {"messages": [], "tools": [NESTED]}},
            ("/body/tools/0/function/parameters", "chat", "tool", Mode.LOOSE),
        ),
        (
            {"tools": [{"type": "namespace", "name": "n", "tools": [FLAT]}]},
            ("/tools/0/tools/0/parameters", "responses", "tool", Mode.NORMALISED),
        ),
        (
            {"output_format": {"type": "json_schema", "schema": SCHEMA}},
            ("/output_format/schema", "responses", "format", Mode.STRICT),
        ),
        (
            {"generationConfig": {"responseSchema": SCHEMA}},
            ("/generationConfig/responseSchema", "responses", "format", Mode.STRICT),
        ),
    ],
)
def test_it_is_found(document: Any, expected: tuple[str, str, str, Mode]) -> None:
    assert expected in found(document)


@pytest.mark.parametrize(
    "document",
    [
        SCHEMA,
        {"type": "object", "properties": {"tools": {"type": "array"}, "text": {}}},
        {"$ref": "#/$defs/A", "$defs": {"A": SCHEMA}},
        {"name": "a", "version": "1"},
        {"tools": [{"type": "web_search"}, {"type": "function", "name": "f"}]},
        {"response_format": {"type": "json_object"}, "text": {"format": {"type": "text"}}},
    ],
)
def test_nothing_is_found(document: Any) -> None:
    assert found(document) == []


def test_a_request_is_checked_in_source_order() -> None:
    request = {
        "model": "gpt-4",
        "tools": [{**FLAT, "strict": True}, {**FLAT, "name": "a b", "strict": True}],
        "text": {"format": {"type": "json_schema", "name": "n", "strict": True, "schema": SCHEMA}},
    }
    pointers = [finding.pointer for finding in check_document(request)]
    heads = [pointer.split("/")[1] for pointer in pointers]
    assert heads == sorted(heads, key=["model", "tools", "text"].index)
    assert "/tools/1/name" in pointers


def test_the_servers_words_name_the_function() -> None:
    first, *_ = check_document({"tools": [{**NESTED["function"], "strict": True}]})
    assert first.server.startswith("Invalid schema for function 'f': In context=(), ")


def test_the_servers_words_for_names_and_models() -> None:
    schema = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
    long = {"type": "function", "function": {"name": "n" * 65, "parameters": schema}}
    (finding,) = check_document({"messages": [], "tools": [long]}, "chat")
    assert finding.server == (
        "Invalid 'tools[0].function.name': string too long. Expected a string with maximum "
        "length 64, but got a string with length 65 instead."
    )
    described = {"name": "n", "strict": True, "schema": schema}
    for body, said in (
        (
            {"messages": [], "response_format": {"type": "json_schema", "json_schema": described}},
            "'response_format' of type 'json_schema' is not supported with this model.",
        ),
        (
            {"input": "", "text": {"format": {"type": "json_schema", **described}}},
            "'text.format' of type 'json_schema' is not supported with model version `gpt-4`.",
        ),
    ):
        (finding,) = check_document({"model": "gpt-4", **body})
        assert (finding.rule, finding.server) == ("SO072", f"Invalid parameter: {said}")


@pytest.mark.parametrize(
    ("api", "place", "parameter"),
    [
        ("chat", "format", "response_format.json_schema.schema"),
        ("responses", "format", "text.format.schema"),
    ],
)
def test_the_parameter_of_a_boolean_schema(api: Any, place: Any, parameter: str) -> None:
    from specloom.lint import check

    (finding,) = check(False, subject=Subject(api, place, True))
    assert finding.server == (
        f"Invalid type for '{parameter}': expected an object, but got a boolean instead."
    )


def test_definitions_restart_the_servers_path() -> None:
    from specloom.lint import check

    inner = {"type": "object", "properties": {"b": {"type": "array"}}}
    schema = {
        "type": "object",
        "properties": {"a": {"$ref": "#/$defs/A"}},
        "required": ["a"],
        "additionalProperties": False,
        "$defs": {"A": {**inner, "required": ["b"], "additionalProperties": False}},
    }
    (finding,) = check(schema)
    assert finding.pointer == "/$defs/A/properties/b"
    assert finding.server == "In context=('properties', 'b'), array schema missing items."


def test_a_keyword_in_a_default_or_an_enum_is_no_schema() -> None:
    from specloom.lint import check

    data = {"type": "array", "oneOf": [], "properties": 3}
    schema = {
        "type": "object",
        "properties": {"a": {"type": "object", "properties": {}, "additionalProperties": False}},
        "required": ["a"],
        "additionalProperties": False,
        "default": data,
        "examples": [data],
        "enum": [data],
        "x-unknown": data,
    }
    assert check(schema) == []


WITHOUT: list[Any] = [
    {"model": "gpt-5.4", "input": "hi"},
    {"model": "gpt-5.4", "input": "hi", "tools": []},
    {"model": "gpt-5.4", "messages": [], "response_format": {"type": "json_object"}},
    {"model": "gpt-5.4", "input": "hi", "tools": [{"type": "web_search"}]},
    {"model": "gpt-5.4", "input": "hi", "text": {"format": {"type": "text"}}},
]


@pytest.mark.parametrize("body", WITHOUT, ids=str)
def test_a_request_without_a_schema_is_no_schema(body: dict[str, Any]) -> None:
    assert check_document(body) == []
    text = json.dumps(body)
    source = Source("body.json", text, [Document("body.json", text, body)])
    result = fix_source(source, "responses", lossy=True)
    assert result.new == text
    assert not result.changes


def test_properties_of_these_names_do_not_make_a_request() -> None:
    schema = {"properties": {"model": {"type": "string"}}, "model": "x"}
    assert "SO010" in {finding.rule for finding in check_document(schema)}


def test_a_schema_that_holds_itself_is_reported_not_fixed() -> None:
    text = "type: object\nproperties: &a {b: {type: object, properties: *a}}\n"
    result = fix_source(read("x.yaml", text.encode()), "responses", lossy=True)
    assert result.new == text


CLOSED = {**SCHEMA, "required": ["a"], "additionalProperties": False}


@pytest.mark.parametrize(
    ("body", "server"),
    [
        (
            {"input": "", "tools": [{"type": "function", "function": {"name": "f"}}]},
            "Missing required parameter: 'tools[0].name'.",
        ),
        (
            {"messages": [], "tools": [FLAT]},
            "Missing required parameter: 'tools[0].function'.",
        ),
        (
            {"messages": [], "response_format": {"type": "json_schema", "schema": CLOSED}},
            "Missing required parameter: 'response_format.json_schema'.",
        ),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"schema": CLOSED}}},
            "Missing required parameter: 'response_format.json_schema.name'.",
        ),
        (
            {"text": {"format": {"type": "json_schema", "json_schema": {"name": "n"}}}},
            "Missing required parameter: 'text.format.name'.",
        ),
        (
            {"text": {"format": {"type": "json_schema", "name": "n"}}},
            "Missing required parameter: 'text.format.schema'.",
        ),
        (
            {"custom_id": "1", "body": {"input": "", "tools": [{"type": "function"}]}},
            "Missing required parameter: 'tools[0].name'.",
        ),
    ],
)
def test_what_is_missing_around_a_schema_is_sent_before_all_else(body: Any, server: str) -> None:
    first = next(f for f in check_document(body) if f.is_first)
    assert (first.rule, first.server) == ("SO073", server)


def test_a_parameter_of_the_other_api_is_named() -> None:
    described = {"type": "json_schema", "json_schema": {"name": "n", "schema": CLOSED}}
    (finding,) = check_document({"input": "", "response_format": described})
    assert finding.server.startswith("Unsupported parameter: 'response_format'.")


@pytest.mark.parametrize(
    ("model", "rules"),
    [
        ("gpt-5", []),
        ("gpt-6-astra", []),
        ("gpt-4o-mini", ["SO011"]),
        ("ft:gpt-4.1:acme::1", ["SO011"]),
        ("gpt-3.5-turbo", ["SO011"]),
        ("o1", ["SO011"]),
        ("o4-mini", ["SO011"]),
        ("our-deployment", ["U15"]),
        (None, ["U15"]),
    ],
)
def test_a_root_union_is_judged_by_model_and_api(model: str | None, rules: list[str]) -> None:
    union = {**SCHEMA, "anyOf": [{"required": ["a"]}]}
    tool = {**FLAT, "strict": False, "parameters": union}
    named = {"model": model} if model else {}
    body = {**named, "input": "", "tools": [tool]}
    assert [finding.rule for finding in check_document(body)] == rules
    chat = {**named, "messages": [], "tools": [{"type": "function", "function": tool}]}
    assert [finding.rule for finding in check_document(chat, "chat")] == ["SO011"]
    text = json.dumps(body)
    fixed = fix_source(
        Source("b.json", text, [Document("b.json", text, body)]), "responses", lossy=True
    )
    assert ("anyOf" in fixed.new) == (rules != ["SO011"])


def test_the_servers_paths() -> None:
    """Lists of types are taken apart, lookarounds have a JSON path, tools a number."""
    looks = {"anyOf": [{"type": "string", "pattern": "(?=a)"}, {"type": "null"}]}
    nested = {
        "type": ["object", "null"],
        "properties": {"u": {"type": ["string", "null"], "format": "uri"}},
    }
    nested = {**nested, "required": ["u"], "additionalProperties": False}
    schema = {"type": "object", "properties": {"a": looks, "b": nested}, "required": ["a", "b"]}
    said = {f.server for f in check_document({**schema, "additionalProperties": False})}
    assert said >= {
        "Invalid JSON schema: regex lookaround is not supported. Found at "
        "$.properties.a.anyOf[0].pattern.",
        "In context=('properties', 'b', 'type', '0', 'properties', 'u', 'type', '0'), "
        "'uri' is not a valid format.",
    }
    tool = {"type": "function", "function": {"name": "f", "parameters": [], "strict": True}}
    (finding,) = check_document({"messages": [], "tools": [tool]}, "chat")
    assert "'tools[0].function.parameters'" in finding.server


@pytest.mark.parametrize("profile", ["gemini", "gemini-json"])
def test_each_parameter_of_gemini_is_held_to_its_own_rules(profile: str) -> None:
    schema = {"type": "OBJECT", "properties": {"a": {"$ref": "#/$defs/A"}}, "$defs": {"A": SCHEMA}}
    old = check_document({"generationConfig": {"responseSchema": schema}}, profile)
    assert {"/generationConfig/responseSchema/$defs"} <= {f.pointer for f in old}
    new = {**schema, "type": "object", "additionalProperties": False, "prefixItems": []}
    found = check_document({"generationConfig": {"responseJsonSchema": new}}, profile)
    assert "GM01" not in {f.rule for f in found}


def test_a_fact_about_another_vendor_has_its_source_and_its_day() -> None:
    schema = {**CLOSED, "properties": {"a": {"type": "string", "pattern": "^a$"}}}
    (finding,) = check_document(schema, "cerebras")
    assert finding.server == ""
    assert "(source: elizaOS/eliza#11156, 2026-07-02)" in finding.hint
