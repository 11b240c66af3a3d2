"""Values to JSON, for request bodies."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NoReturn, cast

from pydantic import BaseModel
from pydantic_core import PydanticSerializationError, SchemaSerializer, core_schema

from .errors import InvalidArgumentError
from .longtext import has_long_strings, with_long_strings
from .omit import Omit

__all__ = ["encode_json"]

_serializer = SchemaSerializer(
    core_schema.any_schema(), {"ser_json_inf_nan": "constants"}
)


def encode_json(value: object) -> bytes:
    """Return ``value`` as compact JSON.

    Models stand for the fields that were set, under the names that the API uses.
    Mappings, iterables, dates, UUIDs and enums are taken besides plain JSON values.

    Raises:
        InvalidArgumentError: something in ``value`` has no JSON form.
    """
    value = _repeatable(value)
    body = with_long_strings(value, _encoded) if has_long_strings(value) else None
    return _encoded(value) if body is None else body


def _encoded(value: object) -> bytes:
    try:
        body = _dump(value)
    except PydanticSerializationError as error:
        # Before pydantic 2.14 a class that was only built as a part of another one
        # can't be written on its own yet.
        if not _complete(value):
            raise _refused(error) from error
        try:
            body = _dump(value)
        except PydanticSerializationError as again:
            raise _refused(again) from again
    if _may_hold(b"NaN", body) or _may_hold(b"Infinity", body):
        json.loads(body, parse_constant=_refuse_constant)
    return body


def _may_hold(number: bytes, body: bytes) -> bool:
    """Whether `number` is in the body, other than in the middle of a word."""
    at = body.find(number)
    while at > 0 and body[at - 1] not in b":,[-":
        at = body.find(number, at + 1)
    return at >= 0


def _dump(value: object) -> bytes:
    return _serializer.to_json(
        value, by_alias=True, exclude_unset=True, fallback=_plain
    )


def _plain(value: Any) -> Any:
    if isinstance(value, Omit):
        raise TypeError("omit can only stand for a whole parameter")
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    if isinstance(value, Iterable):
        return list(cast("Iterable[object]", value))
    if isinstance(value, type):
        kind = value.__name__
        raise TypeError(
            f"{kind} is a class; pass it to parse(), which reads answers as one"
        )
    raise TypeError(f"a value of type {type(value).__name__} has no JSON form")


def _refuse_constant(name: str) -> NoReturn:
    raise _refused(f"it holds the number {name}")


def _refused(reason: object) -> InvalidArgumentError:
    return InvalidArgumentError(f"the request body can't be written as JSON: {reason}")


def _repeatable(value: object) -> object:
    """The same with lists for the iterators among its members, which run only once."""
    if not isinstance(value, dict):
        return value
    members = cast("dict[str, object]", value)
    once = {
        name: list(cast("Iterator[object]", item))
        for name, item in members.items()
        if isinstance(item, Iterator)
    }
    return {**members, **once} if once else members


def _complete(value: object) -> bool:
    """Complete the classes of all models in `value`; False if there was none to do."""
    done = False
    seen: set[int] = set()
    pending: list[Any] = [value]
    while pending:
        item = pending.pop()
        if id(item) in seen:
            continue
        seen.add(id(item))
        if isinstance(item, BaseModel):
            done |= bool(type(item).model_rebuild())
            pending += vars(item).values()
            pending += (item.model_extra or {}).values()
        elif isinstance(item, Mapping):
            pending += cast("Mapping[str, Any]", item).values()
        elif isinstance(item, Iterator):
            raise _refused("pass lists, not iterators, inside of its parameters")
        elif isinstance(item, Iterable) and not isinstance(item, (str, bytes)):
            pending += cast("Iterable[object]", item)
    return done
