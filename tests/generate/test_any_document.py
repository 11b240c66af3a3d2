"""Documents that nobody wrote: whatever they say, there is an answer, and it is Python."""

from __future__ import annotations

import ast
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from specloom.pipeline import generate

# Few names, so that they clash; odd ones, so that they hurt.
NAMES = st.sampled_from(
    [
        "Pet",
        "pet",
        "PetParam",
        "Pet_",
        "id",
        "type",
        "class",
        "list",
        "self",
        "object",
        "Model",
        "request",
        "Any",
        "Union",
        "x" * 300,
        "",
        "$",
        "1",
        "日本",
        "a.b",
        "a/b",
        "None",
        "__x__",
    ]
)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 3), st.floats(-2, 2), NAMES),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=6,
)
REFERENCES = NAMES.map(lambda name: {"$ref": "#/components/schemas/" + name.replace("/", "~1")})
KINDS = st.sampled_from(
    ["object", "array", "string", "integer", "number", "boolean", "null", "file", "nonsense", 7]
)


def _schemas(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    many = st.lists(inner, max_size=3)
    named = st.dictionaries(NAMES, inner, max_size=4)
    keywords: dict[str, st.SearchStrategy[Any]] = {
        "type": st.one_of(KINDS, st.lists(KINDS, max_size=3)),
        "properties": named,
        "required": st.lists(NAMES, max_size=3),
        "additionalProperties": st.one_of(st.booleans(), inner),
        "patternProperties": named,
        "items": inner,
        "prefixItems": many,
        "allOf": many,
        "oneOf": many,
        "anyOf": many,
        "not": inner,
        "enum": st.lists(JSON, max_size=4),
        "const": JSON,
        "default": JSON,
        "nullable": st.booleans(),
        "format": st.sampled_from(["binary", "date-time", "date", "uuid", "int64"]),
        "discriminator": st.fixed_dictionaries(
            {"propertyName": NAMES}, optional={"mapping": st.dictionaries(NAMES, NAMES)}
        ),
        "readOnly": st.booleans(),
        "writeOnly": st.booleans(),
        "title": NAMES,
        "description": NAMES,
        "$ref": NAMES.map(lambda name: f"#/components/schemas/{name}"),
    }
    return st.fixed_dictionaries({}, optional=keywords)


SCHEMAS = st.recursive(st.one_of(REFERENCES, st.booleans(), JSON), _schemas, max_leaves=12)
MEDIA = st.sampled_from(
    [
        "application/json",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "text/plain",
        "text/event-stream",
        "application/jsonl",
        "application/octet-stream",
        "",
        "a/b+json",
        "*/*",
    ]
)
CONTENT = st.dictionaries(
    MEDIA, st.one_of(JSON, st.fixed_dictionaries({"schema": SCHEMAS})), max_size=2
)
PARAMETERS = st.fixed_dictionaries(
    {"name": NAMES, "in": st.sampled_from(["path", "query", "header", "cookie", "body"])},
    optional={
        "schema": SCHEMAS,
        "content": CONTENT,
        "style": st.sampled_from(["form", "simple", "label", "matrix", "deepObject", "other"]),
        "explode": st.booleans(),
        "required": st.booleans(),
    },
)
STATUS = st.sampled_from(["200", "201", "204", "2XX", "302", "4XX", "default", "x"])
OPERATIONS = st.fixed_dictionaries(
    {
        "responses": st.dictionaries(
            STATUS, st.one_of(JSON, st.fixed_dictionaries({"content": CONTENT})), max_size=3
        )
    },
    optional={
        "operationId": NAMES,
        "tags": st.lists(NAMES, max_size=2),
        "parameters": st.lists(st.one_of(PARAMETERS, JSON), max_size=5),
        "requestBody": st.one_of(
            JSON, st.fixed_dictionaries({"content": CONTENT}, optional={"required": st.booleans()})
        ),
        "security": st.lists(st.dictionaries(NAMES, st.just([]), max_size=2), max_size=2),
        "deprecated": st.booleans(),
        "servers": st.lists(st.fixed_dictionaries({"url": NAMES}), max_size=1),
    },
)
PATHS = st.sampled_from(["/", "/a", "/a/{id}", "/{id}/{list}.json", "/{self}", "a", "/a?b=c#d"])
SECURITY = st.one_of(
    st.just({"type": "http", "scheme": "basic"}),
    st.just({"type": "http", "scheme": "bearer"}),
    st.fixed_dictionaries(
        {"type": st.just("apiKey"), "in": st.sampled_from(["query", "header", "x"]), "name": NAMES}
    ),
    st.just({"type": "mutualTLS"}),
    JSON,
)
DOCUMENTS = st.fixed_dictionaries(
    {
        "openapi": st.sampled_from(["3.0.3", "3.1.0", "3.2.0"]),
        "info": st.one_of(JSON, st.fixed_dictionaries({"title": NAMES, "version": NAMES})),
        "paths": st.dictionaries(
            PATHS,
            st.dictionaries(st.sampled_from(["get", "post", "put", "delete"]), OPERATIONS),
            max_size=3,
        ),
        "components": st.fixed_dictionaries(
            {
                "schemas": st.dictionaries(NAMES, SCHEMAS, max_size=5),
                "securitySchemes": st.dictionaries(NAMES, SECURITY, max_size=2),
            }
        ),
    },
    optional={
        "security": st.lists(st.dictionaries(NAMES, st.just([]), max_size=2), max_size=2),
        "webhooks": st.dictionaries(NAMES, st.dictionaries(st.just("post"), OPERATIONS)),
        "tags": JSON,
        "servers": JSON,
    },
)


def _with_schema(schema: dict[str, Any]) -> dict[str, Any]:
    return {"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"Pet": schema}}}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(DOCUMENTS)
@example(_with_schema({"oneOf": [False], "default": []}))
@example(_with_schema({"properties": {"a": False}, "default": {"a": 1}}))
@example(_with_schema({"allOf": [False], "default": 1}))
def test_any_document_has_an_answer(document: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        result = generate(path, package="made")
    assert result.files or result.problems
    for name, content in result.files.items():
        if name.endswith(".py") and "/_core/" not in name:
            ast.parse(content)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"[]",
        b"openapi: 3.1.0",
        b"openapi: 3.1.0\npaths: []",
        b"openapi: 3.1.0\npaths: {/a: 7, /b: {get: [], $ref: 3}}",
        b"openapi: 3.1.0\n\tpaths: {}",
        b"\xff\xfeo\x00p\x00",
        b"a: &a [*a]",
        b"openapi: 3.1.0\npaths: {/a: {get: {$ref: 'https://x.example/a.yaml'}}}",
        b"openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: '#/components/schemas/A'}}}",
        b"{" * 100_000,
        b"openapi: 3.1.0\nx: " + b"[" * 5_000,
    ],
)
def test_broken_documents_have_a_diagnostic(text: bytes, tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_bytes(text)
    result = generate(path)
    assert result.files or result.problems
    assert result.files or any(p.severity.value == "error" for p in result.problems)
