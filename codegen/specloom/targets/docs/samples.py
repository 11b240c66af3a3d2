"""Requests for operations without an example: what is required, with values that fit."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from typing_extensions import assert_never

from specloom.ir import (
    AllOf,
    Decl,
    Enum,
    Example,
    Field,
    JsonResult,
    ListOf,
    MapOf,
    Named,
    Object,
    Operation,
    Packed,
    Parameter,
    ParameterIn,
    Scalar,
    ScalarKind,
    SchemaId,
    TupleOf,
    Type,
    UnionOf,
    main_result,
    stream_of,
)

_DEEPEST = 6
_DEPTHS = (5, 3, 2, 0)
_LINES = 80
_SCALARS: dict[ScalarKind, Any] = {
    ScalarKind.ANY: "…",
    ScalarKind.STRING: "…",
    ScalarKind.INTEGER: 1,
    ScalarKind.NUMBER: 1.0,
    ScalarKind.BOOLEAN: True,
    ScalarKind.NULL: None,
    ScalarKind.DATE: "2026-01-31",
    ScalarKind.DATETIME: "2026-01-31T12:00:00Z",
    ScalarKind.FILE: {"$file": "file.bin"},
    ScalarKind.NEVER: None,
}
_PLACES = {
    ParameterIn.PATH: "path",
    ParameterIn.QUERY: "query",
    ParameterIn.HEADER: "headers",
    ParameterIn.COOKIE: "cookies",
}


def sample(operation: Operation, decls: Mapping[SchemaId, Decl]) -> Example:
    """An example that sends nothing but what is required, and is answered with all there is."""
    sampler = _Sampler(decls)
    request: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.required:
            place = request.setdefault(_PLACES[parameter.location], {})
            place[parameter.name] = sampler.member(parameter)
    body = operation.body
    if body is not None and body.fields:
        request["body"] = {f.name: sampler.member(f) for f in body.fields if f.required}
    elif body is not None and body.required:
        request["body"] = sampler.of(body.type)
    stream, result = stream_of(operation.interaction), main_result(operation.interaction)
    streams = stream is not None and stream.switch is None
    if not isinstance(result, JsonResult) or streams:
        return Example("sample", "", request, None, None)
    answer = {"status": 200, "body": _answered(result.type, decls)}
    return Example("sample", "", request, answer, None)


def _answered(type_: Type, decls: Mapping[SchemaId, Decl]) -> Any:
    """A value with all fields as deep as it stays short enough to be read."""
    for depth in _DEPTHS:
        value = _Sampler(decls, full=depth).of(type_)
        if json.dumps(value, indent=1, default=str).count("\n") <= _LINES:
            break
    return value


class _Sampler:
    """Values of types; objects above the depth `full` have every field, others those required."""

    def __init__(self, decls: Mapping[SchemaId, Decl], *, full: int = 0) -> None:
        self._decls = decls
        self._full = full

    def member(self, member: Field | Parameter, depth: int = 0) -> Any:
        """The value of a field or parameter: its own example or default where it has one."""
        examples = member.limits.get("examples")
        if isinstance(examples, list) and examples:
            return examples[0]
        if member.default is not None and member.default.value is not None:
            return member.default.value
        minimum = member.limits.get("minimum")
        value = self.of(member.type, depth)
        if isinstance(value, int) and isinstance(minimum, (int, float)):
            return max(value, int(minimum))
        return value

    def of(self, type_: Type, depth: int = 0) -> Any:
        """A value of `type_`; below a depth that recursive types never leave, an empty one."""
        match type_:
            case Scalar(kind):
                return _SCALARS[kind]
            case Enum(values):
                return next((v for v in values if v is not None), None)
            case ListOf(item):
                return [self.of(item, depth + 1)] if depth < _DEEPEST else []
            case TupleOf(items):
                return [self.of(item, depth + 1) for item in items] if depth < _DEEPEST else []
            case MapOf(value):
                return {"key": self.of(value, depth + 1)} if depth < _DEEPEST else {}
            case Packed():
                return [0.5]
            case UnionOf(members=members) | AllOf(members=members):
                return self.of(members[0], depth) if members else None
            case Named(id_):
                known = id_ in self._decls and depth < 2 * _DEEPEST
                return self.of(self._decls[id_].type, depth + 1) if known else {}
            case Object(fields=fields):
                if depth >= _DEEPEST:
                    return {}
                every = depth < self._full
                wanted = [f for f in fields if f.required or (every and not f.write_only)]
                return {f.name: self.member(f, depth + 1) for f in wanted}
            case _:
                assert_never(type_)
