from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .response_moderation_error import ResponseModerationError
from .response_moderation_result import ResponseModerationResult

ResponseModerationOutcome: TypeAlias = Annotated[
    Union[ResponseModerationResult, ResponseModerationError, Unknown],
    Tagged(
        "type",
        {
            "moderation_result": ResponseModerationResult,
            "error": ResponseModerationError,
        },
    ),
]
"""Moderation result, or why there is none."""
