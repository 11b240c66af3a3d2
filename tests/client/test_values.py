"""What results are worth after the call: copies, pickles, what they keep of the unknown."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import openai_client
import pytest
from client_kit.caller import CHAT, Caller
from client_kit.spec import Example, example, operations
from core_server import reply
from openai_client.types import FileObject, Moderation, chat

WAYS: dict[str, Callable[[Any], Any]] = {
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "model_copy": lambda value: value.model_copy(deep=True),
}
WITH_MODELS = [
    example(o.id)
    for o in operations().values()
    if not o.binary and isinstance(example(o.id).body, dict)
]


def _result(caller: Caller, example: Example) -> Any:
    server = caller.server(reply(example.body, headers={"x-request-id": "req_v"}))
    method = caller.client(server)
    for name in example.operation.id.split("."):
        method = getattr(method, name)
    return caller.run(method(**example.arguments))


@pytest.mark.parametrize("way", sorted(WAYS))
@pytest.mark.parametrize("example", WITH_MODELS, ids=lambda e: e.operation.id)
def test_results_travel(loop: Any, example: Example, way: str) -> None:
    caller = Caller(loop, asynchronous=False)
    result = _result(caller, example)
    other = WAYS[way](result)
    assert type(other) is type(result)
    assert other == result
    assert other.to_dict() == result.to_dict()
    if way != "model_copy":
        assert other._request_id == result._request_id == "req_v"
    caller.close()


@pytest.mark.parametrize("sentinel", ["omit", "not_given"])
@pytest.mark.parametrize("way", ["pickle", "copy", "deepcopy"])
def test_sentinels_stay_themselves(sentinel: str, way: str) -> None:
    value = getattr(openai_client, sentinel)
    assert WAYS[way](value) is value
    assert not value


def test_unknown_fields_are_kept(caller: Caller) -> None:
    body = {
        "id": "a",
        "citations": [{"url": "u"}],
        "choices": [
            {"index": 0, "message": {"role": "assistant", "reasoning_content": "Hm."}, "odd": None}
        ],
    }
    completion = caller.create(caller.client(caller.server(reply(body))))
    assert completion.citations == [{"url": "u"}]
    assert completion.choices[0].message.reasoning_content == "Hm."
    assert completion.choices[0].odd is None
    assert completion.to_dict() == body
    assert json.loads(completion.to_json()) == body
    assert "reasoning_content" in completion.model_dump()["choices"][0]["message"]


def test_unknown_values_of_enums_are_kept(caller: Caller) -> None:
    body = {"id": "a", "choices": [{"finish_reason": "brand_new", "index": 0}], "service_tier": "x"}
    completion = caller.create(caller.client(caller.server(reply(body))))
    assert completion.choices[0].finish_reason == "brand_new"
    assert completion.service_tier == "x"


def test_unknown_members_of_unions_are_kept(caller: Caller) -> None:
    calls = [
        {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}},
        {"id": "2", "type": "teleport", "target": {"planet": "Mars"}},
        {"id": "3"},
        "words",
    ]
    message = {"role": "assistant", "content": None, "tool_calls": calls}
    body = {"id": "a", "choices": [{"index": 0, "message": message}]}
    completion = caller.create(caller.client(caller.server(reply(body))))
    first, second, third, fourth = completion.choices[0].message.tool_calls
    assert isinstance(first, chat.ChatCompletionMessageFunctionToolCall)
    assert first.function.name == "f"
    assert not isinstance(second, chat.ChatCompletionMessageFunctionToolCall)
    assert (second.type, second.target) == ("teleport", {"planet": "Mars"})
    assert (third.id, fourth) == ("3", "words")
    assert completion.to_dict() == body


@pytest.mark.parametrize("wrong", ["words", 7, [], {"a": 1}, None, True], ids=repr)
@pytest.mark.parametrize("field", ["id", "choices", "usage", "created", "model"])
def test_fields_of_another_type_stay_as_they_came(field: str, wrong: Any) -> None:
    body = {"id": "a", "object": "chat.completion", "created": 1, "choices": [], field: wrong}
    completion = chat.ChatCompletion.model_validate(body)
    assert completion.to_dict() == body


def test_numbers_are_not_made_of_words() -> None:
    file = FileObject.model_validate({"id": 7, "bytes": "12", "created_at": 1.5, "filename": None})
    assert (file.id, file.bytes, file.created_at, file.filename) == (7, "12", 1.5, None)


def test_missing_fields_read_as_none() -> None:
    file = FileObject.model_validate({})
    assert (file.id, file.status, file.expires_at) == (None, None, None)
    assert file.to_dict() == {}


def test_names_that_are_no_identifiers() -> None:
    categories = {"hate": False, "hate/threatening": True, "self-harm/intent": False}
    moderation = Moderation.model_validate({"flagged": True, "categories": categories})
    assert moderation.categories.hate_threatening is True
    assert moderation.categories.self_harm_intent is False
    assert moderation.to_dict()["categories"] == categories


def test_results_can_be_constructed_as_users_do_in_their_tests() -> None:
    message = chat.ChatCompletionMessage(role="assistant", content="Hi")
    assert (message.content, message.tool_calls) == ("Hi", None)
    made = chat.ChatCompletion.construct(
        id="a", choices=[{"index": 0, "message": {"content": "Hi"}}]
    )
    assert made.choices[0].message.content == "Hi"
    assert chat.ChatCompletion.model_validate_json(made.to_json()) == made


def test_an_answer_goes_back_into_the_conversation(caller: Caller) -> None:
    server = caller.server(reply(example("chat.completions.create", "tools").body))
    client = caller.client(server)
    said = caller.create(client).choices[0].message
    caller.create(client, messages=[*CHAT["messages"], said])
    assert server.requests[1].json()["messages"][1] == said.to_dict()


def test_what_is_equal() -> None:
    one, other = (chat.ChatCompletion.model_validate({"id": "a", "x": 1}) for _ in range(2))
    assert one == other
    assert one != chat.ChatCompletion.model_validate({"id": "b"})
