"""A document of OpenAPI 3.2 in terms of 3.1, for tools that don't know 3.2 yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specloom.diagnostics.counted import counted
from specloom.diagnostics.problems import Problem, Severity, Where
from specloom.document.document import Map, where
from specloom.document.pointer import last
from specloom.project.walk import Copier

__all__ = ["as_3_1"]

# Keys that 3.2 brought, by the kind of object.
_NEW: Mapping[str, tuple[str, ...]] = {
    "root": ("$self",),
    "tags": ("summary", "parent", "kind"),
    "servers": ("name",),
    "pathItems": ("query", "additionalOperations"),
    "responses": ("summary",),
    "mediaTypes": ("itemSchema", "prefixEncoding", "itemEncoding"),
    "encoding": ("encoding", "prefixEncoding", "itemEncoding"),
    "examples": ("dataValue", "serializedValue"),
    "securitySchemes": ("oauth2MetadataUrl", "deprecated"),
    "flows": ("deviceAuthorization",),
    "components": ("mediaTypes",),
    "discriminator": ("defaultMapping",),
    "xml": ("nodeType",),
}
_SCHEMES = "#/components/securitySchemes/"
_MEDIA = "#/components/mediaTypes/"
_DIALECT = "https://spec.openapis.org/oas/3.2/"


def as_3_1(document: Map) -> tuple[Map, list[Problem]]:
    """A copy of a bundled 3.2 document as 3.1, with a warning for each thing that changes its
    meaning or is lost. A document of an earlier version comes back as it is."""
    if not str(document.get("openapi", "")).startswith("3.2"):
        return document, []
    copier = _Older(document)
    made: Map = copier.copy(document, "root")
    made["openapi"] = "3.1.1"
    if str(made.get("jsonSchemaDialect", "")).startswith(_DIALECT):
        del made["jsonSchemaDialect"]
    return made, copier.problems


class _Older(Copier):
    def __init__(self, document: Map) -> None:
        self.document = document
        self.changes: dict[str, list[Where]] = {}
        self.media: list[str] = []

    def reference(self, node: Map, kind: str) -> str | Map:
        given: str = node["$ref"]
        if kind == "mediaTypes" and given.startswith(_MEDIA) and given not in self.media:
            held = self.document["components"].get("mediaTypes", {})
            found = held.get(last(given))
            if isinstance(found, Map):
                # 3.1 has no components for media types: each stands where it is used.
                self.media.append(given)
                made: Map = self.copy(found, kind)
                self.media.pop()
                return made
        return given

    def address(self, node: Map, key: str, anchors: bool = False) -> str:
        return str(node[key])

    def url(self, node: Map, key: str) -> str:
        return str(node[key])

    def _object(self, node: Map, kind: str) -> Any:
        made = super()._object(node, kind)
        for key in _NEW.get(kind, ()):
            if key in made and "$ref" not in made:
                self._without(node, made, kind, key)
        if kind == "responses" and "$ref" not in made:
            made.setdefault("description", "")
        if kind == "parameters" and made.get("style") == "cookie":
            made["style"] = "form"
            self._lost(node, "style", "the style 'cookie' became 'form', which escapes values")
        if kind == "security":
            made = Map((k.removeprefix(_SCHEMES), value) for k, value in made.items())
        return made

    def _value(self, node: Map, kind: str, key: str, value: Any) -> Any:
        if key == "parameters" and isinstance(value, list) and kind in ("operations", "pathItems"):
            return [self.copy(p, "parameters") for p in value if not self._is_new(p)]
        return super()._value(node, kind, key, value)

    def _discriminator(self, node: Map) -> Any:
        made = super()._discriminator(node)
        if "defaultMapping" in made:
            self._without(node, made, "discriminator", "defaultMapping")
        return made

    def _is_new(self, node: Any) -> bool:
        """Whether a parameter holds a whole query string, which 3.1 has no words for."""
        found = self._followed(node)
        new = isinstance(found, Map) and found.get("in") == "querystring"
        if new:
            self._lost(node, "in", "a parameter that is the whole query string was left out")
        return new

    def _followed(self, node: Any) -> Any:
        if isinstance(node, Map) and isinstance(node.get("$ref"), str):
            name = last(node["$ref"])
            held = self.document.get("components", {}).get("parameters", {})
            return held.get(name) if isinstance(held, Map) else None
        return node

    def _without(self, node: Map, made: Map, kind: str, key: str) -> None:
        value = made.pop(key)
        convert = _INSTEAD.get((kind, key))
        if convert is not None:
            said = convert(made, value)
            if said:
                self._lost(node, key, said)
        elif not (kind == "components" and key == "mediaTypes"):
            self._lost(node, key, f"{key!r} was left out: OpenAPI 3.1 doesn't know it here")

    def _lost(self, node: Any, key: str, message: str) -> None:
        self.changes.setdefault(message, []).append(where(node, key))

    @property
    def problems(self) -> list[Problem]:
        """Each thing once, at the first of its places."""
        found = []
        for message, places in self.changes.items():
            rest = [str(place) for place in places[1:]]
            more = f" (and at {counted(len(rest), 'more place')})" if rest else ""
            extra = {"more_places": rest} if rest else {}
            problem = Problem(places[0], "P001", message + more, "", Severity.WARNING, extra)
            found.append(problem)
        return found


def _item_schema(made: Map, value: Any) -> str:
    """One item's schema where 3.1 has only that of the whole body."""
    if "schema" in made:
        return "'itemSchema' was left out; 'schema' stays"
    properties = value.get("properties") if isinstance(value, Map) else None
    data = properties.get("data") if isinstance(properties, Map) else None
    content = data.get("contentSchema") if isinstance(data, Map) else None
    made["schema"] = value if content is None else content
    what = "each item" if content is None else "the data of each event"
    return f"'itemSchema' became 'schema': it describes {what}, and 3.1 can't say so"


def _data_value(made: Map, value: Any) -> str:
    made.setdefault("value", value)
    return ""


def _serialized_value(made: Map, value: Any) -> str:
    if "value" in made:
        return "'serializedValue' was left out; 'value' stays"
    made["value"] = value
    return "'serializedValue' became 'value': 3.1 doesn't tell the two apart"


def _response_summary(made: Map, value: Any) -> str:
    if made.get("description"):
        return "'summary' was left out: OpenAPI 3.1 doesn't know it here"
    made["description"] = value
    return ""


def _node_type(made: Map, value: Any) -> str:
    if value == "attribute":
        made["attribute"] = True
    elif value != "element":
        return f"the XML node type {value!r} was left out: OpenAPI 3.1 doesn't know it"
    return ""


_INSTEAD: Mapping[tuple[str, str], Any] = {
    ("mediaTypes", "itemSchema"): _item_schema,
    ("examples", "dataValue"): _data_value,
    ("examples", "serializedValue"): _serialized_value,
    ("responses", "summary"): _response_summary,
    ("xml", "nodeType"): _node_type,
}
