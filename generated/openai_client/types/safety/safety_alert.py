from typing import Literal, Union

from ..._core.models import Model


class SafetyAlert(Model):
    """An alert about what a model may have done without being meant to."""

    id: str
    """Id of the alert."""
    created_at: int
    """Creation time, in Unix seconds."""
    error_type: Union[
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ],
        str,
    ]
    """Kind of the activity."""
    model: str
    """Model id."""
    object: Literal["safety.alert"]
    """Always `safety.alert`."""
    request_id: str
    """Id of the request."""
    request_paused: bool
    """Whether the request was paused."""
    response_id: str
    """Id of the response."""
    reason: str | None = None
    """Reason of the alert."""
    detailed_explanation: str | None = None
    """Explanation with details."""
