from ..._core.models import Model


class TopLogprob(Model):
    """A token that could have stood in a place of the answer."""

    token: str
    """The token as text."""
    logprob: float
    """The natural logarithm of its probability."""
    bytes: list[int] | None
    """Its UTF-8 bytes, or null if it has none."""
