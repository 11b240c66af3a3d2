"""Rules on requests of audio.translations.create, and the models that keep them."""

from .._rules import Rule

RULES = (
    Rule(
        id="translation-endpoint",
        fields=("model",),
        require={"properties": {"model": False}},
        reason="Only whisper-1 translates speech into English.",
        instead="Transcribe the recording and let a chat model translate the text.",
    ),
    Rule(
        id="audio-upload",
        fields=("file",),
        require={
            "properties": {
                "file": {
                    "properties": {
                        "extension": {"enum": {"$card": "formats.input"}},
                        "size": {"maximum": 26214400},
                    },
                },
            },
        },
        reason="Audio files may have up to 25 MB and a few formats.",
        instead="Send one of {formats.input}; cut longer recordings, or compress them.",
    ),
)

MODELS: dict[str, tuple[str, ...]] = {
    "gpt-4o-mini-transcribe": ("translation-endpoint", "audio-upload"),
    "gpt-4o-mini-transcribe-2025-12-15": ("translation-endpoint", "audio-upload"),
    "gpt-4o-mini-transcribe-2025-03-20": ("translation-endpoint", "audio-upload"),
    "gpt-4o-transcribe": ("translation-endpoint", "audio-upload"),
    "gpt-4o-transcribe-diarize": ("translation-endpoint", "audio-upload"),
    "gpt-live-transcribe": ("translation-endpoint",),
    "gpt-realtime-whisper": ("translation-endpoint",),
    "gpt-transcribe": ("translation-endpoint", "audio-upload"),
    "whisper-1": ("audio-upload",),
}
