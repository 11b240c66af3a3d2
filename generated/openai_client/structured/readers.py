"""How the JSON of an answer becomes a value: whole, and while it is being written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from .errors import OutputValidationError
from .lint.typeddicts import readable
from .partial import is_model, partial_json, snapshot

__all__ = ["JsonReader", "Reader", "TypeReader"]


class Reader:
    """Reads JSON as it is, into dicts and lists."""

    def read(self, text: str) -> Any:
        """Return the value of a whole document.

        Raises:
            OutputValidationError: it is no JSON, or doesn't fit the type.
        """
        try:
            return from_json(text)
        except ValueError as error:
            raise OutputValidationError(
                f"the text is no JSON: {error}", text
            ) from error

    def read_partial(self, text: str) -> Any:
        """Return what is there of an unfinished document; None if nothing is."""
        parts = partial_json(text)
        return None if parts is None else parts.loose


JsonReader = Reader


class TypeReader(Reader):
    """Reads JSON as a value of a type."""

    def __init__(self, type_: Any, make: Callable[[Any], Any] | None = None) -> None:
        self._type = type_
        self._make = make
        self._validate: Callable[[str], Any]
        if is_model(type_):
            self._validate = type_.model_validate_json
        else:
            self._validate = TypeAdapter[Any](readable(type_)).validate_json

    def read(self, text: str) -> Any:
        try:
            value = self._validate(text)
        except ValidationError as error:
            name = getattr(self._type, "__name__", str(self._type))
            message = f"the text doesn't fit {name}: {_first(error)}"
            raise OutputValidationError(message, text) from error
        return value if self._make is None else self._make(value)

    def read_partial(self, text: str) -> Any:
        parts = partial_json(text)
        if parts is None:
            return None
        value = snapshot(self._type, parts)
        return value if self._make is None or value is None else self._make(value)


def _first(error: ValidationError) -> str:
    found = error.errors(include_url=False, include_context=False, include_input=False)
    if not found:
        return str(error)
    place = ".".join(str(part) for part in found[0]["loc"])
    more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    return f"{place + ': ' if place else ''}{found[0]['msg']}{more}"
