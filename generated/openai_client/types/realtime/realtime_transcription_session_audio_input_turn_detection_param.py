from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .realtime_audio_input_turn_detection_param import (
        RealtimeAudioInputTurnDetectionParam as _RealtimeAudioInputTurnDetectionParam,
        RealtimeSemanticVadParam as _RealtimeSemanticVadParam,
        RealtimeServerVadParam as _RealtimeServerVadParam,
    )

    RealtimeTranscriptionSessionAudioInputTurnDetectionParam = (
        _RealtimeAudioInputTurnDetectionParam
    )
    SemanticVad = _RealtimeSemanticVadParam
    ServerVad = _RealtimeServerVadParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": ".realtime_audio_input_turn_detection_param:RealtimeAudioInputTurnDetectionParam",
        "SemanticVad": ".realtime_audio_input_turn_detection_param:RealtimeSemanticVadParam",
        "ServerVad": ".realtime_audio_input_turn_detection_param:RealtimeServerVadParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
