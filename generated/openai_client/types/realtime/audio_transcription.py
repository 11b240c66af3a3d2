from typing import Literal, Union

from ..._core.models import Model


class AudioTranscription(Model):
    """How speech is transcribed."""

    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str | None = None
    """How long the transcriber waits for context: `minimal` is soonest, `xhigh` most
    accurate.
    """
    keywords: list[str] | None = None
    """Words that are likely to be said."""
    language: str | None = None
    """Language of the speech, as an ISO-639-1 code."""
    languages: list[str] | None = None
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
        None,
    ] = None
    """Model that transcribes."""
    prompt: str | None = None
    """Text that guides the transcriber: keywords for `whisper-1`, else prose."""
