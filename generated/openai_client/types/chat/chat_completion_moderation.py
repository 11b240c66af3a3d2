from typing import Annotated, Literal, Union

from ..._core.models import Model, Tagged, Unknown
from ..shared.moderation_input_type import ModerationInputType


class ChatCompletionModerationResult(Model):
    """What was found in one thing that was checked."""

    type: Literal["moderation_result"]
    """Says that this is a finding."""
    model: str
    """The moderation model that checked."""
    flagged: bool
    """Whether any category was hit."""
    categories: dict[str, bool]
    """Whether each category was hit, by its name."""
    category_scores: dict[str, float]
    """How surely each category was hit, from 0 to 1, by its name."""
    category_applied_input_types: dict[str, list[ModerationInputType]]
    """What kinds of input each category was looked for in, by its name."""


class ChatCompletionModerationResults(Model):
    """The findings on one side of a call."""

    type: Literal["moderation_results"]
    """Says that the check was made."""
    model: str
    """The moderation model that checked."""
    results: list[ChatCompletionModerationResult]
    """One finding for each thing that was checked."""


class ChatCompletionModerationError(Model):
    """Why one side of a call could not be checked. The answer itself is not
    affected.
    """

    type: Literal["error"]
    """Says that the check failed."""
    code: str
    """A stable short name of the failure."""
    message: str
    """What went wrong, for people to read."""


class ChatCompletionModeration(Model):
    """What moderation found on both sides of a call."""

    input: Annotated[
        Union[ChatCompletionModerationResults, ChatCompletionModerationError, Unknown],
        Tagged(
            "type",
            {
                "moderation_results": ChatCompletionModerationResults,
                "error": ChatCompletionModerationError,
            },
        ),
    ]
    """The findings on what was sent, or why there are none."""
    output: Annotated[
        Union[ChatCompletionModerationResults, ChatCompletionModerationError, Unknown],
        Tagged(
            "type",
            {
                "moderation_results": ChatCompletionModerationResults,
                "error": ChatCompletionModerationError,
            },
        ),
    ]
    """The findings on what the model answered, or why there are none."""
