from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from ..beta.assistant_response_format_option_param import (
    AssistantResponseFormatOptionParam,
)
from ..beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from ..beta.assistant_tool_param import AssistantToolParam
from ..shared.chat_model import ChatModel
from ..shared.metadata import Metadata
from ..shared.reasoning_effort import ReasoningEffort
from ..threads.thread_message_create_params import ThreadMessageCreateParams
from .truncation_strategy_param import TruncationStrategyParam


class RunCreateParams(TypedDict, total=False):
    """A run to start."""

    assistant_id: Required[str]
    """Id of the assistant."""
    additional_instructions: str | None
    """Text after the instructions."""
    additional_messages: Iterable[ThreadMessageCreateParams] | None
    """Messages that are added first."""
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
    reasoning_effort: ReasoningEffort | None
    """How much a reasoning model thinks."""
    response_format: AssistantResponseFormatOptionParam | None
    """Format of the answer. JSON mode needs instructions that ask for JSON."""
    stream: bool | None
    """Whether to send events while it runs. Default: false."""
    temperature: float | None
    """Randomness, from 0 to 2. Default: 1."""
    tool_choice: AssistantToolChoiceOptionParam | None
    """Which tools the model calls. Default: `auto`."""
    tools: Iterable[AssistantToolParam] | None
    """Tools instead of the assistant's."""
    top_p: float | None
    """Share of the probability mass that is considered. Default: 1."""
    truncation_strategy: TruncationStrategyParam | None
    """Which messages the model gets."""
