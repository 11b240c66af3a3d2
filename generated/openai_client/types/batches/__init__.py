from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .batch import Batch as Batch
    from .batch_create_params import BatchCreateParams as BatchCreateParams
    from .batch_error import BatchError as BatchError
    from .batch_errors import BatchErrors as BatchErrors
    from .batch_output_expires_after_param import (
        BatchOutputExpiresAfterParam as BatchOutputExpiresAfterParam,
    )
    from .batch_request_counts import BatchRequestCounts as BatchRequestCounts
    from .batch_usage import BatchUsage as BatchUsage
    from .batch_usage import InputTokensDetails as InputTokensDetails
    from .batch_usage import OutputTokensDetails as OutputTokensDetails
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Batch": ".batch",
        "BatchCreateParams": ".batch_create_params",
        "BatchError": ".batch_error",
        "BatchErrors": ".batch_errors",
        "BatchOutputExpiresAfterParam": ".batch_output_expires_after_param",
        "BatchRequestCounts": ".batch_request_counts",
        "BatchUsage": ".batch_usage",
        "InputTokensDetails": ".batch_usage",
        "OutputTokensDetails": ".batch_usage",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Batch",
    "BatchCreateParams",
    "BatchError",
    "BatchErrors",
    "BatchOutputExpiresAfterParam",
    "BatchRequestCounts",
    "BatchUsage",
    "InputTokensDetails",
    "OutputTokensDetails",
]
