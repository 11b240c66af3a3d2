from .._rules import Rule

RULES = (
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
    "gpt-4o-mini-transcribe": ("audio-upload",),
    "gpt-4o-mini-transcribe-2025-12-15": ("audio-upload",),
    "gpt-4o-mini-transcribe-2025-03-20": ("audio-upload",),
    "gpt-4o-transcribe": ("audio-upload",),
    "gpt-4o-transcribe-diarize": ("audio-upload",),
    "gpt-transcribe": ("audio-upload",),
    "whisper-1": ("audio-upload",),
}
