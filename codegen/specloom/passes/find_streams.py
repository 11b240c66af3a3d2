"""Streams whose description doesn't say what turns them on → the field that does.

A boolean field `stream`, or a field `stream_…` that knows the value `sse`, is unmistakable.
Without one, an operation that also answers otherwise is taken not to stream.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from specloom.diagnostics.problems import Problem, Severity
from specloom.ir import (
    Api,
    Enum,
    Operation,
    ScalarKind,
    Streamed,
    Switch,
    Type,
    UnionOf,
    is_kind,
)
from specloom.passes.rewrite import change_operations


def find_streams(api: Api, report: Callable[[Problem], None]) -> Api:
    def change(operation: Operation) -> Operation:
        stream = operation.interaction
        if not isinstance(stream, Streamed) or stream.switch is not None:
            return operation
        if stream.at_once is None:
            return _recognised(operation, f"{stream.media_type} is all that it answers with")
        if stream.media_type != "text/event-stream":
            return _recognised(operation, f"it can answer with {stream.media_type}")
        switch = _switch(operation)
        if switch is None:
            report(_left_out(operation))
            return replace(operation, interaction=stream.at_once)
        switched = replace(operation, interaction=replace(stream, switch=switch))
        return _recognised(switched, f"the field {switch.field} turns {stream.media_type} on")

    return change_operations(api, change)


def _recognised(operation: Operation, why: str) -> Operation:
    return replace(operation, recognised=(*operation.recognised, ("streaming", why)))


def _switch(operation: Operation) -> Switch | None:
    plain = operation.argument("stream")
    types = _members(plain.type) if plain is not None else ()
    if plain is not None and any(is_kind(m, ScalarKind.BOOLEAN) for m in types):
        return Switch(plain.name, True)
    for field in operation.body.fields if operation.body else ():
        if field.name.startswith("stream") and "sse" in _values(field.type):
            return Switch(field.name, "sse")
    return None


def _members(type_: Type) -> tuple[Type, ...]:
    return type_.members if isinstance(type_, UnionOf) else (type_,)


def _values(type_: Type) -> Iterator[object]:
    for member in _members(type_):
        if isinstance(member, Enum):
            # `enum: [true]` is a boolean too.
            yield from member.values


def _left_out(operation: Operation) -> Problem:
    return Problem(
        operation.where,
        "G021",
        f"{operation.http_method} {operation.path} can stream, but nothing says what turns that on",
        "name the field: x-loom-stream: {switch: …}",
        Severity.WARNING,
    )
