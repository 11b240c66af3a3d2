"""Calls of `completions`, `embeddings` and `moderations`."""

from __future__ import annotations

from typing import Any

from ..sdks import Sdk
from .case import calls

PROMPT = {"model": "gpt-3.5-turbo-instruct", "prompt": "Once"}
EMBED = {"model": "text-embedding-3-small", "input": "otter"}


def _token_generator(sdk: Sdk) -> dict[str, Any]:
    return {"model": "text-embedding-3-small", "input": (token for token in [1, 2, 3])}


def _image_generator(sdk: Sdk) -> dict[str, Any]:
    return {"input": ({"type": "text", "text": text} for text in ("a", "b"))}


CASES = [
    *calls(
        "completions.create",
        minimal=PROMPT,
        everything={
            **PROMPT,
            "best_of": 2,
            "echo": False,
            "frequency_penalty": 0.1,
            "logit_bias": {"1": 1},
            "logprobs": 0,
            "max_tokens": 5,
            "n": 1,
            "presence_penalty": -0.1,
            "seed": 1,
            "stop": "x",
            "stream_options": {"include_usage": True},
            "suffix": " end",
            "temperature": 2,
            "top_p": 0.5,
            "user": "u",
        },
        streamed={**PROMPT, "stream": True},
        tokens={"model": "m", "prompt": [[1, 2], [3]]},
        null_prompt={"model": "m", "prompt": None},
    ),
    *calls(
        "embeddings.create",
        minimal=EMBED,
        everything={**EMBED, "dimensions": 256, "encoding_format": "float", "user": "u"},
        base64={**EMBED, "encoding_format": "base64"},
        texts={"model": "m", "input": ["a", "ü", ""]},
        tokens={"model": "m", "input": [[1, 2], (3, 4)]},
        token_generator=_token_generator,
        extra={**EMBED, "extra_body": {"encoding_format": "int8"}},
    ),
    *calls(
        "moderations.create",
        minimal={"input": "words"},
        everything={
            "input": [
                {"type": "text", "text": "words"},
                {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}},
            ],
            "model": "omni-moderation-latest",
        },
        texts={"input": ["a", "b"], "model": "text-moderation-latest"},
        generator=_image_generator,
    ),
]
