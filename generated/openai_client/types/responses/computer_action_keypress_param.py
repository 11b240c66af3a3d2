from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict


class ComputerActionKeypressParam(TypedDict):
    """Press keys."""

    type: Literal["keypress"]
    """Always `keypress`."""
    keys: Sequence[str]
    """Keys to press, together."""
