from typing import Literal

from ..._core.models import Model
from ..assistants.assistant_tool_resources import AssistantToolResources
from ..shared.metadata import Metadata
from .assistant_response_format_option import AssistantResponseFormatOption
from .assistant_tool import AssistantTool


class Assistant(Model):
    """An assistant: a model with instructions and tools."""

    id: str
    """Id of the assistant, `asst_…`."""
    object: Literal["assistant"]
    """Always `assistant`."""
    created_at: int
    """When it was created, as a Unix time in seconds."""
    model: str
    """Id of the model."""
    name: str | None
    """Name, up to 256 characters."""
    description: str | None
    """Description, up to 512 characters."""
    instructions: str | None
    """System prompt, up to 256,000 characters."""
    tools: list[AssistantTool]
    """Tools that it may use, up to 128."""
    metadata: Metadata | None
    """Up to 16 labels."""
    tool_resources: AssistantToolResources | None = None
    """What the tools use."""
    response_format: AssistantResponseFormatOption | None = None
    """Format of the answer. JSON mode needs instructions that ask for JSON."""
    temperature: float | None = None
    """Randomness, from 0 to 2. Default: 1."""
    top_p: float | None = None
    """Share of the probability mass that is considered. Default: 1."""
