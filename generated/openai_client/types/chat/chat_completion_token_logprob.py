from ..._core.models import Model


class TopLogprob(Model):
    """A token that could have stood in a place of the answer."""

    token: str
    """The token as text."""
    logprob: float
    """The natural logarithm of its probability."""
    bytes: list[int] | None
    """Its UTF-8 bytes, or null if it has none."""


class ChatCompletionTokenLogprob(Model):
    """A token of the answer, how likely it was, and what could have stood in its
    place.
    """

    token: str
    """The token as text."""
    logprob: float
    """The natural logarithm of its probability; -9999.0 stands for one too small
    to tell.
    """
    bytes: list[int] | None
    """Its UTF-8 bytes. A character may be spread over several tokens: join their bytes to
    read it. Null if the token has no bytes.
    """
    top_logprobs: list[TopLogprob]
    """The likeliest tokens for this place, `top_logprobs` of them; now and then
    fewer.
    """
