"""Small functions that code written for another client imports from that one's inside."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property as cached_property
from pathlib import Path
from typing import Any, TypeGuard, TypeVar, cast

from pydantic import BaseModel

from .base import set_request_id
from .decode import convert
from .omit import ABSENT, NotGiven, Omit
from .query import QueryStyle, encode_query

__all__ = [
    "Querystring",
    "add_request_id",
    "async_maybe_transform",
    "cached_property",
    "construct_type",
    "construct_type_unchecked",
    "file_from_path",
    "is_dict",
    "is_given",
    "is_list",
    "is_mapping",
    "maybe_transform",
    "model_copy",
    "model_dump",
    "required_args",
    "strip_not_given",
]

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])
M = TypeVar("M", bound=BaseModel)


def is_given(value: T | NotGiven | Omit) -> TypeGuard[T]:
    """Whether an argument was given."""
    return not isinstance(value, ABSENT)


def is_dict(value: object) -> TypeGuard[dict[object, object]]:
    """Whether it is a dict."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether it is a list."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether it is a mapping."""
    return isinstance(value, Mapping)


def strip_not_given(value: object) -> object:
    """Return a mapping without the entries that aren't given; anything else as it is."""
    if not is_mapping(value):
        return value
    return {k: v for k, v in value.items() if not isinstance(v, ABSENT)}


def maybe_transform(data: object, expected_type: object) -> Any:
    """Return ``data`` as it is sent: names are those of the API here already."""
    return strip_not_given(data)


async def async_maybe_transform(data: object, expected_type: object) -> Any:
    """The same for asynchronous code."""
    return strip_not_given(data)


def required_args(*variants: Sequence[str]) -> Callable[[F], F]:
    """Return a decorator for a function that needs all arguments of one of ``variants``.

    Its calls raise TypeError where none of them is complete.
    """

    def decorate(function: F) -> F:
        names = list(inspect.signature(function).parameters)

        @functools.wraps(function)
        def checked(*args: object, **kwargs: object) -> Any:
            given = {*kwargs, *names[: len(args)]}
            if not any(given.issuperset(variant) for variant in variants):
                wanted = " or ".join(", ".join(map(repr, v)) for v in variants)
                raise TypeError(f"{function.__name__}() needs the arguments {wanted}")
            return function(*args, **kwargs)

        return cast("F", checked)

    return decorate


def file_from_path(path: str) -> tuple[str, bytes]:
    """Return the name and the content of a file, as uploads take them."""
    file = Path(path)
    return file.name, file.read_bytes()


def construct_type(*, value: object, type_: Any, metadata: object = None) -> Any:
    """Return ``value`` as a ``type_``; what doesn't agree with it stays as it came."""
    return convert(type_, value)


def construct_type_unchecked(*, value: object, type_: type[T]) -> T:
    """The same, typed as what it is meant to be."""
    return cast("T", convert(type_, value))


def add_request_id(obj: BaseModel, request_id: str | None) -> None:
    """Note on a result by which id the server knows the call."""
    set_request_id(obj, request_id)


def model_dump(model: BaseModel, **options: Any) -> dict[str, Any]:
    """Return a model as a dict; the options are those of pydantic."""
    return model.model_dump(**options)


def model_copy(model: M, *, deep: bool = False) -> M:
    """Return a copy of a model."""
    return model.model_copy(deep=deep)


class Querystring:
    """Writes queries.

    Args:
        array_format: ``brackets`` writes lists as ``a[]=1&a[]=2``, ``repeat`` as
            ``a=1&a=2``.
        nested_format: ``brackets`` writes members of objects as ``a[b]=1``.

    Raises:
        ValueError: a format is none of these.
    """

    def __init__(
        self, *, array_format: str = "repeat", nested_format: str = "brackets"
    ) -> None:
        if array_format not in ("brackets", "repeat") or nested_format != "brackets":
            raise ValueError(
                "array_format is brackets or repeat, nested_format brackets"
            )
        self._style: QueryStyle = "brackets" if array_format == "brackets" else "repeat"

    def stringify(self, params: Mapping[str, object]) -> str:
        """Return the query."""
        return encode_query(params, self._style)
