from typing import Literal, Union

from ..._core.models import Model
from .response_error_misalignment import ResponseErrorMisalignment
from .response_error_misalignment_steer import ResponseErrorMisalignmentSteer


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
