"""Copies of descriptions in which references are written anew.

Which mappings are references, which names and which data is as `specloom.document.references` has
it; besides, each object is known by the kind of component that it could be.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from specloom.document.document import Map, Seq
from specloom.document.operations import METHODS
from specloom.document.references import DATA, NAME_MAPS

__all__ = ["Copier", "encoded", "kind_below", "relative_url"]

_NAMED_KINDS: Mapping[str, str] = {
    **dict.fromkeys(
        ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"), "schemas"
    ),
    **dict.fromkeys(("paths", "webhooks"), "pathItems"),
    "content": "mediaTypes",
    **{
        kind: kind
        for kind in (
            *("callbacks", "examples", "headers", "links", "mediaTypes", "parameters", "pathItems"),
            *("requestBodies", "responses", "schemas", "securitySchemes"),
        )
    },
}
_SCHEMAS = frozenset(
    (
        *("additionalItems", "additionalProperties", "allOf", "anyOf", "contains", "else", "if"),
        *("contentSchema", "itemSchema", "items", "not", "oneOf", "prefixItems", "propertyNames"),
        *("schema", "then", "unevaluatedItems", "unevaluatedProperties"),
    )
)

# What is no component, but differs from version to version.
_PARTS: Mapping[str, frozenset[str]] = {
    "root": frozenset(("components", "security", "servers", "tags")),
    "operations": frozenset(("security", "servers")),
    "pathItems": frozenset(("servers",)),
    "schemas": frozenset(("discriminator", "xml")),
    "securitySchemes": frozenset(("flows",)),
}


def kind_below(kind: str, key: str, value: Any) -> tuple[str, bool]:
    """The kind of the object under `key` of an object of `kind`, and whether it maps names."""
    if kind == "components":
        return _NAMED_KINDS.get(key, ""), True
    if kind == "callbacks" and not key.startswith("x-"):
        return "pathItems", False
    if key in _SCHEMAS:
        return "schemas", False
    if key == "parameters" and isinstance(value, list):
        return "parameters", False
    if key == "requestBody":
        return "requestBodies", False
    if key in _PARTS.get(kind, ()):
        return key, False
    if kind == "pathItems" and key in METHODS:
        return "operations", False
    if key == "additionalOperations":
        return "operations", True
    if key == "encoding":
        return "encoding", True
    if key in NAME_MAPS and isinstance(value, dict):
        return _NAMED_KINDS.get(key, ""), True
    return "", False


class Copier(ABC):
    """Copies trees; what becomes of each reference is a subclass's business.

    `places` says whether copies remember where in which file they come from.
    """

    places = False

    @abstractmethod
    def reference(self, node: Map, kind: str) -> str | Map:
        """What `node["$ref"]` becomes: another address, or the object that stands in its place."""

    @abstractmethod
    def address(self, node: Map, key: str, anchors: bool = False) -> str:
        """What the reference in the text under `key` becomes."""

    @abstractmethod
    def url(self, node: Map, key: str) -> str:
        """What the URL under `key`, which is relative to the file of `node`, becomes."""

    def wanted(self, key: str) -> bool:
        """Whether a keyword is copied at all."""
        return True

    def copy(self, node: Any, kind: str, names: bool = False) -> Any:
        if isinstance(node, Map):
            return self._names(node, kind) if names else self._object(node, kind)
        if isinstance(node, list):
            return self._like(Seq(self.copy(item, kind) for item in node), node)
        return node

    def data(self, node: Any) -> Any:
        """A copy of what holds no references."""
        if isinstance(node, dict):
            return self._like(Map((key, self.data(value)) for key, value in node.items()), node)
        if isinstance(node, list):
            return self._like(Seq(self.data(item) for item in node), node)
        return node

    def extension(self, node: Any) -> Any:
        """A copy of what an x-* key of others holds."""
        if isinstance(node, dict):
            made = ((key, self.extension(value)) for key, value in node.items())
            return self._like(Map(made), node)
        if isinstance(node, list):
            return self._like(Seq(self.extension(item) for item in node), node)
        return node

    def _like(self, copy: Any, node: Any) -> Any:
        copy.file = node.file
        if self.places and not node.file.endswith(".json"):
            copy.line, copy.column, copy.marks = node.line, node.column, node.marks
        return copy

    def _names(self, node: Map, kind: str) -> Any:
        made = self._like(Map(), node)
        for key, value in node.items():
            # Paths, responses and callbacks may be extended among their names.
            if kind not in ("pathItems", "responses") or self.wanted(key):
                made[key] = self.copy(value, kind)
        return made

    def _object(self, node: Map, kind: str) -> Any:
        made = self._like(Map(), node)
        refers = isinstance(node.get("$ref"), str)
        for key, value in node.items():
            if key == "$ref" and refers:
                given = self.reference(node, kind)
                if isinstance(given, Map):
                    made.update((k, v) for k, v in given.items() if k not in node)
                else:
                    made[key] = given
            elif self.wanted(key):
                made[key] = self._value(node, kind, key, value)
        return made

    def _value(self, node: Map, kind: str, key: str, value: Any) -> Any:
        if isinstance(value, str):
            if key == "operationRef" and kind == "links":
                return self.address(node, key)
            if key == "$dynamicRef" and kind == "schemas":
                return self.address(node, key, anchors=True)
            if key == "externalValue" and kind == "examples":
                return self.url(node, key)
            return value
        if not isinstance(value, (Map, list)):
            return value
        if key.startswith("x-") and not key.startswith("x-loom-"):
            return self.extension(value)
        if _holds_data(key, value) and kind != "components":
            return self.data(value)
        if key == "discriminator" and isinstance(value, Map):
            return self._discriminator(value)
        below, names = kind_below(kind, key, value)
        return self.copy(value, below, names)

    def _discriminator(self, node: Map) -> Any:
        made = self.data(node)
        mapping = node.get("mapping")
        if isinstance(mapping, Map):
            for key, value in mapping.items():
                if isinstance(value, str) and _is_address(value):
                    made["mapping"][key] = self.address(mapping, key)
        if isinstance(node.get("defaultMapping"), str) and _is_address(node["defaultMapping"]):
            made["defaultMapping"] = self.address(node, "defaultMapping")
        return made


def _is_address(text: str) -> bool:
    """Whether a discriminator's value is an address, and no schema's name."""
    return "/" in text or "#" in text or text.endswith((".yaml", ".yml", ".json"))


def _holds_data(key: str, value: Any) -> bool:
    return key in DATA or (key == "examples" and isinstance(value, list))


def encoded(pointer: str) -> str:
    """A JSON pointer as the fragment of an address."""
    return quote(pointer, safe="/~!$&'()*+,;=:@?-._")


def relative_url(text: str) -> bool:
    """Whether a URL is relative to the file that it stands in."""
    return bool(text) and re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|[/#?]", text) is None
