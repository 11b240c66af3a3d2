from typing import Literal

from ....._core.models import Model
from ....assistant_events.code_interpreter_delta_output import (
    CodeInterpreterDeltaOutput,
)


class CodeInterpreterToolCallDeltaCodeInterpreter(Model):
    """The code, and its outputs."""

    input: str | None = None
    """The code that is new."""
    outputs: list[CodeInterpreterDeltaOutput] | None = None
    """Outputs that are new."""


class CodeInterpreterToolCallDelta(Model):
    """What is new in a call of the code interpreter."""

    index: int
    """Its place among the calls."""
    type: Literal["code_interpreter"]
    """Always `code_interpreter`."""
    id: str | None = None
    """Id of the call."""
    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None = None
    """The code, and its outputs."""
