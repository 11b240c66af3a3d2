from typing import Literal

from ..._core.models import Model


class ResponseToolCallerDirect(Model):
    """The model made the call itself."""

    type: Literal["direct"]
    """Always `direct`."""
