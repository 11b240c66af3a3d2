from ..._core.models import Model


class SpeechUsage(Model):
    """The tokens that speech cost."""

    input_tokens: int
    """Tokens of the text and the instructions."""
    output_tokens: int
    """Tokens of the audio."""
    total_tokens: int
    """Input and output tokens together."""
