"""Calls of `images`."""

from __future__ import annotations

import io
from typing import Any

from ..sdks import Sdk
from ..spec import FILES
from .case import calls

PNG = FILES / "otter.png"
MASK = FILES / "mask.png"
EDIT = {"image": ("otter.png", PNG.read_bytes()), "prompt": "A hat"}

COMMON: dict[str, Any] = {
    "background": "transparent",
    "complexity": "low",
    "frame_count": 4,
    "frame_duration_ms": 100,
    "model": "gpt-image-2",
    "n": 2,
    "output_compression": 90,
    "output_format": "webp",
    "partial_images": 1,
    "quality": "high",
    "response_format": "b64_json",
    "safety_identifier": "u-1",
    "size": "1024x1024",
    "svg": {"model": "gpt-5.4", "reasoning": {"effort": "low"}},
    "user": "u",
}


def _open_images(sdk: Sdk) -> dict[str, Any]:
    files = [io.BytesIO(PNG.read_bytes()), io.BytesIO(MASK.read_bytes())]
    return {"image": files, "prompt": "Both"}


CASES = [
    *calls(
        "images.generate",
        minimal={"prompt": "An otter"},
        everything={"prompt": "An otter", **COMMON, "moderation": "low", "style": "vivid"},
        streamed={"prompt": "An otter", "stream": True, "partial_images": 2},
        nulls={"prompt": "ü", "model": None, "n": None, "size": None, "svg": None},
    ),
    *calls(
        "images.edit",
        minimal=EDIT,
        everything={**EDIT, **COMMON, "mask": MASK, "markup": MASK, "input_fidelity": "high"},
        streamed={**EDIT, "stream": True, "partial_images": 0},
        not_streamed={**EDIT, "stream": False},
        nulls={**EDIT, "n": None, "size": None, "model": None},
        path={"image": PNG, "prompt": "A hat", "mask": MASK},
        several={"image": [PNG, ("two.png", MASK.read_bytes(), "image/png")], "prompt": "Both"},
        one_in_a_list={"image": [PNG], "prompt": "One"},
        open_images=_open_images,
        bytes={"image": PNG.read_bytes(), "prompt": "ü 你好\r\nline"},
        extra_body={**EDIT, "extra_body": {"seed": 1, "flags": ["a", "b"], "on": True}},
    ),
    *calls(
        "images.create_variation",
        minimal={"image": PNG},
        everything={
            "image": PNG.read_bytes(),
            "model": "dall-e-2",
            "n": 1,
            "response_format": "url",
            "size": "256x256",
            "user": "u",
        },
    ),
]
