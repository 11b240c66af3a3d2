from collections.abc import Sequence
from typing import Literal, Union

from typing_extensions import TypedDict


class AudioTranscriptionParam(TypedDict, total=False):
    """How speech is transcribed."""

    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str
    """How long the transcriber waits for context: `minimal` is soonest, `xhigh` most
    accurate.
    """
    keywords: Sequence[str]
    """Words that are likely to be said."""
    language: str
    """Language of the speech, as an ISO-639-1 code."""
    languages: Sequence[str]
    """Languages that may be spoken, as ISO-639-1 codes."""
    model: Union[
        str,
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ],
    ]
    """Model that transcribes."""
    prompt: str
    """Text that guides the transcriber: keywords for `whisper-1`, else prose."""
