"""Types that a program makes as it goes: what is made of them goes when they go."""

from __future__ import annotations

import dataclasses
import gc
import json
import resource
import weakref
from typing import Any

import httpx2
import openai_client
import pytest
from pydantic import create_model
from typing_extensions import TypedDict

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
CONTENT = json.dumps({"a": 1, "b": "x"})
CHOICE = {"index": 0, "finish_reason": "stop", "message": {"content": CONTENT}}
PIECES = [CONTENT[:4], CONTENT[4:9], CONTENT[9:]]


def _answer(request: httpx2.Request) -> httpx2.Response:
    if not json.loads(request.content or b"{}").get("stream"):
        return httpx2.Response(200, json={"id": "c", "choices": [CHOICE], "a": 1, "data": []})
    choices = [{"index": 0, "delta": {"content": piece}} for piece in PIECES]
    choices.append({"index": 0, "delta": {}, "finish_reason": "stop"})  # type: ignore[dict-item]
    events = [json.dumps({"id": "c", "choices": [choice]}) for choice in choices]
    body = "".join(f"data: {event}\n\n" for event in [*events, "[DONE]"])
    return httpx2.Response(200, content=body, headers={"content-type": "text/event-stream"})


CLIENT = openai_client.OpenAI(
    api_key="k",
    base_url="http://fresh",
    http_client=httpx2.Client(transport=httpx2.MockTransport(_answer)),
)


def _model(number: int) -> Any:
    return create_model(f"M{number}", a=(int, ...), b=(str, ...))


def _dataclass(number: int) -> Any:
    return dataclasses.make_dataclass(f"D{number}", [("a", int), ("b", str)])


def _typed_dict(number: int) -> Any:
    return TypedDict(f"T{number}", {"a": int, "b": str})  # type: ignore[operator]


def _function(number: int) -> Any:
    def function(a: int) -> None: ...

    return function


def _parse(type_: Any) -> None:
    made = CLIENT.chat.completions.parse(model="m", messages=MESSAGES, response_format=type_)
    assert made.choices[0].message.parsed is not None


def _tool(type_: Any) -> None:
    CLIENT.chat.completions.parse(model="m", messages=MESSAGES, tools=[type_])


def _stream(type_: Any) -> None:
    with CLIENT.chat.completions.stream(
        model="m", messages=MESSAGES, response_format=type_
    ) as stream:
        for event in stream:
            if event.type == "content.delta":
                assert event.parsed is not None or len(event.snapshot) < 5
        assert stream.get_final_completion().choices[0].message.parsed is not None


def _cast(type_: Any) -> None:
    CLIENT.get("/x", cast_to=type_)


def _cast_list(type_: Any) -> None:
    CLIENT.get("/x", cast_to=list[type_])


def _alive(make: Any, use: Any, count: int) -> int:
    known: list[weakref.ref[Any]] = []
    for number in range(count):
        made = make(number)
        known.append(weakref.ref(made))
        use(made)
        del made
    gc.collect()
    return sum(reference() is not None for reference in known)


@pytest.mark.parametrize("use", [_parse, _tool, _stream, _cast, _cast_list])
@pytest.mark.parametrize("make", [_model, _dataclass, _typed_dict])
def test_a_type_that_nobody_holds_is_gone(make: Any, use: Any) -> None:
    assert _alive(make, use, 20) == 0


def test_a_function_that_nobody_holds_is_gone() -> None:
    assert _alive(_function, _tool, 20) == 0


def test_memory_stays_constant_over_2500_calls_with_fresh_types() -> None:
    def peak(calls: int) -> int:
        for number in range(calls):
            _parse(_model(number))
        gc.collect()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    before = peak(500)
    assert peak(2000) - before < 4 * 1024  # KiB; 24,000 when each class was kept


def test_the_same_type_is_looked_at_once() -> None:
    from openai_client.structured.choices.shape import SHAPE
    from openai_client.structured.schemas import format_of

    type_ = _model(0)
    assert format_of(type_, SHAPE) is format_of(type_, SHAPE)


def test_a_subclass_has_a_schema_of_its_own() -> None:
    from openai_client.structured.choices.shape import SHAPE
    from openai_client.structured.schemas import format_of

    base = _model(1)
    derived = create_model("Derived", __base__=base, c=(int, ...))
    schemas = [format_of(t, SHAPE).param["json_schema"]["schema"] for t in (base, derived)]
    assert [list(s["properties"]) for s in schemas] == [["a", "b"], ["a", "b", "c"]]


def test_what_is_kept_on_a_class_is_not_pickled() -> None:
    import pickle

    type_ = _model(2)
    _parse(type_)
    for name, value in vars(type_).items():
        if name.startswith("__kept_by_"):
            assert pickle.loads(pickle.dumps(value)) == {} != value
            return
    raise AssertionError("nothing is kept")
