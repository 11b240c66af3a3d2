from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..structured.schemas import strict_json_schema as _strict_json_schema

    to_strict_json_schema = _strict_json_schema
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "to_strict_json_schema": "..structured.schemas:strict_json_schema",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
