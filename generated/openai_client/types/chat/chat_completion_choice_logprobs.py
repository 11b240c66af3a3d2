from ..._core.models import Model
from .chat_completion_token_logprob import ChatCompletionTokenLogprob


class ChatCompletionChoiceLogprobs(Model):
    """The log probabilities of an answer's tokens."""

    content: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of the text."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of a refusal."""
