from typing import TYPE_CHECKING, Literal

from ....._core.models import Model


class CodeInterpreterOutputLogs(Model):
    """What the code printed."""

    type: Literal["logs"]
    """Always `logs`."""
    logs: str
    """The text."""


if TYPE_CHECKING:
    from ....run_steps.step_code_interpreter_tool_call import (
        StepCodeInterpreterToolCall as _StepCodeInterpreterToolCall,
    )
    from .code_interpreter_output_image import (
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
    )

    CodeInterpreterToolCall = _StepCodeInterpreterToolCall
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "CodeInterpreterOutputImage": ".code_interpreter_output_image",
        "CodeInterpreterToolCall": "....run_steps.step_code_interpreter_tool_call:StepCodeInterpreterToolCall",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
