"""Who may call: security schemes and requirements, and where the API is: servers."""

from __future__ import annotations

from typing import Any

from specloom.diagnostics.problems import Severity
from specloom.document.document import Map, where
from specloom.ir import ParameterIn, SecurityKind, SecurityScheme, Server, ServerVariable
from specloom.reading.context import Context, as_list, as_map, text
from specloom.reading.facts import other_facts

Requirements = tuple[tuple[str, ...], ...]


def schemes(context: Context) -> tuple[SecurityScheme, ...]:
    """The schemes of the components."""
    known = as_map(as_map(context.spec.root.get("components")).get("securitySchemes"))
    found = {name: _scheme(name, as_map(context.follow(node))) for name, node in known.items()}
    for name, scheme in found.items():
        if scheme.kind is SecurityKind.OTHER:
            context.report(
                where(known, name),
                "G016",
                f"calls can't be signed by the security scheme {name!r}",
                "sign them with an http_client of your own, or with extra_headers",
                Severity.WARNING,
            )
    _check_variable(context, list(found.values()))
    return tuple(found.values())


def _check_variable(context: Context, found: list[SecurityScheme]) -> None:
    env = as_map(as_map(context.spec.root.get("x-loom-client")).get("env"))
    if "api_key" in env and found and not any(map(_has_key, found)):
        context.report(
            where(env, "api_key"),
            "G018",
            f"no option of the client takes the key in {env['api_key']}",
            "leave it out, or describe the security scheme that it is for",
            Severity.WARNING,
        )


def _has_key(scheme: SecurityScheme) -> bool:
    return scheme.kind.is_signed and scheme.kind is not SecurityKind.BASIC


_OF_HTTP = {"basic": SecurityKind.BASIC, "bearer": SecurityKind.BEARER}
_OTHERS = {
    kind.value: kind
    for kind in (SecurityKind.OAUTH2, SecurityKind.OPEN_ID, SecurityKind.MUTUAL_TLS)
}
_OF_KEYS = {
    location.value: location
    for location in (ParameterIn.HEADER, ParameterIn.QUERY, ParameterIn.COOKIE)
}


_SCHEME = frozenset(("$ref", "description", "name"))


def _scheme(name: str, node: Map) -> SecurityScheme:
    doc, facts = text(node, "description"), other_facts(node, _SCHEME)
    type_ = str(node.get("type", ""))
    if type_ == "apiKey":
        location = _OF_KEYS.get(str(node.get("in")))
        if location is None:
            return SecurityScheme(name, SecurityKind.OTHER, doc=doc, facts=facts)
        parameter = str(node.get("name"))
        return SecurityScheme(name, SecurityKind.API_KEY, location, parameter, doc, facts=facts)
    if type_ == "http":
        scheme = str(node.get("scheme", "bearer")).lower()
        kind = _OF_HTTP.get(scheme, SecurityKind.OTHER)
        return SecurityScheme(name, kind, doc=doc, facts=facts)
    kind = _OTHERS.get(type_, SecurityKind.OTHER)
    flow = as_map(as_map(node.get("flows")).get("clientCredentials"))
    return SecurityScheme(
        name,
        kind,
        doc=doc,
        token_url=text(flow, "tokenUrl"),
        scopes=tuple(str(scope) for scope in as_map(flow.get("scopes"))),
        facts=facts,
    )


def requirements(node: Map) -> Requirements | None:
    """The alternatives of `security`, each the schemes that are needed together."""
    given = node.get("security")
    if not isinstance(given, list):
        return None
    # `{}` means that nothing is needed; what is no mapping means nothing.
    return tuple(tuple(str(name) for name in entry) for entry in given if isinstance(entry, Map))


def scopes(node: Map) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The scopes that each scheme of `security` has to have, in its order."""
    entries = [entry for entry in as_list(node.get("security")) if isinstance(entry, Map)]
    return tuple(
        (str(name), tuple(map(str, as_list(held))))
        for entry in entries
        for name, held in entry.items()
    )


def servers(node: Map) -> tuple[Server, ...]:
    """The servers of the document, a path or an operation."""
    return tuple(_server(as_map(server)) for server in as_list(node.get("servers")))


def _server(node: Map) -> Server:
    variables = as_map(node.get("variables"))
    return Server(
        str(node.get("url", "/")),
        text(node, "description"),
        tuple(_variable(name, as_map(v)) for name, v in variables.items()),
        other_facts(node, ("url", "description", "variables")),
    )


def _variable(name: str, node: Map) -> ServerVariable:
    values: list[Any] = as_list(node.get("enum"))
    default = node.get("default", values[0] if values else "")
    return ServerVariable(
        name, str(default), tuple(str(v) for v in values), text(node, "description")
    )
