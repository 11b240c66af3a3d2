"""Misspelt fields of stubbed answers, which a model would keep without a word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from importlib import import_module
from typing import Any, cast

from pydantic import BaseModel, TypeAdapter

__all__ = ["misspelt_fields"]


def misspelt_fields(value: object, types: Sequence[str]) -> list[str]:
    """Unknown fields next to a known one that is missing; empty where one type has it all.

    A field that is like no other is let through: answers may have new ones.

    Args:
        value: an answer as it is on the wire, or a list of such answers.
        types: what the operation can answer, as ``module:Class`` of this package.
    """
    nearest: list[str] | None = None
    for found in (list(_misspelt(_read(value, name), "")) for name in types):
        if nearest is None or len(found) < len(nearest):
            nearest = found
    return nearest or []


def _read(value: object, name: str) -> object:
    module, _, kind = name.partition(":")
    package = __name__.rpartition(".")[0].rpartition(".")[0]
    adapter: TypeAdapter[object] = TypeAdapter(
        getattr(import_module(module, package), kind)
    )
    if isinstance(value, Mapping):
        return adapter.validate_python(value)
    return [_read(item, name) for item in cast("Sequence[object]", value)]


def _misspelt(value: object, path: str) -> Iterator[str]:
    if isinstance(value, list):
        for index, item in enumerate(cast("list[object]", value)):
            yield from _misspelt(item, f"{path}[{index}]")
    elif isinstance(value, BaseModel):
        known = type(value).model_fields
        missing = [name for name in known if name not in value.model_fields_set]
        for name in value.model_extra or {}:
            near = get_close_matches(name, missing, 1)
            if near:
                yield f"{path}.{name}".lstrip(".") + f" (did you mean {near[0]!r}?)"
        for name in known:
            yield from _misspelt(_given(value, name), f"{path}.{name}".lstrip("."))


def _given(value: BaseModel, name: str) -> Any:
    return value.__dict__.get(name) if name in value.model_fields_set else None
