"""Rules on requests: whom they cover, and what they say."""

from __future__ import annotations

from typing import Any

import pytest
from specloom.features.model_catalogue import Catalogue, advice, broken

PNG = {"extension": "png", "size": 1000, "width": 512, "height": 512}


@pytest.mark.parametrize(
    ("model", "operation", "request_", "names"),
    [
        (
            "dall-e-3",
            "images.generate",
            {"n": 2, "size": "512x512"},
            ["dall-e-3-count", "image-size"],
        ),
        ("dall-e-3", "images.generate", {"n": 1, "size": "1792x1024", "quality": "hd"}, []),
        ("dall-e-2", "images.generate", {"n": 10, "size": "256x256"}, []),
        ("dall-e-2", "images.generate", {"prompt": "x" * 1001}, ["dall-e-2-prompt"]),
        ("dall-e-2", "images.edit", {"image": {**PNG, "height": 300}}, ["dall-e-2-image"]),
        ("dall-e-2", "images.edit", {"image": PNG, "mask": {**PNG, "width": 8}}, ["image-mask"]),
        ("dall-e-2", "images.edit", {"image": PNG, "mask": PNG}, []),
        (
            "dall-e-2",
            "images.create_variation",
            {"image": {"extension": "jpg"}},
            ["dall-e-2-image"],
        ),
        ("gpt-image-2", "images.generate", {"size": "1536x864", "quality": "high"}, []),
        ("gpt-image-2", "images.generate", {"quality": "hd"}, ["image-quality"]),
        (
            "whisper-1",
            "audio.transcriptions.create",
            {"file": {"size": 26_214_401}},
            ["audio-upload"],
        ),
        (
            "whisper-1",
            "audio.transcriptions.create",
            {"file": {"extension": "aac"}},
            ["audio-upload"],
        ),
        ("whisper-1", "audio.transcriptions.create", {"response_format": "srt"}, []),
        (
            "gpt-4o-mini-transcribe",
            "audio.transcriptions.create",
            {"response_format": "srt"},
            ["transcription-format"],
        ),
        ("tts-1", "audio.speech.create", {"voice": "marin"}, ["speech-voice"]),
        ("gpt-4o-mini-tts", "audio.speech.create", {"voice": "marin"}, []),
        ("gpt-4o-mini-tts", "audio.speech.create", {"input": "x" * 4097}, ["speech-length"]),
        (
            "text-embedding-3-small",
            "embeddings.create",
            {"dimensions": 1537},
            ["embedding-dimensions"],
        ),
        ("text-embedding-3-large", "embeddings.create", {"dimensions": 1537}, []),
        (
            "text-embedding-ada-002",
            "embeddings.create",
            {"dimensions": 5},
            ["embedding-fixed-dimensions"],
        ),
        (
            "text-embedding-3-small",
            "embeddings.create",
            {"input": ["a"] * 2049},
            ["embedding-input"],
        ),
        ("o3-mini", "chat.completions.create", {"temperature": 0}, ["reasoning-sampling"]),
        ("gpt-5.2", "chat.completions.create", {"temperature": 0}, []),
        (
            "gpt-5.2",
            "chat.completions.create",
            {"temperature": 0, "reasoning_effort": "high"},
            ["reasoning-sampling-when-thinking"],
        ),
        ("gpt-5", "chat.completions.create", {"max_tokens": 5}, ["reasoning-max-tokens"]),
        ("gpt-5", "chat.completions.create", {"reasoning_effort": "none"}, ["reasoning-effort"]),
        (
            "gpt-4-turbo",
            "chat.completions.create",
            {"response_format": {"type": "json_schema"}},
            ["structured-outputs"],
        ),
        ("gpt-4o", "chat.completions.create", {"response_format": {"type": "json_schema"}}, []),
        ("gpt-4o", "chat.completions.create", {"temperature": 0, "max_tokens": 5}, []),
        ("o1-pro", "chat.completions.create", {"model": "o1-pro"}, ["responses-endpoint"]),
        ("davinci-002", "chat.completions.create", {"model": "x"}, ["completions-endpoint"]),
        ("dall-e-3", "images.edit", {"model": "dall-e-3"}, ["edit-endpoint"]),
        ("gpt-image-2", "images.create_variation", {"model": "x"}, ["variation-endpoint"]),
        ("dall-e-2", "images.create_variation", {"model": "dall-e-2"}, []),
        ("gpt-transcribe", "audio.translations.create", {"model": "x"}, ["translation-endpoint"]),
        ("whisper-1", "audio.translations.create", {"model": "whisper-1"}, []),
    ],
)
def test_requests(
    catalogue: Catalogue, model: str, operation: str, request_: dict[str, Any], names: list[str]
) -> None:
    card = catalogue.cards[model]
    rules = catalogue.rules_for(model, operation)
    assert rules
    assert [rule.id for rule in rules if broken(rule, card, request_)] == names


def test_a_stranger_has_no_rules(catalogue: Catalogue) -> None:
    assert catalogue.rules_for("llama-4", "chat.completions.create") == ()


def test_advice_names_what_would_be_right(catalogue: Catalogue) -> None:
    rules = {rule.id: rule for rule in catalogue.rules}
    assert (
        advice(rules["image-size"], catalogue.cards["dall-e-3"])
        == "Use one of 1024x1024, 1024x1792, 1792x1024."
    )
    small = catalogue.cards["text-embedding-3-small"]
    assert advice(rules["embedding-dimensions"], small) == "Ask for at most 1536 dimensions."
