from ..._core.models import Model


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
