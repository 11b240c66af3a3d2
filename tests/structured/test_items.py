"""`responses.parse` and `responses.stream`: what the official package reads from the same bytes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any, TypedDict

import openai
import openai_client
import pytest
from core_server import Reply, Server, reply
from openai_client import InvalidArgumentError, OutputValidationError, RefusalError, SchemaError
from openai_client.types.responses import ParsedResponse
from pydantic import BaseModel


class Step(BaseModel):
    explanation: str
    output: str


class Solved(BaseModel):
    steps: list[Step]
    answer: str


class GetWeather(BaseModel):
    """Look at the weather."""

    city: str
    days: int


VALUE = Solved(steps=[Step(explanation="Halve it.", output="x = 1")], answer="x = 1")
TEXT = VALUE.model_dump_json()
CALL: dict[str, Any] = {"model": "gpt-5.4", "input": "Well?"}
HEAD: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1_760_000_000,
    "model": "gpt-5.4",
    "status": "completed",
    "error": None,
    "incomplete_details": None,
    "instructions": None,
    "metadata": {},
    "parallel_tool_calls": True,
    "temperature": 1.0,
    "tool_choice": "auto",
    "tools": [],
    "top_p": 1.0,
}
TOOL = openai.pydantic_function_tool(GetWeather)
FLAT = openai.pydantic_responses_function_tool(GetWeather)
SCHEMA = FLAT["parameters"]
STRICT = {"type": "function", "name": "strict", "parameters": SCHEMA, "strict": True}
LOOSE = {"type": "function", "name": "loose", "parameters": SCHEMA, "strict": False}
INSIDE = {"type": "namespace", "name": "sky", "description": "The sky.", "tools": [STRICT]}
ARGUMENTS = '{"city":"Bonn","days":2}'


def text(content: str) -> dict[str, Any]:
    return {"type": "output_text", "text": content, "annotations": [], "logprobs": []}


def message(*parts: dict[str, Any], status: str = "completed", **more: Any) -> dict[str, Any]:
    head = {"type": "message", "id": "msg_1", "role": "assistant", "status": status}
    return {**head, "content": list(parts), **more}


def call(name: str, arguments: str = ARGUMENTS, **more: Any) -> dict[str, Any]:
    head = {"type": "function_call", "id": "fc_1", "call_id": "call_1", "status": "completed"}
    return {**head, "name": name, "arguments": arguments, **more}


REFUSAL = {"type": "refusal", "refusal": "No."}
REASONING = {"type": "reasoning", "id": "rs_1", "summary": [], "status": "completed"}


def response(*output: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {**HEAD, "output": list(output), **more}


def cut_off(*output: dict[str, Any]) -> dict[str, Any]:
    details = {"reason": "max_output_tokens"}
    return response(*output, status="incomplete", incomplete_details=details)


def events(last: dict[str, Any], *items: dict[str, Any], size: int = 7) -> list[dict[str, Any]]:
    """The events of a response: its items in pieces of `size` characters, then its last one."""
    rows: list[dict[str, Any]] = []
    start = {**last, "status": "in_progress", "output": []}
    rows.append({"type": "response.created", "response": start})
    rows.append({"type": "response.in_progress", "response": start})
    for index, item in enumerate(items):
        rows += _item_events(index, item, size)
    rows.append({"type": f"response.{last['status']}", "response": last})
    return [{**row, "sequence_number": number} for number, row in enumerate(rows)]


def _item_events(index: int, item: dict[str, Any], size: int) -> Iterator[dict[str, Any]]:
    at = {"output_index": index, "item_id": item["id"]}
    empty = {"content": []} if item["type"] == "message" else {}
    empty = {"arguments": ""} if item["type"] == "function_call" else empty
    begun = {**item, **empty, "status": "in_progress"}
    yield {"type": "response.output_item.added", "output_index": index, "item": begun}
    for number, part in enumerate(item.get("content", [])):
        inside = {**at, "content_index": number}
        field = "text" if part["type"] == "output_text" else "refusal"
        name = "output_text" if field == "text" else "refusal"
        logprobs = {"logprobs": []} if field == "text" else {}
        added = {**part, field: ""}
        yield {"type": "response.content_part.added", **inside, "part": added}
        for piece in _pieces(part[field], size):
            yield {"type": f"response.{name}.delta", **inside, "delta": piece, **logprobs}
        yield {"type": f"response.{name}.done", **inside, field: part[field], **logprobs}
        yield {"type": "response.content_part.done", **inside, "part": part}
    if "arguments" in item:
        stem, whole = "response.function_call_arguments", item["arguments"]
        for piece in _pieces(whole, size):
            yield {"type": f"{stem}.delta", **at, "delta": piece}
        yield {"type": f"{stem}.done", **at, "name": item["name"], "arguments": whole}
    yield {"type": "response.output_item.done", "output_index": index, "item": item}


def _pieces(whole: str, size: int) -> list[str]:
    return [whole[i : i + size] for i in range(0, len(whole), size)]


def stream(rows: list[dict[str, Any]]) -> Reply:
    body = b"".join(f"event: {row['type']}\ndata: {json.dumps(row)}\n\n".encode() for row in rows)
    return reply(body, headers={"content-type": "text/event-stream"})


def _plain(value: Any) -> Any:
    return value.model_dump(mode="json") if isinstance(value, BaseModel) else value


def _read(answer: Any) -> Any:
    """What is read of a response: each item with its values."""
    rows: list[Any] = [(answer.id, answer.status, _plain(answer.output_parsed))]
    for item in answer.output:
        parts = [
            (part.type, getattr(part, "text", None), _plain(getattr(part, "parsed", None)))
            for part in getattr(item, "content", None) or []
        ]
        rows.append((item.type, parts, _plain(getattr(item, "parsed_arguments", None))))
    return rows


def _seen(event: Any) -> Any:
    """What an event has; values that only a part of the packages has are left out."""
    value = _plain(getattr(event, "parsed", None)) if event.type.endswith("text.done") else None
    names = ("sequence_number", "delta", "snapshot", "text", "refusal", "output_index")
    return event.type, [getattr(event, name, None) for name in names], value


def _ours(answer: Reply, asynchronous: bool, use: Any) -> tuple[Any, Server]:
    with Server(answer) as server:
        options: dict[str, Any] = {"api_key": "k", "base_url": server.url, "max_retries": 0}
        if asynchronous:
            return asyncio.run(_use_async(openai_client.AsyncOpenAI(**options), use)), server
        with openai_client.OpenAI(**options) as client:
            return use(client), server


async def _use_async(client: Any, use: Any) -> Any:
    async with client:
        return await use(client)


def _theirs(answer: Reply, use: Any) -> tuple[Any, Server]:
    options: dict[str, Any] = {"api_key": "k", "max_retries": 0}
    with Server(answer) as server, openai.OpenAI(base_url=server.url, **options) as client:
        return use(client), server


def _parse(answer: Reply, asynchronous: bool = False, **arguments: Any) -> tuple[Any, Server]:
    return _ours(answer, asynchronous, lambda c: c.responses.parse(**{**CALL, **arguments}))


def _follow(client: Any, arguments: dict[str, Any]) -> Any:
    with client.responses.stream(**arguments) as opened:
        seen = [_seen(event) for event in opened]
        return seen, opened.get_final_response()


async def _follow_async(client: Any, arguments: dict[str, Any]) -> Any:
    async with client.responses.stream(**arguments) as opened:
        seen = [_seen(event) async for event in opened]
        return seen, await opened.get_final_response()


def _stream(answer: Reply, asynchronous: bool = False, **arguments: Any) -> tuple[Any, Server]:
    follow = _follow_async if asynchronous else _follow
    return _ours(answer, asynchronous, lambda client: follow(client, arguments))


MODES = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])

ANSWERS: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "a value": ([REASONING, message(text(TEXT))], {"text_format": Solved}),
    "a value in two parts": ([message(text(TEXT), text(TEXT))], {"text_format": Solved}),
    "a final answer after a commentary": (
        [
            message(text("Hm."), phase="commentary"),
            message(text(TEXT), phase="final_answer", id="msg_2"),
        ],
        {"text_format": Solved},
    ),
    "a refusal": ([message(REFUSAL)], {"text_format": Solved}),
    "no type": ([message(text("words"))], {}),
    "a call of a model": ([call("GetWeather")], {"tools": [FLAT], "text_format": Solved}),
    "a call of a chat tool": ([call("GetWeather")], {"tools": [TOOL]}),
    "a call of a strict tool": ([call("strict")], {"tools": [STRICT]}),
    "a call of a loose tool": ([call("loose")], {"tools": [LOOSE]}),
    "a call inside a namespace": ([call("strict", namespace="sky")], {"tools": [INSIDE]}),
    "a call outside its namespace": ([call("strict", namespace="sea")], {"tools": [INSIDE]}),
    "nothing": ([], {"text_format": Solved}),
}


@MODES
@pytest.mark.parametrize("name", ANSWERS)
def test_responses_are_parsed_alike(name: str, asynchronous: bool) -> None:
    items, arguments = ANSWERS[name]
    answer = reply(response(*items))
    ours, our_server = _parse(answer, asynchronous, **arguments)
    theirs, their_server = _theirs(answer, lambda c: c.responses.parse(**CALL, **arguments))
    assert type(ours) is ParsedResponse
    assert _read(ours) == _read(theirs)
    assert our_server.requests[0].json() == their_server.requests[0].json()
    assert ours.to_dict()["output"] == items  # values aren't sent back


@MODES
@pytest.mark.parametrize("name", [name for name in ANSWERS if name != "a call of a chat tool"])
def test_streams_are_read_alike(name: str, asynchronous: bool) -> None:
    items, arguments = ANSWERS[name]
    answer = stream(events(response(*items), *items))
    (ours, last), our_server = _stream(answer, asynchronous, **CALL, **arguments)
    (theirs, their_last), their_server = _theirs(
        answer, lambda client: _follow(client, {**CALL, **arguments})
    )
    assert ours == theirs
    assert _read(last) == _read(their_last)
    assert our_server.requests[0].json() == their_server.requests[0].json()


@MODES
def test_a_null_output_is_put_together_from_its_items(asynchronous: bool) -> None:
    items = [message(text(TEXT))]
    answer = stream(events({**response(), "output": None}, *items))
    (_, ours), _ = _stream(answer, asynchronous, **CALL, text_format=Solved)
    (_, theirs), _ = _theirs(answer, lambda c: _follow(c, {**CALL, "text_format": Solved}))
    assert _read(ours) == _read(theirs)
    assert ours.output_parsed == VALUE
    parsed, _ = _parse(reply({**HEAD, "output": None}), asynchronous, text_format=Solved)
    assert parsed.output == [] and parsed.output_parsed is None and parsed.output_text == ""


@MODES
@pytest.mark.parametrize("status", ["incomplete", "failed"])
@pytest.mark.parametrize("output", ["given", "null"])
def test_an_end_that_is_no_completion_is_returned(
    status: str, output: str, asynchronous: bool
) -> None:
    part = message(text(TEXT[:20]), status="incomplete")
    last = {**cut_off(part), "status": status}
    rows = events({**last, "output": None} if output == "null" else last, part)
    (seen, ours), _ = _stream(stream(rows), asynchronous, **CALL, text_format=Solved)
    assert seen[-1][0] == f"response.{status}"
    assert ours.status == status and ours.incomplete_details.reason == "max_output_tokens"
    assert ours.output_text == TEXT[:20] and ours.output_parsed is None
    parsed, _ = _parse(reply(last), asynchronous, text_format=Solved)
    assert parsed.status == status and parsed.output_parsed is None
    with pytest.raises(OutputValidationError, match=status):
        parsed.require_parsed()


@MODES
def test_a_complete_text_that_does_not_fit_is_an_error(asynchronous: bool) -> None:
    item = message(text('{"steps": 1}'))
    with pytest.raises(OutputValidationError) as caught:
        _parse(reply(response(item)), asynchronous, text_format=Solved)
    assert caught.value.text == '{"steps": 1}' and caught.value.completion.id == "resp_1"
    with pytest.raises(OutputValidationError):
        _stream(stream(events(response(item), item)), asynchronous, **CALL, text_format=Solved)


def test_snapshots_grow_with_the_events() -> None:
    items = [message(text(TEXT)), call("GetWeather", id="fc_2")]
    answers, cities, texts = [], [], []

    def use(client: Any) -> None:
        arguments = {"text_format": Solved, "tools": [GetWeather]}
        with client.responses.stream(**CALL, **arguments) as opened:
            with pytest.raises(RuntimeError):
                _ = opened.current_response_snapshot
            for event in opened:
                snapshot = opened.current_response_snapshot
                texts.append(snapshot.output_text)
                if event.type == "response.output_text.delta":
                    assert snapshot.output_text == event.snapshot
                    assert snapshot.output_parsed == event.parsed
                    answers.append(event.parsed and event.parsed.answer)
                if event.type == "response.function_call_arguments.delta":
                    cities.append(event.parsed_arguments.city)
                if event.type == "response.function_call_arguments.done":
                    assert event.parsed_arguments == GetWeather(city="Bonn", days=2)
            assert opened.until_done() is opened

    _ours(stream(events(response(*items), *items, size=9)), False, use)
    assert texts == sorted(texts, key=len) and texts[0] == "" and texts[-1] == TEXT
    assert answers[-1] == "x = 1" and len(set(answers)) > 1
    assert cities[-1] == "Bonn"


def weather(city: str, days: int = 1) -> None:
    """Look at the weather."""


class Shape(TypedDict):
    sides: int


def test_types_functions_and_schemas_are_sent_flat() -> None:
    schema = {**SCHEMA, "title": "Weather"}
    for format_, value in ((Shape, {"sides": 3}), (schema, {"city": "Bonn", "days": 2})):
        item = message(text(json.dumps(value)))
        ours, server = _parse(
            reply(response(item, call("weather"))),
            text_format=format_,
            text={"verbosity": "low"},
            tools=[weather, {"type": "web_search"}],
        )
        sent = server.requests[0].json()
        assert sent["text"]["verbosity"] == "low" and sent["text"]["format"]["strict"] is True
        assert set(sent["text"]["format"]) == {"type", "name", "strict", "schema"}
        assert [set(tool) for tool in sent["tools"]] == [
            {"type", "name", "description", "parameters", "strict"},
            {"type"},
        ]
        assert ours.output_parsed == value
        assert ours.output[1].parsed_arguments == {"city": "Bonn", "days": 2}


@MODES
@pytest.mark.parametrize("after", [None, 4])
def test_a_stream_is_resumed_by_its_id(after: int | None, asynchronous: bool) -> None:
    items = [message(text(TEXT))]
    answer = stream(events(response(*items), *items))
    arguments: dict[str, Any] = {"response_id": "resp_1", "text_format": Solved}
    if after is not None:
        arguments["starting_after"] = after
    (ours, last), our_server = _stream(answer, asynchronous, **arguments)
    (theirs, their_last), their_server = _theirs(answer, lambda c: _follow(c, arguments))
    assert ours == theirs and ours[0][1][0] == (0 if after is None else after + 1)
    assert _read(last) == _read(their_last)
    (mine,), (other,) = our_server.requests, their_server.requests
    assert (mine.method, mine.target, mine.body) == (other.method, other.target, other.body)


def test_what_can_not_be_obeyed_is_refused() -> None:
    with openai_client.OpenAI(api_key="k", base_url="http://127.0.0.1:9") as client:
        with pytest.raises(InvalidArgumentError, match="input"):
            client.responses.stream(response_id="resp_1", input="Well?")
        with pytest.raises(InvalidArgumentError, match="id"):
            client.responses.stream(starting_after=3)
        with pytest.raises(InvalidArgumentError, match="twice"):
            client.responses.parse(text={"format": {"type": "text"}}, text_format=Solved)
        with pytest.raises(SchemaError):
            client.responses.parse(text_format=dict)
        with pytest.raises(SchemaError):
            client.responses.parse(text_format={"type": "object", "properties": {"a": {}}})


def test_a_refusal_is_an_error_only_where_its_value_is_required() -> None:
    ours, _ = _parse(reply(response(message(REFUSAL))), text_format=Solved)
    assert ours.output_parsed is None
    with pytest.raises(RefusalError, match=r"No\."):
        ours.require_parsed()
