from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image_gen_completed_event import (
        ImageGenCompletedEvent as ImageGenCompletedEvent,
    )
    from .images.image_stream_usage import ImageStreamUsage as Usage
    from .images.image_tokens_details import (
        ImageTokensDetails as UsageInputTokensDetails,
    )

__all__ = [
    "ImageGenCompletedEvent",
    "Usage",
    "UsageInputTokensDetails",
]

_SOURCES = {
    "ImageGenCompletedEvent": ".images.image_gen_completed_event:ImageGenCompletedEvent",
    "Usage": ".images.image_stream_usage:ImageStreamUsage",
    "UsageInputTokensDetails": ".images.image_tokens_details:ImageTokensDetails",
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
