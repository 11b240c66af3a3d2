from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .run_tool_output_param import RunToolOutputParam


class RunSubmitToolOutputsParams(TypedDict, total=False):
    """Outputs of all calls that the run waits for."""

    tool_outputs: Required[Iterable[RunToolOutputParam]]
    """The outputs."""
    stream: bool | None
    """Whether to send events while it runs. Default: false."""
