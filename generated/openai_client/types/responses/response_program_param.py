from typing import Literal

from typing_extensions import TypedDict


class ResponseProgramParam(TypedDict):
    """The model writes a program that calls tools."""

    type: Literal["program"]
    """Always `program`."""
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    code: str
    """Code of the program."""
    fingerprint: str
    """Fingerprint of the program. Send it back unchanged."""
