"""The schema of a Python type for any server: what its rules refuse is taken out."""

from __future__ import annotations

from typing import Any

from .fixing import fix
from .profiles import DEFAULT
from .strict import NotExpressibleError, complain, name_of, typed_schema, without_unused

__all__ = ["NotExpressibleError", "strict_schema"]


def strict_schema(type_: Any, profile: str = DEFAULT) -> dict[str, Any]:
    """The schema of a type as the profile's server takes it, a new dict each time.

    Raises NotExpressibleError, naming every field that it can't express, and
    UnknownProfileError.
    """
    fixed = fix(typed_schema(type_), profile, lossy=True)
    complain(fixed.schema, fixed.findings, name_of(type_))
    return without_unused(fixed.schema)
