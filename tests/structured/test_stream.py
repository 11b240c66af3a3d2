"""`chat.completions.stream`: events, snapshots and the completion at the end."""

from __future__ import annotations

import json
from typing import Any

import openai
import pytest
from core_server import Server
from openai_client import (
    APIStreamError,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAI,
    OutputValidationError,
)
from openai_client.types.chat import ParsedChatCompletion
from pydantic import BaseModel
from structured_kit import CALL, Asks, call, chunk, stream, texts


class Step(BaseModel):
    explanation: str
    output: str


class Reasoning(BaseModel):
    steps: list[Step]
    final_answer: str


VALUE = Reasoning(
    steps=[Step(explanation='Ünequal "parts" 🙂\n', output="8x = -30")],
    final_answer="x = -3.75",
)
TEXT = VALUE.model_dump_json()


class GetWeather(BaseModel):
    city: str
    days: int


def _types(events: list[Any]) -> list[str]:
    return [event.type for event in events]


@pytest.mark.parametrize("cut", [0, 1, 3, 7, 64])
@pytest.mark.parametrize("size", [1, 5, 1000])
def test_the_pieces_make_the_value_however_they_are_cut(asks: Asks, cut: int, size: int) -> None:
    snapshots: list[str] = []

    def see(event: Any) -> None:
        if event.type == "content.delta":
            snapshots.append(event.snapshot)
            assert event.parsed is None or isinstance(event.parsed, Reasoning)

    done = asks.follow(stream(texts(TEXT, size), cut), see, response_format=Reasoning)
    assert done.choices[0].message.parsed == VALUE
    assert done.choices[0].message.content == TEXT
    assert snapshots == [TEXT[: min(i * size, len(TEXT))] for i in range(len(snapshots))]
    assert snapshots[-1] == TEXT
    assert asks.sent["stream"] is True
    assert asks.sent["response_format"]["json_schema"]["name"] == "Reasoning"


def test_the_events_come_in_order(asks: Asks) -> None:
    events, done = asks.stream(stream(texts(TEXT, 40)), response_format=Reasoning)
    deltas = (len(TEXT) + 39) // 40 + 1
    assert _types(events) == ["chunk", "content.delta"] * deltas + ["chunk", "content.done"]
    assert events[-1].parsed == VALUE and events[-1].content == TEXT
    assert "".join(e.delta for e in events if e.type == "content.delta") == TEXT
    assert isinstance(done, ParsedChatCompletion)
    assert (done.object, done.id, done.model) == ("chat.completion", "chatcmpl-1", "gpt-5.4")
    assert done.choices[0].finish_reason == "stop"


def test_values_grow_while_they_are_written(asks: Asks) -> None:
    seen: list[Any] = []

    def see(event: Any) -> None:
        if event.type == "content.delta":
            seen.append(event.parsed)

    asks.follow(stream(texts(TEXT, 1)), see, response_format=Reasoning)
    values = [v for v in seen if v is not None]
    assert values[0].steps is None and values[0].final_answer is None
    lengths = [len(v.final_answer or "") for v in values]
    assert lengths == sorted(lengths) and set(lengths) == set(range(len(VALUE.final_answer) + 1))
    assert values[-1] == VALUE


def test_a_snapshot_is_there_at_any_time() -> None:
    with (
        Server(stream(texts(TEXT, 10))) as server,
        _client(server) as client,
        client.chat.completions.stream(**CALL, response_format=Reasoning) as events,
    ):
        with pytest.raises(RuntimeError):
            _ = events.current_completion_snapshot
        for event in events:
            now = events.current_completion_snapshot
            assert TEXT.startswith(now.choices[0].message.content or "")
            if event.type == "chunk":
                assert event.snapshot == now
        assert now.choices[0].message.parsed == VALUE
        assert events.until_done() is events


def _client(server: Server) -> OpenAI:
    return OpenAI(api_key="key", base_url=server.url, max_retries=0)


def _tool_chunks() -> list[dict[str, Any]]:
    def piece(index: int, **function: Any) -> dict[str, Any]:
        more = {"id": f"call_{index}", "type": "function"} if "name" in function else {}
        return chunk({"tool_calls": [{"index": index, **more, "function": function}]})

    return [
        chunk({"role": "assistant", "content": None}),
        piece(0, name="GetWeather", arguments=""),
        piece(0, arguments='{"city": "Bo'),
        piece(0, arguments='nn", "days": 1'),
        piece(0, arguments="2}"),
        piece(1, name="other", arguments='{"a":'),
        piece(1, arguments=" 1}"),
        chunk({}, "tool_calls"),
    ]


def test_arguments_of_tools_come_in_pieces(asks: Asks) -> None:
    other = {"type": "function", "function": {"name": "other"}}
    events, done = asks.stream(stream(_tool_chunks()), tools=[GetWeather, other])
    seen = [e for e in events if e.type.startswith("tool_calls")]
    assert [(e.type.rpartition(".")[2], e.name, e.index) for e in seen] == [
        *[("delta", "GetWeather", 0)] * 4,
        ("delta", "other", 1),
        ("done", "GetWeather", 0),
        ("delta", "other", 1),
        ("done", "other", 1),
    ]
    assert [e.arguments_delta for e in seen[:4]] == ["", '{"city": "Bo', 'nn", "days": 1', "2}"]
    assert seen[1].parsed_arguments == GetWeather.model_construct(city="Bo", days=None)
    assert seen[2].parsed_arguments == GetWeather.model_construct(city="Bonn", days=None)
    assert seen[5].parsed_arguments == GetWeather(city="Bonn", days=12)
    assert seen[5].arguments == '{"city": "Bonn", "days": 12}'
    assert seen[7].parsed_arguments is None
    calls = done.choices[0].message.tool_calls
    assert calls[0].function.parsed_arguments == GetWeather(city="Bonn", days=12)
    assert calls[0].to_dict() == call("GetWeather", '{"city": "Bonn", "days": 12}', "call_0")
    assert calls[1].function.arguments == '{"a": 1}'
    assert done.choices[0].message.content is None


def test_a_refusal_comes_in_pieces(asks: Asks) -> None:
    chunks = [chunk({"refusal": part}) for part in ("I ", "can't.")]
    events, done = asks.stream(stream([*chunks, chunk({}, "stop")]), response_format=Reasoning)
    seen = [e for e in events if e.type != "chunk"]
    assert _types(seen) == ["refusal.delta", "refusal.delta", "refusal.done"]
    assert [seen[0].snapshot, seen[1].snapshot, seen[2].refusal] == ["I ", "I can't.", "I can't."]
    assert done.choices[0].message.refusal == "I can't."
    assert done.choices[0].message.parsed is None


def test_probabilities_come_in_pieces(asks: Asks) -> None:
    def piece(text: str, kind: str) -> dict[str, Any]:
        token = {"token": text, "logprob": -0.5, "bytes": None, "top_logprobs": []}
        both = {"content": None, "refusal": None, kind: [token]}
        return chunk({kind: text}, logprobs=both)

    for kind in ("content", "refusal"):
        chunks = [piece("a", kind), piece("b", kind), chunk({}, "stop")]
        events, done = asks.stream(stream(chunks))
        seen = [e for e in events if e.type.startswith("logprobs")]
        assert _types(seen) == [f"logprobs.{kind}.{end}" for end in ("delta", "delta", "done")]
        tokens = [[t.token for t in getattr(e, kind)] for e in seen]
        assert tokens == [["a"], ["b"], ["a", "b"]]
        assert [[t.token for t in e.snapshot] for e in seen[:2]] == [["a"], ["a", "b"]]
        assert [t.token for t in getattr(done.choices[0].logprobs, kind)] == ["a", "b"]


def test_a_cut_off_answer_is_an_error_when_it_is_cut_off(asks: Asks) -> None:
    seen: list[Any] = []
    with pytest.raises(LengthFinishReasonError) as caught:
        asks.follow(stream(texts(TEXT[:20], 7, "length")), seen.append, response_format=Reasoning)
    assert seen[-1].type == "chunk"
    assert caught.value.completion.choices[0].message.content == TEXT[:20]


def test_with_nothing_to_parse_a_cut_off_answer_is_an_answer(asks: Asks) -> None:
    seen: list[Any] = []
    final = asks.follow(stream(texts("words", 3, "length")), seen.append)
    assert final.choices[0].message.content == "words"
    assert seen[-1].type == "content.done" and seen[-1].parsed is None


def test_a_filtered_answer_is_an_error(asks: Asks) -> None:
    with pytest.raises(ContentFilterFinishReasonError):
        asks.stream(stream(texts("", 1, "content_filter")), response_format=Reasoning)


def test_text_that_does_not_fit_is_an_error(asks: Asks) -> None:
    with pytest.raises(OutputValidationError, match="final_answer") as caught:
        asks.stream(stream(texts('{"steps": []}', 4)), response_format=Reasoning)
    assert caught.value.completion.choices[0].message.content == '{"steps": []}'


def test_a_stream_without_its_end_is_an_error(asks: Asks) -> None:
    with pytest.raises(APIStreamError):
        asks.stream(stream(texts(TEXT, 9)[:-1], end=False), response_format=Reasoning)


def test_choices_are_kept_apart(asks: Asks) -> None:
    first, second = '{"city": "A", "days": 1}', '{"city": "B", "days": 2}'
    chunks = []
    for at in range(0, len(first), 5):
        for index, text in ((1, second), (0, first)):
            chunks.append(chunk({"content": text[at : at + 5]}, index=index))
    chunks += [chunk({}, "stop", index=index) for index in (1, 0)]
    _, done = asks.stream(stream(chunks), response_format=GetWeather)
    assert [c.message.parsed for c in done.choices] == [
        GetWeather(city="A", days=1),
        GetWeather(city="B", days=2),
    ]
    assert [c.index for c in done.choices] == [0, 1]


def test_what_other_servers_send_is_kept_or_passed_over(asks: Asks) -> None:
    asynchronous_filter = {**chunk(None), "object": "", "choices": [{"index": 0}]}
    chunks = [
        asynchronous_filter,
        chunk({"role": "assistant", "reasoning_content": "Let "}),
        chunk({"role": "assistant", "reasoning_content": "me see.", "content": "Y"}),
        chunk({"role": "assistant", "content": "es"}),
        {**chunk(None), "choices": None},
        chunk(None, "stop", content_filter_results={"hate": {"filtered": False}}),
        {
            **chunk({}),
            "choices": [],
            "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
        },
    ]
    _, done = asks.stream(stream(chunks))
    said = done.choices[0].message
    assert (said.role, said.content, said.reasoning_content) == ("assistant", "Yes", "Let me see.")
    assert done.choices[0].content_filter_results == {"hate": {"filtered": False}}
    assert done.usage.total_tokens == 3 and done.id == "chatcmpl-1"


def test_leaving_early_frees_the_connection(asks: Asks) -> None:
    manager = asks.client(stream(texts(TEXT * 50, 1))).chat.completions.stream(
        **CALL, response_format=Reasoning
    )
    if asks.asynchronous:
        asks.run(_first(manager))
    else:
        with manager as events:
            assert next(events).type == "chunk"
        assert events.response.is_closed


async def _first(manager: Any) -> None:
    async with manager as events:
        assert (await events.__anext__()).type == "chunk"
    assert events.response.is_closed


def test_nothing_is_asked_before_the_block_begins(asks: Asks) -> None:
    asks.client(stream(texts(TEXT, 9))).chat.completions.stream(**CALL)
    assert asks.requests == []


@pytest.mark.parametrize("size", [1, 9, 1000])
def test_the_official_client_tells_the_same(size: int) -> None:
    chunks = [*texts(TEXT, size)[:-1], *_tool_chunks()[1:]]
    ours = OpenAI
    with Server(stream(chunks)) as server:
        seen = [_events(make, server) for make in (ours, openai.OpenAI)]
    assert seen[0] == seen[1]


def _events(make: Any, server: Server) -> list[tuple[Any, ...]]:
    tool = openai.pydantic_function_tool(GetWeather)
    seen: list[tuple[Any, ...]] = []
    with (
        make(api_key="key", base_url=server.url, max_retries=0) as client,
        client.chat.completions.stream(**CALL, response_format=Reasoning, tools=[tool]) as events,
    ):
        for event in events:
            names = ("delta", "content", "name", "index", "arguments", "arguments_delta")
            seen.append((event.type, *(getattr(event, name, None) for name in names)))
        done = events.get_final_completion().choices[0].message
        seen.append((done.content, json.loads(done.parsed.model_dump_json())))
        seen += [(c.function.name, c.function.arguments) for c in done.tool_calls]
    return seen


def test_nothing_is_put_together_that_nobody_reads(
    asks: Asks, monkeypatch: pytest.MonkeyPatch
) -> None:
    from openai_client.structured import readers
    from openai_client.structured.choices import state

    made: list[Any] = []
    parsed: list[str] = []
    convert, partial = state.convert, readers.partial_json
    monkeypatch.setattr(state, "convert", lambda *a: made.append(a) or convert(*a))
    monkeypatch.setattr(readers, "partial_json", lambda t: parsed.append(t) or partial(t))
    asks.follow(stream(texts(TEXT, 1)), lambda event: None, response_format=Reasoning)
    assert (len(made), parsed) == (1, [])
