from typing import Literal

from ..._core.models import Model


class ResponseModerationResult(Model):
    """Scores by category."""

    type: Literal["moderation_result"]
    """Always `moderation_result`."""
    categories: dict[str, bool]
    """Categories, and whether each applies."""
    category_applied_input_types: dict[str, list[Literal["text", "image"] | str]]
    """Kinds of input that each score is based on."""
    category_scores: dict[str, float]
    """Scores by category, from 0 to 1."""
    flagged: bool
    """Whether any category applies."""
    model: str
    """Model that scored the content."""
