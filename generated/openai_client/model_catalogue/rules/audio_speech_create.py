"""Rules on requests of audio.speech.create, and the models that keep them."""

from .._rules import Rule

RULES = (
    Rule(
        id="speech-length",
        fields=("input",),
        require={"properties": {"input": {"maxLength": 4096}}},
        reason="A request speaks at most 4,096 characters.",
        instead="Cut the text at sentence ends and join the audio.",
    ),
    Rule(
        id="speech-voice",
        fields=("voice",),
        require={
            "properties": {
                "voice": {"anyOf": ({"type": "object"}, {"enum": {"$card": "voices"}})},
            },
        },
        reason="The model doesn't have this voice.",
        instead="Use one of {voices}.",
    ),
    Rule(
        id="speech-format",
        fields=("response_format",),
        require={
            "properties": {"response_format": {"enum": {"$card": "formats.output"}}},
        },
        reason="The model doesn't write this audio format.",
        instead="Use one of {formats.output}.",
    ),
    Rule(
        id="speech-speed",
        fields=("speed",),
        require={"properties": {"speed": {"minimum": 0.25, "maximum": 4}}},
        reason="The speed is between a quarter and four times the normal one.",
        instead="Use a speed from 0.25 to 4.",
    ),
    Rule(
        id="tts-1-parameters",
        fields=("instructions", "stream_format"),
        require={
            "properties": {
                "instructions": False,
                "stream_format": {"not": {"const": "sse"}},
            },
        },
        reason=(
            "tts-1 and tts-1-hd follow no instructions and don't stream as "
            "server-sent events."
        ),
        instead="Leave instructions out and use stream_format audio.",
    ),
)

MODELS: dict[str, tuple[str, ...]] = {
    "gpt-4o-mini-tts": (
        "speech-length",
        "speech-voice",
        "speech-format",
        "speech-speed",
    ),
    "gpt-4o-mini-tts-2025-12-15": (
        "speech-length",
        "speech-voice",
        "speech-format",
        "speech-speed",
    ),
    "gpt-4o-mini-tts-2025-03-20": (
        "speech-length",
        "speech-voice",
        "speech-format",
        "speech-speed",
    ),
    "tts-1": (
        "speech-length",
        "speech-voice",
        "speech-format",
        "speech-speed",
        "tts-1-parameters",
    ),
    "tts-1-1106": (
        "speech-length",
        "speech-voice",
        "speech-format",
        "speech-speed",
        "tts-1-parameters",
    ),
    "tts-1-hd": (
        "speech-length",
        "speech-voice",
        "speech-format",
        "speech-speed",
        "tts-1-parameters",
    ),
    "tts-1-hd-1106": (
        "speech-length",
        "speech-voice",
        "speech-format",
        "speech-speed",
        "tts-1-parameters",
    ),
}
