"""JSON to values of any type, and values to JSON."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from typing import Any, cast

from pydantic import GetCoreSchemaHandler, TypeAdapter, ValidationError
from pydantic_core import CoreSchema

from .kept import kept
from .lenient import lenient

_adapting = threading.Lock()


def decode(
    type_: Any, data: bytes | str, context: Mapping[str, Any] | None = None
) -> Any:
    """The value of `type_` that the JSON text `data` holds.

    JSON that doesn't agree with the type is returned as it came, at the level where it
    doesn't agree. `context` is what `Packed` fields look at.

    Raises:
        ValueError: `data` is no JSON.
    """
    validator = getattr(type_, "__pydantic_validator__", None) or _adapter(type_)
    try:
        return validator.validate_json(data, context=context)
    except ValidationError:
        return _convert(type_, _parse(data), context)


def convert(type_: Any, value: Any, context: Mapping[str, Any] | None = None) -> Any:
    """The same for a value that was parsed already."""
    return _convert(type_, value, context)


def _convert(type_: Any, value: Any, context: Mapping[str, Any] | None) -> Any:
    try:
        return _adapter(type_).validate_python(value, context=context)
    except ValidationError:
        return value


def _parse(data: bytes | str) -> Any:
    # The standard parser takes more than pydantic's: lone surrogates, deeper nesting.
    try:
        return json.loads(data)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None


class _Lenient:
    """A type that isn't a `Model`, decoded leniently as well.

    It isn't written as `Annotated`, since Python keeps the last of those that it made.
    """

    def __init__(self, type_: Any) -> None:
        self._type = type_

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return lenient(handler.generate_schema(self._type))


def _adapter(type_: Any) -> TypeAdapter[Any]:
    def make() -> TypeAdapter[Any]:
        with _adapting:
            return TypeAdapter[Any](cast("Any", _Lenient(type_)))

    return kept("decode", type_, make)
