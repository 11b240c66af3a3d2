from typing_extensions import TypedDict


class RunToolOutputParam(TypedDict, total=False):
    """The output of a call."""

    tool_call_id: str
    """Id of the call."""
    output: str
    """The output."""
