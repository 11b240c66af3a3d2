"""An operation as HTTP sees it: all that the description says beside what a call does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from specloom.ir import (
    Api,
    Content,
    Interaction,
    Operation,
    Parameter,
    ParameterIn,
    Response,
    SecurityScheme,
    Server,
    Type,
    stream_of,
)
from specloom.ir.media_types import EVENTS
from specloom.reading import Reading

__all__ = ["EVENTS", "Endpoint", "base_paths", "code_of", "contents", "endpoints"]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One operation: `operation` is it after the passes, `described` as it was read.

    The first says what a call does and is called, the second has every media type and response,
    with all limits. `security` holds alternatives, by the names of schemes; empty: none is needed.
    """

    operation: Operation
    described: Operation
    security: tuple[tuple[SecurityScheme, ...], ...] = ()

    @property
    def call(self) -> str:
        return self.operation.call

    @property
    def interaction(self) -> Interaction:
        """What it does, with the types as they were read."""
        return self.described.interaction

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        return self.described.parameters

    @property
    def bodies(self) -> Mapping[str, Content]:
        """The request's body by media type."""
        return contents(self.described.body)

    @property
    def body_required(self) -> bool:
        return self.described.body is not None and self.described.body.required

    @property
    def responses(self) -> tuple[Response, ...]:
        return self.described.responses

    @property
    def success(self) -> Response:
        """The response that says that all went well."""
        good = sorted((r for r in self.responses if r.status.startswith("2")), key=_status)
        rest = [Response("200", r.doc, r.headers, r.content) for r in self._of(("default",))]
        return (good or rest or [Response("204")])[0]

    def failure(self, status: int) -> Response | None:
        """The response described for an error status, from the exact one to `default`."""
        return next(self._of((str(status), f"{status // 100}XX", "default")), None)

    def _of(self, statuses: Iterable[str]) -> Iterator[Response]:
        found = {r.status.upper().replace("DEFAULT", "default"): r for r in self.responses}
        yield from (found[status] for status in statuses if status in found)

    def located(self, location: ParameterIn) -> list[Parameter]:
        return [p for p in self.parameters if p.location is location]

    @property
    def event(self) -> Type | None:
        """The type of the data of an event, where it can answer with a stream of events."""
        stream = stream_of(self.interaction) if stream_of(self.operation.interaction) else None
        return stream.event if stream is not None and stream.media_type == EVENTS else None


def _status(response: Response) -> str:
    return response.status


def code_of(response: Response) -> int:
    """A status that this response describes: 404 for `404`, 400 for `4XX`."""
    text = response.status.upper().replace("X", "0")
    return int(text) if text.isdigit() else 500


def contents(holder: Any) -> dict[str, Content]:
    """The content of a body or a response by media type."""
    return {content.media_type: content for content in holder.content} if holder else {}


def endpoints(reading: Reading, api: Api) -> Iterator[Endpoint]:
    """Every operation that `api`, the API after the passes, knows, in the order of the document."""
    known = {operation.key: operation for operation in api.operations()}
    schemes = {scheme.name: scheme for scheme in api.security}
    for described in reading.api.operations():
        operation = known.get(described.key)
        if operation is not None:
            yield Endpoint(operation, described, tuple(_security(described, api, schemes)))


def _security(
    operation: Operation, api: Api, schemes: Mapping[str, SecurityScheme]
) -> list[tuple[SecurityScheme, ...]]:
    listed = api.requirements if operation.security is None else operation.security
    if not all(listed):
        return []  # an empty alternative: calls without credentials are fine
    return [tuple(schemes[name] for name in names if name in schemes) for names in listed]


def base_paths(servers: Iterable[Server]) -> tuple[str, ...]:
    """The paths below which the API lies: `/v1` for `https://api.example/v1`."""
    found = {_path(server.url): None for server in servers}
    return tuple(sorted(found, key=len, reverse=True)) or ("",)


def _path(url: str) -> str:
    # A variable of a server may stand for anything; without its default it is left out.
    path = urlsplit(re.sub(r"\{[^{}]*\}", "x", url) if "://" in url else url).path
    return path.rstrip("/") if path.startswith("/") else ("/" + path if path else "").rstrip("/")
