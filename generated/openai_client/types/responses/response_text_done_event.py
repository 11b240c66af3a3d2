from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .response_text_delta_event import ResponseTextLogprob


class ResponseTextDoneEvent(Model):
    """The text of a part is complete."""

    type: Literal["response.output_text.done"]
    """Always `response.output_text.done`."""
    content_index: int
    """Index of the part in the item's `content`."""
    item_id: str
    """Id of the output item that the event is about."""
    logprobs: list[ResponseTextLogprob]
    """Log probabilities of the tokens."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
    text: str
    """The whole text."""


Logprob = ResponseTextLogprob


if TYPE_CHECKING:
    from .response_text_delta_event import (
        ResponseTextTopLogprob as _ResponseTextTopLogprob,
    )

    LogprobTopLogprob = _ResponseTextTopLogprob
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "LogprobTopLogprob": ".response_text_delta_event:ResponseTextTopLogprob",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
