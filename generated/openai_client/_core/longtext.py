"""Long strings in request bodies, such as images in base64.

Writing JSON looks at each character for what has to be escaped. A long string that needs
no escapes goes between quotes as it is; that it needs none is seen much faster by
searching for quotes and backslashes, and by a parser that looks at the result.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from decimal import Decimal
from typing import Any, cast

from pydantic_core import SchemaValidator, core_schema

from .errors import InvalidArgumentError

__all__ = ["has_long_strings", "with_long_strings"]

_LONG = 256 * 1024
_BLOCK = 256 * 1024
# A request of more values than this is searched only so far.
_MOST_VALUES = 4000

# Pydantic would write these as text, which nobody asked for.
_NO_JSON = (bytes, bytearray, Decimal)

# Reads JSON without making anything of it.
_parser = SchemaValidator(core_schema.typed_dict_schema({}, extra_behavior="ignore"))


def has_long_strings(value: object) -> bool:
    """Return whether a long string is in the dicts and lists of ``value``.

    Raises:
        InvalidArgumentError: among them is a value that would become text in silence.
    """
    found = False
    values: list[Any] = [value]
    for item in values:
        kind = cast("type[object]", type(item))
        if kind is str:
            if len(item) > _LONG:
                found = True
        elif kind is dict:
            values.extend(item.values())
        elif kind is list:
            values.extend(item)
        elif kind in _NO_JSON:
            raise InvalidArgumentError(
                f"a value of type {kind.__name__} has no JSON form: make it a str or a float"
            )
        if len(values) > _MOST_VALUES:
            break
    return found


def with_long_strings(value: object, encode: Callable[[object], bytes]) -> bytes | None:
    """Return ``value`` as JSON, written by ``encode`` but for its long strings.

    Returns:
        What ``encode(value)`` would return, or None if that has to be asked.
    """
    if type(value) is not dict:
        return None
    marks = _Marks()
    try:
        marked = marks.put(cast(object, value))
        body = marks.replaced(encode(marked))
        _parser.validate_json(body)
    except (RecursionError, ValueError):
        return None  # a circle, half of a surrogate pair, or a control character
    return body


class _Marks:
    """Stand for long strings while the rest is written."""

    def __init__(self) -> None:
        self._prefix = os.urandom(16).hex()
        self._texts: list[str] = []

    def put(self, value: Any) -> Any:
        """The same with marks; what holds one is copied, the rest stays as it is."""
        kind = cast("type[object]", type(value))
        if kind is str and len(value) > _LONG:
            if '"' in value or "\\" in value:
                return value
            self._texts.append(value)
            return self._mark(len(self._texts) - 1)
        if kind is list:
            return [self.put(item) for item in value]
        if kind is dict:
            return {name: self.put(item) for name, item in value.items()}
        return value

    def replaced(self, body: bytes) -> bytes:
        """The JSON `body` with the strings in place of their marks."""
        out = io.BytesIO()
        for number, text in enumerate(self._texts):
            before, _, body = body.partition(self._mark(number).encode())
            out.write(before)
            # In blocks, because each new place in memory costs more than the copying.
            for start in range(0, len(text), _BLOCK):
                out.write(text[start : start + _BLOCK].encode())
        out.write(body)
        return out.getvalue()

    def _mark(self, number: int) -> str:
        return f"{self._prefix}-{number}-"
