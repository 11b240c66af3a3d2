from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .batches.batch_create_params import BatchCreateParams as BatchCreateParams
    from .batches.batch_output_expires_after_param import (
        BatchOutputExpiresAfterParam as OutputExpiresAfter,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "BatchCreateParams": ".batches.batch_create_params",
        "OutputExpiresAfter": ".batches.batch_output_expires_after_param:BatchOutputExpiresAfterParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "BatchCreateParams",
    "OutputExpiresAfter",
]
