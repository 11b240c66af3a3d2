from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .content_provenance_checks.content_provenance_check_create_params import (
        ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ContentProvenanceCheckCreateParams": ".content_provenance_checks.content_provenance_check_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ContentProvenanceCheckCreateParams",
]
