from typing import Literal

from ..._core.models import Model


class RealtimeMcpProtocolError(Model):
    """The server broke the protocol."""

    type: Literal["protocol_error"]
    """Always `protocol_error`."""
    code: int
    """Code of the error."""
    message: str
    """What went wrong."""
