from typing import Literal

from ..._core.models import Model
from .response_text_logprob import ResponseTextLogprob
from .response_text_top_logprob import ResponseTextTopLogprob


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
LogprobTopLogprob = ResponseTextTopLogprob
