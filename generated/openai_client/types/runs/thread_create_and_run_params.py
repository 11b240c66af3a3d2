from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from ..assistants.assistant_tool_resources_param import AssistantToolResourcesParam
from ..beta.assistant_response_format_option_param import (
    AssistantResponseFormatOptionParam,
)
from ..beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from ..beta.assistant_tool_param import AssistantToolParam
from ..beta.thread_create_params import ThreadCreateParams
from ..shared.chat_model import ChatModel
from ..shared.metadata import Metadata
from .truncation_strategy_param import TruncationStrategyParam


class ThreadCreateAndRunParams(TypedDict, total=False):
    """A thread to create, and its first run."""

    assistant_id: Required[str]
    """Id of the assistant."""
    instructions: str | None
    """System prompt instead of the assistant's."""
    max_completion_tokens: int | None
    """Limit of output tokens over the run."""
    max_prompt_tokens: int | None
    """Limit of input tokens over the run."""
    metadata: Metadata | None
    """Up to 16 labels of your own."""
    model: ChatModel | None
    """Model to use instead of the assistant's."""
    parallel_tool_calls: bool
    """Whether tools may be called side by side. Default: true."""
    response_format: AssistantResponseFormatOptionParam | None
    """Format of the answer. JSON mode needs instructions that ask for JSON."""
    stream: bool | None
    """Whether to send events while it runs. Default: false."""
    temperature: float | None
    """Randomness, from 0 to 2. Default: 1."""
    thread: ThreadCreateParams
    """The thread. Left out, it is empty."""
    tool_choice: AssistantToolChoiceOptionParam | None
    """Which tools the model calls. Default: `auto`."""
    tool_resources: AssistantToolResourcesParam | None
    """What tools use in this run."""
    tools: Iterable[AssistantToolParam] | None
    """Tools instead of the assistant's."""
    top_p: float | None
    """Share of the probability mass that is considered. Default: 1."""
    truncation_strategy: TruncationStrategyParam | None
    """Which messages the model gets."""
