from typing import Literal

from typing_extensions import TypedDict


class RealtimeMcpProtocolErrorParam(TypedDict):
    """The server broke the protocol."""

    type: Literal["protocol_error"]
    """Always `protocol_error`."""
    code: int
    """Code of the error."""
    message: str
    """What went wrong."""
