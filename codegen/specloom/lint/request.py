"""Schemas inside request bodies: where they stand and how the server will read them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from specloom.document.pointer import join

from .findings import Api, Subject
from .keywords import ANNOTATIONS, SHAPES

__all__ = ["RequestSchema", "api_of", "find_schemas", "has_keywords", "is_body", "is_schema"]

Tokens = tuple[Any, ...]

_SCHEMA_KEYS = frozenset(
    {"properties", "$ref", "$defs", "definitions", "anyOf", "oneOf", "allOf", "items", "enum"}
)
_HOLDERS = frozenset(
    {"properties", "$defs", "definitions", "$ref", "anyOf", "oneOf", "allOf", "items"}
)
_JSON_TYPES = frozenset(
    {"object", "array", "string", "number", "integer", "boolean", "null", "OBJECT", "ARRAY"}
)
_REQUEST_KEYS = frozenset(
    {
        *("model", "messages", "input", "tools", "response_format", "text"),
        *("previous_response_id", "custom_id"),
    }
)
_PAYLOAD_KEYS = frozenset({"name", "schema", "strict", "description", "type"})
_FUNCTION_SCHEMAS = ("parameters", "input_schema", "inputSchema")


@dataclass(frozen=True, slots=True)
class RequestSchema:
    """A schema of a request; `holder` is the place of the object that names it."""

    holder: Tokens
    tokens: Tokens
    schema: Any
    subject: Subject

    @property
    def pointer(self) -> str:
        return join(self.tokens)


def find_schemas(document: Any) -> Iterator[RequestSchema]:
    """The schemas of a request body, of a list of tools, of one tool or of one format.

    Nothing is found in a document that is a schema itself.
    """
    if isinstance(document, list):
        yield from _tools(document, (), None)
        return
    if not isinstance(document, dict) or _looks_like_a_schema(document):
        return
    if isinstance(document.get("body"), dict) and "custom_id" in document:
        for found in find_schemas(document["body"]):
            yield _below("body", found)
        return
    model = document.get("model")
    for found in _in_body(document):
        named = replace(found.subject, model=model) if isinstance(model, str) else found.subject
        yield replace(found, subject=named)


def _in_body(document: dict[str, Any]) -> Iterator[RequestSchema]:
    api = api_of(document)
    yield from _formats(document)
    yield from _tools(document.get("tools"), ("tools",), api)
    yield from _tool(document, (), api)
    yield from _payload(document, (), "chat")


def is_body(document: Any) -> bool:
    """Whether it is a request body rather than a schema, with schemas in it or without."""
    if not isinstance(document, dict) or _looks_like_a_schema(document):
        return False
    return not _REQUEST_KEYS.isdisjoint(document)


def is_schema(document: Any) -> bool:
    """Whether a document is meant as a schema, as far as its keys say.

    `type: object`, or keywords that hold schemas, or nothing but keywords and a type.
    """
    if not isinstance(document, dict) or "openapi" in document:
        return False
    if document.get("type") in ("object", "array") or not _HOLDERS.isdisjoint(document):
        return True
    names = document.get("type")
    kinds = names if isinstance(names, list) else [names]
    known = any(isinstance(kind, str) and kind in _JSON_TYPES for kind in kinds)
    return known and document.keys() <= SHAPES.keys() | ANNOTATIONS


def has_keywords(document: Any) -> bool:
    """Whether anything in a document is a keyword of JSON Schema, or of a request."""
    if not isinstance(document, dict) or not document or is_body(document):
        return True
    known = SHAPES.keys() | ANNOTATIONS
    return not known.isdisjoint(document) or any(True for _ in find_schemas(document))


def _below(token: str, found: RequestSchema) -> RequestSchema:
    holder, tokens = (token, *found.holder), (token, *found.tokens)
    return replace(found, holder=holder, tokens=tokens)


def _looks_like_a_schema(document: dict[str, Any]) -> bool:
    kind = document.get("type")
    if isinstance(kind, list) or (isinstance(kind, str) and kind in _JSON_TYPES):
        return True
    return not _SCHEMA_KEYS.isdisjoint(document)


def api_of(document: dict[str, Any]) -> Api | None:
    if "input" in document or "text" in document or "previous_response_id" in document:
        return "responses"
    if "messages" in document or "response_format" in document:
        return "chat"
    return None


def _formats(document: dict[str, Any]) -> Iterator[RequestSchema]:
    chat = document.get("response_format")
    if isinstance(chat, dict) and isinstance(chat.get("json_schema"), dict):
        yield from _payload(chat["json_schema"], ("response_format", "json_schema"), "chat")
    elif isinstance(chat, dict):
        yield from _payload(chat, ("response_format",), "chat")
    text = document.get("text")
    if isinstance(text, dict) and isinstance(text.get("format"), dict):
        yield from _payload(text["format"], ("text", "format"), "responses")
    if isinstance(document.get("format"), dict):
        yield from _payload(document["format"], ("format",), "responses")
    if document.get("type") == "json_schema" and isinstance(document.get("json_schema"), dict):
        yield from _payload(document["json_schema"], ("json_schema",), "chat")
    yield from _vendor_formats(document)


def _vendor_formats(document: dict[str, Any]) -> Iterator[RequestSchema]:
    output = document.get("output_format")
    if isinstance(output, dict) and "schema" in output:
        yield _format(output, ("output_format",), "schema", "responses", True)
    config = document.get("output_config")
    inner = config.get("format") if isinstance(config, dict) else None
    if isinstance(inner, dict) and "schema" in inner:
        yield _format(inner, ("output_config", "format"), "schema", "responses", True)
    for key in ("generationConfig", "generation_config"):
        config = document.get(key)
        for name in ("responseSchema", "responseJsonSchema", "response_schema"):
            if isinstance(config, dict) and name in config:
                yield _format(config, (key,), name, "responses", True)


def _payload(payload: dict[str, Any], at: Tokens, api: Api) -> Iterator[RequestSchema]:
    """The object that holds a format's `name`, `schema` and `strict`."""
    if "schema" not in payload or not payload.keys() <= _PAYLOAD_KEYS:
        return
    if payload.get("type", "json_schema") != "json_schema":
        return
    # Only the Responses shape has its type beside the schema.
    shape: Api = "responses" if "type" in payload else api
    yield _format(payload, at, "schema", shape, _strict(payload))


def _format(
    holder: dict[str, Any], at: Tokens, key: str, api: Api, strict: bool | None
) -> RequestSchema:
    subject = Subject(api, "format", strict, _name(holder))
    return RequestSchema(at, (*at, key), holder[key], subject)


def _name(holder: dict[str, Any]) -> str:
    name = holder.get("name")
    return name if isinstance(name, str) else ""


def _strict(holder: dict[str, Any]) -> bool | None:
    strict = holder.get("strict")
    return strict if isinstance(strict, bool) else None


def _tools(tools: Any, at: Tokens, api: Api | None) -> Iterator[RequestSchema]:
    for index, tool in enumerate(tools if isinstance(tools, list) else ()):
        if not isinstance(tool, dict):
            continue
        yield from _tool(tool, (*at, index), api)
        for key in ("tools", "functionDeclarations", "function_declarations"):
            for inner, nested in enumerate(_dicts(tool.get(key))):
                yield from _tool(nested, (*at, index, key, inner), api)


def _dicts(values: Any) -> list[dict[str, Any]]:
    if not isinstance(values, list):
        return []
    return [value if isinstance(value, dict) else {} for value in values]


def _tool(tool: dict[str, Any], at: Tokens, api: Api | None) -> Iterator[RequestSchema]:
    inner = tool.get("function")
    if isinstance(inner, dict):
        yield from _function(inner, (*at, "function"), "chat")
    elif "name" in tool or tool.get("type") == "function":
        yield from _function(tool, at, api if "type" not in tool and api else "responses")


def _function(function: dict[str, Any], at: Tokens, api: Api) -> Iterator[RequestSchema]:
    for key in _FUNCTION_SCHEMAS:
        if key in function:
            subject = _tool_subject(function, at, api)
            yield RequestSchema(at, (*at, key), function[key], subject)
            return
    if function.get("strict") is True and "name" in function:
        # No parameters at all count as empty ones.
        yield RequestSchema(at, at, None, _tool_subject(function, at, api))


def _tool_subject(function: dict[str, Any], at: Tokens, api: Api) -> Subject:
    index = next((token for token in at if isinstance(token, int)), None)
    return Subject(api, "tool", _strict(function), _name(function), index=index)
