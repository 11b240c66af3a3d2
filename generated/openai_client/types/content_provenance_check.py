from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .content_provenance_checks.content_provenance_c2_pa import (
        ContentProvenanceC2PA as ResultC2PA,
    )
    from .content_provenance_checks.content_provenance_check import (
        ContentProvenanceCheck as ContentProvenanceCheck,
    )
    from .content_provenance_checks.content_provenance_result import (
        ContentProvenanceResult as Result,
    )
    from .content_provenance_checks.content_provenance_synth_id import (
        ContentProvenanceSynthID as ResultSynthID,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ContentProvenanceCheck": ".content_provenance_checks.content_provenance_check",
        "Result": ".content_provenance_checks.content_provenance_result:ContentProvenanceResult",
        "ResultC2PA": ".content_provenance_checks.content_provenance_c2_pa:ContentProvenanceC2PA",
        "ResultSynthID": ".content_provenance_checks.content_provenance_synth_id:ContentProvenanceSynthID",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ContentProvenanceCheck",
    "Result",
    "ResultC2PA",
    "ResultSynthID",
]
