from typing import Literal

from typing_extensions import TypedDict


class ResponseShellCallOutcomeTimeoutParam(TypedDict):
    """The command ran out of time."""

    type: Literal["timeout"]
    """Always `timeout`."""
