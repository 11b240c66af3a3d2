from ..._core.models import Model
from .moderation_categories import ModerationCategories
from .moderation_category_applied_input_types import ModerationCategoryAppliedInputTypes
from .moderation_category_scores import ModerationCategoryScores


class Moderation(Model):
    """What the model thinks of one text or message."""

    flagged: bool
    """Whether any of the categories applies."""
    categories: ModerationCategories
    """Which categories apply."""
    category_scores: ModerationCategoryScores
    """How sure the model is, category by category. Set your own thresholds by it."""
    category_applied_input_types: ModerationCategoryAppliedInputTypes
    """Whether a score comes from the text, the images or both."""
