"""What an example sends, taken apart: the same for every language that it is shown in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from specloom.ir import (
    Api,
    BinaryResult,
    ByField,
    Example,
    Operation,
    Result,
    Style,
    at_once,
    main_result,
    stream_of,
)

_FILE = "$file"


@dataclass(frozen=True, slots=True)
class Sent:
    """A request: `body` is None where there is none; files in it are `{"$file": name}`.

    `repeats` says that lists in the query repeat their name, as OpenAPI has it by default.
    """

    base: str
    http_method: str
    path: str
    path_values: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    body: Any
    media_type: str
    repeats: bool


def sent(api: Api, operation: Operation, example: Example) -> Sent:
    """What `example` sends."""
    server = api.servers[0].address if api.servers else "http://localhost"
    request = example.request if isinstance(example.request, Mapping) else {}
    values = _map(request.get("path"))
    return Sent(
        base=(operation.server or server).rstrip("/"),
        http_method=operation.http_method,
        path=_filled(operation.path, values),
        path_values=values,
        query=_map(request.get("query")),
        headers=_map(request.get("headers")),
        body=request.get("body"),
        media_type=operation.body.media_type if operation.body else "",
        repeats=api.nesting is not Style.BRACKETS,
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


def _filled(path: str, values: Mapping[str, Any]) -> str:
    """The path as it goes over the wire: an id with a slash stays one segment."""

    def value(found: re.Match[str]) -> str:
        given = values.get(found[1])
        return found[0] if given is None else quote(str(given), safe=":")

    return re.sub(r"\{([^{}]*)\}", value, path)


def file_name(value: Any) -> str | None:
    """The name where `value` is a file of an example, else None."""
    if isinstance(value, Mapping) and set(value) == {_FILE}:
        return str(value[_FILE])
    return None


def form_fields(name: str, value: Any, repeat: bool = False) -> Iterator[tuple[str, Any]]:
    """The fields of a form: lists are `name[]`, or `name` again and again; mappings are
    `name[key]`; nulls are left out."""
    if value is None:
        return
    if file_name(value) is not None:
        yield name, value
    elif isinstance(value, Mapping):
        for key, member in value.items():
            yield from form_fields(f"{name}[{key}]", member, repeat)
    elif isinstance(value, list):
        for item in value:
            yield from form_fields(name if repeat else f"{name}[]", item, repeat)
    else:
        yield name, value


def scalar_text(value: Any) -> str:
    """A scalar as a form or a query has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
