from typing import Literal, Union

from ..._core.models import Model
from .response_error_misalignment_steer import ResponseErrorMisalignmentSteer


class ResponseErrorMisalignment(Model):
    """A misaligned action of the model."""

    detailed_explanation: str | None = None
    """What the model did."""
    error_type: Union[
        str,
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ],
        None,
    ] = None
    """Kind of misaligned action."""
    review_target: str | None = None
    """What to review before going on."""
    steer: ResponseErrorMisalignmentSteer | None = None
    """Message that may put the model back on track."""
