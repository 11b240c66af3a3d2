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

__all__ = [
    "Categories",
    "CategoryAppliedInputTypes",
    "CategoryScores",
    "Moderation",
]

_SOURCES = {
    "Categories": ".moderations.moderation_categories:ModerationCategories",
    "CategoryAppliedInputTypes": ".moderations.moderation_category_applied_input_types:ModerationCategoryAppliedInputTypes",
    "CategoryScores": ".moderations.moderation_category_scores:ModerationCategoryScores",
    "Moderation": ".moderations.moderation:Moderation",
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
