from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from ..responses.response_prompt import ResponsePrompt
from ..shared.metadata import Metadata
from .realtime_max_output_tokens import RealtimeMaxOutputTokens
from .realtime_reasoning import RealtimeReasoning
from .realtime_response_create_audio_output import RealtimeResponseCreateAudioOutput
from .realtime_response_input_item import RealtimeResponseInputItem
from .realtime_tool_choice_config import RealtimeToolChoiceConfig
from .realtime_tools_config import RealtimeToolsConfig


class RealtimeResponseCreateParams(Model):
    """Settings of one response; what is left out is as in the session."""

    audio: RealtimeResponseCreateAudioOutput | None = None
    """Audio of the response."""
    conversation: str | Literal["auto", "none"] | None = None
    """`auto` adds the response to the conversation; `none` keeps it apart. Default:
    `auto`.
    """
    input: list[RealtimeResponseInputItem] | None = None
    """Context of the response in place of the conversation. Items of it are named by their
    ids.
    """
    instructions: str | None = None
    """How the model behaves in this response."""
    max_output_tokens: RealtimeMaxOutputTokens | None = None
    """Most tokens it may have."""
    metadata: Metadata | None = None
    """Data by which you know the response."""
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    """How the model answers: in `audio`, with a transcript, or in `text`."""
    parallel_tool_calls: bool | None = None
    """Whether several tools may be called."""
    prompt: ResponsePrompt | None = None
    """Stored prompt template to use."""
    reasoning: RealtimeReasoning | None = None
    """How much the model reasons."""
    tool_choice: RealtimeToolChoiceConfig | None = None
    """Which tools the model calls."""
    tools: RealtimeToolsConfig | None = None
    """Tools that the model may call."""


ToolChoice = RealtimeToolChoiceConfig


if TYPE_CHECKING:
    from .realtime_tools_config_union import (
        RealtimeToolsConfigUnion as _RealtimeToolsConfigUnion,
    )

    Tool = _RealtimeToolsConfigUnion
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Tool": ".realtime_tools_config_union:RealtimeToolsConfigUnion",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
