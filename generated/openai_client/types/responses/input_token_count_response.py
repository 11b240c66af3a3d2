from typing import Literal

from ..._core.models import Model


class InputTokenCountResponse(Model):
    """Number of input tokens."""

    input_tokens: int
    """Number of tokens that the request would use as input."""
    object: Literal["response.input_tokens"]
    """Always `response.input_tokens`."""
