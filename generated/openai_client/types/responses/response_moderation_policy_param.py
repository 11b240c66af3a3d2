from typing_extensions import TypedDict

from .response_moderation_mode_param import ResponseModerationModeParam


class ResponseModerationPolicyParam(TypedDict, total=False):
    """Policies for input and output."""

    input: ResponseModerationModeParam | None
    """Policy for the input."""
    output: ResponseModerationModeParam | None
    """Policy for the output."""
