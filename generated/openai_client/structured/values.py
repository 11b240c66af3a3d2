"""What every shape of answer shares: lists as they came, and fields that aren't sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

__all__ = ["items", "put"]


def items(value: Any) -> Iterator[Any]:
    """The elements of a list; none of what isn't one."""
    if isinstance(value, list):
        yield from cast("list[object]", value)


def put(model: Any, field: str, value: object) -> None:
    """Set a field that isn't sent when its message is sent back."""
    model.__dict__[field] = value
