from ..._core.models import Model


class CompletionChoiceLogprobs(Model):
    """The log probabilities of an answer's tokens. The lists have one entry a token, in
    the same order.
    """

    tokens: list[str] | None = None
    """The tokens as text."""
    token_logprobs: list[float] | None = None
    """The natural logarithm of each token's probability."""
    top_logprobs: list[dict[str, float]] | None = None
    """For each place, the likeliest tokens with the logarithms of their
    probabilities.
    """
    text_offset: list[int] | None = None
    """Where each token begins, in characters from the start of the prompt."""
