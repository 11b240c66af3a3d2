"""Responses held against their description, for callers who ask for that.

Models take whatever a server sends. Here each field that came is validated as it is
declared, and each that must be there is looked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from pydantic import BaseModel, TypeAdapter, ValidationError

from .floats import Floats
from .kept import kept

__all__ = ["mismatch"]


def mismatch(value: object, type_: Any) -> str:
    """Return where ``value`` differs from ``type_`` and how, "" if it doesn't."""
    return _typed(value, type_, "") or _inside(value, "")


def _typed(value: Any, type_: Any, path: str) -> str:
    if isinstance(value, Floats):
        return ""
    adapter = kept("strict", type_, lambda: TypeAdapter[Any](type_))
    try:
        adapter.validate_python(value)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False)[0]
        return f"{path or 'the response'}: {found['msg']}"
    return ""


def _inside(value: object, path: str) -> str:
    if isinstance(value, BaseModel):
        return _fields(value, path)
    if isinstance(value, Mapping):
        items: Iterable[tuple[object, object]] = cast(
            "Mapping[object, object]", value
        ).items()
    elif isinstance(value, list):
        items = enumerate(cast("list[object]", value))
    else:
        return ""
    for key, member in items:
        problem = _inside(member, f"{path}.{key}".lstrip("."))
        if problem:
            return problem
    return ""


def _fields(model: BaseModel, path: str) -> str:
    for name, info in type(model).model_fields.items():
        below = f"{path}.{info.alias or name}".lstrip(".")
        if name not in model.model_fields_set:
            if info.is_required():
                return f"{below}: it is missing"
            continue
        value = vars(model).get(name)
        problem = _typed(value, info.rebuild_annotation(), below)
        problem = problem or _inside(value, below)
        if problem:
            return problem
    return ""
