"""Two documents that differ in anything that a caller can see give IRs that differ."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from specloom.document.load import load
from specloom.ir import Api
from specloom.reading import read_api

# Keywords that a caller sees nothing of.
MEANINGLESS = ("$comment", "$schema", "$id", "$anchor", "x-internal")
# (keyword, what stands beside it) whose value makes no difference
SAME = (
    ("required", ("in", "path")),  # a path parameter is always required
    ("type", ("enum", ["p", "q"])),  # an enum's values say their type
    ("type", ("enum", ["one", "two"])),
)

NAMES = ("a", "b", "c")
_small = st.integers(0, 9)
_texts = st.text("xyz ", min_size=1, max_size=4).map(str.strip).filter(bool)
_values = st.one_of(st.none(), st.booleans(), _small, _texts, st.lists(_small, max_size=2))
_said = st.fixed_dictionaries(
    {},
    optional={
        "description": _texts,
        "title": _texts,
        "deprecated": st.booleans(),
        "readOnly": st.booleans(),
        "writeOnly": st.booleans(),
        "default": _values,
        "examples": st.lists(_values, min_size=1, max_size=2),
    },
)


def _with(shape: dict[str, Any], **limits: st.SearchStrategy[Any]) -> Any:
    extra = st.fixed_dictionaries({}, optional=limits)
    return st.tuples(_said, extra).map(lambda pair: {**shape, **pair[0], **pair[1]})


_scalars = st.one_of(
    _with({"type": "string"}, minLength=_small, pattern=_texts, format=_texts),
    _with({"type": "integer"}, minimum=_small, exclusiveMaximum=_small, multipleOf=_small),
    _with({"type": "string", "enum": ["p", "q"]}),
    _with({"const": "r"}),
    _with({"type": ["string", "null"]}, maxLength=_small),
    _with({"type": "boolean"}),
    _with({"$ref": "#/components/schemas/Shared"}),
)


def _above(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    objects = st.tuples(
        _said,
        st.dictionaries(st.sampled_from(NAMES), inner, min_size=1, max_size=3),
        st.lists(st.sampled_from((*NAMES, "unknown")), unique=True, max_size=2),
        st.one_of(st.none(), st.booleans(), inner),
        st.one_of(st.none(), st.integers(0, 3)),
    ).map(lambda parts: _object(*parts))
    limits = st.fixed_dictionaries({}, optional={"minItems": _small, "uniqueItems": st.booleans()})
    return st.one_of(
        objects,
        st.tuples(_said, limits, inner).map(
            lambda p: {"type": "array", **p[0], **p[1], "items": p[2]}
        ),
        st.tuples(_said, inner, inner).map(
            lambda p: {"type": "array", **p[0], "prefixItems": [p[1], p[2]], "items": False}
        ),
        st.tuples(st.sampled_from(("anyOf", "oneOf", "allOf")), _said, inner, inner).map(
            lambda p: {p[0]: [p[2], p[3]], **p[1]}
        ),
    )


def _object(said: Any, fields: Any, required: Any, extra: Any, least: Any) -> dict[str, Any]:
    made = {"type": "object", **said, "properties": fields, "required": required}
    if extra is not None:
        made["additionalProperties"] = extra
    if least is not None:
        made["minProperties"] = least
    return made


schemas = st.recursive(_scalars, _above, max_leaves=5)


def document(schema: Any) -> dict[str, Any]:
    """Everything that an operation can say, round one schema."""
    json_ = {"schema": schema}
    header = {"description": "h", "required": True, "schema": {"type": "integer", "maximum": 5}}
    parts = {"type": "object", "properties": {"f": {"type": "string"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Zoo", "version": "1", "summary": "s", "license": {"name": "MIT"}},
        "servers": [{"url": "https://{h}.example", "variables": {"h": {
            "default": "a", "enum": ["a", "b"], "description": "v"}}}],
        "tags": [{"name": "t", "description": "d", "externalDocs": {"url": "https://e.example"}}],
        "security": [{"oauth": ["read"]}, {"key": []}],
        "paths": {"/a/{p}": {"post": {
            "operationId": "things.a",
            "summary": "s",
            "description": "d",
            "tags": ["t"],
            "deprecated": False,
            "security": [{"oauth": ["write"]}],
            "externalDocs": {"url": "https://d.example"},
            "parameters": [
                {"name": "p", "in": "path", "required": True, "schema": {"type": "string"}},
                {"name": "q", "in": "query", "required": False, "description": "q",
                 "style": "form", "explode": False, "allowReserved": True,
                 "deprecated": False, "schema": {"type": "array", "maxItems": 3,
                 "items": {"type": "string", "maxLength": 9}}, "example": ["x"]},
                {"name": "h", "in": "header", "schema": {"type": "integer", "default": 1}},
                {"name": "j", "in": "cookie", "content": {"application/json": {
                    "schema": {"type": "object"}}}},
            ],
            "requestBody": {"required": True, "description": "b", "content": {
                "application/json": json_,
                "text/csv": {"schema": {"type": "string", "minLength": 2}},
                "multipart/form-data": {"schema": parts, "encoding": {"f": {
                    "contentType": "text/csv", "headers": {"X-Part": dict(header)}}}},
            }},
            "responses": {
                "200": {"description": "r", "headers": {"X-Rate": dict(header)},
                        "content": {"application/json": dict(json_),
                                    "text/plain": {"schema": {"type": "string"}},
                                    "application/xml": {"schema": {"anyOf": [
                                        {"$ref": "#/components/schemas/Shared"},
                                        {"$ref": "#/components/schemas/Other"}]}}}},
                "202": {"description": "later"},
                "404": {"description": "e", "content": {"application/problem+json": {
                    "schema": {"type": "object", "properties": {"m": {"type": "string"}}}}}},
                "default": {"description": "x"},
            },
        }}},
        "components": {
            "schemas": {
                "Other": {"type": "integer"},
                "Shared": {"type": "object", "properties": {"k": {
                    "type": "string", "enum": ["one", "two"],
                    "x-enum-descriptions": ["1", "2"]}}},
            },
            "securitySchemes": {
                "oauth": {"type": "oauth2", "description": "o", "flows": {"clientCredentials": {
                    "tokenUrl": "https://t.example", "scopes": {"read": "r", "write": "w"}}}},
                "key": {"type": "apiKey", "in": "header", "name": "X-K"},
            },
        },
    }


def leaves(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every text, number, boolean and null of a document."""
    if isinstance(node, (dict, list)):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from leaves(value, (*path, key))
    elif path:
        yield path


def at(node: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        node = node[key]
    return node


CHOICES = {
    "type": {"string": "number", "integer": "string", "boolean": "string", "object": "array",
             "array": "object", "null": "integer", "oauth2": "openIdConnect",
             "apiKey": "mutualTLS"},
    "in": {"query": "header", "header": "query", "cookie": "query", "path": "query"},
    "style": {"form": "spaceDelimited"},
    "contentType": {"text/csv": "text/html"},
    "$ref": {"#/components/schemas/Shared": "#/components/schemas/Other"},
    "openapi": {},
}


def changed(document: Any, path: tuple[Any, ...]) -> Any | None:
    """`document` with another value at `path`; None where there is no other sound one."""
    keyword = next(key for key in reversed(path) if isinstance(key, str))
    value = at(document, path)
    if keyword in CHOICES:
        other: Any = CHOICES[keyword].get(value, None)
        if other is None:
            return None
    elif isinstance(value, bool):
        other = not value
    elif isinstance(value, str):
        other = value + "z"
    else:
        other = 17 if value is None else value + 1
    new = copy.deepcopy(document)
    at(new, path[:-1])[path[-1]] = other
    return new


def read(document: Any, folder: Path) -> Api:
    path = folder / "openapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    spec, _ = load(path)
    assert spec is not None
    return read_api(spec, "zoo").api


def _stays_the_same(document: Any, path: tuple[Any, ...]) -> bool:
    beside = at(document, path[:-1])
    return any(
        path[-1] == keyword and isinstance(beside, dict) and beside.get(name) == value
        for keyword, (name, value) in SAME
    )


PLAIN = {"type": "string", "maxLength": 3}


@pytest.mark.parametrize("path", list(leaves(document(PLAIN))), ids=str)
def test_every_leaf_of_a_document_counts(path: tuple[Any, ...], tmp_path: Path) -> None:
    before = document(PLAIN)
    after = changed(before, path)
    if after is not None:
        same = read(before, tmp_path) == read(after, tmp_path)
        assert same == _stays_the_same(before, path)


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(schema=schemas, data=st.data())
def test_every_leaf_of_a_schema_counts(
    schema: Any, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    before = document(schema)
    start = ("paths", "/a/{p}", "post", "requestBody", "content", "application/json", "schema")
    path = data.draw(st.sampled_from(list(leaves(schema, start))))
    after = changed(before, path)
    if after is not None:
        folder = tmp_path_factory.getbasetemp()
        same = read(before, folder) == read(after, folder)
        assert same == _stays_the_same(before, path), path


def test_the_place_of_a_thing_does_not_count(tmp_path: Path) -> None:
    before = document({"type": "string"})
    one = read(before, tmp_path)
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(before, indent=3), encoding="utf-8")
    spec, _ = load(path)
    assert spec is not None
    assert read_api(spec, "zoo").api == one


def test_what_has_no_meaning_to_a_caller_does_not_count(tmp_path: Path) -> None:
    one = read(document({"type": "string"}), tmp_path)
    for keyword in MEANINGLESS:
        assert read(document({"type": "string", keyword: "note"}), tmp_path) == one


def test_the_ir_can_be_hashed(tmp_path: Path) -> None:
    api = read(document({"type": "object", "default": {"a": [1]}}), tmp_path)
    assert len({api, read(document({"type": "object", "default": {"a": [2]}}), tmp_path)}) == 2


def test_nothing_but_places_is_left_out_of_equality() -> None:
    folder = Path(__file__).resolve().parents[2] / "codegen" / "specloom" / "ir"
    for path in folder.glob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert "compare=False" not in line or "Where" in line, line
