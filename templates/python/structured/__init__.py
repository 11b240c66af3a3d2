"""Structured outputs: answers that are values of a type of the caller's.

A pydantic model, a dataclass, a TypedDict or a JSON Schema says what an answer has to
be.
`structured.lint` holds the rules by which the server judges schemas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .errors import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from .errors import LengthFinishReasonError as LengthFinishReasonError
    from .errors import OutputError as OutputError
    from .errors import OutputValidationError as OutputValidationError
    from .errors import RefusalError as RefusalError
    from .errors import SchemaError as SchemaError
    from .events import ChunkEvent as ChunkEvent
    from .events import ContentDeltaEvent as ContentDeltaEvent
    from .events import ContentDoneEvent as ContentDoneEvent
    from .events import (
        FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent,
    )
    from .events import (
        FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent,
    )
    from .events import LogprobsContentDeltaEvent as LogprobsContentDeltaEvent
    from .events import LogprobsContentDoneEvent as LogprobsContentDoneEvent
    from .events import LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent
    from .events import LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent
    from .events import RefusalDeltaEvent as RefusalDeltaEvent
    from .events import RefusalDoneEvent as RefusalDoneEvent
    from .partial import partial_json as partial_json
    from .schemas import strict_json_schema as strict_json_schema
    from .tools import function_tool as function_tool
    from .tools import pydantic_function_tool as pydantic_function_tool
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ContentFilterFinishReasonError": ".errors",
        "LengthFinishReasonError": ".errors",
        "OutputError": ".errors",
        "OutputValidationError": ".errors",
        "RefusalError": ".errors",
        "SchemaError": ".errors",
        "ChunkEvent": ".events",
        "ContentDeltaEvent": ".events",
        "ContentDoneEvent": ".events",
        "FunctionToolCallArgumentsDeltaEvent": ".events",
        "FunctionToolCallArgumentsDoneEvent": ".events",
        "LogprobsContentDeltaEvent": ".events",
        "LogprobsContentDoneEvent": ".events",
        "LogprobsRefusalDeltaEvent": ".events",
        "LogprobsRefusalDoneEvent": ".events",
        "RefusalDeltaEvent": ".events",
        "RefusalDoneEvent": ".events",
        "partial_json": ".partial",
        "strict_json_schema": ".schemas",
        "function_tool": ".tools",
        "pydantic_function_tool": ".tools",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
