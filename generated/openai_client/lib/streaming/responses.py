from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...types.responses.response_stream import (
        AsyncResponseStream as AsyncResponseStream,
    )
    from ...types.responses.response_stream import (
        AsyncResponseStreamManager as AsyncResponseStreamManager,
    )
    from ...types.responses.response_stream import (
        ParsedResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from ...types.responses.response_stream import (
        ParsedResponseStreamEvent as ResponseStreamEvent,
    )
    from ...types.responses.response_stream import (
        ParsedResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
    from ...types.responses.response_stream import (
        ParsedResponseTextDoneEvent as ResponseTextDoneEvent,
    )
    from ...types.responses.response_stream import ResponseStream as ResponseStream
    from ...types.responses.response_stream import (
        ResponseStreamManager as ResponseStreamManager,
    )
    from ...types.responses.response_stream import (
        ResponseStreamState as ResponseStreamState,
    )
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

__all__ = [
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseStream",
    "ResponseStreamEvent",
    "ResponseStreamManager",
    "ResponseStreamState",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]
