from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .moderation import Moderation as Moderation
    from .moderation_categories import ModerationCategories as ModerationCategories
    from .moderation_category_applied_input_types import (
        ModerationCategoryAppliedInputTypes as ModerationCategoryAppliedInputTypes,
    )
    from .moderation_category_scores import (
        ModerationCategoryScores as ModerationCategoryScores,
    )
    from .moderation_create_params import (
        ModerationCreateParams as ModerationCreateParams,
    )
    from .moderation_create_response import (
        ModerationCreateResponse as ModerationCreateResponse,
    )
    from .moderation_image_url_input_param import (
        ModerationImageURLInputParam as ModerationImageURLInputParam,
    )
    from .moderation_image_url_input_param import (
        ModerationImageURLParam as ModerationImageURLParam,
    )
    from .moderation_model import ModerationModel as ModerationModel
    from .moderation_multi_modal_input_param import (
        ModerationMultiModalInputParam as ModerationMultiModalInputParam,
    )
    from .moderation_text_input_param import (
        ModerationTextInputParam as ModerationTextInputParam,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Moderation": ".moderation",
        "ModerationCategories": ".moderation_categories",
        "ModerationCategoryAppliedInputTypes": ".moderation_category_applied_input_types",
        "ModerationCategoryScores": ".moderation_category_scores",
        "ModerationCreateParams": ".moderation_create_params",
        "ModerationCreateResponse": ".moderation_create_response",
        "ModerationImageURLInputParam": ".moderation_image_url_input_param",
        "ModerationImageURLParam": ".moderation_image_url_input_param",
        "ModerationModel": ".moderation_model",
        "ModerationMultiModalInputParam": ".moderation_multi_modal_input_param",
        "ModerationTextInputParam": ".moderation_text_input_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Moderation",
    "ModerationCategories",
    "ModerationCategoryAppliedInputTypes",
    "ModerationCategoryScores",
    "ModerationCreateParams",
    "ModerationCreateResponse",
    "ModerationImageURLInputParam",
    "ModerationImageURLParam",
    "ModerationModel",
    "ModerationMultiModalInputParam",
    "ModerationTextInputParam",
]
