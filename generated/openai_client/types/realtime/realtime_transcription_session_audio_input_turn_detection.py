from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .realtime_audio_input_turn_detection import (
        RealtimeAudioInputTurnDetection as _RealtimeAudioInputTurnDetection,
        RealtimeSemanticVad as _RealtimeSemanticVad,
        RealtimeServerVad as _RealtimeServerVad,
    )

    RealtimeTranscriptionSessionAudioInputTurnDetection = (
        _RealtimeAudioInputTurnDetection
    )
    SemanticVad = _RealtimeSemanticVad
    ServerVad = _RealtimeServerVad
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "RealtimeTranscriptionSessionAudioInputTurnDetection": ".realtime_audio_input_turn_detection:RealtimeAudioInputTurnDetection",
        "SemanticVad": ".realtime_audio_input_turn_detection:RealtimeSemanticVad",
        "ServerVad": ".realtime_audio_input_turn_detection:RealtimeServerVad",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
