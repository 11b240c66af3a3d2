from typing import TYPE_CHECKING, Literal

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


class RealtimeSessionCreateResponse(Model):
    """A session in which a model talks, with all of its settings."""

    id: str
    """Id of the session."""
    object: Literal["realtime.session"]
    """Always `realtime.session`."""
    type: Literal["realtime"]
    """Always `realtime`."""
    audio: RealtimeAudioConfig | None = None
    """Audio that is received and sent."""
    expires_at: int | None = None
    """When the session expires, in Unix seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """More data for events."""
    instructions: str | None = None
    """How the model behaves in the whole session."""
    max_output_tokens: RealtimeMaxOutputTokens | None = None
    """Most tokens of one response."""
    model: RealtimeModel | None = None
    """Model that talks."""
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    """How the model answers."""
    prompt: ResponsePrompt | None = None
    """Stored prompt template in use."""
    reasoning: RealtimeReasoning | None = None
    """How much the model reasons."""
    tool_choice: RealtimeToolChoiceConfig | None = None
    """Which tools the model calls."""
    tools: RealtimeToolsConfig | None = None
    """Tools that the model may call."""
    tracing: RealtimeTracingConfig | None = None
    """Whether the session is recorded."""
    truncation: RealtimeTruncation | None = None
    """What happens when the context is full."""


Audio = RealtimeAudioConfig
ToolChoice = RealtimeToolChoiceConfig
Tracing = RealtimeTracingConfig


if TYPE_CHECKING:
    from ..responses.tool import (
        ToolMcp as _ToolMcp,
        ToolMcpAllowedTools as _ToolMcpAllowedTools,
        ToolMcpRequireApproval as _ToolMcpRequireApproval,
    )
    from .realtime_audio_config_input import (
        RealtimeAudioConfigInput as _RealtimeAudioConfigInput,
        RealtimeNoiseReduction as _RealtimeNoiseReduction,
    )
    from .realtime_audio_config_output import (
        RealtimeAudioConfigOutput as _RealtimeAudioConfigOutput,
    )
    from .realtime_audio_input_turn_detection import (
        RealtimeAudioInputTurnDetection as _RealtimeAudioInputTurnDetection,
        RealtimeSemanticVad as _RealtimeSemanticVad,
        RealtimeServerVad as _RealtimeServerVad,
    )
    from .realtime_response_create_mcp_tool import (
        ToolMcpApprovalFilter as _ToolMcpApprovalFilter,
        ToolMcpFilter as _ToolMcpFilter,
    )
    from .realtime_tools_config_union import (
        RealtimeToolsConfigUnion as _RealtimeToolsConfigUnion,
    )
    from .realtime_tracing_config import TracingConfiguration as _TracingConfiguration

    AudioInput = _RealtimeAudioConfigInput
    AudioInputNoiseReduction = _RealtimeNoiseReduction
    AudioInputTurnDetection = _RealtimeAudioInputTurnDetection
    AudioInputTurnDetectionSemanticVad = _RealtimeSemanticVad
    AudioInputTurnDetectionServerVad = _RealtimeServerVad
    AudioOutput = _RealtimeAudioConfigOutput
    Tool = _RealtimeToolsConfigUnion
    ToolMcpTool = _ToolMcp
    ToolMcpToolAllowedTools = _ToolMcpAllowedTools
    ToolMcpToolAllowedToolsMcpToolFilter = _ToolMcpFilter
    ToolMcpToolRequireApproval = _ToolMcpRequireApproval
    ToolMcpToolRequireApprovalMcpToolApprovalFilter = _ToolMcpApprovalFilter
    ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways = _ToolMcpFilter
    ToolMcpToolRequireApprovalMcpToolApprovalFilterNever = _ToolMcpFilter
    TracingTracingConfiguration = _TracingConfiguration
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AudioInput": ".realtime_audio_config_input:RealtimeAudioConfigInput",
        "AudioInputNoiseReduction": ".realtime_audio_config_input:RealtimeNoiseReduction",
        "AudioInputTurnDetection": ".realtime_audio_input_turn_detection:RealtimeAudioInputTurnDetection",
        "AudioInputTurnDetectionSemanticVad": ".realtime_audio_input_turn_detection:RealtimeSemanticVad",
        "AudioInputTurnDetectionServerVad": ".realtime_audio_input_turn_detection:RealtimeServerVad",
        "AudioOutput": ".realtime_audio_config_output:RealtimeAudioConfigOutput",
        "Tool": ".realtime_tools_config_union:RealtimeToolsConfigUnion",
        "ToolMcpTool": "..responses.tool:ToolMcp",
        "ToolMcpToolAllowedTools": "..responses.tool:ToolMcpAllowedTools",
        "ToolMcpToolAllowedToolsMcpToolFilter": ".realtime_response_create_mcp_tool:ToolMcpFilter",
        "ToolMcpToolRequireApproval": "..responses.tool:ToolMcpRequireApproval",
        "ToolMcpToolRequireApprovalMcpToolApprovalFilter": ".realtime_response_create_mcp_tool:ToolMcpApprovalFilter",
        "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways": ".realtime_response_create_mcp_tool:ToolMcpFilter",
        "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever": ".realtime_response_create_mcp_tool:ToolMcpFilter",
        "TracingTracingConfiguration": ".realtime_tracing_config:TracingConfiguration",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
