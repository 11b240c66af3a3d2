from typing import Literal

from typing_extensions import TypedDict


class ResponseToolCallerDirectParam(TypedDict):
    """The model made the call itself."""

    type: Literal["direct"]
    """Always `direct`."""
