"""What is known of the API's models: limits, endpoints, and how long they will answer.

    card = model_catalogue.get("…")      # None for a model that isn't known
    card.status(), card.days_left(), card.successor()

    for card in model_catalogue.cards(): ...

`get` also takes a model as the server lists it; its shutdown date then wins over ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cards import Formats as Formats
    from ._cards import ModelCard as ModelCard
    from ._cards import ModelStatus as ModelStatus
    from ._guard import Report as Report
    from ._lookup import cards as cards
    from ._lookup import get as get
    from ._reports import BrokenRule as BrokenRule
    from ._reports import DeprecatedModelError as DeprecatedModelError
    from ._reports import ModelDeprecationWarning as ModelDeprecationWarning
    from ._reports import PreflightError as PreflightError
    from ._reports import PreflightWarning as PreflightWarning
    from .ids import ChatModelId as ChatModelId
    from .ids import CompletionModelId as CompletionModelId
    from .ids import DecisionsModelId as DecisionsModelId
    from .ids import EmbeddingModelId as EmbeddingModelId
    from .ids import ImageModelId as ImageModelId
    from .ids import ImagesCreateVariationModelId as ImagesCreateVariationModelId
    from .ids import ModelId as ModelId
    from .ids import ModerationModelId as ModerationModelId
    from .ids import ResponsesModelId as ResponsesModelId
    from .ids import SpeechModelId as SpeechModelId
    from .ids import TranscriptionModelId as TranscriptionModelId
    from .ids import TranslationsModelId as TranslationsModelId
    from .ids import VideoModelId as VideoModelId
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "BrokenRule": "._reports",
        "DeprecatedModelError": "._reports",
        "Formats": "._cards",
        "ModelCard": "._cards",
        "ModelDeprecationWarning": "._reports",
        "ModelStatus": "._cards",
        "PreflightError": "._reports",
        "PreflightWarning": "._reports",
        "Report": "._guard",
        "cards": "._lookup",
        "get": "._lookup",
        "ChatModelId": ".ids",
        "CompletionModelId": ".ids",
        "DecisionsModelId": ".ids",
        "EmbeddingModelId": ".ids",
        "ImageModelId": ".ids",
        "ImagesCreateVariationModelId": ".ids",
        "ModelId": ".ids",
        "ModerationModelId": ".ids",
        "ResponsesModelId": ".ids",
        "SpeechModelId": ".ids",
        "TranscriptionModelId": ".ids",
        "TranslationsModelId": ".ids",
        "VideoModelId": ".ids",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
