"""What the server says and what is asked of it, in the sizes that are usual."""

from __future__ import annotations

import base64
import json
from array import array
from typing import Any

TOOL: dict[str, Any] = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tells the weather of a place.",
        "parameters": {
            "type": "object",
            "properties": {"place": {"type": "string"}, "unit": {"enum": ["C", "F"]}},
            "required": ["place"],
        },
    },
}

CALL: dict[str, Any] = {
    "model": "gpt-4o-mini",
    "messages": [
        {"role": "system", "content": "You answer in short sentences."},
        {"role": "user", "content": "What is the weather in Lisbon, and what shall I wear?"},
    ],
    "tools": [TOOL],
    "temperature": 0.2,
}

COMPLETION: dict[str, Any] = {
    "id": "chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG",
    "object": "chat.completion",
    "created": 1741570283,
    "model": "gpt-4o-mini-2024-07-18",
    "choices": [
        {
            "index": 0,
            "message": {
                "role": "assistant",
                "content": "Let me look that up. " * 8,
                "refusal": None,
                "annotations": [],
                "tool_calls": [
                    {
                        "id": "call_abc123def456ghi789jkl012",
                        "type": "function",
                        "function": {
                            "name": "get_weather",
                            "arguments": '{"place": "Lisbon", "unit": "C"}',
                        },
                    }
                ],
            },
            "logprobs": None,
            "finish_reason": "tool_calls",
        }
    ],
    "usage": {
        "prompt_tokens": 1117,
        "completion_tokens": 46,
        "total_tokens": 1163,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    },
    "service_tier": "default",
    "system_fingerprint": "fp_fc9f1d7035",
}

CHUNK: dict[str, Any] = {
    "id": "chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG",
    "object": "chat.completion.chunk",
    "created": 1741570283,
    "model": "gpt-4o-mini-2024-07-18",
    "service_tier": "default",
    "system_fingerprint": "fp_fc9f1d7035",
    "choices": [{"index": 0, "delta": {"content": " word"}, "logprobs": None}],
    "usage": None,
}

CHUNKS = 2000
"""The chunks of one stream, the end marker excepted."""

TEXTS, NUMBERS = 2048, 1536
"""The texts of one embeddings call, and the numbers of each vector."""


def completion() -> bytes:
    """The answer of a call without streaming: 1.1 KB."""
    return json.dumps(COMPLETION).encode()


def events() -> list[bytes]:
    """The server-sent events of one stream."""
    event = b"data: " + json.dumps({**CHUNK, "choices": CHUNK["choices"]}).encode() + b"\n\n"
    last = {"index": 0, "delta": {}, "logprobs": None, "finish_reason": "stop"}
    ending = b"data: " + json.dumps({**CHUNK, "choices": [last]}).encode() + b"\n\n"
    return [event] * (CHUNKS - 1) + [ending, b"data: [DONE]\n\n"]


def embeddings() -> bytes:
    """The answer to an embeddings call that asked for base64: 17 MB."""
    vector = base64.b64encode(array("f", [i / NUMBERS for i in range(NUMBERS)])).decode()
    data = [{"object": "embedding", "index": i, "embedding": vector} for i in range(TEXTS)]
    usage = {"prompt_tokens": 8, "total_tokens": 8}
    model = "text-embedding-3-small"
    return json.dumps({"object": "list", "data": data, "model": model, "usage": usage}).encode()


def conversation(length: int = 1000) -> list[dict[str, Any]]:
    """So many messages, those of tools and with parts of content among them."""
    messages: list[dict[str, Any]] = []
    for n in range(length // 4):
        call = {"id": f"call_{n}", "type": "function"}
        function = {"name": "get_weather", "arguments": '{"place": "Lisbon"}'}
        part = {"type": "text", "text": f"And the day after? Question {n} of a long talk."}
        messages += [
            {"role": "user", "content": [part]},
            {"role": "assistant", "tool_calls": [{**call, "function": function}]},
            {"role": "tool", "tool_call_id": f"call_{n}", "content": "21 degrees, sunny"},
            {"role": "assistant", "content": "It stays sunny, at 21 degrees. " * 3},
        ]
    return messages
