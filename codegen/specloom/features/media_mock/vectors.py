"""Embeddings: as many as there are inputs, of the size and in the encoding asked for."""

from __future__ import annotations

import base64
import copy
import hashlib
import math
import struct
from functools import lru_cache
from typing import Any

from specloom.mock.received import Received, Violation

_SIZE = 1536
_LARGE = 3072
_MOST = 2048 * 16
_MOST_NUMBERS = 2048 * _LARGE


def too_many(received: Received) -> list[Violation]:
    """A violation where the vectors asked for would be more numbers than are made at once."""
    given, asked = received.asked("input"), received.asked("dimensions")
    if given is None or not isinstance(asked, int):
        return []
    numbers = len(_inputs(given)) * asked
    if numbers <= _MOST_NUMBERS:
        return []
    message = f"these vectors have {numbers:,} numbers; the mock makes {_MOST_NUMBERS:,} at most"
    return [Violation("body", "/dimensions", message, {"maximum": _MOST_NUMBERS}, asked)]


def fit_vectors(body: dict[str, Any], received: Received) -> None:
    """Put the vectors for the request's `input` into `data`."""
    data, given = body.get("data"), received.asked("input")
    if given is None or not isinstance(data, list) or not data:
        return
    if not isinstance(data[0], dict) or "embedding" not in data[0]:
        return
    inputs = _inputs(given)
    asked = received.asked("dimensions")
    model = str(received.asked("model") or "")
    size = asked if isinstance(asked, int) else (_LARGE if "large" in model else _SIZE)
    packed = received.asked("encoding_format") == "base64"
    body["data"] = [
        {**copy.copy(data[0]), "index": index, "embedding": _vector(repr(text), size, packed)}
        for index, text in enumerate(inputs)
    ]
    _count_tokens(body, inputs)


def _inputs(given: Any) -> list[Any]:
    """Texts, or lists of token ids; a single list of ids is one input."""
    if not isinstance(given, list):
        return [given]
    return [given] if given and all(isinstance(item, int) for item in given) else given


def _count_tokens(body: dict[str, Any], inputs: list[Any]) -> None:
    usage = body.get("usage")
    if isinstance(usage, dict):
        tokens = sum(len(i) if isinstance(i, list) else len(str(i)) // 4 + 1 for i in inputs)
        for name in ("prompt_tokens", "total_tokens"):
            if name in usage:
                usage[name] = tokens


@lru_cache(maxsize=256)
def _vector(text: str, size: int, packed: bool) -> Any:
    """A vector of length one, the same for the same text."""
    wanted = max(1, min(size, _MOST))
    seed = hashlib.shake_128(text.encode("utf-8", "replace")).digest(2 * wanted)
    raw = [value - 32767.5 for value in struct.unpack(f"<{wanted}H", seed)]
    length = math.sqrt(sum(value * value for value in raw))
    exact = struct.pack(f"<{wanted}f", *(value / length for value in raw))
    if packed:
        return base64.b64encode(exact).decode("ascii")
    return list(struct.unpack(f"<{wanted}f", exact))
