from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from ..assistants.assistant_new_tool_resources_param import (
    AssistantNewToolResourcesParam,
)
from ..shared.chat_model import ChatModel
from ..shared.metadata import Metadata
from ..shared.reasoning_effort import ReasoningEffort
from .assistant_response_format_option_param import AssistantResponseFormatOptionParam
from .assistant_tool_param import AssistantToolParam


class AssistantCreateParams(TypedDict, total=False):
    """An assistant to create."""

    model: Required[ChatModel]
    """Id of the model."""
    description: str | None
    """Description, up to 512 characters."""
    instructions: str | None
    """System prompt, up to 256,000 characters."""
    metadata: Metadata | None
    """Up to 16 labels of your own."""
    name: str | None
    """Name, up to 256 characters."""
    reasoning_effort: ReasoningEffort | None
    """How much a reasoning model thinks."""
    response_format: AssistantResponseFormatOptionParam | None
    """Format of the answer. JSON mode needs instructions that ask for JSON."""
    temperature: float | None
    """Randomness, from 0 to 2. Default: 1."""
    tool_resources: AssistantNewToolResourcesParam | None
    """What the tools use."""
    tools: Iterable[AssistantToolParam]
    """Tools that it may use, up to 128."""
    top_p: float | None
    """Share of the probability mass that is considered. Default: 1."""
