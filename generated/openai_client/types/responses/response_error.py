from typing import Literal, Union

from ..._core.models import Model


class ResponseErrorMisalignmentSteer(Model):
    """A message that corrects the model."""

    message: str
    """Text of the message."""


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


class ResponseError(Model):
    """Why a response failed."""

    code: Union[
        Literal[
            "server_error",
            "rate_limit_exceeded",
            "invalid_prompt",
            "data_residency_mismatch",
            "bio_policy",
            "misalignment_policy_violation",
            "vector_store_timeout",
            "invalid_image",
            "invalid_image_format",
            "invalid_base64_image",
            "invalid_image_url",
            "image_too_large",
            "image_too_small",
            "image_parse_error",
            "image_content_policy_violation",
            "invalid_image_mode",
            "image_file_too_large",
            "unsupported_image_media_type",
            "empty_image_file",
            "failed_to_download_image",
            "image_file_not_found",
        ],
        str,
    ]
    """Error code."""
    message: str
    """Human-readable explanation."""
    misalignment: ResponseErrorMisalignment | None = None
    """Details if the response was stopped because the model acted against your
    intent.
    """
    param: str | None = None
    """Parameter at fault."""
    type: str | None = None
    """Kind of error."""


Misalignment = ResponseErrorMisalignment
MisalignmentSteer = ResponseErrorMisalignmentSteer
