from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .thread import Thread
from .thread_create_and_run_params import ThreadMessage
from .threads.message_delta_event import MessageDeltaEvent
from .threads.run import Run
from .threads.runs.run_step import RunStep
from .threads.runs.run_step_delta_event import RunStepDeltaEvent


class ThreadCreated(Model):
    """A thread was created."""

    event: Literal["thread.created"]
    """Always `thread.created`."""
    data: Thread
    """The object."""
    enabled: bool | None = None
    """Whether input audio is transcribed."""


class ThreadRunCreated(Model):
    """A run was created."""

    event: Literal["thread.run.created"]
    """Always `thread.run.created`."""
    data: Run
    """The object."""


class ThreadRunQueued(Model):
    """The run is `queued`."""

    event: Literal["thread.run.queued"]
    """Always `thread.run.queued`."""
    data: Run
    """The object."""


class ThreadRunInProgress(Model):
    """The run is `in_progress`."""

    event: Literal["thread.run.in_progress"]
    """Always `thread.run.in_progress`."""
    data: Run
    """The object."""


class ThreadRunRequiresAction(Model):
    """The run is `requires_action`."""

    event: Literal["thread.run.requires_action"]
    """Always `thread.run.requires_action`."""
    data: Run
    """The object."""


class ThreadRunCompleted(Model):
    """The run is `completed`."""

    event: Literal["thread.run.completed"]
    """Always `thread.run.completed`."""
    data: Run
    """The object."""


class ThreadRunIncomplete(Model):
    """The run is `incomplete`."""

    event: Literal["thread.run.incomplete"]
    """Always `thread.run.incomplete`."""
    data: Run
    """The object."""


class ThreadRunFailed(Model):
    """The run is `failed`."""

    event: Literal["thread.run.failed"]
    """Always `thread.run.failed`."""
    data: Run
    """The object."""


class ThreadRunCancelling(Model):
    """The run is `cancelling`."""

    event: Literal["thread.run.cancelling"]
    """Always `thread.run.cancelling`."""
    data: Run
    """The object."""


class ThreadRunCancelled(Model):
    """The run is `cancelled`."""

    event: Literal["thread.run.cancelled"]
    """Always `thread.run.cancelled`."""
    data: Run
    """The object."""


class ThreadRunExpired(Model):
    """The run is `expired`."""

    event: Literal["thread.run.expired"]
    """Always `thread.run.expired`."""
    data: Run
    """The object."""


class ThreadRunStepCreated(Model):
    """A step was created."""

    event: Literal["thread.run.step.created"]
    """Always `thread.run.step.created`."""
    data: RunStep
    """The object."""


class ThreadRunStepInProgress(Model):
    """The step is `in_progress`."""

    event: Literal["thread.run.step.in_progress"]
    """Always `thread.run.step.in_progress`."""
    data: RunStep
    """The object."""


class ThreadRunStepDelta(Model):
    """A step has grown."""

    event: Literal["thread.run.step.delta"]
    """Always `thread.run.step.delta`."""
    data: RunStepDeltaEvent
    """The object."""


class ThreadRunStepCompleted(Model):
    """The step is `completed`."""

    event: Literal["thread.run.step.completed"]
    """Always `thread.run.step.completed`."""
    data: RunStep
    """The object."""


class ThreadRunStepFailed(Model):
    """The step is `failed`."""

    event: Literal["thread.run.step.failed"]
    """Always `thread.run.step.failed`."""
    data: RunStep
    """The object."""


class ThreadRunStepCancelled(Model):
    """The step is `cancelled`."""

    event: Literal["thread.run.step.cancelled"]
    """Always `thread.run.step.cancelled`."""
    data: RunStep
    """The object."""


class ThreadRunStepExpired(Model):
    """The step is `expired`."""

    event: Literal["thread.run.step.expired"]
    """Always `thread.run.step.expired`."""
    data: RunStep
    """The object."""


class ThreadMessageCreated(Model):
    """A message was created."""

    event: Literal["thread.message.created"]
    """Always `thread.message.created`."""
    data: ThreadMessage
    """The object."""


class ThreadMessageInProgress(Model):
    """The message is `in_progress`."""

    event: Literal["thread.message.in_progress"]
    """Always `thread.message.in_progress`."""
    data: ThreadMessage
    """The object."""


class ThreadMessageDelta(Model):
    """A message has grown."""

    event: Literal["thread.message.delta"]
    """Always `thread.message.delta`."""
    data: MessageDeltaEvent
    """The object."""


class ThreadMessageCompleted(Model):
    """The message is `completed`."""

    event: Literal["thread.message.completed"]
    """Always `thread.message.completed`."""
    data: ThreadMessage
    """The object."""


class ThreadMessageIncomplete(Model):
    """The message is `incomplete`."""

    event: Literal["thread.message.incomplete"]
    """Always `thread.message.incomplete`."""
    data: ThreadMessage
    """The object."""


AssistantStreamEvent: TypeAlias = Annotated[
    Union[
        ThreadCreated,
        ThreadRunCreated,
        ThreadRunQueued,
        ThreadRunInProgress,
        ThreadRunRequiresAction,
        ThreadRunCompleted,
        ThreadRunIncomplete,
        ThreadRunFailed,
        ThreadRunCancelling,
        ThreadRunCancelled,
        ThreadRunExpired,
        ThreadRunStepCreated,
        ThreadRunStepInProgress,
        ThreadRunStepDelta,
        ThreadRunStepCompleted,
        ThreadRunStepFailed,
        ThreadRunStepCancelled,
        ThreadRunStepExpired,
        ThreadMessageCreated,
        ThreadMessageInProgress,
        ThreadMessageDelta,
        ThreadMessageCompleted,
        ThreadMessageIncomplete,
        Unknown,
    ],
    Tagged(
        "event",
        {
            "thread.created": ThreadCreated,
            "thread.run.created": ThreadRunCreated,
            "thread.run.queued": ThreadRunQueued,
            "thread.run.in_progress": ThreadRunInProgress,
            "thread.run.requires_action": ThreadRunRequiresAction,
            "thread.run.completed": ThreadRunCompleted,
            "thread.run.incomplete": ThreadRunIncomplete,
            "thread.run.failed": ThreadRunFailed,
            "thread.run.cancelling": ThreadRunCancelling,
            "thread.run.cancelled": ThreadRunCancelled,
            "thread.run.expired": ThreadRunExpired,
            "thread.run.step.created": ThreadRunStepCreated,
            "thread.run.step.in_progress": ThreadRunStepInProgress,
            "thread.run.step.delta": ThreadRunStepDelta,
            "thread.run.step.completed": ThreadRunStepCompleted,
            "thread.run.step.failed": ThreadRunStepFailed,
            "thread.run.step.cancelled": ThreadRunStepCancelled,
            "thread.run.step.expired": ThreadRunStepExpired,
            "thread.message.created": ThreadMessageCreated,
            "thread.message.in_progress": ThreadMessageInProgress,
            "thread.message.delta": ThreadMessageDelta,
            "thread.message.completed": ThreadMessageCompleted,
            "thread.message.incomplete": ThreadMessageIncomplete,
        },
    ),
]
"""An event of a run."""
