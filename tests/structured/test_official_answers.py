"""The same bytes, read by this client and by the official one: the same values and events."""

from __future__ import annotations

import json
from typing import Any

import openai
import openai_client
import pytest
from core_server import Reply, Server
from pydantic import BaseModel
from structured_kit import CALL, call, chunk, completion, message, stream, texts


class Step(BaseModel):
    explanation: str
    output: str


class Solved(BaseModel):
    steps: list[Step]
    final_answer: str


class GetWeather(BaseModel):
    city: str
    days: int


VALUE = Solved(steps=[Step(explanation="Divide by 8.", output="x = 1")], final_answer="x = 1")
TEXT = VALUE.model_dump_json()
CLIENTS = (openai_client.OpenAI, openai.OpenAI)


def _plain(value: Any) -> Any:
    return json.loads(value.model_dump_json()) if isinstance(value, BaseModel) else value


def _both(tell: Any, answer: Reply, **arguments: Any) -> list[Any]:
    """What each client tells, an error as its name and its completion's text."""
    seen = []
    for make in CLIENTS:
        with Server(answer) as server, make(api_key="k", base_url=server.url, max_retries=0) as c:
            try:
                seen.append(tell(c, **arguments))
            except (openai.OpenAIError, openai_client.OpenAIError) as error:
                seen.append(type(error).__name__)
    return seen


def _parsed(client: Any, **arguments: Any) -> Any:
    done = client.chat.completions.parse(**CALL, **arguments)
    return [
        (
            choice.finish_reason,
            choice.message.content,
            choice.message.refusal,
            _plain(choice.message.parsed),
            [
                (c.id, c.function.name, c.function.arguments, _plain(c.function.parsed_arguments))
                for c in choice.message.tool_calls or []
            ],
        )
        for choice in done.choices
    ]


TOOL = openai.pydantic_function_tool(GetWeather)
LOOSE = {"type": "function", "function": {"name": "loose", "parameters": {}, "strict": False}}
ANSWERS: dict[str, tuple[Reply, dict[str, Any]]] = {
    "value": (completion(message(TEXT)), {"response_format": Solved}),
    "two values": (completion(message(TEXT), message(TEXT)), {"response_format": Solved}),
    "refusal": (completion(message(None, refusal="No.")), {"response_format": Solved}),
    "cut off": (completion(message(TEXT[:9]), finish="length"), {"response_format": Solved}),
    "filtered": (completion(message(""), finish="content_filter"), {"response_format": Solved}),
    "no type": (completion(message("words")), {}),
    "calls": (
        completion(
            message(tool_calls=[call("GetWeather", {"city": "Bonn", "days": 2})]),
            finish="tool_calls",
        ),
        {"tools": [TOOL], "response_format": Solved},
    ),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_answers_are_read_alike(name: str) -> None:
    answer, arguments = ANSWERS[name]
    ours, theirs = _both(_parsed, answer, **arguments)
    assert ours == theirs
    assert ours


NAMES = ("delta", "content", "refusal", "name", "index", "arguments", "arguments_delta", "snapshot")


def _shown(event: Any) -> tuple[Any, ...]:
    found = [event.type]
    for name in NAMES:
        value = getattr(event, name, None)
        if event.type.startswith("logprobs") and isinstance(value, list):
            value = [token.token for token in value]
        found.append(value if event.type != "chunk" else None)
    if event.type == "content.done":
        found.append(_plain(event.parsed))
    return tuple(found)


def _followed(client: Any, **arguments: Any) -> Any:
    seen: list[Any] = []
    with client.chat.completions.stream(**CALL, **arguments) as events:
        for event in events:
            seen.append(_shown(event))
        done = events.get_final_completion()
    last = [
        (c.finish_reason, c.message.content, c.message.refusal, _plain(c.message.parsed))
        for c in done.choices
    ]
    return seen, last


def _token(text: str) -> dict[str, Any]:
    return {"token": text, "logprob": -0.5, "bytes": None, "top_logprobs": []}


def _logprobs(text: str, kind: str) -> dict[str, Any]:
    both = {"content": None, "refusal": None, kind: [_token(text)]}
    return chunk({kind: text}, logprobs=both)


def _pieces(index: int, name: str, arguments: str) -> list[dict[str, Any]]:
    head = {"index": index, "id": f"call_{index}", "type": "function"}
    first = {**head, "function": {"name": name, "arguments": ""}}
    rest = [
        {"index": index, "function": {"arguments": arguments[at : at + 6]}}
        for at in range(0, len(arguments), 6)
    ]
    return [chunk({"tool_calls": [piece]}) for piece in (first, *rest)]


USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
STREAMS: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "value": (texts(TEXT, 7), {"response_format": Solved}),
    "value at once": (texts(TEXT, 999), {"response_format": Solved}),
    "words": (texts("some words", 3), {}),
    "refusal": (
        [chunk({"refusal": part}) for part in ("I ", "can't.")] + [chunk({}, "stop")],
        {"response_format": Solved},
    ),
    "calls": (
        [
            chunk({"role": "assistant", "content": None}),
            *_pieces(0, "GetWeather", '{"city":"Bonn","days":2}'),
            *_pieces(1, "GetWeather", '{"city":"Graz","days":1}'),
            chunk({}, "tool_calls"),
        ],
        {"tools": [TOOL]},
    ),
    "text, then a call": (
        [
            *texts("Wait.", 2)[:-1],
            *_pieces(0, "GetWeather", '{"city":"Bonn","days":2}'),
            chunk({}, "tool_calls"),
        ],
        {"tools": [TOOL]},
    ),
    "probabilities": (
        [_logprobs("a", "content"), _logprobs("b", "content"), chunk({}, "stop")],
        {},
    ),
    "usage": (
        [*texts("words", 3), {**chunk({}), "choices": [], "usage": USAGE}],
        {"stream_options": {"include_usage": True}},
    ),
    "cut off": (texts(TEXT[:20], 7, "length"), {"response_format": Solved}),
    "filtered": (texts("", 1, "content_filter"), {"response_format": Solved}),
    "two answers": (
        [
            *[chunk({"content": part}, index=i) for part in ("one ", "more") for i in (0, 1)],
            chunk({}, "stop", index=0),
            chunk({}, "stop", index=1),
        ],
        {"n": 2},
    ),
}


@pytest.mark.parametrize("name", STREAMS)
def test_streams_are_alike(name: str) -> None:
    chunks, arguments = STREAMS[name]
    ours, theirs = _both(_followed, stream(chunks), **arguments)
    assert ours == theirs
    assert ours
