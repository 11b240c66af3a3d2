"""Rules on requests of audio.transcriptions.create, and the models that keep them."""

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
    Rule(
        id="transcription-format",
        fields=("response_format",),
        require={
            "properties": {"response_format": {"enum": {"$card": "formats.response"}}},
        },
        reason="The model doesn't write this format.",
        instead="Use one of {formats.response}.",
    ),
    Rule(
        id="transcription-timestamps",
        fields=("timestamp_granularities",),
        require={"properties": {"timestamp_granularities": False}},
        reason="Timestamps need the verbose_json format, which only whisper-1 has.",
        instead="Leave timestamp_granularities out.",
    ),
    Rule(
        id="whisper-timestamps",
        fields=("timestamp_granularities", "response_format"),
        when={"required": ("timestamp_granularities",)},
        require={
            "required": ("response_format",),
            "properties": {"response_format": {"const": "verbose_json"}},
        },
        reason="Timestamps are part of the verbose_json format only.",
        instead="Add response_format verbose_json.",
    ),
    Rule(
        id="whisper-stream",
        fields=("stream",),
        refused=False,
        require={"properties": {"stream": {"const": False}}},
        reason="whisper-1 doesn't stream; the server ignores the wish.",
        instead="Leave stream out, or use gpt-transcribe.",
    ),
    Rule(
        id="diarize-parameters",
        fields=("prompt", "include"),
        require={"properties": {"prompt": False, "include": False}},
        reason="The diarizing model takes neither a prompt nor include.",
        instead="Leave them out.",
    ),
    Rule(
        id="transcription-logprobs",
        fields=("include",),
        require={"properties": {"include": {"items": {"not": {"const": "logprobs"}}}}},
        reason=(
            "Only gpt-4o-transcribe and gpt-4o-mini-transcribe return log "
            "probabilities."
        ),
        instead="Leave include out.",
    ),
    Rule(
        id="transcription-logprobs-format",
        fields=("include", "response_format"),
        when={
            "required": ("include", "response_format"),
            "properties": {"include": {"minItems": 1}},
        },
        require={"properties": {"response_format": {"const": "json"}}},
        reason="Log probabilities come with the json format only.",
        instead="Use response_format json.",
    ),
    Rule(
        id="transcription-hints",
        fields=("keywords", "languages"),
        require={"properties": {"keywords": False, "languages": False}},
        reason="keywords and languages are understood by gpt-transcribe only.",
        instead="Use language and prompt, or gpt-transcribe.",
    ),
)

MODELS: dict[str, tuple[str, ...]] = {
    "gpt-4o-mini-transcribe": (
        "audio-upload",
        "transcription-format",
        "transcription-timestamps",
        "transcription-logprobs-format",
        "transcription-hints",
    ),
    "gpt-4o-mini-transcribe-2025-12-15": (
        "audio-upload",
        "transcription-format",
        "transcription-timestamps",
        "transcription-logprobs-format",
        "transcription-hints",
    ),
    "gpt-4o-mini-transcribe-2025-03-20": (
        "audio-upload",
        "transcription-format",
        "transcription-timestamps",
        "transcription-logprobs-format",
        "transcription-hints",
    ),
    "gpt-4o-transcribe": (
        "audio-upload",
        "transcription-format",
        "transcription-timestamps",
        "transcription-logprobs-format",
        "transcription-hints",
    ),
    "gpt-4o-transcribe-diarize": (
        "audio-upload",
        "transcription-format",
        "transcription-timestamps",
        "diarize-parameters",
        "transcription-hints",
    ),
    "gpt-transcribe": (
        "audio-upload",
        "transcription-format",
        "transcription-timestamps",
        "transcription-logprobs",
    ),
    "whisper-1": (
        "audio-upload",
        "transcription-format",
        "whisper-timestamps",
        "whisper-stream",
        "transcription-logprobs",
        "transcription-hints",
    ),
}
