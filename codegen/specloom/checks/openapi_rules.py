"""What OpenAPI forbids beyond the keys of its objects: values, names, and keys together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from specloom.checks.openapi_objects import Version
from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem
from specloom.document.document import Map, Seq, key_where, where
from specloom.document.operations import METHODS, Survey

__all__ = ["RULES", "Here", "Rule"]


@dataclass(frozen=True, slots=True)
class Here:
    """Whose document it is that a rule looks at, and in which version of OpenAPI."""

    found: Survey
    version: Version


Rule: TypeAlias = "Callable[[Map, Here], Iterator[Problem]]"

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_COMPONENT = re.compile(r"[a-zA-Z0-9._-]+")
_STATUS = re.compile(r"[1-5](\d\d|XX)|default|x-.*")
_TEMPLATED = re.compile(r"\{([^{}]*)\}")


def _forbidden(node: Map, key: str, message: str, hint: str = "") -> Problem:
    return Problem(where(node, key), "E039", message, hint)


def _one_of(node: Map, key: str, allowed: Iterable[str], what: str) -> Iterator[Problem]:
    value, names = node.get(key), list(allowed)
    if isinstance(value, str) and value not in names:
        hint = did_you_mean(value, names) or f"{', '.join(names)} are possible"
        yield _forbidden(node, key, f"{what} can't be {value[:80]!r}", hint)


def _missing(node: Map, keys: Iterable[str], reason: str) -> Iterator[Problem]:
    for key in keys:
        if key not in node:
            yield Problem(where(node), "E049", f"{key!r} is missing here: {reason}")


def _map(value: Any) -> Map:
    return value if isinstance(value, Map) else Map()


def _list(value: Any) -> Seq:
    return value if isinstance(value, Seq) else Seq()


def _document(node: Map, here: Here) -> Iterator[Problem]:
    if here.version > (3, 0) and not any(k in node for k in ("paths", "components", "webhooks")):
        message = "a document has paths, components or webhooks"
        yield Problem(where(node), "E049", message, "describe at least one path")
    paths = _map(node.get("paths"))
    for path in paths:
        if not path.startswith(("/", "x-")):
            message = f"the path {path!r} has no leading slash"
            yield Problem(key_where(paths, path), "E049", message)
        names = _TEMPLATED.findall(path)
        for name in sorted({name for name in names if names.count(name) > 1}):
            message = f"{path} has {{{name}}} more than once"
            yield Problem(key_where(paths, path), "E039", message, "give each a name of its own")
    yield from _unique(_list(node.get("tags")), ("name",), "tag")


def _unique(listed: Seq, keys: tuple[str, ...], what: str) -> Iterator[Problem]:
    seen: set[tuple[str, ...]] = set()
    for index, node in enumerate(listed):
        if isinstance(node, Map) and all(isinstance(node.get(key), str) for key in keys):
            name = tuple(str(node[key]) for key in keys)
            if name in seen:
                message = f"the {what} {name[0]!r} stands here twice"
                yield Problem(where(listed, index), "E039", message, "delete one")
            seen.add(name)


def _server_variable(node: Map, here: Here) -> Iterator[Problem]:
    listed = node.get("enum")
    if not isinstance(listed, Seq):
        return
    if not listed:
        yield _forbidden(node, "enum", "an enum of no value allows none")
    elif "default" in node and node["default"] not in listed and here.version > (3, 0):
        yield _forbidden(node, "default", "the default is not among the values of enum")


def _components(node: Map, here: Here) -> Iterator[Problem]:
    for kind, named in node.items():
        for name in named if isinstance(named, Map) and not kind.startswith("x-") else ():
            if not _COMPONENT.fullmatch(name):
                message = f"a component can't be called {name[:80]!r}"
                hint = "names have letters, digits, '.', '-' and '_'"
                yield Problem(key_where(named, name), "E039", message, hint)


def _path_item(node: Map, here: Here) -> Iterator[Problem]:
    more = _map(node.get("additionalOperations"))
    for method in more:
        if method.lower() in METHODS and method.isupper():
            message = f"additionalOperations can't have {method}, which has a key of its own"
            hint = f"write it under {method.lower()!r}"
            yield Problem(key_where(more, method), "E039", message, hint)
    shared = _parameters(node, here)
    yield from _query_strings(node, shared)
    operations = [node.get(method) for method in METHODS] + list(more.values())
    for operation in operations:
        if isinstance(operation, Map):
            own = _parameters(operation, here)
            yield from _unique(_list(operation.get("parameters")), ("name", "in"), "parameter")
            yield from _query_strings(operation, own + shared if own else ())


def _parameters(node: Map, here: Here) -> tuple[Map, ...]:
    return tuple(here.found.map(item) for item in _list(node.get("parameters")))


def _query_strings(holder: Map, parameters: tuple[Map, ...]) -> Iterator[Problem]:
    whole = [p for p in parameters if p.get("in") == "querystring"]
    if len({p.get("name") for p in whole}) > 1:
        yield _forbidden(holder, "parameters", "there is one querystring parameter at most")
    elif whole and any(p.get("in") == "query" for p in parameters):
        message = "a querystring parameter is the whole query: no other query parameter has a place"
        yield _forbidden(holder, "parameters", message)


def _operation(node: Map, here: Here) -> Iterator[Problem]:
    responses = _map(node.get("responses"))
    for status in responses:
        if not _STATUS.fullmatch(status):
            message = f"responses has no key {status[:80]!r}"
            hint = "write a status such as 200, a class such as 4XX, or default"
            yield Problem(key_where(responses, status), "E049", message, hint)


_PLACES = ("query", "header", "path", "cookie")
_STYLES: Mapping[str, tuple[str, ...]] = {
    "path": ("matrix", "label", "simple"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}


def _parameter(node: Map, here: Here) -> Iterator[Problem]:
    place, name = node.get("in"), node.get("name")
    whole = ("querystring",) if here.version >= (3, 2) else ()
    yield from _one_of(node, "in", (*_PLACES, *whole), "the place of a parameter")
    if place == "path" and node.get("required") is not True:
        yield Problem(
            where(node), "E049", "a path parameter is always required", "add required: true"
        )
    if place == "path" and isinstance(name, str) and ("{" in name or "}" in name):
        yield _forbidden(node, "name", f"a path parameter can't be called {name[:80]!r}")
    if place == "header" and isinstance(name, str) and not _TOKEN.fullmatch(name):
        yield _forbidden(node, "name", f"a header can't be called {name[:80]!r}")
    if place == "querystring" and "schema" in node:
        message = "a querystring parameter has content, no schema"
        yield _forbidden(node, "schema", message, "name the media type under content")
    if isinstance(place, str) and place in _STYLES:
        yield from _one_of(node, "style", _STYLES[place], f"the style of a {place} parameter")
    yield from _reserved(node, here)
    yield from _described(node)


def _reserved(node: Map, here: Here) -> Iterator[Problem]:
    place = node.get("in")
    if "allowReserved" not in node or here.version < (3, 1) or place == "query":
        return
    if here.version >= (3, 2) and (place == "path" or (place, _style(node)) == ("cookie", "form")):
        return
    message = f"allowReserved says nothing of a parameter in {place!s:.80}"
    yield _forbidden(node, "allowReserved", message, "leave it out")


def _style(node: Map) -> Any:
    return node.get("style", "form")


def _described(node: Map) -> Iterator[Problem]:
    """Parameters and headers have either a schema or one media type."""
    if "schema" not in node and "content" not in node:
        yield Problem(where(node), "E049", "'schema' is missing here", "say what values it takes")
    content = node.get("content")
    if isinstance(content, Map) and len(content) != 1:
        yield _forbidden(node, "content", "content has exactly one media type here")


def _header(node: Map, here: Here) -> Iterator[Problem]:
    yield from _one_of(node, "style", ("simple",), "the style of a header")
    yield from _described(node)


def _headers(node: Map, here: Here) -> Iterator[Problem]:
    headers = _map(node.get("headers"))
    for name in headers:
        if not _TOKEN.fullmatch(name):
            message = f"a header can't be called {name[:80]!r}"
            yield Problem(key_where(headers, name), "E039", message)


def _link(node: Map, here: Here) -> Iterator[Problem]:
    if "operationRef" not in node and "operationId" not in node:
        yield Problem(
            where(node), "E049", "'operationId' is missing here", "a link leads to a call"
        )


_SCHEMES: Mapping[str, tuple[str, ...]] = {
    "apiKey": ("name", "in"),
    "http": ("scheme",),
    "oauth2": ("flows",),
    "openIdConnect": ("openIdConnectUrl",),
    "mutualTLS": (),
}


def _security_scheme(node: Map, here: Here) -> Iterator[Problem]:
    kind = node.get("type")
    kinds = [name for name in _SCHEMES if name != "mutualTLS" or here.version > (3, 0)]
    yield from _one_of(node, "type", kinds, "the type of a security scheme")
    if isinstance(kind, str):
        yield from _missing(node, _SCHEMES.get(kind, ()), f"a scheme of type {kind[:80]} needs it")
    if kind == "apiKey":
        yield from _one_of(node, "in", ("query", "header", "cookie"), "the place of a key")


_FLOWS: Mapping[str, tuple[str, ...]] = {
    "implicit": ("authorizationUrl",),
    "password": ("tokenUrl",),
    "clientCredentials": ("tokenUrl",),
    "authorizationCode": ("authorizationUrl", "tokenUrl"),
    "deviceAuthorization": ("deviceAuthorizationUrl", "tokenUrl"),
}


def _flows(node: Map, here: Here) -> Iterator[Problem]:
    for name, keys in _FLOWS.items():
        flow = node.get(name)
        if isinstance(flow, Map):
            yield from _missing(flow, keys, f"the flow {name} needs it")


_TYPES = ("string", "number", "integer", "boolean", "object", "array")


def _schema(node: Map, here: Here) -> Iterator[Problem]:
    old = here.version == (3, 0)
    listed = node.get("type")
    types = _TYPES if old else (*_TYPES, "null")
    if isinstance(listed, str):
        yield from _one_of(node, "type", types, "the type of a schema")
    elif isinstance(listed, Seq) and old:
        yield _forbidden(node, "type", "a schema of 3.0 has one type", "nullable: true adds null")
    for index, name in enumerate(_list(listed)):
        if isinstance(name, str) and name not in types:
            message = f"the type of a schema can't be {name[:80]!r}"
            yield Problem(where(_list(listed), index), "E039", message, did_you_mean(name, types))
    if old and listed == "array" and "items" not in node:
        yield Problem(where(node), "E049", "'items' is missing here: an array of 3.0 needs it")
    for key in ("exclusiveMinimum", "exclusiveMaximum"):
        if key in node and isinstance(node[key], bool) != old:
            kind = "true or false" if old else "a number"
            yield _forbidden(node, key, f"{key!r} has to be {kind} in {_said(here.version)}")


def _said(version: Version) -> str:
    return f"OpenAPI {version[0]}.{version[1]}"


RULES: Mapping[str, tuple[Rule, ...]] = {
    "Document": (_document,),
    "ServerVariable": (_server_variable,),
    "Components": (_components, _headers),
    "PathItem": (_path_item,),
    "Operation": (_operation,),
    "Parameter": (_parameter,),
    "Header": (_header,),
    "Response": (_headers,),
    "Encoding": (_headers,),
    "Link": (_link,),
    "SecurityScheme": (_security_scheme,),
    "Flows": (_flows,),
    "Schema": (_schema,),
}
