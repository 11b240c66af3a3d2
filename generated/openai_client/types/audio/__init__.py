from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audio_model import AudioModel as AudioModel
    from .audio_response_format import AudioResponseFormat as AudioResponseFormat
    from .chunking_strategy_vad_config_param import (
        ChunkingStrategyVadConfigParam as ChunkingStrategyVadConfigParam,
    )
    from .speech_audio_delta_event import SpeechAudioDeltaEvent as SpeechAudioDeltaEvent
    from .speech_audio_done_event import SpeechAudioDoneEvent as SpeechAudioDoneEvent
    from .speech_create_params import SpeechCreateParams as SpeechCreateParams
    from .speech_model import SpeechModel as SpeechModel
    from .speech_stream_event import SpeechStreamEvent as SpeechStreamEvent
    from .speech_usage import SpeechUsage as SpeechUsage
    from .transcription import Transcription as Transcription
    from .transcription_create_params import (
        TranscriptionCreateParams as TranscriptionCreateParams,
    )
    from .transcription_create_response import (
        TranscriptionCreateResponse as TranscriptionCreateResponse,
    )
    from .transcription_diarized import TranscriptionDiarized as TranscriptionDiarized
    from .transcription_diarized_segment import (
        TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
    )
    from .transcription_event_logprob import (
        TranscriptionEventLogprob as TranscriptionEventLogprob,
    )
    from .transcription_include import TranscriptionInclude as TranscriptionInclude
    from .transcription_language import TranscriptionLanguage as TranscriptionLanguage
    from .transcription_logprob import TranscriptionLogprob as TranscriptionLogprob
    from .transcription_segment import TranscriptionSegment as TranscriptionSegment
    from .transcription_stream_event import (
        TranscriptionStreamEvent as TranscriptionStreamEvent,
    )
    from .transcription_text_delta_event import (
        TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
    )
    from .transcription_text_done_event import (
        TranscriptionTextDoneEvent as TranscriptionTextDoneEvent,
    )
    from .transcription_text_segment_event import (
        TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
    )
    from .transcription_usage import TranscriptionUsage as TranscriptionUsage
    from .transcription_usage_duration import (
        TranscriptionUsageDuration as TranscriptionUsageDuration,
    )
    from .transcription_usage_tokens import (
        TranscriptionInputTokenDetails as TranscriptionInputTokenDetails,
    )
    from .transcription_usage_tokens import (
        TranscriptionUsageTokens as TranscriptionUsageTokens,
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

__all__ = [
    "AudioModel",
    "AudioResponseFormat",
    "ChunkingStrategyVadConfigParam",
    "SpeechAudioDeltaEvent",
    "SpeechAudioDoneEvent",
    "SpeechCreateParams",
    "SpeechModel",
    "SpeechStreamEvent",
    "SpeechUsage",
    "Transcription",
    "TranscriptionCreateParams",
    "TranscriptionCreateResponse",
    "TranscriptionDiarized",
    "TranscriptionDiarizedSegment",
    "TranscriptionEventLogprob",
    "TranscriptionInclude",
    "TranscriptionInputTokenDetails",
    "TranscriptionLanguage",
    "TranscriptionLogprob",
    "TranscriptionSegment",
    "TranscriptionStreamEvent",
    "TranscriptionTextDeltaEvent",
    "TranscriptionTextDoneEvent",
    "TranscriptionTextSegmentEvent",
    "TranscriptionUsage",
    "TranscriptionUsageDuration",
    "TranscriptionUsageTokens",
    "TranscriptionVerbose",
    "TranscriptionWord",
    "Translation",
    "TranslationCreateParams",
    "TranslationCreateResponse",
    "TranslationVerbose",
]

_SOURCES = {
    "AudioModel": ".audio_model:AudioModel",
    "AudioResponseFormat": ".audio_response_format:AudioResponseFormat",
    "ChunkingStrategyVadConfigParam": ".chunking_strategy_vad_config_param:ChunkingStrategyVadConfigParam",
    "SpeechAudioDeltaEvent": ".speech_audio_delta_event:SpeechAudioDeltaEvent",
    "SpeechAudioDoneEvent": ".speech_audio_done_event:SpeechAudioDoneEvent",
    "SpeechCreateParams": ".speech_create_params:SpeechCreateParams",
    "SpeechModel": ".speech_model:SpeechModel",
    "SpeechStreamEvent": ".speech_stream_event:SpeechStreamEvent",
    "SpeechUsage": ".speech_usage:SpeechUsage",
    "Transcription": ".transcription:Transcription",
    "TranscriptionCreateParams": ".transcription_create_params:TranscriptionCreateParams",
    "TranscriptionCreateResponse": ".transcription_create_response:TranscriptionCreateResponse",
    "TranscriptionDiarized": ".transcription_diarized:TranscriptionDiarized",
    "TranscriptionDiarizedSegment": ".transcription_diarized_segment:TranscriptionDiarizedSegment",
    "TranscriptionEventLogprob": ".transcription_event_logprob:TranscriptionEventLogprob",
    "TranscriptionInclude": ".transcription_include:TranscriptionInclude",
    "TranscriptionInputTokenDetails": ".transcription_usage_tokens:TranscriptionInputTokenDetails",
    "TranscriptionLanguage": ".transcription_language:TranscriptionLanguage",
    "TranscriptionLogprob": ".transcription_logprob:TranscriptionLogprob",
    "TranscriptionSegment": ".transcription_segment:TranscriptionSegment",
    "TranscriptionStreamEvent": ".transcription_stream_event:TranscriptionStreamEvent",
    "TranscriptionTextDeltaEvent": ".transcription_text_delta_event:TranscriptionTextDeltaEvent",
    "TranscriptionTextDoneEvent": ".transcription_text_done_event:TranscriptionTextDoneEvent",
    "TranscriptionTextSegmentEvent": ".transcription_text_segment_event:TranscriptionTextSegmentEvent",
    "TranscriptionUsage": ".transcription_usage:TranscriptionUsage",
    "TranscriptionUsageDuration": ".transcription_usage_duration:TranscriptionUsageDuration",
    "TranscriptionUsageTokens": ".transcription_usage_tokens:TranscriptionUsageTokens",
    "TranscriptionVerbose": ".transcription_verbose:TranscriptionVerbose",
    "TranscriptionWord": ".transcription_word:TranscriptionWord",
    "Translation": ".translation:Translation",
    "TranslationCreateParams": ".translation_create_params:TranslationCreateParams",
    "TranslationCreateResponse": ".translation_create_response:TranslationCreateResponse",
    "TranslationVerbose": ".translation_verbose:TranslationVerbose",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for.
    from importlib import import_module

    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source, _, attribute = _SOURCES[name].partition(":")
    module = import_module(source, __package__)
    value: object = getattr(module, attribute) if attribute else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_SOURCES)
