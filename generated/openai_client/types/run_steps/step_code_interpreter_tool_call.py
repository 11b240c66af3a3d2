from typing import Literal

from ..._core.models import Model
from .step_code_output import StepCodeOutput


class StepCodeInterpreterToolCallCodeInterpreter(Model):
    """The code, and its outputs."""

    input: str
    """The code."""
    outputs: list[StepCodeOutput]
    """The outputs."""


class StepCodeInterpreterToolCall(Model):
    """A call of the code interpreter."""

    id: str
    """Id of the call."""
    type: Literal["code_interpreter"]
    """Always `code_interpreter`."""
    code_interpreter: StepCodeInterpreterToolCallCodeInterpreter
    """The code, and its outputs."""
