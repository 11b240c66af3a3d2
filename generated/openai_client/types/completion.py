from typing import Literal

from .._core.models import Model
from .completion_choice import CompletionChoice
from .completion_usage import CompletionUsage


class Completion(Model):
    """How the model went on with the text; in a stream, a piece of that."""

    id: str
    """Names this completion; the same in all pieces of a stream."""
    choices: list[CompletionChoice]
    """The answers, `n` for each prompt."""
    created: int
    """When the completion was made, in seconds since 1970."""
    model: str
    """The model that answered."""
    object: Literal["text_completion"]
    """Says that this is a completion of a text."""
    system_fingerprint: str | None = None
    """A name for the server's configuration; when it changes, the same `seed` may give
    other answers.
    """
    usage: CompletionUsage | None = None
    """The tokens that the call was billed for."""
