from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_content_provenance_checks import (
        AsyncContentProvenanceChecks as AsyncContentProvenanceChecks,
    )
    from .content_provenance_checks import (
        ContentProvenanceChecks as ContentProvenanceChecks,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncContentProvenanceChecks": ".async_content_provenance_checks",
        "ContentProvenanceChecks": ".content_provenance_checks",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
