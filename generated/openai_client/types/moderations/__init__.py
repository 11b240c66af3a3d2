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

_SOURCES = {
    "Moderation": ".moderation:Moderation",
    "ModerationCategories": ".moderation_categories:ModerationCategories",
    "ModerationCategoryAppliedInputTypes": ".moderation_category_applied_input_types:ModerationCategoryAppliedInputTypes",
    "ModerationCategoryScores": ".moderation_category_scores:ModerationCategoryScores",
    "ModerationCreateParams": ".moderation_create_params:ModerationCreateParams",
    "ModerationCreateResponse": ".moderation_create_response:ModerationCreateResponse",
    "ModerationImageURLInputParam": ".moderation_image_url_input_param:ModerationImageURLInputParam",
    "ModerationImageURLParam": ".moderation_image_url_input_param:ModerationImageURLParam",
    "ModerationModel": ".moderation_model:ModerationModel",
    "ModerationMultiModalInputParam": ".moderation_multi_modal_input_param:ModerationMultiModalInputParam",
    "ModerationTextInputParam": ".moderation_text_input_param:ModerationTextInputParam",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for.
    from importlib import import_module

    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source, _, attribute = _SOURCES[name].partition(":")
    module = import_module(source, __package__)
    value: object = getattr(module, attribute) if attribute else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_SOURCES)
