"""What an answer has to be, as the request says it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .._core.errors import InvalidArgumentError
from .._core.kept import kept
from .._core.omit import NotGiven, Omit
from .errors import SchemaError
from .readers import JsonReader, Reader, TypeReader

if TYPE_CHECKING:
    from .lint.findings import Finding, Subject
    from .shape import Shape

__all__ = [
    "Format",
    "check_schema",
    "format_of",
    "response_format_of",
    "schema_name",
    "strict_json_schema",
]

PROFILE = "chat"

_SCHEMA_TYPES = frozenset(
    ("array", "boolean", "integer", "null", "number", "object", "string")
)
_SCHEMA_KEYS = frozenset(("$defs", "$ref", "allOf", "anyOf", "oneOf", "properties"))


class Format:
    """How an answer is asked for, and how it is read.

    Attributes:
        param: what is sent, `omit` included.
        reader: what reads the text; None where it stays text.
    """

    __slots__ = ("param", "reader")

    def __init__(self, param: Any, reader: Reader | None) -> None:
        self.param = param
        self.reader = reader


def format_of(value: Any, shape: Shape) -> Format:
    """Return how a format is sent and read.

    Args:
        value: a pydantic model, dataclass or TypedDict; a JSON Schema; what the API
            takes itself; or `omit`.
        shape: the form of the request.

    Raises:
        SchemaError: the server would reject the schema.
        InvalidArgumentError: it is none of these.
    """
    if value is None or isinstance(value, (Omit, NotGiven)):
        return Format(value, None)
    if isinstance(value, Mapping):
        return _format_of_mapping(cast("Mapping[str, Any]", value), shape)
    if isinstance(value, str):
        raise InvalidArgumentError("the format must be a type or a mapping")
    return kept(("format", shape.api), value, lambda: _format_of_type(value, shape))


def _format_of_type(type_: Any, shape: Shape) -> Format:
    schema = _strict(type_, PROFILE)
    return Format(shape.format(schema_name(type_), schema), TypeReader(type_))


def _format_of_mapping(given: Mapping[str, Any], shape: Shape) -> Format:
    if is_schema(given):
        title = given.get("title")
        name = _safe(title) if isinstance(title, str) else ""
        check_schema(given, name or "response", "format", True, shape)
        return Format(shape.format(name or "response", given), JsonReader())
    kind = given.get("type")
    described = shape.described(given)
    if kind == "json_schema" and isinstance(described, Mapping):
        named = cast("Mapping[str, Any]", described)
        if "schema" in named:
            name = str(named.get("name", "response"))
            strict = named.get("strict") or False
            check_schema(named["schema"], name, "format", strict, shape)
    reader = JsonReader() if kind in ("json_schema", "json_object") else None
    return Format(given, reader)


def is_schema(given: Mapping[str, Any]) -> bool:
    """Whether a mapping is a JSON Schema rather than a format of the API's."""
    kind: object = given.get("type")
    if isinstance(kind, str):
        return kind in _SCHEMA_TYPES
    return kind is not None or not given or not _SCHEMA_KEYS.isdisjoint(given)


def schema_name(type_: Any) -> str:
    """Return the name of a type, in the characters that the API allows."""
    name = getattr(type_, "__name__", None) or type(type_).__name__
    return _safe(name) or "response"


def _safe(name: str) -> str:
    return re.sub(r"[^a-zA-Z0-9_-]+", "_", name).strip("_")[:64]


def response_format_of(response_format: Any) -> Any:
    """Return what is sent for a type, or for what the API takes itself.

    Raises:
        SchemaError: the server would reject the schema.
    """
    from .choices.shape import SHAPE

    return format_of(response_format, SHAPE).param


def strict_json_schema(type_: Any) -> dict[str, Any]:
    """Return the strict JSON Schema of a type, a new dict each time.

    Args:
        type_: a pydantic model, a dataclass or a TypedDict.

    Raises:
        SchemaError: the server would reject it; each problem names its field.
    """
    from copy import deepcopy

    return deepcopy(_strict(type_, PROFILE))


def _strict(type_: Any, profile: str) -> dict[str, Any]:
    def make() -> dict[str, Any]:
        from .lint.strict import NotExpressibleError, strict_schema

        try:
            return strict_schema(type_, profile)
        except NotExpressibleError as error:
            problems = [str(problem) for problem in error.problems]
            raise SchemaError(_shown(type_), problems) from None

    return kept(("schema", profile), type_, make)


def _shown(type_: Any) -> str:
    name = getattr(type_, "__name__", None)
    return name if isinstance(name, str) else str(type_)


def check_schema(
    schema: Any, name: str, place: str, strict: bool | None, shape: Shape
) -> None:
    """Find in a schema what the server rejects.

    Args:
        schema: the JSON Schema.
        name: the name that it is sent under.
        place: "format" or "tool".
        strict: what the request says of `strict`.
        shape: the form of the request.

    Raises:
        SchemaError: with every error that was found.
    """
    from .lint.engine import check
    from .lint.findings import Severity, Subject

    subject: Subject = Subject(
        shape.api, "tool" if place == "tool" else "format", strict, name
    )
    found = check(schema, PROFILE, subject=subject)
    errors = [f for f in found if f.severity is Severity.ERROR]
    if errors:
        raise SchemaError(name, [_described(finding) for finding in errors])


def _described(finding: Finding) -> str:
    hint = f" ({finding.hint})" if finding.hint else ""
    return f"{finding.pointer or 'the root'}: {finding.message}{hint}"
