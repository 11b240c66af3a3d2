"""Which operation a request is for.

Some descriptions tell operations on one path apart by a fragment, `/#Action=List`. It never
travels: which of them is meant shows only when the whole request is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from urllib.parse import unquote

from specloom.examples.endpoints import Endpoint


@dataclass(frozen=True, slots=True)
class Route:
    """An endpoint, what its path parameters are called, and how specific its path is."""

    endpoint: Endpoint
    pattern: re.Pattern[str]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The endpoint of a request; None with the methods that the path has, if it is known.

    `rivals` are others that have the same method and path.
    """

    endpoint: Endpoint | None
    path: dict[str, str] = field(default_factory=dict)
    methods: tuple[str, ...] = ()
    rivals: tuple[Found, ...] = ()


class Router:
    """Finds endpoints by method and path; fixed segments win over parameters."""

    def __init__(self, endpoints: Iterable[Endpoint], bases: tuple[str, ...]) -> None:
        self._bases = bases
        self._fixed: dict[str, dict[str, Found]] = {}
        self._routes: dict[str, list[Route]] = {}
        for endpoint in endpoints:
            operation = endpoint.operation
            path = _sent(endpoint)
            if "{" not in path:
                methods = self._fixed.setdefault(path, {})
                first = methods.get(operation.http_method)
                methods[operation.http_method] = _with_rival(first, Found(endpoint))
            else:
                route = _route(endpoint)
                self._routes.setdefault(operation.http_method, []).append(route)
        for routes in self._routes.values():
            routes.sort(key=_specific)

    @property
    def bases(self) -> tuple[str, ...]:
        return self._bases

    def find(self, method: str, raw_path: str) -> Found:
        """The endpoint for a percent-encoded path below one of the bases."""
        known: set[str] = set()
        for base in self._bases:
            if raw_path.startswith(base + "/") or raw_path == base or not base:
                found = self._below(method, raw_path[len(base) :] or "/")
                if found.endpoint is not None:
                    return found
                known.update(found.methods)
        return Found(None, methods=tuple(sorted(known)))

    def _below(self, method: str, path: str) -> Found:
        fixed = self._fixed.get(path) or self._fixed.get(path.rstrip("/"), {})
        if method in fixed:
            return fixed[method]
        match = self._match(method, path)
        if match is not None:
            return match
        others = [m for m in self._routes if m != method and self._match(m, path) is not None]
        return Found(None, methods=(*fixed, *others))

    def _match(self, method: str, path: str) -> Found | None:
        found: Found | None = None
        pattern = ""
        for route in self._routes.get(method, ()):
            match = route.pattern.fullmatch(path)
            # Routes of the same pattern stand side by side.
            if match and (found is None or route.pattern.pattern == pattern):
                values = (unquote(text) for text in match.groups())
                given = dict(zip(route.names, values, strict=True))
                found = _with_rival(found, Found(route.endpoint, given))
                pattern = route.pattern.pattern
            elif found is not None:
                break
        return found

    def paths(self) -> list[str]:
        """All path templates, for hints."""
        templates = [r.endpoint.operation.path for routes in self._routes.values() for r in routes]
        return sorted({*self._fixed, *templates})


def _sent(endpoint: Endpoint) -> str:
    return endpoint.operation.path.partition("#")[0]


def _with_rival(first: Found | None, other: Found) -> Found:
    return other if first is None else replace(first, rivals=(*first.rivals, other))


def _route(endpoint: Endpoint) -> Route:
    pieces = re.split(r"\{([^{}]*)\}", _sent(endpoint))
    names = tuple(pieces[1::2])
    text = "".join(
        "([^/]+)" if index % 2 else re.escape(piece) for index, piece in enumerate(pieces)
    )
    return Route(endpoint, re.compile(text + "/?"), names)


def _specific(route: Route) -> tuple[int, int, str]:
    path = _sent(route.endpoint)
    return (len(route.names), -len(re.sub(r"\{[^{}]*\}", "", path)), route.pattern.pattern)
