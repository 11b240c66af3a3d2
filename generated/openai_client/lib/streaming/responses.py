from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...types.responses.response_stream import (
        AsyncResponseStream as AsyncResponseStream,
        AsyncResponseStreamManager as AsyncResponseStreamManager,
        ParsedResponseFunctionCallArgumentsDeltaEvent as _ParsedResponseFunctionCallArgumentsDeltaEvent,
        ParsedResponseStreamEvent as _ParsedResponseStreamEvent,
        ParsedResponseTextDeltaEvent as _ParsedResponseTextDeltaEvent,
        ParsedResponseTextDoneEvent as _ParsedResponseTextDoneEvent,
        ResponseStream as ResponseStream,
        ResponseStreamManager as ResponseStreamManager,
        ResponseStreamState as ResponseStreamState,
    )

    ResponseFunctionCallArgumentsDeltaEvent = (
        _ParsedResponseFunctionCallArgumentsDeltaEvent
    )
    ResponseStreamEvent = _ParsedResponseStreamEvent
    ResponseTextDeltaEvent = _ParsedResponseTextDeltaEvent
    ResponseTextDoneEvent = _ParsedResponseTextDoneEvent
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncResponseStream": "...types.responses.response_stream",
        "AsyncResponseStreamManager": "...types.responses.response_stream",
        "ResponseFunctionCallArgumentsDeltaEvent": "...types.responses.response_stream:ParsedResponseFunctionCallArgumentsDeltaEvent",
        "ResponseStream": "...types.responses.response_stream",
        "ResponseStreamEvent": "...types.responses.response_stream:ParsedResponseStreamEvent",
        "ResponseStreamManager": "...types.responses.response_stream",
        "ResponseStreamState": "...types.responses.response_stream",
        "ResponseTextDeltaEvent": "...types.responses.response_stream:ParsedResponseTextDeltaEvent",
        "ResponseTextDoneEvent": "...types.responses.response_stream:ParsedResponseTextDoneEvent",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
