from typing import Literal

from typing_extensions import TypedDict


class ToolChoiceShellParam(TypedDict):
    """Forces a call of the shell tool."""

    type: Literal["shell"]
    """Always `shell`."""
