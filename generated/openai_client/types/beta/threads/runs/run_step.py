from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ....._core.models import Model, Tagged, Unknown
from ....shared.metadata import Metadata
from ..run import RunUsage
from .message_creation_step_details import MessageCreationStepDetails
from .tool_calls_step_details import ToolCallsStepDetails

RunStepDetails: TypeAlias = Annotated[
    Union[MessageCreationStepDetails, ToolCallsStepDetails, Unknown],
    Tagged(
        "type",
        {
            "message_creation": MessageCreationStepDetails,
            "tool_calls": ToolCallsStepDetails,
        },
    ),
]
"""What the step did."""


class RunStepLastError(Model):
    """An error of a step."""

    code: Literal["server_error", "rate_limit_exceeded"] | str
    """Kind of the error."""
    message: str
    """What went wrong."""


class RunStep(Model):
    """A step of a run."""

    id: str
    """Id of the step, `step_…`."""
    object: Literal["thread.run.step"]
    """Always `thread.run.step`."""
    created_at: int
    """When it was created, as a Unix time in seconds."""
    run_id: str
    """Id of the run."""
    assistant_id: str
    """Id of the assistant."""
    thread_id: str
    """Id of the thread."""
    type: Literal["message_creation", "tool_calls"] | str
    """What the step does."""
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"] | str
    """How far it is."""
    step_details: RunStepDetails
    """What it did."""
    last_error: RunStepLastError | None
    """The error, if it failed."""
    usage: RunUsage | None
    """Tokens that it used. Null until it ends."""
    expired_at: int | None
    """When it expired, as a Unix time in seconds."""
    cancelled_at: int | None
    """When it was cancelled, as a Unix time in seconds."""
    failed_at: int | None
    """When it failed, as a Unix time in seconds."""
    completed_at: int | None
    """When it was completed, as a Unix time in seconds."""
    metadata: Metadata | None
    """Up to 16 labels."""


LastError = RunStepLastError
StepDetails = RunStepDetails
