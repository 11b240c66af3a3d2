"""Calls of `audio`."""

from __future__ import annotations

from core_server import reply

from ..spec import FILES
from .case import Case, calls

SAY = {"input": "Hello", "model": "gpt-4o-mini-tts", "voice": "alloy"}
WAV = FILES / "speech.wav"
HEAR = {"file": ("speech.wav", WAV.read_bytes()), "model": "gpt-4o-transcribe"}

_TEXT = reply("Said.", headers={"content-type": "text/plain; charset=utf-8"})


def _texts(operation: str) -> list[Case]:
    return [
        Case(operation, f"as_{form}", {**HEAR, "response_format": form}, reply=_TEXT)
        for form in ("text", "srt", "vtt")
    ]


CASES = [
    *calls(
        "audio.speech.create",
        minimal=SAY,
        everything={
            **SAY,
            "voice": {"id": "voice_1"},
            "instructions": "Softly.",
            "response_format": "opus",
            "speed": 1.5,
            "stream_format": "audio",
        },
        unicode={**SAY, "input": "Grüß Gott 🦦"},
        accept={**SAY, "extra_headers": {"Accept": "audio/mpeg"}},
    ),
    *calls(
        "audio.transcriptions.create",
        minimal=HEAR,
        everything={
            **HEAR,
            "chunking_strategy": {"type": "server_vad", "threshold": 0.5, "prefix_padding_ms": 300},
            "include": ["logprobs"],
            "keywords": ["otter", "Enhydra lutris"],
            "known_speaker_names": ["Ada", "Bö"],
            "known_speaker_references": [
                "data:audio/wav;base64,AAAA",
                "data:audio/wav;base64,BBBB",
            ],
            "language": "en",
            "languages": ["en", "de"],
            "prompt": "otters",
            "response_format": "json",
            "temperature": 0,
            "timestamp_granularities": ["word", "segment"],
        },
        streamed={**HEAR, "stream": True},
        not_streamed={**HEAR, "stream": False},
        chunking_auto={**HEAR, "chunking_strategy": "auto"},
        nulls={**HEAR, "chunking_strategy": None, "stream": None},
        path={"file": WAV, "model": "whisper-1"},
        verbose={**HEAR, "response_format": "verbose_json"},
        diarized={**HEAR, "response_format": "diarized_json"},
        empty_lists={**HEAR, "include": [], "timestamp_granularities": []},
        numbers={**HEAR, "temperature": 0.30000000000000004},
    ),
    *_texts("audio.transcriptions.create"),
    *calls(
        "audio.translations.create",
        minimal=HEAR,
        everything={**HEAR, "prompt": "otters", "response_format": "json", "temperature": 0.2},
        path={"file": WAV, "model": "whisper-1"},
        verbose={**HEAR, "response_format": "verbose_json"},
    ),
    *_texts("audio.translations.create"),
]
