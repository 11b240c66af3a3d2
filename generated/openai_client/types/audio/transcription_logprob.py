from ..._core.models import Model


class TranscriptionLogprob(Model):
    """How sure the model was of one token."""

    token: str | None = None
    """The token's text."""
    logprob: float | None = None
    """The natural logarithm of the token's probability; 0 is certain."""
    bytes: list[float] | None = None
    """The token in UTF-8. Join the bytes of several tokens where a character is split
    between them.
    """
