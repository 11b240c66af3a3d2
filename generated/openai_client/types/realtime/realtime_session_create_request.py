from typing import Literal

from ..._core.models import Model
from ..responses.response_prompt import ResponsePrompt
from .realtime_audio_config import RealtimeAudioConfig
from .realtime_max_output_tokens import RealtimeMaxOutputTokens
from .realtime_model import RealtimeModel
from .realtime_reasoning import RealtimeReasoning
from .realtime_tool_choice_config import RealtimeToolChoiceConfig
from .realtime_tools_config import RealtimeToolsConfig
from .realtime_tracing_config import RealtimeTracingConfig
from .realtime_truncation import RealtimeTruncation


class RealtimeSessionCreateRequest(Model):
    """Settings of a session in which a model talks."""

    type: Literal["realtime"]
    """Always `realtime`."""
    audio: RealtimeAudioConfig | None = None
    """Audio that is received and sent."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """More data for events."""
    instructions: str | None = None
    """How the model behaves in the whole session."""
    max_output_tokens: RealtimeMaxOutputTokens | None = None
    """Most tokens of one response, tool calls included: up to 4096, or `inf`. Default:
    `inf`.
    """
    model: RealtimeModel | None = None
    """Model that talks."""
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    """How the model answers: in `audio`, with a transcript, or in `text`. Not both."""
    parallel_tool_calls: bool | None = None
    """Whether several tools may be called in one response. Only reasoning models
    can.
    """
    prompt: ResponsePrompt | None = None
    """Stored prompt template to use."""
    reasoning: RealtimeReasoning | None = None
    """How much the model reasons."""
    tool_choice: RealtimeToolChoiceConfig | None = None
    """Which tools the model calls. Default: `auto`."""
    tools: RealtimeToolsConfig | None = None
    """Tools that the model may call."""
    tracing: RealtimeTracingConfig | None = None
    """Whether the session is recorded for the traces dashboard; null turns it off for
    good.
    """
    truncation: RealtimeTruncation | None = None
    """What happens when the context is full."""
