from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .speech_create_params import SpeechCreateParams as SpeechCreateParams
    from .speech_model import SpeechModel as SpeechModel
    from .speech_stream_event import (
        SpeechAudioDeltaEvent as SpeechAudioDeltaEvent,
        SpeechAudioDoneEvent as SpeechAudioDoneEvent,
        SpeechStreamEvent as SpeechStreamEvent,
        SpeechUsage as SpeechUsage,
    )
    from .transcription import (
        Transcription as Transcription,
        TranscriptionInputTokenDetails as TranscriptionInputTokenDetails,
        TranscriptionLogprob as TranscriptionLogprob,
        TranscriptionUsage as TranscriptionUsage,
        TranscriptionUsageDuration as TranscriptionUsageDuration,
        TranscriptionUsageTokens as TranscriptionUsageTokens,
    )
    from .transcription_create_params import (
        ChunkingStrategyVadConfigParam as ChunkingStrategyVadConfigParam,
        TranscriptionCreateParams as TranscriptionCreateParams,
    )
    from .transcription_create_response import (
        TranscriptionCreateResponse as TranscriptionCreateResponse,
    )
    from .transcription_diarized import TranscriptionDiarized as TranscriptionDiarized
    from .transcription_diarized_segment import (
        TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
    )
    from .transcription_include import TranscriptionInclude as TranscriptionInclude
    from .transcription_language import TranscriptionLanguage as TranscriptionLanguage
    from .transcription_segment import TranscriptionSegment as TranscriptionSegment
    from .transcription_stream_event import (
        TranscriptionStreamEvent as TranscriptionStreamEvent,
    )
    from .transcription_text_delta_event import (
        TranscriptionEventLogprob as TranscriptionEventLogprob,
        TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
    )
    from .transcription_text_done_event import (
        TranscriptionTextDoneEvent as TranscriptionTextDoneEvent,
    )
    from .transcription_text_segment_event import (
        TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
    )
    from .transcription_verbose import TranscriptionVerbose as TranscriptionVerbose
    from .transcription_word import TranscriptionWord as TranscriptionWord
    from .translation import Translation as Translation
    from .translation_create_params import (
        TranslationCreateParams as TranslationCreateParams,
    )
    from .translation_create_response import (
        TranslationCreateResponse as TranslationCreateResponse,
    )
    from .translation_verbose import TranslationVerbose as TranslationVerbose
    from .voice import CustomVoice as CustomVoice, CustomVoice as _CustomVoice
    from .voice_consent import VoiceConsent as VoiceConsent
    from .voice_consent_create_params import (
        VoiceConsentCreateParams as VoiceConsentCreateParams,
    )
    from .voice_consent_deleted import VoiceConsentDeleted as VoiceConsentDeleted
    from .voice_consent_update_params import (
        VoiceConsentUpdateParams as VoiceConsentUpdateParams,
    )
    from .voice_create_params import VoiceCreateParams as VoiceCreateParams
    from .voice_deleted import VoiceDeleted as VoiceDeleted

    Voice = _CustomVoice
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChunkingStrategyVadConfigParam": ".transcription_create_params",
        "CustomVoice": ".voice",
        "SpeechAudioDeltaEvent": ".speech_stream_event",
        "SpeechAudioDoneEvent": ".speech_stream_event",
        "SpeechCreateParams": ".speech_create_params",
        "SpeechModel": ".speech_model",
        "SpeechStreamEvent": ".speech_stream_event",
        "SpeechUsage": ".speech_stream_event",
        "Transcription": ".transcription",
        "TranscriptionCreateParams": ".transcription_create_params",
        "TranscriptionCreateResponse": ".transcription_create_response",
        "TranscriptionDiarized": ".transcription_diarized",
        "TranscriptionDiarizedSegment": ".transcription_diarized_segment",
        "TranscriptionEventLogprob": ".transcription_text_delta_event",
        "TranscriptionInclude": ".transcription_include",
        "TranscriptionInputTokenDetails": ".transcription",
        "TranscriptionLanguage": ".transcription_language",
        "TranscriptionLogprob": ".transcription",
        "TranscriptionSegment": ".transcription_segment",
        "TranscriptionStreamEvent": ".transcription_stream_event",
        "TranscriptionTextDeltaEvent": ".transcription_text_delta_event",
        "TranscriptionTextDoneEvent": ".transcription_text_done_event",
        "TranscriptionTextSegmentEvent": ".transcription_text_segment_event",
        "TranscriptionUsage": ".transcription",
        "TranscriptionUsageDuration": ".transcription",
        "TranscriptionUsageTokens": ".transcription",
        "TranscriptionVerbose": ".transcription_verbose",
        "TranscriptionWord": ".transcription_word",
        "Translation": ".translation",
        "TranslationCreateParams": ".translation_create_params",
        "TranslationCreateResponse": ".translation_create_response",
        "TranslationVerbose": ".translation_verbose",
        "Voice": ".voice:CustomVoice",
        "VoiceConsent": ".voice_consent",
        "VoiceConsentCreateParams": ".voice_consent_create_params",
        "VoiceConsentDeleted": ".voice_consent_deleted",
        "VoiceConsentUpdateParams": ".voice_consent_update_params",
        "VoiceCreateParams": ".voice_create_params",
        "VoiceDeleted": ".voice_deleted",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
