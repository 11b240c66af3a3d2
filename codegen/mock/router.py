"""Which operation a request is for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import unquote

from codegen.fixtures.endpoints import Endpoint


@dataclass(frozen=True, slots=True)
class Route:
    """An endpoint, what its path parameters are called, and how specific its path is."""

    endpoint: Endpoint
    pattern: re.Pattern[str]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The endpoint of a request; None with the methods that the path has, if it is known."""

    endpoint: Endpoint | None
    path: dict[str, str] = field(default_factory=dict)
    methods: tuple[str, ...] = ()


class Router:
    """Finds endpoints by method and path; fixed segments win over parameters."""

    def __init__(self, endpoints: Iterable[Endpoint], bases: tuple[str, ...]) -> None:
        self._bases = bases
        self._fixed: dict[str, dict[str, Endpoint]] = {}
        self._routes: dict[str, list[Route]] = {}
        for endpoint in endpoints:
            operation = endpoint.operation
            if "{" not in operation.path:
                self._fixed.setdefault(operation.path, {})[operation.http_method] = endpoint
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
            return Found(fixed[method])
        match = self._match(method, path)
        if match is not None:
            return match
        others = [m for m in self._routes if m != method and self._match(m, path) is not None]
        return Found(None, methods=(*fixed, *others))

    def _match(self, method: str, path: str) -> Found | None:
        for route in self._routes.get(method, ()):
            match = route.pattern.fullmatch(path)
            if match:
                values = (unquote(text) for text in match.groups())
                return Found(route.endpoint, dict(zip(route.names, values, strict=True)))
        return None

    def paths(self) -> list[str]:
        """All path templates, for hints."""
        templates = [r.endpoint.operation.path for routes in self._routes.values() for r in routes]
        return sorted({*self._fixed, *templates})


def _route(endpoint: Endpoint) -> Route:
    pieces = re.split(r"\{([^{}]*)\}", endpoint.operation.path)
    names = tuple(pieces[1::2])
    text = "".join(
        "([^/]+)" if index % 2 else re.escape(piece) for index, piece in enumerate(pieces)
    )
    return Route(endpoint, re.compile(text + "/?"), names)


def _specific(route: Route) -> tuple[int, int]:
    path = route.endpoint.operation.path
    return (len(route.names), -len(re.sub(r"\{[^{}]*\}", "", path)))
