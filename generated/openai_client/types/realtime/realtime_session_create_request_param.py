from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from ..responses.response_prompt_param import ResponsePromptParam
from .realtime_audio_config_param import RealtimeAudioConfigParam
from .realtime_max_output_tokens import RealtimeMaxOutputTokens
from .realtime_model import RealtimeModel
from .realtime_reasoning_param import RealtimeReasoningParam
from .realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
from .realtime_tools_config_param import RealtimeToolsConfigParam
from .realtime_tracing_config_param import RealtimeTracingConfigParam
from .realtime_truncation_param import RealtimeTruncationParam


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """Settings of a session in which a model talks."""

    type: Required[Literal["realtime"]]
    """Always `realtime`."""
    audio: RealtimeAudioConfigParam
    """Audio that is received and sent."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """More data for events."""
    instructions: str
    """How the model behaves in the whole session."""
    max_output_tokens: RealtimeMaxOutputTokens
    """Most tokens of one response, tool calls included: up to 4096, or `inf`. Default:
    `inf`.
    """
    model: RealtimeModel
    """Model that talks."""
    output_modalities: Sequence[Literal["text", "audio"] | str]
    """How the model answers: in `audio`, with a transcript, or in `text`. Not both."""
    parallel_tool_calls: bool
    """Whether several tools may be called in one response. Only reasoning models
    can.
    """
    prompt: ResponsePromptParam | None
    """Stored prompt template to use."""
    reasoning: RealtimeReasoningParam
    """How much the model reasons."""
    tool_choice: RealtimeToolChoiceConfigParam
    """Which tools the model calls. Default: `auto`."""
    tools: RealtimeToolsConfigParam
    """Tools that the model may call."""
    tracing: RealtimeTracingConfigParam
    """Whether the session is recorded for the traces dashboard; null turns it off for
    good.
    """
    truncation: RealtimeTruncationParam
    """What happens when the context is full."""
