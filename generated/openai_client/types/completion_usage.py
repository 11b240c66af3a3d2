from .._core.models import Model


class CompletionTokensDetails(Model):
    """What the output tokens of a call were spent on."""

    accepted_prediction_tokens: int | None = None
    """Tokens of the given prediction that appear in the answer."""
    audio_tokens: int | None = None
    """Tokens of audio that the model spoke."""
    reasoning_tokens: int | None = None
    """Tokens of thinking that the answer doesn't show. They are billed as output."""
    text_tokens: int | None = None
    """Tokens of text that the model wrote."""
    rejected_prediction_tokens: int | None = None
    """Tokens of the given prediction that the answer doesn't use. They are billed as
    output all the same.
    """


class PromptTokensDetails(Model):
    """What the input tokens of a call were made of."""

    audio_tokens: int | None = None
    """Tokens of audio in the input."""
    cached_tokens: int | None = None
    """Tokens that were read from the prompt cache, at the lower price."""
    text_tokens: int | None = None
    """Tokens of text in the input."""
    image_tokens: int | None = None
    """Tokens of images in the input."""
    cache_write_tokens: int | None = None
    """Tokens that this call added to the prompt cache."""


class CompletionUsage(Model):
    """The tokens that a call was billed for."""

    prompt_tokens: int
    """Tokens of the input, cached ones included."""
    completion_tokens: int
    """Tokens that the model wrote, reasoning included, over all choices."""
    total_tokens: int
    """Input and output tokens together."""
    completion_tokens_details: CompletionTokensDetails | None = None
    """What the output tokens were spent on."""
    prompt_tokens_details: PromptTokensDetails | None = None
    """What the input tokens were made of."""
