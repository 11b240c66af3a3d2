from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseReasoningSummaryParam(TypedDict):
    """A part of a reasoning summary."""

    type: Literal["summary_text"]
    """Always `summary_text`."""
    text: str
    """Text of the summary."""


class ResponseReasoningTextParam(TypedDict):
    """A part of the reasoning."""

    type: Literal["reasoning_text"]
    """Always `reasoning_text`."""
    text: str
    """Text of the reasoning."""


class ResponseReasoningItemParam(TypedDict, total=False):
    """Reasoning of the model. Send it back with the next request."""

    type: Required[Literal["reasoning"]]
    """Always `reasoning`."""
    id: Required[str]
    """Id of the item."""
    summary: Required[Iterable[ResponseReasoningSummaryParam]]
    """Summary of the reasoning."""
    content: Iterable[ResponseReasoningTextParam]
    """Text of the reasoning, from models that reveal it."""
    encrypted_content: str | None
    """Encrypted reasoning, if requested by `include`. Send it back to continue without
    stored state.
    """
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""


Content = ResponseReasoningTextParam
Summary = ResponseReasoningSummaryParam
