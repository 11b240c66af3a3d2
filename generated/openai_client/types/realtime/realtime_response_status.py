from typing import Literal, Union

from ..._core.models import Model


class RealtimeResponseStatusError(Model):
    """Why it failed."""

    code: str | None = None
    """Code of the error."""
    message: str | None = None
    """What went wrong."""
    type: str | None = None
    """Kind of the error."""


class RealtimeResponseStatus(Model):
    """Why a response ended as it did."""

    type: Literal["completed", "cancelled", "incomplete", "failed"] | str | None = None
    """Kind of the end."""
    reason: Union[
        Literal[
            "turn_detected",
            "client_cancelled",
            "max_output_tokens",
            "content_filter",
        ],
        str,
        None,
    ] = None
    """Why it was cancelled or is incomplete."""
    error: RealtimeResponseStatusError | None = None
    """Why it failed."""


Error = RealtimeResponseStatusError
