"""Answers in memory to objects, as each package does it for the answers of its server."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from bench import sample
from bench.cases.mirror import mirrored
from bench.measure import Measure, per_round


def completion(side: str, url: str) -> Measure:
    """CPU microseconds to decode a chat completion of 1.1 KB."""
    data = sample.completion()
    if side == "official":
        from openai.types.chat import ChatCompletion as Theirs

        return _measured(_official(Theirs), data)
    from openai_client.types.chat.chat_completion import ChatCompletion

    return _measured(_ours(ChatCompletion), data)


def chunk(side: str, url: str) -> Measure:
    """CPU microseconds to decode one chunk of a stream."""
    data = json.dumps(sample.CHUNK).encode()
    if side == "official":
        from openai.types.chat import ChatCompletionChunk as Theirs

        return _measured(_official(Theirs), data)
    from openai_client.types.chat.chat_completion_chunk import ChatCompletionChunk

    return _measured(_ours(ChatCompletionChunk), data)


def response(side: str, url: str) -> Measure:
    """CPU microseconds to decode an answer with a large union: `responses.create`.

    Ours is made of the same classes as theirs, field by field, as the engine has them.
    """
    from openai.types.responses import Response

    data = json.dumps(_RESPONSE).encode()
    if side == "official":
        return _measured(_official(Response), data)
    return _measured(_ours(mirrored(Response)), data)


def _official(type_: Any) -> Callable[[bytes], Any]:
    from openai._models import construct_type

    return lambda data: construct_type(type_=type_, value=json.loads(data))


def _ours(type_: Any) -> Callable[[bytes], Any]:
    from openai_client._core.models import decode

    return lambda data: decode(type_, data)


def _measured(read: Callable[[bytes], Any], data: bytes) -> Measure:
    got = read(data)
    assert json.loads(data)["id"] == got.id
    first = per_round(lambda: read(data), 2000, warm=200)
    return Measure(first * 1e6)


def _text(text: str) -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}


_RESPONSE: dict[str, Any] = {
    "id": "resp_67ccd2bed1ec8190b14f964abc0542670bb6a6b452d3795b",
    "object": "response",
    "created_at": 1741476542,
    "status": "completed",
    "error": None,
    "incomplete_details": None,
    "instructions": None,
    "max_output_tokens": None,
    "model": "gpt-5.4",
    "output": [
        {"id": "rs_1", "type": "reasoning", "summary": [{"type": "summary_text", "text": "Hm."}]},
        {
            "id": "ws_1",
            "type": "web_search_call",
            "status": "completed",
            "action": {"type": "search", "query": "weather"},
        },
        {
            "id": "fc_1",
            "type": "function_call",
            "status": "completed",
            "name": "get_weather",
            "arguments": '{"place": "Lisbon"}',
            "call_id": "call_1",
        },
        {
            "id": "msg_1",
            "type": "message",
            "status": "completed",
            "role": "assistant",
            "content": [_text("It is sunny in Lisbon, at 21 degrees. " * 4)],
        },
    ],
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "reasoning": {"effort": "low", "summary": None},
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}},
    "tool_choice": "auto",
    "tools": [
        {
            "type": "function",
            "name": "get_weather",
            "description": "Tells the weather of a place.",
            "strict": True,
            "parameters": sample.TOOL["function"]["parameters"],
        }
    ],
    "top_p": 1.0,
    "truncation": "disabled",
    "usage": {
        "input_tokens": 36,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": 87,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 123,
    },
    "user": None,
    "metadata": {},
}
