"""The objects of OpenAPI 3.0 to 3.2 as data: their keys, and what each of these holds.

A key may end in `*` (required), `*3.0` (required up to 3.0) and `@3.1` (there since 3.1). What it
holds is text, a flag, a number, anything, an object by its name, a list `[…]`, a mapping of
names `{…}`, or one of several, `a|b`. In `<…>` keys that begin with x- are extensions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TypeAlias

__all__ = ["OBJECTS", "Key", "Kind", "ListOf", "MapOf", "Object", "Plain", "Version"]

Version: TypeAlias = "tuple[int, int]"


@dataclass(frozen=True, slots=True)
class Plain:
    """A value without objects below it: `text`, `flag`, `number` or `anything`."""

    types: tuple[type, ...]
    words: str


@dataclass(frozen=True, slots=True)
class ListOf:
    item: Kind


@dataclass(frozen=True, slots=True)
class MapOf:
    value: Kind
    is_extensible: bool = False


@dataclass(frozen=True, slots=True)
class OneOf:
    kinds: tuple[Kind, ...]


Kind: TypeAlias = "Plain | ListOf | MapOf | OneOf | str"
"""A text is the name of an object."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key of an object; it is required in versions up to `required_until`."""

    kind: Kind
    since: Version = (3, 0)
    required_until: Version = (0, 0)


@dataclass(frozen=True, slots=True)
class Object:
    """One object; `words` name it in messages, `open_since` says since when it takes any key,
    `exclusive` lists keys of which one stands alone."""

    words: str
    keys: Mapping[str, Key]
    open_since: Version = (9, 9)
    exclusive: tuple[tuple[str, ...], ...] = field(default=())


# Versions without quotes are numbers; everybody knows what is meant.
_PLAIN = {
    "text": Plain((str, int, float), "text"),
    "flag": Plain((bool,), "true or false"),
    "number": Plain((int, float), "a number"),
    "anything": Plain((object,), "anything"),
}
_KEY = re.compile(r"(?P<name>[$\w]+)(?P<required>\*(?P<until>\d\.\d)?)?(?:@(?P<since>\d\.\d))?")


def _key(text: str, kind: str) -> tuple[str, Key]:
    found = _KEY.fullmatch(text)
    assert found is not None, text
    until = _version(found["until"] or "8.0") if found["required"] else (0, 0)
    return found["name"], Key(_kind(kind), _version(found["since"] or "3.0"), until)


def _version(text: str) -> Version:
    major, _, minor = text.partition(".")
    return int(major), int(minor)


@cache
def _kind(text: str) -> Kind:
    if text[0] == "[":
        return ListOf(_kind(text[1:-1]))
    if text[0] in "{<":
        return MapOf(_kind(text[1:-1]), is_extensible=text[0] == "<")
    if "|" in text:
        return OneOf(tuple(map(_kind, text.split("|"))))
    return _PLAIN.get(text, text)


def _object(
    words: str,
    keys: Mapping[str, str],
    *exclusive: tuple[str, ...],
    open_since: Version = (9, 9),
) -> Object:
    return Object(words, dict(_key(*entry) for entry in keys.items()), open_since, exclusive)


_SHOWN = {"example": "anything", "examples": "{Example}"}
_ENCODINGS = {
    "encoding": "{Encoding}",
    "prefixEncoding@3.2": "[Encoding]",
    "itemEncoding@3.2": "Encoding",
}
_ONE_ENCODING = (("encoding", "prefixEncoding"), ("encoding", "itemEncoding"))
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query@3.2")
_FLOWS = ("implicit", "password", "clientCredentials", "authorizationCode")

OBJECTS: Mapping[str, Object] = {
    "Document": _object(
        "an OpenAPI document",
        {
            "openapi*": "text",
            "info*": "Info",
            "servers": "[Server]",
            "paths*3.0": "<PathItem>",
            "components": "Components",
            "security": "[{[text]}]",
            "tags": "[Tag]",
            "externalDocs": "Docs",
            "webhooks@3.1": "{PathItem}",
            "jsonSchemaDialect@3.1": "text",
            "$self@3.2": "text",
        },
    ),
    "Info": _object(
        "info",
        {
            "title*": "text",
            "version*": "text",
            "summary@3.1": "text",
            "description": "text",
            "termsOfService": "text",
            "contact": "Contact",
            "license": "License",
        },
    ),
    "Contact": _object("a contact", {"name": "text", "url": "text", "email": "text"}),
    "License": _object(
        "a licence",
        {"name*": "text", "url": "text", "identifier@3.1": "text"},
        ("url", "identifier"),
    ),
    "Server": _object(
        "a server",
        {
            "url*": "text",
            "description": "text",
            "name@3.2": "text",
            "variables": "{ServerVariable}",
        },
    ),
    "ServerVariable": _object(
        "a server variable", {"default*": "text", "enum": "[text]", "description": "text"}
    ),
    "Components": _object(
        "components",
        {
            "schemas": "{Schema}",
            "responses": "{Response}",
            "parameters": "{Parameter}",
            "examples": "{Example}",
            "requestBodies": "{RequestBody}",
            "headers": "{Header}",
            "securitySchemes": "{SecurityScheme}",
            "links": "{Link}",
            "callbacks": "{Callback}",
            "pathItems@3.1": "{PathItem}",
            "mediaTypes@3.2": "{MediaType}",
        },
    ),
    "PathItem": _object(
        "a path item",
        {
            "$ref": "text",
            "summary": "text",
            "description": "text",
            "servers": "[Server]",
            "parameters": "[Parameter]",
            "additionalOperations@3.2": "{Operation}",
            **dict.fromkeys(_METHODS, "Operation"),
        },
    ),
    "Operation": _object(
        "an operation",
        {
            "tags": "[text]",
            "summary": "text",
            "description": "text",
            "externalDocs": "Docs",
            "operationId": "text",
            "parameters": "[Parameter]",
            "requestBody": "RequestBody",
            "responses*3.0": "<Response>",
            "callbacks": "{Callback}",
            "deprecated": "flag",
            "security": "[{[text]}]",
            "servers": "[Server]",
        },
    ),
    "Docs": _object("externalDocs", {"url*": "text", "description": "text"}),
    "Parameter": _object(
        "a parameter",
        {
            "name*": "text",
            "in*": "text",
            "description": "text",
            "required": "flag",
            "deprecated": "flag",
            "allowEmptyValue": "flag",
            "style": "text",
            "explode": "flag",
            "allowReserved": "flag",
            "schema": "Schema",
            "content": "{MediaType}",
            **_SHOWN,
        },
        ("example", "examples"),
        ("schema", "content"),
        ("content", "style"),
    ),
    "Header": _object(
        "a header",
        {
            "description": "text",
            "required": "flag",
            "deprecated": "flag",
            "style": "text",
            "explode": "flag",
            "schema": "Schema",
            "content": "{MediaType}",
            **_SHOWN,
        },
        ("example", "examples"),
        ("schema", "content"),
        ("content", "style"),
    ),
    "RequestBody": _object(
        "a request body",
        {"content*": "{MediaType}", "description": "text", "required": "flag"},
    ),
    "MediaType": _object(
        "a media type",
        {
            "schema": "Schema",
            "itemSchema@3.2": "Schema",
            "description@3.2": "text",
            **_SHOWN,
            **_ENCODINGS,
        },
        ("example", "examples"),
        *_ONE_ENCODING,
    ),
    "Encoding": _object(
        "an encoding",
        {
            "contentType": "text",
            "headers": "{Header}",
            "style": "text",
            "explode": "flag",
            "allowReserved": "flag",
            **{key if "@" in key else f"{key}@3.2": kind for key, kind in _ENCODINGS.items()},
        },
        *_ONE_ENCODING,
    ),
    "Response": _object(
        "a response",
        {
            "description*3.1": "text",
            "summary@3.2": "text",
            "headers": "{Header}",
            "content": "{MediaType}",
            "links": "{Link}",
        },
    ),
    "Callback": _object("a callback", {}),
    "Example": _object(
        "an example",
        {
            "summary": "text",
            "description": "text",
            "value": "anything",
            "externalValue": "text",
            "dataValue@3.2": "anything",
            "serializedValue@3.2": "text",
        },
        ("value", "externalValue"),
        ("value", "dataValue"),
        ("value", "serializedValue"),
        ("serializedValue", "externalValue"),
    ),
    "Link": _object(
        "a link",
        {
            "operationRef": "text",
            "operationId": "text",
            "parameters": "{anything}",
            "requestBody": "anything",
            "description": "text",
            "server": "Server",
        },
        ("operationRef", "operationId"),
    ),
    "Tag": _object(
        "a tag",
        {
            "name*": "text",
            "description": "text",
            "externalDocs": "Docs",
            "summary@3.2": "text",
            "parent@3.2": "text",
            "kind@3.2": "text",
        },
    ),
    "SecurityScheme": _object(
        "a security scheme",
        {
            "type*": "text",
            "description": "text",
            "name": "text",
            "in": "text",
            "scheme": "text",
            "bearerFormat": "text",
            "flows": "Flows",
            "openIdConnectUrl": "text",
            "oauth2MetadataUrl@3.2": "text",
            "deprecated@3.2": "flag",
        },
    ),
    "Flows": _object("flows", {**dict.fromkeys(_FLOWS, "Flow"), "deviceAuthorization@3.2": "Flow"}),
    "Flow": _object(
        "a flow",
        {
            "authorizationUrl": "text",
            "deviceAuthorizationUrl@3.2": "text",
            "tokenUrl": "text",
            "refreshUrl": "text",
            "scopes*": "{text}",
        },
    ),
    "Discriminator": _object(
        "a discriminator",
        {"propertyName*": "text", "mapping": "{text}", "defaultMapping@3.2": "text"},
    ),
    "XML": _object(
        "xml",
        {
            "name": "text",
            "namespace": "text",
            "prefix": "text",
            "attribute": "flag",
            "wrapped": "flag",
            "nodeType@3.2": "text",
        },
        ("nodeType", "attribute"),
        ("nodeType", "wrapped"),
    ),
    # Since 3.1 a schema is JSON Schema's, which lets anybody add keywords.
    "Schema": _object(
        "a schema",
        {
            **dict.fromkeys(("title", "description", "format", "pattern"), "text"),
            **dict.fromkeys(("maximum", "minimum", "multipleOf"), "number"),
            **dict.fromkeys(("exclusiveMaximum", "exclusiveMinimum"), "flag|number"),
            **dict.fromkeys(("maxLength", "minLength", "maxItems", "minItems"), "number"),
            **dict.fromkeys(("maxProperties", "minProperties"), "number"),
            **dict.fromkeys(("uniqueItems", "deprecated", "readOnly", "writeOnly"), "flag"),
            "nullable": "flag",
            "type": "text|[text]",
            "required": "[text]",
            "enum": "[anything]",
            "default": "anything",
            "example": "anything",
            "externalDocs": "Docs",
            "discriminator": "Discriminator",
            "xml": "XML",
            **dict.fromkeys(("allOf", "anyOf", "oneOf"), "[Schema]"),
            "prefixItems@3.1": "[Schema]",
            **dict.fromkeys(("not", "items", "additionalProperties"), "Schema"),
            **dict.fromkeys(("if@3.1", "then@3.1", "else@3.1", "contains@3.1"), "Schema"),
            **dict.fromkeys(("propertyNames@3.1", "contentSchema@3.1"), "Schema"),
            **dict.fromkeys(("unevaluatedItems@3.1", "unevaluatedProperties@3.1"), "Schema"),
            "properties": "{Schema}",
            **dict.fromkeys(("patternProperties@3.1", "$defs@3.1"), "{Schema}"),
            "dependentSchemas@3.1": "{Schema}",
            "dependentRequired@3.1": "{[text]}",
            "examples@3.1": "[anything]",
            **dict.fromkeys(("minContains@3.1", "maxContains@3.1"), "number"),
            **dict.fromkeys(("$id@3.1", "$anchor@3.1", "$dynamicAnchor@3.1"), "text"),
        },
        open_since=(3, 1),
    ),
}
