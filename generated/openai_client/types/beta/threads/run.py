from typing import Literal

from ...._core.models import Model
from ...shared.metadata import Metadata
from ..assistant_response_format_option import AssistantResponseFormatOption
from ..assistant_tool import AssistantTool
from ..assistant_tool_choice_option import AssistantToolChoiceOption
from ..thread_create_and_run_params import TruncationStrategy as TruncationStrategy
from .required_action_function_tool_call import RequiredActionFunctionToolCall
from .run_status import RunStatus


class RunRequiredActionSubmitToolOutputs(Model):
    """The calls whose outputs are missing."""

    tool_calls: list[RequiredActionFunctionToolCall]
    """The calls."""


class RunRequiredAction(Model):
    """What the run waits for."""

    type: Literal["submit_tool_outputs"]
    """Always `submit_tool_outputs`."""
    submit_tool_outputs: RunRequiredActionSubmitToolOutputs
    """The calls whose outputs are missing."""


class RunLastError(Model):
    """An error of a run."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"] | str
    """Kind of the error."""
    message: str
    """What went wrong."""


class RunIncompleteDetails(Model):
    """Why a run is incomplete."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | str | None = None
    """The limit that was reached."""


class RunUsage(Model):
    """Tokens that a run used."""

    completion_tokens: int
    """Tokens of the output."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """All tokens."""


class Run(Model):
    """A run: an assistant works on a thread."""

    id: str
    """Id of the run, `run_…`."""
    object: Literal["thread.run"]
    """Always `thread.run`."""
    created_at: int
    """When it was created, as a Unix time in seconds."""
    thread_id: str
    """Id of the thread."""
    assistant_id: str
    """Id of the assistant."""
    status: RunStatus
    """How far it is."""
    model: str
    """Id of the model."""
    instructions: str
    """System prompt of this run."""
    tools: list[AssistantTool]
    """Tools of this run."""
    parallel_tool_calls: bool
    """Whether tools may be called side by side."""
    required_action: RunRequiredAction | None
    """What it waits for."""
    last_error: RunLastError | None
    """The error, if it failed."""
    incomplete_details: RunIncompleteDetails | None
    """Why it is incomplete."""
    usage: RunUsage | None
    """Tokens that it used. Null until it ends."""
    expires_at: int | None
    """When it expires, as a Unix time in seconds."""
    started_at: int | None
    """When it started, as a Unix time in seconds."""
    cancelled_at: int | None
    """When it was cancelled, as a Unix time in seconds."""
    failed_at: int | None
    """When it failed, as a Unix time in seconds."""
    completed_at: int | None
    """When it was completed, as a Unix time in seconds."""
    max_completion_tokens: int | None
    """Limit of output tokens."""
    max_prompt_tokens: int | None
    """Limit of input tokens."""
    metadata: Metadata | None
    """Up to 16 labels."""
    response_format: AssistantResponseFormatOption | None
    """Format of the answer. JSON mode needs instructions that ask for JSON."""
    tool_choice: AssistantToolChoiceOption | None
    """Which tools the model calls."""
    truncation_strategy: TruncationStrategy | None
    """Which messages the model got."""
    temperature: float | None = None
    """Randomness. Default: 1."""
    top_p: float | None = None
    """Share of the probability mass that was considered. Default: 1."""


IncompleteDetails = RunIncompleteDetails
LastError = RunLastError
RequiredAction = RunRequiredAction
Usage = RunUsage
