from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..beta.threads.runs.run_step_delta_message_delta import RunStepDeltaMessageDelta
from ..beta.threads.runs.tool_call_delta_object import ToolCallDeltaObject

RunStepDeltaDetails: TypeAlias = Annotated[
    Union[RunStepDeltaMessageDelta, ToolCallDeltaObject, Unknown],
    Tagged(
        "type",
        {
            "message_creation": RunStepDeltaMessageDelta,
            "tool_calls": ToolCallDeltaObject,
        },
    ),
]
"""What is new in what the step does."""
