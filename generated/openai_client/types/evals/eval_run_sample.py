from ..._core.models import Model
from .eval_api_error import EvalAPIError
from .eval_simple_message import EvalSimpleMessage


class EvalRunSampleOutput(Model):
    content: str | None = None
    """The text."""
    role: str | None = None
    """Who the message is from."""


class EvalRunSampleUsage(Model):
    """Tokens used."""

    cached_tokens: int
    """Tokens read from the cache."""
    completion_tokens: int
    """Tokens generated."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """All tokens."""


class EvalRunSample(Model):
    """Input and output of the model."""

    error: EvalAPIError
    """What went wrong."""
    finish_reason: str
    """Why the output ended."""
    input: list[EvalSimpleMessage]
    """Messages to the model."""
    max_completion_tokens: int
    """Most tokens of the output."""
    model: str
    """The model."""
    output: list[EvalRunSampleOutput]
    """Messages by the model."""
    seed: int
    """The seed."""
    temperature: float
    """The temperature."""
    top_p: float
    """Share of likely tokens chosen from."""
    usage: EvalRunSampleUsage
    """Tokens used."""
