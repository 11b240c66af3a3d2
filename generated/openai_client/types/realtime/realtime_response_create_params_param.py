from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from ..responses.response_prompt_param import ResponsePromptParam
from ..shared.metadata import Metadata
from .realtime_max_output_tokens import RealtimeMaxOutputTokens
from .realtime_reasoning_param import RealtimeReasoningParam
from .realtime_response_create_audio_output_param import (
    RealtimeResponseCreateAudioOutputParam,
)
from .realtime_response_input_item_param import RealtimeResponseInputItemParam
from .realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
from .realtime_tools_config_param import RealtimeToolsConfigParam


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    """Settings of one response; what is left out is as in the session."""

    audio: RealtimeResponseCreateAudioOutputParam
    """Audio of the response."""
    conversation: str | Literal["auto", "none"]
    """`auto` adds the response to the conversation; `none` keeps it apart. Default:
    `auto`.
    """
    input: Iterable[RealtimeResponseInputItemParam]
    """Context of the response in place of the conversation. Items of it are named by their
    ids.
    """
    instructions: str
    """How the model behaves in this response."""
    max_output_tokens: RealtimeMaxOutputTokens
    """Most tokens it may have."""
    metadata: Metadata | None
    """Data by which you know the response."""
    output_modalities: Sequence[Literal["text", "audio"] | str]
    """How the model answers: in `audio`, with a transcript, or in `text`."""
    parallel_tool_calls: bool
    """Whether several tools may be called."""
    prompt: ResponsePromptParam | None
    """Stored prompt template to use."""
    reasoning: RealtimeReasoningParam
    """How much the model reasons."""
    tool_choice: RealtimeToolChoiceConfigParam
    """Which tools the model calls."""
    tools: RealtimeToolsConfigParam
    """Tools that the model may call."""


ToolChoice = RealtimeToolChoiceConfigParam


if TYPE_CHECKING:
    from .realtime_tools_config_union_param import (
        RealtimeToolsConfigUnionParam as _RealtimeToolsConfigUnionParam,
    )

    Tool = _RealtimeToolsConfigUnionParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Tool": ".realtime_tools_config_union_param:RealtimeToolsConfigUnionParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
