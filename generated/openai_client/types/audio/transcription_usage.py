from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .transcription_usage_duration import TranscriptionUsageDuration
from .transcription_usage_tokens import TranscriptionUsageTokens

TranscriptionUsage: TypeAlias = Annotated[
    Union[TranscriptionUsageTokens, TranscriptionUsageDuration, Unknown],
    Tagged(
        "type",
        {"tokens": TranscriptionUsageTokens, "duration": TranscriptionUsageDuration},
    ),
]
"""What a transcript cost, counted in tokens or in time, as the model is billed."""
