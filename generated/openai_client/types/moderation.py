from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .moderations.moderation import Moderation as Moderation
    from .moderations.moderation_categories import ModerationCategories as Categories
    from .moderations.moderation_category_applied_input_types import (
        ModerationCategoryAppliedInputTypes as CategoryAppliedInputTypes,
    )
    from .moderations.moderation_category_scores import (
        ModerationCategoryScores as CategoryScores,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "Categories": ".moderations.moderation_categories:ModerationCategories",
        "CategoryAppliedInputTypes": ".moderations.moderation_category_applied_input_types:ModerationCategoryAppliedInputTypes",
        "CategoryScores": ".moderations.moderation_category_scores:ModerationCategoryScores",
        "Moderation": ".moderations.moderation",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Categories",
    "CategoryAppliedInputTypes",
    "CategoryScores",
    "Moderation",
]
