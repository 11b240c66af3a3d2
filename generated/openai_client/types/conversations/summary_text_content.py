from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..responses.response_reasoning_summary_part_added_event import (
        ResponseReasoningSummary as _ResponseReasoningSummary,
    )

    SummaryTextContent = _ResponseReasoningSummary
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "SummaryTextContent": "..responses.response_reasoning_summary_part_added_event:ResponseReasoningSummary",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
