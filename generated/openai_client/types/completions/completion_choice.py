from typing import Literal

from ..._core.models import Model
from .completion_choice_logprobs import CompletionChoiceLogprobs


class CompletionChoice(Model):
    """One of the answers."""

    text: str
    """What the model wrote; in a stream, the next piece of it."""
    index: int
    """The place of this answer among the choices, from 0."""
    finish_reason: Literal["stop", "length", "content_filter"] | str
    """Why the model stopped: it was done or met a stop string (`stop`), reached a token
    limit (`length`), or content was held back (`content_filter`).
    """
    logprobs: CompletionChoiceLogprobs | None
    """The probabilities of the answer's tokens; null unless `logprobs` asked for
    them.
    """
