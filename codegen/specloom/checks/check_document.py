"""What OpenAPI asks of the frame of a document: which keys stand where, and of what kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem
from specloom.document.document import Map, Seq, key_where, where
from specloom.document.operations import Survey

_ROOT = {
    "openapi": str,
    "info": Map,
    "servers": Seq,
    "paths": Map,
    "components": Map,
    "security": Seq,
    "tags": Seq,
    "externalDocs": Map,
}
_LATER = {"webhooks": Map, "jsonSchemaDialect": str, "$self": str}  # since 3.1 and 3.2
_INFO = {
    "title": str,
    "version": str,
    "summary": str,
    "description": str,
    "termsOfService": str,
    "contact": Map,
    "license": Map,
}
_COMPONENTS = (
    *("schemas", "responses", "parameters", "examples", "requestBodies", "headers"),
    *("securitySchemes", "links", "callbacks", "pathItems", "mediaTypes"),
)
_KINDS: Mapping[type, str] = {Map: "a mapping", Seq: "a list", str: "text"}


def check_document(found: Survey) -> Iterator[Problem]:
    """The root, `info`, `servers`, `paths` and the kinds of components."""
    root = found.spec.root
    if found.spec.in_dialect:
        return  # the dialect asks for more
    old = str(root.get("openapi", "")).startswith("3.0")
    yield from _of_kinds(root, _ROOT if old else {**_ROOT, **_LATER}, "an OpenAPI document")
    info = root.get("info")
    if isinstance(info, Map):
        yield from _of_kinds(info, _INFO, "info")
    yield from _missing(root, ("info", "paths") if old else ("info",))
    yield from _missing(info, ("title", "version"))
    if not old and not any(key in root for key in ("paths", "components", "webhooks")):
        message = "a document has paths, components or webhooks"
        yield Problem(where(root), "E049", message, "describe at least one path")
    yield from _paths(root.get("paths"))
    for server in _items(root.get("servers")):
        yield from _missing(server, ("url",))
    yield from _components(root.get("components"))


def _of_kinds(node: Map, kinds: Mapping[str, type], what: str) -> Iterator[Problem]:
    for key, value in node.items():
        if key not in kinds and not key.startswith("x-"):
            hint = did_you_mean(key, list(kinds))
            yield Problem(key_where(node, key), "E049", f"{what} has no key {key!r}", hint)
        elif key in kinds and not _is_of(value, kinds[key]):
            yield Problem(where(node, key), "E049", f"{key!r} is {_KINDS[kinds[key]]}")


def _is_of(value: Any, kind: type) -> bool:
    # Versions without quotes are numbers; everybody knows what is meant.
    return isinstance(value, (kind, int, float) if kind is str else kind)


def _missing(node: Any, keys: tuple[str, ...]) -> Iterator[Problem]:
    for key in keys if isinstance(node, Map) else ():
        if key not in node:
            yield Problem(where(node), "E049", f"{key!r} is missing here")


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, Seq) else []


def _paths(paths: Any) -> Iterator[Problem]:
    for path in paths if isinstance(paths, Map) else ():
        if not path.startswith(("/", "x-")):
            yield Problem(key_where(paths, path), "E049", f"the path {path!r} has no leading slash")


def _components(components: Any) -> Iterator[Problem]:
    for kind, held in components.items() if isinstance(components, Map) else ():
        if kind.startswith("x-"):
            continue
        if kind not in _COMPONENTS:
            hint = did_you_mean(kind, list(_COMPONENTS))
            message = f"components has no key {kind!r}"
            yield Problem(key_where(components, kind), "E049", message, hint)
        elif not isinstance(held, Map):
            yield Problem(where(components, kind), "E049", f"{kind!r} is a mapping of names")
        else:
            yield from _named(kind, held)


def _named(kind: str, held: Map) -> Iterator[Problem]:
    if isinstance(held.get("$ref"), str):
        return  # names that stand in another file
    for name, node in held.items():
        is_schema = kind == "schemas" and isinstance(node, bool)
        if not isinstance(node, Map) and not is_schema and not name.startswith("x-"):
            message = f"{name!r} is no {'schema' if kind == 'schemas' else 'mapping'}"
            yield Problem(where(held, name), "E049", message)
