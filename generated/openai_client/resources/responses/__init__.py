from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import input_items as input_items, input_tokens as input_tokens
    from .async_input_items import AsyncInputItems as AsyncInputItems
    from .async_input_tokens import AsyncInputTokens as AsyncInputTokens
    from .async_responses import AsyncResponses as AsyncResponses
    from .input_items import InputItems as InputItems
    from .input_tokens import InputTokens as InputTokens
    from .responses import Responses as Responses
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncInputItems": ".async_input_items",
        "AsyncInputTokens": ".async_input_tokens",
        "AsyncResponses": ".async_responses",
        "InputItems": ".input_items",
        "InputTokens": ".input_tokens",
        "Responses": ".responses",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
