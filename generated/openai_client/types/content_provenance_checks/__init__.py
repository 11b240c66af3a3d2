from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .content_provenance_c2_pa import ContentProvenanceC2PA as ContentProvenanceC2PA
    from .content_provenance_check import (
        ContentProvenanceCheck as ContentProvenanceCheck,
    )
    from .content_provenance_check_create_params import (
        ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
    )
    from .content_provenance_result import (
        ContentProvenanceResult as ContentProvenanceResult,
    )
    from .content_provenance_synth_id import (
        ContentProvenanceSynthID as ContentProvenanceSynthID,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ContentProvenanceC2PA": ".content_provenance_c2_pa",
        "ContentProvenanceCheck": ".content_provenance_check",
        "ContentProvenanceCheckCreateParams": ".content_provenance_check_create_params",
        "ContentProvenanceResult": ".content_provenance_result",
        "ContentProvenanceSynthID": ".content_provenance_synth_id",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ContentProvenanceC2PA",
    "ContentProvenanceCheck",
    "ContentProvenanceCheckCreateParams",
    "ContentProvenanceResult",
    "ContentProvenanceSynthID",
]
