from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .usage_audio_speeches_response import (
        UsageResponse as _UsageResponse,
        UsageResponseData as _UsageResponseData,
        UsageResponseDataResultOrganizationCostsResult as _UsageResponseDataResultOrganizationCostsResult,
        UsageResponseDataResultOrganizationCostsResultAmount as _UsageResponseDataResultOrganizationCostsResultAmount,
        UsageResponseDataResultOrganizationUsageAudioSpeechesResult as _UsageResponseDataResultOrganizationUsageAudioSpeechesResult,
        UsageResponseDataResultOrganizationUsageAudioTranscriptionsResult as _UsageResponseDataResultOrganizationUsageAudioTranscriptionsResult,
        UsageResponseDataResultOrganizationUsageCodeInterpreterSessionsResult as _UsageResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
        UsageResponseDataResultOrganizationUsageCompletionsResult as _UsageResponseDataResultOrganizationUsageCompletionsResult,
        UsageResponseDataResultOrganizationUsageEmbeddingsResult as _UsageResponseDataResultOrganizationUsageEmbeddingsResult,
        UsageResponseDataResultOrganizationUsageFileSearchesResult as _UsageResponseDataResultOrganizationUsageFileSearchesResult,
        UsageResponseDataResultOrganizationUsageImagesResult as _UsageResponseDataResultOrganizationUsageImagesResult,
        UsageResponseDataResultOrganizationUsageModerationsResult as _UsageResponseDataResultOrganizationUsageModerationsResult,
        UsageResponseDataResultOrganizationUsageVectorStoresResult as _UsageResponseDataResultOrganizationUsageVectorStoresResult,
        UsageResponseDataResultOrganizationUsageWebSearchesResult as _UsageResponseDataResultOrganizationUsageWebSearchesResult,
    )

    Data = _UsageResponseData
    DataResultOrganizationCostsResult = _UsageResponseDataResultOrganizationCostsResult
    DataResultOrganizationCostsResultAmount = (
        _UsageResponseDataResultOrganizationCostsResultAmount
    )
    DataResultOrganizationUsageAudioSpeechesResult = (
        _UsageResponseDataResultOrganizationUsageAudioSpeechesResult
    )
    DataResultOrganizationUsageAudioTranscriptionsResult = (
        _UsageResponseDataResultOrganizationUsageAudioTranscriptionsResult
    )
    DataResultOrganizationUsageCodeInterpreterSessionsResult = (
        _UsageResponseDataResultOrganizationUsageCodeInterpreterSessionsResult
    )
    DataResultOrganizationUsageCompletionsResult = (
        _UsageResponseDataResultOrganizationUsageCompletionsResult
    )
    DataResultOrganizationUsageEmbeddingsResult = (
        _UsageResponseDataResultOrganizationUsageEmbeddingsResult
    )
    DataResultOrganizationUsageFileSearchesResult = (
        _UsageResponseDataResultOrganizationUsageFileSearchesResult
    )
    DataResultOrganizationUsageImagesResult = (
        _UsageResponseDataResultOrganizationUsageImagesResult
    )
    DataResultOrganizationUsageModerationsResult = (
        _UsageResponseDataResultOrganizationUsageModerationsResult
    )
    DataResultOrganizationUsageVectorStoresResult = (
        _UsageResponseDataResultOrganizationUsageVectorStoresResult
    )
    DataResultOrganizationUsageWebSearchesResult = (
        _UsageResponseDataResultOrganizationUsageWebSearchesResult
    )
    UsageAudioTranscriptionsResponse = _UsageResponse
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "Data": ".usage_audio_speeches_response:UsageResponseData",
        "DataResultOrganizationCostsResult": ".usage_audio_speeches_response:UsageResponseDataResultOrganizationCostsResult",
        "DataResultOrganizationCostsResultAmount": ".usage_audio_speeches_response:UsageResponseDataResultOrganizationCostsResultAmount",
        "DataResultOrganizationUsageAudioSpeechesResult": ".usage_audio_speeches_response:UsageResponseDataResultOrganizationUsageAudioSpeechesResult",
        "DataResultOrganizationUsageAudioTranscriptionsResult": ".usage_audio_speeches_response:UsageResponseDataResultOrganizationUsageAudioTranscriptionsResult",
        "DataResultOrganizationUsageCodeInterpreterSessionsResult": ".usage_audio_speeches_response:UsageResponseDataResultOrganizationUsageCodeInterpreterSessionsResult",
        "DataResultOrganizationUsageCompletionsResult": ".usage_audio_speeches_response:UsageResponseDataResultOrganizationUsageCompletionsResult",
        "DataResultOrganizationUsageEmbeddingsResult": ".usage_audio_speeches_response:UsageResponseDataResultOrganizationUsageEmbeddingsResult",
        "DataResultOrganizationUsageFileSearchesResult": ".usage_audio_speeches_response:UsageResponseDataResultOrganizationUsageFileSearchesResult",
        "DataResultOrganizationUsageImagesResult": ".usage_audio_speeches_response:UsageResponseDataResultOrganizationUsageImagesResult",
        "DataResultOrganizationUsageModerationsResult": ".usage_audio_speeches_response:UsageResponseDataResultOrganizationUsageModerationsResult",
        "DataResultOrganizationUsageVectorStoresResult": ".usage_audio_speeches_response:UsageResponseDataResultOrganizationUsageVectorStoresResult",
        "DataResultOrganizationUsageWebSearchesResult": ".usage_audio_speeches_response:UsageResponseDataResultOrganizationUsageWebSearchesResult",
        "UsageAudioTranscriptionsResponse": ".usage_audio_speeches_response:UsageResponse",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
