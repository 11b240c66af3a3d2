"""What an example sends, taken apart: the same for every language that it is shown in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specloom.examples.written import file_name, path_text
from specloom.ir import (
    Api,
    BinaryResult,
    ByField,
    Encoding,
    Example,
    Operation,
    Parameter,
    ParameterIn,
    Result,
    Style,
    at_once,
    main_result,
    stream_of,
)


@dataclass(frozen=True, slots=True)
class Sent:
    """A request: `body` is None where there is none; files in it are `{"$file": name}`.

    `parameters` say how values are written, `encodings` how fields of a form are, and `nesting`
    is the style where they say nothing.
    """

    base: str
    http_method: str
    path: str
    path_values: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    body: Any
    media_type: str
    parameters: Mapping[tuple[ParameterIn, str], Parameter]
    encodings: Mapping[str, Encoding]
    nesting: Style


def sent(api: Api, operation: Operation, example: Example) -> Sent:
    """What `example` sends."""
    server = api.servers[0].address if api.servers else "http://localhost"
    request = example.request if isinstance(example.request, Mapping) else {}
    values = _map(request.get("path"))
    parameters = {(p.location, p.name): p for p in operation.parameters}
    return Sent(
        base=(operation.server or server).rstrip("/"),
        http_method=operation.http_method,
        path=_filled(operation.path, values, parameters),
        path_values=values,
        query=_map(request.get("query")),
        headers=_map(request.get("headers")),
        body=request.get("body"),
        media_type=operation.body.media_type if operation.body else "",
        parameters=parameters,
        encodings=dict(operation.body.encodings) if operation.body else {},
        nesting=api.nesting,
    )


def streams(operation: Operation, example: Example) -> bool:
    """Whether the answer comes as a stream."""
    stream = stream_of(operation.interaction)
    if stream is None:
        return False
    if stream.switch is None:
        return True
    asked = (_body(example), _map(_map(example.request).get("query")))
    return stream.switch.value in [part.get(stream.switch.field) for part in asked]


def result_of(operation: Operation, example: Example) -> Result:
    """What the call returns at once: a field of the request may decide it."""
    whole = at_once(operation.interaction)
    if not isinstance(whole, ByField):
        return main_result(whole)
    chosen = _body(example).get(whole.field)
    return whole.result_for(None if chosen is None else str(chosen))


def output_file(operation: Operation, example: Example) -> str:
    """Where a program writes a binary answer; empty where it is none."""
    if streams(operation, example) or not isinstance(result_of(operation, example), BinaryResult):
        return ""
    name = file_name(_map(example.response).get("body"))
    return f"new-{name}" if name else "result.bin"


def _body(example: Example) -> Mapping[str, Any]:
    return _map(_map(example.request).get("body"))


def _map(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _filled(
    path: str, values: Mapping[str, Any], parameters: Mapping[tuple[ParameterIn, str], Parameter]
) -> str:
    """The path as it goes over the wire."""

    def value(found: re.Match[str]) -> str:
        name = found[1]
        if values.get(name) is None:
            return found[0]
        return path_text(parameters.get((ParameterIn.PATH, name)), name, values[name])

    return re.sub(r"\{([^{}]*)\}", value, path)
