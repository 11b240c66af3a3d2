from typing import Literal

from ..._core.models import Model
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
